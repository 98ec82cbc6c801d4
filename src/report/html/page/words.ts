import type { Translate } from "../../../locales/translate.js";
import { formatSize } from "../../size.js";
import { type ImageModel, pathOf } from "./image-model.js";
import type { Item } from "./items.js";

/** How the page names things: the same in the treemap, in the line below it and in the list. */
export interface Words {
  readonly number: (value: number) => string;
  readonly size: (bytes: number) => string;
  /** `layer 5, line 12`. */
  readonly layer: (layer: number) => string;
  /** A rectangle's own name. */
  readonly name: (item: Item) => string;
  /** Where an item is: its whole path, or its layer and what made that. */
  readonly place: (item: Item) => string;
  /** What a list of an item's files is of. */
  readonly scope: (item: Item) => Scope;
  /** What else there is to say of an item. */
  readonly facts: (item: Item) => readonly string[];
  /** The path that an entry wrote, or the directory whose smaller files it stands for. */
  readonly path: (entry: number) => string;
  /** What an entry replaced, and what became of it; nothing where it is new and still there. */
  readonly fate: (entry: number) => readonly string[];
}

/** Of what there are messages each, and the values that these have. */
export interface Scope {
  readonly kind: "image" | "layer" | "directory";
  readonly layer: number;
  readonly path: string;
}

export function createWords(model: ImageModel, translate: Translate): Words {
  const { entries, layers } = model;
  const numbers = new Intl.NumberFormat(translate.language);
  const number = (value: number): string => numbers.format(value);
  const size = (bytes: number): string => formatSize(bytes, translate);
  const count = (files: number): string =>
    translate("html.page.files", { count: files, number: number(files) });

  const layer = (index: number): string => {
    const line = layers[index]?.line ?? null;
    return line === null
      ? translate("html.page.layerAlone", { number: index + 1 })
      : translate("html.page.layerLine", { number: index + 1, line });
  };

  const name = (item: Item): string =>
    item.kind === "folded" || item.kind === "rest"
      ? translate("html.page.smaller", { count: item.files, number: number(item.files) })
      : item.name;

  const place = (item: Item): string => {
    switch (item.kind) {
      case "image":
        return item.name;
      case "layer":
        return layers[item.layer ?? 0]?.label ?? "";
      case "folded":
      case "rest":
        return translate("html.page.smallerIn", {
          path: `/${pathOf(model, item.node)}`,
          count: item.files,
          number: number(item.files),
        });
      case "directory":
      case "file":
        return `/${pathOf(model, item.node)}`;
    }
  };

  const scope = (item: Item): Scope => ({
    kind: item.layer === null ? "image" : item.node === 0 ? "layer" : "directory",
    layer: (item.layer ?? 0) + 1,
    path: `/${pathOf(model, item.node)}`,
  });

  const fate = (entry: number): readonly string[] => {
    const end = entries.end[entry] ?? 0;
    const change = entries.change[entry];
    const killer = { number: Math.abs(end), label: layers[Math.abs(end) - 1]?.label ?? "" };
    return [
      ...(change === 1 ? [translate("html.page.changed")] : []),
      ...(change === 2 ? [translate("html.page.metadataOnly")] : []),
      ...(end > 0 ? [translate("html.page.overwritten", killer)] : []),
      ...(end < 0 ? [translate("html.page.deleted", killer)] : []),
    ];
  };

  const facts = (item: Item): readonly string[] => [
    size(item.bytes),
    ...(item.kind === "file" || item.files === 0 ? [] : [count(item.files)]),
    ...(item.layer === null ? [] : [layer(item.layer)]),
    ...(item.layer === null ? [] : [translate(`html.page.origin.${layers[item.layer]?.origin ?? "own"}`)]),
    ...(item.entry !== null
      ? fate(item.entry)
      : item.shadowed > 0
        ? [translate("html.page.shadowed", { size: size(item.shadowed) })]
        : []),
  ];

  const path = (entry: number): string => {
    const text = `/${pathOf(model, entries.node[entry] ?? 0)}`;
    const fold = entries.fold[entry] ?? 0;
    if (fold === 0) return text;
    return translate("html.page.smallerIn", { path: text, count: fold, number: number(fold) });
  };

  return { number, size, layer, name, place, scope, facts, path, fate };
}
