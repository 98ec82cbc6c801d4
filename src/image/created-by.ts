import type { HistoryRow } from "./layer.js";

/** A history row's CREATED BY, taken apart. */
export interface CreatedBy {
  /** `RUN`, `COPY`, …; null where the text does not tell (an imported image, another tool's image). */
  readonly keyword: string | null;
  /** What follows the keyword; of a RUN with shell and arguments before the command. */
  readonly text: string;
  readonly builder: "buildkit" | "legacy" | "unknown";
}

const KEYWORD =
  /^(ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|HEALTHCHECK|LABEL|MAINTAINER|ONBUILD|RUN|SHELL|STOPSIGNAL|USER|VOLUME|WORKDIR)(?: |$)/;
const LEGACY_MARK = "#(nop) ";
const BUILDKIT_SUFFIX = " # buildkit";
const MAKES_LAYER = new Set(["RUN", "COPY", "ADD", "WORKDIR"]);

/**
 * Reads both builders' forms: BuildKit writes `RUN /bin/sh -c true # buildkit` and `ENV A=b`, the legacy builder
 * `/bin/sh -c true` and `/bin/sh -c #(nop)  ENV A=b`.
 */
export function parseCreatedBy({ createdBy, comment }: Pick<HistoryRow, "createdBy" | "comment">): CreatedBy {
  const mark = createdBy.indexOf(LEGACY_MARK);
  if (mark !== -1)
    return { ...splitKeyword(createdBy.slice(mark + LEGACY_MARK.length).trimStart()), builder: "legacy" };
  const isBuildkit = comment.startsWith("buildkit") || createdBy.endsWith(BUILDKIT_SUFFIX);
  if (isBuildkit) {
    const text = createdBy.endsWith(BUILDKIT_SUFFIX)
      ? createdBy.slice(0, -BUILDKIT_SUFFIX.length)
      : createdBy;
    return { ...splitKeyword(text), builder: "buildkit" };
  }
  // The legacy builder writes a RUN without the word; other tools write whatever they like.
  const isShell = /^(?:\|\d+ |\/bin\/\S+ -|cmd |powershell )/.test(createdBy);
  if (isShell) return { keyword: "RUN", text: createdBy, builder: "legacy" };
  return { keyword: null, text: createdBy, builder: "unknown" };
}

function splitKeyword(text: string): { keyword: string | null; text: string } {
  const keyword = KEYWORD.exec(text)?.[1] ?? null;
  return { keyword, text: keyword === null ? text : text.slice(keyword.length).trimStart() };
}

/**
 * Whether BuildKit made the row up: where a base image's history has fewer rows than it has layers, it adds as many
 * behind the newest one, which stand for none of the layers at their place.
 */
export function isFiller({ comment }: Pick<HistoryRow, "comment">): boolean {
  return comment === "buildkit.exporter.image.v0";
}

export type LayerLikelihood = "yes" | "maybe" | "no";

/** Whether a row stands for a layer, as far as the row alone tells. */
export function likelyLayer(row: HistoryRow): LayerLikelihood {
  if (isFiller(row)) return "no";
  if (row.size !== null && row.size > 0) return "yes";
  const { keyword, text, builder } = parseCreatedBy(row);
  if (keyword === null) return "maybe";
  if (!MAKES_LAYER.has(keyword)) return "no";
  // The legacy builder leaves out layers that change nothing, and BuildKit makes none for the root folder.
  if (builder === "legacy" || (keyword === "WORKDIR" && /^(?:\/|[A-Za-z]:\\)$/.test(text))) return "maybe";
  return "yes";
}
