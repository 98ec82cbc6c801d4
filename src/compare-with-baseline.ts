import { compareImages, type Refusal } from "./compare/compare-images.js";
import type { Note } from "./note.js";
import type { Baseline, BaselineResult } from "./obtain-baseline.js";
import type { Comparison, ReportImage } from "./report/schema.js";
import type { IncreaseLimit } from "./size-increase.js";

/** What came of the wish to compare. `none`: there is nothing to compare with. */
export type Compared =
  | { readonly outcome: "compared"; readonly comparison: Comparison; readonly notes: readonly Note[] }
  | { readonly outcome: "refused" | "none"; readonly comparison: null; readonly notes: readonly Note[] };

/** Compares the image with the baseline, where there are both. `image` is null where none was built. */
export function compareWithBaseline(
  image: ReportImage | null,
  { baseline, notes }: Pick<BaselineResult, "baseline" | "notes">,
  limit: IncreaseLimit | null,
): Compared {
  if (image === null) return { outcome: "none", comparison: null, notes };
  if (baseline === null) return { outcome: "none", comparison: null, notes: [...notes, ...unchecked(limit)] };
  const { image: before, ...named } = baseline;
  const compared = compareImages(before, image);
  if (!compared.ok) {
    return {
      outcome: "refused",
      comparison: null,
      notes: [...notes, refusalNote(compared.refusal, baseline)],
    };
  }
  return { outcome: "compared", comparison: { baseline: named, ...compared.changes }, notes };
}

function unchecked(limit: IncreaseLimit | null): Note[] {
  return limit === null ? [] : [{ key: "note.increaseUnchecked", values: {} }];
}

function refusalNote(refusal: Refusal, { name }: Baseline): Note {
  switch (refusal.kind) {
    case "platform":
      return {
        key: "note.otherPlatform",
        values: { name, before: refusal.before, after: refusal.after },
      };
    case "method":
      return { key: "note.otherMethod", values: { name, before: refusal.before, after: refusal.after } };
    case "unknown-size":
      return { key: "note.unknownSizes", values: { name, of: refusal.of } };
  }
}
