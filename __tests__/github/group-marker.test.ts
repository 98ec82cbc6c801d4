import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { buildGroupMarker, parseGroupMarker } from "../../src/github/group-marker.js";
import { buildMarker, parseMarker } from "../../src/github/marker.js";

const STATE = "eJyrVkrLz1eyUkpKLFKqBQAdegQ0+/A==";

describe("the marker of a shared comment", () => {
  it("gives back group and state, whatever the group is called, and ends no HTML comment before its end", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 100 }), (group) => {
        const marker = buildGroupMarker({ group: group, state: STATE });
        expect(marker.indexOf("--", 4)).toBe(marker.length - 3);
        expect(marker).not.toContain("\n");
        expect(parseGroupMarker(`${marker}\r\ntext`)).toEqual({ group: group, state: STATE });
      }),
    );
  });

  it("is none of another comment's, nor the other way round", () => {
    const shared = buildGroupMarker({ group: "images", state: STATE });
    const single = buildMarker({ key: "images", sha: "a".repeat(40), run: { id: 1, attempt: 1 } });
    expect(parseMarker(shared)).toBeNull();
    expect(parseGroupMarker(single)).toBeNull();
  });

  it.each([
    ["behind other text", ` ${buildGroupMarker({ group: "g", state: STATE })}`],
    ["with a state that is no Base64", "<!-- docker-layer-report:shared:v1 group=g state=a-b -->"],
    ["with a group that is no such word", "<!-- docker-layer-report:shared:v1 group=%E0 state=AAAA -->"],
    ["with more behind it", `${buildGroupMarker({ group: "g", state: STATE })} <b>`],
  ])("is none %s", (_, text) => {
    expect(parseGroupMarker(text)).toBeNull();
  });
});
