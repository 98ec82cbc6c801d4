import type { Translate } from "../../locales/translate.js";
import { shorten } from "../escape.js";
import type { ReportLinks } from "../links.js";
import { VERDICT_ICONS } from "../markdown/headline.js";
import { bold, code, join, link, type Markdown, md, NOTHING, phrase } from "../markdown/markup.js";
import { COMMENT_LIMIT } from "../markdown.js";
import { formatSize } from "../size.js";
import { formatChange } from "../size-change.js";
import { fitDetails } from "./details.js";
import type { Section } from "./section.js";
import { encodeSections } from "./state.js";
import { differInPlatform, type RowLengths, sectionTable } from "./table.js";
import { knownBytes, totalsOf } from "./totals.js";

export interface SharedOptions {
  readonly translate: Translate;
  /** Where the parts of a section's report can be seen. */
  readonly linksOf: (section: Section) => ReportLinks;
}

export interface SharedCommentOptions extends SharedOptions {
  /** The hidden HTML comment that carries the sections from run to run; it stands first, as it is given. */
  readonly marker: (state: string) => string;
  /** UTF-8 bytes, the marker included. */
  readonly limit?: number;
}

/** UTF-8 bytes, as for the summary of one report. */
const SUMMARY_LIMIT = 1_000_000;

/** Rows are shortened only when no details are left to leave out. */
const ROW_LENGTHS: readonly RowLengths[] = [
  { name: 100, verdict: 200 },
  { name: 60, verdict: 60 },
  { name: 40, verdict: 0 },
];

/** More failing reports than this are folded as the others are. */
const MOST_OPEN = 2;
const MOST_NAMED = 3;

/**
 * The comment that several reports share: the verdict on all, a row an image and platform, the total, and the details
 * of each, folded. The largest details are shortened first, then left out, until all fits; the rows stay. Details that
 * are left out are not carried further either.
 *
 * @param sections as `mergeSections` gives them, at least one
 * @throws RangeError where not even the rows fit
 */
export function renderSharedComment(sections: readonly Section[], options: SharedCommentOptions): string {
  const { marker, limit = COMMENT_LIMIT } = options;
  return render(sections, options, limit, (kept) => `${marker(encodeSections(kept))}\n`);
}

/** The same as a job summary, which carries nothing. */
export function renderSharedSummary(sections: readonly Section[], options: SharedOptions): string {
  return render(sections, options, SUMMARY_LIMIT, () => "");
}

function render(
  sections: readonly Section[],
  { translate, linksOf }: SharedOptions,
  limit: number,
  markerOf: (kept: readonly Section[]) => string,
): string {
  const newest = newestOf(sections);
  const links = linksOf(newest);
  const failing = sections.filter(({ status }) => status === "fail").length;
  const hasPlatforms = differInPlatform(sections);
  const details = fitDetails(sections, (section) => ({
    translate,
    hasPlatforms,
    links: linksOf(section),
    open: sections.length === 1 || (section.status === "fail" && failing <= MOST_OPEN),
  }));
  for (const lengths of ROW_LENGTHS) {
    const head = [
      headline(sections, lengths, translate),
      commitLine(links, translate),
      sectionTable(sections, newest.sha, lengths, translate),
    ].map(({ markdown }) => markdown);
    for (;;) {
      const parts = [...head, ...details.texts(), omitted(details.left(), links, translate).markdown];
      const body = parts.filter((part) => part !== "").join("\n\n");
      const text = `${markerOf(details.kept())}${body}\n`;
      const excess = Buffer.byteLength(text, "utf8") - limit;
      if (excess <= 0) return text;
      if (!details.shrink(excess)) break;
    }
  }
  throw new RangeError(`The rows of ${sections.length} reports do not fit into ${limit} bytes.`);
}

function newestOf(sections: readonly Section[]): Section {
  const [newest] = sections.toSorted((a, b) => b.run.id - a.run.id || b.run.attempt - a.run.attempt);
  if (newest === undefined) throw new Error("A shared comment needs a section");
  return newest;
}

/** The verdict on all of them, which of them fail, and what they come to together. */
function headline(
  sections: readonly Section[],
  { name: length }: RowLengths,
  translate: Translate,
): Markdown {
  const failing = sections.filter(({ status }) => status === "fail");
  const count = sections.length;
  const names = new Set(failing.map(({ name }) => name));
  const shown = [...names].slice(0, MOST_NAMED).map((name) => code(shorten(name, length)));
  const accepted = sections.some(({ status }) => status === "accepted");
  const verdict =
    failing.length === 0
      ? bold(translate("shared.pass", { count }))
      : bold(
          phrase(translate, "shared.fail", {
            count,
            failing: failing.length,
            names: join(shown, ", "),
            others: names.size - shown.length,
          }),
        );
  const { size, change } = totalsOf(sections);
  const together = (text: string, of: number): string =>
    of === count ? text : translate("shared.inSome", { text, count: of });
  const facts = [
    size.known === count
      ? translate("shared.together", { size: formatSize(size.bytes, translate) })
      : together(formatSize(knownBytes(size), translate), size.known || count),
    ...(change === null ? [] : [together(formatChange(change, translate), change.count)]),
  ];
  const icon = VERDICT_ICONS[failing.length > 0 ? "fail" : accepted ? "accepted" : "pass"];
  return md`${icon} ${join([verdict, ...facts], " · ")}`;
}

function commitLine({ commit, run }: ReportLinks, translate: Translate): Markdown {
  const parts: Markdown[] = [];
  if (commit !== null) {
    const sha = link(code(commit.sha.slice(0, 7)), commit.url);
    parts.push(phrase(translate, "report.context.commit", { commit: sha }));
  }
  if (run !== null) parts.push(link(translate("report.context.run"), run));
  return join(parts, " · ");
}

function omitted(count: number, { run }: ReportLinks, translate: Translate): Markdown {
  if (count === 0) return NOTHING;
  const place = link(translate("report.omitted.runSummary"), run);
  return phrase(translate, "shared.omitted", { count, place });
}
