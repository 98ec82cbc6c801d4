import fc from "fast-check";
import type { Report, VerdictReason } from "../../src/report/schema.js";
import {
  createAdvice,
  createBuild,
  createFinding,
  createImage,
  createLayer,
  createLayerFiles,
  createReport,
} from "../support/report.js";

/** Pieces that mean something to Markdown, HTML, GitHub, a terminal or the runner. */
const PIECES = [
  ..."`|\\*_~[]()<>&#!@:$-+=\"'{}",
  "\n",
  "\r\n",
  "\t",
  "    ",
  "``",
  "```",
  "~~~",
  "<!--",
  "-->",
  "<details>",
  "</details>",
  "<summary>",
  "<img src=x>",
  "<a href='//e'>",
  "](//evil.example)",
  "![x](https://evil.example/x)",
  "https://evil.example",
  "www.evil.example",
  "a@evil.example",
  "@octocat",
  "#12",
  "GH-3",
  "GHSA-aaaa-bbbb-cccc",
  ":tada:",
  "1a2b3c4d5e",
  "::error::",
  "##[group]",
  "1. ",
  "# ",
  "- [ ] ",
  "---",
  "===",
  "\u202e",
  "\u2066",
  "\u200b",
  "\u0000",
  "\u001b[31m",
  "\ud800",
  "\ue0000\ue001",
  "&#64;",
  "&amp;",
  "$x$",
  "{count}",
  "'{",
  "é",
  "层",
  "🐳",
  "word",
  " ",
];

const piece = fc.constantFrom(...PIECES);
const shortText = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
/** Mostly short; now and then longer than anything that a report may show in full. */
const text = fc.oneof(
  { weight: 30, arbitrary: shortText },
  { weight: 8, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc.tuple(piece, fc.integer({ min: 100, max: 3_000 })).map(([one, times]) => one.repeat(times)),
  },
);
const bytes = fc.option(fc.nat({ max: 3_000_000_000 }));
const seconds = fc.option(fc.double({ min: 0, max: 10_000, noNaN: true }));
const lines = fc
  .tuple(fc.integer({ min: 1, max: 500 }), fc.nat({ max: 20 }))
  .map(([start, more]) => ({ start, end: start + more }));

const finding = fc
  .record({
    ruleId: text,
    severity: fc.constantFrom("error" as const, "warning" as const, "info" as const, "style" as const),
    message: text,
    path: fc.oneof(fc.constant("app/Dockerfile"), text),
    helpUrl: fc.constantFrom(
      "https://rules.example/DL3006",
      "javascript:alert(1)",
      "https://rules.example/)|(<x>`*",
      null,
    ),
    isNew: fc.option(fc.boolean()),
  })
  .map(createFinding);

const filesAndBytes = fc.record({ files: fc.nat(), bytes: fc.nat() });

const layerFiles = fc
  .record({
    added: filesAndBytes,
    removed: filesAndBytes,
    shadowed: filesAndBytes,
    top: fc.array(
      fc.record({
        path: text,
        bytes: fc.nat(),
        fate: fc.constantFrom("visible" as const, "overwritten" as const, "deleted" as const),
        killedBy: fc.option(fc.nat({ max: 40 })),
      }),
      { maxLength: 5 },
    ),
  })
  .map(createLayerFiles);

const advice = fc
  .record({
    ruleId: text,
    message: text,
    lines: fc.option(lines),
    savedBytes: bytes,
    helpUrl: fc.constantFrom("https://rules.example/LR2001", "javascript:alert(1)", null),
  })
  .map(createAdvice);

const layer = fc
  .record({
    files: fc.option(layerFiles),
    origin: fc.constantFrom("base" as const, "own" as const),
    contentSize: bytes,
    downloadSize: bytes,
    instruction: fc.option(text),
    createdBy: text,
    lines: fc.option(lines),
    mapping: fc.constantFrom("exact" as const, "approximate" as const, "none" as const),
    cached: fc.option(fc.boolean()),
    seconds,
  })
  .map(createLayer);

const base = fc.record({
  reference: text,
  standIn: fc.option(text),
  layerCount: fc.nat({ max: 100 }),
  contentSize: bytes,
  downloadSize: bytes,
});

const image = fc
  .record({
    platform: text,
    store: fc.constantFrom("classic" as const, "containerd" as const, null),
    measuredBy: fc.constantFrom("history" as const, "layers" as const, "none" as const),
    contentSize: bytes,
    downloadSize: bytes,
    base: fc.option(base),
    layers: fc.array(layer, { maxLength: 30 }),
    files: fc.option(
      fc.record({
        readBy: fc.constantFrom("directories" as const, "save" as const),
        written: filesAndBytes,
        visible: filesAndBytes,
        shadowed: filesAndBytes,
        dive: fc.record({ efficiency: fc.double({ min: 0, max: 1, noNaN: true }), wastedBytes: fc.nat() }),
      }),
    ),
  })
  .map(createImage);

const build = fc
  .record({
    command: fc.array(text, { maxLength: 6 }),
    seconds: fc.double({ min: 0, max: 10_000, noNaN: true }),
    steps: fc.array(fc.record({ name: text, lines: fc.option(lines), cached: fc.boolean(), seconds }), {
      maxLength: 8,
    }),
    failure: fc.option(
      fc.record({
        instruction: fc.option(text),
        lines: fc.option(lines),
        message: text,
        log: fc.array(text, { maxLength: 40 }),
      }),
    ),
  })
  .map(createBuild);

