import { describe, expect, it } from "@jest/globals";
import { helpText } from "../src/help.js";
import { LANGUAGES } from "../src/locales/languages.js";
import { loadTranslate } from "../src/locales/load.js";
import { displayWidth } from "../src/report/text-table.js";

const COMMANDS = ["report", "lint", "explain", null] as const;

/** Where the second column begins, of the lines of a list that have two. */
function columnsOf(lines: readonly string[]): ReadonlySet<number> {
  return new Set(
    lines.flatMap((line) => {
      const [first = ""] = /^ *\S.*? {2,}(?=\S)/.exec(line) ?? [];
      return first === "" ? [] : [displayWidth(first)];
    }),
  );
}

describe.each(LANGUAGES)("the help in %s", (language) => {
  it.each(COMMANDS)("has its columns aligned (%s)", async (command) => {
    const text = helpText(command, await loadTranslate(language));
    const blocks = text.split("\n\n").map((block) => block.split("\n"));
    for (const lines of blocks.filter(([first = ""]) => first.startsWith("  --"))) {
      expect(columnsOf(lines.filter((line) => line.startsWith("  --"))).size).toBe(1);
    }
    for (const lines of blocks.filter((block) => block.length > 2 && /^docker/.test(block[0] ?? ""))) {
      expect(columnsOf(lines).size).toBe(1);
    }
  });

  it("names flags and their values in the language", async () => {
    if (language === "en") return;
    const translate = await loadTranslate(language);
    for (const command of COMMANDS) {
      // DIR, FORMAT, NAME and STAGE are words of one of the other languages too.
      expect(helpText(command, translate)).not.toMatch(
        /\[flags\]|\b(?:FILE|LANGUAGE|PATTERN|RULE|SEVERITY|VALUE)\b/,
      );
    }
  });
});
