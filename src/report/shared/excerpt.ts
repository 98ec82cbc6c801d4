import { shorten } from "../escape.js";
import { splitFindings } from "../findings-order.js";
import type { Report, ReportLayer } from "../schema.js";

const MOST_LAYERS = 200;
const MOST_ROWS = 50;

/**
 * What a section's details show of a report, and nothing else: a comment has to carry it for every report that shares
 * it. Numbers of layers stay what they are. Null for an image of so many layers that a comment can't carry them.
 */
export function excerptOf(report: Report): Report | null {
  const { image, build, comparison, limits, advice, verdict, accepted } = report;
  if (image !== null && image.layers.length > MOST_LAYERS) return null;
  const { blocking } = splitFindings(report);
  return {
    ...report,
    verdict: { ...verdict, reasons: verdict.reasons.slice(0, MOST_ROWS) },
    accepted: accepted && { ...accepted, reasons: accepted.reasons.slice(0, MOST_ROWS) },
    findings: blocking.slice(0, MOST_ROWS).map((finding) => ({
      ...finding,
      message: shorten(finding.message, 300),
      path: shorten(finding.path, 200),
    })),
    limits: { ...limits, lines: limits.lines.slice(0, MOST_ROWS) },
    advice: advice.slice(0, 3).map((one) => ({ ...one, message: shorten(one.message, 300), examples: [] })),
    build: build && {
      ...build,
      command: [],
      steps: [],
      failure: build.failure && {
        ...build.failure,
        instruction: build.failure.instruction && shorten(build.failure.instruction, 200),
        message: shorten(build.failure.message, 500),
        log: build.failure.log.slice(-20).map((line) => shorten(line, 200)),
      },
    },
    image: image && { ...image, id: "", files: null, layers: image.layers.map(excerptOfLayer) },
    comparison: comparison && {
      ...comparison,
      layers: comparison.layers.slice(0, MOST_LAYERS).map((layer) => ({
        ...layer,
        instruction: layer.instruction && shorten(layer.instruction, 100),
        files: [],
      })),
    },
    imageList: null,
    history: null,
    baseHistory: null,
    notes: report.notes.slice(0, 5).map((note) => shorten(note, 400)),
  };
}

function excerptOfLayer(layer: ReportLayer): ReportLayer {
  const { origin, instruction, createdBy } = layer;
  const isBase = origin === "base";
  return {
    ...layer,
    diffId: null,
    instruction: isBase || instruction === null ? null : shorten(instruction, 100),
    createdBy: isBase || instruction !== null ? "" : shorten(createdBy, 200),
    files: null,
  };
}
