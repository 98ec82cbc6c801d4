import type { Instruction, Stage } from "../dockerfile/ast.js";
import type { RuleContext, Run } from "../lint/rule.js";
import { isApplication } from "../lint/rules/application-file.js";
import { contextSources } from "../lint/rules/copy-sources.js";
import { type Install, readInstall } from "../lint/rules/installers.js";

/** An install that comes after an instruction. */
export interface LaterInstall {
  readonly run: Instruction;
  readonly install: Install;
}

/** What is worked out once for a stage, in one pass. */
export interface StageFacts {
  readonly stage: Stage;
  readonly runs: ReadonlyMap<Instruction, Run>;
  readonly installs: ReadonlyMap<Instruction, readonly Install[]>;
  /** The nearest install below an instruction; no entry where there is none. */
  readonly nextInstall: ReadonlyMap<Instruction, LaterInstall>;
  /** The first COPY or ADD of the application's own code; null where there is none. */
  readonly firstSource: Instruction | null;
  /** The last instruction of the stage that changes files; null where there is none. */
  readonly lastStep: Instruction | null;
  /** The WORKDIR of the stage that holds at a COPY or ADD; no entry where there is none above it. */
  readonly workdir: ReadonlyMap<Instruction, Instruction>;
  /** The one of its kind that holds: a later one takes an earlier one's place. */
  readonly last: ReadonlyMap<string, Instruction>;
  readonly count: ReadonlyMap<string, number>;
}

const COPIES: ReadonlySet<string> = new Set(["ADD", "COPY"]);
const FILE_STEPS: ReadonlySet<string> = new Set(["ADD", "COPY", "RUN"]);

export function readStageFacts(context: RuleContext, stage: Stage): StageFacts {
  const runs = new Map(
    context.runs(stage).flatMap((run) => (run.deferred ? [] : [[run.instruction, run] as const])),
  );
  const installs = new Map<Instruction, readonly Install[]>();
  for (const [instruction, { commands }] of runs) {
    const found = commands.map(readInstall).filter((install) => install !== null);
    if (found.length > 0) installs.set(instruction, found);
  }
  const last = new Map<string, Instruction>();
  const count = new Map<string, number>();
  const workdir = new Map<Instruction, Instruction>();
  for (const instruction of stage.instructions) {
    const folder = last.get("WORKDIR");
    if (folder !== undefined && COPIES.has(instruction.keyword)) workdir.set(instruction, folder);
    last.set(instruction.keyword, instruction);
    count.set(instruction.keyword, (count.get(instruction.keyword) ?? 0) + 1);
  }
  const nextInstall = new Map<Instruction, LaterInstall>();
  let next: LaterInstall | null = null;
  for (const instruction of stage.instructions.toReversed()) {
    if (next !== null) nextInstall.set(instruction, next);
    const [install] = installs.get(instruction) ?? [];
    if (install !== undefined) next = { run: instruction, install };
  }
  const lastStep = stage.instructions.findLast(({ keyword }) => FILE_STEPS.has(keyword)) ?? null;
  const firstSource =
    stage.instructions.find((instruction) =>
      contextSources(context, stage, instruction).some(({ path }) => path !== null && isApplication(path)),
    ) ?? null;
  return { stage, runs, installs, nextInstall, firstSource, lastStep, workdir, last, count };
}
