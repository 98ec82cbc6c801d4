import { type Dirent, lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, posix, sep } from "node:path";
import dockerignore from "@balena/dockerignore";
import { compileNamePattern, isPlainName, type NameMatcher } from "./file-pattern.js";
import type { BuildContext, SourceState } from "./lint/build-context.js";

/** So many entries of folders are looked at for one question; beyond that the answer is "unknown". */
const MAX_ENTRIES = 100_000;

/** An ignore file larger than this is none that anybody wrote. */
const MAX_IGNORE_FILE_BYTES = 1_048_576;

interface IgnoreRules {
  readonly file: string;
  readonly ignores: (path: string) => boolean;
  /** There are `!` lines, which may bring back files of an ignored folder. */
  readonly hasExceptions: boolean;
}

/**
 * Answers for a folder on disk what a build will find in it. Folders are read when a question needs them, symbolic
 * links are never followed, and nothing outside the folder is looked at.
 *
 * @param directory the context's folder
 * @param dockerfile the Dockerfile's path: `<Dockerfile>.dockerignore` beside it goes before `.dockerignore`
 *   (https://docs.docker.com/build/concepts/context/#filename-and-location)
 */
export function openBuildContext(directory: string, dockerfile: string): BuildContext {
  const rules = readIgnoreRules([`${dockerfile}.dockerignore`, join(directory, ".dockerignore")]);
  return {
    ignoreFile: rules === null || rules === "unreadable" ? null : rules.file,
    find: (source) => (rules === "unreadable" ? "unknown" : findSource(directory, rules, source)),
  };
}

function readIgnoreRules(candidates: readonly string[]): IgnoreRules | null | "unreadable" {
  for (const path of candidates) {
    try {
      const entry = statSync(path);
      // A device has no end.
      if (!entry.isFile() || entry.size > MAX_IGNORE_FILE_BYTES) return "unreadable";
      return toIgnoreRules(basename(path), readFileSync(path, "utf8"));
    } catch (error) {
      if (!isMissing(error)) return "unreadable";
    }
  }
  return null;
}

function toIgnoreRules(file: string, text: string): IgnoreRules {
  const lines = text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .filter((line) => !line.startsWith("#"));
  // The library turns patterns into regular expressions and leaves these characters as they are; Docker takes them
  // literally. On Windows a backslash is a path separator and cannot escape them.
  const escaped = sep === "/" ? lines.map((line) => line.replace(/[+(){}|]/g, "\\$&")) : lines;
  const manager = dockerignore({ ignorecase: false }).add(escaped);
  return {
    file,
    ignores: (path) => manager.ignores(path),
    hasExceptions: lines.some((line) => line.trim().startsWith("!")),
  };
}

/** Looks for one source. A file system that refuses to answer leaves it unknown. */
function findSource(directory: string, rules: IgnoreRules | null, source: string): SourceState {
  // As BuildKit does: the context is the root, and `..` does not lead out of it.
  const elements = posix
    .normalize(`/${source}`)
    .split("/")
    .filter((element) => element !== "");
  // What `**` means depends on --parents.
  if (elements.some((element) => element.includes("**"))) return "unknown";
  const search = createSearch(directory, rules);
  try {
    return search.walk([], elements);
  } catch {
    return "unknown";
  }
}

function createSearch(directory: string, rules: IgnoreRules | null) {
  let budget = MAX_ENTRIES;

  const list = (path: readonly string[]): Dirent[] => {
    const entries = readdirSync(join(directory, ...path), { withFileTypes: true });
    budget -= entries.length + 1;
    if (budget < 0) throw new RangeError("The build context is too large to search.");
    return entries;
  };

  const hasIncluded = (path: readonly string[]): boolean =>
    list(path).some((entry) => {
      const inner = [...path, entry.name];
      return rules?.ignores(inner.join("/")) !== true || (entry.isDirectory() && hasIncluded(inner));
    });

  /** What becomes of an entry that is there. */
  const judge = (path: readonly string[], isDirectory: boolean): SourceState => {
    // The context's own folder is there, but of no use once nothing is left in it.
    if (path.length === 0) {
      return rules === null || hasIncluded(path) || list(path).length === 0 ? "present" : "ignored";
    }
    if (rules?.ignores(path.join("/")) !== true) return "present";
    return isDirectory && rules.hasExceptions && hasIncluded(path) ? "present" : "ignored";
  };

  const walkPlain = (path: readonly string[], name: string, rest: readonly string[]): SourceState => {
    const inner = [...path, name];
    let entry: ReturnType<typeof lstatSync>;
    try {
      entry = lstatSync(join(directory, ...inner));
    } catch (error) {
      if (isMissing(error)) return "missing";
      throw error;
    }
    if (entry.isSymbolicLink()) return "unknown";
    if (rest.length === 0) return judge(inner, entry.isDirectory());
    return entry.isDirectory() ? walk(inner, rest) : "missing";
  };

  const walkPattern = (
    path: readonly string[],
    matches: NameMatcher,
    rest: readonly string[],
  ): SourceState => {
    const states = new Set<SourceState>();
    for (const entry of list(path)) {
      if (!matches(entry.name)) continue;
      const inner = [...path, entry.name];
      let state: SourceState = "missing";
      if (rest.length === 0) state = judge(inner, entry.isDirectory());
      else if (entry.isSymbolicLink()) state = "unknown";
      else if (entry.isDirectory()) state = walk(inner, rest);
      if (state === "present") return state;
      states.add(state);
    }
    if (states.has("unknown")) return "unknown";
    return states.has("ignored") ? "ignored" : "missing";
  };

  const walk = (path: readonly string[], elements: readonly string[]): SourceState => {
    const [element, ...rest] = elements;
    if (element === undefined) return judge(path, true);
    if (isPlainName(element)) return walkPlain(path, element, rest);
    const matches = compileNamePattern(element);
    return matches === null ? "unknown" : walkPattern(path, matches, rest);
  };

  return { walk };
}

function isMissing(error: unknown): boolean {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
  return code === "ENOENT" || code === "ENOTDIR";
}
