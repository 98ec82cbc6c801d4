import { beforeAll, describe, expect, it } from "@jest/globals";
import { lint } from "../src/lint/engine.js";
import { lintFixes } from "../src/lint-fixes.js";
import { loadTranslate } from "../src/locales/load.js";
import type { Translate } from "../src/locales/translate.js";
import { lintInput } from "./lint/lint-text.js";

let translate: Translate;
beforeAll(async () => {
  translate = await loadTranslate("en");
});

const TEXT = "FROM debian:13\nMAINTAINER Ada <ada@example.com>\nEXPOSE 80/TCP\nUSER 1\n";

function fixesOf({ suggestions = true, secret = "none of it" } = {}) {
  const input = lintInput(TEXT);
  const findings = lint(input);
  const source = {
    contextPath: "/w",
    path: "/w/Dockerfile",
    displayPath: "Dockerfile",
    text: TEXT,
    generated: false,
  };
  const redactor = { redact: (text: string) => text.replaceAll(secret, "***") };
  return {
    findings,
    fixes: lintFixes(input, source, findings, { inputs: { suggestions }, redactor, translate }),
  };
}

describe("a run's fixes", () => {
  it("are the edits of each finding, in the findings' order, in lines and columns", () => {
    const { findings, fixes } = fixesOf();
    expect(fixes.edits).toHaveLength(findings.length);
    expect(fixes.edits.map((edits) => edits !== null)).toEqual(findings.map(({ fix }) => fix !== undefined));
    expect(fixes.edits.flat()).toContainEqual({
      start: { line: 3, column: 11 },
      end: { line: 3, column: 14 },
      text: "tcp",
    });
  });

  it("are lines with what they are about only where somebody asks for them", () => {
    const [maintainer, port] = fixesOf().fixes.changes;
    expect(maintainer).toMatchObject({ lines: { start: 2, end: 2 } });
    expect(port).toMatchObject({ lines: { start: 3, end: 3 }, after: "EXPOSE 80/tcp" });
    expect(port?.findings).toEqual([
      {
        ruleId: expect.any(String),
        message: expect.stringContaining("tcp"),
        helpUrl: expect.stringMatching(/^https:/),
      },
    ]);
    expect(fixesOf({ suggestions: false }).fixes.changes).toEqual([]);
  });

  it("never hold a secret, nor a text with a mask in it", () => {
    const { fixes } = fixesOf({ secret: "ada@example.com" });
    expect(fixes.changes.map(({ lines }) => lines.start)).toEqual([3]);
    expect(JSON.stringify([fixes.edits, fixes.changes])).not.toMatch(/ada@|\*\*\*/);
  });
});
