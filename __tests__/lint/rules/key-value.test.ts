import { describe, expect, it } from "@jest/globals";
import { lintLines, pointedAt } from "../lint-text.js";

const inStage = (...lines: string[]): string[] => pointedAt(["FROM a:1", ...lines], "LegacyKeyValueFormat");

describe("LegacyKeyValueFormat, ENV and LABEL without an equals sign", () => {
  it("points from the name to the end of the value", () => {
    expect(inStage("ENV a b", "LABEL x  y z ")).toEqual(["a b", "x  y z"]);
    expect(inStage("ENV a b c=d")).toEqual(["a b c=d"]);
    expect(inStage("ENV m \\", "  # why", "  n")).toEqual(["m \\\n  # why\n  n"]);
    expect(inStage("ONBUILD ENV q r")).toEqual(["q r"]);
  });

  it("says what to write", () => {
    const [seen] = lintLines(["FROM a:1", "ENV HOME /x"], ["LegacyKeyValueFormat"]);

    expect(seen).toMatchObject({ severity: "warning" });
    expect(seen?.message).toContain("Write ENV HOME=<value>");
  });

  it.each(["ENV a=b", "ENV a= b=c", 'ENV "a b"=c', "LABEL a=b c=d", "ARG a", "ENV a", "ENV a=b c"])(
    "passes %s",
    (line) => {
      expect(inStage(line)).toEqual([]);
    },
  );

  it("passes an equals sign on the next line, and looks at all stages", () => {
    expect(inStage("ENV a\\", "=b")).toEqual([]);
    expect(inStage("ENV a b", "FROM b:1", "ENV c d")).toEqual(["a b", "c d"]);
  });
});
