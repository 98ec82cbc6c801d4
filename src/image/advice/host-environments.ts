import type { FileWrite } from "../image-files.js";
import { HOST_ENVIRONMENT } from "./from-context.js";
import { addFile, createGroup, type Group, Groups } from "./groups.js";

interface Candidate {
  readonly root: string;
  /** All of it, should it be a virtual environment. */
  readonly whole: Group;
  /** The same files by what else there is to say about them, should it be none. */
  readonly otherwise: Groups;
  isMarked: boolean;
}

const MOST_CANDIDATES = 10_000;

/**
 * Virtual environments that were copied from the build context. The file that tells one may come after those in it, so
 * all directories that look like one are summed both ways until the end. One counts only where the image's own lines
 * install packages elsewhere too: otherwise the program may run from it, and without it nothing would be saved.
 */
export class HostEnvironments {
  private readonly candidates = new Map<string, Candidate>();
  private readonly savings: Groups;
  private readonly layerCount: number;
  private readonly installs = new Set<string>();

  /** The savings take what is found. */
  constructor(savings: Groups, layerCount: number) {
    this.savings = savings;
    this.layerCount = layerCount;
  }

  /** Where to sum what a context's layer has in the directory, for other rules. */
  groupsOf(layer: number, root: string): Groups {
    return this.candidate(layer, root)?.otherwise ?? this.savings;
  }

  add(write: FileWrite, root: string): void {
    const candidate = this.candidate(write.layer, root);
    if (candidate !== null) addFile(candidate.whole, write);
  }

  /** The directory holds the file that makes it a virtual environment. */
  mark(layer: number, directory: string): void {
    const candidate = this.candidate(layer, directory);
    if (candidate !== null) candidate.isMarked = true;
  }

  /** An own line installed packages below that directory. */
  noteInstall(root: string): void {
    if (this.installs.size < MOST_CANDIDATES) this.installs.add(root);
  }

  finish(): void {
    for (const { root, whole, otherwise, isMarked } of this.candidates.values()) {
      if (isMarked && this.isInstalledElsewhere(root)) this.savings.merge(whole);
      else for (const group of otherwise.all()) this.savings.merge(group);
    }
  }

  private isInstalledElsewhere(root: string): boolean {
    return this.installs.size > (this.installs.has(root) ? 1 : 0);
  }

  private candidate(layer: number, root: string): Candidate | null {
    const key = `${layer}/${root}`;
    let candidate = this.candidates.get(key);
    if (candidate === undefined) {
      if (this.candidates.size === MOST_CANDIDATES) return null;
      candidate = {
        root,
        whole: createGroup(HOST_ENVIRONMENT, layer, null),
        otherwise: new Groups(this.layerCount),
        isMarked: false,
      };
      this.candidates.set(key, candidate);
    }
    return candidate;
  }
}
