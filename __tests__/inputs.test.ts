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

  it("read what to compare with, and by how much the image may grow", () => {
    expect(given()).toMatchObject({ baseline: { kind: "auto" }, maxSizeIncrease: null });
    expect(given({ baseline: "base/report.json", "max-size-increase": "10% 1MB" })).toMatchObject({
      baseline: { kind: "report", path: "base/report.json" },
      maxSizeIncrease: { bytes: 1_000_000, share: 0.1 },
    });
  });

  it("refuse a limit on growth without anything to grow from, and a base build without a build", () => {
    expect(() => given({ baseline: "none", "max-size-increase": "1MB" })).toThrow(
      'Input "max-size-increase": "1MB" is not legal. It compares with the baseline, and "baseline" is none.',
    );
    expect(() => given({ baseline: "build", image: "shop/api" })).toThrow(
      /^Input "baseline": "build" is not legal/,
    );
    expect(() => given({ baseline: "-rm" })).toThrow(/^Input "baseline": "-rm" is not legal/);
    expect(() => given({ "max-size-increase": "a lot" })).toThrow(
      /^Input "max-size-increase": "a lot" is not legal/,
    );
  });

  it("read a size limit in bytes", () => {
    expect(given({ "max-image-size": "200MB" }).maxImageSize).toBe(200_000_000);
  });

  it("read the limits of layers and waste", () => {
    const limits = { "max-layer-size": "1.5 MiB", "max-layers": "20", "max-wasted": "0" };
    expect(given(limits)).toMatchObject({ maxLayerSize: 1_572_864, maxLayers: 20, maxWasted: 0 });
  });

  it.each([
    ["95%", 0.95],
    ["99.9 %", 0.999],
    ["0.9", 0.9],
    ["100%", 1],
    ["0%", 0],
    ["1", 1],
  ])("read the efficiency %s as %p", (text, share) => {
    expect(given({ "min-efficiency": text }).minEfficiency).toBe(share);
  });

  it.each<[InputName, string, RegExp]>([
    ["max-layer-size", "10%", /Input "max-layer-size": "10%" is not legal. Use a size/],
    ["max-layers", "many", /Use a whole number such as 20/],
    ["max-layers", "1.5", /whole number/],
    ["max-layers", "-1", /whole number/],
    ["max-wasted", "a lot", /Use a size such as/],
    ["min-efficiency", "95", /such as 95%, or as dive has it, 0.95/],
    ["min-efficiency", "101%", /from 0% to 100%/],
    ["min-efficiency", "-5%", /from 0% to 100%/],
    ["min-efficiency", "0.9x", /from 0% to 100%/],
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
    ["comment-group", "a\nb", /at most 100 characters and no line breaks/],
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
