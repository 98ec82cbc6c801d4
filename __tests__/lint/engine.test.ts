import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { helpUrlOf } from "../../src/lint/catalog.js";
import { readConfig } from "../../src/lint/config/read-config.js";
import { createRuleContext } from "../../src/lint/context.js";
import { judge, lint } from "../../src/lint/engine.js";
import type { Finding } from "../../src/lint/finding.js";
import { spokenValues } from "../support/english.js";
import { contextOf, lintInput } from "./lint-text.js";

const LAB = 'FROM python:3.8-alpine\nRUN pip install flask\nCMD ["python","app.py"]\nCOPY app.py /app.py\n';

describe("lint", () => {
  it("lets the lab's file pass a gate on errors, and warns of what is worth a change", () => {
    const findings = lint(lintInput(LAB, { context: contextOf({ "app.py": "present" }) }));

    expect(findings.map(({ ruleId, severity }) => `${severity} ${ruleId}`)).toEqual([
      "warning LR1002",
      "info LR1005",
      "warning DL3042",
      "warning DL3013",
    ]);
  });

  it("says nothing about a file without a fault", () => {
    const text = [
      "FROM python:3.14-slim-trixie AS build",
      "WORKDIR /app",
      "COPY requirements.txt .",
      "RUN pip install --no-cache-dir -r requirements.txt",
      "COPY . .",
      "USER 1000",
      'CMD ["python", "app.py"]',
    ].join("\n");

    expect(lint(lintInput(text))).toEqual([]);
  });

  it("reports what the parser refuses as errors at their place, and still judges the rest", () => {
    const text = "FROM alpine\nFETCH x\n";

    const findings = lint(lintInput(text));

    expect(findings.map(({ ruleId, severity }) => `${severity} ${ruleId}`)).toEqual([
      "warning DL3006",
      "info LR1005",
      "error DL1000",
    ]);
    expect(text.slice(findings[2]?.range.start, findings[2]?.range.end)).toBe("FETCH");
    expect(spokenValues(findings[2]?.values ?? {}).detail).toContain("FETCH");
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
        "# hadolint ignore=DL3013,DL3042",
        "# hadolint stage ignore=LR1007",
        "# check=skip=all;experimental=all",
        "#",
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

describe("judge", () => {
  const findings = (lines: readonly string[], config = ""): string[] => {
    const text = lines.join("\n");
    const context = createRuleContext(lintInput(text, { config: readConfig(config, ".hadolint.yaml") }));
    const start = text.indexOf("$a");
    const ofShellCheck: Finding = {
      ruleId: "SC2086",
      severity: "info",
      message: "shellcheck.message",
      values: { text: "Quote it." },
      range: { start, end: start + 2 },
    };
    return judge(context, [ofShellCheck]).map(({ ruleId, severity }) => `${severity} ${ruleId}`);
  };
  const lines = ["FROM debian:13-slim", "RUN echo $a", "USER 1000"];

  it("puts what ShellCheck found among the other findings, by place", () => {
    expect(findings(["FROM debian", ...lines.slice(1)])).toEqual(["warning DL3006", "info SC2086"]);
  });

  it("gives ShellCheck's rules the severity that the configuration gives them", () => {
    expect(findings(lines, "override: { error: [SC2086] }")).toEqual(["error SC2086"]);
    expect(findings(lines, "ignored: [SC2086]")).toEqual([]);
  });

  it.each(["# hadolint ignore=SC2086", "# hadolint global ignore=SC2086"])(
    "is silenced by the comment %s",
    (comment) => {
      expect(findings([...lines.slice(0, 1), comment, ...lines.slice(1)])).toEqual([]);
    },
  );

  it("knows the page of each of ShellCheck's rules", () => {
    expect(helpUrlOf("SC2086")).toBe("https://www.shellcheck.net/wiki/SC2086");
  });
});
