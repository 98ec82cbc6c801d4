import { describe, expect, it } from "@jest/globals";
import { parseDockerfile } from "../../src/dockerfile/parse.js";
import { dockerfile, errorsOf, textAt } from "../support/dockerfile.js";

const escapeOf = (...lines: readonly string[]): string => dockerfile(...lines, "FROM a").escape;

describe("parser directives", () => {
  it("are read in any case, with blanks anywhere, at the top", () => {
    const file = dockerfile("# SYNTAX = docker/dockerfile:1  ", "#Escape=`", "  ", "FROM a");
    expect(file.directives.map(({ name, value }) => [name, value])).toEqual([
      ["syntax", "docker/dockerfile:1"],
      ["escape", "`"],
    ]);
    expect(textAt(file, file.directives[1]?.range ?? null)).toBe("#Escape=`");
  });

  it("make ` the character that continues lines and escapes", () => {
    const file = dockerfile("# escape=`", "FROM a", "COPY x `", " C:\\", "RUN dir C:\\", "ENV a=b` c");
    expect(file.instructions.map((each) => each.body.text)).toEqual(["a", "x  C:\\", "dir C:\\", "a=b` c"]);
    expect(file.instructions[3]?.pairs.map((pair) => pair.value)).toEqual(["b` c"]);
    expect(file.errors).toEqual([]);
  });

  it.each([
    ["behind a comment", ["# hello", "# escape=`"]],
    ["behind an unknown name", ["# foo=bar", "# escape=`"]],
    ["behind an empty line", ["", "# escape=`"]],
    ["behind an instruction", ["FROM b", "# escape=`"]],
    ["behind a line #!, unlike the other directives", ["#!/usr/bin/env docker", "# escape=`"]],
    ["without a value", ["# escape="]],
  ])("are plain comments %s", (_, lines) => {
    expect(escapeOf(...lines)).toBe("\\");
    expect(errorsOf(dockerfile(...lines, "FROM a"))).toEqual([]);
  });

  it("are read behind a byte-order mark", () => {
    expect(parseDockerfile("\uFEFF# escape=`\nFROM a\n").escape).toBe("`");
  });

  it("are read behind a line #!, escape excepted", () => {
    const file = dockerfile("#!/usr/bin/env docker", "# check=skip=all", "FROM a");
    expect(file.directives.map(({ name }) => name)).toEqual(["check"]);
  });

  it("may stand behind blanks where they set the escape character, not otherwise", () => {
    expect(escapeOf("  # escape=`")).toBe("`");
    expect(dockerfile("  # check=skip=all", "FROM a").directives).toEqual([]);
  });

  it.each([
    [["# escape=x"], "invalid-directive: # escape=x"],
    [["# escape=` x"], "invalid-directive: # escape=` x"],
    [["# escape=  "], "invalid-directive: # escape=  "],
    [["# check=skip=A", "# CHECK=skip=B"], "invalid-directive: # CHECK=skip=B"],
  ])("are refused: %j", (lines, error) => {
    expect(errorsOf(dockerfile(...lines, "FROM a"))).toEqual([error]);
  });
});
