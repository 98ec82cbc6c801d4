import type { Translate } from "../../locales/translate.js";
import { shorten } from "../escape.js";
import { VERDICT_ICONS } from "../markdown/headline.js";
import {
  bold,
  type Column,
  cell,
  join,
  type Markdown,
  md,
  NOTHING,
  phrase,
  table,
  unbroken,
} from "../markdown/markup.js";
import { formatSize } from "../size.js";
import { formatChange } from "../size-change.js";
import type { Figure, Section } from "./section.js";
import { knownBytes, type Sum, type Totals, totalsOf } from "./totals.js";

/** How much each row shows, in characters. */
export interface RowLengths {
  readonly name: number;
  /** 0: the sign alone. */
  readonly verdict: number;
}

/** A row an image and platform, the total, and what is not in it. `commit` is the one that needs no naming. */
export function sectionTable(
  sections: readonly Section[],
  commit: string,
  lengths: RowLengths,
  translate: Translate,
): Markdown {
  const totals = totalsOf(sections);
  const only = <T>(shown: boolean, item: T): T[] => (shown ? [item] : []);
  const hasPlatforms = differInPlatform(sections);
  const isCompared = totals.change !== null;
  const right = (heading: string): Column => ({ heading, align: "right" });
  const left = (heading: string): Column => ({ heading, align: "left" });
  const columns = [
    left(translate("shared.column.image")),
    ...only(hasPlatforms, left(translate("shared.column.platform"))),
    right(translate("report.layers.size")),
    ...only(isCompared, right(translate("change.heading"))),
    right(translate("shared.column.own")),
    right(translate("shared.column.base")),
    left(translate("shared.column.verdict")),
  ];
  const size = (bytes: number | null): Markdown => unbroken(formatSize(bytes, translate));
  const rows = sections.map((section) => [
    nameCell(section, commit, lengths.name, translate),
    ...only(hasPlatforms, md`${section.platform ?? ""}`),
    size(section.size.after),
    ...only(isCompared, unbroken(changeText(section.size, translate))),
    size(section.own.after),
    size(section.base.after),
    verdictCell(section, lengths.verdict),
  ]);
  const total = totalRow(sections.length, totals, { hasPlatforms, isCompared }, translate);
  return join([table(columns, [...rows, total]), sumNotes(totals, sections.length, translate)], "\n\n");
}

function nameCell(section: Section, commit: string, length: number, translate: Translate): Markdown {
  const name = cell.code(shorten(section.name, length));
  if (section.sha === commit) return name;
  return phrase(translate, "shared.ofCommit", { name, commit: cell.code(section.sha.slice(0, 7)) });
}

function verdictCell({ status, verdict }: Section, length: number): Markdown {
  const icon = VERDICT_ICONS[status];
  return length === 0 ? md`${icon}` : md`${icon}&nbsp;${shorten(verdict, length)}`;
}

function totalRow(
  count: number,
  { size, own, base, change }: Totals,
  { hasPlatforms, isCompared }: { readonly hasPlatforms: boolean; readonly isCompared: boolean },
  translate: Translate,
): Markdown[] {
  const total = (sum: Sum): Markdown => bold(unbroken(formatSize(knownBytes(sum), translate)));
  return [
    bold(translate("shared.total", { count })),
    ...(hasPlatforms ? [NOTHING] : []),
    total(size),
    ...(isCompared && change !== null ? [bold(unbroken(formatChange(change, translate)))] : []),
    total(own),
    total(base),
    NOTHING,
  ];
}

/** Says which images are in no sum. */
function sumNotes({ size, change }: Totals, count: number, translate: Translate): Markdown {
  const compared = change?.count ?? count;
  return join(
    [
      size.known === 0 || size.known === count
        ? NOTHING
        : phrase(translate, "shared.sizesUnknown", { count: count - size.known }),
      compared === count ? NOTHING : phrase(translate, "shared.notCompared", { count: count - compared }),
    ],
    " ",
  );
}

/** Whether a platform tells anything apart. */
export function differInPlatform(sections: readonly Section[]): boolean {
  return new Set(sections.flatMap(({ platform }) => platform ?? [])).size > 1;
}

/** Empty where the image was not compared. */
export function changeText({ before, after }: Figure, translate: Translate): string {
  return before === null || after === null ? "" : formatChange({ before, after }, translate);
}
