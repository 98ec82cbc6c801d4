import { describe, expect, it } from "@jest/globals";
import { contextOf, lintLines, pointedAt } from "../lint-text.js";

const context = { ...contextOf({ ".": "present" }), ignoreFile: null };

describe("LR1006, the whole context without a .dockerignore", () => {
  it("points at the source", () => {
    expect(lintLines(["FROM a:1", "COPY --chown=app . /app"], ["LR1006"], { context })).toMatchObject([
      { severity: "info", at: "." },
    ]);
  });

  it.each([".", "./", "/", "./.", "*", "./*", '"."'])("flags %s", (source) => {
    expect(pointedAt(["FROM a:1", `COPY ${source} /app/`], "LR1006", { context })).toEqual([source]);
    expect(pointedAt(["FROM a:1", `ADD ${source} /app/`], "LR1006", { context })).toEqual([source]);
  });

  it.each([
    ["a folder", ["COPY src /app"]],
    ["a hidden folder", ["COPY .config /app"]],
    ["the folder above", ["COPY .. /app"]],
    ["a pattern for some", ["COPY *.py /app/"]],
    ["another stage", ["COPY --from=nginx:1 / /app"]],
    ["a copy that says what to leave out", ["COPY --exclude=.git . /app"]],
    ["what is not known", ["COPY $SOURCE /app"]],
  ])("passes %s", (_, lines) => {
    expect(pointedAt(["FROM a:1", ...lines], "LR1006", { context })).toEqual([]);
  });

  it("is quiet with an ignore file, without a context, and where nobody can tell", () => {
    const lines = ["FROM a:1", "COPY . /app"];
    const unreadable = { ...contextOf({ ".": "unknown" }), ignoreFile: null };

    expect(pointedAt(lines, "LR1006", { context: contextOf({ ".": "present" }) })).toEqual([]);
    expect(pointedAt(lines, "LR1006")).toEqual([]);
    expect(pointedAt(lines, "LR1006", { context: unreadable })).toEqual([]);
  });

  it("looks at the stages that are built", () => {
    const lines = ["FROM a:1 AS b", "COPY . /x", "FROM a:1", "COPY ./ /y"];

    expect(pointedAt(lines, "LR1006", { context })).toEqual(["./"]);
  });
});
