import { parse, type Script } from "unbash";

/** The parser looks through all here-documents for each of them: as many as these nobody writes. */
const MAX_HERE_DOCUMENTS = 1_000;

/** Characters of scripts whose trees are kept: those of a long Dockerfile. */
const KEPT = 65_536;

const trees = new Map<string, Script>();
let kept = 0;

/**
 * The tree of a script, with `errors` where it does not parse; null where that would take too long to find out. Not to
 * be changed: several rules ask about the same script, and get the same tree.
 */
export function parseScript(script: string): Script | null {
  const known = trees.get(script);
  if (known !== undefined) return known;
  let count = 0;
  for (let at = script.indexOf("<<"); at !== -1; at = script.indexOf("<<", at + 2)) {
    count += 1;
    if (count > MAX_HERE_DOCUMENTS) return null;
  }
  const tree = parse(script);
  keep(script, tree);
  return tree;
}

function keep(script: string, tree: Script): void {
  if (script.length > KEPT) return;
  kept += script.length;
  if (kept > KEPT) {
    trees.clear();
    kept = script.length;
  }
  trees.set(script, tree);
}
