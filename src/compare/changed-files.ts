import type { Comparison, ReportLayerFiles } from "../report/schema.js";

type ChangedFile = Comparison["layers"][number]["files"][number];
type Files = Pick<ReportLayerFiles, "added" | "changed" | "top">;

/** How many files of a layer are named. */
const MOST_FILES = 5;

/**
 * The files that explain why a layer's size changed, the largest change first, as far as they are known for sure: a
 * report names the largest files of a layer only, and one that it does not name may have been there with fewer bytes.
 * Null stands for a layer that is not there.
 */
export function changedFiles(before: Files | null, after: Files | null): ChangedFile[] {
  const [old, now] = [sizes(before), sizes(after)];
  const files: ChangedFile[] = [];
  for (const [path, bytes] of now) {
    const was = old.get(path) ?? null;
    if (was === null ? bytes > floorOf(before) : was !== bytes)
      files.push({ path, before: was, after: bytes });
  }
  for (const [path, bytes] of old) {
    if (!now.has(path) && bytes > floorOf(after)) files.push({ path, before: bytes, after: null });
  }
  return files.sort((a, b) => changeOf(b) - changeOf(a)).slice(0, MOST_FILES);
}

function sizes(files: Files | null): ReadonlyMap<string, number> {
  return new Map((files?.top ?? []).map(({ path, bytes }) => [path, bytes]));
}

/** A file that has more bytes than this is named. */
function floorOf(files: Files | null): number {
  if (files === null || files.top.length === 0) return 0;
  const isWhole = files.top.length >= files.added.files + files.changed.files;
  return isWhole ? 0 : Math.min(...files.top.map(({ bytes }) => bytes));
}

function changeOf({ before, after }: ChangedFile): number {
  return Math.abs((after ?? 0) - (before ?? 0));
}
