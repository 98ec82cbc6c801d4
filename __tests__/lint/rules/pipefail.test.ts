import { describe, expect, it } from "@jest/globals";
import { lint } from "../../../src/lint/engine.js";
import { lintInput, lintLines, pointedAt } from "../lint-text.js";

function pipes(...lines: string[]): string[] {
  return pointedAt(["FROM debian:13", ...lines], "DL4006");
}

describe("DL4006, a pipe without pipefail", () => {
  it("points at the pipe, in the words of a warning", () => {
    expect(lintLines(["FROM a:1", "RUN curl x | tar x"], ["DL4006"])).toEqual([
      {
        id: "DL4006",
        severity: "warning",
        at: "|",
        message:
          'A failure before this pipe goes unseen. Put SHELL ["/bin/bash", "-o", "pipefail", "-c"] before this RUN (/bin/ash on Alpine).',
      },
    ]);
  });

  it("points at the pipe itself, once in each RUN", () => {
    const text = [
      "FROM a:1",
      "RUN a >| f || b; \\",
      "  c '|' \\",
      "  # x | y",
      "  | d | e",
      "RUN f |& g",
    ].join("\n");

    const ranges = lint(lintInput(text))
      .filter(({ ruleId }) => ruleId === "DL4006")
      .map(({ range }) => range);

    expect(ranges.map(({ start }) => start)).toEqual([text.indexOf("| d"), text.indexOf("|&")]);
    expect(ranges.map(({ start, end }) => end - start)).toEqual([1, 2]);
  });

  it("looks into substitutions, conditions and groups", () => {
    expect(pipes("RUN x=$(a | b)", "RUN if a | b; then c; fi", "RUN (a; b) | c")).toHaveLength(3);
  });

  it.each([
    "RUN a || b",
    "RUN echo 'a | b'",
    "RUN case x in a|b) c;; esac",
    "RUN bash -c 'a | b'",
    'RUN ["sh", "-c", "a | b"]',
    "RUN a | (",
    "ONBUILD RUN a | b",
  ])("passes %j, which has no pipe of its own", (line) => {
    expect(pipes(line)).toEqual([]);
  });

  it("passes what cannot fail before the pipe", () => {
    expect(pipes("RUN echo a:b | chpasswd", "RUN yes | x", "RUN printf a | b")).toEqual([]);
    expect(pipes("RUN echo a | b | c", "RUN echo $(a | b)")).toHaveLength(2);
    expect(pipes("RUN { echo a; b; } | c")).toHaveLength(1);
  });

  it("passes pipefail that the script sets before, not after", () => {
    expect(pipes("RUN set -o pipefail; a | b", "RUN set -euo pipefail && a | b")).toEqual([]);
    expect(pipes("RUN a | b; set -o pipefail")).toEqual(["|"]);
    expect(pipes("RUN <<EOF", "set -eo pipefail", "a | b", "EOF")).toEqual([]);
    expect(pipes("RUN <<EOF", "set -e", "a | b", "EOF")).toEqual(["|"]);
  });

  it.each([
    '["/bin/bash", "-o", "pipefail", "-c"]',
    '["/bin/bash", "-eo", "pipefail", "-c"]',
    '["/bin/ash", "-euxo", "pipefail", "-c"]',
    '["/bin/sh", "-o", "pipefail", "-c"]',
    '["conda", "run", "/bin/bash", "-o", "pipefail", "-c"]',
    '["pwsh", "-Command"]',
    '["C:\\\\windows\\\\powershell.exe"]',
    '["cmd", "/S", "/C"]',
    '["python3", "-c"]',
  ])("passes after SHELL %s", (shell) => {
    expect(pipes(`SHELL ${shell}`, "RUN a | b")).toEqual([]);
  });

  it("flags after a SHELL that leaves it off", () => {
    expect(pipes('SHELL ["/bin/bash", "-c"]', "RUN a | b")).toEqual(["|"]);
    expect(pipes('SHELL ["/bin/bash", "-o", "pipefail", "-c"]', 'SHELL ["sh", "-c"]', "RUN a | b")).toEqual([
      "|",
    ]);
    expect(pipes("RUN a | b", 'SHELL ["/bin/bash", "-o", "pipefail", "-c"]')).toEqual(["|"]);
  });

  it("inherits SHELL from the stage that it is built FROM", () => {
    const shell = 'SHELL ["/bin/bash", "-o", "pipefail", "-c"]';

    expect(pointedAt(["FROM a:1 AS b", shell, "FROM b AS c", "FROM c", "RUN a | b"], "DL4006")).toEqual([]);
    expect(pointedAt(["FROM a:1 AS b", shell, "FROM a:1", "RUN a | b"], "DL4006")).toEqual(["|"]);
  });
});
