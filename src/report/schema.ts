import { z } from "zod";
import { LANGUAGES } from "../locales/languages.js";

/**
 * The Report: what every renderer reads, what `report.json` holds, and what a later run compares with.
 * Sizes are bytes; times are seconds; `null` means "unknown" (never zero); line numbers and columns start at 1.
 * Everything in it is already redacted and holds no text that a later step must hide.
 */

const bytes = z.int().nonnegative();
const seconds = z.number().nonnegative();
const fraction = z.number().min(0).max(1);
const lines = z.strictObject({ start: z.int().positive(), end: z.int().positive() });
const position = z.strictObject({ line: z.int().positive(), column: z.int().positive() });

const finding = z.strictObject({
  ruleId: z.string(),
  severity: z.enum(["error", "warning", "info", "style"]),
  message: z.string(),
  path: z.string(),
  start: position,
  end: position,
  helpUrl: z.string().nullable(),
});

const reportFinding = finding.extend({
  /** Of the rule and the instruction's text: the same where only lines moved. */
  fingerprint: z.string(),
  /** Whether the baseline does not have it; null where the baseline's findings are not known. */
  isNew: z.boolean().nullable(),
});

const filesAndBytes = z.strictObject({ files: z.int().nonnegative(), bytes });

const writtenFile = z.strictObject({
  path: z.string(),
  bytes,
  fate: z.enum(["visible", "overwritten", "deleted"]),
  /** The number of the layer that overwrote or deleted it, from 0; null while it is visible. */
  killedBy: z.int().nonnegative().nullable(),
});

/** What a layer did to the file system below it; src/image/image-files.ts says what each figure counts. */
const layerFiles = z.strictObject({
  added: filesAndBytes,
  changed: filesAndBytes,
  removed: filesAndBytes,
  metadataOnly: filesAndBytes,
  shadowed: filesAndBytes,
  /** The largest files that the layer wrote, largest first; own layers only. */
  top: z.array(writtenFile),
});

const imageFiles = z.strictObject({
  /** Which way the layers were read. */
  readBy: z.enum(["directories", "save", "archive", "oci-layout"]),
  written: filesAndBytes,
  visible: filesAndBytes,
  shadowed: filesAndBytes,
  /** As dive computes them. */
  dive: z.strictObject({ efficiency: z.number(), wastedBytes: bytes }),
});

/** What could be saved, or should not be in the image, and what to write instead. */
const advice = z.strictObject({
  ruleId: z.string(),
  severity: z.enum(["warning", "info"]),
  message: z.string(),
  path: z.string().nullable(),
  lines: lines.nullable(),
  /** The number of the layer, from 0. */
  layer: z.int().nonnegative().nullable(),
  /** Summed from the files themselves; null where it is not about bytes. */
  savedBytes: bytes.nullable(),
  files: z.int().nonnegative(),
  /** Some of the paths, largest first. */
  examples: z.array(z.string()),
  helpUrl: z.string().nullable(),
});

const layer = z.strictObject({
  /** The layer's diff ID; null where the engine does not tell. */
  diffId: z.string().nullable(),
  origin: z.enum(["base", "own"]),
  /** Regular files plus symlink targets, hard links once: the same on every engine. */
  contentSize: bytes.nullable(),
  /** The compressed size, as pulled and pushed. */
  downloadSize: bytes.nullable(),
  /** The instruction as its author wrote it; null where no line of this Dockerfile made the layer. */
  instruction: z.string().nullable(),
  /** What the image's history says of the layer. */
  createdBy: z.string(),
  lines: lines.nullable(),
  /** How sure `lines` is; `none` where `lines` is null. */
  mapping: z.enum(["exact", "approximate", "none"]),
  cached: z.boolean().nullable(),
  seconds: seconds.nullable(),
  /** Null where the files were not read. */
  files: layerFiles.nullable(),
});

const step = z.strictObject({
  name: z.string(),
  lines: lines.nullable(),
  cached: z.boolean(),
  seconds: seconds.nullable(),
});

const failure = z.strictObject({
  /** The instruction that failed, as written; null where the build failed outside of one. */
  instruction: z.string().nullable(),
  lines: lines.nullable(),
  message: z.string(),
  /** The last lines of the build's log. */
  log: z.array(z.string()),
});

