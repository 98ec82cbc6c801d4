import type { LayerChange, Report, ReportLayer } from "./schema.js";

export interface ChangedFile {
  readonly path: string;
  readonly before: number | null;
  readonly after: number | null;
  /** The layer that writes it; null where that one was removed. */
  readonly layer: ReportLayer | null;
}

/** The files that explain the change, over all layers, the largest change first. */
export function changedFiles({ comparison, image }: Report): readonly ChangedFile[] {
  const changes: readonly LayerChange[] = comparison?.layers ?? [];
  return changes
    .flatMap(({ files, layer }) =>
      files.map((file) => ({ ...file, layer: layer === null ? null : (image?.layers[layer] ?? null) })),
    )
    .sort((a, b) => deltaOf(b) - deltaOf(a));
}

function deltaOf({ before, after }: Pick<ChangedFile, "before" | "after">): number {
  return Math.abs((after ?? 0) - (before ?? 0));
}
