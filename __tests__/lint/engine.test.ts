import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { lint } from "../../src/lint/engine.js";
import { contextOf, lintInput } from "./lint-text.js";

const LAB = 'FROM python:3.8-alpine\nRUN pip install flask\nCMD ["python","app.py"]\nCOPY app.py /app.py\n';

describe("lint", () => {
  it("lets the lab's file pass a gate on errors, and warns of what is worth a change", () => {
    const findings = lint(lintInput(LAB, { context: contextOf({ "app.py": "present" }) }));

    expect(findings.map(({ ruleId, severity }) => `${severity} ${ruleId}`)).toEqual([
      "warning LR1002",
      "warning DL3042",
      "warning DL3013",
    ]);
  });

  it("says nothing about a file without a fault", () => {
    const text = [
      "FROM python:3.14-slim-trixie AS build",
      "COPY requirements.txt .",
      "RUN pip install --no-cache-dir -r requirements.txt",
      "COPY . .",
      'CMD ["python", "app.py"]',
    ].join("\n");

    expect(lint(lintInput(text))).toEqual([]);
  });

  it("reports what the parser refuses as errors at their place, and still judges the rest", () => {
    const text = "FROM alpine\nFETCH x\n";

    const findings = lint(lintInput(text));

    expect(findings.map(({ ruleId, severity }) => `${severity} ${ruleId}`)).toEqual([
      "warning DL3006",
      "error DL1000",
    ]);
    expect(text.slice(findings[1]?.range.start, findings[1]?.range.end)).toBe("FETCH");
    expect(String(findings[1]?.values.detail)).toContain("FETCH");
  });

  it("reports an empty file", () => {
    expect(lint(lintInput("")).map(({ ruleId }) => ruleId)).toEqual(["DL1000"]);
  });

  it("sorts by position, then by id", () => {
    const findings = lint(lintInput("FROM bitnami/redis\nCMD a\nCMD b\nRUN pip install a\n"));

    expect(findings.map(({ ruleId }) => ruleId)).toEqual([
      "DL3006",
      "LR1001",
      "DL3025",
      "DL4003",
      "DL3025",
      "DL3042",
      "DL3013",
    ]);
  });

  it("holds for any text: no exception, ranges inside the file, findings in order", () => {
    const line = fc.oneof(
      fc.constantFrom(
        "FROM alpine AS a",
        "FROM $X",
        "ARG X=a",
        "ENV A=$A B=${X:-",
        "RUN pip install flask \\",
        "RUN <<EOF",
        "pip install 'x",
        "EOF",
        "COPY . $X/",
        'SHELL ["pwsh"]',
        'CMD ["a"',
        "ONBUILD RUN pip install $(pip install `x`)",
        "HEALTHCHECK CMD x",
        'RUN ["sh", "-c", "pip install \\u0066lask"]',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom("\n", "\r\n"), (lines, lineEnd) => {
        const text = lines.join(lineEnd);
        const findings = lint(lintInput(text, { context: contextOf({}) }));
        for (const { range } of findings) {
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeGreaterThanOrEqual(range.start);
          expect(range.end).toBeLessThanOrEqual(text.length);
        }
        const starts = findings.map(({ range }) => range.start);
        expect(starts).toEqual([...starts].sort((left, right) => left - right));
      }),
    );
  });
});
