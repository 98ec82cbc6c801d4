import { describe, expect, it } from "@jest/globals";
import messages from "../../src/locales/en.json" with { type: "json" };
import { createTranslate } from "../../src/locales/translate.js";
import { NO_LINKS } from "../../src/report/links.js";
import { renderComment } from "../../src/report/markdown.js";
import type { Report } from "../../src/report/schema.js";
import { renderSummary } from "../../src/report/summary.js";
import { verdictLine } from "../../src/report/verdict-text.js";
import {
  createAdvice,
  createBuild,
  createComparison,
  createFinding,
  createImage,
  createLayer,
  createLimits,
  createReport,
} from "../support/report.js";
import { GOLDEN_REPORTS, LINKS, MARKER } from "./golden-reports.js";

const translate = createTranslate("en", messages);
const render = (report: Report, limit?: number): string =>
  renderComment(report, {
    translate,
    links: LINKS,
    marker: MARKER,
    ...(limit === undefined ? {} : { limit }),
  });
const firstLine = (report: Report): string => render(report).split("\n")[1] ?? "";

describe("the first line", () => {
  it.each([
    [{}, "✅ **Pass** · image 64.3 MB · 11.4 MB from this Dockerfile"],
    [
      { limits: createLimits({ imageSize: 100_000_000 }) },
      "✅ **Pass** · image 64.3 MB, limit 100 MB · 11.4 MB from this Dockerfile",
    ],
    [
      { image: createImage({ contentSize: null }) },
      "✅ **Pass** · image size unknown · 11.4 MB from this Dockerfile",
    ],
    [{ image: createImage({ layers: [createLayer()], base: null }) }, "✅ **Pass** · image 64.3 MB"],
    [
      { verdict: { status: "fail", reasons: [{ kind: "lint", failOn: "error", count: 1 }] } },
      "❌ **1 lint error blocks this merge** · image 64.3 MB · 11.4 MB from this Dockerfile",
    ],
    [
      { verdict: { status: "fail", reasons: [{ kind: "lint", failOn: "info", count: 3 }] } },
      "❌ **3 lint findings block this merge** · image 64.3 MB · 11.4 MB from this Dockerfile",
    ],
    [
      { verdict: { status: "fail", reasons: [{ kind: "image-size", size: 64_300_177, limit: 64_300_000 }] } },
      "❌ **Image of 64.3002 MB is over the limit of 64.3 MB** · 11.4 MB from this Dockerfile",
    ],
    [
      {
        verdict: {
          status: "fail",
          reasons: [
            { kind: "lint", failOn: "error", count: 2 },
            { kind: "image-size", size: null, limit: 1_000 },
          ],
        },
        build: null,
        image: null,
      },
      "❌ **2 lint errors block this merge** · **The image’s size is unknown, so the limit of 1 kB cannot be checked** · no image was built",
    ],
    [
      {
        verdict: { status: "fail", reasons: [{ kind: "build-failed" }] },
        build: createBuild({
          failure: { instruction: null, lines: null, message: "no space left", log: [] },
        }),
        image: null,
      },
      "❌ **Build failed**",
    ],
  ] satisfies [Partial<Report>, string][])("%#: %s", (overrides, line) => {
    expect(firstLine(createReport(overrides))).toBe(line);
  });

  it("names the instruction at which the build failed, in the comment and in plain text", () => {
    const report = GOLDEN_REPORTS["failed-build"] ?? createReport();
    expect(firstLine(report)).toBe("❌ **Build failed at line 2**: `RUN pip install flask`");
    expect(verdictLine(report, translate)).toBe("Build failed at line 2: RUN pip install flask");
  });
});

describe("a comment over one that told a failure", () => {
  const resolved = (report: Report) =>
    renderComment(report, { translate, links: LINKS, marker: MARKER, resolved: true }).split("\n")[1];

  it("says that it is resolved where nothing fails any more, and nothing else otherwise", () => {
    expect(resolved(createReport())).toBe(
      "✅ **Resolved: nothing blocks this merge any more** · image 64.3 MB · 11.4 MB from this Dockerfile",
    );
    for (const name of ["accepted", "lint-failure"]) {
      const report = GOLDEN_REPORTS[name] ?? createReport();
      expect(resolved(report)).toBe(firstLine(report));
    }
  });
});

