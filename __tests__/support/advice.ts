import { createLineIndex } from "../../src/dockerfile/line-index.js";
import { parseDockerfile } from "../../src/dockerfile/parse.js";
import type { Advice, AdviceInput } from "../../src/image/advice/advice.js";
import { adviseOn } from "../../src/image/advice/advise.js";
import type { HistoryRow, Layer } from "../../src/image/layer.js";
import { type LayerEntry, showPath } from "../../src/image/layer-entry.js";
import en from "../../src/locales/en.json" with { type: "json" };
import { createTranslate } from "../../src/locales/translate.js";
import { imageFiles } from "./layer-entries.js";
import { historyRow } from "./layers.js";

const translate = createTranslate("en", en);

/** What the layers of a made image hold: the base image's one layer, then one for each RUN, COPY and ADD. */
export interface MadeImage {
  readonly dockerfile: string;
  readonly base?: readonly LayerEntry[];
  readonly layers: readonly (readonly LayerEntry[])[];
}

const BASE_ROW = historyRow("/bin/sh -c #(nop) ADD file:base in / ");

/** The image of a Dockerfile of one stage. */
export function adviceInput(made: MadeImage, overrides: Partial<AdviceInput> = {}): AdviceInput {
  const dockerfile = parseDockerfile(made.dockerfile);
  const index = createLineIndex(dockerfile.text);
  const makers = dockerfile.instructions.filter(({ keyword }) => ["RUN", "COPY", "ADD"].includes(keyword));
  if (makers.length !== made.layers.length)
    throw new Error(`There are ${makers.length} instructions with layers.`);
  const own = makers.map((instruction): Layer => {
    const { start, end } = instruction.range;
    const { keyword, body } = instruction;
    const shell = keyword === "RUN" ? "/bin/sh -c " : "";
    return {
      ...BASE_LAYER,
      origin: "own",
      createdBy: `${keyword} ${shell}${body.text} # buildkit`,
      instruction: dockerfile.text.slice(start, end),
      lines: index.lineRange(instruction.range),
      mapping: "exact",
    };
  });
  const rows: readonly HistoryRow[] = own.map(({ createdBy }) => historyRow(createdBy));
  return {
    files: imageFiles(made.base ?? [], ...made.layers),
    layers: [BASE_LAYER, ...own],
    history: [...rows.toReversed(), BASE_ROW],
    baseHistory: [BASE_ROW],
    environment: [],
    baseEnvironment: [],
    dockerfile,
    target: null,
    buildArgs: new Map(),
    ...overrides,
  };
}

const BASE_LAYER: Layer = {
  diffId: null,
  origin: "base",
  contentSize: null,
  downloadSize: null,
  createdBy: BASE_ROW.createdBy,
  instruction: null,
  lines: null,
  mapping: "none",
  cached: null,
  seconds: null,
};

/** The advice on a made image. */
export function adviseOnMade(made: MadeImage, overrides: Partial<AdviceInput> = {}): Advice[] {
  return adviseOn(adviceInput(made, overrides));
}

/** As a reader sees it: rule, line, bytes, sentence. */
export function inWords({ ruleId, lines, savedBytes, message, values }: Advice): readonly unknown[] {
  return [ruleId, lines?.start ?? null, savedBytes, translate(message, values)];
}

/** Rule, line and bytes. */
export function inShort({ ruleId, lines, savedBytes }: Advice): readonly unknown[] {
  return [ruleId, lines?.start ?? null, savedBytes];
}

export function examplePaths({ examples }: Advice): readonly string[] {
  return examples.map(showPath);
}
