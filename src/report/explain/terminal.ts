import { styleText } from "node:util";
import type { Sentence, SentenceValue, Step } from "../../explain/step.js";
import type { Translate } from "../../locales/translate.js";
import { shorten, toVisibleLine } from "../escape.js";
import { onOneLine } from "../instruction-text.js";
import { formatSize } from "../size.js";
import { standInKey } from "../stand-in.js";
import { wrapText } from "../wrap-text.js";
import { costText } from "./cost-text.js";
import { valueParts } from "./sentence-lists.js";
import type { Walk } from "./walk.js";

export interface WalkTerminalOptions {
  readonly translate: Translate;
  readonly width: number;
  readonly color: boolean;
}

/** Longer lines of text are hard to read, however wide the terminal is. */
const WIDEST = 110;

/** The longest piece of code within a sentence. */
const CODE_LENGTH = 120;

/** A Dockerfile line by line, as plain text for a terminal. Nothing in it can move the cursor. */
export function renderWalk(walk: Walk, { translate, width, color }: WalkTerminalOptions): string {
  const bold = (text: string): string => (color ? styleText("bold", text, { validateStream: false }) : text);
  const dim = (text: string): string => (color ? styleText("dim", text, { validateStream: false }) : text);
  const columns = Math.min(width, WIDEST);
  const { explanation } = walk;
  const points = (sentences: readonly Sentence[]): readonly string[] =>
    sentences.flatMap((sentence) => point(say(sentence, translate), columns));
  const numberWidth = String(explanation.steps.at(-1)?.lines.start ?? 1).length;
  const heading = ({ lines, source, cost }: Step): string => {
    const number = dim(String(lines.start).padStart(numberWidth));
    const instruction = bold(shorten(toVisibleLine(onOneLine(source)), Math.max(20, columns - 30)));
    const beside = costText(cost, translate);
    return `${number}  ${instruction}${beside === "" ? "" : dim(`  · ${beside}`)}`;
  };
  const blocks = [
    [bold(toVisibleLine(translate("explain.walk.title", { path: walk.path }))), ...about(walk, translate)],
    ...explanation.steps.map((step) => [heading(step), ...points(step.sentences)]),
    ...(explanation.cache.length === 0
      ? []
      : [[bold(translate("explain.cache.title")), ...points(explanation.cache)]]),
    ...(explanation.command === null ? [] : [[say(explanation.command, translate)]]),
    [toVisibleLine(translate("explain.walk.lint", { path: walk.path }))],
  ];
  return blocks.map((lines) => `${lines.join("\n")}\n`).join("\n");
}

function about({ image, note }: Walk, translate: Translate): readonly string[] {
  if (image === null) return note === null ? [] : [toVisibleLine(translate(note.key, note.values))];
  const { name, bytes, layers, standIn } = image;
  const size = formatSize(bytes, translate);
  const measured = toVisibleLine(translate("explain.walk.measured", { image: name, size, count: layers }));
  if (standIn === null) return [measured];
  const values = { standIn: standIn.words, reference: standIn.reference };
  return [measured, toVisibleLine(translate(standInKey(standIn.words), values))];
}

function say({ key, values = {} }: Sentence, translate: Translate): string {
  const show = (value: SentenceValue): string | number =>
    typeof value === "object"
      ? valueParts(value, translate.language)
          // The words in between keep their blanks: French has some that no line ends with.
          .map(({ text, isCode }) => (isCode ? shorten(toVisibleLine(onOneLine(text)), CODE_LENGTH) : text))
          .join("")
      : typeof value === "string"
        ? toVisibleLine(value)
        : value;
  const plain = Object.entries(values).map(([name, value]) => [name, show(value)] as const);
  return translate(key, Object.fromEntries(plain));
}

function point(text: string, columns: number): readonly string[] {
  return wrapText(text, columns - 5).map((line, index) => (index === 0 ? `   • ${line}` : `     ${line}`));
}
