import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { KNOWN_RULES } from "../../src/known-rules.js";
import { loadTranslate } from "../../src/locales/load.js";
import { type ReportSarifOptions, renderReportSarif } from "../../src/report/sarif.js";
import type { Report, VerdictReason } from "../../src/report/schema.js";
import {
  createAdvice,
  createBuild,
  createFinding,
  createImage,
  createLayer,
  createReport,
} from "../support/report.js";
import { sarifErrors } from "../support/sarif/validate.js";
import { anyReport } from "./any-report.js";

const translate = await loadTranslate("en");

function logOf(report: Report, options: Partial<ReportSarifOptions> = {}) {
  const whole = { translate, rules: KNOWN_RULES, edits: null, toPath: (path: string) => path, ...options };
  return JSON.parse(renderReportSarif(report, whole));
}

/** What a test looks at in a result. */
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: object;
    };
  }[];
  readonly fixes?: readonly unknown[];
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
}

const resultsOf = (report: Report, options: Partial<ReportSarifOptions> = {}): readonly Result[] =>
  logOf(report, options).runs[0].results;

const failing = (...reasons: VerdictReason[]): Partial<Report> => ({ verdict: { status: "fail", reasons } });
const OVER: VerdictReason = {
  kind: "layer-size",
  layer: 4,
  lines: { start: 2, end: 3 },
  size: 11_400_000,
  limit: 5_000_000,
  setBy: "input",
};
const TOO_LARGE: VerdictReason = { kind: "image-size", size: 64_300_177, limit: 50_000_000 };

