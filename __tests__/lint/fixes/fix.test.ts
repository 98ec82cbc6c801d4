import { describe, expect, it } from "@jest/globals";
import { applyEdits, type Edit, withoutOverlaps } from "../../../src/lint/fixes/fix.js";

const edit = (start: number, end: number, text: string): Edit => ({ range: { start, end }, text });

describe("edits", () => {
  it("are made at their places, in whatever order they come", () => {
    expect(applyEdits("one two three", [edit(13, 13, "!"), edit(4, 7, "2"), edit(0, 0, ">")])).toBe(
      ">one 2 three!",
    );
    expect(applyEdits("same", [])).toBe("same");
  });

  it("are made together where none touches another; the first fix goes before the later ones", () => {
    const [first, over, beside, apart] = [
      [edit(2, 5, "")],
      [edit(0, 0, "a"), edit(4, 9, "")],
      [edit(5, 5, "x")],
      [edit(0, 1, ""), edit(7, 8, "")],
    ] as const;
    expect(withoutOverlaps([first, over, beside, apart])).toEqual([first, apart]);
    expect(withoutOverlaps([])).toEqual([]);
  });
});