const count = fc.option(fc.nat({ max: 200 }));
const share = fc.double({ min: 0, max: 1, noNaN: true });

const limits = fc.record({
  imageSize: bytes,
  increase: fc.option(fc.record({ bytes, share: fc.option(share) })),
  layerSize: bytes,
  layers: count,
  wasted: bytes,
  efficiency: fc.option(share),
  lines: fc.array(fc.record({ lines, limit: fc.nat() }), { maxLength: 40 }),
});

const overLimit: fc.Arbitrary<VerdictReason> = fc.oneof(
  fc.record({
    kind: fc.constant("layer-size" as const),
    layer: fc.option(fc.nat({ max: 40 })),
    lines: fc.option(lines),
    size: bytes,
    limit: fc.nat(),
    setBy: fc.constantFrom("input" as const, "comment" as const),
  }),
  fc.record({ kind: fc.constant("layer-count" as const), count, limit: fc.nat() }),
  fc.record({
    kind: fc.constant("wasted" as const),
    size: bytes,
    limit: fc.nat(),
    most: fc.option(fc.record({ layer: fc.nat(), lines: fc.option(lines), size: fc.nat() })),
  }),
  fc.record({ kind: fc.constant("efficiency" as const), efficiency: fc.option(share), limit: share }),
  fc.record({
    kind: fc.constant("unreadable-limit" as const),
    lines,
    count: fc.integer({ min: 1, max: 5_000 }),
  }),
  fc.record({ kind: fc.constant("size-increase" as const), increase: bytes, limit: bytes }),
);

const sizes = fc.record({ before: fc.nat(), after: fc.nat() });

/** No more in step with the image than a report file from elsewhere may be. */
const comparison = fc.record({
  baseline: fc.record({
    source: fc.constantFrom("build" as const, "image" as const, "report" as const),
    name: text,
    commit: fc.option(text),
  }),
  total: sizes,
  own: sizes,
  base: sizes,
  baseImage: fc.record({ before: fc.option(text), after: fc.option(text), changed: fc.boolean() }),
  layers: fc.array(
    fc.record({
      kind: fc.constantFrom(
        "added" as const,
        "removed" as const,
        "grown" as const,
        "shrunk" as const,
        "unchanged" as const,
      ),
      layer: fc.option(fc.nat({ max: 40 })),
      instruction: fc.option(text),
      before: bytes,
      after: bytes,
      files: fc.array(fc.record({ path: text, before: bytes, after: bytes }), { maxLength: 5 }),
    }),
    { maxLength: 40 },
  ),
});

const captured = fc.option(fc.record({ command: text, text, rows: fc.constantFrom<never[]>([]) }));

/** Any report: many small ones, and some whose parts stand there so often that they fit into no comment. */
export function anyReportOfAnySize(): fc.Arbitrary<Report> {
  const times = fc.oneof(
    { weight: 6, arbitrary: fc.constant(1) },
    { weight: 1, arbitrary: fc.integer({ min: 2, max: 60 }) },
  );
  return fc.tuple(anyReport(), fc.tuple(times, times, times, times)).map(([report, [a, b, c, d]]) => {
    const { image, build, history, comparison } = report;
    return {
      ...report,
      verdict: { ...report.verdict, reasons: repeat(report.verdict.reasons, Math.min(a, 50)) },
      findings: repeat(report.findings, a),
      advice: repeat(report.advice, b),
      notes: repeat(report.notes, b),
      history: history && { ...history, text: history.text.repeat(a * c) },
      image: image && { ...image, layers: repeat(image.layers, c) },
      build: build && {
        ...build,
        failure: build.failure && { ...build.failure, log: repeat(build.failure.log, c) },
      },
      comparison: comparison && { ...comparison, layers: repeat(comparison.layers, d) },
    };
  });
}

function repeat<Item>(items: readonly Item[], times: number): Item[] {
  return Array.from({ length: times }, () => items).flat();
}

/** Any report, its texts as hostile as a pull request can make them. */
export function anyReport(): fc.Arbitrary<Report> {
  return fc
    .record({
      findings: fc.array(finding, { maxLength: 30 }),
      advice: fc.array(advice, { maxLength: 60 }),
      build: fc.option(build),
      image: fc.option(image),
      tag: text,
      target: fc.option(text),
      dockerfile: fc.option(fc.record({ path: text, generated: fc.boolean() })),
      limits,
      comparison: fc.option(comparison),
      overLimits: fc.array(overLimit, { maxLength: 40 }),
      accepted: fc.option(
        fc.record({ by: fc.option(text), reasons: fc.array(overLimit, { minLength: 1, maxLength: 40 }) }),
      ),
      onlyNew: fc.boolean(),
      imageList: captured,
      history: captured,
      baseHistory: captured,
      notes: fc.array(text, { maxLength: 4 }),
    })
    .map(({ overLimits, onlyNew, ...parts }) => {
      const reasons: Report["verdict"]["reasons"] = [...overLimits];
      if (parts.build !== null && parts.build.failure !== null) {
        reasons.push({ kind: "build-failed" });
      }
      const errors = parts.findings.filter(
        ({ severity, isNew }) => severity === "error" && !(onlyNew && isNew === false),
      ).length;
      if (errors > 0) {
        reasons.push({ kind: onlyNew ? "new-lint" : "lint", failOn: "error", count: errors });
      }
      const status = reasons.length === 0 ? "pass" : "fail";
      return createReport({ ...parts, verdict: { status, reasons } });
    });
}
