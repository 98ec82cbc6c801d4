import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { decodeSections, encodeSections } from "../../../src/report/shared/state.js";
import { createSection } from "../../support/sections.js";

const SECTION = createSection({ name: "ärger --> <b>" });
const pack = (value: unknown): string => deflateRawSync(JSON.stringify(value)).toString("base64");

describe("the sections that a comment carries", () => {
  it("come out as they went in, and are a word that ends no HTML comment", () => {
    const sections = [SECTION, createSection({ name: "web" }), { ...SECTION, report: null }];
    const word = encodeSections(sections);
    expect(word).toMatch(/^[\w+/]+=*$/);
    expect(decodeSections(word)).toEqual(sections);
    expect(decodeSections(encodeSections([]))).toEqual([]);
  });

  it("take little room: sixteen take no more than three times what one does", () => {
    const sixteen = Array.from({ length: 16 }, (_, index) => createSection({ name: `service-${index}` }));
    expect(encodeSections(sixteen).length).toBeLessThan(3 * encodeSections([SECTION]).length);
  });

  it.each<[string, string]>([
    ["nothing", ""],
    ["no Base64", "<!-- @octocat"],
    ["no packed text", Buffer.from("hello").toString("base64")],
    ["no JSON", deflateRawSync("{").toString("base64")],
    ["no list", pack({ 0: SECTION })],
    ["what unpacks to a hundred million bytes", deflateRawSync(Buffer.alloc(100_000_000)).toString("base64")],
  ])("are none where there is %s", (_, word) => {
    expect(decodeSections(word)).toEqual([]);
  });

  it("are read one by one: what is no section is left out", () => {
    const bad = [
      { ...SECTION, extra: 1 },
      { ...SECTION, name: "x".repeat(101) },
      { ...SECTION, sha: "main" },
      { ...SECTION, status: "great" },
      { ...SECTION, size: { before: -1, after: 1.5 } },
      { ...SECTION, run: { id: "1", attempt: 1 } },
      null,
      [],
    ];
    expect(decodeSections(pack([...bad, SECTION]))).toEqual([SECTION]);
  });

  it("lose their details alone where those are another version's", () => {
    const newer = { ...SECTION, report: { ...SECTION.report, schemaVersion: 2 } };
    expect(decodeSections(pack([newer]))).toEqual([{ ...SECTION, report: null }]);
  });

  it("never make reading throw", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.base64String(), (value, word) => {
        decodeSections(pack(value));
        decodeSections(pack([value]));
        decodeSections(word);
      }),
    );
  });
});
