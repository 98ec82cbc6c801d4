import { parse, type Script } from "unbash";

/** The parser looks through all here-documents for each of them: as many as these nobody writes. */
const MAX_HERE_DOCUMENTS = 1_000;

/** The tree of a script, with `errors` where it does not parse; null where that would take too long to find out. */
export function parseScript(script: string): Script | null {
  let count = 0;
  for (let at = script.indexOf("<<"); at !== -1; at = script.indexOf("<<", at + 2)) {
    count += 1;
    if (count > MAX_HERE_DOCUMENTS) return null;
  }
  return parse(script);
}
