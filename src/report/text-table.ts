/**
 * Lines of text with their columns aligned, two blanks between them; no blanks at a line's end.
 * `paint` may put colours around a cell's text: they take no room.
 */
export function alignColumns(
  rows: readonly (readonly string[])[],
  align: readonly ("left" | "right")[],
  paint: (text: string, row: number, column: number) => string = (text) => text,
): readonly string[] {
  const widths = align.map((_, column) =>
    rows.reduce((widest, row) => Math.max(widest, displayWidth(row[column] ?? "")), 0),
  );
  return rows.map((row, index) =>
    row
      .map((text, column) => {
        const blanks = " ".repeat(Math.max(0, (widths[column] ?? 0) - displayWidth(text)));
        const painted = paint(text, index, column);
        return align[column] === "right" ? blanks + painted : painted + blanks;
      })
      .join("  ")
      .trimEnd(),
  );
}

// Scripts whose characters take two columns of a terminal (Unicode's East Asian Width W and F), roughly.
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/gu;

/** Columns of a terminal that a text takes. */
export function displayWidth(text: string): number {
  const characters = [...text.normalize("NFC")].filter((character) => !/\p{Mn}/u.test(character)).length;
  return characters + (text.match(WIDE)?.length ?? 0);
}
