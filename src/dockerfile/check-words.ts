import type { MessageKey } from "../locales/translate.js";
import type { EscapeCharacter, Instruction, ParseError, Range } from "./ast.js";
import { type ExpansionProblem, expand } from "./expand.js";

/** The instructions whose words the build replaces variables in. The others leave that to a shell, or to nobody. */
const expanded: ReadonlySet<string> = new Set([
  "ADD",
  "ARG",
  "COPY",
  "ENV",
  "EXPOSE",
  "FROM",
  "LABEL",
  "STOPSIGNAL",
  "USER",
  "VOLUME",
  "WORKDIR",
]);

const details: Readonly<Record<ExpansionProblem, MessageKey>> = {
  "open-quote": "syntax.openQuote",
  "bad-substitution": "syntax.substitution",
};

interface Word {
  readonly text: string;
  readonly range: Range;
}

function words(instruction: Instruction): readonly Word[] {
  if (instruction.pairs.length === 0) {
    return instruction.args.map((word) => ({ text: word.value, range: word.range }));
  }
  return instruction.pairs.flatMap((pair) => {
    const key = { text: pair.key, range: pair.keyRange };
    const names = instruction.keyword === "ARG" ? [] : [key];
    if (pair.value === null || pair.valueRange === null) return names;
    return [...names, { text: pair.value, range: pair.valueRange }];
  });
}

/** Reports the words that the build cannot read: open quotes and bad substitutions. */
export function checkWords(
  instruction: Instruction,
  escapeCharacter: EscapeCharacter,
  report: (error: ParseError) => void,
): void {
  if (!expanded.has(instruction.keyword)) return;
  for (const word of words(instruction)) {
    if (!/["'$]/.test(word.text)) continue;
    const { problem } = expand(word.text, () => null, escapeCharacter);
    if (problem === null) continue;
    const shown = word.text.length > 80 ? `${word.text.slice(0, 80)}…` : word.text;
    const values = { keyword: instruction.keyword, word: shown };
    const detail = { key: details[problem], values };
    report({ code: "invalid-syntax", detail, range: word.range });
  }
}
