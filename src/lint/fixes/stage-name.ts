import type { Flag, Range } from "../../dockerfile/ast.js";
import type { RuleContext } from "../rule.js";
import { replaceWord } from "./edits.js";
import type { Edit, Fix } from "./fix.js";

/** By the name as written. */
type Uses = ReadonlyMap<string, readonly Edit[]>;

const usesIn = new WeakMap<RuleContext, Uses>();

/**
 * Writes a stage's name in lower case where it is given, and wherever COPY and mounts name it in the same way. FROM is
 * left alone: there a name in another case means an image. Null where the name is not written in one piece.
 */
export function lowerStageName(context: RuleContext, range: Range, written: string): Fix | null {
  const declared = replaceWord(context.dockerfile.text, range, written, written.toLowerCase());
  if (declared === null) return null;
  const uses = usesIn.get(context) ?? readUses(context);
  usesIn.set(context, uses);
  return [...declared, ...(uses.get(written) ?? [])];
}

/** Of the names that only one stage has; the others mean the same in any case. */
function readUses({ dockerfile, staged }: RuleContext): Uses {
  const counts = new Map<string, number>();
  for (const { name } of staged.stages) {
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const uses = new Map<string, Edit[]>();
  for (const { keyword, flags } of staged.stages.flatMap(({ instructions }) => instructions)) {
    for (const use of flags.map((flag) => nameIn(keyword, flag))) {
      if (use === null || counts.get(use.name.toLowerCase()) !== 1) continue;
      const edits = replaceUse(dockerfile.text, use) ?? [];
      const known = uses.get(use.name);
      if (known === undefined) uses.set(use.name, [...edits]);
      else known.push(...edits);
    }
  }
  return uses;
}

interface Use {
  readonly flag: Flag;
  /** Where the name begins in the flag's value. */
  readonly start: number;
  readonly name: string;
}

function nameIn(keyword: string, flag: Flag): Use | null {
  const { name, value } = flag;
  if (value === null) return null;
  if (keyword === "COPY" && name === "from") return { flag, start: 0, name: value };
  const mounted = keyword === "RUN" && name === "mount" ? /(?:^|,)from=([^,]+)/i.exec(value) : null;
  const stage = mounted?.[1];
  if (mounted === null || stage === undefined) return null;
  return { flag, start: mounted.index + mounted[0].length - stage.length, name: stage };
}

function replaceUse(text: string, { flag, start, name }: Use): readonly Edit[] | null {
  const { value, valueRange } = flag;
  if (valueRange === null || text.slice(valueRange.start, valueRange.end) !== value) return null;
  const from = valueRange.start + start;
  return replaceWord(text, { start: from, end: from + name.length }, name, name.toLowerCase());
}
