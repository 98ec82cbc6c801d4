import { type ImageModel, pathOf } from "./image-model.js";

/** What a rectangle of the treemap stands for. Its children are worked out when somebody looks at them. */
export interface Item {
  /** `folded`: files too many to be listed by name; `rest`: children too small to be drawn. */
  readonly kind: "image" | "layer" | "directory" | "file" | "folded" | "rest";
  readonly parent: Item | null;
  /** From 0; null for the image as a whole. */
  readonly layer: number | null;
  readonly node: number;
  /** A directory that holds nothing but one other is one item with it: `usr/local/lib`. */
  readonly name: string;
  readonly bytes: number;
  /** The part of `bytes` that the final image does not show. */
  readonly shadowed: number;
  readonly files: number;
  /** The entry of a file; null for all others. */
  readonly entry: number | null;
  /** Largest first; none where nothing is in it, or where that is not known. */
  readonly children: () => readonly Item[];
}

export function createImageItem(
  model: ImageModel,
  imageName: string,
  layerName: (layer: number) => string,
): Item {
  const children = once(() =>
    largestFirst(model.layers.map((_, layer) => createLayerItem(model, layer, layerName(layer), image))),
  );
  const image: Item = {
    kind: "image",
    parent: null,
    layer: null,
    node: 0,
    name: imageName,
    get bytes() {
      return sum(children(), "bytes");
    },
    get shadowed() {
      return sum(children(), "shadowed");
    },
    get files() {
      return sum(children(), "files");
    },
    entry: null,
    children,
  };
  return image;
}

function createLayerItem(model: ImageModel, layer: number, name: string, parent: Item): Item {
  const tree = createLayerTree(model, layer);
  const known = (tree.files[0] ?? 0) > 0;
  const item: Item = {
    kind: "layer",
    parent,
    layer,
    node: 0,
    name,
    bytes: known ? (tree.bytes[0] ?? 0) : (model.layers[layer]?.size ?? 0),
    shadowed: tree.shadowed[0] ?? 0,
    files: tree.files[0] ?? 0,
    entry: null,
    children: once(() => childItems(model, tree, 0, item)),
  };
  return item;
}

/** The part of the path tree that one layer wrote to, a directory before what is in it; the root is at 0. */
interface LayerTree {
  readonly node: readonly number[];
  readonly entry: readonly number[];
  /** Of each place, the first place that is not in it. */
  readonly end: readonly number[];
  readonly bytes: readonly number[];
  readonly shadowed: readonly number[];
  readonly files: readonly number[];
}

function createLayerTree(model: ImageModel, layer: number): LayerTree {
  const { entries, parents, ends, starts } = model;
  const node = [0];
  const entry = [-1];
  const parent = [0];
  const bytes = [0];
  const shadowed = [0];
  const files = [0];
  const open = [0];
  const add = (at: number): void => {
    parent.push(open.at(-1) ?? 0);
    open.push(node.push(at) - 1);
    entry.push(-1);
    bytes.push(0);
    shadowed.push(0);
    files.push(0);
  };
  for (let index = starts[layer] ?? 0; index < (starts[layer + 1] ?? 0); index += 1) {
    const target = entries.node[index] ?? 0;
    while (target >= (ends[node[open.at(-1) ?? 0] ?? 0] ?? 0)) {
      open.pop();
    }
    const missing: number[] = [];
    const reached = node[open.at(-1) ?? 0] ?? 0;
    for (let at = target; at !== reached; at = parents[at] ?? 0) {
      missing.push(at);
    }
    missing.reverse().forEach(add);
    const place = open.at(-1) ?? 0;
    const size = entries.bytes[index] ?? 0;
    entry[place] = index;
    bytes[place] = (bytes[place] ?? 0) + size;
    shadowed[place] = (shadowed[place] ?? 0) + (entries.end[index] === 0 ? 0 : size);
    files[place] = (files[place] ?? 0) + Math.max(1, entries.fold[index] ?? 0);
  }
  const end = node.map((_, place) => place + 1);
  for (let place = node.length - 1; place > 0; place -= 1) {
    const above = parent[place] ?? 0;
    bytes[above] = (bytes[above] ?? 0) + (bytes[place] ?? 0);
    shadowed[above] = (shadowed[above] ?? 0) + (shadowed[place] ?? 0);
    files[above] = (files[above] ?? 0) + (files[place] ?? 0);
    end[above] = Math.max(end[above] ?? 0, end[place] ?? 0);
  }
  return { node, entry, end, bytes, shadowed, files };
}

function childPlaces({ end }: LayerTree, place: number): readonly number[] {
  const places: number[] = [];
  for (let child = place + 1; child < (end[place] ?? 0); child = end[child] ?? Infinity) {
    places.push(child);
  }
  return places;
}

function childItems(model: ImageModel, tree: LayerTree, place: number, parent: Item): readonly Item[] {
  const items = childPlaces(tree, place).map((child) => createItem(model, tree, child, parent));
  const listed = { bytes: sum(items, "bytes"), shadowed: sum(items, "shadowed"), files: sum(items, "files") };
  const files = (tree.files[place] ?? 0) - listed.files;
  if (files > 0) {
    items.push({
      kind: "folded",
      parent,
      layer: parent.layer,
      node: parent.node,
      name: "",
      bytes: (tree.bytes[place] ?? 0) - listed.bytes,
      shadowed: (tree.shadowed[place] ?? 0) - listed.shadowed,
      files,
      entry: null,
      children: () => [],
    });
  }
  return largestFirst(items);
}

function createItem(model: ImageModel, tree: LayerTree, place: number, parent: Item): Item {
  let last = place;
  for (let only = onlyDirectory(tree, last); only !== null; only = onlyDirectory(tree, last)) {
    last = only;
  }
  const node = tree.node[last] ?? 0;
  const isFile = isLeaf(tree, last) && model.entries.fold[tree.entry[last] ?? 0] === 0;
  const above = pathOf(model, model.parents[tree.node[place] ?? 0] ?? 0);
  const item: Item = {
    kind: isFile ? "file" : "directory",
    parent,
    layer: parent.layer,
    node,
    name:
      last === place
        ? (model.names[node] ?? "")
        : pathOf(model, node).slice(above === "" ? 0 : above.length + 1),
    bytes: tree.bytes[place] ?? 0,
    shadowed: tree.shadowed[place] ?? 0,
    files: tree.files[place] ?? 0,
    entry: isFile ? (tree.entry[last] ?? null) : null,
    children: once(() => (isFile ? [] : childItems(model, tree, last, item))),
  };
  return item;
}

const isLeaf = ({ end }: LayerTree, place: number): boolean => end[place] === place + 1;

/** The only thing in a directory, where that is a directory; else null. */
function onlyDirectory(tree: LayerTree, place: number): number | null {
  const child = place + 1;
  const isOnly = !isLeaf(tree, place) && tree.end[child] === tree.end[place] && tree.entry[place] === -1;
  return isOnly && !isLeaf(tree, child) ? child : null;
}

function largestFirst(items: readonly Item[]): readonly Item[] {
  return items.toSorted((a, b) => b.bytes - a.bytes);
}

export function sum(items: readonly Item[], figure: "bytes" | "shadowed" | "files"): number {
  return items.reduce((total, item) => total + item[figure], 0);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The item and what it is in, the image first. */
export function ancestry(item: Item): readonly Item[] {
  return item.parent === null ? [item] : [...ancestry(item.parent), item];
}
