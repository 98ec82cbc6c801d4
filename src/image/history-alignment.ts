import type { Instruction } from "../dockerfile/ast.js";
import { cheapestAlignment } from "./alignment-grid.js";
import { isFiller, parseCreatedBy } from "./created-by.js";
import { type InstructionMatch, matchInstruction } from "./instruction-match.js";
import type { HistoryRow, Mapping } from "./layer.js";

export interface AlignedRow {
  /** The instruction that wrote the row; null where none of the Dockerfile's did. */
  readonly instruction: Instruction | null;
  /**
   * `exact`: there is one cheapest way to align history and Dockerfile, it pairs this row with this instruction, and the
   * row's text is what the instruction writes. `approximate`: anything less.
   */
  readonly mapping: Mapping;
  /** Whether the row is older than everything that the Dockerfile wrote. */
  readonly origin: "base" | "own";
}

const COST: Readonly<Record<InstructionMatch, number>> = {
  exact: 0,
  kind: 3,
  none: Number.POSITIVE_INFINITY,
};
/** A row without an instruction is likelier (other tools add some) than an instruction without a row. */
const SKIP_ROW = 4;
const SKIP_INSTRUCTION = 6;
/** Only the legacy builder writes a row for it. */
const SKIP_ONBUILD = 1;
/** How far rows and instructions may be out of step: triggers of the base image, rows that other tools added. */
const BAND = 48;

/**
 * Aligns an image's history with the instructions that its Dockerfile says were carried out, from the newest row back,
 * with the fewest differences. Rows left over at the old end are the base image's. BuildKit writes a row for every
 * instruction but FROM and ONBUILD, the legacy builder one for ONBUILD too.
 * @param history newest first
 * @param instructions of the target's stages in their order, oldest first, without FROM
 * @returns one entry a row, newest first
 */
export function alignHistory(
  history: readonly HistoryRow[],
  instructions: readonly Instruction[],
): readonly AlignedRow[] {
  const aligned = alignWritten(
    history.filter((row) => !isFiller(row)),
    instructions,
  ).values();
  const filler: AlignedRow = { instruction: null, mapping: "none", origin: "base" };
  return history.map((row) => (isFiller(row) ? filler : (aligned.next().value ?? filler)));
}

function alignWritten(
  history: readonly HistoryRow[],
  instructions: readonly Instruction[],
): readonly AlignedRow[] {
  const expected = instructions.toReversed();
  const shells = shellsOf(instructions).reverse();
  const rows = history.slice(0, expected.length + BAND).map(parseCreatedBy);
  const match = (row: number, entry: number): InstructionMatch => {
    const [createdBy, instruction] = [rows[row], expected[entry]];
    return createdBy && instruction ? matchInstruction(createdBy, instruction, shells[entry]) : "none";
  };
  const choices = cheapestAlignment({
    rows: rows.length,
    expected: expected.length,
    pairCost: (row, entry) => COST[match(row, entry)],
    // Rows older than everything that was expected are the base image's.
    skipRowCost: (_, entry) => (entry === expected.length ? 0 : SKIP_ROW),
    skipExpectedCost: (entry) => (expected[entry]?.keyword === "ONBUILD" ? SKIP_ONBUILD : SKIP_INSTRUCTION),
    band: BAND,
  });
  const oldestOwn = choices.findLastIndex(({ paired }) => paired !== null);
  return history.map((_, row) => {
    const { paired, isOnlyWay } = choices[row] ?? { paired: null, isOnlyWay: true };
    const origin = row <= oldestOwn ? "own" : "base";
    const instruction = paired === null ? undefined : expected[paired];
    if (paired === null || instruction === undefined) return { instruction: null, mapping: "none", origin };
    const isExact = isOnlyWay && match(row, paired) === "exact";
    return { instruction, mapping: isExact ? "exact" : "approximate", origin };
  });
}

/** The shell that SHELL has set for each instruction, as RUN's rows name it; null where the base image's holds. */
function shellsOf(instructions: readonly Instruction[]): (string | null)[] {
  let shell: string | null = null;
  return instructions.map(({ keyword, args }) => {
    if (keyword === "SHELL") shell = args.map(({ value }) => value).join(" ");
    return shell;
  });
}
