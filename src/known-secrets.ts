import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { secretSource } from "./docker/child-env.js";
import { InputError } from "./input-error.js";
import type { Inputs } from "./inputs.js";

type Environment = Readonly<Record<string, string | undefined>>;

/** Larger files are certificates' chains and the like: no log repeats them as they are. */
const MAX_SECRET_FILE = 64 * 1024;

/**
 * Build arguments by name; one given without a value takes the environment's, as docker does. Throws an InputError
 * where the environment has none: docker would pass nothing, and what looks like a name may be the second line of a
 * secret value, so it is not repeated.
 */
export function buildArgValues(buildArgs: readonly string[], env: Environment): ReadonlyMap<string, string> {
  return new Map(
    buildArgs.map((argument, index) => {
      const equals = argument.indexOf("=");
      if (equals >= 0) return [argument.slice(0, equals), argument.slice(equals + 1)];
      const value = env[argument];
      if (value !== undefined) return [argument, value];
      throw new InputError({ key: "error.input.buildArgUnset", values: { line: index + 1 } });
    }),
  );
}

/** The values that this run was trusted with and that nobody may read in a log or a report. */
export async function knownSecrets(
  { secrets, githubToken }: Pick<Inputs, "secrets" | "githubToken">,
  env: Environment,
  workspace: string,
): Promise<string[]> {
  const values = await Promise.all(
    secrets.map(async ({ spec, inline }) => {
      if (inline !== null) return inline.value;
      const source = secretSource(spec, env);
      if (source === null) return "";
      return "variable" in source
        ? (env[source.variable] ?? "")
        : readSecretFile(resolve(workspace, source.file));
    }),
  );
  const runnerTokens = ["GITHUB_TOKEN", "ACTIONS_RUNTIME_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
  return [...values, githubToken, ...runnerTokens.map((name) => env[name] ?? "")].filter(
    (value) => value !== "",
  );
}

/** A file that can't be read here can't be read by docker either, and docker says so. A pipe is docker's to read. */
async function readSecretFile(path: string): Promise<string> {
  try {
    const entry = await stat(path);
    return entry.isFile() && entry.size <= MAX_SECRET_FILE ? await readFile(path, "utf8") : "";
  } catch {
    return "";
  }
}
