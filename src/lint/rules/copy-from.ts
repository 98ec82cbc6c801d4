import type { Flag, Instruction, Stage } from "../../dockerfile/ast.js";
import { parseImageReference } from "../../dockerfile/image-reference.js";
import { resolveArgument } from "../argument.js";
import type { Severity } from "../finding.js";
import { hadolintHelp, type Rule, type RuleContext, type Sighting } from "../rule.js";
import { createStageFinder, type StageFinder } from "../stage-finder.js";

interface CopyFrom {
  readonly stage: Stage;
  readonly copy: Instruction;
  readonly flag: Flag;
  /** As written, quotes removed: a stage's name or number, or an image. */
  readonly from: string;
}

function* copiesFrom(context: RuleContext): Generator<CopyFrom> {
  for (const stage of context.staged.stages) {
    for (const copy of stage.instructions) {
      if (copy.keyword !== "COPY") continue;
      const flag = copy.flags.find(({ name }) => name === "from");
      if (flag !== undefined && flag.value !== null && flag.value !== "") {
        yield { stage, copy, flag, from: flag.value };
      }
    }
  }
}

/** The stage that the COPY stands in, and no earlier one has that name or number. */
function isOwnStage({ stage, from }: CopyFrom, finder: StageFinder): boolean {
  if (finder.byNameOrNumber(from, stage.index) !== null) return false;
  return stage.name === from.toLowerCase() || (isNumber(from) && Number(from) === stage.index);
}

function isNumber(text: string): boolean {
  return /^\d{1,9}$/.test(text);
}

/**
 * Names are compared in any case, as BuildKit does. An image needs a tag or a digest to pass; hadolint lets off every
 * name with a colon, a registry's port included. What BuildKit refuses is an error.
 */
export const unknownCopyStage: Rule = {
  id: "DL3022",
  aliases: [],
  severity: "warning",
  title: "rule.DL3022.title",
  why: "rule.DL3022.why",
  example: {
    bad: "FROM golang:1.25 AS build\nFROM alpine:3.22\nCOPY --from=builder /out/app /app\n",
    good: "FROM golang:1.25 AS build\nFROM alpine:3.22\nCOPY --from=build /out/app /app\n",
  },
  helpUrl: hadolintHelp("DL3022"),
  *check(context) {
    const finder = createStageFinder(context.staged.stages);
    const names = new Set(context.staged.stages.map(({ name }) => name));
    for (const copy of copiesFrom(context)) {
      const { stage, flag, from } = copy;
      if (finder.byNameOrNumber(from, stage.index) !== null || isOwnStage(copy, finder)) continue;
      const problem = describe(from, names);
      if (problem !== null)
        yield { range: flag.valueRange ?? flag.range, values: { name: from }, ...problem };
    }
  },
};

function describe(
  from: string,
  names: ReadonlySet<string | null>,
): (Pick<Sighting, "message"> & { readonly severity?: Severity }) | null {
  if (from.includes("$")) return { message: "rule.DL3022.variable", severity: "error" };
  if (isNumber(from)) return { message: "rule.DL3022.number", severity: "error" };
  if (names.has(from.toLowerCase())) return { message: "rule.DL3022.later", severity: "error" };
  const parsed = parseImageReference(from);
  if (parsed.ok && (parsed.reference.tag !== null || parsed.reference.digest !== null)) return null;
  // A stage's name has no slash.
  return { message: from.includes("/") ? "rule.DL3022.untagged" : "rule.DL3022.message" };
}

/** By name in any case or by number, as BuildKit finds stages; hadolint compares the name as written. */
export const copyFromItself: Rule = {
  id: "DL3023",
  aliases: [],
  severity: "error",
  title: "rule.DL3023.title",
  why: "rule.DL3023.why",
  example: {
    bad: "FROM golang:1.25 AS build\nCOPY --from=build /out/app /app\n",
    good: "FROM golang:1.25 AS build\nFROM alpine:3.22\nCOPY --from=build /out/app /app\n",
  },
  helpUrl: hadolintHelp("DL3023"),
  *check(context) {
    const finder = createStageFinder(context.staged.stages);
    for (const copy of copiesFrom(context)) {
      const { flag, from } = copy;
      if (!isOwnStage(copy, finder)) continue;
      yield { range: flag.valueRange ?? flag.range, message: "rule.DL3023.message", values: { name: from } };
    }
  },
};

/** `/.` and `//` are the root too, and variables are resolved. */
export const copyWholeRoot: Rule = {
  id: "DL3067",
  aliases: [],
  severity: "warning",
  title: "rule.DL3067.title",
  why: "rule.DL3067.why",
  example: {
    bad: "FROM golang:1.25 AS build\nFROM alpine:3.22\nCOPY --from=build / /\n",
    good: "FROM golang:1.25 AS build\nFROM alpine:3.22\nCOPY --from=build /out/app /usr/local/bin/\n",
  },
  helpUrl: hadolintHelp("DL3067"),
  *check(context) {
    for (const { stage, copy, from } of copiesFrom(context)) {
      const destination = copy.args.at(-1);
      const paths = copy.args.map((argument) => resolveArgument(context, stage, copy, argument));
      if (destination === undefined || !isRoot(paths.at(-1) ?? null)) continue;
      for (const [index, { range }] of copy.args.slice(0, -1).entries()) {
        if (isRoot(paths[index] ?? null)) yield { range, message: "rule.DL3067.message", values: { from } };
      }
    }
  },
};

function isRoot(path: string | null): boolean {
  return path !== null && /^\/(?:\.?\/)*\.?$/.test(path);
}

export const copyFromRules: readonly Rule[] = [unknownCopyStage, copyFromItself, copyWholeRoot];
