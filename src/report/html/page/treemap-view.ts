import { create } from "./dom.js";
import type { ImageModel } from "./image-model.js";
import type { Item } from "./items.js";
import { type Cell, layoutCells } from "./layout.js";
import type { Words } from "./words.js";

export interface TreemapView {
  /** Draws what is in an item; `focus` then goes to the rectangle of that item, or to the first one for `"first"`. */
  readonly show: (root: Item, focus: Item | "first" | null) => void;
}

export interface TreemapActions {
  /** Somebody points at an item, or at nothing. */
  readonly describe: (item: Item | null) => void;
  readonly open: (item: Item, byKeyboard: boolean) => void;
  readonly leave: () => void;
}

const LABEL_WIDTH = 34;
const LABEL_HEIGHT = 15;
/** From here on there is room for a size: below the name, or beside it in a header. */
const SIZE_HEIGHT = 32;
const SIZE_WIDTH = 56;
const HEADER_SIZE_WIDTH = 130;
/** Longer names are cut by the rectangle's edge anyway. */
const LABEL_LENGTH = 120;

/** The treemap as a tree for keyboard and screen reader: one rectangle at a time takes part in the tab order. */
export function createTreemapView(
  container: HTMLElement,
  model: ImageModel,
  words: Words,
  actions: TreemapActions,
): TreemapView {
  let root: Item | null = null;
  let cells: readonly Cell[] = [];
  let elements: readonly HTMLElement[] = [];
  let active = 0;
  let drawnWidth = 0;

  const draw = (item: Item): void => {
    const { clientWidth: width, clientHeight: height } = container;
    drawnWidth = width;
    cells = item.bytes > 0 ? layoutCells(item, width, height) : [];
    elements = cells.map((cell, index) => createElement(cell, index, { width, height }, model, words));
    container.replaceChildren(...elements);
    container.dataset.cells = String(cells.length);
    active = 0;
    elements[0]?.setAttribute("tabindex", "0");
  };

  const activate = (index: number): void => {
    elements[active]?.setAttribute("tabindex", "-1");
    active = index;
    elements[active]?.setAttribute("tabindex", "0");
    elements[active]?.focus({ preventScroll: false });
  };

  const cellOf = (target: EventTarget | null): Cell | null => {
    const element = target instanceof Element ? target.closest<HTMLElement>("[data-cell]") : null;
    return element === null ? null : (cells[Number(element.dataset.cell)] ?? null);
  };

  const open = (cell: Cell, byKeyboard: boolean): void => {
    // What is too small to be drawn is seen in what it is in, once that fills the map.
    const { item } = cell;
    const target = item.kind === "rest" || item.kind === "folded" ? item.parent : item;
    if (target !== null && target !== root && target.children().length > 0) {
      actions.open(target, byKeyboard);
    }
  };

  container.addEventListener("click", ({ target }) => {
    const cell = cellOf(target);
    if (cell !== null) {
      open(cell, false);
    }
  });
  container.addEventListener("pointerover", ({ target }) => actions.describe(cellOf(target)?.item ?? null));
  container.addEventListener("pointerleave", () => actions.describe(null));
  container.addEventListener("focusin", ({ target }) => {
    const cell = cellOf(target);
    if (cell !== null) {
      active = cells.indexOf(cell);
      actions.describe(cell.item);
    }
  });
  container.addEventListener("keydown", (event) => {
    const cell = cells[active];
    if (event.altKey || event.ctrlKey || event.metaKey || cell === undefined) {
      return;
    }
    const move = keyMoves[event.key];
    if (move !== undefined) {
      const next = move(cells, active);
      if (next !== null) {
        activate(next);
      } else if (event.key === "ArrowRight") {
        open(cell, true);
      } else if (event.key === "ArrowLeft") {
        actions.leave();
      }
    } else if (event.key === "Enter" || event.key === " ") {
      open(cell, true);
    } else if (event.key === "Escape" || event.key === "Backspace") {
      actions.leave();
    } else {
      return;
    }
    event.preventDefault();
  });
  new ResizeObserver(() => {
    if (root !== null && Math.abs(container.clientWidth - drawnWidth) > 1) {
      const item = cells[active]?.item ?? null;
      const hadFocus = container.contains(document.activeElement);
      draw(root);
      if (hadFocus) {
        activate(indexOf(cells, item));
      }
    }
  }).observe(container);

  return {
    show: (item, focus) => {
      root = item;
      draw(item);
      if (focus !== null && cells.length > 0) {
        activate(focus === "first" ? 0 : indexOf(cells, focus));
      }
    },
  };
}

/** The rectangle of an item, or of the smallest one drawn that it is in. */
function indexOf(cells: readonly Cell[], item: Item | null): number {
  for (let wanted = item; wanted !== null; wanted = wanted.parent) {
    const found = cells.findIndex((cell) => cell.item === wanted);
    if (found !== -1) {
      return found;
    }
  }
  return 0;
}

// As in other trees: https://www.w3.org/WAI/ARIA/apg/patterns/treeview/#keyboardinteraction
const keyMoves: Readonly<Record<string, (cells: readonly Cell[], from: number) => number | null>> = {
  ArrowDown: (cells, from) => Math.min(from + 1, cells.length - 1),
  ArrowUp: (_, from) => Math.max(from - 1, 0),
  ArrowRight: (cells, from) => (cells[from]?.children.length ? from + 1 : null),
  ArrowLeft: (cells, from) => {
    const level = cells[from]?.level ?? 1;
    const parent = cells.slice(0, from).findLastIndex((cell) => cell.level < level);
    return parent === -1 ? null : parent;
  },
  Home: () => 0,
  End: (cells) => cells.length - 1,
};

function createElement(
  { item, x, y, width, height, level, place, siblings, children }: Cell,
  index: number,
  whole: { readonly width: number; readonly height: number },
  model: ImageModel,
  words: Words,
): HTMLElement {
  const isOpen = children.length > 0;
  const origin = model.layers[item.layer ?? 0]?.origin ?? "own";
  const kind = isOpen ? "open" : item.kind === "rest" || item.kind === "folded" ? "closed many" : "closed";
  const element = create("div", `cell ${kind} ${origin}`);
  const percent = (part: number, of: number): string => `${((part / of) * 100).toFixed(4)}%`;
  element.style.left = percent(x, whole.width);
  element.style.top = percent(y, whole.height);
  element.style.width = percent(width, whole.width);
  element.style.height = percent(height, whole.height);
  element.dataset.cell = String(index);
  element.dataset.kind = item.kind;
  element.tabIndex = -1;
  element.setAttribute("role", "treeitem");
  element.setAttribute("aria-level", String(level));
  element.setAttribute("aria-posinset", String(place));
  element.setAttribute("aria-setsize", String(siblings));
  element.setAttribute("aria-label", [words.name(item), ...words.facts(item)].join(", "));
  if (item.children().length > 0) {
    element.setAttribute("aria-expanded", String(isOpen));
  }
  if (!isOpen && item.shadowed > 0) {
    const part = create("span", "part");
    part.style.height = percent(item.shadowed, item.bytes);
    element.append(part);
  }
  if (width >= LABEL_WIDTH && height >= LABEL_HEIGHT) {
    const name = create("span", "name", words.name(item).slice(0, LABEL_LENGTH));
    const size = create("span", "size", words.size(item.bytes));
    if (isOpen) {
      // First, so that it floats beside the name.
      element.append(...(width >= HEADER_SIZE_WIDTH ? [size] : []), name);
    } else {
      element.append(name, ...(width >= SIZE_WIDTH && height >= SIZE_HEIGHT ? [size] : []));
    }
  }
  return element;
}
