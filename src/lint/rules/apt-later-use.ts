import type { Stage } from "../../dockerfile/ast.js";
import type { RuleContext, Run } from "../rule.js";
import type { ShellCommand } from "../shell.js";
import { APT_AND_APTITUDE, UPDATE } from "./apt-command.js";
import { readPackageCommand, type StageRun, stageRuns } from "./package-command.js";
import { pipInstall } from "./pip-install.js";

/** Programs that start no others, as far as one can tell from their names; all else may install packages. */
const INSTALLS_NOTHING: ReadonlySet<string> = new Set(
  (
    ": [ addgroup adduser cat cd chgrp chmod chown cmp cp curl cut date echo export false getent grep " +
    "groupadd groupmod gunzip gzip head id install ldconfig ln ls mkdir mktemp mv printf pwd readlink " +
    "rm rmdir set sed sha256sum sha512sum sleep sort stat tail tee test touch tr true umask uname " +
    "uniq unset unzip useradd usermod wc wget which"
  ).split(" "),
);

/**
 * Tells whether nothing that runs after a RUN may install with the package lists that it fetched: in its stage, in those
 * that are built FROM it, in their ONBUILD instructions, and when the container starts.
 */
export function createIsLastUse(context: RuleContext): (found: StageRun) => boolean {
  let last: ReadonlyMap<Stage, number> | null = null;

  /** By stage, where the last instruction begins that may install; those that ONBUILD holds run after all others. */
  const lastUses = (): ReadonlyMap<Stage, number> => {
    const found = new Map<Stage, number>();
    for (const { stage, run, commands } of stageRuns(context)) {
      if (!mayInstall(run, commands)) continue;
      const start = run.deferred ? Number.POSITIVE_INFINITY : run.instruction.range.start;
      found.set(stage, Math.max(start, found.get(stage) ?? start));
    }
    for (const stage of context.staged.stages) {
      const starts = stage.instructions.some(
        ({ keyword, body, inner }) =>
          /^(?:CMD|ENTRYPOINT|HEALTHCHECK)$/.test(keyword) && /\bapt/.test(inner?.body.text ?? body.text),
      );
      if (starts) found.set(stage, Number.POSITIVE_INFINITY);
    }
    return found;
  };

  return ({ stage, run }) => {
    if (run.deferred) return false;
    last ??= lastUses();
    if ((last.get(stage) ?? -1) > run.instruction.range.start) return false;
    return context.staged.stages
      .slice(stage.index + 1)
      .every((later) => !last?.has(later) || !context.ancestors(later).includes(stage));
  };
}

/** It fetches no lists of its own before something runs that may want some. */
function mayInstall({ instruction }: Run, commands: readonly ShellCommand[]): boolean {
  // A script for another program, or one that does not parse.
  if (commands.length === 0) return instruction.args.length > 0;
  for (const command of commands) {
    if (UPDATE.has(readPackageCommand(command, APT_AND_APTITUDE)?.subcommand ?? "")) return false;
    if (!isHarmless(command) && pipInstall(command) === null) return true;
  }
  return false;
}

/** A program of the system's: `./install` is another than `install`. */
function isHarmless({ name, words }: ShellCommand): boolean {
  const folder = words[0]?.value.slice(0, -name.length) ?? "";
  return INSTALLS_NOTHING.has(name) && /^(?:(?:\/usr)?\/s?bin\/)?$/.test(folder);
}
