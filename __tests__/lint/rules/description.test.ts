import { describe, expect, it } from "@jest/globals";
import { findRules } from "../../../src/lint/catalog.js";
import { createRuleContext } from "../../../src/lint/context.js";
import { lintInput, lintLines } from "../lint-text.js";

function described(...lines: string[]): string[] {
  const text = lines.join("\n");
  const [rule] = findRules("InvalidDefinitionDescription");
  return [...(rule?.check(createRuleContext(lintInput(text))) ?? [])].map(({ range }) =>
    text.slice(range.start, range.end),
  );
}

describe("InvalidDefinitionDescription, a comment that is no description", () => {
  it("points at the name whose description does not begin with it", () => {
    expect(described("# the version", "ARG VERSION=1", "#builds", "FROM a:1 AS build")).toEqual([
      "VERSION",
      "build",
    ]);
    expect(described("FROM a:1", "# x", "ARG \\", "  # VERSION y", "  VERSION")).toEqual(["VERSION"]);
    expect(described("# VERSION: x", "ARG VERSION")).toEqual(["VERSION"]);
  });

  it("is off by default", () => {
    expect(lintLines(["# x", "ARG A", "FROM a:1"], ["InvalidDefinitionDescription"])).toEqual([]);
  });

  it.each([
    ["a description", ["# VERSION is it", "ARG VERSION"]],
    ["one of any name", ["# B is it", "ARG A B"]],
    ["a stage name in another case", ["# build is it", "FROM a:1 AS Build"]],
    ["a last line that is one", ["# more about it", "# A is it", "ARG A"]],
    ["no comment", ["ARG A"]],
    ["an empty line between", ["# about all", "", "ARG A"]],
    ["an empty comment between", ["# about all", "#", "ARG A"]],
    ["a FROM without a name", ["# base", "FROM a:1"]],
    ["other instructions", ["FROM a:1", "# run it", "RUN it"]],
    ["directives", ["# syntax=docker/dockerfile:1", "ARG A"]],
    ["comments to linters", ["# hadolint ignore=DL3006", "# check=skip=all", "FROM a:1 AS b"]],
    ["a description above those", ["# b is it", "# hadolint ignore=DL3006", "FROM a:1 AS b"]],
  ])("passes %s", (_, lines) => {
    expect(described(...lines)).toEqual([]);
  });

  it("looks above comments to linters, with CRLF line ends too", () => {
    expect(described("# bad", "# hadolint ignore=DL3006", "FROM a:1 AS b")).toEqual(["b"]);
    expect(described("# bad\r", "ARG A\r", "# about all\r", "\r", "ARG B\r")).toEqual(["A"]);
  });
});
