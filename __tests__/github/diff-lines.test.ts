import { describe, expect, it } from "@jest/globals";
import { isOwnChange, readHunks } from "../../src/github/diff-lines.js";

const PATCH = [
  "@@ -1,4 +1,5 @@ and the heading of a function",
  " FROM a",
  "-RUN old",
  "+RUN new",
  "+RUN newer",
  " USER 1",
  " CMD x",
  "@@ -20,2 +21 @@",
  " COPY a /b",
  "-COPY c /d",
  "@@ -30 +30,2 @@",
  "-@@ -1 +1 @@",
  "+@@ -1 +1 @@",
  "++++ b/x",
  "\\ No newline at end of file",
].join("\n");

describe("the hunks of a patch", () => {
  it("have the lines of the new file, and know which of them are new", () => {
    expect(readHunks(PATCH)).toEqual([
      { start: 1, end: 5, added: new Set([2, 3]) },
      { start: 21, end: 21, added: new Set() },
      { start: 30, end: 31, added: new Set([30, 31]) },
    ]);
  });

  it("are none where the file is gone, or where the text is no patch", () => {
    expect(readHunks("@@ -1,2 +0,0 @@\n-FROM a\n-CMD b")).toEqual([]);
    expect(readHunks("")).toEqual([]);
    expect(readHunks("Binary files differ")).toEqual([]);
  });

  it.each([
    [2, 2, true],
    [1, 3, true],
    [3, 5, true],
    [1, 1, false],
    [4, 5, false],
    [3, 6, false],
    [5, 21, false],
    [21, 21, false],
    [31, 31, true],
    [31, 32, false],
  ])("lines %d to %d are the pull request's own: %s", (start, end, expected) => {
    expect(isOwnChange(readHunks(PATCH), { start, end })).toBe(expected);
  });
});
