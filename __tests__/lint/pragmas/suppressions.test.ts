import { describe, expect, it } from "@jest/globals";
import { DEFAULT_CONFIG } from "../../../src/lint/config/lint-config.js";
import { type Given, lintLines, pointedAt } from "../lint-text.js";

/** What DL3006, DL3007 and LR1007 say, with the line that each stands in. */
function seen(lines: readonly string[], given: Given = {}, ids = ["DL3006", "DL3007", "LR1007"]): string[] {
  return lintLines(lines, ids, given).map(({ id, at }) => `${id} ${at}`);
}

describe("an ignore comment above an instruction", () => {
  it("silences the rules it names there, and nowhere else", () => {
    const lines = ["# hadolint ignore=DL3006 # the newest", "FROM python AS a", "FROM redis AS b"];

    expect(seen(lines)).toEqual(["DL3006 redis"]);
  });

  it.each([
    ["another comment below it", ["# hadolint ignore=DL3006", "# about it", "FROM python"]],
    ["another pragma below it", ["# hadolint ignore=DL3006", "# hadolint ignore=DL3007", "FROM python"]],
    ["a blank line below it", ["# hadolint ignore=DL3006", "", "FROM python"]],
    ["blanks before it", ["   # hadolint ignore=DL3006", "FROM python"]],
    ["carriage returns", ["# hadolint ignore=DL3006\r", "FROM python\r"]],
    ["BuildKit's form", ["#", "# check=skip=DL3006 the newest", "FROM python"]],
    ["BuildKit's form as directive", ["# check=skip=DL3006", "FROM python"]],
    ["a byte-order mark", ["\uFEFF# hadolint ignore=DL3006", "FROM python"]],
  ])("silences with %s", (_, lines) => {
    expect(seen(lines, {}, ["DL3006"])).toEqual([]);
  });

  it.each([
    ["an empty comment below it", ["# hadolint ignore=DL3006", "#", "FROM python"]],
    ["a form that is not legal", ["# hadolint ignore=DL3006 the newest", "FROM python"]],
    ["the place below the instruction", ["FROM python", "# hadolint ignore=DL3006"]],
    ["an instruction in between", ["# hadolint ignore=DL3006", "ARG A", "FROM python"]],
    ["another name", ["# hadolint ignore=DL3007", "FROM python"]],
    ["lower case", ["# hadolint ignore=dl3006", "FROM python"]],
  ])("silences nothing with %s, and is reported", (_, lines) => {
    const ids = lintLines(lines, ["DL3006", "LR1007"]).map(({ id }) => id);

    expect(ids.sort()).toEqual(["DL3006", "LR1007"]);
  });

  it("takes BuildKit's name for hadolint's rule, in either form", () => {
    const lines = (comment: string) => ["FROM alpine:3", comment, "CMD echo"];

    expect(seen(lines("# hadolint ignore=JSONArgsRecommended"), {}, ["DL3025", "LR1007"])).toEqual([]);
    expect(seen(lines("# check=skip=JSONArgsRecommended"), {}, ["DL3025", "LR1007"])).toEqual([]);
    expect(seen(lines("# check=skip=all"), {}, ["DL3025"])).toEqual([]);
  });

  it("with all means BuildKit's checks only", () => {
    const lines = ["# check=skip=all", "FROM python AS A", "CMD echo"];

    expect(seen(lines, {}, ["DL3006", "DL3025", "StageNameCasing", "LR1007"])).toEqual(["DL3006 python"]);
  });

  it("never silences what can't be parsed", () => {
    const lines = ["# hadolint global ignore=DL1000", "FROM alpine:3", "NONSENSE"];

    expect(seen(lines, {}, ["DL1000"])).toEqual(["DL1000 NONSENSE"]);
  });
});

describe("an ignore comment inside an instruction", () => {
  const run = (...inside: string[]) => ["FROM python:3", "RUN pip install a && \\", ...inside];

  it("silences its next line, and leaves the others", () => {
    const lines = run("  # hadolint ignore=DL3013", "", "  pip install b && \\", "  pip install c");

    expect(seen(lines, {}, ["DL3013", "LR1007"])).toEqual(["DL3013 a", "DL3013 c"]);
  });

  it("may be one of several", () => {
    const lines = run("  # hadolint ignore=DL3013", "  # hadolint ignore=DL3042", "  pip install b");

    expect(seen(lines, {}, ["DL3013", "LR1007"])).toEqual(["DL3013 a"]);
    expect(seen(lines, {}, ["DL3042"])).toHaveLength(1);
  });

  it("reaches nothing in BuildKit's form or for a stage, and is reported", () => {
    const lines = run("  # check=skip=DL3013", "  # hadolint stage ignore=DL3013", "  pip install b");

    expect(seen(lines, {}, ["LR1007"])).toHaveLength(2);
  });
});

