import type { ReportLinks } from "../../src/report/links.js";
import type { Report } from "../../src/report/schema.js";
import {
  createAdvice,
  createBuild,
  createComparison,
  createFinding,
  createImage,
  createLayer,
  createLayerFiles,
  createLimits,
  createReport,
} from "../support/report.js";

export const SHA = "1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d";
const REPOSITORY = "https://github.example/octo/app";

export const LINKS: ReportLinks = {
  commit: { sha: SHA, url: `${REPOSITORY}/commit/${SHA}` },
  run: `${REPOSITORY}/actions/runs/42`,
  line: (path, { start, end }) =>
    `${REPOSITORY}/blob/${SHA}/${path
      .replace(/[\ud800-\udfff]/gu, "\ufffd")
      .split("/")
      .map(encodeURIComponent)
      .join("/")}#L${start}${end > start ? `-L${end}` : ""}`,
};

export const MARKER = "<!-- docker-layer-report:v1 key= run=42 -->";

const TRICKS = [
  "a|b \\| c",
  "`code` ``` fence",
  "@octocat and @octo/team",
  "#1 GH-2 octo/app#3",
  "<img src=x onerror=alert(1)><script>",
  "[click](javascript:alert(1)) ![x](https://evil.example/x.png)",
  "https://evil.example www.evil.example a@evil.example",
  "::error::owned",
  "\u202egnp.exe\u2066 \u200bhidden \u0007bell \u001b[31mred",
  ":tada: $x$ **bold** _it_ ~~no~~",
  "</summary></details><!-- -->",
  `${SHA} GHSA-aaaa-bbbb-cccc`,
];
export const HOSTILE = TRICKS.join(" ");

const lintErrors = [
  createFinding({
    ruleId: "DL3061",
    severity: "error",
    message: "RUN stands before the first FROM; a Dockerfile starts with FROM, ARG or a comment.",
    start: { line: 1, column: 1 },
    end: { line: 1, column: 4 },
  }),
  createFinding({
    ruleId: "LR1003",
    severity: "error",
    message: "requirements.txt is not in the build context, so this COPY cannot work.",
    start: { line: 5, column: 6 },
    end: { line: 5, column: 22 },
    helpUrl: null,
  }),
];

const LONG_RUN = `RUN apt-get update \\
    && apt-get install -y --no-install-recommends build-essential libpq-dev libxml2-dev libxslt1-dev zlib1g-dev \\
    && pip install --no-cache-dir -r requirements.txt \\
    && apt-get purge -y build-essential \\
    && rm -rf /var/lib/apt/lists/*`;

const manyLayers = Array.from({ length: 40 }, (_, index) =>
  createLayer({
    contentSize: ((index * 7919) % 41) * 310_000 + index,
    instruction: index === 12 ? LONG_RUN : `RUN make component-${index}`,
    lines: { start: index * 2 + 2, end: index === 12 ? index * 2 + 6 : index * 2 + 2 },
    cached: index < 10,
    seconds: index < 10 ? 0 : 1.5 + index,
  }),
);
const sizeOf = (layers: readonly { contentSize: number | null }[]): number =>
  layers.reduce((sum, { contentSize }) => sum + (contentSize ?? 0), 0);

const labImage = createImage();

const wasteful = createImage({
  measuredBy: "layers",
  files: {
    readBy: "directories",
    written: { files: 9_344, bytes: 64_300_177 },
    visible: { files: 9_343, bytes: 64_000_177 },
    shadowed: { files: 1, bytes: 300_000 },
    dive: { efficiency: 0.9894, wastedBytes: 600_000 },
  },
});