describe("report.sarif", () => {
  it("is legal by the schema of SARIF 2.1.0 for any report, however hostile", () => {
    expect(sarifErrors(logOf(createReport()))).toEqual([]);
    fc.assert(
      fc.property(anyReport(), (report) => {
        expect(sarifErrors(logOf(report))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it("is legal and names every rule where nothing was found, too", () => {
    const log = logOf(createReport({ findings: [] }));
    expect(sarifErrors(log)).toEqual([]);
    const [run] = log.runs;
    expect(run.results).toEqual([]);
    expect(run.invocations[0].executionSuccessful).toBe(true);
    const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(expect.arrayContaining(["DL3007", "LR2002", "max-image-size", "min-efficiency"]));
    expect(new Set(ids).size).toBe(ids.length);
    for (const { helpUri } of run.tool.driver.rules) expect(helpUri).toMatch(/^https:\/\//);
  });

  it("has findings at their words, advice and limits on their lines, with their severities", () => {
    const report = createReport({
      ...failing(OVER, TOO_LARGE),
      findings: [
        createFinding({ severity: "error" }),
        createFinding({ ruleId: "SC2086", severity: "style" }),
      ],
      advice: [createAdvice({ severity: "warning" }), createAdvice({ lines: null, layer: null })],
    });
    expect(
      resultsOf(report).map(({ ruleId, level, locations }) => [
        ruleId,
        level,
        locations[0]?.physicalLocation.region,
      ]),
    ).toEqual([
      ["DL3007", "error", { startLine: 1, startColumn: 6, endLine: 1, endColumn: 23 }],
      ["SC2086", "note", { startLine: 1, startColumn: 6, endLine: 1, endColumn: 23 }],
      ["LR2002", "warning", { startLine: 2, endLine: 2 }],
      ["LR2002", "note", { startLine: 1, endLine: 1 }],
      ["max-layer-size", "error", { startLine: 2, endLine: 3 }],
      ["max-image-size", "error", { startLine: 1, endLine: 1 }],
    ]);
    const { rules } = logOf(report).runs[0].tool.driver;
    for (const { ruleId, ruleIndex } of resultsOf(report)) expect(rules[ruleIndex].id).toBe(ruleId);
  });

  it("says of a limit which one it is and by how much it is not kept", () => {
    const [result] = resultsOf(createReport({ ...failing(OVER), findings: [] }));
    expect(result?.message.text).toBe("Line 2 adds 11.4 MB, over the limit of 5 MB");
  });

  it("has a limit that a label accepts as a warning", () => {
    const accepted = { by: "ada", reasons: [OVER] };
    expect(resultsOf(createReport({ accepted, findings: [] })).map(({ level }) => level)).toEqual([
      "warning",
    ]);
  });

  it("does not say twice that a comment limits nothing", () => {
    const reason: VerdictReason = { kind: "unreadable-limit", lines: { start: 3, end: 3 }, count: 1 };
    const finding = createFinding({ ruleId: "LR1009" });
    const ids = (report: Report) => resultsOf(report).map(({ ruleId }) => ruleId);
    expect(ids(createReport({ ...failing(reason), findings: [finding] }))).toEqual(["LR1009"]);
    expect(ids(createReport({ ...failing(reason), findings: [] }))).toEqual(["LR1009"]);
  });

  it("has the edits of findings that have some, each for its own finding", () => {
    const edit = { start: { line: 2, column: 16 }, end: { line: 2, column: 16 }, text: " --no-cache-dir" };
    const [first, second] = resultsOf(createReport(), { edits: [null, [edit]] });
    expect(first).not.toHaveProperty("fixes");
    expect(second?.fixes).toEqual([
      {
        artifactChanges: [
          {
            artifactLocation: { uri: "app/Dockerfile", uriBaseId: "%SRCROOT%" },
            replacements: [
              {
                deletedRegion: { startLine: 2, startColumn: 16, endLine: 2, endColumn: 16 },
                insertedContent: { text: " --no-cache-dir" },
              },
            ],
          },
        ],
      },
    ]);
    expect(sarifErrors(logOf(createReport(), { edits: [null, [edit]] }))).toEqual([]);
  });

  it("names files as the repository has them", () => {
    const [result] = resultsOf(createReport(), { toPath: (path) => path.replace("app/", "services/a b/") });
    expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe("services/a%20b/Dockerfile");
  });

  it("takes a path that is no text", () => {
    const report = createReport({ findings: [createFinding({ path: "a\ud800/Dockerfile" })] });
    const [result] = resultsOf(report);
    expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe("a%EF%BF%BD/Dockerfile");
  });

  it("tells what has no place, for lack of a Dockerfile, as notifications of the run", () => {
    const report = createReport({
      ...failing(TOO_LARGE),
      dockerfile: null,
      findings: [],
      advice: [createAdvice({ path: null, lines: null })],
    });
    const [run] = logOf(report).runs;
    expect(sarifErrors(logOf(report))).toEqual([]);
    expect(run.results).toEqual([]);
    expect(run.artifacts).toEqual([]);
    expect(run.invocations[0].executionSuccessful).toBe(true);
    expect(
      run.invocations[0].toolExecutionNotifications.map(({ level, message }: Result) => [
        level,
        message.text,
      ]),
    ).toEqual([
      ["note", expect.stringContaining("pip")],
      ["error", "Image of 64.3 MB is over the limit of 50 MB"],
    ]);
  });

  it("tells of a failed build, which leaves the layers unseen, at its line", () => {
    const failure = { instruction: "RUN x", lines: { start: 2, end: 2 }, message: "exit code: 1", log: [] };
    const report = createReport({
      ...failing({ kind: "build-failed" }),
      image: null,
      build: createBuild({ failure }),
    });
    const [invocation] = logOf(report).runs[0].invocations;
    expect(sarifErrors(logOf(report))).toEqual([]);
    expect(invocation).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [
        {
          level: "error",
          message: { text: "exit code: 1" },
          locations: [{ physicalLocation: { region: { startLine: 2, endLine: 2 } } }],
        },
      ],
    });
  });
});

describe("fingerprints", () => {
  const prints = (report: Report) =>
    resultsOf(report).map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
  const report = (line: number, savedBytes: number, instruction = "RUN pip install flask") =>
    createReport({
      ...failing({ ...OVER, lines: { start: line, end: line }, size: savedBytes }),
      findings: [
        createFinding({ start: { line, column: 1 }, end: { line, column: 2 }, fingerprint: "f00d" }),
      ],
      advice: [createAdvice({ lines: { start: line, end: line }, savedBytes, message: `${savedBytes}` })],
      image: createImage({
        layers: Array.from({ length: 5 }, () =>
          createLayer({ instruction, lines: { start: line, end: line } }),
        ),
      }),
    });

  it("stay the same where lines move and sizes change", () => {
    expect(prints(report(2, 7_000_000))).toEqual(prints(report(9, 8_000_000)));
    expect(prints(report(2, 7_000_000))[0]).toBe("f00d:1");
  });

  it("are others for another instruction", () => {
    const [, advice, limit] = prints(report(2, 7_000_000));
    const [, otherAdvice, otherLimit] = prints(report(2, 7_000_000, "RUN pip install django"));
    expect(otherAdvice).not.toBe(advice);
    expect(otherLimit).not.toBe(limit);
  });

  it("count what is alike", () => {
    const same = createFinding({ fingerprint: "f00d" });
    expect(prints(createReport({ findings: [same, same] }))).toEqual(["f00d:1", "f00d:2"]);
  });
});
