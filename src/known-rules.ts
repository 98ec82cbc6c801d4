import { ADVICE_RULES } from "./image/advice/catalog.js";
import { DESCRIBED_RULES, type DescribedRule } from "./lint/described-rules.js";

/** Everything that has a page: the linter's rules and the advice on built images, in the order of their ids. */
export const KNOWN_RULES: readonly DescribedRule[] = [...DESCRIBED_RULES, ...ADVICE_RULES].sort((a, b) =>
  a.id < b.id ? -1 : Number(a.id > b.id),
);

/** The rules of that id or other name, whatever the case of its letters. */
export function knownBy(name: string): readonly DescribedRule[] {
  const wanted = name.toLowerCase();
  return KNOWN_RULES.filter(({ id, aliases }) =>
    [id, ...aliases].some((known) => known.toLowerCase() === wanted),
  );
}
