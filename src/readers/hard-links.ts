import type { ByteString } from "../image/layer-entry.js";
import type { FoundFile } from "./find-listing.js";

/** Collects the names of files that have several, until all of a file's names in its layer are known. */
export interface HardLinks<File extends FoundFile> {
  readonly add: (file: File) => void;
  /** Gives the files whose other names are in none of the layer's directories. */
  readonly flush: () => void;
}

/**
 * `onFile` gets each file with its names in the order in which archives of layers have them: the first one holds the
 * content there.
 */
export function createHardLinks<File extends FoundFile>(
  onFile: (file: File, paths: readonly ByteString[]) => void,
): HardLinks<File> {
  const groups = new Map<string, { readonly file: File; readonly paths: ByteString[] }>();
  const give = (file: File, paths: ByteString[]): void => onFile(file, paths.sort(compareWalk));
  return {
    add(file) {
      const group = groups.get(file.inode);
      if (group === undefined) groups.set(file.inode, { file, paths: [file.path] });
      else group.paths.push(file.path);
      const paths = group?.paths ?? [];
      if (paths.length < file.links) return;
      groups.delete(file.inode);
      give(file, paths);
    },
    flush() {
      for (const { file, paths } of groups.values()) give(file, paths);
      groups.clear();
    },
  };
}

/** As a walk through sorted directories comes to two paths: what is in a directory right behind it. */
function compareWalk(a: string, b: string): number {
  const [first, second] = [a.replaceAll("/", "\0"), b.replaceAll("/", "\0")];
  return first < second ? -1 : first > second ? 1 : 0;
}
