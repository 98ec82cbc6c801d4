import type { Flag, Instruction, Stage } from "../dockerfile/ast.js";
import type { LineRange } from "../image/layer.js";
import { mountOptions } from "../lint/mount.js";
import { sourcesOf } from "../lint/needed-stages.js";
import type { RuleContext } from "../lint/rule.js";
import { contextSources } from "../lint/rules/copy-sources.js";
import type { StageFinder } from "../lint/stage-finder.js";
import { isWholeContext } from "./copy.js";
import type { LinesOf, Sentence } from "./step.js";

/** More changes than these nobody reads, and each is followed through the whole file. */
const MOST_CHANGES = 10;

/** What becomes of a step. `perhaps`: it is made again where what it takes from another stage has changed. */
type Fate = "kept" | "perhaps" | "again";

interface Change {
  readonly paths: readonly string[];
  /** Any file of the build context, or any other than those that are told of before it. */
  readonly isAny: boolean;
  readonly isOther: boolean;
}

/**
 * Which lines come from the cache when a file changes that the build copies: one answer for each COPY and ADD of the
 * build context, and each RUN that mounts some of it. None where a stage begins with what another image left there
 * with ONBUILD, which may copy anything.
 * Source: https://docs.docker.com/build/cache/invalidation/
 */
export function explainCache(
  context: RuleContext,
  finder: StageFinder,
  hasTriggers: (stage: Stage) => boolean,
  linesOf: LinesOf,
): readonly Sentence[] {
  if (context.staged.stages.some((stage) => context.isBuilt(stage) && hasTriggers(stage))) return [];
  const copied = sourcesByInstruction(context);
  const changes = distinctChanges(copied);
  if (changes.length === 0) return [{ key: "explain.cache.none" }];
  const shown = changes.slice(0, MOST_CHANGES);
  const left = changes.length - shown.length;
  return [
    ...shown.flatMap((change) => describe(change, follow(change, { context, finder, copied }), linesOf)),
    ...(left === 0 ? [] : [{ key: "explain.cache.more" as const, values: { count: left } }]),
  ];
}

/** By COPY, ADD and RUN of the stages that are built, what they take from the build context. */
type Copied = ReadonlyMap<Instruction, readonly string[]>;

function sourcesByInstruction(context: RuleContext): Copied {
  const found = new Map<Instruction, readonly string[]>();
  for (const stage of context.staged.stages) {
    if (!context.isBuilt(stage)) continue;
    for (const instruction of stage.instructions) {
      const paths = contextSources(context, stage, instruction).map(({ path, text }) => path ?? text);
      const mounted = instruction.keyword === "RUN" ? instruction.flags.flatMap(mountedSource) : [];
      if (paths.length + mounted.length > 0) found.set(instruction, [...paths, ...mounted]);
    }
  }
  return found;
}

/** What a RUN mounts of the build context: all of it where it names nothing. */
function mountedSource({ name, value }: Flag): readonly string[] {
  if (name !== "mount" || value === null) return [];
  const options = mountOptions(value);
  if (options.get("type") !== "bind" || options.has("from")) return [];
  return [options.get("source") ?? options.get("src") ?? "."];
}

/** Of all of the build context last: by then the files that are copied by name have been told of. */
function distinctChanges(copied: Copied): readonly Change[] {
  const named = new Map<string, Change>();
  let isAll = false;
  for (const paths of copied.values()) {
    if (isWholeContext(paths)) isAll = true;
    else named.set(paths.map(plain).toSorted().join("\n"), { paths, isAny: false, isOther: false });
  }
  const any = { paths: ["."], isAny: true, isOther: named.size > 0 };
  return isAll ? [...named.values(), any] : [...named.values()];
}

interface FollowFacts {
  readonly context: RuleContext;
  readonly finder: StageFinder;
  readonly copied: Copied;
}

