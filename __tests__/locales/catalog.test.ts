import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import messages from "../../src/locales/en.json" with { type: "json" };

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => readFileSync(join("src", file), "utf8"))
  .join("\n");

/** Keys stand in the code as texts, or as templates whose last part is a word that stands elsewhere as a text. */
const texts = new Set([...sources.matchAll(/"(\w+(?:\.\w+)*)"/g)].map(([, text]) => text));
const templates = new Set(
  [...sources.matchAll(/`(\w+(?:\.\w+)+)\.\$\{[^}`]+\}`/g)].map(([, start]) => start),
);

function isUsed(key: string): boolean {
  const dot = key.lastIndexOf(".");
  return texts.has(key) || (templates.has(key.slice(0, dot)) && texts.has(key.slice(dot + 1)));
}

describe("the catalog", () => {
  // That every key the code names is there is what the compiler checks.
  it("holds no message that the code does not use", () => {
    expect(Object.keys(messages).filter((key) => !isUsed(key))).toEqual([]);
  });

  it("holds no HTML, which the renderers would show as it is", () => {
    for (const [key, message] of Object.entries(messages)) {
      // "<version>" and "<1" are text; a tag has a name that HTML knows, or a slash.
      expect(`${key}: ${message}`).not.toMatch(/<\/|<(?:a|b|br|code|em|i|img|p|strong)\b/i);
    }
  });
});
