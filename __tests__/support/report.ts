import type {
  Comparison,
  Report,
  ReportAdvice,
  ReportBuild,
  ReportFinding,
  ReportImage,
  ReportLayer,
  ReportLayerFiles,
} from "../../src/report/schema.js";

/** A report of the Flask lab that passed, with `overrides` in place of its parts. */
export function createReport(overrides: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1,
    tool: { name: "docker-layer-report", version: "0.1.0" },
    language: "en",
    verdict: { status: "pass", reasons: [] },
    accepted: null,
    limits: createLimits(),
    dockerfile: { path: "app/Dockerfile", generated: false },
    tag: "python-hello-world",
    target: null,
    findings: [
      createFinding({
        ruleId: "DL3013",
        message: "pip install flask takes whatever version is newest; write flask==<version>.",
        start: { line: 2, column: 17 },
        end: { line: 2, column: 22 },
      }),
      createFinding({
        ruleId: "DL3042",
        message: "pip keeps its download cache in the layer; add --no-cache-dir.",
        start: { line: 2, column: 5 },
        end: { line: 2, column: 16 },
      }),
    ],
    build: createBuild(),
    image: createImage(),
    imageList: {
      command: "docker image ls",
      text: [
        "REPOSITORY           TAG          IMAGE ID       CREATED          SIZE",
        "python-hello-world   latest       0c1b4a5f7e12   2 seconds ago    64.3MB",
        "python               3.8-alpine   5c4b3a2f1e0d   14 months ago    52.9MB",
        "",
      ].join("\n"),
      rows: [
        imageRow("python-hello-world", "latest", "0c1b4a5f7e12", "64.3MB"),
        imageRow("python", "3.8-alpine", "5c4b3a2f1e0d", "52.9MB"),
      ],
    },
    history: {
      command: "docker history --no-trunc python-hello-world",
      text: [
        "IMAGE          CREATED          CREATED BY                                      SIZE      COMMENT",
        "sha256:0c1b4   2 seconds ago    COPY app.py /app.py # buildkit                  177B      buildkit.dockerfile.v0",
        '<missing>      2 seconds ago    CMD ["python" "app.py"]                         0B        buildkit.dockerfile.v0',
        "<missing>      2 seconds ago    RUN /bin/sh -c pip install flask # buildkit     11.4MB    buildkit.dockerfile.v0",
        "",
      ].join("\n"),
      rows: [
        historyRow("COPY app.py /app.py # buildkit", 177),
        historyRow('CMD ["python" "app.py"]', 0),
        historyRow("RUN /bin/sh -c pip install flask # buildkit", 11_400_000),
      ],
    },
    baseHistory: {
      command: "docker history --no-trunc python:3.8-alpine",
      text: 'IMAGE       CREATED         CREATED BY         SIZE      COMMENT\nsha256:5c   14 months ago   CMD ["python3"]    0B        buildkit.dockerfile.v0\n',
      rows: [historyRow('CMD ["python3"]', 0)],
    },
    advice: [],
    comparison: null,
    notes: [],
    ...overrides,
  };
}

export function createLimits(overrides: Partial<Report["limits"]> = {}): Report["limits"] {
  return {
    imageSize: null,
    increase: null,
    layerSize: null,
    layers: null,
    wasted: null,
    efficiency: null,
    lines: [],
    ...overrides,
  };
}

export function createFinding(overrides: Partial<ReportFinding> = {}): ReportFinding {
  const ruleId = overrides.ruleId ?? "DL3007";
  return {
    ruleId,
    severity: "warning",
    message: "The tag latest moves; name the version that you mean.",
    path: "app/Dockerfile",
    start: { line: 1, column: 6 },
    end: { line: 1, column: 23 },
    helpUrl: `https://github.com/hadolint/hadolint/wiki/${ruleId}`,
    fingerprint: "0123456789abcdef0123456789abcdef",
    isNew: null,
    ...overrides,
  };
}

export function createBuild(overrides: Partial<ReportBuild> = {}): ReportBuild {
  return {
    command: ["docker", "image", "build", "-t", "python-hello-world", "."],
    builder: "buildkit",
    seconds: 8.24,
    savedSeconds: null,
    steps: [
      { name: "[1/3] FROM python:3.8-alpine", lines: { start: 1, end: 1 }, cached: true, seconds: 0 },
      { name: "[2/3] RUN pip install flask", lines: { start: 2, end: 2 }, cached: false, seconds: 4.21 },
      { name: "[3/3] COPY app.py /app.py", lines: { start: 4, end: 4 }, cached: false, seconds: 0.06 },
      { name: "exporting to image", lines: null, cached: false, seconds: 0.3 },
    ],
    failure: null,
    ...overrides,
  };
}

