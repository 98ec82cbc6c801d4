import type { GitClient } from "./client.js";

/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md#the-pointer */
const POINTER = "version https://git-lfs.github.com/spec/v1\n";
/** Files that are looked at: one may have been changed or taken away since it was checked out. */
const MOST_FILES = 10;
/** Leaves the pointers that Git LFS stores in a commit as they are. */
const AS_STORED = [
  "-c",
  "filter.lfs.smudge=",
  "-c",
  "filter.lfs.process=",
  "-c",
  "filter.lfs.required=false",
] as const;

/**
 * The options with which git checks a commit out as its checkout was: a checkout that holds pointers instead of the
 * files of Git LFS, as `actions/checkout` makes it unless told otherwise, is to be compared with pointers. Where git-lfs
 * is installed, every other checkout on the machine would get the files.
 */
export async function lfsOptions(git: GitClient): Promise<readonly string[]> {
  const { stdout } = await git(["ls-files", "--stage", "-z", ":(top,attr:filter=lfs)"]);
  for (const entry of stdout.split("\0", MOST_FILES)) {
    const [, id, path] = /^\d+ ([\da-f]+) \d\t(.+)$/s.exec(entry) ?? [];
    if (id === undefined || path === undefined) continue;
    const stored = await git(["cat-file", "blob", id]);
    const there = await git(["hash-object", "--no-filters", "--", path]);
    if (stored.stdout.startsWith(POINTER) && there.ok) return there.stdout.trim() === id ? AS_STORED : [];
  }
  return [];
}
