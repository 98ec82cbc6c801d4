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
  /** Keyed by rule and place, so that a finding needs four questions however many pragmas there are. */
  const byPlace = new Map<string, Entry>();

  for (const { scope, names } of config.ignorePragmas ? pragmas.ignores : []) {
    for (const rule of names) {
      const ruleIds = idsOf(rule.name);
      const entry: Entry = { rule, ruleIds, isUsed: false };
      entries.push(entry);
      for (const id of ruleIds) {
        const key = keyOf(id, scope);
        // Said twice, the first does it.
        if (!byPlace.has(key)) byPlace.set(key, entry);
      }
    }
  }

  const lines = byPlace.size === 0 ? null : createLineIndex(dockerfile.text);

  const use = (key: string): boolean => {
    const entry = byPlace.get(key);
    if (entry !== undefined) entry.isUsed = true;
    return entry !== undefined;
  };

  return {
    silences(ruleId, { start }) {
      if (lines === null) return false;
      const line = lines.offsetAt(lines.position(start).line);
      const stage = lastBefore(staged.stages, start, ({ from }) => from.range.start);
      const instruction = lastBefore(dockerfile.instructions, start, ({ range }) => range.start);
      const isInside = instruction !== null && start <= instruction.range.end;
      const found = [
        use(`${ruleId} file`),
        use(`${ruleId} line ${line}`),
        stage !== null && use(`${ruleId} stage ${stage.index}`),
        isInside && use(`${ruleId} instruction ${instruction.range.start}`),
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

function idsOf(name: string): readonly string[] {
  return isShellCheckId(name) ? [name] : namedRules(name).map(({ id }) => id);
}

function keyOf(ruleId: string, scope: PragmaScope): string {
  switch (scope.kind) {
    case "file":
      return `${ruleId} file`;
    case "stage":
      return `${ruleId} stage ${scope.stage.index}`;
    case "instruction":
      return `${ruleId} instruction ${scope.instruction.range.start}`;
    case "line":
      return `${ruleId} line ${scope.start}`;
  }
}
