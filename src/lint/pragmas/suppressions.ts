import type { Range } from "../../dockerfile/ast.js";
import { createLineIndex } from "../../dockerfile/line-index.js";
import { namedRules } from "../named-rules.js";
import type { RuleContext } from "../rule.js";
import { isShellCheckId } from "../shellcheck-id.js";
import type { PragmaScope, RuleName } from "./pragma.js";

/** Decides what the file's pragmas silence, and remembers which of them did. */
export interface Suppressions {
  /** Whether a finding of that rule at that place is silenced. */
  readonly silences: (ruleId: string, range: Range) => boolean;
  /** The names that silenced nothing so far, with the rules that they mean; none for a name that is no rule's. */
  readonly unused: () => readonly UnusedName[];
}

export interface UnusedName {
  readonly name: string;
  readonly range: Range;
  readonly ruleIds: readonly string[];
}

interface Entry {
  readonly rule: RuleName;
  readonly ruleIds: readonly string[];
  isUsed: boolean;
}

/** The suppressions of a file; `disable-ignore-pragma` in the configuration leaves none. */
export function createSuppressions({ config, dockerfile, pragmas, staged }: RuleContext): Suppressions {
  const entries: Entry[] = [];
  /** By rule, then by place, so that a finding needs four questions however many pragmas there are. */
  const byRule = new Map<string, Map<string, Entry>>();
  const idsOf = createIdsOf();

  for (const { scope, names } of config.ignorePragmas ? pragmas.ignores : []) {
    const place = keyOf(scope);
    for (const rule of names) {
      const ruleIds = idsOf(rule.name);
      const entry: Entry = { rule, ruleIds, isUsed: false };
      entries.push(entry);
      for (const id of ruleIds) {
        const byPlace = byRule.get(id) ?? new Map<string, Entry>();
        byRule.set(id, byPlace);
        // Said twice, the first does it.
        if (!byPlace.has(place)) byPlace.set(place, entry);
      }
    }
  }

  const lines = byRule.size === 0 ? null : createLineIndex(dockerfile.text);

  return {
    silences(ruleId, { start }) {
      const byPlace = byRule.get(ruleId);
      if (lines === null || byPlace === undefined) return false;
      const use = (place: string): boolean => {
        const entry = byPlace.get(place);
        if (entry !== undefined) entry.isUsed = true;
        return entry !== undefined;
      };
      const line = lines.offsetAt(lines.position(start).line);
      const stage = lastBefore(staged.stages, start, ({ from }) => from.range.start);
      const instruction = lastBefore(dockerfile.instructions, start, ({ range }) => range.start);
      const isInside = instruction !== null && start <= instruction.range.end;
      const found = [
        use("file"),
        use(`line ${line}`),
        stage !== null && use(`stage ${stage.index}`),
        isInside && use(`instruction ${instruction.range.start}`),
      ];
      return found.includes(true);
    },
    unused: () =>
      entries.flatMap(({ rule: { name, range }, ruleIds, isUsed }) =>
        isUsed || range === null ? [] : [{ name, range, ruleIds }],
      ),
  };
}

/** The last of the items, which come in order, that starts at the offset or before it. */
function lastBefore<Item>(
  items: readonly Item[],
  offset: number,
  startOf: (item: Item) => number,
): Item | null {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && startOf(item) <= offset) low = middle + 1;
    else high = middle;
  }
  return items[low - 1] ?? null;
}

/** Gives the rules that a name means. Pragmas repeat few names, and some of those mean many rules. */
function createIdsOf(): (name: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (name) => {
    const ids = known.get(name) ?? (isShellCheckId(name) ? [name] : namedRules(name).map(({ id }) => id));
    known.set(name, ids);
    return ids;
  };
}

function keyOf(scope: PragmaScope): string {
  switch (scope.kind) {
    case "file":
      return "file";
    case "stage":
      return `stage ${scope.stage.index}`;
    case "instruction":
      return `instruction ${scope.instruction.range.start}`;
    case "line":
      return `line ${scope.start}`;
  }
}
