import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { SUMMARY_LIMIT } from "../../src/github/runner-files.js";
import { createRunnerLog } from "../../src/github/runner-log.js";
import { createCommandReader } from "../support/runner-commands.js";
import { parseRunnerFile } from "../support/runner-files.js";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "runner-log-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function createLog(env: Record<string, string> = {}) {
  const written: string[] = [];
  const exitCodes: number[] = [];
  const log = createRunnerLog({
    write: (text) => written.push(text),
    env,
    setExitCode: (code) => exitCodes.push(code),
  });
  const commands = () => {
    const read = createCommandReader();
    return written
      .join("")
      .split("\n")
      .map(read)
      .filter((command) => command !== null);
  };
  return { log, written, exitCodes, commands };
}

describe("the runner's log", () => {
  it("prints text of any origin as text", () => {
    const { log, written, commands } = createLog();
    log.info("one\n::error::two\r##[error]three");
    expect(written.join("")).toBe("one\n| ::error::two\n# #[error]three\n");
    expect(commands()).toEqual([]);
  });

  it("opens and closes groups whose titles stay titles", () => {
    const { log, commands } = createLog();
    log.startGroup("docker build\n::error::x");
    log.endGroup();
    expect(commands()).toEqual([
      { name: "group", properties: {}, data: "docker build\n::error::x" },
      { name: "endgroup", properties: {}, data: "" },
    ]);
  });

  it("closes a group that is still open before the next one, and before the error that ended the work", () => {
    const { log, written } = createLog();
    log.startGroup("a");
    log.startGroup("b");
    log.fail("broken off");
    log.endGroup();
    const expected = "::group::a\n::endgroup::\n::group::b\n::endgroup::\n::error::broken off\n";
    expect(written.join("")).toBe(expected);
  });

  it("annotates a place", () => {
    const { log, commands } = createLog();
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
    const { log, written } = createLog();
    log.annotate("notice", "m", { line: 3, endLine: 5, column: 6, endColumn: 9 });
    expect(written).toEqual(["::notice line=3,endLine=5::m\n"]);
  });

  it("hides each line of a secret, and no blank", () => {
    const { log, commands } = createLog();
    log.mask("first\n\n  \nsecond%0A");
    log.mask("");
    expect(commands().map(({ data }) => data)).toEqual(["first\n\n  \nsecond%0A", "first", "second%0A"]);
  });

  it("makes the step fail with one error", () => {
    const { log, exitCodes, commands } = createLog();
    log.fail('Input "tag": "x." is not legal.');
    expect(exitCodes).toEqual([1]);
    expect(commands()).toEqual([{ name: "error", properties: {}, data: 'Input "tag": "x." is not legal.' }]);
  });
});

describe("outputs", () => {
  it("come back from the file as they went in, whatever they hold", () => {
    const path = join(folder, "output");
    writeFileSync(path, "");
    const { log } = createLog({ GITHUB_OUTPUT: path });
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

  it("are left out where there is no runner, and warned of where they cannot be written", () => {
    const without = createLog();
    without.log.setOutput("verdict", "pass");
    without.log.appendSummary("# Report");
    expect(without.written).toEqual([]);
    const broken = createLog({ GITHUB_OUTPUT: folder });
    broken.log.setOutput("verdict", "pass");
    expect(broken.commands()).toMatchObject([
      { name: "warning", data: expect.stringContaining("GITHUB_OUTPUT") },
    ]);
  });
});

describe("the job summary", () => {
  it("is added to what is there, in a file that may be missing", () => {
    const path = join(folder, "summary");
    const { log } = createLog({ GITHUB_STEP_SUMMARY: path });
    log.appendSummary("# One");
    log.appendSummary("# Two");
    expect(readFileSync(path, "utf8")).toBe("# One\n# Two\n");
  });

  it("is left out, with a warning, where it would be over the runner's limit in bytes", () => {
    const path = join(folder, "summary");
    const { log, commands } = createLog({ GITHUB_STEP_SUMMARY: path });
    const fits = `${"é".repeat((SUMMARY_LIMIT - 2) / 2)}a`;
    log.appendSummary(fits);
    expect(readFileSync(path)).toHaveLength(SUMMARY_LIMIT);
    expect(commands()).toEqual([]);
    log.appendSummary("one more");
    expect(readFileSync(path)).toHaveLength(SUMMARY_LIMIT);
    expect(commands()).toMatchObject([{ name: "warning", data: expect.stringContaining("1048576 bytes") }]);
  });
});
