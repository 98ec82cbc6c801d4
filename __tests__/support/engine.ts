import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createDockerClient, type DockerClient } from "../../src/docker/client.js";

const script = fileURLToPath(new URL("../../script/engine", import.meta.url));

/** A Docker engine that answers, and the environment to reach it in. */
export interface Engine {
  readonly name: string;
  readonly store: "classic" | "containerd";
  readonly env: NodeJS.ProcessEnv;
}

/**
 * The engines to test on: the machine's own where one answers, else the private ones that `script/engine up` has
 * brought up. Without any the tests fail: a pass would say nothing.
 */
export function engines(): readonly [Engine, ...Engine[]] {
  const own = storeOf(process.env);
  if (own !== null) return [{ name: `the ${own} engine`, store: own, env: process.env }];
  const [first, ...rest] = (["classic", "containerd"] as const).flatMap((store) => {
    const env = privateEngine(store);
    return env === null ? [] : [{ name: `the private ${store} engine`, store, env }];
  });
  if (first === undefined) {
    throw new Error("No Docker engine answers; start one, or run: script/engine up classic containerd");
  }
  return [first, ...rest];
}

function storeOf(env: NodeJS.ProcessEnv): Engine["store"] | null {
  const { status, stdout } = spawnSync("docker", ["info", "--format", "{{json .DriverStatus}}"], {
    encoding: "utf8",
    env,
  });
  if (status !== 0) return null;
  return stdout.includes("io.containerd.snapshotter.v1") ? "containerd" : "classic";
}

function privateEngine(store: Engine["store"]): NodeJS.ProcessEnv | null {
  // The script prints assignments for a shell, so a shell reads them.
  const { status, stdout } = spawnSync(
    "bash",
    ["-c", 'settings=$("$0" env "$1") && eval "$settings" && env -0', script, store],
    { encoding: "utf8" },
  );
  if (status !== 0) return null;
  const env = Object.fromEntries(
    stdout
      .split("\0")
      .filter((line) => line.includes("="))
      .map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]),
  );
  return storeOf(env) === null ? null : env;
}

/** A docker client for the engine, with variables added to (or, where undefined, taken from) its environment. */
export function clientOf(engine: Engine, env: NodeJS.ProcessEnv = {}, cwd = tmpdir()): DockerClient {
  return createDockerClient({ env: { ...engine.env, ...env }, cwd });
}

/** Makes build contexts and tags of a test file, and takes all of them away again. */
export interface Workbench {
  /** A folder that holds these files, by their paths. */
  context(files: Readonly<Record<string, string | Uint8Array>>): string;
  /** A tag that nobody else uses. */
  tag(name: string): string;
  /** For afterAll: removes the folders, and the tags from the engines. */
  clear(engines: readonly Engine[]): void;
}

export function createWorkbench(): Workbench {
  const folders: string[] = [];
  const tags: string[] = [];
  return {
    context(files) {
      const folder = mkdtempSync(join(tmpdir(), "build-context-"));
      folders.push(folder);
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), content);
      }
      return folder;
    },
    tag(name) {
      const tag = `docker-layer-report-test/${name}:${randomBytes(6).toString("hex")}`;
      tags.push(tag);
      return tag;
    },
    clear(used) {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
      if (tags.length === 0) return;
      for (const { env } of used) spawnSync("docker", ["image", "rm", "--force", ...tags], { env });
    },
  };
}
