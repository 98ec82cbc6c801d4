import type { Instruction, Stage } from "../../dockerfile/ast.js";
import { createDeclaredWalk } from "../declared-variables.js";
import type { RuleContext, Run } from "../rule.js";
import { isWindowsImage } from "../windows-image.js";
import { type ShellScript, toShellScript } from "./script.js";
import { shebangOf } from "./shebang.js";

/**
 * Every RUN has these, in both cases.
 * Source: https://docs.docker.com/build/building/variables/#pre-defined-build-arguments
 */
const PROXIES: ReadonlySet<string> = new Set(
  ["HTTP_PROXY", "HTTPS_PROXY", "FTP_PROXY", "NO_PROXY", "ALL_PROXY"].flatMap((name) => [
    name,
    name.toLowerCase(),
  ]),
);

/**
 * The scripts of the file that ShellCheck can read, in their order. Exec form has none, and neither has what is written
 * for PowerShell, cmd, or a shell that ShellCheck does not know.
 *
 * As hadolint has it, a variable of ARG or ENV counts as set to one word. Other than hadolint: here-documents are read
 * whole, with their own shebang, and so is what ONBUILD holds; images of Windows run no shell of ours.
 */
export function shellScripts(context: RuleContext): readonly ShellScript[] {
  const found: ShellScript[] = [];
  const walk = createDeclaredWalk(context);
  for (const stage of context.staged.stages) {
    const runs = new Map(context.runs(stage).map((run) => [run.instruction, run]));
    if (runs.size === 0) continue;
    const hasCmd = isWindowsImage(context, stage);
    const ofImage = context.runs(stage).some(({ deferred }) => deferred)
      ? imageVariables(context, stage)
      : () => false;
    walk(stage, ({ instruction }, declared) => {
      const run = runs.get(heldBy(instruction));
      // The walk comes to an ARG once for each of its variables; a RUN has none.
      if (run === undefined || (hasCmd && run.shellWords.length === 0)) return;
      const isSet = run.deferred ? ofImage : (name: string) => declared.has(name);
      const script = toScript(run, isSet);
      if (script !== null) found.push(script);
    });
  }
  return found;
}

function toScript({ script, shellWords }: Run, isSet: (name: string) => boolean): ShellScript | null {
  if (script === null || script.text.trim() === "") return null;
  // A script with a shebang of its own is here only where that is a shell's.
  const ownShebang = /^#![^\n]*/.exec(script.text)?.[0];
  const shebang = ownShebang === undefined ? shebangOf(shellWords) : ownShebang.slice(2).trim();
  if (shebang === null || shebangOf(shebang.split(/[ \t]+/)) === null) return null;
  const words = new Set(script.text.match(/[A-Za-z_]\w*/g));
  const exported = [...words].filter((name) => PROXIES.has(name) || isSet(name));
  return toShellScript(script, ownShebang === undefined ? shebang : null, exported);
}

function heldBy(instruction: Instruction): Instruction {
  return (instruction.keyword === "ONBUILD" ? instruction.inner : null) ?? instruction;
}

/** What a build FROM the image finds set: by ENV, and by the triggers that run before and beside this one. */
function imageVariables(context: RuleContext, stage: Stage): (name: string) => boolean {
  const all = [stage, ...context.ancestors(stage)].flatMap(({ instructions }) => instructions);
  const setters = all
    .map((instruction) => [instruction.keyword, heldBy(instruction)] as const)
    .filter(([outer, { keyword }]) => keyword === "ENV" || (outer === "ONBUILD" && keyword === "ARG"));
  const names = new Set(setters.flatMap(([, { pairs }]) => pairs.map(({ key }) => key)));
  return (name) => names.has(name) || context.baseEnvironment(stage)?.has(name) === true;
}
