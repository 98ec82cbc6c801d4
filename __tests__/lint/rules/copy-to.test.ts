import { describe, expect, it } from "@jest/globals";
import { lintLines, pointedAt } from "../lint-text.js";

const copy = (words: string) => ["FROM a:1", "ENV DIR=/x FOLDER=/x/", `COPY ${words}`];

describe("DL3021, several sources and a destination that may be a file", () => {
  it("points at the destination", () => {
    const [seen] = lintLines(copy("--chown=app a b /app"), ["DL3021"]);

    expect(seen).toMatchObject({ severity: "error", at: "/app" });
    expect(seen?.message).toContain("/app/.");
  });

  it.each([
    ["in quotes", 'a b "/x"', '"/x"'],
    ["in JSON form", '["a", "b", "/x"]', '"/x"'],
    ["in a variable", "a b $DIR", "$DIR"],
    ["that is relative", "a b lib", "lib"],
  ])("flags one %s", (_, words, at) => {
    expect(pointedAt(copy(words), "DL3021")).toEqual([at]);
  });

  it("counts here-documents", () => {
    const lines = ["FROM a:1", "COPY <<A <<B /x", "1", "A", "2", "B"];

    expect(pointedAt(lines, "DL3021")).toEqual(["/x"]);
  });

  it("points past a continuation", () => {
    expect(pointedAt(["FROM a:1", "COPY a \\", "  # why", "  b \\", "  /x"], "DL3021")).toEqual(["/x"]);
  });

  it.each([
    ["one source", "a /x"],
    ["a slash at the end", "a b /x/"],
    ["a slash in quotes", 'a b "/x/"'],
    ["the working directory", "a b ."],
    ["the folder above", "a b .."],
    ["a variable with a slash", "a b $FOLDER"],
    ["a slash behind a variable", "a b $DIR/"],
    ["a variable that is not known", "a b $UNKNOWN"],
  ])("passes %s", (_, words) => {
    expect(pointedAt(copy(words), "DL3021")).toEqual([]);
  });
});
