import type { PageData, PageLayer } from "../page-data.js";

/**
 * The image's files in arrays: nodes of the path tree with a directory before what is in it, so that a directory's
 * content is a range of nodes; and what the layers wrote, layer by layer, each layer's by node.
 */
export interface ImageModel {
  readonly layers: readonly PageLayer[];
  /** Whether the files are known; without them there is but the root node. */
  readonly hasFiles: boolean;
  readonly names: readonly string[];
  readonly parents: Uint32Array;
  /** Of each node, the first node that is not in it. */
  readonly ends: Uint32Array;
  /** A layer's entries are those from its own start to that of the next layer. */
  readonly starts: Uint32Array;
  readonly entries: Entries;
}

export interface Entries {
  readonly count: number;
  readonly layer: Uint16Array;
  readonly node: Uint32Array;
  readonly bytes: Float64Array;
  /** 0: visible; n: overwritten in layer n; -n: deleted in layer n, from 1. */
  readonly end: Int32Array;
  /** 0: added; 1: changed; 2: only its owner or mode. */
  readonly change: Uint8Array;
  /** n: stands for n smaller files below the node; 0: is one file. */
  readonly fold: Uint32Array;
}

export function createModel({ layers, files }: Pick<PageData, "layers" | "files">): ImageModel {
  const names = files?.names ?? [""];
  const depths = files?.depths ?? [0];
  const parents = new Uint32Array(names.length);
  const ends = new Uint32Array(names.length).fill(names.length);
  const open: number[] = [];
  for (let node = 0; node < names.length; node += 1) {
    const depth = depths[node] ?? 0;
    for (const closed of open.splice(depth)) {
      ends[closed] = node;
    }
    parents[node] = open.at(-1) ?? 0;
    open.push(node);
  }
  return { layers, hasFiles: files !== null, names, parents, ends, ...readEntries(layers.length, files) };
}

function readEntries(layerCount: number, files: PageData["files"]): Pick<ImageModel, "entries" | "starts"> {
  const lists = (files?.layers ?? []).slice(0, layerCount);
  const count = lists.reduce((sum, { nodes }) => sum + nodes.length, 0);
  const entries: Entries = {
    count,
    layer: new Uint16Array(count),
    node: new Uint32Array(count),
    bytes: new Float64Array(count),
    end: new Int32Array(count),
    change: new Uint8Array(count),
    fold: new Uint32Array(count),
  };
  const starts = new Uint32Array(layerCount + 1);
  let entry = 0;
  for (let layer = 0; layer < layerCount; layer += 1) {
    starts[layer] = entry;
    const list = lists[layer];
    let node = 0;
    for (let index = 0; index < (list?.nodes.length ?? 0); index += 1) {
      node += list?.nodes[index] ?? 0;
      entries.layer[entry] = layer;
      entries.node[entry] = node;
      entries.bytes[entry] = list?.bytes[index] ?? 0;
      entries.end[entry] = list?.ends[index] ?? 0;
      entries.change[entry] = list?.changes[index] ?? 0;
      entries.fold[entry] = list?.folds?.[index] ?? 0;
      entry += 1;
    }
  }
  starts[layerCount] = entry;
  return { entries, starts };
}

/** From the image's root, without a slash at its start; empty for the root. */
export function pathOf({ names, parents }: ImageModel, node: number): string {
  const parts: string[] = [];
  for (let at = node; at !== 0; at = parents[at] ?? 0) {
    parts.push(names[at] ?? "");
  }
  return parts.reverse().join("/");
}
