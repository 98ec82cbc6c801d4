import type { ImageFiles } from "../image-files.js";
import { showPath } from "../layer-entry.js";
import type { Advice, AdviceInput } from "./advice.js";
import { severityOf } from "./catalog.js";
import { collect } from "./collect.js";
import type { Group } from "./groups.js";
import { type OwnLayer, ownLayers } from "./own-layers.js";
import { secretVariableAdvice } from "./secret-variables.js";

/** Less is not worth a line in a report: both have to be reached. */
const LEAST_BYTES = 100_000;
const LEAST_SHARE = 0.005;
const LONGEST_PATH = 120;

/**
 * What could be saved and what should not be in the image: secrets first, then most bytes first. Only what the image's
 * own lines did is judged, from every write once.
 */
export function adviseOn(input: AdviceInput): Advice[] {
  const fromFiles = input.files === null ? [] : adviceOnFiles(input.files, input);
  return [...secretVariableAdvice(input), ...fromFiles].sort(
    (a, b) => (b.savedBytes ?? Infinity) - (a.savedBytes ?? Infinity) || (a.layer ?? -1) - (b.layer ?? -1),
  );
}

function adviceOnFiles(files: ImageFiles, { layers, dockerfile }: AdviceInput): Advice[] {
  const own = ownLayers(layers, dockerfile);
  const { savings, secrets } = collect(files, own);
  const least = Math.max(LEAST_BYTES, LEAST_SHARE * files.written.bytes);
  return [
    ...secrets.all().map((group) => ({ ...toAdvice(group, own), savedBytes: null })),
    ...savings
      .all()
      .filter(({ bytes }) => bytes >= least)
      .map((group) => toAdvice(group, own)),
  ];
}

function toAdvice(
  { topic, layer, other, bytes, files, examples }: Group,
  own: readonly (OwnLayer | null)[],
): Advice {
  const line = own[layer] ?? null;
  const otherLine = other === null ? null : (own[other] ?? null);
  const [first] = examples.paths;
  return {
    ruleId: topic.ruleId,
    severity: severityOf(topic.ruleId),
    certainty: topic.certainty,
    layer,
    lines: line?.lines ?? null,
    otherLayer: other,
    otherLines: otherLine?.lines ?? null,
    savedBytes: bytes,
    files,
    examples: examples.paths,
    message: topic.message,
    values: {
      count: files,
      line: String(otherLine?.lines?.start ?? "none"),
      source: line?.source ?? "unknown",
      path: first === undefined ? "" : shortPath(`/${showPath(first)}`),
    },
  };
}

/** The end tells more than the beginning. */
function shortPath(path: string): string {
  const characters = Array.from(path);
  return characters.length <= LONGEST_PATH ? path : `…${characters.slice(1 - LONGEST_PATH).join("")}`;
}
