import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as core from "@actions/core";
import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { createRunnerLog } from "../../src/github/runner-log.js";
import { english } from "../support/english.js";
import { createCommandReader } from "../support/runner-commands.js";
import { parseRunnerFile } from "../support/runner-files.js";

let folder: string;
let written: string[];
const before = { ...process.env };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "runner-log-"));
  written = [];
  jest.spyOn(process.stdout, "write").mockImplementation((text) => written.push(String(text)) > 0);
});

afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
  process.env = { ...before };
  process.exitCode = undefined;
});

const log = createRunnerLog(core);

function commands() {
  const read = createCommandReader();
  return written
    .join("")
    .split("\n")
    .map(read)
    .filter((command) => command !== null);
}

describe("the runner's log", () => {
  it("prints text of any origin as text", () => {
    log.info("one\n::error::two\r##[error]three");
    expect(written.join("")).toBe("one\n| ::error::two\n# #[error]three\n");
    expect(commands()).toEqual([]);
  });

  it("lets colours through, and nothing else that steers a terminal", () => {
    log.info(
      "\u001b[32mdone\u001b[0m\u001b]8;;https://evil.example\u0007\u001b[2K\n:\u001b[2K:error::x\n#\u0007#[error]x",
    );
    expect(written.join("")).toBe("\u001b[32mdone\u001b[0m\n| ::error::x\n# #[error]x\n");
    expect(commands()).toEqual([]);
  });

  it("opens and closes groups whose titles stay titles", () => {
    log.startGroup("docker build\n::error::x");
    log.endGroup();
    expect(commands()).toEqual([
      { name: "group", properties: {}, data: "docker build\n::error::x" },
      { name: "endgroup", properties: {}, data: "" },
    ]);
  });

  it("closes a group that is still open before the next one, and before the error that ended the work", () => {
    log.startGroup("a");
    log.startGroup("b");
    log.fail("broken off");
    log.endGroup();
    const expected = "::group::a\n::endgroup::\n::group::b\n::endgroup::\n::error::broken off\n";
    expect(written.join("")).toBe(expected);
  });

  it("annotates a place", () => {
    const place = {
      title: "DL3006: tag, please",
      file: "a,b/Docker:file",
      line: 3,
      endLine: 3,
      column: 6,
      endColumn: 9,
    };
    log.annotate("warning", "no\ntag", place);
    expect(commands()).toEqual([
      {
        name: "warning",
        properties: {
          title: "DL3006: tag, please",
          file: "a,b/Docker:file",
          line: "3",
          endline: "3",
          col: "6",
          endcolumn: "9",
        },
        data: "no\ntag",
      },
    ]);
  });

  it("leaves out the columns of a range over lines, which the runner would drop", () => {
    log.annotate("notice", "m", { line: 3, endLine: 5, column: 6, endColumn: 9 });
    expect(written).toEqual(["::notice line=3,endLine=5::m\n"]);
  });

  it("makes the step fail with one error", () => {
    log.fail('Input "tag": "x." is not legal.');
    expect(process.exitCode).toBe(1);
    expect(commands()).toEqual([{ name: "error", properties: {}, data: 'Input "tag": "x." is not legal.' }]);
  });
});

describe("outputs", () => {
  it("come back from the file as they went in, whatever they hold", () => {
    const path = join(folder, "output");
    writeFileSync(path, "");
    process.env.GITHUB_OUTPUT = path;
    const hostile = "EOF\nverdict=pass\nverdict<<EOF\n::error::x";
    log.setOutput("image-id", hostile);
    log.setOutput("verdict", "fail");
    log.setOutput("empty", "");
    expect(parseRunnerFile(readFileSync(path, "utf8"))).toEqual({
      "image-id": hostile,
      verdict: "fail",
      empty: "",
    });
  });
});

describe("the job summary", () => {
  // One test: @actions/core remembers the file of the first summary for the life of the process.
  it("is added to what is there, and a warning says where it cannot be", async () => {
    process.env.GITHUB_STEP_SUMMARY = join(folder, "none", "summary");
    await log.appendSummary("# Lost", english);
    expect(commands()).toMatchObject([{ name: "warning", data: expect.stringContaining("summary") }]);

    const path = join(folder, "summary");
    writeFileSync(path, "");
    process.env.GITHUB_STEP_SUMMARY = path;
    await log.appendSummary("# One\n", english);
    await log.appendSummary("# Two\n", english);
    expect(readFileSync(path, "utf8")).toContain("# One\n# Two\n");
  });
});
