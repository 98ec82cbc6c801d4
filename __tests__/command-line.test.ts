import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { INPUT_DEFAULTS } from "../src/inputs.js";
import { VERSION } from "../src/version.js";
import { installFailingDocker } from "./support/docker-command.js";
import { runInFolder, type Terminal } from "./support/run-command-line.js";

let workspace: string;
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), "command-line-"));
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

const run = (args: readonly string[], env: Record<string, string> = {}, terminal: Terminal = {}) =>
  runInFolder(workspace, args, { env: { PATH: workspace, ...env }, terminal });

describe("the help", () => {
  it.each([[["--help"]], [["-h"]], [["report", "--help"]], [["--help", "--tag", "UPPER"]]])(
    "is what %j asks for",
    async (args) => {
      const { status, stdout, stderr } = await run(args);
      expect([status, stderr]).toEqual([0, ""]);
      expect(stdout).toMatch(/^Know what every Dockerfile line costs\.\n/);
    },
  );

  it("names every input with its default, but for those of a pull request", async () => {
    const { stdout } = await run(["--help"]);
    const inAction = new Set([
      "suggestions",
      "comment",
      "comment-key",
      "comment-group",
      "check-run",
      "github-token",
    ]);
    const expected = Object.entries(INPUT_DEFAULTS).filter(([name]) => !inAction.has(name));
    const listed = [...stdout.matchAll(/^ {2}--([\w-]+)(?: VALUE)?(?: +(.*))?$/gm)];
    expect(listed.map(([, name]) => name)).toEqual(expected.map(([name]) => name));
    for (const [line, name, note = ""] of listed) {
      const initial = expected.find(([other]) => other === name)?.[1];
      if (name === "language") expect(note).toContain("LC_ALL");
      else if (line.includes(" VALUE") && initial !== "") expect(note).toContain(`default: ${initial}`);
      else expect(note).not.toContain("default");
    }
  });
});

describe("the help of a command", () => {
  it.each([
    ["lint", /^Check Dockerfiles, without Docker\.\n.*--fail-on SEVERITY.*--lint-config FILE/s],
    ["explain", /^Why a rule matters, and what to write instead\.\n/],
  ])("of %s is its own", async (command, text) => {
    const { status, stdout, stderr } = await run([command, "--help"]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(text);
  });
});

describe("the version", () => {
  it("is that of the package", async () => {
    expect(await run(["--version"])).toEqual({ status: 0, stdout: `${VERSION}\n`, stderr: "" });
  });
});

describe("wrong usage", () => {
  it.each<[string[], RegExp]>([
    [["--no-such-flag"], /There is no flag "--no-such-flag"\. .*--help lists what there is\.$/],
    [["--comment", "never"], /There is no flag "--comment"/],
    [["--tag"], /"--tag" needs a value/],
    [["--tag", "--pull"], /"--tag" needs a value/],
    [["--language", "xx"], /Input "language": "xx" is not legal\. Use one of: en, es, fr, de, ru, zh-CN\./],
    [["--pull=yes"], /"--pull" takes no value/],
    [["publish"], /"publish" is no command\. Use: report, lint, explain\./],
    [["report", "lint"], /"report lint" is no command/],
    [["--tag", "python-hello-world."], /blank before the dot is missing/],
    [["--max-image-size", "big"], /Input "max-image-size": "big" is not legal/],
    [["--context", "nowhere"], /"context": "nowhere" does not exist/],
  ])("%j ends with status 2 and one line that says what is legal", async (args, message) => {
    const { status, stdout, stderr } = await run(args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr.trimEnd()).toMatch(message);
    expect(stderr).toMatch(/^docker-layer-report: [^\n]+\n$/);
    expect(readdirSync(workspace)).toEqual([]);
  });

  it("never lets an argument drive the terminal", async () => {
    const { stderr } = await run(["\u001b[31mred"]);
    expect(stderr).not.toContain("\u001b");
  });
});

describe("a run", () => {
  const dockerfile = "FROM scratch\nCOPY app.py /app.py\n";
  const build = (args: readonly string[] = [], terminal: Terminal = {}, env: Record<string, string> = {}) => {
    writeFileSync(join(workspace, "Dockerfile"), dockerfile);
    writeFileSync(join(workspace, "app.py"), "");
    return run(args, { PATH: installFailingDocker(workspace), ...env }, terminal);
  };
  const report = (folder = "report") =>
    JSON.parse(readFileSync(join(workspace, folder, "report.json"), "utf8"));

  it("ends with status 1 and a reason where there is no docker", async () => {
    writeFileSync(join(workspace, "Dockerfile"), dockerfile);
    const { status, stderr } = await run([]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^docker-layer-report: There is no command "docker" on the PATH\./);
  });

  it("keeps the build's log out of the report, and ends with status 1 where that fails", async () => {
    const { status, stdout, stderr } = await build();
    expect(status).toBe(1);
    expect(stderr).toContain("docker image build -t python-hello-world .\n");
    expect(stderr).toContain("COPY failed: out of space\n");
    expect(stdout).toContain("Build failed at line 2");
    expect(stdout).not.toContain("Step 2/2");
    expect(report().verdict).toEqual({ status: "fail", reasons: [{ kind: "build-failed" }] });
  });

  it("takes the inputs from its flags, lists from repeated ones, and switches without a value", async () => {
    const flags = [
      "--tag",
      "shop/api:1",
      "--labels",
      "a=1",
      "--labels=b=2",
      "--no-cache",
      "--report-dir",
      "o",
    ];
    await build(["report", ...flags]);
    expect(readdirSync(join(workspace, "o"))).toEqual([
      "report.html",
      "report.json",
      "report.md",
      "report.sarif",
    ]);
    expect(report("o").build.command).toEqual([
      ...["docker", "image", "build", "-t", "shop/api:1"],
      ...["--label", "a=1", "--label", "b=2", "--no-cache", "."],
    ]);
  });

  it.each([
    ["is coloured on a terminal", { isTTY: true, columns: 80 }, {}, true],
    ["is plain where it is piped", {}, {}, false],
    ["is plain where colours are not wanted", { isTTY: true, columns: 80 }, { NO_COLOR: "1" }, false],
  ])("%s", async (_, terminal, env, colored) => {
    const { stdout } = await build([], terminal, env);
    expect(stdout.includes("\u001b[")).toBe(colored);
  });
});