/** Whole reports, each a case that a person must be able to read. */
export const GOLDEN_REPORTS: Readonly<Record<string, Report>> = {
  pass: createReport({ limits: createLimits({ imageSize: 100_000_000 }) }),
  compared: createReport({ comparison: createComparison() }),
  unchanged: createReport({
    comparison: createComparison({
      baseline: { source: "report", name: "base/report.json", commit: null },
      total: { before: 64_300_177, after: 64_300_177 },
      own: { before: 11_400_177, after: 11_400_177 },
      layers: [
        { kind: "unchanged", layer: 4, instruction: null, before: 11_400_000, after: 11_400_000, files: [] },
        { kind: "unchanged", layer: 5, instruction: null, before: 177, after: 177, files: [] },
      ],
    }),
  }),
  "grown-too-much": createReport({
    verdict: { status: "fail", reasons: [{ kind: "size-increase", increase: 16_400_000, limit: 5_000_000 }] },
    limits: createLimits({ increase: { bytes: 5_000_000, share: 0.1 } }),
    comparison: createComparison({
      baseline: { source: "image", name: "shop/api:1.2", commit: null },
      total: { before: 47_900_177, after: 64_300_177 },
      own: { before: 177, after: 11_400_177 },
      base: { before: 47_900_000, after: 52_900_000 },
      baseImage: { before: "python:3.7-alpine", after: "python:3.8-alpine", changed: true },
      layers: [
        {
          kind: "added",
          layer: 4,
          instruction: null,
          before: null,
          after: 11_400_000,
          files: [
            { path: "usr/lib/python3/site-packages/flask/app.py", before: null, after: 90_000 },
            { path: "usr/lib/python3/site-packages/jinja2/compiler.py", before: null, after: 74_000 },
          ],
        },
        { kind: "unchanged", layer: 5, instruction: null, before: 177, after: 177, files: [] },
      ],
    }),
  }),
  accepted: createReport({
    accepted: {
      by: "octocat",
      reasons: [
        { kind: "size-increase", increase: 16_400_000, limit: 5_000_000 },
        {
          kind: "layer-size",
          layer: 4,
          lines: { start: 2, end: 2 },
          size: 11_400_000,
          limit: 5_000_000,
          setBy: "comment",
        },
      ],
    },
    limits: createLimits({
      increase: { bytes: 5_000_000, share: null },
      layers: 10,
      lines: [{ lines: { start: 2, end: 2 }, limit: 5_000_000 }],
    }),
    comparison: createComparison({
      total: { before: 47_900_177, after: 64_300_177 },
      own: { before: 177, after: 11_400_177 },
      base: { before: 47_900_000, after: 52_900_000 },
      baseImage: { before: "python:3.8-alpine", after: "python:3.8-alpine", changed: true },
      layers: [
        { kind: "added", layer: 4, instruction: null, before: null, after: 11_400_000, files: [] },
        { kind: "unchanged", layer: 5, instruction: null, before: 177, after: 177, files: [] },
      ],
    }),
  }),
  "new-findings": createReport({
    verdict: { status: "fail", reasons: [{ kind: "new-lint", failOn: "warning", count: 1 }] },
    accepted: { by: null, reasons: [{ kind: "image-size", size: 64_300_177, limit: 60_000_000 }] },
    limits: createLimits({ imageSize: 60_000_000 }),
    comparison: createComparison(),
    findings: [
      ...createReport().findings.map((finding, index) => ({ ...finding, isNew: index === 1 })),
      createFinding({
        ruleId: "DL3059",
        severity: "info",
        message: "Two RUN instructions in a row; join them with &&.",
        start: { line: 3, column: 1 },
        end: { line: 3, column: 4 },
        isNew: true,
      }),
      createFinding({ severity: "error", isNew: false }),
    ],
  }),
  "lint-failure": createReport({
    verdict: { status: "fail", reasons: [{ kind: "lint", failOn: "error", count: 2 }] },
    findings: [...createReport().findings, ...lintErrors],
  }),
  "over-limit": createReport({
    verdict: { status: "fail", reasons: [{ kind: "image-size", size: 64_300_177, limit: 64_300_000 }] },
    limits: createLimits({ imageSize: 64_300_000 }),
  }),
  "over-limits": createReport({
    verdict: {
      status: "fail",
      reasons: [
        {
          kind: "layer-size",
          layer: 4,
          lines: { start: 2, end: 2 },
          size: 11_400_000,
          limit: 5_000_000,
          setBy: "input",
        },
        {
          kind: "layer-size",
          layer: 5,
          lines: { start: 4, end: 4 },
          size: 177,
          limit: 100,
          setBy: "comment",
        },
        { kind: "layer-count", count: 6, limit: 5 },
        {
          kind: "wasted",
          size: 300_000,
          limit: 200_000,
          most: { layer: 4, lines: { start: 2, end: 2 }, size: 300_000 },
        },
        { kind: "efficiency", efficiency: 0.9894, limit: 0.99 },
      ],
    },
    limits: createLimits({
      imageSize: 100_000_000,
      layerSize: 5_000_000,
      layers: 5,
      wasted: 200_000,
      efficiency: 0.99,
      lines: [{ lines: { start: 4, end: 4 }, limit: 100 }],
    }),
    image: wasteful,
  }),
  "kept-limits": createReport({
    limits: createLimits({
      layerSize: 20_000_000,
      layers: 10,
      wasted: 500_000,
      efficiency: 0.95,
      lines: [{ lines: { start: 4, end: 4 }, limit: 1_000 }],
    }),
    image: wasteful,
  }),
  files: createReport({
    advice: [
      createAdvice({
        ruleId: "LR2011",
        severity: "warning",
        message: "app/.env looks like a secret: mount it with RUN --mount=type=secret.",
        lines: { start: 4, end: 4 },
        savedBytes: null,
      }),
      createAdvice(),
      createAdvice({
        ruleId: "LR2003",
        message: "var/tmp/data.bin is deleted in line 6.",
        savedBytes: 300_000,
      }),
      createAdvice({ ruleId: "LR2008", message: "Compiled Python files.", savedBytes: 120_000 }),
    ],
    image: createImage({
      measuredBy: "layers",
      files: {
        readBy: "directories",
        written: { files: 9_344, bytes: 64_300_177 },
        visible: { files: 9_343, bytes: 64_000_177 },
        shadowed: { files: 1, bytes: 300_000 },
        dive: { efficiency: 0.9953, wastedBytes: 600_000 },
      },
      layers: [
        ...labImage.layers.filter(({ origin }) => origin === "base"),
        createLayer({
          files: createLayerFiles({
            shadowed: { files: 1, bytes: 300_000 },
            top: [
              { path: "var/tmp/data.bin", bytes: 300_000, fate: "deleted", killedBy: 5 },
              {
                path: "usr/lib/python3/site-packages/flask/app.py",
                bytes: 90_000,
                fate: "visible",
                killedBy: null,
              },
            ],
          }),
        }),
        createLayer({
          contentSize: 177,
          instruction: "COPY app.py /app.py",
          lines: { start: 4, end: 4 },
          seconds: 0.06,
          files: createLayerFiles({
            added: { files: 1, bytes: 177 },
            removed: { files: 1, bytes: 300_000 },
            top: [{ path: "app.py", bytes: 177, fate: "visible", killedBy: null }],
          }),
        }),
      ],
    }),
  }),
  "failed-build": createReport({
    verdict: { status: "fail", reasons: [{ kind: "build-failed" }] },
    build: createBuild({
      failure: {
        instruction: "RUN pip install flask",
        lines: { start: 2, end: 2 },
        message: 'process "/bin/sh -c pip install flask" did not complete successfully: exit code: 1',
        log: [
          "WARNING: Retrying (Retry(total=0, connect=None)) after connection broken",
          "\u001b[31mERROR: Could not find a version that satisfies the requirement flask (from versions: none)\u001b[0m",
          "ERROR: No matching distribution found for flask",
          "",
        ],
      },
    }),
    image: null,
    history: null,
    imageList: null,
    baseHistory: null,
  }),
  "forty-layers": createReport({
    image: createImage({
      layers: [...labImage.layers.filter(({ origin }) => origin === "base"), ...manyLayers],
      contentSize: 52_900_000 + sizeOf(manyLayers),
    }),
    findings: [],
  }),
  hostile: createReport({
    verdict: { status: "fail", reasons: [{ kind: "lint", failOn: "warning", count: 1 }] },
    accepted: { by: HOSTILE, reasons: [{ kind: "layer-count", count: 18, limit: 5 }] },
    limits: createLimits({ layers: 5, wasted: 10 }),
    dockerfile: { path: "a|b/`c`/@octocat/#1/<b>/[x](y)/Dockerfile", generated: false },
    tag: HOSTILE,
    advice: [createAdvice({ ruleId: HOSTILE, message: HOSTILE, helpUrl: "javascript:alert(1)" })],
    findings: [
      createFinding({
        ruleId: HOSTILE,
        message: HOSTILE,
        path: `${HOSTILE}\n# heading\n- [ ] task`,
        helpUrl: "javascript:alert(1)",
      }),
      createFinding({ severity: "info", message: HOSTILE, helpUrl: "https://evil.example/)(|x" }),
    ],
    build: createBuild({
      command: ["docker", HOSTILE],
      steps: [{ name: HOSTILE, lines: { start: 1, end: 1 }, cached: false, seconds: 1 }],
    }),
    image: createImage({
      files: {
        readBy: "save",
        written: { files: 5, bytes: 10 },
        visible: { files: 5, bytes: 10 },
        shadowed: { files: 0, bytes: 0 },
        dive: { efficiency: 1, wastedBytes: 0 },
      },
      platform: HOSTILE,
      base: {
        reference: HOSTILE,
        standIn: HOSTILE,
        layerCount: 4,
        contentSize: 52_900_000,
        downloadSize: null,
      },
      layers: [
        createLayer({
          instruction: `RUN ${HOSTILE}\n\`\`\`\n# heading\n<details>`,
          files: createLayerFiles({
            top: [{ path: `${HOSTILE}\n# a`, bytes: 5, fate: "overwritten", killedBy: 1 }],
          }),
        }),
        ...TRICKS.map((instruction) => createLayer({ instruction })),
        createLayer({ instruction: null, createdBy: HOSTILE, lines: null, mapping: "none" }),
      ],
    }),
    comparison: createComparison({
      baseline: { source: "build", name: HOSTILE, commit: HOSTILE },
      baseImage: { before: HOSTILE, after: null, changed: true },
      layers: [
        {
          kind: "removed",
          layer: null,
          instruction: `RUN ${HOSTILE}\n\`\`\`\n# heading`,
          before: 5,
          after: null,
          files: [{ path: `${HOSTILE}\n# a`, before: 5, after: null }],
        },
      ],
    }),
    imageList: { command: HOSTILE, text: `${HOSTILE}\n\`\`\`\`\n</details>`, rows: [] },
    history: { command: HOSTILE, text: `\`\`\`\n~~~\n${HOSTILE}`, rows: [] },
    notes: [HOSTILE, `# ${HOSTILE}`],
  }),
  "stand-in": createReport({
    image: createImage({
      base: {
        reference: "python:3.8-alpine",
        standIn: "Debian minbase with Python; not the image this tag names",
        layerCount: 1,
        contentSize: 252_000_000,
        downloadSize: null,
      },
      layers: [
        createLayer({
          origin: "base",
          contentSize: 252_000_000,
          instruction: null,
          lines: null,
          mapping: "none",
        }),
        ...labImage.layers.filter(({ origin }) => origin === "own"),
      ],
      contentSize: 263_400_177,
    }),
  }),
  unknown: createReport({
    build: createBuild({ builder: "legacy" }),
    image: createImage({
      store: "containerd",
      measuredBy: "layers",
      contentSize: null,
      downloadSize: 25_100_000,
      base: {
        reference: "python:3.8-alpine",
        standIn: null,
        layerCount: 4,
        contentSize: null,
        downloadSize: 20_900_000,
      },
      layers: [
        ...labImage.layers
          .filter(({ origin }) => origin === "base")
          .map((layer) => ({ ...layer, contentSize: null })),
        createLayer({ contentSize: null, downloadSize: 4_200_000, mapping: "approximate", seconds: null }),
        createLayer({
          contentSize: 0,
          instruction: null,
          createdBy: "RUN /bin/sh -c touch /triggered # buildkit",
          lines: null,
          mapping: "none",
          cached: null,
          seconds: null,
        }),
        createLayer({
          contentSize: 177,
          instruction: "COPY app.py /app.py",
          lines: { start: 4, end: 4 },
          cached: true,
        }),
      ],
    }),
    notes: ["The base image’s layers could not be read: the engine did not give them out."],
  }),
};

/** A report whose parts are too long for a comment. */
export const TOO_LONG: Report = createReport({
  history: {
    command: "docker history --no-trunc python-hello-world",
    text: Array.from({ length: 400 }, (_, row) => `<missing>  RUN /bin/sh -c ${"x".repeat(300)} ${row}`).join(
      "\n",
    ),
    rows: [],
  },
});
