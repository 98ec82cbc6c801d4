/**
 * What a program prints to steer a terminal: https://www.ecma-international.org/publications-and-standards/standards/ecma-48/
 * Node's own `stripVTControlCharacters` takes minutes for some lines of 400,000 characters, and drops a colour as it
 * drops the rest.
 */

// biome-ignore lint/suspicious/noControlCharactersInRegex: it starts with one.
const COLOUR = /\u001b\[[\d;:]{0,64}m/;

const RESET = "\u001b[0m";
const SHORT_RESET = "\u001b[m";

/** Commands with a text (a window's title, a link, the clipboard), then those with figures, then those of one letter. */
const COMMAND =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the characters to catch.
  /\u001b[\]PX^_][^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)|\u001b\[[0-?]{0,64}[ -/]{0,16}[@-~]|\u001b[ -/]{0,4}[0-Z\\^-~]/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the characters to catch.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** The text without anything that steers a terminal, colours among it. Line breaks and tabs stay. */
export function withoutEscapes(text: string): string {
  return text.replace(COMMAND, "").replace(CONTROL, "");
}

/**
 * The text with its colours, which a log shows, and without anything else that steers a terminal. A line's colours
 * end with it: those of the next one are somebody else's.
 */
export function withColoursOnly(text: string): string {
  const pieces = text.split(COLOUR);
  if (pieces.length === 1) return withoutEscapes(text);
  const colours = text.match(new RegExp(COLOUR, "g")) ?? [];
  const kept = pieces.map((piece, index) => `${withoutEscapes(piece)}${colours[index] ?? ""}`).join("");
  return kept.endsWith(RESET) || kept.endsWith(SHORT_RESET) ? kept : `${kept}${RESET}`;
}
