import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import { createDockerClient } from "../../src/docker/client.js";

/** A command named docker that shows what the client hands over: a real one keeps its environment to itself. */
const folder = mkdtempSync(join(tmpdir(), "docker-client-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(
  join(folder, "docker"),
  `#!${process.execPath}
const [what, ...rest] = process.argv.slice(2);
const actions = {
  show: () => console.log(JSON.stringify({ rest, env: process.env, cwd: process.cwd() })),
  flood: () => process.stdout.write(("x".repeat(1023) + "\\n").repeat(70 * 1024)),
  fail: () => { console.error("one\\ntwo"); process.exitCode = 3; },
  die: () => process.kill(process.pid, "SIGTERM"),
};
actions[what]();
`,
);
chmodSync(join(folder, "docker"), 0o755);

function fail(line: string): never {
  throw new Error(`There should be no line: ${line}`);
}

const PATH = `${folder}${delimiter}${process.env.PATH}`;
const clientWith = (env: Record<string, string> = {}) =>
  createDockerClient({ env: { PATH, ...env }, cwd: folder });

describe("the docker client", () => {
  it("hands over arguments as they are, in the folder it was given", async () => {
    const hostile = ["$(id)", "a b", '"', "--x=;", "", "\n", "*"];
    const { exitCode, stdout } = await clientWith().run(["show", ...hostile]);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      rest: hostile,
      cwd: expect.stringContaining("docker-client-"),
    });
  });

  it("withholds tokens, allows those that are named, and adds variables of the command's own", async () => {
    const client = clientWith({ GITHUB_TOKEN: "g", "INPUT_GITHUB-TOKEN": "i", NPM_TOKEN: "n", KEPT: "k" });
    const options = { env: { ADDED: "a" }, allowedVariables: ["NPM_TOKEN"] };
    const lines: string[] = [];
    await client.follow(["show"], {
      ...options,
      onStdoutLine: (line) => lines.push(line),
      onStderrLine: fail,
    });
    const { env } = JSON.parse(lines.join(""));
    expect(env).toMatchObject({ KEPT: "k", NPM_TOKEN: "n", ADDED: "a" });
    expect(env).not.toHaveProperty("GITHUB_TOKEN");
    expect(env).not.toHaveProperty("INPUT_GITHUB-TOKEN");
  });

  it("withholds tokens from commands that are not builds too", async () => {
    const { stdout } = await clientWith({ GITHUB_TOKEN: "g", KEPT: "k" }).run(["show"]);
    expect(JSON.parse(stdout).env).toMatchObject({ KEPT: "k" });
    expect(JSON.parse(stdout).env).not.toHaveProperty("GITHUB_TOKEN");
  });

  it("gives lines as they come", async () => {
    const lines: string[] = [];
    const { exitCode } = await clientWith().follow(["fail"], {
      onStdoutLine: fail,
      onStderrLine: (line) => lines.push(line),
    });
    expect(lines).toEqual(["one", "two"]);
    expect(exitCode).toBe(3);
  });

  it("tells a failed command by its exit code", async () => {
    const result = await clientWith().run(["fail"]);
    expect(result).toEqual({ exitCode: 3, stdout: "", stdoutCut: false, stderr: "one\ntwo\n" });
  });

  it("keeps 64 MiB of an output and says that there was more", async () => {
    const { stdout, stdoutCut } = await clientWith().run(["flood"]);
    expect([stdout.length, stdoutCut]).toEqual([64 * 1024 * 1024, true]);
  });

  it("tells a command that a signal ended as failed", async () => {
    expect((await clientWith().run(["die"])).exitCode).not.toBe(0);
    const lines = { onStdoutLine: fail, onStderrLine: fail };
    expect((await clientWith().follow(["die"], lines)).exitCode).toBe(128 + 15);
  });

  it("streams an output that is larger than what it would keep", async () => {
    const { stdout, done } = clientWith().stream(["flood"]);
    let length = 0;
    for await (const chunk of stdout) length += chunk.length;
    expect(length).toBe(70 * 1024 * 1024);
    expect(await done).toEqual({ exitCode: 0, stderr: "" });
  });

  it("says in one sentence that there is no docker, or why it cannot start", async () => {
    const missing =
      'There is no command "docker" on the PATH. Install Docker Engine 23 or newer: https://docs.docker.com/engine/install/';
    const nowhere = createDockerClient({ env: { PATH: "/nowhere" }, cwd: folder });
    await expect(nowhere.run(["show"])).rejects.toThrow(missing);
    expect(() => nowhere.stream(["show"])).toThrow(missing);
    const elsewhere = createDockerClient({ env: { PATH }, cwd: join(folder, "nowhere") });
    await expect(elsewhere.run(["show"])).rejects.toThrow(
      /cannot be started: there is no folder .*nowhere\.$/,
    );
    const lines = { onStdoutLine: fail, onStderrLine: fail };
    await expect(clientWith().follow(["show", "x".repeat(10_000_000)], lines)).rejects.toThrow(
      /^The command "docker" cannot be started: .*E2BIG/,
    );
  });
});
