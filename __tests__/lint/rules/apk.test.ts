import { describe, expect, it } from "@jest/globals";
import { lintLines, pointedAt } from "../lint-text.js";

function inAlpine(id: string, ...lines: string[]): string[] {
  return pointedAt(["FROM alpine:3.22", ...lines], id);
}

describe("DL3018, an apk package without a version", () => {
  it("points at the package, in the words of a warning", () => {
    expect(lintLines(["FROM a:1", "RUN apk add --no-cache curl"], ["DL3018"])).toEqual([
      {
        id: "DL3018",
        severity: "warning",
        at: "curl",
        message:
          'apk takes whatever version of "curl" is newest that day. Pin it, as in name=<version> or name~<beginning of the version>.',
      },
    ]);
  });

  it.each([
    ["apk add curl git~2 vim", ["curl", "vim"]],
    ["apk --no-cache add curl", ["curl"]],
    ["apk --repository http://x add -X http://y curl", ["curl"]],
    ["apk add -t .build curl", ["curl"]],
    ["apk add --virtual=.build curl@edge", ["curl@edge"]],
    ["sh -c 'apk add curl'", ["curl"]],
  ])("flags %j", (script, expected) => {
    expect(inAlpine("DL3018", `RUN ${script}`)).toEqual(expected);
  });

  it.each([
    "apk add curl=8.14.1-r1",
    "apk add 'curl>8' \"git<3\" vim~=9",
    "apk add --allow-untrusted /tmp/x.apk",
    "apk add !curl .build",
    "apk add $PACKAGES $(cat packages)",
    "apk del curl",
    "apk update",
    "apk add --virtual .build curl=1",
  ])("passes %j", (script) => {
    expect(inAlpine("DL3018", `RUN ${script}`)).toEqual([]);
  });

  it("points into continuations, here-documents and values of ENV, in every stage", () => {
    expect(inAlpine("DL3018", "RUN apk add \\", "  # x", "  curl \\", "  git=1")).toEqual(["curl"]);
    expect(inAlpine("DL3018", "RUN <<EOF", "apk add curl", "EOF", "FROM b:1", "RUN apk add git")).toEqual([
      "curl",
      "git",
    ]);
    expect(inAlpine("DL3018", 'ENV P="a=1 b=2"', "RUN apk add $P")).toEqual([]);
    expect(inAlpine("DL3018", 'ENV P="a=1 b"', 'RUN apk add "$P" c=1')).toEqual(['"$P"']);
  });
});

describe("DL3019, apk's package index", () => {
  it("points at each command that keeps it", () => {
    const seen = lintLines(["FROM a:1", "RUN apk add a && apk -q add b && apk add --no-cache c"], ["DL3019"]);

    expect(seen.map(({ at, severity, message }) => [at, severity, message])).toEqual([
      ["apk add", "info", "The package index stays in this layer. Add --no-cache."],
      ["apk -q add", "info", "The package index stays in this layer. Add --no-cache."],
    ]);
  });

  it.each([
    ["the option", ["RUN apk add --no-cache a"]],
    ["the option before the subcommand", ["RUN apk --no-cache add a"]],
    ["no network", ["RUN apk add --no-network a.apk"]],
    ["a removal behind it", ["RUN apk update && apk add a && rm -rf /var/cache/apk/*"]],
    ["a removal of the folder", ["RUN apk add a && rm -rf /var/cache/apk/"]],
    ["a cache mount", ["RUN --mount=type=cache,target=/var/cache/apk apk add a"]],
    ["a cache mount at the other place", ["RUN --mount=type=cache,target=/etc/apk/cache apk add a"]],
    ["a tmpfs mount above it", ["RUN --mount=type=tmpfs,target=/var/cache apk add a"]],
    ["a stage that is only copied from", ["RUN apk add a", "FROM b:1", "COPY --from=0 /x /x"]],
    ["options in a variable without a known value", ["ARG APK_OPTS", "RUN apk add $APK_OPTS a"]],
    ["the option in a variable", ["ARG O=--no-cache", "RUN apk add $O a"]],
    ["another subcommand", ["RUN apk update"]],
  ])("passes %s", (_, lines) => {
    expect(inAlpine("DL3019", ...lines)).toEqual([]);
  });

  it.each([
    ["a removal before it", ["RUN rm -rf /var/cache/apk/* && apk add a"]],
    ["a removal in another RUN", ["RUN apk add a", "RUN rm -rf /var/cache/apk/*"]],
    ["a removal of something else", ["RUN apk add a && rm -rf /tmp/*"]],
    ["a mount of something else", ["RUN --mount=type=cache,target=/var/cache/apt apk add a"]],
    ["a here-document", ["RUN <<EOF", "apk add a", "EOF"]],
    ["a stage that the last is built FROM", ["RUN apk add a", "FROM alpine:3.22 AS b", "RUN apk add a"]],
  ])("flags %s", (_, lines) => {
    expect(inAlpine("DL3019", ...lines)).toEqual(["apk add"]);
  });
});
