import { describe, expect, it } from "@jest/globals";
import { RULES } from "../../../src/lint/catalog.js";
import { compatAnswer } from "./answer.js";
import cases from "./cases.golden.json" with { type: "json" };
import { VARIANTS } from "./variants.js";

/** A file, and what hadolint 2.15.1 says of it, by the way that it is written; null where hadolint crashes. */
interface Case {
  readonly text: string;
  readonly config?: string;
  readonly said: Readonly<Record<string, readonly string[] | null>>;
}

interface Count {
  both: number;
  either: number;
}

function countByRule(): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const { text, config, said } of cases as readonly Case[]) {
    for (const [variant, theirs] of Object.entries(said)) {
      const rewrite = VARIANTS[variant];
      if (theirs === null || rewrite === undefined) continue;
      const ours = compatAnswer(rewrite(text), config);
      for (const finding of new Set([...ours, ...theirs])) {
        const rule = finding.split(" ", 1)[0] ?? "";
        const count = counts.get(rule) ?? { both: 0, either: 0 };
        counts.set(rule, count);
        count.either += 1;
        if (ours.includes(finding) && theirs.includes(finding)) count.both += 1;
      }
    }
  }
  return counts;
}

const counts = countByRule();

describe("compat: hadolint", () => {
  it("finds what hadolint finds in 99 of 100 cases", () => {
    const all = [...counts.values()];
    const both = all.reduce((sum, count) => sum + count.both, 0);
    const either = all.reduce((sum, count) => sum + count.either, 0);
    expect(either).toBeGreaterThan(10_000);
    expect(both / either).toBeGreaterThan(0.99);
  });

  it("finds what hadolint finds in 9 of 10 cases of each rule", () => {
    const poor = [...counts].filter(([, { both, either }]) => both / either < 0.9).map(([rule]) => rule);
    expect(poor).toEqual([]);
  });

  it("asks about every rule of hadolint's at least ten times", () => {
    const ids = RULES.map(({ id }) => id).filter((id) => id.startsWith("DL"));
    expect(ids.filter((id) => (counts.get(id)?.either ?? 0) < 10)).toEqual([]);
  });
});
