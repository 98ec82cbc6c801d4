import { type Dirent, existsSync, readdirSync, statSync } from "node:fs";
import { parse, resolve, sep } from "node:path";
import { compileNamePattern, isPlainName, type NameMatcher } from "./file-pattern.js";
import { InputError } from "./input-error.js";

/** One element of a path's pattern: a name, `**` for any number of folders, or something that matches names. */
type Element = string | NameMatcher;

/**
 * The files that a word of the command line names: itself, or those that match it where it holds `*`, `?`, `[a-z]` or
 * `**`. Hidden entries are matched only where the pattern writes the dot, as shells do, and `**` goes neither into
 * `node_modules` nor through symbolic links. Absolute paths, sorted. Throws an InputError where a pattern matches
 * nothing, or is none.
 */
export function findFiles(word: string, cwd: string): readonly string[] {
  const whole = resolve(cwd, word);
  // A file may well have a bracket in its name.
  if (isPlainName(word.replaceAll("\\", "")) || existsSync(whole)) return [whole];
  const { root } = parse(word);
  const texts = word.slice(root.length).split(sep === "/" ? "/" : /[\\/]/);
  const elements = texts
    .filter((text, index) => text !== "" && !(text === "**" && texts[index - 1] === "**"))
    .map((text) => toElement(text, word));
  const found = new Set<string>();
  walk(root === "" ? cwd : resolve(cwd, root), elements, found);
  if (found.size === 0)
    throw new InputError({ key: "error.pattern.noMatch", values: { pattern: JSON.stringify(word) } });
  return [...found].sort();
}

function toElement(text: string, word: string): Element {
  if (text === "**" || isPlainName(text)) return text;
  // Shells negate with "!", Go's patterns with "^".
  const matches = compileNamePattern(text.replaceAll("[!", "[^"));
  if (matches === null) {
    throw new InputError({ key: "error.pattern.bracket", values: { pattern: JSON.stringify(word) } });
  }
  return (name) => (text.startsWith(".") || !name.startsWith(".")) && matches(name);
}

function walk(folder: string, elements: readonly Element[], found: Set<string>): void {
  const [element, ...rest] = elements;
  if (element === undefined) return;
  if (element === "**") {
    // As its own last element it means all files below.
    walk(folder, rest.length === 0 ? [(name) => !name.startsWith(".")] : rest, found);
    for (const entry of list(folder)) {
      const isLeftOut = entry.name.startsWith(".") || entry.name === "node_modules";
      if (entry.isDirectory() && !isLeftOut) walk(resolve(folder, entry.name), elements, found);
    }
    return;
  }
  const names =
    typeof element === "string"
      ? [element]
      : list(folder)
          .map(({ name }) => name)
          .filter((name) => element(name));
  for (const name of names) {
    const path = resolve(folder, name);
    if (rest.length > 0) walk(path, rest, found);
    else if (isFile(path)) found.add(path);
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** What a folder holds; nothing where it is none, or where it can't be read: a pattern takes what there is. */
function list(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
