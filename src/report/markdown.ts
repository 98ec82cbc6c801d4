import type { Translate } from "../locales/translate.js";
import { shorten } from "./escape.js";
import type { ReportLinks } from "./links.js";
import { adviceTable } from "./markdown/advice.js";
import { buildSteps } from "./markdown/build-steps.js";
import { changedFilesTable } from "./markdown/changed-files.js";
import { type RenderContext, TIERS, type Tier } from "./markdown/context.js";
import { buildFailure } from "./markdown/failure.js";
import { layerFiles } from "./markdown/files.js";
import { blockingFindings, otherFindings } from "./markdown/findings.js";
import { acceptedLine, contextLine, headline, standInLine } from "./markdown/headline.js";
import { layerTable } from "./markdown/layers.js";
import { exceededLimits, keptLimits } from "./markdown/limits.js";
import { code, join, link, type Markdown, md, NOTHING, phrase } from "./markdown/markup.js";
import { howMeasured } from "./markdown/measuring.js";
import { baseHistory, imageHistory, imageList, instructionsInFull } from "./markdown/raw.js";
import type { Report } from "./schema.js";

/** UTF-8 bytes. GitHub refuses a comment of more than 65,536 characters; fewer bytes hold under every reading. */
export const COMMENT_LIMIT = 65_000;

export interface MarkdownOptions {
  readonly translate: Translate;
  readonly links: ReportLinks;
  /** Whether a failure was told before at this place, and this says that it is gone. */
  readonly resolved?: boolean;
}

export interface CommentOptions extends MarkdownOptions {
  /** The hidden HTML comment by which this comment is found again; it stands first, as it is given. */
  readonly marker: string;
  /** UTF-8 bytes, the marker included. */
  readonly limit?: number;
}

/**
 * A report as a pull request comment in GitHub's Markdown. Longer reports lose whole parts, least important first,
 * until they fit, and say so. Throws a RangeError where not even the first lines fit into `limit`.
 */
export function renderComment(report: Report, options: CommentOptions): string {
  const { marker, limit = COMMENT_LIMIT } = options;
  const body = renderBody(report, options, limit - utf8Length(`${marker}\n`), "run-summary");
  return `${marker}\n${body}`;
}

/** The body that comment and job summary share, in at most `limit` UTF-8 bytes; `whole` is where all of it stands. */
export function renderBody(
  report: Report,
  { translate, links, resolved = false }: MarkdownOptions,
  limit: number,
  whole: RenderContext["whole"],
): string {
  for (const tier of TIERS) {
    const body = `${renderTier(report, { translate, links, tier, whole, resolved }).markdown}\n`;
    if (utf8Length(body) <= limit) {
      return body;
    }
  }
  throw new RangeError(`A report does not fit into ${limit} bytes.`);
}

function renderTier(report: Report, context: RenderContext): Markdown {
  const { tier } = context;
  const sections = [
    headline(report, context),
    acceptedLine(report, context),
    contextLine(report, context),
    standInLine(report, context),
    buildFailure(report, context),
    blockingFindings(report, context),
    exceededLimits(report, context),
    layerTable(report, context),
    ...(tier.details ? [changedFilesTable(report, context)] : []),
    adviceTable(report, context),
    notes(report, context),
    omitted(context),
    ...(tier.details
      ? [keptLimits, otherFindings, layerFiles].map((section) => section(report, context))
      : []),
    ...(tier.rawText ? [instructionsInFull, imageList, imageHistory, baseHistory, buildSteps] : []).map(
      (section) => section(report, context),
    ),
    ...(tier.details ? [howMeasured(report, context)] : []),
  ];
  return join(sections, "\n\n");
}

function notes({ notes: all }: Report, { tier, translate }: RenderContext): Markdown {
  const shown = all.slice(0, tier.details ? 20 : tier.findings);
  const more = all.length - shown.length;
  return join(
    [
      ...shown.map((note) => md`⚠️ ${shorten(note, 400)}`),
      shown.length === 0 || more === 0 ? NOTHING : phrase(translate, "report.notes.more", { count: more }),
    ],
    "\n\n",
  );
}

const OMITTED = {
  "no-raw-text": "report.omitted.rawText",
  "no-details": "report.omitted.details",
  short: "report.omitted.short",
  headline: "report.omitted.headline",
} as const satisfies Record<Exclude<Tier["name"], "full">, string>;

/** Says what a shortened report lacks, and where the whole one is. */
function omitted({ tier, links, whole, translate }: RenderContext): Markdown {
  if (tier.name === "full") {
    return NOTHING;
  }
  const place =
    whole === "report.json" ? code(whole) : link(translate("report.omitted.runSummary"), links.run);
  return md`${phrase(translate, OMITTED[tier.name])} ${phrase(translate, "report.omitted.see", { place })}`;
}

function utf8Length(text: string): number {
  return Buffer.byteLength(text, "utf8");
}
