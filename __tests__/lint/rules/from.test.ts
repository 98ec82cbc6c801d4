import { describe, expect, it } from "@jest/globals";
import { lintLines, pointedAt } from "../lint-text.js";

describe("DL3006, a base image without a tag", () => {
  it("points at the image", () => {
    expect(lintLines(["FROM --platform=linux/amd64 python AS app"], ["DL3006"])).toEqual([
      {
        id: "DL3006",
        severity: "warning",
        at: "python",
        message:
          '"python" has no tag, so every build takes whatever is newest. Name a version: python:<version>.',
      },
    ]);
  });

  it.each([
    ["scratch", ["FROM scratch"]],
    ["a tag", ["FROM python:3"]],
    ["a registry's port and a tag", ["FROM localhost:5000/python:3"]],
    ["a digest", [`FROM python@sha256:${"a".repeat(64)}`]],
    ["an earlier stage, in any case", ["FROM python:3 AS Base", "FROM bAsE"]],
    ["an earlier stage named by an ARG", ["ARG BASE=base", "FROM python:3 AS base", "FROM $BASE"]],
    ["a tag in an ARG's default", ["ARG IMAGE=python:3", "FROM $IMAGE"]],
    ["a variable without a value", ["ARG IMAGE", "FROM $IMAGE"]],
    ["a variable in the middle without a value", ["FROM python-$VARIANT"]],
  ])("passes %s", (_, lines) => {
    expect(pointedAt(lines, "DL3006")).toEqual([]);
  });

  it("looks at every stage", () => {
    expect(pointedAt(["FROM golang AS build", "FROM build", "FROM alpine"], "DL3006")).toEqual([
      "golang",
      "alpine",
    ]);
  });

  it("flags a name that only a later stage has", () => {
    expect(pointedAt(["FROM base", "FROM python:3 AS base"], "DL3006")).toEqual(["base"]);
  });

  it("flags a registry's port without a tag", () => {
    expect(pointedAt(["FROM localhost:5000/python"], "DL3006")).toEqual(["localhost:5000/python"]);
  });

  it("resolves an ARG, and points at what is written", () => {
    const [seen] = lintLines(["ARG IMAGE=python", "FROM $IMAGE"], ["DL3006"]);

    expect(seen?.at).toBe("$IMAGE");
    expect(seen?.message).toContain('"python"');
  });

  it("takes the build argument before the default", () => {
    const lines = ["ARG IMAGE=python", "FROM $IMAGE"];

    expect(pointedAt(lines, "DL3006", { buildArgs: new Map([["IMAGE", "python:3"]]) })).toEqual([]);
  });

  it("points past a continuation", () => {
    expect(pointedAt(["FROM \\", "  python \\", "  AS app"], "DL3006")).toEqual(["python"]);
  });
});

describe("DL3007, a base image tagged latest", () => {
  it("points at the image", () => {
    expect(pointedAt(["FROM python:3 AS a", "FROM docker.io/library/python:latest"], "DL3007")).toEqual([
      "docker.io/library/python:latest",
    ]);
  });

  it("sees the tag in an ARG's default", () => {
    expect(pointedAt(["ARG TAG=latest", "FROM python:$TAG"], "DL3007")).toEqual(["python:$TAG"]);
  });

  it.each([
    ["a tag that only begins so", ["FROM python:latest-alpine"]],
    ["latest with a digest", [`FROM python:latest@sha256:${"a".repeat(64)}`]],
    ["a tag that is not known", ["FROM python:$TAG"]],
    ["an image called latest", ["FROM example/latest:1"]],
  ])("passes %s", (_, lines) => {
    expect(pointedAt(lines, "DL3007")).toEqual([]);
  });
});

describe("DL3061, something before the first FROM", () => {
  it("points at every keyword that is no ARG", () => {
    const lines = ["# syntax=docker/dockerfile:1", "ARG A=1", "RUN x", "env B=1", "FROM a:1", "RUN y"];

    expect(lintLines(lines, ["DL3061"]).map(({ at, severity }) => `${severity} ${at}`)).toEqual([
      "error RUN",
      "error env",
    ]);
  });

  it("flags every instruction of a file without FROM", () => {
    expect(pointedAt(["RUN x", "CMD y"], "DL3061")).toEqual(["RUN", "CMD"]);
  });

  it("says that FROM is missing where there are only ARGs", () => {
    const [seen] = lintLines(["ARG A", "ARG B"], ["DL3061"]);

    expect(seen?.message).toContain("There is no FROM");
  });

  it("leaves a keyword that is none to the parse error", () => {
    expect(pointedAt(["FETCH x", "FROM a:1"], "DL3061")).toEqual([]);
  });

  it("passes ARG and comments", () => {
    expect(pointedAt(["# a", "ARG A", "", "FROM a:1"], "DL3061")).toEqual([]);
  });
});

describe("LR1001, a base image that is not official", () => {
  it("points at the image, and only informs", () => {
    const seen = lintLines(["FROM bitnami/redis:7", "FROM ghcr.io/example/app:1"], ["LR1001"]);

    expect(seen.map(({ at, severity }) => `${severity} ${at}`)).toEqual([
      "info bitnami/redis:7",
      "info ghcr.io/example/app:1",
    ]);
  });

  it.each([
    ["an official image", ["FROM python:3"]],
    ["its long name", ["FROM docker.io/library/python:3"]],
    ["its digest", [`FROM python@sha256:${"a".repeat(64)}`]],
    ["scratch", ["FROM scratch"]],
    ["a stage", ["FROM python:3 AS my/base", "FROM my/base"]],
    ["what is not known", ["FROM $REGISTRY/python:3"]],
  ])("passes %s", (_, lines) => {
    expect(pointedAt(lines, "LR1001")).toEqual([]);
  });

  it("flags another registry's image of an official name", () => {
    expect(pointedAt(["FROM registry.example/library/python:3"], "LR1001")).toHaveLength(1);
  });
});
