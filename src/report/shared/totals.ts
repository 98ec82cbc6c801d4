import type { Figure, Section } from "./section.js";

/** What several images come to together. Unknown sizes are left out and counted, never taken for nothing. */
export interface Totals {
  readonly size: Sum;
  readonly own: Sum;
  readonly base: Sum;
  /** Over the images that were compared; null where none was. */
  readonly change: { readonly before: number; readonly after: number; readonly count: number } | null;
}

export interface Sum {
  readonly bytes: number;
  /** How many images it is the sum of. */
  readonly known: number;
}

export function totalsOf(sections: readonly Section[]): Totals {
  const compared = sections.flatMap(({ size: { before, after } }) =>
    before === null || after === null ? [] : [{ before, after }],
  );
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const sumOf = (figures: readonly Figure[]): Sum => {
    const known = figures.flatMap(({ after }) => (after === null ? [] : [after]));
    return { bytes: sum(known), known: known.length };
  };
  return {
    size: sumOf(sections.map(({ size }) => size)),
    own: sumOf(sections.map(({ own }) => own)),
    base: sumOf(sections.map(({ base }) => base)),
    change:
      compared.length === 0
        ? null
        : {
            before: sum(compared.map(({ before }) => before)),
            after: sum(compared.map(({ after }) => after)),
            count: compared.length,
          },
  };
}

/** Null where no part of the sum is known. */
export function knownBytes({ bytes, known }: Sum): number | null {
  return known === 0 ? null : bytes;
}
