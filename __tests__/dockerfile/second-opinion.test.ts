import { describe, expect, it } from "@jest/globals";
import { DockerfileParser } from "dockerfile-ast";
import { parseDockerfile } from "../../src/dockerfile/parse.js";

/**
 * dockerfile-ast is another parser of the same language. What it is known to get wrong (descriptors before a heredoc,
 * doubled escapes at a line's end, several ARGs on a line) does not stand in these samples.
 */
const webApplication = [
  "# syntax=docker/dockerfile:1",
  "ARG VERSION=3.12",
  "FROM --platform=linux/amd64 python:slim AS build",
  "WORKDIR /app",
  "ENV PIP_NO_CACHE_DIR=1 \\",
  "    # not needed in a container",
  "    PYTHONDONTWRITEBYTECODE=1",
  "",
  "COPY --chown=1000:1000 requirements.txt ./",
  "RUN --mount=type=cache,target=/root/.cache \\",
  "    pip install -r requirements.txt && \\",
  "    rm -rf /tmp/*",
  "FROM scratch",
  "COPY --from=build /app /app",
  'HEALTHCHECK --interval=5s CMD ["curl", "localhost"]',
  'ENTRYPOINT ["python"]',
  'CMD ["app.py"]',
];

const heredocs = [
  "FROM alpine",
  "RUN <<EOF",
  "apk add curl",
  "ENV is no instruction here",
  "EOF",
  'COPY <<one <<-"two" /etc/',
  "first",
  "one",
  "\tsecond",
  "\ttwo",
  "ONBUILD RUN make \\",
  "  install",
  'LABEL a=b c="d e"',
  "EXPOSE 80 443/tcp",
];

const windows = [
  "# escape=`",
  "FROM mcr.example/windows/servercore AS base",
  "RUN dir C:\\ && `",
  "    echo done",
  'SHELL ["powershell", "-command"]',
  "USER admin",
  "STOPSIGNAL SIGTERM",
  "VOLUME C:\\data",
];

describe.each([
  ["a web application", `${webApplication.join("\n")}\n`],
  ["heredocs", `${heredocs.join("\n")}\n`],
  ["Windows, with CRLF", `${windows.join("\r\n")}\r\n`],
])("%s", (_, text) => {
  const ours = parseDockerfile(text);
  const theirs = DockerfileParser.parse(text);
  const lineOf = (offset: number): number => text.slice(0, offset).split("\n").length - 1;

  it("is read without an error", () => {
    expect(ours.errors).toEqual([]);
  });

  it("has the instructions that another parser finds, on the same lines", () => {
    expect(
      ours.instructions.map((each) => [each.keyword, lineOf(each.range.start), lineOf(each.range.end)]),
    ).toEqual(
      theirs
        .getInstructions()
        .map((each) => [each.getKeyword(), each.getRange().start.line, each.getRange().end.line]),
    );
  });

  it("has the images and stage names that another parser finds", () => {
    const froms = ours.instructions.filter((each) => each.keyword === "FROM");
    expect(froms.map((each) => [each.args[0]?.value, each.args[2]?.value ?? null])).toEqual(
      theirs.getFROMs().map((each) => [each.getImage(), each.getBuildStage()]),
    );
  });
});
