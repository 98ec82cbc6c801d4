import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { parse } from "yaml";
import { runAction } from "../src/action.js";
import { installFailingDocker } from "./support/docker-command.js";
import { createCommandReader } from "./support/runner-commands.js";
import { parseRunnerFile } from "./support/runner-files.js";

const before = { ...process.env };
let temp: string;
let workspace: string;
let outputFile: string;
let printed: string;

beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), "action-"));
  workspace = join(temp, "workspace");
  outputFile = join(temp, "output");
  mkdirSync(workspace);
  for (const name of ["output", "summary"]) writeFileSync(join(temp, name), "");
  printed = "";
  jest.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    printed += String(chunk);
    return true;
  });
  process.exitCode = undefined;
});

afterEach(() => {
  jest.restoreAllMocks();
  process.exitCode = undefined;
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
  rmSync(temp, { recursive: true, force: true });
});

/** Runs it with the runner's own package, which reads the environment of this process. */
async function run(env: Readonly<Record<string, string>>) {
  Object.assign(process.env, {
    GITHUB_OUTPUT: outputFile,
    GITHUB_STEP_SUMMARY: join(temp, "summary"),
    GITHUB_REPOSITORY: "octo/app",
    GITHUB_SHA: "c".repeat(40),
    GITHUB_EVENT_NAME: "push",
    GITHUB_EVENT_PATH: join(temp, "no-event.json"),
    GITHUB_WORKSPACE: workspace,
    PATH: temp,
    ...env,
  });
  await runAction({ env: process.env, cwd: () => temp } as NodeJS.Process);
  const readCommand = createCommandReader();
  const commands = printed.split("\n").flatMap((line) => readCommand(line) ?? []);
  return {
    errors: commands.filter(({ name }) => name === "error"),
    outputs: parseRunnerFile(readFileSync(outputFile, "utf8")),
    summary: readFileSync(join(temp, "summary"), "utf8"),
    exitCode: process.exitCode,
  };
}

describe("the Action", () => {
  it("ends bad input with one error, before it touches anything", async () => {
    const { errors, outputs, exitCode } = await run({ INPUT_TAG: "UPPER" });
    expect(errors.map(({ data }) => data)).toEqual([expect.stringMatching(/^Input "tag": "UPPER"/)]);
    expect([outputs, exitCode, readdirSync(workspace)]).toEqual([{}, 1, []]);
  });

  it("says in one error that there is no docker", async () => {
    writeFileSync(join(workspace, "Dockerfile"), "FROM scratch\n");
    const { errors, outputs, exitCode } = await run({});
    expect(errors).toEqual([
      {
        name: "error",
        properties: {},
        data: expect.stringMatching(/^There is no command "docker" on the PATH\./),
      },
    ]);
    expect([outputs, exitCode]).toEqual([{}, 1]);
  });

  it("sets every output of action.yml, and delivers the report, though the build failed", async () => {
    writeFileSync(join(workspace, "Dockerfile"), "FROM scratch\nCOPY app.py /app.py\n");
    writeFileSync(join(workspace, "app.py"), "");
    const { errors, outputs, summary, exitCode } = await run({ PATH: installFailingDocker(temp) });
    const declared = parse(readFileSync("action.yml", "utf8")) as { outputs: object };
    expect(Object.keys(outputs).toSorted()).toEqual(Object.keys(declared.outputs).toSorted());
    expect(outputs).toEqual({
      verdict: "fail",
      "image-id": "",
      "image-size": "",
      "layer-count": "",
      "lint-errors": "0",
      "lint-warnings": "0",
      "comment-url": "",
      "report-json": join(workspace, "report/report.json"),
      "report-markdown": join(workspace, "report/report.md"),
      "report-html": join(workspace, "report/report.html"),
    });
    expect(exitCode).toBe(1);
    expect(errors).toEqual([
      expect.objectContaining({
        properties: expect.objectContaining({ file: "Dockerfile", line: "2" }),
        data: expect.stringMatching(/out of space/),
      }),
    ]);
    expect(readFileSync(outputs["report-markdown"] ?? "", "utf8")).toBe(summary);
    expect(summary).toContain(`https://github.com/octo/app/blob/${"c".repeat(40)}/Dockerfile#L2`);
  });
});
