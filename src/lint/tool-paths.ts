import { posix } from "node:path";
import type { KeyValue, Stage } from "../dockerfile/ast.js";
import type { RuleContext } from "./rule.js";

/** The variables that shells, package managers and what they start look at. */
const READ_BY_TOOLS =
  /^(?:APK|APT|BASH_ENV$|CONDA|CURL|DPKG|ENV$|HOME$|LD_|NETRC$|PATH$|PIP|PYTHON|REQUESTS|SSL|TMP|VIRTUAL_ENV$|XDG)/;

/** No file's name, and no folder's. */
const NO_PATH = /^(?:\d[\d.]*|on|off|true|false|yes|no|random|utf-?8|https?:\/\/\S+|)$/i;

/** A stage with more of them counts as unknown. */
const MAX_PATHS = 200;

/**
 * The absolute paths that a stage's variables, its own and those of the stages of the file that it is built FROM, have
 * shells and package managers look at; null where one of them is not known. What the base image sets is left out.
 */
export function createToolPaths(context: RuleContext): (stage: Stage) => readonly string[] | null {
  const known = new Map<Stage, readonly string[] | null>();
  const ownOf = (stage: Stage): readonly string[] | null => {
    const before = known.get(stage);
    if (before !== undefined) return before;
    const own = readOwn(context, stage);
    known.set(stage, own);
    return own;
  };
  return (stage) => {
    const found: string[] = [];
    for (const each of [stage, ...context.ancestors(stage)]) {
      const own = ownOf(each);
      if (own === null) return null;
      found.push(...own);
    }
    return found;
  };
}

function readOwn(context: RuleContext, stage: Stage): readonly string[] | null {
  const found: string[] = [];
  for (const instruction of stage.instructions) {
    const { keyword, pairs } = instruction.inner ?? instruction;
    if (keyword !== "ENV" && keyword !== "ARG") continue;
    for (const pair of pairs.filter(({ key }) => READ_BY_TOOLS.test(key))) {
      // What --build-arg gives is not known, and what a trigger sets is another build's.
      if (keyword === "ARG" || instruction.inner !== null) return null;
      const paths = pathsIn(pair, (text) => context.expand(stage, instruction, text));
      if (paths === null || found.length + paths.length > MAX_PATHS) return null;
      found.push(...paths);
    }
  }
  return found;
}

function pathsIn({ value }: KeyValue, expand: (text: string) => string | null): readonly string[] | null {
  const bare = (value ?? "").replace(/^"([^"]*)"$/, "$1");
  if (NO_PATH.test(bare)) return [];
  const found: string[] = [];
  for (const part of bare.split(":")) {
    // What PATH was before is the base image's, or another ENV's.
    if (/^\$\{?PATH\}?$/.test(part)) continue;
    const path = expand(part);
    if (path?.startsWith("/") !== true) return null;
    found.push(posix.normalize(path));
    if (found.length > MAX_PATHS) return null;
  }
  return found;
}
