import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "@jest/globals";
import { findingLine, renderLintTerminal, summaryLine } from "../../../src/report/lint/terminal.js";
import { at, createFile, createResult, translate } from "./lint-result.js";

const options = { translate, width: 100, color: false };
const dockerfile = "FROM python:3.14\r\nRUN pip install \\\r\n  flask\r\n";

describe("lint in a terminal", () => {
  it("shows each finding with its words, and counts them at the end", () => {
    const unpinned = at(3, 3, 8, { ruleId: "DL3013", message: "Pin it." });
    const noisy = at(2, 5, 1, { ruleId: "DL9000", severity: "info", end: { line: 3, column: 8 } });
    const result = createResult([createFile(dockerfile, [{ ...noisy, message: "Long." }, unpinned])]);
    expect(renderLintTerminal(result, options)).toBe(
      [
        "Dockerfile:2:5 info DL9000 Long.",
        "  2 | RUN pip install \\",
        "    |     ^^^^^^^^^^^^^ to line 3",
        "",
        "Dockerfile:3:3 warning DL3013 Pin it.",
        "  3 |   flask",
        "    |   ^^^^^",
        "",
        "1 file: 1 warning, 1 info",
        "",
      ].join("\n"),
    );
  });

  it("says the same with and without colour", () => {
    const result = createResult([createFile(dockerfile, [at(1, 6, 12, { severity: "error" })])]);
    const coloured = renderLintTerminal(result, { ...options, color: true });
    expect(coloured).toContain("\u001b[31m     ^^^^^^\u001b[39m");
    expect(stripVTControlCharacters(coloured)).toBe(renderLintTerminal(result, options));
  });

  it("says that nothing was found, and what could not be read", () => {
    const clean = [createFile(dockerfile, []), createFile(dockerfile, [], "b/Dockerfile")];
    expect(renderLintTerminal(createResult(clean), options)).toBe("2 files: nothing found\n");
    const unread = [{ path: "c", message: "There is no c." }];
    expect(summaryLine(createResult(clean, unread), translate)).toBe(
      "2 files: nothing found, 1 file could not be read",
    );
  });

  it("lets nothing from a file drive the terminal, or begin a line of its own", () => {
    const hostile = "\u001b[2J\n::error::x\u202e";
    const finding = at(1, 1, 5, { message: hostile, ruleId: hostile });
    const result = createResult([createFile(`RUN ${hostile}`, [finding], hostile)]);
    const text = renderLintTerminal(result, options);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
    expect(text).not.toMatch(/[\u001b\u202e]/);
    expect(text.split("\n")).toHaveLength(6);
  });

  it("has a short form of a single line", () => {
    const file = createFile(dockerfile, [at(3, 3, 8, { ruleId: "DL3013", message: "Pin\nit." })]);
    expect(file.findings.map((finding) => findingLine(finding, translate))).toEqual([
      "Dockerfile:3:3 warning DL3013 Pin it.",
    ]);
  });
});
