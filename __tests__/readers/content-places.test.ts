import { describe, expect, it } from "@jest/globals";
import { createContentPlaces } from "../../src/readers/content-places.js";

const PROBLEM = "what the engine keeps of a layer's archive has contents elsewhere than its headers tell";

describe("the places of contents", () => {
  it("agree where the record and the headers tell the same, the record first or one header ahead", () => {
    const places = createContentPlaces();
    places.recorded(512, 5);
    places.recorded(1536, 0);
    places.parsed(512, 5);
    places.parsed(1536, 0);
    places.caughtUp();
    places.parsed(2048, 7);
    places.caughtUp();
    places.recorded(2048, 7);
    places.end();
  });

  it.each<[string, (places: ReturnType<typeof createContentPlaces>) => void]>([
    ["another place", (places) => places.parsed(1024, 5)],
    ["another size", (places) => places.parsed(512, 6)],
    ["no header", (places) => places.caughtUp()],
    ["no header to the end", (places) => places.end()],
  ])("disagree where the record's content has %s", (_, tell) => {
    const places = createContentPlaces();
    places.recorded(512, 5);
    expect(() => tell(places)).toThrow(PROBLEM);
  });

  it.each<[string, (places: ReturnType<typeof createContentPlaces>) => void]>([
    ["the record has it elsewhere", (places) => places.recorded(1024, 5)],
    ["the record has it in another size", (places) => places.recorded(512, 6)],
    ["another follows before the record has it", (places) => places.parsed(1024, 5)],
    ["the record ends", (places) => places.end()],
  ])("disagree where a header tells of a content and %s", (_, tell) => {
    const places = createContentPlaces();
    places.parsed(512, 5);
    expect(() => tell(places)).toThrow(PROBLEM);
  });
});
