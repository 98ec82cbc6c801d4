import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { createJoinedText } from "../../../src/dockerfile/joined-text.js";
import { createRuleContext } from "../../../src/lint/context.js";
import { readShellCheck, type ShellCheckComment, toFindings } from "../../../src/lint/shellcheck/findings.js";
import { toShellScript } from "../../../src/lint/shellcheck/script.js";
import { shellScripts } from "../../../src/lint/shellcheck/scripts.js";
import { lintInput } from "../lint-text.js";

const at = (line: number, column: number, endLine: number, endColumn: number): ShellCheckComment => ({
  ...{ line, column, endLine, endColumn },
  ...{ level: "info", code: 2086, message: "Quote it." },
});

/** What the findings point at in a Dockerfile with one RUN. */
function pointedAt(lines: readonly string[], comments: readonly ShellCheckComment[]): string[] {
  const text = lines.join("\n");
  const [script] = shellScripts(createRuleContext(lintInput(text)));
  if (script === undefined) throw new Error("There is no script.");
  return toFindings(script, comments).map(({ range }) => text.slice(range.start, range.end));
}

describe("readShellCheck", () => {
  // As version 0.9.0 writes it.
  const captured =
    '{"comments":[{"file":"-","line":3,"endLine":3,"column":6,"endColumn":8,"level":"warning","code":2154,' +
    '"message":"x is referenced but not assigned.","fix":null},{"file":"-","line":3,"endLine":3,"column":6,' +
    '"endColumn":8,"level":"info","code":2086,"message":"Double quote to prevent globbing and word splitting.",' +
    '"fix":{"replacements":[{"column":6,"endColumn":6,"endLine":3,"insertionPoint":"afterEnd","line":3,' +
    '"precedence":5,"replacement":"\\""}]}}]}\n';

  it("reads remarks", () => {
    expect(readShellCheck(captured)).toEqual([
      {
        ...{ file: "-", line: 3, column: 6, endLine: 3, endColumn: 8 },
        ...{ level: "warning", code: 2154, message: "x is referenced but not assigned." },
      },
      {
        ...{ file: "-", line: 3, column: 6, endLine: 3, endColumn: 8 },
        ...{ level: "info", code: 2086, message: "Double quote to prevent globbing and word splitting." },
      },
    ]);
    expect(readShellCheck('{"comments":[]}')).toEqual([]);
  });

  it.each(["", "not JSON", "[]", "null", '{"comments":{}}'])("takes %j for no answer", (json) => {
    expect(readShellCheck(json)).toBeNull();
  });

  it("passes over a remark that says too little", () => {
    const json = JSON.stringify({ comments: [{ line: 1, column: 1, code: 1, level: "info" }, null, "x"] });
    expect(readShellCheck(json)).toEqual([]);
  });
});

describe("toFindings", () => {
  it("gives ShellCheck's id, severity and words", () => {
    const script = toShellScript(createJoinedText([{ text: "echo $a", offset: 100 }]), "/bin/sh", []);
    expect(toFindings(script, [at(2, 6, 2, 8)])).toEqual([
      {
        ruleId: "SC2086",
        severity: "info",
        message: "shellcheck.message",
        values: { text: "Quote it." },
        range: { start: 105, end: 107 },
      },
    ]);
  });

  it("points at the word behind continuations and comments", () => {
    const lines = ["FROM debian:13", "RUN echo one \\", "  # why", "  && echo $two \\", "  && echo three"];
    expect(pointedAt(lines, [at(2, 20, 2, 24)])).toEqual(["$two"]);
  });

  it("counts characters, and a tab as one", () => {
    expect(pointedAt(["FROM debian:13", 'RUN echo "é😀"\t$a "日本" $b'], [at(2, 11, 2, 13)])).toEqual(["$a"]);
    expect(pointedAt(["FROM debian:13", 'RUN echo "é😀"\t$a "日本" $b'], [at(2, 19, 2, 21)])).toEqual(["$b"]);
  });

  it("points into here-documents, past the lines that were put in", () => {
    const lines = [
      "FROM debian:13",
      "ARG a",
      "RUN <<EOF",
      "# shellcheck shell=sh",
      "echo $a",
      "echo $b",
      "EOF",
    ];
    expect(pointedAt(lines, [at(4, 6, 4, 8), at(5, 6, 5, 8), at(4, 1, 5, 8)])).toEqual([
      "$a",
      "$b",
      "echo $a\necho $b",
    ]);
  });

  it("drops what is about the lines that were put in", () => {
    expect(pointedAt(["FROM debian:13", "ARG a", "RUN echo $a"], [at(1, 1, 1, 1), at(2, 8, 2, 9)])).toEqual(
      [],
    );
  });

  it("shows a place between characters as the word there, or the last one before", () => {
    const lines = ["FROM debian:13", "RUN if true; thn echo; fi"];
    expect(pointedAt(lines, [at(2, 10, 2, 10), at(2, 22, 2, 22), at(3, 1, 3, 1)])).toEqual(["thn", "i", "i"]);
  });

  it("keeps places outside the script inside of the RUN", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { minLength: 4, maxLength: 4 }), ([a = 0, b = 0, c = 0, d = 0]) => {
        const source = createJoinedText([
          { text: "echo 😀 $a\n", offset: 50 },
          { text: "echo $b", offset: 90 },
        ]);
        for (const { range } of toFindings(toShellScript(source, "/bin/sh", ["a"]), [at(a, b, c, d)])) {
          expect(range.start).toBeGreaterThanOrEqual(50);
          expect(range.end).toBeGreaterThanOrEqual(range.start);
          expect(range.end).toBeLessThanOrEqual(97);
        }
      }),
    );
  });
});
