import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { LINT_FORMATS } from "../src/lint-formats.js";
import { runInFolder } from "./support/run-command-line.js";
import { sarifErrors } from "./support/sarif/validate.js";

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "lint-command-")));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const WARNING = "FROM python:latest\nUSER 1000\n";
const ERROR = "LABEL a=b\nFROM python:3.14-slim\nUSER 1000\n";
const CLEAN = "FROM python:3.14-slim\nUSER 1000\n";

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const lint = (args: readonly string[], given: Parameters<typeof runInFolder>[2] = {}) =>
  runInFolder(folder, ["lint", ...args], given);

/** What stands at the finding, by JSON. */
async function found(args: readonly string[]): Promise<{ ruleId: string; path: string; at: string }[]> {
  const { stdout } = await lint(["--format", "json", ...args]);
  const { findings } = JSON.parse(stdout) as {
    findings: { ruleId: string; path: string; start: { line: number; column: number } }[];
  };
  return findings.map(({ ruleId, path, start }) => ({ ruleId, path, at: `${start.line}:${start.column}` }));
}

describe("lint", () => {
  it("names this folder where it stands for a file", async () => {
    expect((await lint(["."])).stderr).toContain(": . is a directory.");
    write("Dockerfile", CLEAN);
    expect((await lint(["--lint-config", "."])).stderr).toContain(": . is not a file.");
  });

  it("takes the Dockerfile of this folder where no file is named, and needs no docker", async () => {
    write("Dockerfile", WARNING);
    const { status, stdout, stderr } = await lint([]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(
      /^Dockerfile:1:6 warning DL3007 .*\n {2}1 \| FROM python:latest\n {4}\| {6}\^{13}\n\n1 file: 1 warning\n$/,
    );
  });

  it("takes files and patterns, each file once, in the order given", async () => {
    write("b/Dockerfile", WARNING);
    write("a/Dockerfile", ERROR);
    expect(await found(["b/Dockerfile", "**/Dockerfile", "./a/../b/Dockerfile"])).toEqual([
      { ruleId: "DL3007", path: "b/Dockerfile", at: "1:6" },
      { ruleId: "DL3061", path: "a/Dockerfile", at: "1:1" },
    ]);
  });

  it("reads standard input", async () => {
    const { status, stdout } = await lint(["--format", "hadolint-tty", "-"], { stdin: WARNING });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^-:1 DL3007 warning: /);
  });

  it("does not take a byte-order mark for a column", async () => {
    write("Dockerfile", `\uFEFF${WARNING}`);
    expect(await found([])).toEqual([{ ruleId: "DL3007", path: "Dockerfile", at: "1:6" }]);
  });

  it("names a file that lies elsewhere by its whole path", async () => {
    write("one/Dockerfile", WARNING);
    mkdirSync(join(folder, "two"));
    const { stdout } = await runInFolder(join(folder, "two"), [
      "lint",
      "--format",
      "json",
      "../one/Dockerfile",
    ]);
    expect(JSON.parse(stdout).files).toEqual([`${folder}/one/Dockerfile`]);
  });

  it("asks the build context where it is told which", async () => {
    write("docker/Dockerfile", `${CLEAN}COPY app.py /app.py\n`);
    write("app.py", "");
    const ids = async (args: readonly string[]) =>
      (await found([...args, "docker/Dockerfile"]))
        .map(({ ruleId }) => ruleId)
        .filter((id) => id === "LR1003");
    expect(await ids([])).toEqual([]);
    expect(await ids(["--context", "."])).toEqual([]);
    expect(await ids(["--context", "docker"])).toEqual(["LR1003"]);
  });
});

describe("ShellCheck", () => {
  it("is said to be missing, once, where there are scripts for it", async () => {
    write("a/Dockerfile", `${CLEAN}RUN echo $a\n`);
    write("b/Dockerfile", `${CLEAN}RUN echo $b\n`);
    const { status, stderr } = await lint(["*/Dockerfile"]);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^docker-layer-report: ShellCheck is not on the PATH, [^\n]+\n$/);
  });
});

