import type { EscapeCharacter, Instruction, Stage } from "../dockerfile/ast.js";
import { expand, type Lookup } from "../dockerfile/expand.js";
import type { Variables } from "../dockerfile/variables.js";

interface Scope {
  readonly env: Map<string, string | null>;
  readonly args: Map<string, string | null>;
  /** How many of the stage's instructions the maps hold. */
  read: number;
}

/** The text with its variables replaced at that instruction of the stage; null where one of them is not known. */
export type StageExpand = (stage: Stage, at: Instruction, text: string) => string | null;

/** The text with its variables replaced; null where one of them is not set, or set to something unknown. */
export function expandFully(text: string, lookup: Lookup, escapeCharacter: EscapeCharacter): string | null {
  const { text: expanded, unresolved } = expand(text, lookup, escapeCharacter);
  return unresolved.length > 0 ? null : expanded;
}

/**
 * ARG and ENV as they stand at each instruction: ENV goes before ARG and passes to stages built FROM the stage, ARG
 * does not. What the base image sets is not known, so a name that no instruction sets has no known value.
 * Source: https://docs.docker.com/reference/dockerfile/#environment-replacement
 */
export function createStageExpand(options: {
  readonly globals: Variables;
  readonly buildArgs: ReadonlyMap<string, string>;
  readonly escapeCharacter: EscapeCharacter;
  /** Nearest first. */
  readonly ancestors: (stage: Stage) => readonly Stage[];
}): StageExpand {
  const { globals, buildArgs, escapeCharacter, ancestors } = options;
  const scopes = new Map<Stage, Scope>();
  const finalScopes = new Map<Stage, Scope>();

  const lookupIn = (scope: Scope, inherited: readonly Scope[]): Lookup => {
    return (name) => {
      for (const { env } of [scope, ...inherited]) {
        const value = env.get(name);
        if (value !== undefined) return value;
      }
      return scope.args.get(name);
    };
  };

  const apply = (instruction: Instruction, scope: Scope, lookup: Lookup): void => {
    if (instruction.keyword === "ARG") {
      for (const { key, value } of instruction.pairs) {
        const written = value === null ? globals.get(key) : expandFully(value, lookup, escapeCharacter);
        scope.args.set(key, buildArgs.get(key) ?? written ?? null);
      }
    } else if (instruction.keyword === "ENV") {
      // All values of one ENV are worked out with what was set before it.
      const values = instruction.pairs.map(
        ({ key, value }) => [key, expandFully(value ?? "", lookup, escapeCharacter)] as const,
      );
      for (const [key, value] of values) scope.env.set(key, value);
    }
  };

  const newScope = (): Scope => ({ env: new Map(), args: new Map(), read: 0 });

  const readTo = (stage: Stage, end: number, scope: Scope, inherited: readonly Scope[]): Scope => {
    const lookup = lookupIn(scope, inherited);
    for (;;) {
      const next = stage.instructions[scope.read];
      if (next === undefined || next.range.start >= end) return scope;
      apply(next, scope, lookup);
      scope.read += 1;
    }
  };

  const inheritedBy = (stage: Stage): readonly Scope[] => {
    const inherited: Scope[] = [];
    for (const ancestor of ancestors(stage).toReversed()) {
      const scope =
        finalScopes.get(ancestor) ?? readTo(ancestor, Number.POSITIVE_INFINITY, newScope(), [...inherited]);
      finalScopes.set(ancestor, scope);
      inherited.unshift(scope);
    }
    return inherited;
  };

  /** Rules ask in the order of the file, so that each stage is read once, as far as the questions go. */
  const scopeAt = (stage: Stage, offset: number, inherited: readonly Scope[]): Scope => {
    const known = scopes.get(stage);
    const lastRead = known === undefined ? undefined : stage.instructions[known.read - 1];
    const isBehind = lastRead === undefined || lastRead.range.start < offset;
    const scope = known !== undefined && isBehind ? known : newScope();
    scopes.set(stage, scope);
    return readTo(stage, offset, scope, inherited);
  };

  return (stage, at, text) => {
    if (!text.includes("$")) return expandFully(text, () => undefined, escapeCharacter);
    const inherited = inheritedBy(stage);
    return expandFully(text, lookupIn(scopeAt(stage, at.range.start, inherited), inherited), escapeCharacter);
  };
}
