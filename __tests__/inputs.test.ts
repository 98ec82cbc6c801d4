import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { parse } from "yaml";
import { InputError } from "../src/input-error.js";
import { INPUT_DEFAULTS, type InputName, parseInputs } from "../src/inputs.js";

const given = (values: Partial<Record<InputName, string>> = {}) => parseInputs((name) => values[name]);

describe("inputs", () => {
  it("have the same names, order and defaults in action.yml as in the code", () => {
    const action = parse(readFileSync("action.yml", "utf8")) as {
      inputs: Record<string, { default: string; description: string }>;
    };
    const declared = Object.entries(action.inputs).map(([name, { default: value }]) => [name, value]);
    const token = action.inputs["github-token"]?.default ?? "";
    expect(token).toMatch(/^\$\{\{ github\.token \}\}$/);
    const expected = Object.entries({ ...INPUT_DEFAULTS, "github-token": token });
    expect(declared).toEqual(expected);
  });

  it("are those of the lab where nothing is given", () => {
    expect(given()).toMatchObject({
      context: ".",
      dockerfile: null,
      tag: "python-hello-world",
      generate: "if-missing",
      baseImage: "python:3.8-alpine",
      lintConfig: null,
      failOn: null,
      maxImageSize: null,
      pull: false,
    });
  });

  it("can't be changed once they are read", () => {
    expect(Object.isFrozen(given())).toBe(true);
  });

  it("take lists one entry a line, blank lines and carriage returns dropped", () => {
    expect(given({ "build-args": "VERSION=1=2\r\n\n  NAME=a b \nFROM_ENV" }).buildArgs).toEqual([
      "VERSION=1=2",
      "NAME=a b",
      "FROM_ENV",
    ]);
  });

  it("hand a secret's value to docker by environment, never on its command line", () => {
    expect(given({ secrets: "id=npm,src=.npmrc\nTOKEN=hunter2=x" }).secrets).toEqual([
      { spec: "id=npm,src=.npmrc", inline: null },
      {
        spec: "id=TOKEN,env=DOCKER_LAYER_REPORT_SECRET_1",
        inline: { variable: "DOCKER_LAYER_REPORT_SECRET_1", value: "hunter2=x" },
      },
    ]);
  });

  it("read a size limit in bytes", () => {
    expect(given({ "max-image-size": "200MB" }).maxImageSize).toBe(200_000_000);
  });

  it.each<[InputName, string, RegExp]>([
    ["tag", "python-hello-world.", /blank before/],
    ["tag", "UPPER", /Input "tag": "UPPER"/],
    ["tag", "a:b:c", /Input "tag"/],
    ["tag", "-it", /Input "tag"/],
    ["base-image", "python:", /Input "base-image"/],
    ["base-image", "python\nRUN evil", /Input "base-image"/],
    ["generate", "yes", /Use one of: if-missing, always, never/],
    ["lint-config", "a\nb", /line breaks/],
    ["fail-on", "fatal", /Use one of: error, warning, info, style, never/],
    ["comment", "sometimes", /Use one of: always, on-change, on-failure, never/],
    ["template", "node", /Use one of: lab/],
    ["pull", "yes", /Use true or false/],
    ["max-image-size", "big", /200MB/],
    ["max-image-size", "10%", /200MB/],
    ["context", "a\nb", /line breaks/],
    ["platform", "linux/amd64,linux/arm64", /Name one platform/],
    ["target", "--privileged", /must not begin with "-"/],
    ["build-args", "GOOD=1\n--network=host", /NAME=value/],
    ["labels", "=x", /NAME=value/],
    ["comment-key", "k".repeat(101), /at most 100 characters/],
  ])("refuse %s %j and say what is legal", (name, value, message) => {
    expect(() => given({ [name]: value })).toThrow(InputError);
    expect(() => given({ [name]: value })).toThrow(message);
  });

  it("don't repeat a secret in the error about it", () => {
    expect(() => given({ secrets: "hunter2" })).toThrow(/line 1/);
    expect(() => given({ secrets: "hunter2" })).not.toThrow(/hunter2/);
  });

  it.each(["MY KEY=hunter2", "hunter2+/x", "1hunter2", "=hunter2", "hunter-2=x"])(
    "take no build argument %j, and don't repeat it",
    (line) => {
      const parse = () => given({ "build-args": `GOOD=1\n${line}` });
      expect(parse).toThrow(InputError);
      expect(parse).toThrow(/"build-args", line 2: write one NAME=value or NAME a line/);
      expect(parse).not.toThrow(/hunter/);
    },
  );
});
