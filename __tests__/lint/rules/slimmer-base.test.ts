import { describe, expect, it } from "@jest/globals";
import { SLIMMER_TAGS } from "../../../src/lint/rules/data/slimmer-tags.js";
import { lintLines } from "../lint-text.js";

/** The variants that are named for a file of these lines. */
function named(
  lines: readonly string[],
  given: Parameters<typeof lintLines>[2] = {},
): (string | undefined)[] {
  return lintLines(lines, ["LR1008"], given).map(({ message }) => /^"([^"]+)"/.exec(message)?.[1]);
}

describe("LR1008, a slimmer variant of the base image", () => {
  it("points at the image and names the variant's tag, without a fix", () => {
    const [seen] = lintLines(["FROM python:3.12"], ["LR1008"]);

    expect(seen).toMatchObject({ severity: "info", at: "python:3.12" });
    expect(seen?.message).toMatch(/^"python:3\.12-slim" is a smaller variant of "python:3\.12"\./);
  });

  it.each([
    ["python:3", "python:3-slim"],
    ["docker.io/library/python:3.12.4", "docker.io/library/python:3.12.4-slim"],
    ["node:22", "node:22-slim"],
    ["node:lts", "node:lts-slim"],
    ["ruby:3.3", "ruby:3.3-slim"],
    ["rust:1.80", "rust:1.80-slim"],
    ["perl:5.40", "perl:5.40-slim"],
    ["elixir:1.17", "elixir:1.17-slim"],
    ["erlang:27", "erlang:27-slim"],
    ["debian:12", "debian:12-slim"],
    ["debian:bookworm", "debian:bookworm-slim"],
    ["golang:1.25", "golang:1.25-alpine"],
    ["php:8.3", "php:8.3-alpine"],
    ["postgres:16", "postgres:16-alpine"],
    ["redis:7", "redis:7-alpine"],
    ["nginx:1.29", "nginx:1.29-alpine"],
    ["httpd:2.4", "httpd:2.4-alpine"],
    ["memcached:1.6", "memcached:1.6-alpine"],
    ["haproxy:3.0", "haproxy:3.0-alpine"],
    ["eclipse-temurin:21", "eclipse-temurin:21-jre"],
    ["eclipse-temurin:17-jdk", "eclipse-temurin:17-jre"],
  ])("of %s is %s", (image, variant) => {
    expect(named([`FROM ${image}`])).toEqual([variant]);
  });

  it.each([
    "python:3.12-slim",
    "python:3.12-alpine",
    "python:3.12-bookworm",
    "python:3.12.0rc1",
    "python:2.4",
    "python:latest",
    "python",
    `python:3.12@sha256:${"a".repeat(64)}`,
    "eclipse-temurin:21-jre",
    "eclipse-temurin:21-jdk-alpine",
    "eclipse-temurin:12",
    "golang:tip",
    "debian:bookworm-20240612",
    "ubuntu:24.04",
    "alpine:3.22",
    "mysql:8",
    "caddy:2",
    "example/python:3.12",
    "registry.example/library/python:3.12",
    "python:$UNKNOWN",
    "scratch",
    "--platform=windows/amd64 python:3.12",
  ])("is none for %s", (image) => {
    expect(named([`FROM ${image}`])).toEqual([]);
  });

  it("is asked for the stage that the image is made of, however many stages lie between", () => {
    const builder = ["FROM golang:1.25 AS build", "RUN go build -o /app ."];

    expect(named([...builder, "FROM debian:13-slim", "COPY --from=build /app /app"])).toEqual([]);
    expect(named(["FROM python:3.12 AS base", "FROM base AS mid", "FROM mid"])).toEqual(["python:3.12-slim"]);
    expect(named([...builder, "FROM node:22"], { target: "build" })).toEqual(["golang:1.25-alpine"]);
  });

  it("resolves an ARG's default, and points at what is written", () => {
    const [seen] = lintLines(["ARG V=3.12", "FROM python:$V"], ["LR1008"]);

    expect(seen?.at).toBe("python:$V");
    expect(seen?.message).toContain('"python:3.12-slim"');
  });

  it("is not advised where a RUN uses what it lacks, unless one installs that", () => {
    expect(named(["FROM python:3.12", "RUN git clone https://example.com/x"])).toEqual([]);
    expect(
      named(["FROM python:3.12", "RUN apt-get update && apt-get install -y git", "RUN git clone x"]),
    ).toEqual(["python:3.12-slim"]);
    expect(named(["FROM golang:1.25", "RUN apt-get update"])).toEqual([]);
    expect(named(["FROM eclipse-temurin:21", "RUN ./mvnw package"])).toEqual([]);
    expect(named(["FROM python:3.12 AS b", "RUN make", "FROM b"])).toEqual([]);
  });
});

describe("the table of slimmer tags", () => {
  it.each([...SLIMMER_TAGS])("has its source for %s, and no tag of the variant in it", (name, entry) => {
    expect(entry.source).toBe(`https://github.com/docker-library/docs/tree/master/${name}`);
    expect(entry.plain.source).toMatch(/^\^.*\$$/);
    expect(entry.plain.test(`3${entry.suffix}`)).toBe(false);
    expect(entry.plain.test("")).toBe(false);
  });
});
