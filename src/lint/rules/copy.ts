import type { BuildContext, SourceState } from "../build-context.js";
import type { Rule, RuleContext, Sighting } from "../rule.js";
import { type CopySource, contextSources } from "./copy-sources.js";

/**
 * A source that the build will not find. BuildKit takes a pattern without a match in a folder that exists as "nothing to
 * copy", and so all sources of `COPY --parents`: there the finding is a warning, and only where the whole instruction
 * copies nothing.
 */
export const missingCopySource: Rule = {
  id: "LR1003",
  aliases: [],
  severity: "error",
  title: "rule.LR1003.title",
  helpUrl: "https://docs.docker.com/build/concepts/context/",
  *check(context) {
    if (context.buildContext === null) return;
    for (const stage of context.staged.stages) {
      if (context.isBuilt(stage)) yield* missingIn(context, context.buildContext, stage);
    }
  },
};

function* missingIn(
  context: RuleContext,
  files: BuildContext,
  stage: RuleContext["staged"]["stages"][number],
): Generator<Sighting> {
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
      const isOptional = hasParents || isPatternInFolder(source, files);
      if (isOptional && !copiesNothing) continue;
      yield { ...describe(source, state, files), ...(isOptional && { severity: "warning" as const }) };
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

function isPattern({ path }: CopySource): boolean {
  return /[*?[]/.test(path ?? "");
}

function describe(source: CopySource, state: SourceState, files: BuildContext): Sighting {
  const path = source.path ?? source.text;
  if (state === "ignored") {
    const values = { path, ignoreFile: files.ignoreFile ?? "" };
    return { range: source.range, message: "rule.LR1003.ignored", values };
  }
  const message = isPattern(source) ? "rule.LR1003.pattern" : "rule.LR1003.message";
  return { range: source.range, message, values: { path } };
}
