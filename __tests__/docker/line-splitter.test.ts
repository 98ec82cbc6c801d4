import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { createLineSplitter } from "../../src/docker/line-splitter.js";

function split(chunks: readonly Uint8Array[], limit?: number): string[] {
  const lines: string[] = [];
  const splitter = createLineSplitter((line) => lines.push(line), limit);
  for (const chunk of chunks) splitter.push(chunk);
  splitter.end();
  return lines;
}

describe("createLineSplitter", () => {
  it("gives the same lines wherever the chunks are cut, in the middle of a character too", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "é", "🐳", "\n", "\r\n", " ") });
    fc.assert(
      fc.property(text, fc.array(fc.nat(60)), (content, cuts) => {
        const bytes = Buffer.from(content);
        const places = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)), bytes.length].sort(
          (a, b) => a - b,
        );
        const chunks = places.slice(1).map((end, at) => bytes.subarray(places[at], end));
        expect(split(chunks)).toEqual(split([bytes]));
        expect(split([bytes]).join("\n")).toBe(content.replaceAll("\r\n", "\n").replace(/\n$/, ""));
      }),
    );
  });

  it("hands over a last line without a line end, but no empty one", () => {
    expect(split([Buffer.from("a\nb")])).toEqual(["a", "b"]);
    expect(split([Buffer.from("a\n")])).toEqual(["a"]);
    expect(split([])).toEqual([]);
  });

  it("cuts a line that is longer than the limit and goes on with the next", () => {
    expect(split([Buffer.from("abc"), Buffer.from("def\ngh\n")], 4)).toEqual(["abcd", "gh"]);
  });

  it("keeps the limit of a hundred megabytes without a line end", () => {
    const chunk = Buffer.alloc(64 * 1024, "x");
    const lines = split(Array.from({ length: 1600 }, () => chunk));
    expect(lines).toHaveLength(1);
  });
});