export function createImage(overrides: Partial<ReportImage> = {}): ReportImage {
  return {
    id: "sha256:0c1b4a5f7e12",
    reference: "python-hello-world",
    platform: "linux/amd64",
    store: "classic",
    measuredBy: "history",
    contentSize: 64_300_177,
    downloadSize: null,
    base: {
      reference: "python:3.8-alpine",
      standIn: null,
      layerCount: 4,
      contentSize: 52_900_000,
      downloadSize: null,
    },
    layers: [
      ...[7_800_000, 500_000, 33_600_000, 11_000_000].map((contentSize) =>
        createLayer({
          origin: "base",
          contentSize,
          createdBy: "RUN /bin/sh -c base # buildkit",
          instruction: null,
          lines: null,
          mapping: "none",
          cached: null,
          seconds: null,
        }),
      ),
      createLayer({}),
      createLayer({
        contentSize: 177,
        instruction: "COPY app.py /app.py",
        createdBy: "COPY app.py /app.py # buildkit",
        lines: { start: 4, end: 4 },
        seconds: 0.06,
      }),
    ],
    files: null,
    ...overrides,
  };
}

export function createLayer(overrides: Partial<ReportLayer> = {}): ReportLayer {
  return {
    diffId: null,
    origin: "own",
    contentSize: 11_400_000,
    downloadSize: null,
    instruction: "RUN pip install flask",
    createdBy: "RUN /bin/sh -c pip install flask # buildkit",
    lines: { start: 2, end: 2 },
    mapping: "exact",
    cached: false,
    seconds: 4.21,
    files: null,
    ...overrides,
  };
}

const NONE = { files: 0, bytes: 0 };

export function createLayerFiles(overrides: Partial<ReportLayerFiles> = {}): ReportLayerFiles {
  return {
    added: { files: 812, bytes: 11_400_000 },
    changed: NONE,
    removed: NONE,
    metadataOnly: NONE,
    shadowed: NONE,
    top: [
      { path: "usr/lib/python3/site-packages/flask/app.py", bytes: 90_000, fate: "visible", killedBy: null },
    ],
    ...overrides,
  };
}

export function createAdvice(overrides: Partial<ReportAdvice> = {}): ReportAdvice {
  const ruleId = overrides.ruleId ?? "LR2002";
  return {
    ruleId,
    severity: "info",
    message: "pip’s downloads are left in the layer: write pip install --no-cache-dir.",
    path: "app/Dockerfile",
    lines: { start: 2, end: 2 },
    layer: 4,
    savedBytes: 2_500_000,
    files: 14,
    examples: ["root/.cache/pip/http/a"],
    helpUrl: `https://rules.example/${ruleId}`,
    ...overrides,
  };
}

/** The lab compared with a main whose pip install was 200 kB larger, and whose greeting is gone. */
export function createComparison(overrides: Partial<Comparison> = {}): Comparison {
  return {
    baseline: { source: "build", name: "main", commit: "b".repeat(40) },
    total: { before: 64_512_177, after: 64_300_177 },
    own: { before: 11_612_177, after: 11_400_177 },
    base: { before: 52_900_000, after: 52_900_000 },
    baseImage: { before: "python:3.8-alpine", after: "python:3.8-alpine", changed: false },
    layers: [
      {
        kind: "shrunk",
        layer: 4,
        instruction: null,
        before: 11_600_000,
        after: 11_400_000,
        files: [{ path: "usr/lib/python3/site-packages/flask/app.py", before: 290_000, after: 90_000 }],
      },
      {
        kind: "removed",
        layer: null,
        instruction: "COPY greeting.txt /greeting.txt",
        before: 12_000,
        after: null,
        files: [{ path: "greeting.txt", before: 12_000, after: null }],
      },
      { kind: "unchanged", layer: 5, instruction: null, before: 177, after: 177, files: [] },
    ],
    ...overrides,
  };
}

type HistoryRow = NonNullable<Report["history"]>["rows"][number];
type ImageRow = NonNullable<Report["imageList"]>["rows"][number];

function historyRow(createdBy: string, size: number): HistoryRow {
  return { id: "<missing>", created: "2026-03-01T10:00:00Z", createdBy, size, comment: "" };
}

function imageRow(repository: string, tag: string, id: string, size: string): ImageRow {
  return { repository, tag, id, created: "2026-03-01 10:00:00 +0000 UTC", size };
}