const build = z.strictObject({
  command: z.array(z.string()),
  builder: z.enum(["buildkit", "legacy"]),
  seconds,
  /**
   * What the steps that came from the cache took in the earlier build whose report is the baseline; null where there is
   * no such report, or where it does not tell.
   */
  savedSeconds: seconds.nullable(),
  steps: z.array(step),
  failure: failure.nullable(),
});

const historyRow = z.strictObject({
  id: z.string(),
  created: z.string(),
  createdBy: z.string(),
  /** The engine's own figure; means different things on different stores. */
  size: bytes.nullable(),
  comment: z.string(),
});

const imageListRow = z.strictObject({
  repository: z.string(),
  tag: z.string(),
  id: z.string(),
  created: z.string(),
  /** As the engine prints it; means different things on different stores. */
  size: z.string(),
});

/** A docker command's answer as it stood on the screen, and its rows. */
const captured = <Row extends z.ZodType>(row: Row) =>
  z.strictObject({ command: z.string(), text: z.string(), rows: z.array(row) });

const baseImage = z.strictObject({
  reference: z.string(),
  /** What stands in for the named image, in words, where the engine holds no real one; else null. */
  standIn: z.string().nullable(),
  layerCount: z.int().nonnegative(),
  contentSize: bytes.nullable(),
  downloadSize: bytes.nullable(),
});

const image = z.strictObject({
  id: z.string(),
  reference: z.string(),
  platform: z.string(),
  /** The engine's image store; null where the image came from a file. */
  store: z.enum(["classic", "containerd"]).nullable(),
  /** How content sizes were got: from the engine's history, or by reading the layers themselves. */
  measuredBy: z.enum(["history", "layers", "none"]),
  contentSize: bytes.nullable(),
  downloadSize: bytes.nullable(),
  /** Null where there is no base (FROM scratch) or where it is not known. */
  base: baseImage.nullable(),
  /** Oldest first, base layers included. */
  layers: z.array(layer),
  /** Null where the files were not read. */
  files: imageFiles.nullable(),
});

const change = z.strictObject({ before: bytes, after: bytes });

/** What became of a layer of the Dockerfile's own. */
const layerChange = z.strictObject({
  kind: z.enum(["added", "removed", "grown", "shrunk", "unchanged"]),
  /** The number of the layer in this image, from 0; null where it was removed. */
  layer: z.int().nonnegative().nullable(),
  /** What made a removed layer; null for the others. */
  instruction: z.string().nullable(),
  /** Null where there was no such layer, as `after` where there is none. */
  before: bytes.nullable(),
  after: bytes.nullable(),
  /** Files that explain the change, the largest first; null where a file is not there, or not among the largest. */
  files: z.array(z.strictObject({ path: z.string(), before: bytes.nullable(), after: bytes.nullable() })),
});

const comparison = z.strictObject({
  /** What was compared with, and how it was got. */
  baseline: z.strictObject({
    source: z.enum(["build", "image", "report"]),
    /** The branch, the image, or the file. */
    name: z.string(),
    /** Null where no commit is known. */
    commit: z.string().nullable(),
  }),
  /** The content sizes; the change of `total` is that of `base` and of each of `layers` together. */
  total: change,
  own: change,
  base: change,
  baseImage: z.strictObject({
    before: z.string().nullable(),
    after: z.string().nullable(),
    /** Its layers are others; its name may be the same. */
    changed: z.boolean(),
  }),
  /** In the order of the image's own layers, removed ones where they were. */
  layers: z.array(layerChange),
});

