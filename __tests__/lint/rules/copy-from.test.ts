import { describe, expect, it } from "@jest/globals";
import { lintLines, pointedAt } from "../lint-text.js";

const two = (from: string) => [
  "FROM a:1 AS build",
  "FROM a:1",
  `COPY --from=${from} a /a`,
  "FROM a:1 AS later",
  "COPY --from=1 a /a",
];

describe("DL3022, COPY --from what is no earlier stage", () => {
  it("points at the name", () => {
    const [seen] = lintLines(two("builder"), ["DL3022"]);

    expect(seen).toMatchObject({ severity: "warning", at: "builder" });
    expect(seen?.message).toContain("No earlier stage");
  });

  it.each([
    ["a later stage", "later", "error", "Move that stage up"],
    ["a later stage by number", "2", "error", "no stage 2"],
    ["a number too high", "9", "error", "no stage 9"],
    ["a variable", "$STAGE", "error", "no variables"],
    ["an image without a tag", "ghcr.io/example/uv", "warning", "Add a tag"],
    ["a registry's port without a tag", "localhost:5000/uv", "warning", "Add a tag"],
  ])("says what is wrong with %s", (_, from, severity, words) => {
    const [seen] = lintLines(two(from), ["DL3022"]);

    expect(seen).toMatchObject({ severity, at: from });
    expect(seen?.message).toContain(words);
  });

  it.each([
    ["an earlier stage", "build"],
    ["one in another case", "Build"],
    ["one by number", "0"],
    ["an image with a tag", "nginx:1.29"],
    ["an image with a digest", `nginx@sha256:${"a".repeat(64)}`],
    ["its own stage, which DL3023 reports", "1"],
  ])("passes %s", (_, from) => {
    expect(pointedAt(two(from), "DL3022")).toEqual([]);
  });

  it("points past quotes and continuations", () => {
    expect(pointedAt(["FROM a:1", "COPY --chown=x \\", "  --from=x /a \\", "  /b"], "DL3022")).toEqual(["x"]);
  });

  it("passes a COPY from the build context", () => {
    expect(pointedAt(["FROM a:1", "COPY a /a"], "DL3022")).toEqual([]);
  });
});

describe("DL3023, COPY --from its own stage", () => {
  it("points at the name or the number", () => {
    const lines = ["FROM a:1 AS b", "COPY --from=b a /a", "COPY --from=B a /a", "COPY --from=0 a /a"];

    expect(lintLines(lines, ["DL3023"]).map(({ at, severity }) => `${severity} ${at}`)).toEqual([
      "error b",
      "error B",
      "error 0",
    ]);
  });

  it("passes an earlier stage and an image", () => {
    expect(pointedAt(two("build"), "DL3023")).toEqual([]);
    expect(pointedAt(two("nginx:1"), "DL3023")).toEqual([]);
  });
});

describe("DL3067, COPY of a whole file system", () => {
  const copy = (words: string) => ["FROM a:1 AS b", "FROM a:1", "ENV ROOT=/", `COPY --from=b ${words}`];

  it("points at the source", () => {
    const [seen] = lintLines(copy("/ /"), ["DL3067"]);

    expect(seen).toMatchObject({ severity: "warning", at: "/" });
    expect(seen?.message).toContain('"b"');
  });

  it.each([
    ["in quotes", '"/" "/"', '"/"'],
    ["in JSON form", '["/", "/"]', '"/"'],
    ["with a dot", "/. /", "/."],
    ["twice", "// //", "//"],
    ["in a variable", "$ROOT $ROOT", "$ROOT"],
    ["beside another source", "/etc / /", "/"],
  ])("flags it %s", (_, words, at) => {
    expect(pointedAt(copy(words), "DL3067")).toEqual([at]);
  });

  it.each([
    ["to a folder", "/ /rootfs"],
    ["of a folder", "/rootfs /"],
    ["of what is not known", "$UNKNOWN /"],
    ["of hidden files", "/.cache /"],
  ])("passes a copy %s", (_, words) => {
    expect(pointedAt(copy(words), "DL3067")).toEqual([]);
  });

  it("passes the build context", () => {
    expect(pointedAt(["FROM scratch", "COPY / /"], "DL3067")).toEqual([]);
  });
});
