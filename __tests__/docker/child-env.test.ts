import { describe, expect, it } from "@jest/globals";
import { childEnvironment, secretSource, variablesNamedBy } from "../../src/docker/child-env.js";

const NOTHING = { buildArgs: [], secrets: [], cacheFrom: [], cacheTo: [] };
const secret = (spec: string) => ({ ...NOTHING, secrets: [{ spec }] });

describe("childEnvironment", () => {
  it("withholds the runner's inputs and every token, and keeps the rest", () => {
    const env = {
      PATH: "/bin",
      DOCKER_HOST: "unix:///x",
      UNSET: undefined,
      GITHUB_SHA: "abc",
      "INPUT_GITHUB-TOKEN": "t",
      INPUT_CONTEXT: ".",
      ACTIONS_RUNTIME_URL: "u",
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: "t",
      GITHUB_TOKEN: "t",
      GH_TOKEN: "t",
      npm_token: "t",
    };
    expect(childEnvironment(env)).toEqual({
      PATH: "/bin",
      DOCKER_HOST: "unix:///x",
      GITHUB_SHA: "abc",
      DOCKER_CLI_HINTS: "false",
    });
  });

  it("keeps what a registry's credential helper needs, and what is allowed by name", () => {
    const env = { AWS_SESSION_TOKEN: "a", NPM_TOKEN: "n", GITHUB_TOKEN: "g" };
    expect(childEnvironment(env, ["NPM_TOKEN"])).toMatchObject({ AWS_SESSION_TOKEN: "a", NPM_TOKEN: "n" });
    expect(childEnvironment(env, ["NPM_TOKEN"])).not.toHaveProperty("GITHUB_TOKEN");
  });
});

describe("secretSource", () => {
  it.each([
    ["id=x,env=NAME", { variable: "NAME" }],
    ["type=env,id=x,src=NAME", { variable: "NAME" }],
    ['id=x,"src=a,b"', { file: "a,b" }],
    ["id=x,source=file", { file: "file" }],
    ["ID=x,SRC=file", { file: "file" }],
    ["id=SET", { variable: "SET" }],
    ["id=unset", { file: "unset" }],
    ["nonsense", null],
  ])("of %s is %j", (spec, source) => {
    expect(secretSource(spec, { SET: "1" })).toEqual(source);
  });
});

describe("variablesNamedBy", () => {
  it("names build arguments without a value and secrets from variables", () => {
    const use = {
      ...NOTHING,
      buildArgs: ["A=1", "B", "C="],
      secrets: [{ spec: "id=x,env=D" }, { spec: "id=x,src=f" }],
    };
    expect(variablesNamedBy(use, {})).toEqual(["B", "D"]);
  });

  it("names GitHub's cache service only where the build uses it", () => {
    expect(variablesNamedBy({ ...NOTHING, cacheFrom: ["type=registry,ref=gha"] }, {})).toEqual([]);
    for (const use of [{ cacheFrom: ["type=gha"] }, { cacheTo: ["mode=max,type=gha"] }]) {
      expect(variablesNamedBy({ ...NOTHING, ...use }, {})).toContain("ACTIONS_RUNTIME_TOKEN");
    }
    expect(variablesNamedBy(secret("id=x,src=gha"), {})).toEqual([]);
  });
});
