import { describe, expect, it } from "@jest/globals";
import { alignColumns, displayWidth } from "../../src/report/text-table.js";

describe("aligned columns", () => {
  it("are as wide as their widest cell and end without blanks", () => {
    expect(
      alignColumns(
        [
          ["1 kB", "a", ""],
          ["12.3 MB", "bcd", "e"],
        ],
        ["right", "left", "left"],
      ),
    ).toEqual(["   1 kB  a", "12.3 MB  bcd  e"]);
  });

  it("count what a terminal shows, not characters of memory or of colour", () => {
    expect(["层", "é", "e\u0301", "🐳"].map(displayWidth)).toEqual([2, 1, 1, 2]);
    expect(
      alignColumns(
        [
          ["a", "x"],
          ["层层", "y"],
        ],
        ["left", "left"],
        (text) => `<${text}>`,
      ),
    ).toEqual(["<a>     <x>", "<层层>  <y>"]);
  });
});
