import { displayWidth } from "./text-table.js";

/** Blanks, but for those that hold two words together; characters of Chinese and its neighbours, which may end a line, with the punctuation behind them; words. */
const PIECES =
  /[^\S\u00a0\u202f]+|[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff][\u3000-\u303f\uff00-\uff0f\uff1a-\uff1f]*|(?:[^\s\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff]|[\u00a0\u202f])+/gu;

/** The text in lines of at most `columns` of a terminal; a word that is longer has a line of its own. */
export function wrapText(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let width = 0;
  for (const [piece] of text.matchAll(PIECES)) {
    const needed = displayWidth(piece);
    if (width + needed > columns && line.trim() !== "" && piece.trim() !== "") {
      lines.push(line.trimEnd());
      line = "";
      width = 0;
    }
    if (line === "" && piece.trim() === "") continue;
    line += piece;
    width += needed;
  }
  return [...lines, line.trimEnd()];
}
