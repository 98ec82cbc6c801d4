import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { parse } from "yaml";
import { runAction } from "../src/action.js";
import { loadTranslate } from "../src/locales/load.js";
import { type ActionProcess, type ProcessResult, startActionProcess } from "./support/action-process.js";
import { installFailingDocker } from "./support/docker-command.js";

let action: ActionProcess;
let temp: string;
let workspace: string;

beforeEach(() => {
  action = startActionProcess();
  ({ temp, workspace } = action);
});
afterEach(() => action.end());

const run = (env: Readonly<Record<string, string>>): Promise<ProcessResult> => action.run(runAction, env);

describe("the Action", () => {
  it("ends bad input with one error, before it touches anything", async () => {
    const { errors, outputs, exitCode } = await run({ INPUT_TAG: "UPPER" });
    expect(errors.map(({ data }) => data)).toEqual([expect.stringMatching(/^Input "tag": "UPPER"/)]);
    expect([outputs, exitCode, readdirSync(workspace)]).toEqual([{}, 1, []]);
  });

  it("says what is wrong in the language that the input asks for, and in English where there is none such", async () => {
    const [russian] = (await run({ INPUT_TAG: "UPPER", INPUT_LANGUAGE: "ru" })).errors;
    const translate = await loadTranslate("ru");
    const legal = translate("error.input.legal.reference");
    expect(russian?.data).toBe(translate("error.input.illegal", { name: "tag", value: '"UPPER"', legal }));
    const [english] = (await run({ INPUT_LANGUAGE: "tlh" })).errors;
    expect(english?.data).toBe(
      'Input "language": "tlh" is not legal. Use one of: en, es, fr, de, ru, zh-CN.',
    );
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
      "size-delta": "",
      "layer-count": "",
      "lint-errors": "0",
      "lint-warnings": "0",
      "comment-url": "",
      "report-json": join(workspace, "report/report.json"),
      "report-markdown": join(workspace, "report/report.md"),
      "report-html": join(workspace, "report/report.html"),
      "report-sarif": join(workspace, "report/report.sarif"),
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

describe("an event without a pull request", () => {
  it.each(["push", "merge_group", "workflow_dispatch", "schedule"])(
    "such as %s gets verdict and summary, and no comment",
    async (eventName) => {
      writeFileSync(join(workspace, "Dockerfile"), "FROM scratch\nCOPY app.py /app.py\n");
      writeFileSync(join(workspace, "app.py"), "");
      const event = join(temp, "event.json");
      // What GitHub puts into the event of a merge queue; others have less.
      writeFileSync(
        event,
        JSON.stringify({
          merge_group: { head_sha: "c".repeat(40), head_ref: "refs/heads/gh-readonly-queue/main/pr-7" },
          repository: { full_name: "octo/app" },
        }),
      );
      const { commands, outputs, summary, exitCode } = await run({
        PATH: installFailingDocker(temp),
        GITHUB_EVENT_NAME: eventName,
        GITHUB_EVENT_PATH: event,
        // Nothing listens there: a request would end in a warning.
        GITHUB_API_URL: "http://127.0.0.1:9",
        "INPUT_GITHUB-TOKEN": "token",
      });
      expect(outputs).toMatchObject({ verdict: "fail", "comment-url": "" });
      expect(summary).toMatch(/^❌ /);
      expect(commands.filter(({ name }) => name === "warning")).toEqual([]);
      expect(exitCode).toBe(1);
    },
  );
});

describe("pull_request_target", () => {
  it("is refused before anything is built or written where no commit of the base is checked out", async () => {
    writeFileSync(join(workspace, "Dockerfile"), "FROM scratch\n");
    const { errors, outputs, exitCode } = await run({
      PATH: installFailingDocker(temp),
      GITHUB_EVENT_NAME: "pull_request_target",
    });
    expect(errors.map(({ data }) => data)).toEqual([
      expect.stringMatching(/^On "pull_request_target" nothing but the base branch is built/),
    ]);
    expect([outputs, exitCode, readdirSync(workspace)]).toEqual([{}, 1, ["Dockerfile"]]);
  });
});
