import { describe, expect, it } from "@jest/globals";
import { lintLines } from "../lint-text.js";

/** What is said to be past its end, for one image. */
function ended(image: string, today = "2026-11-21"): string[] {
  return lintLines([`FROM ${image}`], ["LR1002"], { today }).map(
    ({ message }) => /^(.*) in ".*since ([\d-]+)\./.exec(message)?.slice(1).join(" ") ?? message,
  );
}

describe("LR1002, a base release past its end of life", () => {
  it("points at the image, names the day and the newest release", () => {
    expect(lintLines(["FROM python:3.8-alpine"], ["LR1002"])).toEqual([
      {
        id: "LR1002",
        severity: "warning",
        at: "python:3.8-alpine",
        message:
          'Python 3.8 in "python:3.8-alpine" has had no security fixes since 2024-10-07. Move to a release that still gets them; the newest is 3.14.',
      },
    ]);
  });

  it.each([
    ["python:3.8", ["Python 3.8 2024-10-07"]],
    ["python:3.8.19-slim-trixie", ["Python 3.8 2024-10-07"]],
    ["python:3.8.0b1", ["Python 3.8 2024-10-07"]],
    ["docker.io/library/python:2", ["Python 2.7 2020-01-01"]],
    ["python:3.8-slim-buster", ["Python 3.8 2024-10-07", "Debian 10 2024-06-30"]],
    ["python:3.13-alpine3.12", ["Alpine 3.12 2022-05-01"]],
    ["python:alpine3.12", ["Alpine 3.12 2022-05-01"]],
    ["node:20-bookworm", ["Node.js 20 2026-04-30"]],
    ["node:20.11.1", ["Node.js 20 2026-04-30"]],
    ["node:hydrogen-alpine", ["Node.js 18 2025-04-30"]],
    ["node:lts-buster-slim", ["Debian 10 2024-06-30"]],
    ["alpine:3.12", ["Alpine 3.12 2022-05-01"]],
    ["alpine:3.12.1", ["Alpine 3.12 2022-05-01"]],
    ["debian:buster", ["Debian 10 2024-06-30"]],
    ["debian:10.13-slim", ["Debian 10 2024-06-30"]],
    ["debian:buster-20240612-slim", ["Debian 10 2024-06-30"]],
    ["ubuntu:focal", ["Ubuntu 20.04 2025-05-29"]],
    ["ubuntu:20.04", ["Ubuntu 20.04 2025-05-29"]],
    ["eclipse-temurin:17-jre-focal", ["Ubuntu 20.04 2025-05-29"]],
    ["golang:1.22-alpine3.18", ["Alpine 3.18 2025-05-09"]],
    ["php:7.4-apache", ["PHP 7.4 2022-11-28"]],
    ["ruby:2.7", ["Ruby 2.7 2023-03-31"]],
    [`python:3.8@sha256:${"a".repeat(64)}`, ["Python 3.8 2024-10-07"]],
  ])("flags %s", (image, expected) => {
    expect(ended(image)).toEqual(expected);
  });

  it.each([
    "python:3.14",
    "python:3",
    "python:3-alpine",
    "python:3.80",
    "python:slim",
    "python:latest",
    "python",
    "node:lts",
    "node:24-trixie-slim",
    "alpine:3",
    "alpine:edge",
    "alpine:20230901",
    "debian:bookworm",
    "debian:stable-slim",
    "ubuntu:24.04",
    "redis:7-bookworm",
    "postgres:9.6",
    "scratch",
    "example/python:3.8",
    "registry.example/python:3.8",
    "$IMAGE:3.8",
  ])("passes %s", (image) => {
    expect(ended(image)).toEqual([]);
  });

  it("begins on the day after the last one", () => {
    expect(ended("python:3.12", "2028-10-31")).toEqual([]);
    expect(ended("python:3.12", "2028-11-01")).toEqual(["Python 3.12 2028-10-31"]);
  });

  it("names no newer release where the table knows none that is still supported", () => {
    const [seen] = lintLines(["FROM python:3.8"], ["LR1002"], { today: "2099-01-01" });

    expect(seen?.message).toMatch(/Move to a release that still gets them\.$/);
  });

  it("sees a release in an ARG's default", () => {
    const [seen] = lintLines(["ARG VERSION=3.8", "FROM python:$VERSION"], ["LR1002"]);

    expect(seen?.at).toBe("python:$VERSION");
  });
});
