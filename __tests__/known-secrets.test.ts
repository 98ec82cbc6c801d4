import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { InputError } from "../src/input-error.js";
import { type InputName, parseInputs } from "../src/inputs.js";
import { buildArgValues, knownSecrets } from "../src/known-secrets.js";

let workspace: string;
beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), "known-secrets-"));
  writeFileSync(join(workspace, ".npmrc"), "//registry/:_authToken=t0ken\n");
});
afterAll(() => rmSync(workspace, { recursive: true, force: true }));

const known = (given: Partial<Record<InputName, string>>, env: Record<string, string> = {}) =>
  knownSecrets(
    parseInputs((name) => given[name]),
    env,
    workspace,
  );

describe("build arguments", () => {
  it("are taken apart at the first equals sign, and the last of a name counts", () => {
    const values = buildArgValues(["URL=a=b", "EMPTY=", "URL=c=d"], {});
    expect([...values]).toEqual([
      ["URL", "c=d"],
      ["EMPTY", ""],
    ]);
  });

  it("without a value take the environment's, an empty one too", () => {
    const values = buildArgValues(["FROM_ENV", "EMPTY"], { FROM_ENV: "x", EMPTY: "" });
    expect([...values]).toEqual([
      ["FROM_ENV", "x"],
      ["EMPTY", ""],
    ]);
  });

  it("that may be the second line of a secret value are refused and not repeated", () => {
    const read = () => buildArgValues(["KEY=first", "MIIEvQIBADAN"], {});
    expect(read).toThrow(InputError);
    expect(read).toThrow(/"build-args", line 2/);
    expect(read).not.toThrow(/MIIE/);
  });
});

describe("the values that nobody may read", () => {
  it("are none where none are given", async () => {
    expect(await known({})).toEqual([]);
  });

  it("are those of secrets, wherever a build takes them from", async () => {
    const secrets = [
      "INLINE=in=line",
      "id=a,env=NAMED",
      "id=OWN_NAME",
      "id=b,src=.npmrc",
      `id=c,src=${join(workspace, ".npmrc")}`,
    ].join("\n");
    expect(await known({ secrets }, { NAMED: "named", OWN_NAME: "own" })).toEqual([
      "in=line",
      "named",
      "own",
      "//registry/:_authToken=t0ken\n",
      "//registry/:_authToken=t0ken\n",
    ]);
  });

  it("are the tokens of the run too", async () => {
    const env = {
      GITHUB_TOKEN: "github",
      ACTIONS_RUNTIME_TOKEN: "runtime",
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: "id",
      OTHER: "other",
    };
    expect(await known({ "github-token": "input" }, env)).toEqual(["input", "github", "runtime", "id"]);
  });

  it("leave out what can't be read: docker says what is wrong with it", async () => {
    mkdirSync(join(workspace, "folder"), { recursive: true });
    const secrets = ["id=a,src=missing", "id=b,src=folder", "id=c,env=UNSET", "id=d", "type=file"].join("\n");
    expect(await known({ secrets })).toEqual([]);
  });

  it("leave out a file too large to be repeated in a log", async () => {
    writeFileSync(join(workspace, "large"), "x".repeat(64 * 1024 + 1));
    writeFileSync(join(workspace, "fits"), "x".repeat(64 * 1024));
    const values = await known({ secrets: "id=a,src=large\nid=b,src=fits" });
    expect(values.map((value) => value.length)).toEqual([64 * 1024]);
  });

  it("leave a pipe for docker to read", async () => {
    const pipe = join(workspace, "pipe");
    expect(spawnSync("mkfifo", [pipe]).status).toBe(0);
    expect(await known({ secrets: "id=a,src=pipe" })).toEqual([]);
  });
});
