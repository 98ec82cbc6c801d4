// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Dockerfiles have the same braces.
import { describe, expect, it } from "@jest/globals";
import { givenBase, lintLines, pointedAt } from "../lint-text.js";

const undefinedIn = (...lines: string[]): string[] => pointedAt(["FROM scratch", ...lines], "UndefinedVar");

describe("UndefinedVar, a variable that nothing declares", () => {
  it.each([
    ["ENV", "ENV A=$X B=${Y}", ["X", "Y"]],
    ["an ENV name", "ENV A$X=1", ["X"]],
    ["the old form of ENV", "ENV A b $X", ["X"]],
    ["LABEL", 'LABEL a="$X"', ["X"]],
    ["the default of an ARG", "ARG A=$X", ["X"]],
    ["WORKDIR", "WORKDIR /a/$X", ["X"]],
    ["USER", "USER $X:$Y", ["X", "Y"]],
    ["VOLUME", 'VOLUME ["/a/$X"]', ["X"]],
    ["STOPSIGNAL", "STOPSIGNAL $X", ["X"]],
    ["EXPOSE", "EXPOSE $X/tcp", ["X"]],
    ["COPY", "COPY a$X $Y /b/$Z/", ["X", "Y", "Z"]],
    ["a JSON form", 'COPY ["a$X", "/b/"]', ["X"]],
    ["flags", "ADD --chown=$X --chmod=$Y --checksum=$Z a /b/", ["X", "Y", "Z"]],
    ["a mount", "RUN --mount=type=cache,target=/a/$X,id=$Y true", ["X", "Y"]],
    ["a default, and what it holds", "ENV A=${X:-$Y} B=${Z:+b}", ["X", "Y", "Z"]],
    ["the positional parameters", "ENV A=$1", ["1"]],
  ])("finds it in %s", (_, line, names) => {
    expect(undefinedIn(line)).toEqual(names);
  });

  it.each([
    ["what a shell replaces", "RUN echo $X"],
    ["a command", 'CMD ["$X"]'],
    ["an entry point", "ENTRYPOINT run $X"],
    ["a health check", "HEALTHCHECK CMD run $X"],
    ["single quotes", "ENV A='$X'"],
    ["an escaped dollar sign", "ENV A=\\$X"],
    ["a lone dollar sign", "ENV A=a$ B=$/x"],
    ["PATH, which is always set", "ENV PATH=/a:$PATH"],
    ["what triggers in another build", "ONBUILD ENV A=$X"],
    ["flags that take no variables", "COPY --exclude=$X a /b/"],
  ])("passes %s", (_, line) => {
    expect(undefinedIn(line)).toEqual([]);
  });

  it("knows ARG, also without a default, and ENV from the next instruction on", () => {
    expect(undefinedIn("ARG A", "ENV B=$A", "ENV C=$B")).toEqual([]);
    expect(undefinedIn("ENV A=1 B=$A")).toEqual(["A"]);
    expect(undefinedIn("ARG A=1 B=$A C=$C")).toEqual(["C"]);
    expect(undefinedIn("ENV B=$A", "ENV A=1")).toEqual(["A"]);
  });

  it("reads here-documents that the build expands, whatever their quotes", () => {
    expect(undefinedIn("COPY <<A <<'B' /x/", "it's '$X' \\$Y \"$Z\"", "A", "$NO", "B")).toEqual(["X", "Z"]);
    expect(undefinedIn("COPY <<-A /x", "\t\tone ${X}", "\tA")).toEqual(["X"]);
  });

  it("points past continuations", () => {
    expect(undefinedIn("ENV A=1 \\", "  # why", "  B=$X")).toEqual(["X"]);
    expect(undefinedIn("WORKDIR /a/$LO\\", "NG")).toEqual(["LO\\\nNG"]);
  });

  it("points at the whole word where its quotes hide the place", () => {
    expect(undefinedIn('COPY ["a\\u0041$X", "/b/"]')).toEqual(['"a\\u0041$X"']);
  });

  it("offers a name that is near", () => {
    const messages = lintLines(
      ["FROM scratch", "ARG VERSION", "ENV A=$VERSON B=$version C=$OTHER D=$X"],
      ["UndefinedVar"],
    ).map(({ message }) => message);

    expect(messages.map((message) => /Did you mean "(.*)"/.exec(message)?.[1] ?? null)).toEqual([
      "VERSION",
      "VERSION",
      null,
      null,
    ]);
    expect(messages[2]).toBe(
      'Nothing has set "OTHER" here, so it is empty. Declare it with ARG or ENV above this line, in this stage or one that it is built FROM.',
    );
  });

  it("gives a stage what the stages below it have declared, and not what others have", () => {
    const lines = [
      "ARG GLOBAL=1",
      "FROM scratch AS base",
      "ARG ARGUMENT",
      "ENV VARIABLE=1",
      "ONBUILD ENV TRIGGERED=1",
      "FROM base AS child",
      "ENV A=$ARGUMENT$VARIABLE$TRIGGERED$GLOBAL",
      "FROM child",
      "ENV A=$TRIGGERED",
      "FROM scratch",
      "ENV A=$ARGUMENT",
    ];

    expect(pointedAt(lines, "UndefinedVar")).toEqual(["GLOBAL", "ARGUMENT"]);
  });

  it("is quiet where the base image may set the name", () => {
    const lines = ["FROM python:3.14", "ENV A=$PYTHON_VERSION B=$X"];
    const given = givenBase("python:3.14", ["PYTHON_VERSION"]);

    expect(pointedAt(lines, "UndefinedVar")).toEqual([]);
    expect(pointedAt(lines, "UndefinedVar", { baseConfigs: new Map() })).toEqual([]);
    expect(pointedAt(lines, "UndefinedVar", given)).toEqual(["X"]);
    expect(
      pointedAt(["ARG V=3.14", "FROM python:$V AS x", "FROM x", "ENV B=$X"], "UndefinedVar", given),
    ).toEqual(["X"]);
    expect(pointedAt(["FROM $UNKNOWN", "ENV A=$X"], "UndefinedVar", given)).toEqual([]);
  });
});
