import type { Instruction, Stage, StagedDockerfile } from "../dockerfile/ast.js";
import { mountOptions } from "./mount.js";
import type { StageFinder } from "./stage-finder.js";

/**
 * The stages that BuildKit builds for a target: the target, what it is built FROM, and what they copy or mount from.
 * All of them where there is no such target: then nothing is known to be left out.
 *
 * @param target a stage's name or number; null for the last stage
 * @param parentOf the stage that a stage is built FROM
 */
export function neededStages(
  staged: StagedDockerfile,
  target: string | null,
  finder: StageFinder,
  parentOf: (stage: Stage) => Stage | null,
): ReadonlySet<Stage> {
  const { stages } = staged;
  const start = target === null ? stages.at(-1) : finder.byNameOrNumber(target, stages.length);
  if (start === undefined || start === null) return new Set(stages);
  const needed = new Set<Stage>();
  const pending: Stage[] = [start];
  for (let stage = pending.pop(); stage !== undefined; stage = pending.pop()) {
    if (needed.has(stage)) continue;
    needed.add(stage);
    const { index } = stage;
    const parent = parentOf(stage);
    if (parent !== null) pending.push(parent);
    for (const name of stage.instructions.flatMap(sourcesOf)) {
      const source = finder.byNameOrNumber(name, index);
      if (source !== null) pending.push(source);
    }
  }
  return needed;
}

/** The stages or images that an instruction takes files from. */
export function sourcesOf(instruction: Instruction): string[] {
  const own = instruction.flags.flatMap(({ name, value }) => {
    if (value === null) return [];
    if (name === "from") return [value];
    const from = name === "mount" ? mountOptions(value).get("from") : undefined;
    return from === undefined ? [] : [from];
  });
  return instruction.inner === null ? own : [...own, ...sourcesOf(instruction.inner)];
}
