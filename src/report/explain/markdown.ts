import type { Sentence, SentenceValue, Step } from "../../explain/step.js";
import type { Translate } from "../../locales/translate.js";
import { shorten } from "../escape.js";
import { onOneLine } from "../instruction-text.js";
import { bold, code, join, type Markdown, md, NOTHING, phrase } from "../markdown/markup.js";
import { formatSize } from "../size.js";
import { standInKey } from "../stand-in.js";
import { costText } from "./cost-text.js";
import { valueParts } from "./sentence-lists.js";
import type { Walk } from "./walk.js";

/** How much of an instruction, or of a piece of code within a sentence, is shown. */
const CODE_LENGTH = 200;

/** A Dockerfile line by line in GitHub's Markdown. Everything in it is escaped. */
export function renderWalkMarkdown(walk: Walk, translate: Translate): string {
  const { explanation } = walk;
  const list = (sentences: readonly Sentence[]): Markdown =>
    join(
      sentences.map((sentence) => md`- ${say(sentence, translate)}`),
      "\n",
    );
  const heading = ({ lines, source, cost }: Step): Markdown => {
    const beside = costText(cost, translate);
    const instruction = md`${bold(lines.start)} ${code(shorten(onOneLine(source), CODE_LENGTH))}`;
    return beside === "" ? instruction : md`${instruction} · ${beside}`;
  };
  const blocks = [
    md`## ${phrase(translate, "explain.walk.title", { path: code(walk.path) })}`,
    about(walk, translate),
    ...explanation.steps.flatMap((step) => [heading(step), list(step.sentences)]),
    explanation.cache.length === 0 ? NOTHING : md`### ${translate("explain.cache.title")}`,
    list(explanation.cache),
    explanation.command === null ? NOTHING : say(explanation.command, translate),
  ];
  return `${join(blocks, "\n\n").markdown}\n`;
}

function about({ image, note }: Walk, translate: Translate): Markdown {
  if (image === null) return note === null ? NOTHING : md`${translate(note.key, note.values)}`;
  const { name, bytes, layers, standIn } = image;
  const size = formatSize(bytes, translate);
  const measured = phrase(translate, "explain.walk.measured", { image: code(name), size, count: layers });
  if (standIn === null) return measured;
  const values = { standIn: standIn.words, reference: code(standIn.reference) };
  return md`${measured} ⚠️ ${phrase(translate, standInKey(standIn.words), values)}`;
}

function say({ key, values = {} }: Sentence, translate: Translate): Markdown {
  const show = (value: SentenceValue): Markdown | string | number =>
    typeof value === "object"
      ? join(
          valueParts(value, translate.language).map(({ text, isCode }) =>
            isCode ? code(shorten(onOneLine(text), CODE_LENGTH)) : text,
          ),
          "",
        )
      : value;
  const shown = Object.entries(values).map(([name, value]) => [name, show(value)] as const);
  return phrase(translate, key, Object.fromEntries(shown));
}
