import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { runInFolder } from "./support/run-command-line.js";
import { sarifErrors } from "./support/sarif/validate.js";

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "lint-fix-")));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const BEFORE = "\uFEFFFROM python:3.14-slim\r\nRUN pip install flask==3.1.2\r\nUSER 1000\r\n";
const AFTER = BEFORE.replace("install", "install --no-cache-dir");

const path = () => join(folder, "Dockerfile");
const read = () => readFileSync(path(), "utf8");
const lint = (args: readonly string[], stdin = "") => runInFolder(folder, ["lint", ...args], { stdin });

describe("lint --fix", () => {
  it("writes what it can fix and reports the rest; byte-order mark, line ends and mode stay", async () => {
    writeFileSync(path(), BEFORE, { mode: 0o640 });
    const { status, stdout } = await lint(["--fix", "--fail-on", "style"]);
    expect([status, stdout]).toEqual([0, "1 file: nothing found\n"]);
    expect(read()).toBe(AFTER);
    expect(statSync(path()).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(["Dockerfile"]);
  });

  it("writes through a link", async () => {
    writeFileSync(join(folder, "real"), BEFORE);
    symlinkSync("real", path());
    await lint(["--fix"]);
    expect(readFileSync(join(folder, "real"), "utf8")).toBe(AFTER);
    expect(readdirSync(folder).sort()).toEqual(["Dockerfile", "real"]);
  });

  it("shows a diff instead with --dry-run, and leaves the file and the exit status", async () => {
    writeFileSync(path(), BEFORE);
    const { status, stdout } = await lint(["--fix", "--dry-run", "--fail-on", "warning"]);
    expect(status).toBe(1);
    expect(stdout).toContain("--- Dockerfile\n+++ Dockerfile\n@@ -1,3 +1,3 @@\n FROM python:3.14-slim\r\n");
    expect(stdout).toContain("\n+RUN pip install --no-cache-dir flask==3.1.2\r\n");
    expect(read()).toBe(BEFORE);
  });

  it("can show a diff for standard input, and not write it", async () => {
    const shown = await lint(["--dry-run", "-"], BEFORE);
    expect(shown.stdout).toContain("+RUN pip install --no-cache-dir");
    const { status, stderr } = await lint(["--fix", "-"], BEFORE);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^docker-layer-report: --fix: standard input can't be written\. [^\n]+\n$/);
  });

  it("is told of in JSON and SARIF where it is not asked for", async () => {
    writeFileSync(path(), BEFORE);
    const place = { line: 2, column: 16 };
    const json = JSON.parse((await lint(["--format", "json"])).stdout);
    expect(json.findings[0]).toMatchObject({
      ruleId: "DL3042",
      fix: [{ start: place, end: place, text: " --no-cache-dir" }],
    });
    const sarif = JSON.parse((await lint(["--format", "sarif"])).stdout);
    expect(sarifErrors(sarif)).toEqual([]);
    expect(sarif.runs[0].results[0].fixes[0].artifactChanges[0].replacements).toEqual([
      {
        deletedRegion: { startLine: 2, startColumn: 16, endLine: 2, endColumn: 16 },
        insertedContent: { text: " --no-cache-dir" },
      },
    ]);
    expect(read()).toBe(BEFORE);
  });
});
