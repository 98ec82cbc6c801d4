import { describe, expect, it } from "@jest/globals";
import { lintLines, pointedAt } from "../lint-text.js";

describe("LR1005, root because no USER is set", () => {
  it("points at the image of the last stage", () => {
    const [seen, ...others] = lintLines(["FROM golang:1 AS b", "FROM python:3", "CMD x"], ["LR1005"]);

    expect(seen).toMatchObject({ severity: "info", at: "python:3" });
    expect(seen?.message).toContain('"python:3"');
    expect(others).toEqual([]);
  });

  it.each([
    ["a USER", ["FROM python:3", "USER app"]],
    ["root, which DL3002 reports", ["FROM python:3", "USER root"]],
    ["a USER in the stage it is built FROM", ["FROM python:3 AS b", "USER 1", "FROM b"]],
    ["a USER in that stage's ONBUILD", ["FROM python:3 AS b", "ONBUILD USER 1", "FROM b"]],
    ["an image that is not known", ["FROM $BASE"]],
    ["a tag that says so", ["FROM gcr.io/distroless/static-debian12:nonroot", "CMD x"]],
    ["a tag that says so in the middle", ["FROM gcr.io/distroless/base:debug-nonroot-amd64"]],
    ["a name that says so", ["FROM nginxinc/nginx-unprivileged:1.29"]],
    ["a chiseled image", ["FROM mcr.microsoft.com/dotnet/aspnet:9.0-noble-chiseled"]],
    ["bitnami", ["FROM bitnami/redis:7"]],
    ["chainguard", ["FROM cgr.dev/chainguard/python:latest"]],
    ["an official image with a user", ["FROM docker.io/library/sonarqube:25"]],
    ["an image built for OpenShift", ["FROM registry.access.redhat.com/ubi9/python-312:1"]],
    ["Windows", ["FROM mcr.microsoft.com/windows/servercore:ltsc2025"]],
    ["files from scratch", ["FROM scratch", "COPY a /a"]],
    ["no stage at all", ["ARG A"]],
  ])("passes %s", (_, lines) => {
    expect(pointedAt(lines, "LR1005")).toEqual([]);
  });

  it.each([
    ["an official image", "nginx:1.29"],
    ["distroless without its user", "gcr.io/distroless/static-debian12"],
    ["an image of one's own", "ghcr.io/example/app:1"],
    ["a plain distribution of such a publisher", "registry.access.redhat.com/ubi9/ubi-minimal:9.6"],
    ["a name that only ends like a known one", "example/sonarqube:1"],
  ])("flags %s", (_, image) => {
    expect(pointedAt([`FROM ${image}`], "LR1005")).toEqual([image]);
  });

  it("asks the image at the bottom, and points at the last FROM", () => {
    expect(pointedAt(["FROM python:3 AS b", "FROM b AS app"], "LR1005")).toEqual(["b"]);
    expect(pointedAt(["FROM bitnami/redis:7 AS b", "FROM b AS app"], "LR1005")).toEqual([]);
  });

  it("flags scratch where there is something to run", () => {
    const lines = ["FROM golang:1 AS b", "FROM scratch", "COPY --from=b /a /a", 'ENTRYPOINT ["/a"]'];

    expect(pointedAt(lines, "LR1005")).toEqual(["scratch"]);
  });

  it("judges the target", () => {
    const lines = ["FROM a:1 AS dev", "FROM python:3", "USER 1"];

    expect(pointedAt(lines, "LR1005")).toEqual([]);
    expect(pointedAt(lines, "LR1005", { target: "dev" })).toEqual(["a:1"]);
  });
});
