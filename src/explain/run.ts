import type { Instruction } from "../dockerfile/ast.js";
import { mountOptions } from "../lint/mount.js";
import type { StageFacts } from "./stage-facts.js";
import type { Sentence } from "./step.js";

/** What a RUN adds as a layer, and what it does not. */
export function explainRun(instruction: Instruction, facts: StageFacts): readonly Sentence[] {
  return [
    what(instruction, facts),
    ...script(instruction),
    ...by(instruction, facts),
    ...mounts(instruction),
  ];
}

function what(instruction: Instruction, { installs }: StageFacts): Sentence {
  const found = installs.get(instruction) ?? [];
  if (found.length === 0) return { key: "explain.run.layer" };
  const codes = [...new Set(found.map(({ command }) => command))];
  return { key: "explain.run.install", values: { commands: { codes, join: "and" } } };
}

function script({ heredocs }: Instruction): readonly Sentence[] {
  const lines = heredocs.reduce((sum, { content }) => sum + (content.match(/\n/g)?.length ?? 0), 0);
  return lines === 0 ? [] : [{ key: "explain.run.script", values: { count: lines } }];
}

/** Nothing where the usual shell runs it. */
function by(instruction: Instruction, { runs }: StageFacts): readonly Sentence[] {
  if (instruction.form === "json") return [{ key: "explain.run.exec" }];
  const words = runs.get(instruction)?.shellWords ?? [];
  return words.length === 0 ? [] : [{ key: "explain.run.by", values: { shell: { code: words.join(" ") } } }];
}

function mounts({ flags }: Instruction): readonly Sentence[] {
  return flags.flatMap(({ name, value }): readonly Sentence[] => {
    if (name !== "mount" || value === null) return [];
    const options = mountOptions(value);
    const target = options.get("target") ?? null;
    switch (options.get("type")) {
      case "cache":
        return target === null ? [] : [{ key: "explain.run.cacheMount", values: { path: { code: target } } }];
      case "secret":
        return [{ key: "explain.run.secretMount" }];
      case "bind":
        return target === null ? [] : [{ key: "explain.run.bindMount", values: { path: { code: target } } }];
      default:
        return [];
    }
  });
}