describe("the body", () => {
  it("says how much of what is cut short is not shown", () => {
    const file = (index: number) => ({ path: `f${index}`, before: null, after: index });
    const comment = render(
      createReport({
        notes: Array.from({ length: 23 }, (_, index) => `Note ${index}.`),
        comparison: createComparison({
          layers: [
            {
              kind: "added",
              layer: 4,
              instruction: null,
              before: null,
              after: 11_400_000,
              files: Array.from({ length: 21 }, (_, index) => file(index)),
            },
          ],
        }),
      }),
    );
    expect(comment).toContain("3 more notes are not shown.");
    expect(comment).toContain("<summary>21 files that explain the change</summary>");
    expect(comment).toContain("1 more file is not shown.");
  });

  it("shows findings that block, and folds the others with their counts", () => {
    const severities = ["error", "warning", "warning", "style"] as const;
    const findings = severities.map((severity) => createFinding({ severity, message: `a ${severity}` }));
    const comment = render(
      createReport({
        findings,
        verdict: { status: "fail", reasons: [{ kind: "lint", failOn: "error", count: 1 }] },
      }),
    );
    const [open = "", folded = ""] = comment.split("<details>");
    expect(open).toContain("a error");
    expect(open).not.toContain("a warning");
    expect(folded).toContain("<summary>Other lint findings: 2 warnings, 1 style</summary>");
    expect(folded).not.toContain("a error");
  });

  it("links lines and rules, and is plain where there is nothing to link to", () => {
    expect(render(createReport())).toContain(`[2](${LINKS.line("app/Dockerfile", { start: 2, end: 2 })})`);
    const summary = renderSummary(createReport(), { translate, links: NO_LINKS });
    expect(summary).toContain("| 2 | `RUN pip install flask` |");
    expect(summary).not.toContain("github.example");
  });

  it("says stand-in wherever the base image shows", () => {
    const places = render(GOLDEN_REPORTS["stand-in"] ?? createReport()).match(/stand-in/gi);
    expect(places).toHaveLength(4);
  });

  it("leaves out the column of download sizes where none is known", () => {
    expect(render(createReport())).not.toContain("Download");
    expect(render(createReport({ image: createImage({ downloadSize: 21_000_000 }) }))).toContain(
      "| Size | Download |",
    );
  });
});

describe("a report that is too long", () => {
  const long = createReport({
    verdict: { status: "fail", reasons: [{ kind: "lint", failOn: "warning", count: 300 }] },
    findings: Array.from({ length: 300 }, (_, line) =>
      createFinding({
        severity: line < 100 ? "warning" : "info",
        message: "m".repeat(500),
        start: { line: line + 1, column: 1 },
        end: { line: line + 1, column: 2 },
      }),
    ),
    history: { command: "docker history app", text: "h".repeat(40_000), rows: [] },
    image: createImage({
      layers: Array.from({ length: 60 }, () => createLayer({ instruction: "i".repeat(2_000) })),
    }),
  });

  it.each([
    [500_000, "none", true, true, 20, 12],
    [250_000, "rawText", false, true, 20, 12],
    [40_000, "details", false, false, 20, 12],
    [12_000, "short", false, false, 5, 10],
    [3_000, "headline", false, false, 0, 0],
  ] as const)("of %p bytes leaves out %s", (limit, omitted, rawText, details, findings, layers) => {
    const comment = render(long, limit);
    const [open = ""] = comment.split("<details>");
    expect(comment.includes("docker history app")).toBe(rawText);
    expect(comment.includes("<details>")).toBe(details);
    expect(open.match(/^\| warning/gm) ?? []).toHaveLength(findings);
    expect(open.match(/`i+…`/g) ?? []).toHaveLength(layers);
    expect(comment.includes("The whole report is in [the run’s summary](")).toBe(omitted !== "none");
    if (omitted !== "none") {
      expect(comment).toContain(messages[`report.omitted.${omitted}`]);
    }
  });

  it("is an error where not even its first lines fit", () => {
    expect(() => render(long, 200)).toThrow(RangeError);
  });
});

describe("layers that the image's history does not tell of", () => {
  const silent = (contentSize: number | null) =>
    createLayer({ instruction: null, createdBy: "", lines: null, mapping: "none", contentSize });

  it("say so, and have no instruction in full", () => {
    const told = createLayer({ instruction: `RUN ${"x".repeat(200)}` });
    const text = render(createReport({ image: createImage({ layers: [silent(1_000), told] }) }));
    expect(text).toContain("| (the image’s history does not say) |");
    expect(text).toContain("<summary>1 instruction in full</summary>");
    expect(render(createReport({ image: createImage({ layers: [silent(1_000)] }) }))).not.toContain(
      "in full",
    );
  });

  it("are not called smaller where no size is known", () => {
    const layers = Array.from({ length: 90 }, () => silent(null));
    const text = render(createReport({ image: createImage({ base: null, contentSize: null, layers }) }));
    expect(text).toMatch(/\| \d+ more layers \|/);
    expect(text).not.toMatch(/smaller|in full/);
  });
});

describe("advice", () => {
  it("has its commands as code", () => {
    const advice = [
      createAdvice({ message: "End it with `rm -rf /var/lib/apt/lists/*`. Not ``` nor `*x*." }),
    ];
    expect(render(createReport({ advice }))).toContain(
      "| End it with `rm -rf /var/lib/apt/lists/*`. Not \\`\\`\\` nor \\`\\*x\\*. |",
    );
  });
});

describe("what is above a base image without a Dockerfile", () => {
  it("is not said to be a Dockerfile's", () => {
    expect(firstLine(createReport({ dockerfile: null }))).toBe(
      "✅ **Pass** · image 64.3 MB · 11.4 MB above the base image",
    );
  });
});
