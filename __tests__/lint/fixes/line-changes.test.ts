import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { fixInSteps } from "../../../src/lint/fixes/fix-text.js";
import { type LineChange, toLineChanges } from "../../../src/lint/fixes/line-changes.js";
import { dockerfileText } from "../../support/dockerfile.js";
import { lintInput } from "../lint-text.js";

function changesOf(text: string): { readonly fixed: string; readonly changes: readonly LineChange[] } {
  const fixed = fixInSteps(lintInput(text));
  return { fixed: fixed.text, changes: toLineChanges(text, fixed) };
}

const shown = (text: string) =>
  changesOf(text).changes.map(({ lines, before, after, findings }) => ({
    lines: `${lines.start}-${lines.end}`,
    before,
    after,
    rules: findings.map(({ ruleId }) => ruleId),
  }));

const fixable = fc
  .array(
    fc.constantFrom(
      "FROM debian:13 AS Build",
      "FROM debian:13",
      "# a comment",
      "",
      "RUN apt install a=1",
      "RUN apt-get update \\\n  && apt-get install a=1 \\\n    b=1",
      "RUN pip install a==1 && \\\n  pip install b==2",
      "COPY --from=Build a b /c",
      "COPY . /app\nRUN npm ci",
      "WORKDIR app",
      "CMD run it",
      "EXPOSE 80/TCP",
    ),
    { maxLength: 12 },
  )
  .map((lines) => ["FROM debian:13", ...lines].join("\n"));

/** Makes the changes, from the last line to the first. */
function apply(text: string, changes: readonly LineChange[]): string {
  const lines = text.split("\n");
  for (const change of changes.toReversed()) {
    const { start, end } = change.lines;
    lines.splice(start - 1, end - start + 1, ...change.after.split("\n"));
  }
  return lines.join("\n");
}

describe("the lines that fixes change", () => {
  it("are one change for a line that is fixed in several steps, with each rule that had a part in it", () => {
    expect(shown("FROM debian:13\nRUN apt install a=1\nUSER 1000\n")).toEqual([
      {
        lines: "2-2",
        before: "RUN apt install a=1",
        after: "RUN apt-get install -y --no-install-recommends a=1",
        rules: expect.arrayContaining(["DL3014", "DL3015", "DL3027"]),
      },
    ]);
  });

  it("are changes of their own for lines that have nothing to do with each other", () => {
    const text = "FROM debian:13\nRUN pip install a==1\nUSER 1000\nEXPOSE 80/TCP\n";
    expect(shown(text).map(({ lines }) => lines)).toEqual(["2-2", "4-4"]);
  });

  it("count those of the file as it was, below lines that were added", () => {
    const text =
      "FROM debian:13\nRUN apt-get update \\\n  && apt-get install a=1\nUSER 1000\nEXPOSE 80/TCP\nRUN pip install a==1\n";
    const changes = shown(text);
    expect(changes.map(({ lines }) => lines)).toEqual(["3-3", "5-5", "6-6"]);
    expect(changes[0]?.after).toBe(
      "  && apt-get install -y --no-install-recommends a=1 \\\n  && rm -rf /var/lib/apt/lists/*",
    );
  });

  it("are one change for a fix in several places: from the first of them to the last", () => {
    const text = "FROM debian:13 AS Build\nUSER 1000\nFROM scratch\nCOPY --from=Build /a /a\n";
    expect(shown(text)).toEqual([
      {
        lines: "1-4",
        before: text.trimEnd(),
        after: text.trimEnd().replaceAll("Build", "build"),
        rules: expect.arrayContaining(["StageNameCasing"]),
      },
    ]);
  });

  it("make the fixed file when all are made, whatever the file", () => {
    fc.assert(
      fc.property(fc.oneof(fixable, dockerfileText), (text) => {
        const { fixed, changes } = changesOf(text);
        expect(apply(text, changes)).toBe(fixed);
        const lines = text.split("\n");
        let last = 0;
        for (const change of changes) {
          expect(change.lines.start).toBeGreaterThan(last);
          last = change.lines.end;
          expect(lines.slice(change.lines.start - 1, last).join("\n")).toBe(change.before);
          expect(change.findings.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
