import type { Stage } from "../../dockerfile/ast.js";
import type { RuleContext } from "../rule.js";
import type { ShellWord } from "../shell.js";
import { APT, INSTALL } from "./apt-command.js";
import { RECOMMENDED } from "./data/apt-recommended.js";
import { type PackageCommand, packageCommands, type StageRun, stageRuns } from "./package-command.js";

const NEVER = Number.POSITIVE_INFINITY;

/**
 * Tells whether an install does as well without the packages that others recommend, as far as one can know: each of its
 * packages has a name, and what they recommend and people rely on is installed by its own name, by that RUN or an earlier
 * one of the stage, or in a stage that it is built FROM.
 */
export function createDoesWithoutRecommended(
  context: RuleContext,
): (found: StageRun, install: PackageCommand) => boolean {
  const { text } = context.dockerfile;
  const known = RECOMMENDED.filter(({ where }) => where === undefined || where.test(text));
  let named: ReadonlyMap<Stage, readonly number[]> | null = null;

  /** By stage, where each of the known is first installed by name. */
  const firstNamed = (): ReadonlyMap<Stage, readonly number[]> => {
    const found = new Map<Stage, number[]>();
    for (const { stage, run, commands } of stageRuns(context)) {
      const places = found.get(stage) ?? known.map(() => NEVER);
      found.set(stage, places);
      const names = run.deferred ? [] : [...packageCommands(commands, APT, INSTALL)].flatMap(namesOf);
      for (const [index, { oneOf }] of known.entries()) {
        if (places[index] === NEVER && oneOf !== null && names.some((name) => oneOf.test(name))) {
          places[index] = run.instruction.range.start;
        }
      }
    }
    return found;
  };

  return ({ stage, run }, install) => {
    const names = namesOf(install);
    if (names.length < install.operands.length) return false;
    const needed = known.flatMap(({ by }, index) => (names.some((name) => by.test(name)) ? [index] : []));
    if (needed.length === 0) return true;
    named ??= firstNamed();
    const own = named.get(stage);
    const below = context.ancestors(stage).map((ancestor) => named?.get(ancestor));
    return needed.every(
      (index) =>
        (own?.[index] ?? NEVER) <= run.instruction.range.start ||
        below.some((places) => (places?.[index] ?? NEVER) < NEVER),
    );
  };
}

/** Of the packages that have a name: files, tasks, patterns, values that are not known and removals have none. */
function namesOf({ operands }: PackageCommand): string[] {
  return operands.map(nameOf).filter((name) => name !== null);
}

/** Without architecture, version and release. `name+` means the package `name`; names such as `g++` end so too. */
function nameOf({ value }: ShellWord): string | null {
  const [, name = ""] = /^([a-z0-9][a-z0-9.+-]*)(?::[a-z0-9-]+)?(?:[=/].*)?$/.exec(value) ?? [];
  if (name === "" || name.endsWith("-") || value.endsWith(".deb")) return null;
  return name.replace(/(?<!\+)\+$/, "");
}
