import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { createShellCheck } from "../src/shellcheck.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "shellcheck-test-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Puts a program in ShellCheck's place: the body has the `scripts` that it is given, and says what it answers with. */
function install(body: string): void {
  const program = `#!${process.execPath}
const fs = require("node:fs");
const note = (text) => fs.appendFileSync(${JSON.stringify(join(folder, "notes"))}, text + "\\n");
const files = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const scripts = files.map((file) => fs.readFileSync(file === "-" ? 0 : file, "utf8"));
const isAlone = files[0] === "-";
const say = (messages) => process.stdout.write(JSON.stringify({ comments: messages.map((message, index) =>
  ({ file: files[index], line: 1, column: 1, code: 1, level: "info", message })) }));
${body}
`;
  writeFileSync(join(folder, "shellcheck"), program, { mode: 0o755 });
}

const notes = (): string[] => readFileSync(join(folder, "notes"), "utf8").trimEnd().split("\n");

interface Answers {
  readonly answers: (string[] | null)[];
  readonly said: string[];
}

/** Has the scripts checked, one call a round, one after the other; gives the messages, and what the log was told. */
async function check(
  env: Readonly<Record<string, string>>,
  ...rounds: readonly (readonly string[])[]
): Promise<Answers> {
  const said: string[] = [];
  const shellCheck = open(env, said);
  const answers: Answers["answers"] = [];
  for (const scripts of rounds) {
    for (const answer of await shellCheck.check(scripts)) {
      answers.push(answer?.map(({ message }) => message) ?? null);
    }
  }
  return { answers, said };
}

function open(env: Readonly<Record<string, string>>, said: string[]) {
  return createShellCheck(env, (message, values = {}) => {
    said.push([message, ...("count" in values ? [values.count] : [])].join(" "));
  });
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
    install("setTimeout(() => say(scripts), scripts.includes('a') ? 200 : 0);");
    const { answers, said } = await check({ PATH: folder }, ["a", "b", "c", "é😀", "d"]);
    expect(answers).toEqual([["a"], ["b"], ["c"], ["é😀"], ["d"]]);
    expect(said).toEqual([]);
  });

  it("asks once about scripts that are the same", async () => {
    install("for (const script of scripts) note(script); say(scripts);");
    const { answers } = await check({ PATH: folder }, ["a", "a"], ["b", "a"]);
    expect(answers).toEqual([["a"], ["a"], ["b"], ["a"]]);
    expect(notes().sort()).toEqual(["a", "b"]);
  });

  it("has the waiting scripts of several calls share a process, four at a time at most", async () => {
    install("note('begin'); setTimeout(() => { note('end'); say(scripts); }, 100);");
    const shellCheck = open({ PATH: folder }, []);
    const calls = Array.from({ length: 40 }, (_, index) => shellCheck.check([`a${index}`, `b${index}`]));
    const messages = (await Promise.all(calls)).flat().map((answer) => answer?.[0]?.message);
    expect(messages).toEqual(Array.from({ length: 40 }, (_, index) => [`a${index}`, `b${index}`]).flat());
    let running = 0;
    let most = 0;
    for (const note of notes()) {
      running += note === "begin" ? 1 : -1;
      most = Math.max(most, running);
    }
    expect(most).toBeLessThanOrEqual(4);
    expect(most).toBeGreaterThan(1);
    expect(notes().length).toBeLessThan(40);
  });

  it("leaves no file of a script behind", async () => {
    install("note(process.cwd()); say(scripts);");
    await check({ PATH: folder }, ["a", "b", "c", "d", "e", "f", "g", "h"]);
    const folders = notes().filter((name) => name.includes("shellcheck-"));
    expect(folders.length).toBeGreaterThan(0);
    for (const name of folders) expect(() => readdirSync(name)).toThrow(/ENOENT/);
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
    install(`if (scripts.every((script) => script.startsWith("good"))) say(scripts); else { ${body} }`);
    const scripts = ["bad", "good", "bad too", "good 2", "good 3", "good 4", "good 5", "good 6"];
    expect(await check({ PATH: folder }, scripts)).toEqual({
      answers: scripts.map((script) => (script.startsWith("good") ? [script] : null)),
      said: ["shellcheck.failed 2"],
    });
  });

  it("gives scripts on standard input where ShellCheck can't read files", async () => {
    install("note(String(isAlone)); if (isAlone) say(scripts); else process.exitCode = 2;");
    const scripts = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];
    expect((await check({ PATH: folder }, scripts)).answers).toEqual(scripts.map((script) => [script]));
    // As many tries as there are processes at once, and no more.
    expect(notes().filter((note) => note === "false").length).toBeLessThanOrEqual(4);
  });

  it("does not ask about a script that is too long", async () => {
    install("say(scripts.map((script) => String(script.length)));");
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
    const { answers, said } = await check({ PATH: folder }, ["a", "b", "c"]);
    expect(answers).toEqual([null, null, null]);
    expect(said).toEqual(["shellcheck.failed 3"]);
  });
});
