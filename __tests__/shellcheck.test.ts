import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { createShellCheck } from "../src/shellcheck.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "shellcheck-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Puts a program in ShellCheck's place: the body has the script, and says what it answers with. */
function install(body: string): void {
  const program = `#!${process.execPath}
const fs = require("node:fs");
const note = (text) => fs.appendFileSync(${JSON.stringify(join(folder, "notes"))}, text + "\\n");
const remark = (message) => JSON.stringify({ comments: [{ line: 1, column: 1, code: 1, level: "info", message }] });
const script = fs.readFileSync(0, "utf8");
${body}
`;
  writeFileSync(join(folder, "shellcheck"), program, { mode: 0o755 });
}

const notes = (): string[] => readFileSync(join(folder, "notes"), "utf8").trimEnd().split("\n");

/** Has the scripts checked; gives the messages, and what the log was told. */
async function check(
  env: Readonly<Record<string, string>>,
  ...rounds: readonly (readonly string[])[]
): Promise<{ answers: (string[] | null)[]; said: string[] }> {
  const said: string[] = [];
  const shellCheck = createShellCheck(env, (message, values = {}) => {
    said.push([message, ...("count" in values ? [values.count] : [])].join(" "));
  });
  const answers: (string[] | null)[] = [];
  for (const scripts of rounds) {
    for (const answer of await shellCheck.check(scripts)) {
      answers.push(answer?.map(({ message }) => message) ?? null);
    }
  }
  return { answers, said };
}

describe("createShellCheck", () => {
  it("says once that there is no ShellCheck, and not before there is a script", async () => {
    expect(await check({ PATH: folder }, [])).toEqual({ answers: [], said: [] });
    expect(await check({ PATH: folder }, ["a", "b"], ["c"])).toEqual({
      answers: [null, null, null],
      said: ["shellcheck.missing"],
    });
  });

  it("gives the answers in the order of the scripts", async () => {
    install("setTimeout(() => process.stdout.write(remark(script)), script === 'a' ? 200 : 0);");
    const { answers, said } = await check({ PATH: folder }, ["a", "b", "c", "é😀"]);
    expect(answers).toEqual([["a"], ["b"], ["c"], ["é😀"]]);
    expect(said).toEqual([]);
  });

  it("asks once about scripts that are the same", async () => {
    install("note(script); process.stdout.write(remark(script));");
    const { answers } = await check({ PATH: folder }, ["a", "a"], ["b", "a"]);
    expect(answers).toEqual([["a"], ["a"], ["b"], ["a"]]);
    expect(notes().sort()).toEqual(["a", "b"]);
  });

  it("asks about four scripts at a time at most", async () => {
    install(
      "note('begin'); setTimeout(() => { note('end'); process.stdout.write('{\"comments\":[]}'); }, 100);",
    );
    await check({ PATH: folder }, ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"]);
    let running = 0;
    let most = 0;
    for (const note of notes()) {
      running += note === "begin" ? 1 : -1;
      most = Math.max(most, running);
    }
    expect(most).toBeLessThanOrEqual(4);
    expect(most).toBeGreaterThan(1);
  });

  it("takes no options from the environment and from files, and hands no token on", async () => {
    install(
      "note(process.argv.slice(2).join(' ')); note(Object.keys(process.env).join(' ')); process.stdout.write('{}');",
    );
    await check({ PATH: folder, SHELLCHECK_OPTS: "-e SC2086", GITHUB_TOKEN: "t" }, ["a"]);
    const [options, variables] = notes();
    expect(options).toBe("--norc --format=json1 --severity=style --exclude=SC1090,SC1091,SC2187 -");
    expect(variables).not.toMatch(/SHELLCHECK_OPTS|TOKEN/);
  });

  it.each<[string, string]>([
    ["ends with an error", "process.stdout.write('{\"comments\":[]}'); process.exitCode = 4;"],
    ["is ended", "process.kill(process.pid, 'SIGKILL');"],
    ["says something else", "process.stdout.write('shellcheck: oops');"],
    ["says too much", "process.stdout.write(' '.repeat(17 * 1024 * 1024) + '{\"comments\":[]}');"],
  ])("leaves a script unchecked where ShellCheck %s, and says how many", async (_, body) => {
    install(`if (script === "good") process.stdout.write(remark(script)); else { ${body} }`);
    expect(await check({ PATH: folder }, ["bad", "good", "bad too"])).toEqual({
      answers: [null, ["good"], null],
      said: ["shellcheck.failed 2"],
    });
  });

  it("does not ask about a script that is too long", async () => {
    install("process.stdout.write(remark(String(script.length)));");
    expect(await check({ PATH: folder }, ["#".repeat(32_769), "#".repeat(32_768)])).toEqual({
      answers: [null, ["32768"]],
      said: ["shellcheck.failed 1"],
    });
  });

  it("does not mind a ShellCheck that ends before it has read the script", async () => {
    writeFileSync(join(folder, "shellcheck"), "#!/bin/sh\nexit 3\n", { mode: 0o755 });
    const { answers, said } = await check({ PATH: folder }, ["#".repeat(30_000)]);
    expect(answers).toEqual([null]);
    expect(said).toEqual(["shellcheck.failed 1"]);
  });

  it("does not mind a ShellCheck that can't be started", async () => {
    writeFileSync(join(folder, "shellcheck"), "#!/nowhere/interpreter\n", { mode: 0o755 });
    const { answers, said } = await check({ PATH: folder }, ["a"]);
    expect(answers).toEqual([null]);
    expect(said).toEqual(["shellcheck.failed 1"]);
  });
});
