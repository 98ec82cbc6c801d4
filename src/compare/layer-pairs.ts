import { onOneLine } from "../report/instruction-text.js";
import type { ReportLayer } from "../report/schema.js";

/** A layer of the image before and the one of the image after that took its place; null where there is none. */
export interface LayerPair {
  readonly before: number | null;
  readonly after: number | null;
}

type Layer = Pick<ReportLayer, "diffId" | "instruction" | "createdBy" | "contentSize">;

/** So many pairs are weighed; images have at most some hundred layers, report files may have more. */
const MOST_WEIGHED = 250_000;

/** Words of an instruction that are looked at to tell whether it was edited or replaced. */
const MOST_WORDS = 64;

/** Each outweighs all that are below it in any one pair. */
const WEIGHT = { text: 1000, content: 100, likeness: 10, size: 1 };

/**
 * Finds for each layer the one that it was before: by its instruction, its content, an instruction that is much like
 * its own, and its size, in this order, so that order is kept and as much as possible stays together. What is left is
 * paired with what was moved. Every layer is in one pair; pairs are in the order of `after`, with layers that are gone
 * where they were.
 */
export function pairLayers(before: readonly Layer[], after: readonly Layer[]): LayerPair[] {
  const old = before.map(describe);
  const now = after.map(describe);
  const partner = new Map<number, number>();
  const pair = (oldIndex: number, newIndex: number): void => void partner.set(newIndex, oldIndex);

  const isSame = (oldIndex: number, newIndex: number): boolean => {
    const [a, b] = [old[oldIndex], now[newIndex]];
    return a !== undefined && b !== undefined && weigh(a, b) === weigh(a, a) && weigh(a, b) === weigh(b, b);
  };
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && isSame(start, start)) pair(start, start++);
  let end = 0;
  while (end < shorter - start && isSame(old.length - end - 1, now.length - end - 1)) {
    end += 1;
    pair(old.length - end, now.length - end);
  }
  const middle = heaviest(old.slice(start, old.length - end), now.slice(start, now.length - end));
  for (const [oldIndex, newIndex] of middle) pair(oldIndex + start, newIndex + start);
  pairMoved(old, now, partner);
  return inOrder(old.length, now.length, partner);
}

interface Described {
  readonly diffId: string | null;
  readonly instruction: string | null;
  readonly createdBy: string;
  readonly size: number | null;
  readonly keyword: string;
  readonly words: ReadonlySet<string>;
}

function describe({ diffId, instruction, createdBy, contentSize }: Layer): Described {
  const written = instruction === null ? null : oneSpace(onOneLine(instruction));
  const words = (written ?? createdBy).slice(0, 4_000).split(/\s+/, MOST_WORDS);
  return {
    diffId,
    instruction: written,
    createdBy: oneSpace(createdBy),
    size: contentSize,
    keyword: words[0]?.toUpperCase() ?? "",
    words: new Set(words),
  };
}

function oneSpace(text: string): string {
  return text.split(/\s+/).join(" ").trim();
}

/** 0: they do not belong together. Never more than a layer's weight with itself. */
function weigh(a: Described, b: Described): number {
  const isSameText =
    (a.instruction !== null && a.instruction === b.instruction) || a.createdBy === b.createdBy;
  const isSameContent = a.diffId !== null && a.diffId === b.diffId;
  const isSameSize = a.size !== null && a.size === b.size;
  const isLike = isSameText || (a.keyword === b.keyword && ((isSameSize && a.size !== 0) || isEdited(a, b)));
  if (!isSameContent && !isLike) return 0;
  return (
    (isSameText ? WEIGHT.text : 0) +
    (isSameContent ? WEIGHT.content : 0) +
    (isLike ? WEIGHT.likeness : 0) +
    (isSameSize ? WEIGHT.size : 0)
  );
}

/** At least half of the longer one's words are in both. */
function isEdited({ words: a }: Described, { words: b }: Described): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  if (few.size * 2 < many.size) return false;
  let common = 0;
  for (const word of few) if (many.has(word)) common += 1;
  // The keyword alone is no likeness.
  return common > 1 && common * 2 >= many.size;
}

/** The pairs that keep the order and weigh most together. */
function* heaviest(old: readonly Described[], now: readonly Described[]): Generator<[number, number]> {
  if (old.length * now.length > MOST_WEIGHED) return;
  const width = now.length + 1;
  const weights = new Float64Array(old.length * width);
  // The most that can be had from here to the end.
  const best = new Float64Array((old.length + 1) * width);
  const at = (grid: Float64Array, row: number, column: number): number => grid[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row--) {
    for (let column = now.length - 1; column >= 0; column--) {
      const weight = weigh(old[row] as Described, now[column] as Described);
      weights[row * width + column] = weight;
      best[row * width + column] = Math.max(
        weight === 0 ? 0 : weight + at(best, row + 1, column + 1),
        at(best, row + 1, column),
        at(best, row, column + 1),
      );
    }
  }
  let [row, column] = [0, 0];
  while (row < old.length && column < now.length) {
    const here = at(best, row, column);
    const weight = at(weights, row, column);
    if (weight > 0 && weight + at(best, row + 1, column + 1) === here) yield [row++, column++];
    else if (at(best, row + 1, column) === here) row += 1;
    else column += 1;
  }
}

/** A line that was moved is neither new nor gone. Content goes before text. */
function pairMoved(old: readonly Described[], now: readonly Described[], partner: Map<number, number>): void {
  const keys = [
    ({ diffId }: Described) => diffId,
    ({ instruction }: Described) => instruction,
    ({ createdBy }: Described) => createdBy || null,
  ];
  for (const keyOf of keys) {
    const paired = new Set(partner.values());
    const left = new Map<string, number[]>();
    for (const [index, layer] of old.entries()) {
      const key = keyOf(layer);
      if (key === null || paired.has(index)) continue;
      const waiting = left.get(key) ?? [];
      left.set(key, waiting);
      waiting.push(index);
    }
    for (const list of left.values()) list.reverse();
    for (const [index, layer] of now.entries()) {
      const key = keyOf(layer);
      if (key === null || partner.has(index)) continue;
      const found = left.get(key)?.pop();
      if (found !== undefined) partner.set(index, found);
    }
  }
}

function inOrder(oldCount: number, newCount: number, partner: ReadonlyMap<number, number>): LayerPair[] {
  const paired = new Set(partner.values());
  const pairs: LayerPair[] = [];
  const addGone = (from: number): void => {
    for (let before = from; before < oldCount && !paired.has(before); before++) {
      pairs.push({ before, after: null });
    }
  };
  addGone(0);
  for (let after = 0; after < newCount; after++) {
    const before = partner.get(after) ?? null;
    pairs.push({ before, after });
    if (before !== null) addGone(before + 1);
  }
  return pairs;
}