describe("an ignore comment for more than an instruction", () => {
  it("silences a stage with its FROM, when it stands above that", () => {
    const lines = [
      "FROM alpine:3 AS a",
      "CMD x",
      "# hadolint stage ignore=DL3006,DL3025",
      "FROM alpine AS b",
      "CMD x",
      "FROM alpine AS c",
      "CMD y",
    ];

    expect(seen(lines, {}, ["DL3006", "DL3025", "LR1007"])).toEqual([
      "DL3025 x",
      "DL3006 alpine",
      "DL3025 y",
    ]);
  });

  it("is reported where it stands above anything else", () => {
    const lines = ["FROM alpine:3", "# hadolint stage ignore=DL3025", "CMD x"];

    expect(seen(lines, {}, ["DL3025", "LR1007"])).toEqual([
      "LR1007 # hadolint stage ignore=DL3025",
      "DL3025 x",
    ]);
  });

  it("silences the whole file from anywhere in it", () => {
    const lines = ["FROM python AS a", "FROM redis AS b", "# hadolint global ignore=DL3006"];

    expect(seen(lines)).toEqual([]);
  });

  it("is BuildKit's directive, which a build argument replaces", () => {
    const lines = ["# check=skip=JSONArgsRecommended", "FROM alpine:3", "CMD x"];
    const buildArgs = new Map([["BUILDKIT_DOCKERFILE_CHECK", "skip=StageNameCasing"]]);

    expect(seen(lines, {}, ["DL3025", "LR1007"])).toEqual([]);
    expect(seen(lines, { buildArgs }, ["DL3025", "LR1007"])).toEqual(["DL3025 x"]);
  });
});

describe("an ignore comment without effect", () => {
  it("is reported name by name, with the reason", () => {
    const lines = ["# hadolint ignore=DL3006,DL3007,DL9999,SC2086", "FROM python"];

    expect(lintLines(lines, ["LR1007"])).toEqual([
      expect.objectContaining({
        at: "DL3007",
        severity: "info",
        message: expect.stringContaining("nothing"),
      }),
      expect.objectContaining({ at: "DL9999", message: expect.stringContaining('no rule "DL9999"') }),
    ]);
  });

  it("is reported where it says again what another one says", () => {
    const lines = ["# hadolint ignore=DL3006", "# hadolint ignore=DL3006", "FROM python"];

    expect(seen(lines)).toEqual(["LR1007 DL3006"]);
  });

  it.each([
    ["a rule that is switched off", ["# hadolint ignore=DL3057", "FROM python:3"]],
    ["a rule that asks what it can't know", ["# hadolint ignore=LR1003", "FROM python:3"]],
    ["a rule of ShellCheck's", ["# hadolint ignore=SC2086", "FROM python:3"]],
  ])("is not reported for %s", (_, lines) => {
    expect(seen(lines)).toEqual([]);
  });

  it("can be silenced for the file, and switched off", () => {
    const config = { ...DEFAULT_CONFIG, severities: new Map([["LR1007", "off" as const]]) };
    const lines = ["# hadolint ignore=DL3006", "FROM python:3"];

    expect(seen(["# hadolint global ignore=LR1007", ...lines])).toEqual([]);
    expect(seen(lines, { config })).toEqual([]);
  });

  it("is every one where the configuration forbids them, but that is no finding", () => {
    const config = { ...DEFAULT_CONFIG, ignorePragmas: false };
    const lines = ["# hadolint global ignore=DL3006", "FROM alpine", "# check=skip=DL3025", "CMD x"];

    expect(seen(lines, { config }, ["DL3006", "DL3025", "LR1007"])).toEqual(["DL3006 alpine", "DL3025 x"]);
  });
});

it("takes linear time, however many comments and findings there are", () => {
  const count = 10_000;
  const lines = [
    "FROM alpine:3",
    ...Array.from({ length: count }, () => "# hadolint ignore=DL3025"),
    "RUN a \\",
    ...Array.from({ length: count }, () => "# hadolint ignore=DL3025"),
    " b",
    ...Array.from({ length: count }, () => "# hadolint ignore=DL4003\nCMD x"),
  ];
  const start = performance.now();
  const found = seen(lines, {}, ["DL3025", "DL4003", "LR1007"]);

  expect(found.length).toBeGreaterThan(3 * count - 10);
  expect(performance.now() - start).toBeLessThan(10_000);
});

describe("an ignore comment in a RUN's here-document", () => {
  const inScript = (marker: string, ...script: string[]) => [
    "FROM a:1",
    `RUN ${marker}`,
    ...script,
    "EOF",
    "USER 1",
  ];

  it("is for the next line of the script", () => {
    const lines = inScript(
      "<<-'EOF'",
      "\t# hadolint ignore=DL3004 # why",
      "",
      "\t# and so on",
      "\tsudo a",
      "\tsudo -E b",
    );

    expect(pointedAt(lines, "DL3004")).toHaveLength(1);
    expect(pointedAt(lines, "LR1007")).toEqual([]);
  });

  it("with global is for the file", () => {
    const lines = inScript("<<EOF", "sudo a", "# hadolint global ignore=DL3004");

    expect(lintLines(lines, ["DL3004", "LR1007"])).toEqual([]);
  });

  it.each(["# hadolint ignore=DL3004", "# hadolint stage ignore=DL3004", "# hadolint shell=bash"])(
    "is told to do nothing where it reaches nothing: %s",
    (comment) => {
      const lines = inScript("<<EOF", "sudo a", comment);

      expect(pointedAt(lines, "DL3004")).toEqual(["sudo"]);
      expect(pointedAt(lines, "LR1007")).toEqual([comment]);
    },
  );

  it.each(["cat <<EOF > /x", "python3 <<EOF"])("is no comment in what a command reads: %s", (marker) => {
    expect(pointedAt(inScript(marker, "# hadolint ignore=DL3004"), "LR1007")).toEqual([]);
  });
});
