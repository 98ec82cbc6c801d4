import type { EscapeCharacter, Instruction, Stage } from "../dockerfile/ast.js";
import { expand, type Lookup } from "../dockerfile/expand.js";
import type { Variables } from "../dockerfile/variables.js";

interface Scope {
  /** What ENV has set: the image keeps it. */
  readonly env: Map<string, string | null>;
  /** What ENV or ARG has set, whichever came later. */
  readonly values: Map<string, string | null>;
  /** How many of the instructions the maps hold. */
  read: number;
}

/** What a stage starts with. */
interface Start {
  /** Set by what the parent leaves to it with ONBUILD, as if its own instructions had. */
  readonly triggered: Scope;
  /** Set in the stages that it is built FROM, nearest first. */
  readonly inherited: readonly Scope[];
}

/** The text with its variables replaced at that instruction of the stage; null where one of them is not known. */
export type StageExpand = (stage: Stage, at: Instruction, text: string) => string | null;

/** The text with its variables replaced; null where one of them is not set, or set to something unknown. */
export function expandFully(text: string, lookup: Lookup, escapeCharacter: EscapeCharacter): string | null {
  const { text: expanded, unresolved } = expand(text, lookup, escapeCharacter);
  return unresolved.length > 0 ? null : expanded;
}

/**
 * ARG and ENV as they stand at each instruction, as BuildKit has it. Within a stage the later of the two counts. A stage
 * that is built FROM another starts with all that was set there, and what ENV set goes before ARG then, the outside
 * image's variables included: of these no value is known, nor of a name that nothing sets. Docker's manual has it
 * otherwise (ENV before ARG, and ARG gone at the stage's end); a build does as it is here.
 */
export function createStageExpand(options: {
  readonly globals: Variables;
  readonly buildArgs: ReadonlyMap<string, string>;
  readonly escapeCharacter: EscapeCharacter;
  /** Nearest first. */
  readonly ancestors: (stage: Stage) => readonly Stage[];
  /** The names that the outside image below the stage sets; null where they are not known. */
  readonly baseEnvironment: (stage: Stage) => ReadonlySet<string> | null;
}): StageExpand {
  const { globals, buildArgs, escapeCharacter, ancestors, baseEnvironment } = options;
  const scopes = new Map<Stage, Scope>();
  const finalScopes = new Map<Stage, Scope>();
  const triggeredScopes = new Map<Stage, Scope>();

  const lookupIn = (stage: Stage, scope: Scope, { triggered, inherited }: Start): Lookup => {
    return (name) => {
      const own = nearest([scope, triggered], "values", name);
      if (own !== undefined) return own;
      const env = nearest(inherited, "env", name);
      if (env !== undefined) return env;
      const value = nearest(inherited, "values", name);
      const isInBase = baseEnvironment(stage)?.has(name);
      if (isInBase === false) return value;
      return isInBase === true || value !== undefined ? null : undefined;
    };
  };

  const apply = (instruction: Instruction, scope: Scope, lookup: Lookup): void => {
    if (instruction.keyword === "ARG") {
      for (const { key, value } of instruction.pairs) {
        const written = value === null ? globals.get(key) : expandFully(value, lookup, escapeCharacter);
        const given = buildArgs.get(key) ?? written;
        // Without a value it leaves what is there; where nothing is, a build may give one that nobody knows here.
        if (given !== undefined || lookup(key, 0) === undefined) scope.values.set(key, given ?? null);
      }
    } else if (instruction.keyword === "ENV") {
      // All values of one ENV are worked out with what was set before it.
      const values = instruction.pairs.map(
        ({ key, value }) => [key, expandFully(value ?? "", lookup, escapeCharacter)] as const,
      );
      for (const [key, value] of values) {
        scope.env.set(key, value);
        scope.values.set(key, value);
      }
    }
  };

  const readTo = (end: number, instructions: readonly Instruction[], scope: Scope, lookup: Lookup): Scope => {
    for (;;) {
      const next = instructions[scope.read];
      if (next === undefined || next.range.start >= end) return scope;
      apply(next, scope, lookup);
      scope.read += 1;
    }
  };

  const readAll = (stage: Stage, instructions: readonly Instruction[], start: Start): Scope => {
    const scope = newScope();
    return readTo(Number.POSITIVE_INFINITY, instructions, scope, lookupIn(stage, scope, start));
  };

  const startOf = (stage: Stage): Start => {
    const inherited: Scope[] = [];
    let triggered = newScope();
    for (const parent of ancestors(stage).toReversed()) {
      const final =
        finalScopes.get(parent) ??
        readAll(parent, parent.instructions, { triggered, inherited: [...inherited] });
      finalScopes.set(parent, final);
      inherited.unshift(final, triggered);
      triggered =
        triggeredScopes.get(parent) ??
        readAll(parent, parent.instructions.flatMap(triggersOf), {
          triggered: newScope(),
          inherited: [...inherited],
        });
      triggeredScopes.set(parent, triggered);
    }
    return { triggered, inherited };
  };

  /** Rules ask in the order of the file, so that each stage is read once, as far as the questions go. */
  const scopeAt = (stage: Stage, offset: number, start: Start): Scope => {
    const known = scopes.get(stage);
    const lastRead = known === undefined ? undefined : stage.instructions[known.read - 1];
    const isBehind = lastRead === undefined || lastRead.range.start < offset;
    const scope = known !== undefined && isBehind ? known : newScope();
    scopes.set(stage, scope);
    return readTo(offset, stage.instructions, scope, lookupIn(stage, scope, start));
  };

  return (stage, at, text) => {
    if (!text.includes("$")) return expandFully(text, () => undefined, escapeCharacter);
    const start = startOf(stage);
    const scope = scopeAt(stage, at.range.start, start);
    return expandFully(text, lookupIn(stage, scope, start), escapeCharacter);
  };
}

function newScope(): Scope {
  return { env: new Map(), values: new Map(), read: 0 };
}

function nearest(scopes: readonly Scope[], kind: "env" | "values", name: string): string | null | undefined {
  return scopes.find((scope) => scope[kind].has(name))?.[kind].get(name);
}

function triggersOf({ keyword, inner }: Instruction): Instruction[] {
  return keyword === "ONBUILD" && inner !== null ? [inner] : [];
}
