import type { Stage } from "../../dockerfile/ast.js";
import type { BuildContext } from "../build-context.js";
import type { RuleContext } from "../rule.js";
import { type CopySource, contextSources } from "./copy-sources.js";

/** A source that the build will not find. */
export interface CopyProblem {
  readonly source: CopySource;
  readonly state: "missing" | "ignored";
  /** The build goes on without it. */
  readonly isOptional: boolean;
}

/**
 * The sources that the stages of the build will not find. BuildKit takes a pattern without a match in a folder that
 * exists as "nothing to copy", and so all sources of `COPY --parents`, and a build context of which nothing is left:
 * those are a problem only where the whole instruction copies nothing.
 */
export function copyProblems(context: RuleContext): CopyProblem[] {
  const { buildContext, staged } = context;
  if (buildContext === null) return [];
  return staged.stages
    .filter(context.isBuilt)
    .flatMap((stage) => [...problemsIn(context, buildContext, stage)]);
}

function* problemsIn(context: RuleContext, files: BuildContext, stage: Stage): Generator<CopyProblem> {
  for (const instruction of stage.instructions) {
    const sources = contextSources(context, stage, instruction).map((source) => ({
      source,
      state: source.path === null ? ("unknown" as const) : files.find(source.path),
    }));
    const hasParents = instruction.flags.some(({ name, value }) => name === "parents" && value !== "false");
    const copiesNothing =
      instruction.heredocs.length === 0 &&
      sources.every(({ state }) => state === "missing" || state === "ignored") &&
      sources.length + 1 === instruction.args.length;
    for (const { source, state } of sources) {
      if (state !== "missing" && state !== "ignored") continue;
      const isOptional = hasParents || isPatternInFolder(source, files) || isWholeContext(source);
      if (!isOptional || copiesNothing) yield { source, state, isOptional };
    }
  }
}

/** A pattern, and the folder that it is to be looked for in is there. */
function isPatternInFolder(source: CopySource, files: BuildContext): boolean {
  if (!isPattern(source)) return false;
  const elements = (source.path ?? "").split("/");
  const folder = elements
    .slice(
      0,
      elements.findIndex((element) => /[*?[]/.test(element)),
    )
    .join("/");
  return folder === "" || files.find(folder) === "present";
}

export function isPattern({ path }: CopySource): boolean {
  return /[*?[]/.test(path ?? "");
}

/** `.`, `/`, `./`: the context's own folder is there however little it holds. */
export function isWholeContext({ path }: CopySource): boolean {
  return (
    path !== null && path !== "" && path.split("/").every((element) => element === "" || element === ".")
  );
}