describe("hadolint's settings of the output", () => {
  it.each([
    ["the variable", { HADOLINT_FORMAT: "json" }, ""],
    ["the file", {}, "format: json\n"],
    ["the file before the variable", { HADOLINT_FORMAT: "gnu" }, "format: json\n"],
  ])("take the format from %s, and the flag goes before", async (_, env, file) => {
    write("Dockerfile", WARNING);
    write(".hadolint.yaml", file);
    expect(JSON.parse((await lint([], { env })).stdout)).toMatchObject([{ code: "DL3007", column: 1 }]);
    expect((await lint(["--format", "terminal"], { env })).stdout).toMatch(/^Dockerfile:1:6 warning/);
  });

  it("refuse a format that only hadolint writes, where there is no flag", async () => {
    write("Dockerfile", WARNING);
    const env = { HADOLINT_FORMAT: "checkstyle" };
    const { status, stdout, stderr } = await lint([], { env });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(
      /asks for the format "checkstyle", .* Use one of tty, json, sarif there, or --format/,
    );
    expect((await lint(["--format", "json"], { env })).status).toBe(0);
  });

  it("take away the colours", async () => {
    write("Dockerfile", WARNING);
    const terminal = { isTTY: true, columns: 80 };
    expect((await lint([], { terminal })).stdout).toContain("\u001b[");
    write(".hadolint.yaml", "no-color: true\n");
    expect((await lint([], { terminal })).stdout).not.toContain("\u001b[");
  });

  it("fail or pass as HADOLINT_FAILURE_THRESHOLD and HADOLINT_NOFAIL say, and the flag goes before", async () => {
    write("Dockerfile", WARNING);
    const env = { HADOLINT_FAILURE_THRESHOLD: "info" };
    expect((await lint([], { env })).status).toBe(1);
    expect((await lint([], { env: { ...env, HADOLINT_NOFAIL: "1" } })).status).toBe(0);
    expect((await lint(["--fail-on", "error"], { env })).status).toBe(0);
  });
});

describe("the exit status", () => {
  it.each<[string, string, string[], number]>([
    ["nothing found", CLEAN, [], 0],
    ["a warning", WARNING, [], 0],
    ["a warning that fails", WARNING, ["--fail-on", "warning"], 1],
    ["a warning below info", WARNING, ["--fail-on=info"], 1],
    ["an error", ERROR, [], 1],
    ["an error that may pass", ERROR, ["--fail-on", "never"], 0],
    ["a syntax error", "FORM python\n", [], 1],
  ])("for %s", async (_, text, args, status) => {
    write("Dockerfile", text);
    expect((await lint(args)).status).toBe(status);
  });

  it("is that of the configuration's threshold, which the flag goes before", async () => {
    write("Dockerfile", WARNING);
    write(".hadolint.yaml", "failure-threshold: warning\n");
    expect((await lint([])).status).toBe(1);
    expect((await lint(["--fail-on", "error"])).status).toBe(0);
  });

  it("is 2 where a file can't be read, and the others are linted all the same", async () => {
    write("good/Dockerfile", ERROR);
    write("empty", "");
    write("latin", new Uint8Array([0x46, 0xe9]));
    const args = ["--format", "json", "nowhere", "good", "*/nothing", "empty", "latin", "good/Dockerfile"];
    const { status, stdout, stderr } = await lint(args);
    expect(status).toBe(2);
    const { findings, unread } = JSON.parse(stdout);
    expect(findings).toHaveLength(1);
    expect(unread.map(({ message }: { message: string }) => message)).toEqual([
      'No file matches "*/nothing".',
      "There is no nowhere.",
      "good is a directory. Name a Dockerfile.",
      expect.stringMatching(/^empty is empty\./),
      expect.stringMatching(/^latin is not UTF-8 text/),
    ]);
    expect(stderr.trimEnd().split("\n")).toHaveLength(5);
    expect(stderr).toContain("docker-layer-report: There is no nowhere.\n");
  });

  it.each<[string[], RegExp]>([
    [["--format", "xml"], /--format: "xml" is not legal\. Use one of: terminal, json, sarif, github, /],
    [["--fail-on", "fatal"], /--fail-on: "fatal" is not legal\. Use one of: error, /],
    [["--context", "nowhere"], /--context: "nowhere" is no directory/],
    [["--lint-config", "nowhere.yaml"], /there is no file "nowhere\.yaml"/],
    [["--tag", "x"], /There is no flag "--tag"\./],
    [["--fail-onn", "error"], /There is no flag "--fail-onn"\. Did you mean --fail-on\?/],
    [["--format"], /"--format" needs a value\./],
    [["-f", "-c", "x"], /"-f" needs a value\./],
    [["--fix=yes"], /"--fix" takes no value\./],
    [["-t", "warn"], /--failure-threshold: "warn" is not legal\. Use one of: error, .*, ignore, none\./],
    [
      ["--ignore", "DL3006"],
      /lint has no --ignore: write ignored: .* into \.hadolint\.yaml, or set HADOLINT_IGNORE=/,
    ],
    [["--error", "DL3006"], /lint has no --error: write override: /],
    [["-o", "x"], /lint has no -o: it writes to standard output/],
  ])("is 2 for %j, with one line that says what is legal", async (args, message) => {
    write("Dockerfile", CLEAN);
    const { status, stdout, stderr } = await lint(args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^docker-layer-report: [^\n]+\n$/);
  });

  it("is 2 for standard input that is too large", async () => {
    const { status, stderr } = await lint(["-"], { stdin: "#".repeat(1_048_577) });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^docker-layer-report: Standard input is larger than 1 MiB/);
  });
});

