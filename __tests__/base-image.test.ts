// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Dockerfiles have the same braces.
import { describe, expect, it } from "@jest/globals";
import { baseImageOf, outsideImages } from "../src/base-image.js";
import { dockerfile } from "./support/dockerfile.js";

const NO_ARGS: ReadonlyMap<string, string> = new Map();
const base = (lines: readonly string[], target: string | null = null, buildArgs = NO_ARGS) =>
  baseImageOf(dockerfile(...lines), target, buildArgs);

describe("the base image", () => {
  it("is the one that the last stage names", () => {
    expect(base(["FROM node:24 AS assets", "RUN build", "FROM python:3.8-alpine"])).toBe("python:3.8-alpine");
  });

  it("is that of the target where one is given", () => {
    const lines = ["FROM node:24 AS assets", "FROM python:3.8-alpine AS app"];
    expect(base(lines, "assets")).toBe("node:24");
    expect(base(lines, "0")).toBe("node:24");
  });

  it("is found through a chain of stages", () => {
    expect(base(["FROM alpine:3 AS base", "FROM base AS build", "FROM build"])).toBe("alpine:3");
  });

  it("follows ARG, and a build argument rather than its default", () => {
    const lines = ["ARG VERSION=3.8", "FROM python:${VERSION}-alpine"];
    expect(base(lines)).toBe("python:3.8-alpine");
    expect(base(lines, null, new Map([["VERSION", "3"]]))).toBe("python:3-alpine");
  });

  it.each([
    ["scratch", ["FROM scratch"]],
    ["a variable that only the builder knows", ["FROM example/app-${TARGETARCH}"]],
    ["no stage at all", ["RUN true"]],
  ])("is null for %s", (_, lines) => {
    expect(base(lines)).toBeNull();
  });

  it("is null for a target that is not there", () => {
    expect(base(["FROM alpine:3"], "missing")).toBeNull();
  });
});

describe("the images that stages start from", () => {
  const images = (...lines: readonly string[]) => outsideImages(dockerfile(...lines), NO_ARGS);

  it("are each named once, with variables replaced", () => {
    expect(images("ARG V=3", "FROM alpine:$V AS a", "FROM python:3.14", "FROM alpine:3")).toEqual([
      "alpine:3",
      "python:3.14",
    ]);
  });

  it("are no stages, not scratch, and nothing that is not known or not legal", () => {
    expect(images("FROM scratch AS a", "FROM a", "FROM x$TARGETARCH", "FROM Upper", "FROM a:$NONE")).toEqual(
      [],
    );
    expect(images("FROM b", "FROM c AS b")).toEqual(["b", "c"]);
  });

  it("are not asked for without end", () => {
    expect(images(...Array.from({ length: 1_000 }, (_, index) => `FROM a:${index}`))).toHaveLength(50);
  });
});
