import { describe, expect, it } from "@jest/globals";
import { DEFAULT_CONFIG, type LintConfig } from "../../src/lint/config/lint-config.js";
import { lintLines } from "./lint-text.js";

const ALL = ["DL1001", "DL3006", "DL3025", "DL3057", "InvalidDefinitionDescription", "LR1003"];

function severities(lines: readonly string[], config: Partial<LintConfig> = {}): string[] {
  const given = { config: { ...DEFAULT_CONFIG, ...config } };
  return lintLines(lines, ALL, given).map(({ id, severity }) => `${severity} ${id}`);
}

describe("the severity of a finding", () => {
  it("is the rule's own, and a rule may be off", () => {
    expect(severities(["FROM alpine", "CMD x"])).toEqual(["warning DL3006", "warning DL3025"]);
  });

  it("is the configuration's where that names the rule", () => {
    const config = new Map([
      ["DL3006", "error" as const],
      ["DL3025", "off" as const],
      ["DL3057", "style" as const],
    ]);

    expect(severities(["FROM alpine", "CMD x"], { severities: config })).toEqual([
      "error DL3006",
      "style DL3057",
    ]);
  });

  it("is error for BuildKit's checks where the file asks for it", () => {
    const lines = ["# check=error=true", "FROM alpine", "CMD x"];

    expect(severities(lines)).toEqual(["warning DL3006", "error DL3025"]);
    expect(severities(lines, { severities: new Map([["DL3025", "style"]]) })).toContain("error DL3025");
    expect(severities(lines, { severities: new Map([["DL3025", "off"]]) })).toEqual(["warning DL3006"]);
  });

  it.each(["InvalidDefinitionDescription", "all"])("is there for the experimental %s", (name) => {
    const lines = [`# check=experimental=${name}`, "# not about it", "FROM alpine:3 AS base"];

    expect(severities(lines)).toEqual(["warning InvalidDefinitionDescription"]);
  });
});
