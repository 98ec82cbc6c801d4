export interface AlignmentProblem {
  readonly rows: number;
  readonly expected: number;
  /** Cost of pairing a row with an expected entry; Infinity where they cannot belong together. */
  readonly pairCost: (row: number, expected: number) => number;
  /** Cost of leaving a row out; `expected` is the entry that would be next, or the number of entries. */
  readonly skipRowCost: (row: number, expected: number) => number;
  readonly skipExpectedCost: (expected: number) => number;
  /** How far rows and expected entries may be out of step. Time and memory grow with rows × band. */
  readonly band: number;
}

export interface RowChoice {
  /** The expected entry that the row is paired with; null where it is with none. */
  readonly paired: number | null;
  /** Whether every cheapest alignment does the same with this row. */
  readonly isOnlyWay: boolean;
}

/**
 * The cheapest order-keeping alignment (edit distance) of rows with expected entries, both from their first one on.
 */
export function cheapestAlignment(problem: AlignmentProblem): RowChoice[] {
  const { rows, expected, pairCost, skipRowCost, skipExpectedCost, band } = problem;
  const width = 2 * band + 1;
  const at = (row: number, entry: number): number => row * width + entry - row + band;
  const isInside = (row: number, entry: number): boolean =>
    row <= rows && entry <= expected && entry >= 0 && Math.abs(entry - row) <= band;
  const costs = (): Float64Array => new Float64Array((rows + 1) * width).fill(Number.POSITIVE_INFINITY);
  const value = (grid: Float64Array, row: number, entry: number): number =>
    isInside(row, entry) ? (grid[at(row, entry)] ?? 0) : Number.POSITIVE_INFINITY;
  const entries = (row: number): number[] => {
    const first = Math.max(0, row - band);
    return Array.from(
      { length: Math.max(0, Math.min(expected, row + band) - first + 1) },
      (_, index) => first + index,
    );
  };
  const pairs = costs();
  for (let row = 0; row < rows; row++) {
    for (const entry of entries(row)) {
      if (entry < expected) pairs[at(row, entry)] = pairCost(row, entry);
    }
  }
  const pair = (row: number, entry: number): number => value(pairs, row, entry);
  const skipRow = (row: number, entry: number): number =>
    row < rows ? skipRowCost(row, entry) : Number.POSITIVE_INFINITY;
  const skipEntry = (entry: number): number =>
    entry < expected ? skipExpectedCost(entry) : Number.POSITIVE_INFINITY;

  // What the way from here to the end costs.
  const ahead = costs();
  if (isInside(rows, expected)) ahead[at(rows, expected)] = 0;
  for (let row = rows; row >= 0; row--) {
    for (const entry of entries(row).toReversed()) {
      if (row === rows && entry === expected) continue;
      ahead[at(row, entry)] = Math.min(
        pair(row, entry) + value(ahead, row + 1, entry + 1),
        skipEntry(entry) + value(ahead, row, entry + 1),
        skipRow(row, entry) + value(ahead, row + 1, entry),
      );
    }
  }
  // What the way from the start to here costs.
  const behind = costs();
  behind[at(0, 0)] = 0;
  for (let row = 0; row <= rows; row++) {
    for (const entry of entries(row)) {
      const before = Math.min(
        entry > 0 && row > 0
          ? value(behind, row - 1, entry - 1) + pair(row - 1, entry - 1)
          : Number.POSITIVE_INFINITY,
        entry > 0 ? value(behind, row, entry - 1) + skipEntry(entry - 1) : Number.POSITIVE_INFINITY,
        row > 0 ? value(behind, row - 1, entry) + skipRow(row - 1, entry) : Number.POSITIVE_INFINITY,
      );
      behind[at(row, entry)] = Math.min(value(behind, row, entry), before);
    }
  }

  const total = value(ahead, 0, 0);
  // Further out of step than the band: nothing is known of any row.
  if (!Number.isFinite(total))
    return Array.from({ length: rows }, () => ({ paired: null, isOnlyWay: false }));
  const choices: RowChoice[] = [];
  let next = 0;
  for (let row = 0; row < rows; row++) {
    const ways = entries(row).filter(
      (entry) => value(behind, row, entry) + pair(row, entry) + value(ahead, row + 1, entry + 1) === total,
    );
    const isSkippable = entries(row).some(
      (entry) => value(behind, row, entry) + skipRow(row, entry) + value(ahead, row + 1, entry) === total,
    );
    // Staying on one path: the first entry that this row can be paired with from where the last one left off.
    let entry = next;
    while (
      entry < expected &&
      pair(row, entry) + value(ahead, row + 1, entry + 1) !== value(ahead, row, entry) &&
      skipEntry(entry) + value(ahead, row, entry + 1) === value(ahead, row, entry)
    ) {
      entry++;
    }
    const isPaired = pair(row, entry) + value(ahead, row + 1, entry + 1) === value(ahead, row, entry);
    const paired = isPaired ? entry : null;
    choices.push({ paired, isOnlyWay: ways.length + (isSkippable ? 1 : 0) === 1 });
    next = paired === null ? entry : entry + 1;
  }
  return choices;
}
