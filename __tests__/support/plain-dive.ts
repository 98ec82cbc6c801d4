import type { LayerEntry } from "../../src/image/layer-entry.js";
import type { DiveFigures } from "../../src/image/tree/dive-figures.js";
import { plainLayer } from "./plain-layer.js";

interface Node {
  readonly name: string;
  readonly children: Map<string, Node>;
  bytes: number;
  isDirectory: boolean;
}

interface Visited {
  readonly node: Node;
  /** Without the whiteout's prefix. */
  readonly path: string;
  readonly isWhiteout: boolean;
}

/** dive's two figures the way dive gets at them: for every whiteout, all lower layers are put together anew. */
export function plainDive(layers: readonly (readonly LayerEntry[])[]): DiveFigures {
  const trees = layers.map(layerTree);
  const paths = new Map<string, { total: number; smallest: number; times: number }>();
  for (const [index, tree] of trees.entries()) {
    for (const { node, path, isWhiteout } of walk(tree)) {
      if (node.children.size > 0) continue;
      const data = paths.get(path) ?? { total: 0, smallest: -1, times: 0 };
      paths.set(path, data);
      let bytes = node.bytes;
      if (isWhiteout) {
        const removed = find(stackedBelow(trees, index), path);
        if (removed === null) break;
        bytes = removed.isDirectory ? sumBelow(removed) : 0;
      }
      data.total += bytes;
      data.smallest = data.smallest < 0 ? bytes : Math.min(data.smallest, bytes);
      data.times++;
    }
  }
  const all = [...paths.values()];
  const total = all.reduce((sum, data) => sum + data.total, 0);
  const smallest = all.reduce((sum, data) => sum + data.smallest, 0);
  return {
    efficiency: total === 0 ? 1 : smallest / total,
    wastedBytes: all.filter((data) => data.times > 1).reduce((sum, data) => sum + data.total, 0),
  };
}

function newNode(name: string): Node {
  return { name, children: new Map(), bytes: 0, isDirectory: false };
}

function put(tree: Node, path: string, bytes: number, isDirectory: boolean): void {
  let node = tree;
  for (const name of path.split("/")) {
    const child = node.children.get(name) ?? newNode(name);
    node.children.set(name, child);
    node = child;
  }
  node.bytes = bytes;
  node.isDirectory = isDirectory;
}

function layerTree(entries: readonly LayerEntry[]): Node {
  const tree = newNode("");
  const layer = plainLayer(entries);
  for (const path of layer.directories) {
    if (path === "" || layer.entries.has(path)) continue;
    put(tree, path, 0, false);
  }
  for (const [path, entry] of layer.entries) {
    const content = layer.contents.get(path);
    put(tree, path, content?.type === "file" ? content.size : 0, entry.type === "directory");
  }
  for (const path of layer.whiteouts) put(tree, path.replace(/[^/]*$/, ".wh.$&"), 0, false);
  return tree;
}

function* walk(tree: Node, above = ""): Generator<Visited> {
  const children = [...tree.children.values()].sort((a, b) =>
    Buffer.compare(Buffer.from(a.name, "latin1"), Buffer.from(b.name, "latin1")),
  );
  for (const node of children) {
    yield* walk(node, `${above}${node.name}/`);
    const isWhiteout = node.name.startsWith(".wh.");
    yield { node, path: above + (isWhiteout ? node.name.slice(".wh.".length) : node.name), isWhiteout };
  }
}

function stackedBelow(trees: readonly Node[], index: number): Node {
  const stacked = newNode("");
  for (const [at, tree] of trees.entries()) {
    if (at > 0 && at >= index) break;
    for (const { node, path, isWhiteout } of walk(tree)) {
      // The first layer is copied first, and put on itself only for the layers above it.
      if (isWhiteout && index > 0) removeFrom(stacked, path);
      else if (!isWhiteout) put(stacked, path, node.bytes, node.isDirectory);
    }
  }
  return stacked;
}

function removeFrom(tree: Node, path: string): void {
  const cut = path.lastIndexOf("/");
  const parent = cut === -1 ? tree : find(tree, path.slice(0, cut));
  parent?.children.delete(path.slice(cut + 1));
}

function find(tree: Node, path: string): Node | null {
  let node: Node | undefined = tree;
  for (const name of path.split("/")) node = node?.children.get(name);
  return node ?? null;
}

function sumBelow(node: Node): number {
  return [...node.children.values()].reduce((sum, child) => sum + sumBelow(child), node.bytes);
}
