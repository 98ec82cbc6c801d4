import { z } from "zod";
import type { Translate } from "../../locales/translate.js";
import { shorten, toVisibleLine } from "../escape.js";
import { type Report, reportSchema } from "../schema.js";
import { sumOrNull } from "../size.js";
import { verdictKind, verdictText } from "../verdict-text.js";
import { excerptOf } from "./excerpt.js";

const LONGEST_NAME = 100;
const LONGEST_PLATFORM = 60;
const LONGEST_VERDICT = 200;
const LONGEST_PATH = 500;

const bytes = z.int().nonnegative();
/** `before` is null where nothing was compared. */
const figure = z.strictObject({ before: bytes.nullable(), after: bytes.nullable() });

/**
 * What one report adds to a comment that several share. The comment carries it from run to run, where people with
 * write access can edit it, so it is read as strictly as a report is.
 */
export const sectionSchema = z.strictObject({
  /** The workflow whose run made the report. */
  workflow: z.string().max(LONGEST_NAME),
  /** The report's key, or the image's tag. */
  name: z.string().max(LONGEST_NAME),
  /** Null where it is not known, as for an image that was not built. */
  platform: z.string().max(LONGEST_PLATFORM).nullable(),
  /** The commit that the report is about. */
  sha: z.string().regex(/^[\da-f]{40,64}$/),
  run: z.strictObject({ id: z.int().nonnegative(), attempt: z.int().nonnegative() }),
  /** The workflow's count of its runs. */
  runNumber: z.int().nonnegative(),
  status: z.enum(["pass", "accepted", "fail"]),
  /** In words, on one line. */
  verdict: z.string().max(LONGEST_VERDICT),
  size: figure,
  own: figure,
  base: figure,
  /** The Dockerfile's path in the repository; null where it can't be linked. */
  source: z.string().max(LONGEST_PATH).nullable(),
  /** What its details show; null where there was no room. Another version's report is none. */
  report: reportSchema.nullable().catch(null),
});

export type Section = z.infer<typeof sectionSchema>;
export type Figure = Section["size"];

/** Where a section's report comes from. */
export type SectionOrigin = Pick<
  Section,
  "workflow" | "name" | "platform" | "sha" | "run" | "runNumber" | "source"
>;

/** A report as a section: its figures, its verdict in words, and what the details show. */
export function toSection(report: Report, origin: SectionOrigin, translate: Translate): Section {
  const { image, comparison } = report;
  const sizeOf = (layerOrigin: "own" | "base"): number | null => {
    const sizes = image?.layers.filter(({ origin }) => origin === layerOrigin) ?? [];
    const sum = image === null ? null : sumOrNull(sizes.map(({ contentSize }) => contentSize));
    // A report file from elsewhere may hold sizes that no number can be the sum of.
    return Number.isSafeInteger(sum) ? sum : null;
  };
  const alone = (after: number | null): Figure => ({ before: null, after });
  const platform = image?.platform ?? origin.platform;
  // As it will be read: what differs in nothing else must be the same text.
  return sectionSchema.parse({
    ...origin,
    workflow: onOneLine(origin.workflow, LONGEST_NAME),
    name: onOneLine(origin.name, LONGEST_NAME),
    platform: platform && onOneLine(platform, LONGEST_PLATFORM),
    source: origin.source !== null && origin.source.length <= LONGEST_PATH ? origin.source : null,
    status: verdictKind(report),
    verdict: onOneLine(verdictText(report, translate).phrases.join(" · "), LONGEST_VERDICT),
    size: comparison?.total ?? alone(image?.contentSize ?? null),
    own: comparison?.own ?? alone(sizeOf("own")),
    base: comparison?.base ?? alone(sizeOf("base")),
    report: excerptOf(report),
  });
}

/** The same section by another name. */
export function renamed(section: Section, name: string): Section {
  return { ...section, name: onOneLine(name, LONGEST_NAME) };
}

function onOneLine(text: string, length: number): string {
  return shorten(toVisibleLine(text), length);
}
