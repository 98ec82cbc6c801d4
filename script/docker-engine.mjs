import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const engineScript = fileURLToPath(new URL("engine", import.meta.url));

/** Whether a Docker engine answers in the given environment. */
export function engineAnswers(env = process.env) {
  const answer = spawnSync("docker", ["version", "--format", "{{.Server.Version}}"], {
    env,
    stdio: "ignore",
  });
  return answer.status === 0;
}

/**
 * Makes sure that a Docker engine answers and returns the environment to reach it in: the machine's own engine where
 * there is one, else private ones for the named stores, brought up by script/engine. The environment is the first
 * store's. Ends the process, after script/engine has said why, where neither can be had.
 */
export function ensureEngine(stores) {
  if (engineAnswers()) return process.env;
  const up = spawnSync(engineScript, ["up", ...stores], { stdio: ["ignore", "inherit", "inherit"] });
  if (up.error !== undefined) {
    // No bash, or no way to run a script: then there is no private engine either.
    console.error(
      "No Docker engine answers. Install or start Docker Engine 23 or newer: https://docs.docker.com/engine/install/",
    );
  }
  if (up.status !== 0) process.exit(up.status ?? 1);
  const env = spawnSync(engineScript, ["env", stores[0]], { encoding: "utf8" });
  const variables = env.stdout
    .split("\n")
    .map((line) => /^([A-Z_]+)=(.*)$/.exec(line))
    .filter((match) => match !== null)
    .map(([, name, value]) => [name, unquote(value)]);
  return { ...process.env, ...Object.fromEntries(variables) };
}

/** The inverse of the single quotes that script/engine puts around a value that needs them. */
function unquote(value) {
  return value.startsWith("'") ? value.slice(1, -1).replaceAll("'\\''", "'") : value;
}
