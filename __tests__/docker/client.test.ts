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
  flood: () => process.stdout.write("x".repeat(70 * 1024 * 1024)),
  echo: () => process.stdin.pipe(process.stdout),
  fail: () => { console.error("one\\ntwo"); process.exitCode = 3; },
  die: () => process.kill(process.pid, "SIGTERM"),
};
actions[what]();
`,
);
chmodSync(join(folder, "docker"), 0o755);

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
    const shown = await client.run(["show"], { env: { ADDED: "a" }, allowedVariables: ["NPM_TOKEN"] });
    const { env } = JSON.parse(shown.stdout);
    expect(env).toMatchObject({ KEPT: "k", NPM_TOKEN: "n", ADDED: "a" });
    expect(env).not.toHaveProperty("GITHUB_TOKEN");
    expect(env).not.toHaveProperty("INPUT_GITHUB-TOKEN");
  });

  it("gives lines as they come, and the whole output in the end", async () => {
    const lines: string[] = [];
    const result = await clientWith().run(["fail"], { onStderrLine: (line) => lines.push(line) });
    expect(lines).toEqual(["one", "two"]);
    expect(result).toEqual({ exitCode: 3, stdout: "", stdoutCut: false, stderr: "one\ntwo\n" });
  });

  it("keeps 64 MiB of an output and says that there was more", async () => {
    const { stdout, stdoutCut } = await clientWith().run(["flood"]);
    expect([stdout.length, stdoutCut]).toEqual([64 * 1024 * 1024, true]);
  });

  it("writes the input to the command, and survives one that does not read it", async () => {
    const input = "né\n".repeat(100_000);
    expect((await clientWith().run(["echo"], { input })).stdout).toBe(input);
    expect((await clientWith().run(["fail"], { input })).exitCode).toBe(3);
  });

  it("tells a signal as a shell does", async () => {
    expect((await clientWith().run(["die"])).exitCode).toBe(128 + 15);
  });

  it("streams an output that is larger than what it would keep", async () => {
    const { stdout, done } = clientWith().stream(["flood"]);
    let length = 0;
    for await (const chunk of stdout) length += chunk.length;
    expect(length).toBe(70 * 1024 * 1024);
    expect(await done).toEqual({ exitCode: 0, stderr: "" });
  });

  it("tells of each command before it starts, and times it", async () => {
    const told: (readonly string[])[] = [];
    const client = createDockerClient({ env: { PATH }, cwd: folder, onCommand: (args) => told.push(args) });
    await client.run(["show", "a"]);
    expect(told).toEqual([["show", "a"]]);
    expect(client.timings()).toEqual([
      { args: ["show", "a"], start: expect.any(Number), seconds: expect.any(Number) },
    ]);
  });

  it("names the folder that is missing, or the command", async () => {
    await expect(clientWith().run(["show"], { cwd: join(folder, "nowhere") })).rejects.toThrow(
      /cannot be started in .*nowhere: there is no such folder\.$/,
    );
    await expect(
      createDockerClient({ env: { PATH: "/nowhere" }, cwd: folder }).run(["show"]),
    ).rejects.toThrow(
      'There is no command "docker" on the PATH. Install Docker Engine 23 or newer: https://docs.docker.com/engine/install/',
    );
    await expect(clientWith().run(["show", "x".repeat(10_000_000)])).rejects.toThrow(
      /^The command "docker" cannot be started: .*E2BIG\.$/,
    );
    const { stdout, done } = createDockerClient({ env: { PATH: "/nowhere" }, cwd: folder }).stream(["show"]);
    await expect(done).rejects.toThrow('There is no command "docker"');
    expect(await stdout.toArray()).toEqual([]);
  });
});
