import { describe, expect, it } from "@jest/globals";
import { lintLines, pointedAt } from "../lint-text.js";

function noisy(...lines: string[]): string[] {
  return pointedAt(["FROM debian:13", ...lines], "DL3047");
}

describe("DL3047, wget with its progress bar", () => {
  it("points at the program, in the words of an info", () => {
    expect(lintLines(["FROM a:1", "RUN wget https://x/y"], ["DL3047"])).toEqual([
      {
        id: "DL3047",
        severity: "info",
        at: "wget",
        message:
          "wget fills the build log with its progress. Add --progress=dot:giga, or -q where wget is BusyBox’s.",
      },
    ]);
  });

  it.each(["wget -O x https://x/y", "wget -nc x", "wget -O -q x", "wget $URL", "wget -O- x | tar x"])(
    "flags %j",
    (script) => {
      expect(noisy(`RUN ${script}`)).toEqual(["wget"]);
    },
  );

  it.each([
    "wget -q x",
    "wget -qO- x",
    "wget -O x -q y",
    "wget --quiet x",
    "wget -nv x",
    "wget --no-verbose x",
    "wget --progress=dot:giga x",
    "wget --progress dot:giga x",
    "wget -o log x",
    "wget --output-file=log x",
    "wget -a log x",
    "wget --append-output log x",
    "wget --version",
    "apk add wget",
    "curl x",
  ])("passes %j", (script) => {
    expect(noisy(`RUN ${script}`)).toEqual([]);
  });

  it("looks into continuations, here-documents and ONBUILD", () => {
    expect(
      noisy("RUN set -e; \\", "  wget \\", "  x", "RUN <<EOF", "wget y", "EOF", "ONBUILD RUN wget z"),
    ).toEqual(["wget", "wget", "wget"]);
  });
});

describe("DL4001, both curl and wget", () => {
  const wget = "RUN wget -q x";
  const curl = "RUN curl x";
  const both = (...lines: string[]): string[] => pointedAt(lines, "DL4001");

  it("points at each call of the tool that comes second", () => {
    expect(lintLines(["FROM a:1", wget, "RUN x && curl y", wget, curl], ["DL4001"])).toEqual([
      {
        id: "DL4001",
        severity: "warning",
        at: "curl",
        message: "This image uses wget already. Use it here too, and leave curl out.",
      },
      expect.objectContaining({ at: "curl" }),
    ]);
    expect(both("FROM a:1", "RUN curl x && \\", "  wget y")).toEqual(["wget"]);
  });

  it("passes one tool, installing both, and different images", () => {
    expect(both("FROM a:1", curl, curl)).toEqual([]);
    expect(both("FROM a:1", "RUN apk add curl wget", curl)).toEqual([]);
    expect(both("FROM a:1", curl, "FROM a:1", wget)).toEqual([]);
    expect(both("FROM a:1", curl, "ONBUILD RUN wget x")).toEqual([]);
  });

  it("counts what the stages below it use", () => {
    expect(both("FROM a:1 AS b", curl, "FROM b AS c", "RUN x", "FROM c", wget)).toEqual(["wget"]);
  });
});
