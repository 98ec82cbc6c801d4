import { describe, expect, it } from "@jest/globals";
import { type BuildOutput, type BuildRequest, buildArguments } from "../../src/docker/build-args.js";
import { buildRequest } from "../support/build-request.js";

const QUIET: BuildOutput = { progress: null, metadataFile: null, load: false };
const LAB = ["image", "build", "-t", "python-hello-world"];

describe("buildArguments", () => {
  it("is the lab's command where nothing else is asked for", () => {
    expect(buildArguments(buildRequest(), QUIET)).toEqual([...LAB, "."]);
  });

  it("adds only the way the build is watched", () => {
    expect(
      buildArguments(buildRequest(), { progress: "rawjson", metadataFile: "/tmp/m.json", load: false }),
    ).toEqual([...LAB, "--progress", "rawjson", "--metadata-file", "/tmp/m.json", "."]);
  });

  it.each<[keyof BuildRequest, Partial<BuildRequest>, string[]]>([
    ["dockerfile", { dockerfile: "docker/app.Dockerfile" }, ["--file", "docker/app.Dockerfile"]],
    ["target", { target: "test" }, ["--target", "test"]],
    ["platform", { platform: "linux/arm64" }, ["--platform", "linux/arm64"]],
    ["buildArgs", { buildArgs: ["A=b c", "D"] }, ["--build-arg", "A=b c", "--build-arg", "D"]],
    [
      "secrets",
      { secrets: [{ spec: "id=a,env=X", inline: { variable: "X", value: "hidden" } }] },
      ["--secret", "id=a,env=X"],
    ],
    ["labels", { labels: ["a=$(id)"] }, ["--label", "a=$(id)"]],
    ["cacheFrom", { cacheFrom: ["type=gha"] }, ["--cache-from", "type=gha"]],
    ["cacheTo", { cacheTo: ["type=gha,mode=max"] }, ["--cache-to", "type=gha,mode=max"]],
    ["builder", { builder: "remote" }, ["--builder", "remote"]],
    ["pull", { pull: true }, ["--pull"]],
    ["noCache", { noCache: true }, ["--no-cache"]],
    ["network", { network: "none" }, ["--network", "none"]],
  ])("passes %s on as arguments of their own", (_name, overrides, expected) => {
    expect(buildArguments(buildRequest(overrides), QUIET)).toEqual([...LAB, ...expected, "."]);
  });

  it("asks a named builder to load the image into the engine", () => {
    const request = buildRequest({ builder: "remote" });
    expect(buildArguments(request, { ...QUIET, load: true })).toEqual([
      ...LAB,
      "--builder",
      "remote",
      "--load",
      ".",
    ]);
  });

  it("never hands docker a context that looks like an option or like standard input", () => {
    expect(buildArguments(buildRequest({ context: "-" }), QUIET).at(-1)).toBe("./-");
    expect(buildArguments(buildRequest({ context: "--push" }), QUIET).at(-1)).toBe("./--push");
  });
});