describe("the flags of hadolint", () => {
  it("are taken where ours have other names", async () => {
    write("Dockerfile", WARNING);
    write("strict.yaml", "override:\n  error: [DL3007]\n");
    const statusOf = async (...args: string[]) => (await lint(args)).status;
    expect(await statusOf("-c", "strict.yaml")).toBe(1);
    expect(await statusOf("--config=strict.yaml", "--no-fail", "-V")).toBe(0);
    expect(await statusOf("-t", "warning")).toBe(1);
    expect(await statusOf("--failure-threshold", "none")).toBe(1);
    expect(await statusOf("-t", "warning", "--fail-on", "error")).toBe(0);
    expect((await lint(["-f", "hadolint-json"])).stdout).toContain('"code":"DL3007"');
    expect((await lint(["-v"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    const terminal = { isTTY: true, columns: 80 };
    expect((await lint(["--no-color"], { terminal })).stdout).not.toContain("\u001b[");
  });
});

describe("the configuration", () => {
  it("is that beside each Dockerfile, or the one that is named", async () => {
    write("a/Dockerfile", WARNING);
    write("b/Dockerfile", WARNING);
    write("a/.hadolint.yaml", "ignored: [DL3007]\n");
    write("strict.yaml", "override:\n  error: [DL3007]\n");
    expect((await found(["*/Dockerfile"])).map(({ path }) => path)).toEqual(["b/Dockerfile"]);
    expect((await lint(["--lint-config", "strict.yaml", "*/Dockerfile"])).status).toBe(1);
  });

  it("is said to be wrong once, however many files it is for", async () => {
    write("a/Dockerfile", CLEAN);
    write("a/prod.Dockerfile", CLEAN);
    write("a/.hadolint.yaml", "ignoredd: []\n");
    const { status, stderr } = await lint(["a/*Dockerfile"]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^docker-layer-report: a\/\.hadolint\.yaml:1:1: [^\n]+\n$/);
  });
});

describe("the formats", () => {
  it.each(LINT_FORMATS)("%s never lets a file drive the terminal, or the runner", async (format) => {
    write("::error::x/Dockerfile", 'FROM python:latest\nRUN echo "\u001b[2J##[group]\u202e" && cd /x\n');
    const { status, stdout } = await lint(["--format", format, "*/Dockerfile"]);
    expect(status).toBe(0);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
    expect(stdout).not.toMatch(/[\u001b\u202e]/);
    const commands = stdout.split("\n").filter((line) => /^\s*::/.test(line));
    expect(
      commands.every((line) => format === "github" && /^::(?:warning|notice) title=\w+,/.test(line)),
    ).toBe(true);
  });

  it("are coloured on a terminal only, and not where colours are not wanted", async () => {
    write("Dockerfile", WARNING);
    const terminal = { isTTY: true, columns: 80 };
    const isColoured = async (given: Parameters<typeof lint>[1]) =>
      (await lint([], given)).stdout.includes("\u001b[");
    expect(await isColoured({ terminal })).toBe(true);
    expect(await isColoured({})).toBe(false);
    expect(await isColoured({ terminal, env: { NO_COLOR: "1" } })).toBe(false);
  });

  it("give GitHub paths from the repository's root", async () => {
    write("app/Dockerfile", WARNING);
    const run = (format: string) =>
      runInFolder(join(folder, "app"), ["lint", "--format", format], { env: { GITHUB_WORKSPACE: folder } });
    expect((await run("github")).stdout).toMatch(/^::warning title=DL3007,file=app\/Dockerfile,line=1,/);
    const sarif = JSON.parse((await run("sarif")).stdout);
    expect(sarif.runs[0].artifacts).toEqual([
      { location: { uri: "app/Dockerfile", uriBaseId: "%SRCROOT%" } },
    ]);
    expect((await run("terminal")).stdout).toMatch(/^Dockerfile:1:6 /);
  });

  it("give SARIF by its schema, whatever was found", async () => {
    write("a/Dockerfile", ERROR);
    write("b/Dockerfile", "FORM x\nRUN <<EOF\nnever ends\n");
    const { status, stdout } = await lint(["--format", "sarif", "*/Dockerfile", "nowhere"]);
    expect(status).toBe(2);
    expect(sarifErrors(JSON.parse(stdout))).toEqual([]);
  });
});
