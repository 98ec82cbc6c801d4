import { describe, expect, it } from "@jest/globals";
import { DEFAULT_CONFIG } from "../../../src/lint/config/lint-config.js";
import { lintLines, pointedAt } from "../lint-text.js";

const trusting = (...trustedRegistries: string[]) => ({ config: { ...DEFAULT_CONFIG, trustedRegistries } });

function refused(lines: readonly string[], ...trusted: string[]): string[] {
  return pointedAt(lines, "DL3026", trusting(...trusted));
}

describe("DL3026, an image from a registry that is not trusted", () => {
  it("points at the image, and names registry and list", () => {
    const seen = lintLines(["FROM quay.io/a/b:1"], ["DL3026"], trusting("docker.io", "ghcr.io"));

    expect(seen).toEqual([
      {
        id: "DL3026",
        severity: "error",
        at: "quay.io/a/b:1",
        message:
          '"quay.io" is not among the trusted registries (docker.io, ghcr.io). Take the image from one of them.',
      },
    ]);
  });

  it("is quiet without a list", () => {
    expect(refused(["FROM quay.io/a/b:1"])).toEqual([]);
  });

  it.each([
    ["python:3", "docker.io"],
    ["bitnami/redis:7", "hub.docker.com"],
    ["index.docker.io/library/python:3", "docker.io"],
    ["quay.io/a:1", "QUAY.io"],
    ["a.example.com/x:1", "*.example.com"],
    ["quay.io/a:1", "quay*"],
    ["quay.io/a:1", "*"],
    ["localhost:5000/a:1", "localhost:5000"],
  ])("takes %s where %s is trusted", (image, trusted) => {
    expect(refused([`FROM ${image}`], trusted)).toEqual([]);
  });

  it.each([
    ["python:3", "ghcr.io"],
    ["example.com/x:1", "*.example.com"],
    ["example.com.evil/x:1", "example.com"],
    ["localhost:5000/a:1", "docker.io"],
    ["example.com:5000/a:1", "example.com"],
  ])("does not take %s where %s is trusted", (image, trusted) => {
    expect(refused([`FROM ${image}`], trusted)).toEqual([image]);
  });

  it("looks at COPY --from and RUN --mount too, and knows stages by name and number", () => {
    const lines = [
      "FROM ghcr.io/a:1 AS Build",
      "FROM ghcr.io/b:1",
      "COPY --from=build /a /a",
      "COPY --from=0 /a /a",
      "COPY --from=7 /a /a",
      "COPY --from=nginx:1 /a /a",
      "RUN --mount=type=bind,from=build,target=/x --mount=type=cache,target=/y,from=quay.io/c true",
      "RUN --mount=type=secret,id=a --network=none true",
      "COPY \\",
      "  --from=quay.io/d \\",
      "  /a /a",
    ];

    expect(refused(lines, "ghcr.io")).toEqual(["nginx:1", "quay.io/c", "quay.io/d"]);
  });

  it("resolves variables in FROM, and passes what is not known", () => {
    const lines = ["ARG REGISTRY=quay.io", "FROM $REGISTRY/a:1", "FROM $OTHER/a:1", "FROM scratch"];

    expect(refused(lines, "ghcr.io")).toEqual(["$REGISTRY/a:1"]);
    expect(
      pointedAt(lines, "DL3026", { ...trusting("ghcr.io"), buildArgs: new Map([["REGISTRY", "ghcr.io"]]) }),
    ).toEqual([]);
  });
});
