import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, jest } from "@jest/globals";
import { createCommandReader, type RunnerCommand } from "./runner-commands.js";
import { parseRunnerFile } from "./runner-files.js";

export interface ProcessResult {
  readonly commands: readonly RunnerCommand[];
  readonly errors: readonly RunnerCommand[];
  readonly outputs: Readonly<Record<string, string>>;
  /** Markdown. */
  readonly summary: string;
  readonly exitCode: number | string | null | undefined;
  readonly printed: string;
}

/** This process as the runner would set it up for an action, with folders of its own. */
export interface ActionProcess {
  readonly temp: string;
  readonly workspace: string;
  /** Runs an entry with the runner's own package, which reads the environment of this process. */
  readonly run: (
    entry: (process: NodeJS.Process) => Promise<void>,
    env: Readonly<Record<string, string>>,
  ) => Promise<ProcessResult>;
  /** Puts everything back. */
  readonly end: () => void;
}

// The runner's package remembers the summary's file as long as the process lives.
const summaries = mkdtempSync(join(tmpdir(), "summary-"));
const summary = join(summaries, "summary.md");
afterAll(() => rmSync(summaries, { recursive: true, force: true }));

export function startActionProcess(): ActionProcess {
  const before = { ...process.env };
  const temp = mkdtempSync(join(tmpdir(), "action-"));
  const workspace = join(temp, "workspace");
  const output = join(temp, "output");
  mkdirSync(workspace);
  let printed = "";
  const write = jest.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    printed += String(chunk);
    return true;
  });
  process.exitCode = undefined;
  const restoreEnvironment = (): void => {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  };
  return {
    temp,
    workspace,
    async run(entry, env) {
      printed = "";
      process.exitCode = undefined;
      restoreEnvironment();
      for (const file of [output, summary]) writeFileSync(file, "");
      Object.assign(process.env, {
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_REPOSITORY: "octo/app",
        GITHUB_SHA: "c".repeat(40),
        GITHUB_EVENT_NAME: "push",
        GITHUB_EVENT_PATH: join(temp, "no-event.json"),
        GITHUB_WORKSPACE: workspace,
        PATH: temp,
        ...env,
      });
      await entry({ env: process.env, cwd: () => temp } as NodeJS.Process);
      const readCommand = createCommandReader();
      const commands = printed.split("\n").flatMap((line) => readCommand(line) ?? []);
      return {
        commands,
        errors: commands.filter(({ name }) => name === "error"),
        outputs: parseRunnerFile(readFileSync(output, "utf8")),
        summary: readFileSync(summary, "utf8"),
        exitCode: process.exitCode,
        printed,
      };
    },
    end() {
      write.mockRestore();
      process.exitCode = undefined;
      restoreEnvironment();
      rmSync(temp, { recursive: true, force: true });
    },
  };
}
