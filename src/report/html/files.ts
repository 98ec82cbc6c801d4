/**
 * An image's files as the page holds them: one tree of paths, and for each layer what it wrote there, in lists of
 * numbers, which as JSON take about 30 bytes a file. Everything in it is safe to show.
 */
export interface HtmlFiles {
  /** Names of the paths' nodes, a directory before what is in it. The root comes first and has no name. */
  readonly names: readonly string[];
  /** How many directories are above each node. */
  readonly depths: readonly number[];
  /** In the image's order, base first: as the report's layers. */
  readonly layers: readonly HtmlLayer[];
  /** Files that are not listed by themselves, because there are too many: their directories list them together. */
  readonly folded: number;
}

export interface HtmlLayer {
  /** What the layer wrote, by the place in `names`, ascending, each as the difference to the one before. */
  readonly nodes: readonly number[];
  readonly bytes: readonly number[];
  /** 0: visible; n: overwritten in layer n; -n: deleted in layer n. Layers count from 1. */
  readonly ends: readonly number[];
  /** 0: added; 1: changed; 2: only its owner or mode. */
  readonly changes: readonly number[];
  /** n: stands for n smaller files below the node, a directory. 0: is one file. Null where all are 0. */
  readonly folds: readonly number[] | null;
}
