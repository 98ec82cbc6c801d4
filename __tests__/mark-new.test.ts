import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { parseDockerfile } from "../src/dockerfile/parse.js";
import type { Finding } from "../src/lint/finding.js";
import { fingerprintsOf, markNew } from "../src/mark-new.js";

const same = (text: string): string => text;

/** A finding of each rule at each place where its word stands. */
function findingsAt(
  text: string,
  ...wanted: readonly (readonly [ruleId: string, word: string])[]
): Finding[] {
  return wanted.flatMap(([ruleId, word]) =>
    [...text.matchAll(new RegExp(word, "g"))].map(({ index }) => ({
      ruleId,
      severity: "warning" as const,
      message: "rule.DL3013.message" as const,
      values: {},
      range: { start: index, end: index + word.length },
    })),
  );
}

function markOf(before: string, after: string, ...wanted: readonly (readonly [string, string])[]) {
  const known = fingerprintsOf(findingsAt(before, ...wanted), parseDockerfile(before), same);
  return markNew(findingsAt(after, ...wanted), parseDockerfile(after), known, same).map(({ isNew }) => isNew);
}

const FILE = "FROM alpine\nRUN apk add curl\nRUN apk add git\n";

describe("a finding", () => {
  it("is old where its instruction only moved, was re-indented at line ends, or came with other line ends", () => {
    for (const after of [
      `# moved\n\n${FILE}`,
      FILE.replaceAll("\n", " \r\n"),
      `FROM alpine\nUSER app\n${FILE.slice(12)}`,
    ]) {
      expect(markOf(FILE, after, ["DL3018", "apk add"])).toEqual([false, false]);
    }
  });

  it("is new where its instruction reads otherwise, or the rule is another", () => {
    expect(markOf(FILE, FILE.replace("curl", "wget"), ["DL3018", "apk add"])).toEqual([true, false]);
    const known = fingerprintsOf(findingsAt(FILE, ["DL3018", "curl"]), parseDockerfile(FILE), same);
    const [other] = markNew(findingsAt(FILE, ["DL3019", "curl"]), parseDockerfile(FILE), known, same);
    expect(other?.isNew).toBe(true);
  });

  it("is new once where an instruction is written a second time", () => {
    expect(markOf(FILE, `${FILE}RUN apk add git\n`, ["DL3018", "git"])).toEqual([false, true]);
    expect(markOf(`${FILE}RUN apk add git\n`, FILE, ["DL3018", "git"])).toEqual([false]);
  });

  it("in a comment goes by the comment's line", () => {
    const before = "# hadolint ignore=DL1\nFROM alpine\n";
    expect(markOf(before, `# syntax=x\n${before}`, ["LR1007", "hadolint"])).toEqual([false]);
    expect(markOf(before, before.replace("DL1", "DL2"), ["LR1007", "hadolint"])).toEqual([true]);
  });

  it("is neither new nor old where nothing is known of the baseline", () => {
    const [found] = markNew(findingsAt(FILE, ["DL3018", "curl"]), parseDockerfile(FILE), null, same);
    expect(found?.isNew).toBeNull();
  });

  it("has a fingerprint that tells nothing of a secret beside it", () => {
    const redact = (text: string): string => text.replace(/hunter\d/, "***");
    const print = (text: string) =>
      fingerprintsOf(findingsAt(text, ["DL3018", "RUN"]), parseDockerfile(text), redact);
    expect(print("FROM a\nRUN x hunter2\n")).toEqual(print("FROM a\nRUN x hunter3\n"));
  });

  it("is old against its own file, whatever is in it", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("RUN a", "RUN b \\\n  c", "# x", "", "COPY <<E /e\nE", "bad")),
        (lines) => {
          const text = ["FROM a", ...lines, ""].join("\n");
          expect(markOf(text, text, ["DL1", "[a-z]"], ["DL2", "\\n"])).not.toContain(true);
        },
      ),
    );
  });

  it("takes no longer in a long instruction of thousands of findings", () => {
    const text = `FROM a\nRUN ${"curl ".repeat(20_000)}\n`;
    const found = findingsAt(text, ["DL3018", "curl"]);
    const start = performance.now();
    expect(markNew(found, parseDockerfile(text), [], same)).toHaveLength(20_000);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
