import type { Translate } from "../locales/translate.js";
import type { Report, VerdictReason } from "./schema.js";
import { formatSharesApart, formatSize, formatSizesApart } from "./size.js";

const KINDS = ["layer-size", "layer-count", "wasted", "efficiency", "unreadable-limit"] as const;
export type LimitReason = Extract<VerdictReason, { kind: (typeof KINDS)[number] }>;

export function isLimitReason(reason: VerdictReason): reason is LimitReason {
  return KINDS.some((kind) => kind === reason.kind);
}

/** Says which limit is not kept: the line where there is one, the figure and the limit. Nothing in it is escaped. */
export function limitText(reason: LimitReason, { image }: Report, translate: Translate): string {
  switch (reason.kind) {
    case "layer-size": {
      const { lines, layer } = reason;
      const [size, limit] = formatSizesApart(reason.size, reason.limit, translate);
      const line = String(lines?.start ?? "none");
      if (reason.size === null) return translate("report.limit.layerUnknown", { line, limit });
      const mapping = layer === null ? "none" : (image?.layers[layer]?.mapping ?? "none");
      return translate("report.limit.layer", { line, mapping, size, limit });
    }
    case "layer-count": {
      const { count, limit } = reason;
      return count === null
        ? translate("report.limit.layerCountUnknown", { limit })
        : translate("report.limit.layerCount", { count, limit });
    }
    case "wasted":
      return wastedText(reason, translate);
    case "efficiency": {
      const [efficiency, limit] = formatSharesApart(reason.efficiency, reason.limit, translate);
      return reason.efficiency === null
        ? translate("report.limit.efficiencyUnknown", { limit })
        : translate("report.limit.efficiency", { efficiency, limit });
    }
    case "unreadable-limit":
      return translate("report.limit.unreadable", { line: reason.lines.start, others: reason.count - 1 });
  }
}

function wastedText(
  { size: bytes, limit: limitBytes, most }: Extract<LimitReason, { kind: "wasted" }>,
  translate: Translate,
): string {
  const [size, limit] = formatSizesApart(bytes, limitBytes, translate);
  if (bytes === null) return translate("report.limit.wastedUnknown", { limit });
  if (most === null || most.lines === null) return translate("report.limit.wasted", { size, limit });
  const values = { size, limit, line: most.lines.start };
  return most.size === bytes
    ? translate("report.limit.wastedAllLine", values)
    : translate("report.limit.wastedLine", { ...values, part: formatSize(most.size, translate) });
}

/** The lines to look at; null where the limit is on the image as a whole. */
export function limitLines(reason: LimitReason): { readonly start: number; readonly end: number } | null {
  if (reason.kind === "wasted") return reason.most?.lines ?? null;
  return reason.kind === "layer-size" || reason.kind === "unreadable-limit" ? reason.lines : null;
}
