/** An instruction on one line: continuations joined, other line ends shown as ⏎. */
export function onOneLine(instruction: string): string {
  const lines = instruction.trim().split(/\r?\n/);
  const last = lines.pop() ?? "";
  return lines.map(withJoint).join("") + last.trim();
}

/** A line and what stands between it and the next one. Either escape character continues a line. */
function withJoint(line: string): string {
  const text = line.trim();
  return /[\\`]$/.test(text) ? `${text.slice(0, -1).trimEnd()} ` : `${text} ⏎ `;
}
