import type { MessageKey, MessageValues, Translate } from "../../locales/translate.js";
import { makeVisible, shorten } from "../escape.js";
import { instructionLine, ownLayersAre } from "../layer-rows.js";
import type { Report, ReportLayer } from "../schema.js";
import type { HtmlFiles } from "./files.js";

/** What the page's script knows. Every text in it is safe to show. */
export interface PageData {
  /** BCP 47. */
  readonly language: string;
  readonly texts: PageTexts;
  readonly layers: readonly PageLayer[];
  /** Null where the layers' files are not known. */
  readonly files: HtmlFiles | null;
}

export interface PageLayer {
  readonly origin: "base" | "own";
  /** Content bytes; null: unknown. */
  readonly size: number | null;
  /** What made it, on one line. */
  readonly label: string;
  readonly line: number | null;
}

/** Messages that the script fills in, with the names of their arguments; by `count` the script chooses a plural. */
const TEXT_ARGUMENTS = {
  "html.page.image": [],
  "html.page.layer": ["number"],
  "html.page.layerAlone": ["number"],
  "html.page.layerLine": ["number", "line"],
  "html.page.shadowed": ["size"],
  "html.page.files": ["count", "number"],
  "html.page.smaller": ["count", "number"],
  "html.page.smallerIn": ["path", "count", "number"],
  "html.page.overwritten": ["number", "label"],
  "html.page.deleted": ["number", "label"],
  "html.page.changed": [],
  "html.page.metadataOnly": [],
  "html.page.origin.base": [],
  "html.page.origin.own": [],
  "html.page.shown.image": ["shown", "count", "number", "size"],
  "html.page.shown.layer": ["shown", "count", "number", "layer", "size"],
  "html.page.shown.directory": ["shown", "count", "number", "path", "layer", "size"],
  "html.page.noneFound.image": [],
  "html.page.noneFound.layer": ["layer"],
  "html.page.noneFound.directory": ["path", "layer"],
  "html.page.notListed": ["count", "number"],
  "html.page.more": ["number"],
  "html.page.empty": [],
  "html.page.openLayer": ["number"],
  "size.bytes": ["value"],
  "size.kilobytes": ["value"],
  "size.megabytes": ["value"],
  "size.gigabytes": ["value"],
  "size.terabytes": ["value"],
  "size.unknown": [],
} as const satisfies Partial<Record<MessageKey, readonly string[]>>;

export type PageTextKey = keyof typeof TEXT_ARGUMENTS;
/** Messages in which `{name}` stands for an argument, and nothing else is special; where there is a count, one for each
 * plural category of the language, so that the page needs no parser of messages. */
export type PageTexts = Readonly<Record<PageTextKey, string | PluralTexts>>;
export type PluralTexts = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

const LABEL_LENGTH = 160;

export function toPageData(report: Report, files: HtmlFiles | null, translate: Translate): PageData {
  return {
    language: translate.language,
    texts: pageTexts(report, translate),
    layers: (report.image?.layers ?? []).map((layer) => toPageLayer(layer, translate)),
    files,
  };
}

function toPageLayer(layer: ReportLayer, translate: Translate): PageLayer {
  return {
    origin: layer.origin,
    size: layer.contentSize,
    label: shorten(makeVisible(instructionLine(layer)), LABEL_LENGTH) || translate("report.layers.unnamed"),
    line: layer.lines?.start ?? null,
  };
}

function pageTexts(report: Report, translate: Translate): PageTexts {
  const own = ownLayersAre(report);
  const samples = samplesOf(translate.language);
  const entries = Object.entries(TEXT_ARGUMENTS).map(([key, names]) => {
    const placeholders = Object.fromEntries(names.map((name) => [name, `{${name}}`]));
    const text = (values: MessageValues): string =>
      translate(key as PageTextKey, { ...placeholders, own, ...values });
    if (!names.some((name) => name === "count")) return [key, text({})];
    return [key, Object.fromEntries(samples.map(([category, count]) => [category, text({ count })]))];
  });
  return Object.fromEntries(entries) as PageTexts;
}

/** A number of each plural category that whole numbers have. */
function samplesOf(language: string): (readonly [Intl.LDMLPluralRule, number])[] {
  const rules = new Intl.PluralRules(language);
  // Russian and its like differ up to 20 and then again by the last digits; "many" of Spanish and French are millions.
  const numbers = [...Array.from({ length: 201 }, (_, number) => number), 1_000_000];
  return rules.resolvedOptions().pluralCategories.flatMap((category) => {
    const sample = numbers.find((number) => rules.select(number) === category);
    return sample === undefined ? [] : [[category, sample] as const];
  });
}