/** The steps of the stages that are built, in the order of the file, and what becomes of each. */
function follow(
  change: Change,
  { context, finder, copied }: FollowFacts,
): readonly { readonly instruction: Instruction; readonly fate: Fate }[] {
  const ends = new Map<Stage, Fate>();
  const steps: { instruction: Instruction; fate: Fate }[] = [];
  for (const stage of context.staged.stages) {
    if (!context.isBuilt(stage)) continue;
    const base = context.baseImage(stage);
    let below: Fate = base.kind === "stage" ? (ends.get(base.stage) ?? "kept") : "kept";
    if (base.kind === "image" || base.kind === "unknown")
      steps.push({ instruction: stage.from, fate: "kept" });
    for (const instruction of stage.instructions) {
      if (!STEPS.has(instruction.keyword)) continue;
      const own = fateOf(instruction, stage, change, { finder, copied, ends });
      // https://docs.docker.com/reference/dockerfile/#copy---link: it does not depend on the steps above it.
      const isLinked = instruction.flags.some(({ name, value }) => name === "link" && value !== "false");
      const fate = isLinked ? own : worse(below, own);
      steps.push({ instruction, fate });
      below = worse(below, own);
    }
    ends.set(stage, below);
  }
  return steps;
}

const STEPS: ReadonlySet<string> = new Set(["ADD", "COPY", "RUN", "WORKDIR"]);

function fateOf(
  instruction: Instruction,
  stage: Stage,
  change: Change,
  facts: {
    readonly finder: StageFinder;
    readonly copied: Copied;
    readonly ends: ReadonlyMap<Stage, Fate>;
  },
): Fate {
  const own = (facts.copied.get(instruction) ?? []).map((path) => touched(path, change));
  const others = sourcesOf(instruction).map((name): Fate => {
    const source = facts.finder.byNameOrNumber(name, stage.index);
    return source !== null && (facts.ends.get(source) ?? "kept") !== "kept" ? "perhaps" : "kept";
  });
  return [...own, ...others].reduce(worse, "kept");
}

/** Whether a source takes in the file that changes. */
function touched(source: string, { paths, isAny }: Change): Fate {
  const whole = isWholeContext([source]);
  if (isAny) return whole ? "again" : "kept";
  if (whole) return "again";
  const path = plain(source);
  const fates = paths.map((other): Fate => {
    const changed = plain(other);
    if (path === changed || changed.startsWith(`${path}/`)) return "again";
    return path.startsWith(`${changed}/`) || /[*?[]/.test(path + changed) ? "perhaps" : "kept";
  });
  return fates.reduce(worse, "kept");
}

function plain(path: string): string {
  return path.replace(/^(?:\.?\/)+/, "").replace(/\/+$/, "");
}

function worse(a: Fate, b: Fate): Fate {
  if (a === "again" || b === "again") return "again";
  return a === "perhaps" || b === "perhaps" ? "perhaps" : "kept";
}

function describe(
  { paths, isAny, isOther }: Change,
  steps: readonly { readonly instruction: Instruction; readonly fate: Fate }[],
  linesOf: LinesOf,
): readonly Sentence[] {
  const kept = places(steps, "kept", linesOf);
  const again = places(steps, "again", linesOf);
  const perhaps = places(steps, "perhaps", linesOf);
  const change: Sentence = {
    key: "explain.cache.change",
    values: {
      what: isAny ? (isOther ? "any" : "all") : "named",
      sources: { codes: paths, join: "or" },
      keptCount: kept.count,
      kept: { lines: kept.lines },
      againCount: again.count,
      again: { lines: again.lines },
    },
  };
  if (perhaps.count === 0) return [change];
  const values = { count: perhaps.count, lines: { lines: perhaps.lines } };
  return [change, { key: "explain.cache.perhaps", values }];
}

/** Three and more neighbours are one stretch. */
function places(
  steps: readonly { readonly instruction: Instruction; readonly fate: Fate }[],
  wanted: Fate,
  linesOf: LinesOf,
): { readonly count: number; readonly lines: readonly LineRange[] } {
  const stretches: number[][] = [];
  let open: number[] | null = null;
  let count = 0;
  for (const { instruction, fate } of steps) {
    if (fate !== wanted) {
      open = null;
      continue;
    }
    count += 1;
    const { start } = linesOf(instruction);
    if (open === null) {
      open = [start];
      stretches.push(open);
    } else open.push(start);
  }
  const lines = stretches.flatMap((starts) => {
    const [first = 0] = starts;
    const single = starts.map((start) => ({ start, end: start }));
    return starts.length < 3 ? single : [{ start: first, end: starts.at(-1) ?? first }];
  });
  return { count, lines };
}
