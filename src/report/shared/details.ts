import type { Translate } from "../../locales/translate.js";
import type { ReportLinks } from "../links.js";
import { adviceTable } from "../markdown/advice.js";
import type { RenderContext, Tier } from "../markdown/context.js";
import { buildFailure } from "../markdown/failure.js";
import { blockingFindings } from "../markdown/findings.js";
import { acceptedLine, contextLine, standInLine, VERDICT_ICONS } from "../markdown/headline.js";
import { layerTable } from "../markdown/layers.js";
import { exceededLimits } from "../markdown/limits.js";
import { details, join, link, type Markdown, md, NOTHING, phrase } from "../markdown/markup.js";
import { formatSize } from "../size.js";
import type { Section } from "./section.js";
import { encodeSections } from "./state.js";
import { changeText } from "./table.js";

/** How much the details show of each report; none comes last. */
const TIERS: readonly Omit<Tier, "name">[] = [
  { rawText: false, details: false, layers: 12, findings: 10, logLines: 20 },
  { rawText: false, details: false, layers: 5, findings: 3, logLines: 5 },
];

interface DetailsContext {
  readonly translate: Translate;
  readonly links: ReportLinks;
  /** Whether the line that stays visible names the platform. */
  readonly hasPlatforms: boolean;
  /** Whether they are unfolded at first. */
  readonly open: boolean;
}

/** Details of many reports that have to fit together. */
export interface FittingDetails {
  /** The sections, each with its report only where its details are shown. */
  readonly kept: () => readonly Section[];
  readonly texts: () => readonly string[];
  /** How many reports have no details any more. */
  readonly left: () => number;
  /** Takes this many bytes off, the largest first; false where nothing is left to take off. */
  readonly shrink: (bytes: number) => boolean;
}

export function fitDetails(
  sections: readonly Section[],
  contextOf: (section: Section) => DetailsContext,
): FittingDetails {
  const items = sections.map((section) => {
    const text = detailsOf(section, TIERS[0], contextOf(section));
    return { section, tier: section.report === null ? TIERS.length : 0, text, bytes: byteLength(text) };
  });
  const lengthOf = ({ report }: Section): number => (report === null ? 0 : JSON.stringify(report).length);
  const whole = sections.reduce((sum, section) => sum + lengthOf(section), 0);
  const packedLength = encodeSections(sections).length;
  // What the comment carries goes with the details; packed together, a part's length can only be estimated.
  const carriedBytes = (section: Section): number => (packedLength * lengthOf(section)) / Math.max(1, whole);
  const isShown = ({ tier }: { readonly tier: number }): boolean => tier < TIERS.length;
  return {
    kept: () => items.map((item) => (isShown(item) ? item.section : { ...item.section, report: null })),
    texts: () => items.filter(isShown).map(({ text }) => text),
    left: () => items.filter((item) => !isShown(item)).length,
    shrink: (bytes) => {
      let taken = 0;
      while (taken < bytes) {
        const shown = items.filter(isShown);
        const [first, ...others] = shown;
        if (first === undefined) return taken > 0;
        const largest = others.reduce((most, item) => (item.bytes > most.bytes ? item : most), first);
        taken += largest.bytes;
        largest.tier += 1;
        largest.text = detailsOf(largest.section, TIERS[largest.tier], contextOf(largest.section));
        largest.bytes = byteLength(largest.text);
        taken += (isShown(largest) ? 0 : carriedBytes(largest.section)) - largest.bytes;
      }
      return true;
    },
  };
}

/** Empty where there is no tier to show. */
function detailsOf(
  section: Section,
  tier: (typeof TIERS)[number] | undefined,
  { translate, links, hasPlatforms, open }: DetailsContext,
): string {
  const { report } = section;
  if (report === null || tier === undefined) return "";
  const context: RenderContext = {
    translate,
    links,
    tier: { ...tier, name: "no-details" },
    whole: "run-summary",
  };
  const place = link(translate("report.omitted.runSummary"), links.run);
  const parts: readonly Markdown[] = [
    contextLine(report, context),
    ...[
      acceptedLine,
      standInLine,
      buildFailure,
      blockingFindings,
      exceededLimits,
      layerTable,
      adviceTable,
    ].map((part) => part(report, context)),
    ...report.notes.slice(0, tier.findings).map((note) => md`⚠️ ${note}`),
    links.run === null ? NOTHING : phrase(translate, "report.omitted.see", { place }),
  ];
  return details(summaryOf(section, hasPlatforms, translate), join(parts, "\n\n"), open).markdown;
}

function summaryOf(section: Section, hasPlatforms: boolean, translate: Translate): string {
  const { status, name, platform, size, verdict } = section;
  const parts = [
    name,
    hasPlatforms ? (platform ?? "") : "",
    size.after === null ? verdict : formatSize(size.after, translate),
    changeText(size, translate),
  ];
  return `${VERDICT_ICONS[status]} ${parts.filter((part) => part !== "").join(" · ")}`;
}

function byteLength(text: string): number {
  return Buffer.byteLength(text, "utf8");
}
