export type Environment = Readonly<Record<string, string | undefined>>;

const CACHE_SERVICE_VARIABLES = [
  "ACTIONS_CACHE_SERVICE_V2",
  "ACTIONS_CACHE_URL",
  "ACTIONS_RESULTS_URL",
  "ACTIONS_RUNTIME_TOKEN",
];

// The credential helper of Amazon's registry reads this one; without it a private base image cannot be pulled.
const CREDENTIAL_HELPER_VARIABLES = new Set(["AWS_SESSION_TOKEN"]);

/**
 * The environment that docker gets: everything of `env` but the runner's inputs and tokens, which docker and its
 * plugins have no use for. `allowed` names variables that are kept all the same.
 */
export function childEnvironment(env: Environment, allowed: Iterable<string> = []): Record<string, string> {
  const kept = new Set(allowed);
  const result: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined) continue;
    if (kept.has(name) || !isWithheld(name)) result[name] = value;
  }
  // Advice for people at a terminal ("What's next: …") has no place in a captured log.
  result.DOCKER_CLI_HINTS = "false";
  return result;
}

function isWithheld(name: string): boolean {
  if (CREDENTIAL_HELPER_VARIABLES.has(name)) return false;
  const upper = name.toUpperCase();
  return upper.startsWith("INPUT_") || upper.startsWith("ACTIONS_") || upper.endsWith("_TOKEN");
}

/** What of a build can name variables that docker must find in its environment. */
export interface EnvironmentUse {
  readonly buildArgs: readonly string[];
  readonly secrets: readonly { readonly spec: string }[];
  readonly cacheFrom: readonly string[];
  readonly cacheTo: readonly string[];
}

/**
 * The variables that a build names itself: build arguments without a value, secrets read from the environment, and
 * GitHub's cache service where `type=gha` is used (https://docs.docker.com/build/cache/backends/gha/).
 */
export function variablesNamedBy(use: EnvironmentUse, env: Environment): string[] {
  const names = use.buildArgs.filter((argument) => !argument.includes("="));
  for (const { spec } of use.secrets) {
    const source = secretSource(spec, env);
    if (source !== null && "variable" in source) names.push(source.variable);
  }
  if ([...use.cacheFrom, ...use.cacheTo].some((spec) => fields(spec).get("type") === "gha")) {
    names.push(...CACHE_SERVICE_VARIABLES);
  }
  return names;
}

/**
 * Where a build secret's value comes from, by the rules of buildx: a secret that names neither a file nor a variable
 * is the variable of its own name where there is one, else the file of that name. Null where the text names nothing.
 * https://docs.docker.com/reference/cli/docker/buildx/build/#secret
 */
export function secretSource(spec: string, env: Environment): { variable: string } | { file: string } | null {
  const given = fields(spec);
  const source = given.get("src") ?? given.get("source");
  const variable = given.get("env") ?? (given.get("type") === "env" ? source : undefined);
  if (variable !== undefined) return { variable };
  if (source !== undefined) return { file: source };
  const id = given.get("id");
  if (id === undefined) return null;
  return env[id] === undefined ? { file: id } : { variable: id };
}

/** `key=value,"key=with,comma"`: one line of comma-separated values, as docker's flags take them. */
function fields(spec: string): Map<string, string> {
  const result = new Map<string, string>();
  for (const match of spec.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)) {
    const field = match[1]?.replaceAll('""', '"') ?? match[2] ?? "";
    const equals = field.indexOf("=");
    if (equals > 0) result.set(field.slice(0, equals).trim().toLowerCase(), field.slice(equals + 1));
  }
  return result;
}
