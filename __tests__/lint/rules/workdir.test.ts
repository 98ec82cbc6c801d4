// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Dockerfiles have the same braces.
import { describe, expect, it } from "@jest/globals";
import { fixText } from "../../../src/lint/fixes/fix-text.js";
import { lintInput, lintLines, pointedAt } from "../lint-text.js";

describe("DL3000, a relative WORKDIR", () => {
  it("points at the path of a stage's first WORKDIR", () => {
    const [seen] = lintLines(["FROM a:1", "WORKDIR app"], ["DL3000"]);

    expect(seen).toMatchObject({ severity: "error", at: "app" });
    expect(seen?.message).toContain("/app");
  });

  it("only informs about one that follows another", () => {
    const lines = ["FROM a:1", "WORKDIR /srv", "WORKDIR app", "WORKDIR ../data"];

    expect(lintLines(lines, ["DL3000"]).map(({ at, severity }) => `${severity} ${at}`)).toEqual([
      "info app",
      "info ../data",
    ]);
  });

  it.each([
    ["an absolute path", ["WORKDIR /app"]],
    ["a quoted one", ['WORKDIR "/app"']],
    ["a drive letter", ["WORKDIR C:\\app", "WORKDIR c:/app"]],
    ["a variable with an absolute value", ["ENV HOME=/app", "WORKDIR $HOME/src"]],
    ["a variable that is not known", ["WORKDIR $HOME"]],
  ])("passes %s", (_, lines) => {
    expect(pointedAt(["FROM a:1", ...lines], "DL3000")).toEqual([]);
  });

  it("resolves a variable, and points at what is written", () => {
    const [seen] = lintLines(["FROM a:1", "ARG DIR=app", "WORKDIR ${DIR}"], ["DL3000"]);

    expect(seen?.at).toBe("${DIR}");
    expect(seen?.message).toContain('"app"');
  });

  it("knows the WORKDIR of the stage it is built FROM, and of that stage's ONBUILD", () => {
    const inherited = (line: string) => lintLines(["FROM a:1 AS b", line, "FROM b", "WORKDIR x"], ["DL3000"]);

    expect(inherited("WORKDIR /app").map(({ severity }) => severity)).toEqual(["info"]);
    expect(inherited("ONBUILD WORKDIR /app").map(({ severity }) => severity)).toEqual(["info"]);
    expect(inherited("RUN x").map(({ severity }) => severity)).toEqual(["error"]);
  });

  it("begins anew in a stage from another image", () => {
    const lines = ["FROM a:1", "WORKDIR /app", "FROM a:1", "WORKDIR x"];

    expect(lintLines(lines, ["DL3000"]).map(({ severity }) => severity)).toEqual(["error"]);
  });

  it("points past a continuation", () => {
    expect(pointedAt(["FROM a:1", "WORKDIR \\", "  app"], "DL3000")).toEqual(["app"]);
  });
});

describe("the fix of DL3000", () => {
  const fixed = (...lines: readonly string[]) =>
    fixText(lintInput(lines.join("\n")))
      .split("\n")
      .filter((line) => line.startsWith("WORKDIR"));

  it("writes the path that the build goes to", () => {
    expect(fixed("FROM scratch", "WORKDIR app")).toEqual(["WORKDIR /app"]);
    expect(fixed("FROM a:1", "WORKDIR /app", "WORKDIR src/x/", "WORKDIR ../y z")).toEqual([
      "WORKDIR /app",
      "WORKDIR /app/src/x",
      "WORKDIR /app/src/y z",
    ]);
    expect(fixed("FROM a:1 AS b", "WORKDIR /app", "FROM b", "WORKDIR src")).toEqual([
      "WORKDIR /app",
      "WORKDIR /app/src",
    ]);
  });

  it.each([
    ["the folder before is the base image's", ["FROM a:1", "WORKDIR app"]],
    ["the folder before has no known value", ["FROM a:1", "ARG D", "WORKDIR $D", "WORKDIR app"]],
    ["a trigger may change the folder", ["FROM a:1 AS b", "ONBUILD WORKDIR /x", "FROM b", "WORKDIR app"]],
    ["a variable is written", ["FROM scratch", "ENV D=app", "WORKDIR ${D}"]],
    ["quotes are written", ["FROM scratch", 'WORKDIR "app"']],
    ["the path is of Windows", ["FROM scratch", "WORKDIR a\\b"]],
    ["the path goes over a continuation", ["FROM scratch", "WORKDIR ap\\\np"]],
  ])("is not made where %s", (_, lines) => {
    expect(fixText(lintInput(lines.join("\n")))).toBe(lines.join("\n"));
  });
});

describe("DL3045, COPY to a relative path before any WORKDIR", () => {
  it("points at the destination", () => {
    const lines = ["FROM a:1", "COPY --chown=app a b ./", 'COPY ["c", "d"]'];

    expect(lintLines(lines, ["DL3045"]).map(({ at, severity }) => `${severity} ${at}`)).toEqual([
      "warning ./",
      'warning "d"',
    ]);
  });

  it("points at the destination of a here-document", () => {
    expect(pointedAt(["FROM a:1", "COPY <<EOF app.conf", "x=1", "EOF", "RUN x"], "DL3045")).toEqual([
      "app.conf",
    ]);
  });

  it("looks at what stands before the WORKDIR only", () => {
    expect(pointedAt(["FROM a:1", "COPY a b", "WORKDIR /x", "COPY c d"], "DL3045")).toEqual(["b"]);
  });

  it.each([
    ["an absolute path", ["COPY a /b"]],
    ["a quoted one", ['COPY a "/b"']],
    ["a drive letter", ["COPY a c:/b"]],
    ["a variable with an absolute value", ["ENV DIR=/b", "COPY a $DIR"]],
    ["a variable that is not known", ["COPY a $DIR"]],
    ["a WORKDIR above", ["WORKDIR /x", "COPY a b"]],
    ["ADD and ONBUILD", ["ADD a b", "ONBUILD COPY a b"]],
  ])("passes %s", (_, lines) => {
    expect(pointedAt(["FROM a:1", ...lines], "DL3045")).toEqual([]);
  });

  it("flags a variable with a relative value", () => {
    expect(pointedAt(["FROM a:1", "ENV DIR=b", "COPY a $DIR"], "DL3045")).toEqual(["$DIR"]);
  });

  it("knows the WORKDIR of the stages it is built FROM, and of their ONBUILD", () => {
    expect(pointedAt(["FROM a:1 AS b", "WORKDIR /x", "FROM b AS c", "FROM c", "COPY a b"], "DL3045")).toEqual(
      [],
    );
    expect(pointedAt(["FROM a:1 AS b", "ONBUILD WORKDIR /x", "FROM b", "COPY a b"], "DL3045")).toEqual([]);
    expect(pointedAt(["FROM a:1 AS b", "WORKDIR /x", "FROM a:1", "COPY a b"], "DL3045")).toEqual(["b"]);
  });
});
