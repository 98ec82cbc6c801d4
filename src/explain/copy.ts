import type { Instruction, Stage } from "../dockerfile/ast.js";
import type { RuleContext } from "../lint/rule.js";
import { isApplication } from "../lint/rules/application-file.js";
import { contextSources } from "../lint/rules/copy-sources.js";
import type { StageFinder } from "../lint/stage-finder.js";
import type { StageEnd } from "./chain.js";
import type { StageFacts } from "./stage-facts.js";
import type { Code, LinesOf, Sentence } from "./step.js";

export interface CopyFacts {
  readonly context: RuleContext;
  readonly finder: StageFinder;
  readonly endOf: (stage: Stage) => StageEnd | null;
  readonly linesOf: LinesOf;
}

/** What a COPY or ADD puts into its layer, and why it stands where it does. */
export function explainCopy(
  instruction: Instruction,
  facts: StageFacts,
  { context, finder, endOf, linesOf }: CopyFacts,
): readonly Sentence[] {
  const { stage } = facts;
  const base = context.baseImage(stage);
  const inherited = base.kind === "stage" ? (endOf(base.stage)?.workdir ?? null) : null;
  const target = { code: targetOf(instruction, facts.workdir.get(instruction) ?? inherited) };
  const fromFlag = instruction.flags.find(({ name }) => name === "from")?.value ?? null;
  if (fromFlag !== null)
    return [fromElsewhere(finder, stage, instruction, { from: fromFlag, target }, linesOf)];
  const sources = contextSources(context, stage, instruction);
  const written = new Set(sources.map(({ range }) => range.start));
  const markers = new Set(instruction.heredocs.map(({ marker }) => marker.start));
  const remote = instruction.args
    .slice(0, -1)
    .filter(({ range }) => !written.has(range.start) && !markers.has(range.start));
  const paths = sources.map(({ text }) => text);
  const sentences: Sentence[] = [];
  if (instruction.heredocs.length > 0) {
    sentences.push({ key: "explain.copy.inline", values: { count: instruction.heredocs.length, target } });
  }
  if (remote.length > 0) {
    const codes = remote.map(({ value }) => value);
    sentences.push({ key: "explain.add.remote", values: { sources: { codes, join: "and" }, target } });
  }
  if (paths.length === 0) return sentences;
  sentences.push(
    isWholeContext(paths)
      ? { key: "explain.copy.all", values: { target } }
      : { key: "explain.copy.context", values: { sources: { codes: paths, join: "and" }, target } },
  );
  if (instruction.keyword === "ADD") sentences.push({ key: "explain.add.archive" });
  const resolved = sources.map(({ path }) => path);
  return [...sentences, ...place(instruction, facts, resolved, linesOf)];
}

export function isWholeContext(paths: readonly string[]): boolean {
  return paths.some((path) => path === "." || path === "./" || path === "/" || path === "*");
}

function fromElsewhere(
  finder: StageFinder,
  { index }: Stage,
  { args }: Instruction,
  { from, target }: { readonly from: string; readonly target: Code },
  linesOf: LinesOf,
): Sentence {
  const values = {
    sources: { codes: args.slice(0, -1).map(({ value }) => value), join: "and" },
    target,
    from: { code: from },
  } as const;
  const stage = finder.byNameOrNumber(from, index);
  if (stage === null) return { key: "explain.copy.image", values };
  return { key: "explain.copy.stage", values: { ...values, line: linesOf(stage.from).start } };
}

/**
 * Where it is copied to. The dot for the working folder would read as the end of the sentence, or with that as the folder
 * above: it is named by the WORKDIR that holds there, where the file says which.
 */
function targetOf({ args }: Instruction, workdir: Instruction | null): string {
  const target = args.at(-1)?.value ?? "";
  if (target !== "." && target !== "./") return target;
  const folder = workdir?.args[0]?.value ?? "";
  return folder.startsWith("/") && !folder.includes("$") ? folder : "./";
}

/** Why it stands there, or where it should: packages are installed again whenever what is copied above changes. */
function place(
  instruction: Instruction,
  { nextInstall, firstSource, lastStep }: StageFacts,
  resolved: readonly (string | null)[],
  linesOf: LinesOf,
): readonly Sentence[] {
  if (resolved.some((path) => path === null)) return [];
  const hasSource = resolved.some((path) => path !== null && isApplication(path));
  const next = nextInstall.get(instruction) ?? null;
  if (next === null) {
    const isOnly = instruction === firstSource && instruction === lastStep;
    return isOnly ? [{ key: "explain.copy.last" }] : [];
  }
  const line = linesOf(next.run).start;
  if (hasSource) return [{ key: `explain.copy.${next.install.from}`, values: { line } }];
  const isBeforeSource = firstSource === null || firstSource.range.start > instruction.range.start;
  return next.install.from === "manifest" && isBeforeSource
    ? [{ key: "explain.copy.list", values: { line } }]
    : [];
}
