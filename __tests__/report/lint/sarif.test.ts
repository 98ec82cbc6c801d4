import { describe, expect, it } from "@jest/globals";
import { DESCRIBED_RULES } from "../../../src/lint/described-rules.js";
import { renderSarif } from "../../../src/report/lint/sarif.js";
import { sarifErrors } from "../../support/sarif/validate.js";
import { at, createFile, createResult, translate } from "./lint-result.js";

const log = (...args: Parameters<typeof createResult>) =>
  JSON.parse(renderSarif(createResult(...args), { translate, rules: DESCRIBED_RULES }));

const full = log(
  [
    createFile("", [
      at(3, 6, 9, { message: "Name it." }),
      at(4, 1, 1, { ruleId: "XX2086", severity: "style" }),
    ]),
    createFile("", [at(1, 1, 2, { severity: "error" })], "a b/50%#[x]/Dockerfile"),
    createFile("", [], "/elsewhere/Docker file"),
    createFile("", [], "C:/work/Dockerfile"),
  ],
  [{ path: "nowhere", message: "There is no nowhere." }],
);
const [run] = full.runs;

describe("lint as SARIF", () => {
  it("is legal by the schema of SARIF 2.1.0, with findings and without", () => {
    expect(sarifErrors(full)).toEqual([]);
    expect(sarifErrors(log([]))).toEqual([]);
  });

  it("would be told by the schema where it is not", () => {
    expect(sarifErrors({ ...full, version: "2.0.0" })).not.toEqual([]);
    expect(sarifErrors({ ...full, runs: [{ ...run, columnKind: "bytes" }] })).not.toEqual([]);
  });

  it("names every rule with its page, its severity and what it is about", () => {
    const { rules } = run.tool.driver;
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(DESCRIBED_RULES.map(({ id }) => id));
    for (const rule of rules) {
      expect(rule.helpUri).toMatch(/^https:\/\//);
      expect(rule.shortDescription.text).toMatch(/\w/);
      expect(rule.fullDescription.text).toMatch(/\w/);
      expect(rule.help.markdown).toContain("```dockerfile\n");
    }
    const jsonArgs = rules.find(({ id }: { id: string }) => id === "DL3025");
    expect(jsonArgs).toMatchObject({
      name: "JSONArgsRecommended",
      defaultConfiguration: { enabled: true, level: "warning" },
      properties: { "problem.severity": "warning" },
    });
  });

  it("points at the exact words, in columns of UTF-16", () => {
    expect(run.columnKind).toBe("utf16CodeUnits");
    expect(run.results[0]).toEqual({
      ruleId: "DL3007",
      ruleIndex: DESCRIBED_RULES.findIndex(({ id }) => id === "DL3007"),
      level: "warning",
      message: { text: "Name it." },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "Dockerfile", uriBaseId: "%SRCROOT%" },
            region: { startLine: 3, startColumn: 6, endLine: 3, endColumn: 9 },
          },
        },
      ],
    });
  });

  it("names ShellCheck's rules that found something, once each, with ShellCheck's page", () => {
    const shell = (ruleId: string, line: number) => at(line, 1, 1, { ruleId, severity: "info" });
    const shown = log([
      createFile("", [shell("SC2086", 1), shell("SC2046", 2)], "a"),
      createFile("", [shell("SC2086", 3)], "b"),
    ]);
    const { tool, results } = shown.runs[0];
    expect(sarifErrors(shown)).toEqual([]);
    expect(tool.driver.rules.slice(DESCRIBED_RULES.length)).toMatchObject([
      { id: "SC2046", helpUri: "https://www.shellcheck.net/wiki/SC2046" },
      {
        id: "SC2086",
        shortDescription: { text: "SC2086 of ShellCheck" },
        helpUri: "https://www.shellcheck.net/wiki/SC2086",
        defaultConfiguration: { enabled: true, level: "note" },
      },
    ]);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  it("takes rules that it has no description of", () => {
    expect(run.results[1]).toMatchObject({ ruleId: "XX2086", level: "note" });
    expect(run.results[1]).not.toHaveProperty("ruleIndex");
  });

  it("writes paths as URIs: relative ones from the repository's root, absolute ones whole", () => {
    const uris = run.artifacts.map(({ location }: { location: { uri: string } }) => location.uri);
    expect(uris).toEqual([
      "Dockerfile",
      "a%20b/50%25%23%5Bx%5D/Dockerfile",
      "file:///elsewhere/Docker%20file",
      "file:///C:/work/Dockerfile",
    ]);
  });

  it("tells what could not be read", () => {
    expect(run.invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: "error", message: { text: "There is no nowhere." } }],
      },
    ]);
    expect(log([]).runs[0].invocations[0].executionSuccessful).toBe(true);
  });
});
