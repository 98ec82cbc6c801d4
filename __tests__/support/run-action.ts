import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { parse } from "yaml";
import { createCommandReader, type RunnerCommand } from "./runner-commands.js";
import { parseRunnerFile } from "./runner-files.js";

export interface ActionRun {
  /** The folder that holds action.yml. */
  readonly action: string;
  /** Given in the workflow's `with`; the rest have the defaults of action.yml. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The checkout, the working directory; an empty folder where none is given. */
  readonly workspace?: string;
  readonly event?: { readonly name: string; readonly payload: unknown };
  readonly github?: Partial<RunnerGitHub>;
  /** Set by the workflow's `env`, over everything else. */
  readonly env?: Readonly<Record<string, string>>;
  readonly node?: string;
  /** Milliseconds. */
  readonly timeout?: number;
}

/** What the runner knows of the server and the run. */
export interface RunnerGitHub {
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly repository: string;
  readonly sha: string;
  readonly ref: string;
  readonly actor: string;
  readonly token: string;
  readonly runId: number;
  readonly runNumber: number;
  readonly runAttempt: number;
}

export interface ActionResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** What the runner took for commands, in both streams. */
  readonly commands: readonly RunnerCommand[];
  readonly outputs: Readonly<Record<string, string>>;
  /** Markdown. */
  readonly summary: string;
  /** Variables and state for later steps, and folders for their PATH. */
  readonly files: {
    readonly env: Readonly<Record<string, string>>;
    readonly state: Readonly<Record<string, string>>;
    readonly path: readonly string[];
  };
}

interface Metadata {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown } | null>>;
  readonly runs: { readonly main: string };
}

/** A job's environment also holds these; an action must not hand them on. */
export const RUNTIME_TOKEN = "runtime-token-of-the-job";

const DEFAULT_GITHUB: RunnerGitHub = {
  serverUrl: "http://127.0.0.1:9",
  apiUrl: "http://127.0.0.1:9",
  repository: "octo/app",
  sha: "c".repeat(40),
  ref: "refs/pull/7/merge",
  actor: "octocat",
  token: "workflow-token",
  runId: 20,
  runNumber: 3,
  runAttempt: 1,
};

/** Starts a JavaScript action as the runner would, from its action.yml, and reads what it left behind. */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const temp = mkdtempSync(join(tmpdir(), "runner-"));
  try {
    const github = { ...DEFAULT_GITHUB, ...run.github };
    const metadata: Metadata = parse(readFileSync(join(run.action, "action.yml"), "utf8"));
    const files = createFiles(temp, run.event?.payload ?? {});
    const workspace = run.workspace ?? files.workspace;
    const env = {
      ...passedThrough(process.env),
      ...runnerVariables(github, run.event?.name ?? "push", workspace, files),
      ...inputVariables(metadata, run.inputs ?? {}, github),
      ...run.env,
    };
    const ended = await start(run, join(run.action, metadata.runs.main), workspace, env);
    const read = (file: string): string => readFileSync(file, "utf8");
    return {
      ...ended,
      outputs: parseRunnerFile(read(files.output)),
      summary: read(files.summary),
      files: {
        env: parseRunnerFile(read(files.env)),
        state: parseRunnerFile(read(files.state)),
        path: read(files.path).split("\n").filter(Boolean),
      },
    };
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

type Files = ReturnType<typeof createFiles>;

function createFiles(temp: string, payload: unknown) {
  const commands = join(temp, "_runner_file_commands");
  const workspace = join(temp, "workspace");
  for (const folder of [commands, workspace]) mkdirSync(folder);
  const file = (name: string, content = ""): string => {
    const path = join(commands, name);
    writeFileSync(path, content);
    return path;
  };
  return {
    temp,
    workspace,
    event: file("event.json", JSON.stringify(payload)),
    output: file("set_output"),
    summary: file("step_summary"),
    env: file("set_env"),
    state: file("save_state"),
    path: file("add_path"),
  };
}

/** Nothing else of this machine reaches the action. */
function passedThrough(env: NodeJS.ProcessEnv): Record<string, string> {
  const passed = Object.entries(env).filter(
    ([name]) => name === "PATH" || name === "HOME" || name.startsWith("DOCKER_"),
  );
  return Object.fromEntries(passed.map(([name, value]) => [name, value ?? ""]));
}

function runnerVariables(github: RunnerGitHub, eventName: string, workspace: string, files: Files) {
  return {
    CI: "true",
    ACTIONS_RUNTIME_TOKEN: RUNTIME_TOKEN,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: RUNTIME_TOKEN,
    GITHUB_ACTIONS: "true",
    GITHUB_ACTION: "__self",
    GITHUB_ACTOR: github.actor,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_ENV: files.env,
    GITHUB_EVENT_NAME: eventName,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_JOB: "layers",
    GITHUB_OUTPUT: files.output,
    GITHUB_PATH: files.path,
    GITHUB_REF: github.ref,
    GITHUB_REPOSITORY: github.repository,
    GITHUB_REPOSITORY_OWNER: github.repository.split("/")[0] ?? "",
    GITHUB_RUN_ATTEMPT: String(github.runAttempt),
    GITHUB_RUN_ID: String(github.runId),
    GITHUB_RUN_NUMBER: String(github.runNumber),
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_SHA: github.sha,
    GITHUB_STATE: files.state,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_WORKFLOW: "CI",
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: "X64",
    RUNNER_OS: "Linux",
    RUNNER_TEMP: files.temp,
  };
}

/** Every input is set, with an empty text where it has no default. */
function inputVariables(
  { inputs = {} }: Metadata,
  given: Readonly<Record<string, string>>,
  github: RunnerGitHub,
): Record<string, string> {
  const unknown = Object.keys(given).filter((name) => !(name in inputs));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(", ")}`);
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [
      `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
      given[name] ?? evaluate(String(input?.default ?? ""), github),
    ]),
  );
}

function evaluate(text: string, github: RunnerGitHub): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    const property = /^github\.(\w+)$/
      .exec(expression)?.[1]
      ?.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    const value = Object.entries(github).find(([name]) => name === property)?.[1];
    if (value === undefined) throw new Error(`No value is known for the expression ${expression}`);
    return String(value);
  });
}

async function start(
  { node = process.execPath, timeout = 120_000 }: ActionRun,
  main: string,
  cwd: string,
  env: Record<string, string>,
): Promise<Pick<ActionResult, "exitCode" | "stdout" | "stderr" | "commands">> {
  const child = spawn(node, [main], {
    cwd,
    env,
    stdio: ["ignore", "pipe", "pipe"],
    timeout,
    killSignal: "SIGKILL",
  });
  const commands: RunnerCommand[] = [];
  const readCommand = createCommandReader();
  const collect = async (stream: Readable): Promise<string> => {
    let text = "";
    let read = 0;
    const readLines = (end: number): void => {
      for (const line of text.slice(read, end).split(/\r\n|\r|\n/)) {
        const command = readCommand(line);
        if (command !== null) commands.push(command);
      }
      read = end;
    };
    for await (const chunk of stream.setEncoding("utf8")) {
      text += chunk;
      readLines(Math.max(read, text.lastIndexOf("\n") + 1));
    }
    readLines(text.length);
    return text;
  };
  const exited = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => {
      if (signal === "SIGKILL") reject(new Error(`The action took longer than ${timeout} milliseconds`));
      else resolve(code);
    });
  });
  const [stdout, stderr, exitCode] = await Promise.all([
    collect(child.stdout),
    collect(child.stderr),
    exited,
  ]);
  return { exitCode, stdout, stderr, commands };
}
