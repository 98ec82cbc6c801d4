import { describe, expect, it } from "@jest/globals";
import { readConfig } from "../../../src/lint/config/read-config.js";
import { createRuleContext } from "../../../src/lint/context.js";
import { judge } from "../../../src/lint/engine.js";
import type { Finding } from "../../../src/lint/finding.js";
import { fixText } from "../../../src/lint/fixes/fix-text.js";
import { lintInput } from "../lint-text.js";

function found(lines: readonly string[], settings = "", shellCheck: readonly Finding[] = []): Finding[] {
  const config = readConfig(`compat: hadolint\n${settings}`, ".hadolint.yaml");
  return judge(createRuleContext(lintInput(lines.join("\n"), { config })), shellCheck);
}

function ids(lines: readonly string[], settings = ""): string[] {
  return found(lines, settings).map(({ ruleId }) => ruleId);
}

describe("judging as hadolint", () => {
  it("says nothing in rules that hadolint does not have", () => {
    expect(ids(["from alpine:3.22 AS Base", "COPY a /b"])).toEqual([]);
  });

  it("runs such a rule where the configuration gives it a severity", () => {
    expect(ids(["FROM alpine:3.22 AS Base"], "override:\n  info: [StageNameCasing]\n")).toEqual([
      "StageNameCasing",
    ]);
  });

  it("has one finding for an instruction, however many words are at fault", () => {
    expect(ids(["FROM debian:13", "RUN apt-get install -y --no-install-recommends curl git"])).toEqual([
      "DL3008",
    ]);
  });

  it("has one for each label that a stage misses", () => {
    const missing = found(["FROM alpine:3.22"], "label-schema:\n  a: text\n  b: url\n");
    expect(missing.map(({ ruleId, values }) => [ruleId, values.label])).toEqual([
      ["DL3049", "a"],
      ["DL3049", "b"],
    ]);
  });

  it("points at the word and offers the fix where our own rule does", () => {
    const lines = ["FROM debian:13", "RUN true && \\", "  apt-get install --no-install-recommends curl=1"];
    const [finding] = found(lines);
    expect(finding?.ruleId).toBe("DL3014");
    expect(lines.join("\n").slice(finding?.range.start, finding?.range.end)).toBe("apt-get install");
    const config = readConfig("compat: hadolint\n", ".hadolint.yaml");
    expect(fixText(lintInput(lines.join("\n"), { config }))).toContain("install -y --no-install-recommends");
  });

  it("finds what only hadolint finds, in our words", () => {
    const [finding] = found(["FROM debian:13", "RUN echo a | sort"]);
    expect(finding).toMatchObject({ ruleId: "DL4006", message: "rule.DL4006.message" });
  });

  it("has hadolint's severity where ours differs by the case", () => {
    const findings = found(["FROM debian:13", "WORKDIR /a", "WORKDIR b"]);
    expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([["DL3000", "error"]]);
  });

  it("has nothing but the syntax error in a file that hadolint cannot read", () => {
    const shellCheck: Finding = {
      ruleId: "SC2086",
      severity: "info",
      message: "rule.DL3004.message",
      values: {},
      range: { start: 0, end: 1 },
    };
    expect(found(["FROM debian", "RUN sudo x", "FOO"], "", [shellCheck]).map(({ ruleId }) => ruleId)).toEqual(
      ["DL1000"],
    );
    expect(found(["FROM debian:13"], "", [shellCheck]).map(({ ruleId }) => ruleId)).toEqual(["SC2086"]);
  });

  it("passes over BuildKit's check comments", () => {
    expect(ids(["# check=skip=all;error=true", "FROM debian:13", "CMD x"])).toEqual(["DL3025"]);
  });

  it("heeds what the configuration says of rules", () => {
    const lines = ["FROM debian", "RUN sudo x"];
    const settings = "ignored: [DL3006]\noverride:\n  style: [DL3004]\n";
    expect(found(lines, settings).map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ["DL3004", "style"],
    ]);
  });

  it("heeds no ignore comment where the configuration says so, and reports them where it asks for that", () => {
    const lines = ["# hadolint ignore=DL3006", "FROM debian"];
    expect(ids(lines)).toEqual([]);
    expect(ids(lines, "disable-ignore-pragma: true\n")).toEqual(["DL3006"]);
    expect(ids(lines, "override:\n  info: [DL1001]\n")).toEqual(["DL1001"]);
  });

  it("takes no other value for the key", () => {
    expect(() => readConfig("compat: dockerfilelint\n", ".hadolint.yaml")).toThrow(
      '.hadolint.yaml:1:9: "dockerfilelint": Use hadolint, or leave the key out.',
    );
    expect(readConfig("compat:\n", ".hadolint.yaml").compat).toBeNull();
  });
});
