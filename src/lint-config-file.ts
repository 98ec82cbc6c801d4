import { dirname, isAbsolute, join, resolve } from "node:path";
import { InputError } from "./input-error.js";
import { type ConfigLayer, toConfig } from "./lint/config/layer.js";
import type { LintConfig } from "./lint/config/lint-config.js";
import { readBytes, statOrNull, toDisplayPath } from "./read-dockerfile.js";

/** A configuration larger than this is none that anybody wrote. */
const MAX_BYTES = 65_536;

const IN_FOLDER = [".hadolint.yaml", ".hadolint.yml"];

/** Gives the configuration for a Dockerfile: its absolute path, or null where it has none (standard input). */
export type FindLintConfig = (dockerfile: string | null) => Promise<LintConfig>;

/**
 * Finds and reads configuration files, each once: the named one; else `.hadolint.yaml` (or `.yml`) beside the
 * Dockerfile, then in the workspace, then where hadolint looks for a person's own
 * (https://github.com/hadolint/hadolint#configure). What no file says, hadolint's environment variables decide, and
 * else the defaults.
 * The function throws an InputError for a file that is named and not there, and for a file or a variable that can't be
 * used.
 *
 * @param options.named what the input "lint-config" says, relative to the workspace; null where nothing is named
 * @param options.workspace absolute
 */
export function createFindLintConfig(options: {
  readonly named: string | null;
  readonly workspace: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}): FindLintConfig {
  const { named, workspace, env } = options;
  const known = new Map<string, Promise<LintConfig | null>>();
  let variables: Promise<ConfigLayer> | null = null;

  return async (dockerfile) => {
    variables ??= readVariables(env);
    const environment = await variables;
    const readOnce = (path: string): Promise<LintConfig | null> => {
      const config = known.get(path) ?? readLintConfig(path, toDisplayPath(workspace, path), environment);
      known.set(path, config);
      return config;
    };
    if (named !== null) {
      const config = await readOnce(resolve(workspace, named));
      if (config !== null) return config;
      throw new InputError({ key: "error.input.lintConfig", values: { value: JSON.stringify(named) } });
    }
    const folders = dockerfile === null ? [workspace] : [dirname(dockerfile), workspace];
    const beside = folders.flatMap((folder) => IN_FOLDER.map((name) => join(folder, name)));
    for (const path of [...beside, ...ofThePerson(env)]) {
      const config = await readOnce(path);
      if (config !== null) return config;
    }
    return toConfig([environment]);
  };
}

/** Loaded late, for most have none of hadolint's variables. */
async function readVariables(env: Readonly<Record<string, string | undefined>>): Promise<ConfigLayer> {
  if (!Object.keys(env).some((name) => name.startsWith("HADOLINT_"))) return {};
  const { readEnvironment } = await import("./lint/config/read-environment.js");
  return readEnvironment(env);
}

/** As hadolint has it, in its order. */
function ofThePerson(env: Readonly<Record<string, string | undefined>>): string[] {
  const home = env.HOME || env.USERPROFILE || "";
  // The former is nothing that Windows has, the latter nothing that others have.
  const configHome = env.XDG_CONFIG_HOME || env.LOCALAPPDATA || (home === "" ? "" : join(home, ".config"));
  const names = (folder: string, stems: readonly string[]): string[] =>
    isAbsolute(folder)
      ? stems.flatMap((stem) => [".yaml", ".yml"].map((ending) => join(folder, stem + ending)))
      : [];
  return [
    ...names(configHome, ["hadolint"]),
    ...names(home && join(home, ".hadolint"), ["hadolint", "config"]),
    ...names(home, [".hadolint"]),
  ];
}

/** Null where there is no such file. */
async function readLintConfig(
  path: string,
  displayPath: string,
  environment: ConfigLayer,
): Promise<LintConfig | null> {
  const entry = statOrNull(path, displayPath);
  if (entry === null) return null;
  if (!entry.isFile()) throw new InputError({ key: "error.config.notFile", values: { path: displayPath } });
  if (entry.size > MAX_BYTES) {
    throw new InputError({ key: "error.config.tooLarge", values: { path: displayPath, bytes: entry.size } });
  }
  const text = decode(readBytes(path, displayPath), displayPath);
  // Loaded late: few Dockerfiles have a configuration, and all would wait for the YAML reader.
  const { readConfig } = await import("./lint/config/read-config.js");
  return readConfig(text, displayPath, environment);
}

function decode(bytes: Uint8Array, displayPath: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new InputError({ key: "error.file.notText", values: { path: displayPath } });
  }
}
