import { createLineIndex } from "../../../src/dockerfile/line-index.js";
import { parseDockerfile } from "../../../src/dockerfile/parse.js";
import { readConfig } from "../../../src/lint/config/read-config.js";
import { lint } from "../../../src/lint/engine.js";

/**
 * What `compat: hadolint` finds in a file: each rule with the first line of its instruction (`DL3006 1`), sorted; DL1000,
 * which is about no instruction, without a line.
 */
export function compatAnswer(text: string, config = ""): readonly string[] {
  const dockerfile = parseDockerfile(text);
  const findings = lint({
    dockerfile,
    buildArgs: new Map(),
    target: null,
    context: null,
    today: "2026-11-21",
    config: readConfig(`${config}\ncompat: hadolint\n`, ".hadolint.yaml"),
  });
  const lines = createLineIndex(text);
  const lineOf = (offset: number): number => {
    const holder = dockerfile.instructions.findLast(
      ({ range }) => range.start <= offset && offset <= range.end,
    );
    return lines.position(holder?.range.start ?? offset).line;
  };
  const found = findings.map(({ ruleId, range }) =>
    ruleId === "DL1000" ? ruleId : `${ruleId} ${lineOf(range.start)}`,
  );
  return [...new Set(found)].sort();
}
