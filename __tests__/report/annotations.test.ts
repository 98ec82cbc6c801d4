import { describe, expect, it } from "@jest/globals";
import messages from "../../src/locales/en.json" with { type: "json" };
import { createTranslate } from "../../src/locales/translate.js";
import { isToldOnLines, toAnnotations } from "../../src/report/annotations.js";
import { createFinding, createReport } from "../support/report.js";
import { GOLDEN_REPORTS } from "./golden-reports.js";

const translate = createTranslate("en", messages);
const annotate = (report: Parameters<typeof createReport>[0]) =>
  toAnnotations(createReport(report), translate);

describe("annotations", () => {
  it("stand on the finding's place, with the rule as their title", () => {
    const finding = createFinding({
      message: "Name the version.",
      start: { line: 3, column: 6 },
      end: { line: 3, column: 9 },
    });
    expect(annotate({ findings: [finding] })).toEqual([
      {
        level: "warning",
        file: "app/Dockerfile",
        line: 3,
        endLine: 3,
        column: 6,
        endColumn: 9,
        title: "DL3007",
        message: "Name the version.",
      },
    ]);
  });

  it("have no columns where they span lines", () => {
    const [annotation] = annotate({
      findings: [createFinding({ start: { line: 3, column: 6 }, end: { line: 5, column: 2 } })],
    });
    expect(annotation).not.toHaveProperty("column");
    expect(annotation).toMatchObject({ line: 3, endLine: 5 });
  });

  it("are warnings for limits that a label accepts, on their lines", () => {
    const { accepted = null } = GOLDEN_REPORTS.accepted ?? {};
    expect(annotate({ accepted, findings: [] })).toEqual([
      expect.objectContaining({
        level: "warning",
        line: 2,
        message: expect.stringMatching(/over the limit/),
      }),
    ]);
  });

  it("do not tell what is about the whole image", () => {
    const line = { start: 2, end: 2 };
    const layer = { kind: "layer-size", layer: 4, size: 2, limit: 1, setBy: "input" } as const;
    const growth = { kind: "size-increase", increase: 2, limit: 1 } as const;
    const lint = { kind: "new-lint", failOn: "error", count: 1 } as const;
    const told = (...reasons: Parameters<typeof isToldOnLines>[0]["verdict"]["reasons"]) =>
      isToldOnLines(createReport({ verdict: { status: "fail", reasons } }));
    expect(told(lint, { ...layer, lines: line })).toBe(true);
    expect(told(lint, growth)).toBe(false);
    expect(told({ ...layer, lines: null })).toBe(false);
    expect(isToldOnLines(GOLDEN_REPORTS["failed-build"] ?? createReport())).toBe(true);
  });

  it("come in order of severity, info and style as notices", () => {
    const severities = ["style", "warning", "info", "error"] as const;
    const findings = severities.map((severity) => createFinding({ severity, message: severity }));
    expect(annotate({ findings }).map(({ level, message }) => [level, message])).toEqual([
      ["error", "error"],
      ["warning", "warning"],
      ["notice", "info"],
      ["notice", "style"],
    ]);
  });

  it("stand on each line that is over its limit, before the findings", () => {
    const overLine = (line: number, size: number | null) => ({
      kind: "layer-size" as const,
      layer: 4,
      lines: { start: line, end: line + 1 },
      size,
      limit: 1_000_000,
      setBy: "comment" as const,
    });
    const reasons = [
      overLine(2, 11_400_000),
      overLine(5, null),
      {
        kind: "wasted" as const,
        size: 9_000,
        limit: 10,
        most: { layer: 5, lines: { start: 7, end: 7 }, size: 8_000 },
      },
      { kind: "layer-count" as const, count: 6, limit: 5 },
      { kind: "unreadable-limit" as const, lines: { start: 9, end: 9 }, count: 3 },
    ];
    const findings = [createFinding({ severity: "error", message: "a finding" })];
    const annotations = annotate({ findings, verdict: { status: "fail", reasons } });
    expect(annotations.map(({ level, line, endLine, message }) => [level, line, endLine, message])).toEqual([
      ["error", 2, 3, "Line 2 adds 11.4 MB, over the limit of 1 MB"],
      ["error", 5, 6, "The size of line 5’s layer is unknown, so the limit of 1 MB cannot be checked"],
      ["error", 7, 7, "9 kB wasted is over the limit of 10 B, 8 kB of it by line 7"],
      ["error", 9, 9, "The size limit in line 9 cannot be read (and 2 more)"],
      ["error", 1, 1, "a finding"],
    ]);
    expect(annotate({ dockerfile: null, findings: [], verdict: { status: "fail", reasons } })).toEqual([]);
  });

  it("are at most ten of a level, and the tenth says how many more there are", () => {
    const findings = [12, 11, 10].flatMap((count, index) =>
      Array.from({ length: count }, (_, line) =>
        createFinding({
          severity: (["error", "warning", "info"] as const)[index] ?? "style",
          message: `number ${line + 1}`,
          start: { line: line + 1, column: 1 },
          end: { line: line + 1, column: 2 },
        }),
      ),
    );
    const annotations = annotate({ findings });
    expect(annotations).toHaveLength(30);
    expect([9, 19, 29].map((index) => annotations[index]?.message)).toEqual([
      "number 10 (The report lists 2 more.)",
      "number 10 (The report lists 1 more.)",
      "number 10",
    ]);
  });

  it("begin with the line at which the build failed", () => {
    const [first] = toAnnotations(GOLDEN_REPORTS["failed-build"] ?? createReport(), translate);
    expect(first).toMatchObject({ level: "error", file: "app/Dockerfile", line: 2, title: "Build failed" });
  });

  it("are one line of bounded length, whatever the finding says", () => {
    const text = `\u001b[31mred\n::error::x ${"y".repeat(5_000)}`;
    const [annotation] = annotate({ findings: [createFinding({ ruleId: text, message: text })] });
    expect(annotation?.title).toMatch(/^⟨U\+001B⟩\[31mred ::error::x y{10}/);
    expect(annotation?.title.length).toBeLessThanOrEqual(255);
    expect(annotation?.message.length).toBeLessThanOrEqual(1_000);
  });
});
