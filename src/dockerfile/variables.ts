import type { EscapeCharacter, Stage, StagedDockerfile } from "./ast.js";
import { expand, type Lookup } from "./expand.js";

/**
 * The arguments that every FROM knows without an ARG: those of the manual, and three that only BuildKit's source names.
 * Source: https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope
 */
const platformArgs = [
  "BUILDPLATFORM",
  "BUILDOS",
  "BUILDOSVERSION",
  "BUILDARCH",
  "BUILDVARIANT",
  "TARGETPLATFORM",
  "TARGETOS",
  "TARGETOSVERSION",
  "TARGETARCH",
  "TARGETVARIANT",
  "TARGETSTAGE",
] as const;

/** Values by name; null where a variable is set, but nobody knows to what. */
export type Variables = ReadonlyMap<string, string | null>;

/** A map as `expand` asks it: a name that is not in it is not set. */
export function toLookup(variables: Variables): Lookup {
  return (name) => variables.get(name);
}

/**
 * The variables that FROM sees: the ARGs before the first FROM, each with the build argument of its name or else its
 * default, and the platform arguments. A build argument that no such ARG names is not among them.
 *
 * @param buildArgs `--build-arg` values, and those platform arguments that are known
 */
export function globalArgs(
  staged: StagedDockerfile,
  buildArgs: ReadonlyMap<string, string>,
  escapeCharacter: EscapeCharacter,
): Variables {
  const variables = new Map<string, string | null>();
  for (const name of platformArgs) variables.set(name, buildArgs.get(name) ?? null);
  for (const pair of staged.globalArgs.flatMap((instruction) => instruction.pairs)) {
    const given = buildArgs.get(pair.key);
    if (given !== undefined) variables.set(pair.key, given);
    else if (pair.value !== null) {
      variables.set(pair.key, expand(pair.value, toLookup(variables), escapeCharacter).text);
    }
  }
  return variables;
}

/** The image that a stage starts from, its variables replaced; null where that cannot be known. */
export function resolveFrom(
  stage: Stage,
  variables: Variables,
  escapeCharacter: EscapeCharacter,
): string | null {
  return expand(stage.image, toLookup(variables), escapeCharacter).text;
}
