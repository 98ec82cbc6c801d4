// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Dockerfiles have the same braces.
import { describe, expect, it } from "@jest/globals";
import { parseDockerfile } from "../../../src/dockerfile/parse.js";
import { findSyntaxError } from "../../../src/lint/compat/syntax-error.js";

/** What the error points at; null where there is none. */
function errorAt(...lines: readonly string[]): string | null {
  const text = ["FROM alpine:3.22", ...lines].join("\n");
  const error = findSyntaxError(parseDockerfile(text));
  return error === null ? null : text.slice(error.range.start, error.range.end);
}

describe("the syntax errors that only hadolint has", () => {
  it.each([
    ["a line right behind a here-document", ["RUN <<EOF", "x", "EOF", "CMD x"], "CMD x"],
    ["an indented end of a here-document", ["RUN <<-EOF", "x", "\tEOF"], "\tEOF"],
    ["two here-documents in a RUN", ["RUN <<A cat <<B", "x", "A", "y", "B"], "<<B"],
    ["a here-document in ADD", ["ADD <<A /a", "x", "A"], "<<A"],
    ["a here-document behind another source", ["COPY a <<A /a/", "x", "A"], "<<A"],
    ["a host's port", ["EXPOSE 80:80"], "80:80"],
    ["a mount without a target", ["RUN --mount=type=cache x"], "--mount=type=cache"],
    [
      "a sharing that it does not know",
      ["RUN --mount=type=cache,target=/a,sharing=all x"],
      "--mount=type=cache,target=/a,sharing=all",
    ],
    ["a network that it does not know", ["RUN --network=lan x"], "--network=lan"],
    ["a port of a registry without a dot", ["FROM hub:5000/a:1"], "hub:5000/a:1"],
    ["an instruction without a command", ["CMD"], "CMD"],
  ])("are: %s", (_, lines, place) => {
    expect(errorAt(...lines)).toBe(place);
  });

  it.each([
    [["RUN <<EOF", "x", "EOF", "", "CMD x"]],
    [["RUN <<EOF", "x", "EOF", " \t", "CMD x"]],
    [["RUN <<EOF", "x", "EOF"]],
    [["COPY <<A <<B /a/", "x", "A", "y", "B"]],
    [["EXPOSE 80-90/tcp $PORT ${A}-90"]],
    [["RUN --mount=type=secret,id=a --mount=target=/a --network=none x"]],
    [["FROM hub.example.com:5000/a:1"]],
    [["FROM ${BASE:-alpine}:3"]],
    [["ONBUILD FROM x"]],
  ])("are not: %j", (lines) => {
    expect(errorAt(...lines)).toBeNull();
  });

  it("come after what the build refuses further up", () => {
    expect(errorAt("FOO bar", "EXPOSE 80:80")).toBe("FOO");
  });
});
