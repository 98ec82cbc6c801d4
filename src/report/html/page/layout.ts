import { hierarchy, treemap } from "d3-hierarchy";
import { type Item, sum } from "./items.js";

/** A rectangle of the treemap, in pixels, with those that are drawn in it. */
export interface Cell {
  readonly item: Item;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** 1 for what is directly in the item that fills the map. */
  readonly level: number;
  /** From 1, among `siblings`. */
  readonly place: number;
  readonly siblings: number;
  readonly children: Cell[];
}

export interface LayoutLimits {
  /** Rectangles drawn at most. */
  readonly cells: number;
  /** Square pixels below which nothing is drawn by itself. */
  readonly area: number;
}

export const LIMITS: LayoutLimits = { cells: 1_200, area: 60 };

/** Height of the line that names a rectangle with others in it. */
const HEADER = 18;
const PADDING = 2;
const NARROWEST = 36;
const LOWEST = 16;

/**
 * Divides an area among what is in an item, what is in that, and so on, as far as it can be seen: large rectangles
 * first, so that the cells that there may be go to them. The result is in reading order, each before what is in it.
 */
export function layoutCells(root: Item, width: number, height: number, limits = LIMITS): readonly Cell[] {
  const whole: Cell = {
    item: root,
    x: 0,
    y: 0,
    width,
    height,
    level: 0,
    place: 1,
    siblings: 1,
    children: [],
  };
  let left = limits.cells;
  let row = [whole];
  while (row.length > 0) {
    const next: Cell[] = [];
    for (const cell of row.toSorted((a, b) => b.width * b.height - a.width * a.height)) {
      const children = divide(cell, left, limits.area);
      left -= children.length;
      cell.children.push(...children);
      next.push(...children);
    }
    row = next;
  }
  return whole.children.flatMap(inReadingOrder);
}

function inReadingOrder(cell: Cell): readonly Cell[] {
  return [cell, ...cell.children.flatMap(inReadingOrder)];
}

function divide(cell: Cell, most: number, leastArea: number): readonly Cell[] {
  const isRoot = cell.level === 0;
  const x = isRoot ? 0 : PADDING;
  const y = isRoot ? 0 : HEADER;
  const width = cell.width - 2 * x;
  const height = cell.height - y - x;
  if (!isRoot && (width < NARROWEST || height < LOWEST)) {
    return [];
  }
  const items = drawnItems(cell.item, (width * height) / cell.item.bytes, most, leastArea);
  if (items.every(({ kind }) => kind === "rest")) {
    return [];
  }
  const root = hierarchy<Tile>({ item: null, children: items.map((item) => ({ item, children: [] })) })
    .sum(({ item }) => item?.bytes ?? 0)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const tiles = treemap<Tile>().size([width, height])(root).children ?? [];
  return tiles.flatMap(({ data, x0, y0, x1, y1 }, index) =>
    data.item === null
      ? []
      : [
          {
            item: data.item,
            x: cell.x + x + x0,
            y: cell.y + y + y0,
            width: x1 - x0,
            height: y1 - y0,
            level: cell.level + 1,
            place: index + 1,
            siblings: tiles.length,
            children: [],
          },
        ],
  );
}

interface Tile {
  readonly item: Item | null;
  readonly children: readonly Tile[];
}

/** The children that are large enough to be seen, and the others as one. */
function drawnItems(item: Item, areaPerByte: number, most: number, leastArea: number): readonly Item[] {
  const children = item.children();
  const isSmall = ({ bytes }: Item): boolean => !(bytes * areaPerByte >= leastArea);
  const firstSmall = children.findIndex(isSmall);
  const drawn = Math.max(0, Math.min(firstSmall === -1 ? children.length : firstSmall, most - 1));
  const others = children.slice(drawn).filter(({ bytes }) => bytes > 0);
  if (others.length === 0 || most < 1) {
    return children.slice(0, drawn);
  }
  return [...children.slice(0, drawn), restItem(item, others)];
}

function restItem(parent: Item, items: readonly Item[]): Item {
  return {
    kind: "rest",
    parent,
    layer: parent.layer,
    node: parent.node,
    name: "",
    bytes: sum(items, "bytes"),
    shadowed: sum(items, "shadowed"),
    files: sum(items, "files"),
    entry: null,
    children: () => [],
  };
}