const reason = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("build-failed") }),
  z.strictObject({
    kind: z.literal("lint"),
    failOn: z.enum(["error", "warning", "info", "style"]),
    count: z.int().positive(),
  }),
  /** Findings that the baseline does not have, where only those count. */
  z.strictObject({
    kind: z.literal("new-lint"),
    failOn: z.enum(["error", "warning", "info", "style"]),
    count: z.int().positive(),
  }),
  z.strictObject({ kind: z.literal("image-size"), size: bytes.nullable(), limit: bytes }),
  z.strictObject({
    kind: z.literal("size-increase"),
    /** Null, as `limit`, where the two images cannot be compared. */
    increase: bytes.nullable(),
    /** What the limit comes to for the image that it was compared with. */
    limit: bytes.nullable(),
  }),
  z.strictObject({
    kind: z.literal("layer-size"),
    /** The number of the layer, from 0; null where it is not known which one the limit is for. */
    layer: z.int().nonnegative().nullable(),
    lines: lines.nullable(),
    size: bytes.nullable(),
    limit: bytes,
    /** A comment above the instruction goes before the input for all layers. */
    setBy: z.enum(["input", "comment"]),
  }),
  z.strictObject({
    kind: z.literal("layer-count"),
    count: z.int().nonnegative().nullable(),
    limit: z.int().nonnegative(),
  }),
  z.strictObject({
    kind: z.literal("wasted"),
    size: bytes.nullable(),
    limit: bytes,
    /** The layer of this Dockerfile that is to blame for most of it, and its part. */
    most: z.strictObject({ layer: z.int().nonnegative(), lines: lines.nullable(), size: bytes }).nullable(),
  }),
  z.strictObject({ kind: z.literal("efficiency"), efficiency: fraction.nullable(), limit: fraction }),
  /** Comments that were meant as limits and are none; the lines are those of the first. */
  z.strictObject({ kind: z.literal("unreadable-limit"), lines, count: z.int().positive() }),
]);

export const reportSchema = z.strictObject({
  schemaVersion: z.literal(1),
  tool: z.strictObject({ name: z.literal("docker-layer-report"), version: z.string() }),
  /** Of its messages; reports of the first version have none, and are in English. */
  language: z.enum(LANGUAGES).default("en"),
  verdict: z.strictObject({ status: z.enum(["pass", "fail"]), reasons: z.array(reason) }),
  /** Limits that are not kept and that a label on the pull request accepts; null where it accepts none. */
  accepted: z
    .strictObject({
      /** Who set the label; null where that could not be found out. */
      by: z.string().nullable(),
      reasons: z.array(reason),
    })
    .nullable(),
  /** What the verdict measured against; null where no limit was set. Shown when it passes, too. */
  limits: z.strictObject({
    imageSize: bytes.nullable(),
    /** How much the image may grow: the larger of the two counts. */
    increase: z
      .strictObject({ bytes: bytes.nullable(), share: z.number().nonnegative().nullable() })
      .nullable(),
    /** For each layer of this Dockerfile; the limit of its line goes before it. */
    layerSize: bytes.nullable(),
    /** How many layers, base image included. */
    layers: z.int().nonnegative().nullable(),
    /** Bytes in the layers that the final file system does not show. */
    wasted: bytes.nullable(),
    /** The least efficiency, as dive computes it. */
    efficiency: fraction.nullable(),
    /** By comments in the Dockerfile, in its order; `lines` are the instruction's. */
    lines: z.array(z.strictObject({ lines, limit: bytes })),
  }),
  /** Null where an image was measured without one. */
  dockerfile: z
    .strictObject({
      /** Relative to the repository's root where it lies inside, with forward slashes. */
      path: z.string(),
      generated: z.boolean(),
    })
    .nullable(),
  /** The image's tag, or whatever else it was named by. */
  tag: z.string(),
  target: z.string().nullable(),
  findings: z.array(reportFinding),
  /** Most bytes first; what is not about bytes stands before. */
  advice: z.array(advice),
  /** Null where nothing was built. */
  build: build.nullable(),
  /** Null where there is no image to measure. */
  image: image.nullable(),
  /** Null where there was nothing to compare with; a note says why where something was asked for. */
  comparison: comparison.nullable(),
  imageList: captured(imageListRow).nullable(),
  history: captured(historyRow).nullable(),
  baseHistory: captured(historyRow).nullable(),
  /** What could not be measured or done, and why, in the reader's language. */
  notes: z.array(z.string()),
});

export type Report = z.infer<typeof reportSchema>;
export type ReportBaseImage = z.infer<typeof baseImage>;
export type ReportLayer = z.infer<typeof layer>;
/** A finding and its place in a file. */
export type PlacedFinding = z.infer<typeof finding>;
export type ReportFinding = z.infer<typeof reportFinding>;
export type ReportImage = z.infer<typeof image>;
export type ReportAdvice = z.infer<typeof advice>;
export type ReportLayerFiles = z.infer<typeof layerFiles>;
export type ReportBuild = z.infer<typeof build>;
export type ReportFailure = z.infer<typeof failure>;
export type Comparison = z.infer<typeof comparison>;
export type LayerChange = z.infer<typeof layerChange>;
export type VerdictReason = z.infer<typeof reason>;
