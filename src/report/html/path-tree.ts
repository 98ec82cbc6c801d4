import { type ByteString, showPath } from "../../image/layer-entry.js";
import { makeVisible } from "../escape.js";

/** Deeper than any real file system; what lies deeper is named by the rest of its path. */
const MOST_LEVELS = 64;

/** Paths of an image as a tree; each name is text that is safe to show, redacted. */
export interface PathTree {
  /** The path's node, made with its directories where it is new; null where that would take more than is allowed. */
  readonly add: (path: ByteString) => number | null;
  /** The node of the nearest directory of the path that the tree has; the root is one. */
  readonly nearest: (path: ByteString) => number;
  /** All nodes, a directory before what is in it; `order[node]` is the node's place in them. */
  readonly inOrder: () => PathNodes;
}

export interface PathNodes {
  /** The root first, which has no name. */
  readonly names: readonly string[];
  /** Directories above: 0 for the root. */
  readonly depths: readonly number[];
  readonly order: Uint32Array;
}

export interface TreeLimits {
  readonly nodes: number;
  /** Characters of all names together. */
  readonly characters: number;
}

/**
 * Makes an empty tree. It is linear in what is added, and holds no more than `limits` whatever is added. What
 * `redact` hides may reach over several names of a path: they are one name then.
 */
export function createPathTree(redact: (text: string) => string, limits: TreeLimits): PathTree {
  const names = [""];
  const parents = [0];
  /** By their paths as they are shown: no secret is in any of them. */
  const nodes = new Map<string, number>([["", 0]]);
  let characters = 0;
  /** The last directory that was looked for. */
  let directory = NONE;
  let shownDirectory = "";

  const shown = (path: ByteString): string => {
    const text = redact(showName(path));
    return ONE_WAY_TO_READ.test(text) ? text : text.split("/").map(redact).join("/");
  };

  const addShown = (path: string): number | null => {
    const known = nodes.get(path);
    if (known !== undefined) {
      return known;
    }
    if (names.length >= limits.nodes || characters >= limits.characters) {
      return null;
    }
    const cut = parentEnd(path);
    const parent = addShown(path.slice(0, Math.max(0, cut)));
    if (parent === null) {
      return null;
    }
    const name = path.slice(cut + 1);
    characters += name.length;
    parents.push(parent);
    nodes.set(path, names.length);
    return names.push(name) - 1;
  };

  const nearest = (path: ByteString): number => {
    const above = path.slice(0, Math.max(0, path.lastIndexOf("/"))) as ByteString;
    // Files come directory by directory, nearly always.
    if (above !== directory) {
      directory = above;
      shownDirectory = shown(above);
    }
    for (let end = shownDirectory.length; end > 0; end = shownDirectory.lastIndexOf("/", end - 1)) {
      const node = nodes.get(shownDirectory.slice(0, end));
      if (node !== undefined) {
        return node;
      }
    }
    return 0;
  };

  return { add: (path) => addShown(shown(path)), nearest, inOrder: () => inOrder(names, parents) };
}

/** Where the path of the parent ends; -1 for what lies in the root. */
function parentEnd(path: string): number {
  let slashes = 0;
  for (let at = path.indexOf("/"); at !== -1; at = path.indexOf("/", at + 1)) {
    slashes += 1;
    if (slashes === MOST_LEVELS) {
      return at;
    }
  }
  return path.lastIndexOf("/");
}

const NONE = "" as ByteString;

/** Where nothing is quoted or blank, no rule for secrets finds more in a part of a path than in the whole. */
const ONE_WAY_TO_READ = /^[\w.+@:=~%,*/-]*$/;

const PLAIN = /^[ -~]*$/;

/** A file's name as text: line ends and tabs, which are text elsewhere, are shown like other control characters. */
function showName(name: ByteString): string {
  // As nearly all names are, which makes this the part that takes time where there are many.
  if (PLAIN.test(name)) {
    return name;
  }
  const text = showPath(name).replace(
    /[\t\r\n]/g,
    (character) => `⟨U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`,
  );
  return makeVisible(text);
}

function inOrder(names: readonly string[], parents: readonly number[]): PathNodes {
  const count = names.length;
  // Children as lists within arrays: the first of a node, and the next of the same parent.
  const first = new Uint32Array(count);
  const next = new Uint32Array(count);
  for (let node = count - 1; node > 0; node -= 1) {
    const parent = parents[node] ?? 0;
    next[node] = first[parent] ?? 0;
    first[parent] = node;
  }
  const order = new Uint32Array(count);
  const sortedNames: string[] = [];
  const depths: number[] = [];
  let node = 0;
  let depth = 0;
  while (true) {
    order[node] = sortedNames.push(names[node] ?? "") - 1;
    depths.push(depth);
    const child = first[node] ?? 0;
    if (child !== 0) {
      node = child;
      depth += 1;
      continue;
    }
    while (node !== 0 && next[node] === 0) {
      node = parents[node] ?? 0;
      depth -= 1;
    }
    if (node === 0) {
      return { names: sortedNames, depths, order };
    }
    node = next[node] ?? 0;
  }
}
