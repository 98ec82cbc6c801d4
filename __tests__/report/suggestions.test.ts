import { beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { parse, postprocess, preprocess } from "micromark";
import { gfm } from "micromark-extension-gfm";
import { loadTranslate } from "../../src/locales/load.js";
import type { Translate } from "../../src/locales/translate.js";
import { type SuggestedChange, suggestionId, toSuggestions } from "../../src/report/suggestions.js";

let translate: Translate;
beforeAll(async () => {
  translate = await loadTranslate("en");
});

const PIP = { ruleId: "DL3042", message: "pip keeps its cache.", helpUrl: "https://rules.example/DL3042" };

const change = (overrides: Partial<SuggestedChange> = {}): SuggestedChange => ({
  lines: { start: 2, end: 2 },
  before: "RUN pip install flask",
  after: "RUN pip install --no-cache-dir flask",
  findings: [PIP],
  ...overrides,
});

const suggest = (...changes: readonly SuggestedChange[]) => toSuggestions("Dockerfile", changes, translate);

/** The text of the one block of code, as a parser of GitHub's flavour reads it, and the block's language. */
function block(body: string): { readonly language: string; readonly text: string } {
  const events = postprocess(
    parse({ extensions: [gfm()] })
      .document()
      .write(preprocess()(body, "utf8", true)),
  );
  const fenced = events.flatMap(([enter, token, context]) =>
    enter === "enter" && token.type === "codeFenced" ? [context.sliceSerialize(token)] : [],
  );
  expect(fenced).toHaveLength(1);
  const [first = "", ...lines] = (fenced[0] ?? "").split("\n");
  return { language: first.replaceAll("`", ""), text: lines.slice(0, -1).join("\n") };
}

describe("a suggestion", () => {
  it("says which rules it is for, links their pages, and has the text in a block", () => {
    const [suggestion] = suggest(change());
    expect(suggestion?.body.split("\n").slice(1)).toEqual([
      "**[DL3042](https://rules.example/DL3042)**: pip keeps its cache.",
      "",
      "```suggestion",
      "RUN pip install --no-cache-dir flask",
      "```",
      "",
    ]);
    expect(suggestion?.lines).toEqual({ start: 2, end: 2 });
  });

  it("has an id in its first line, which stays the same where only lines move", () => {
    const [first] = suggest(change());
    const [moved] = suggest(change({ lines: { start: 9, end: 9 } }));
    expect(suggestionId(first?.body ?? "")).toBe(first?.id);
    expect(moved?.id).toBe(first?.id);
    const others = [
      suggest(change({ before: "RUN pip install  flask" })),
      suggest(change({ after: "RUN x" })),
      suggest(change({ findings: [{ ...PIP, ruleId: "DL3013" }] })),
      toSuggestions("other/Dockerfile", [change()], translate),
    ];
    expect(new Set([first?.id, ...others.map(([other]) => other?.id)]).size).toBe(5);
  });

  it("has an id of its own where two stretches are alike", () => {
    const ids = suggest(change(), change({ lines: { start: 7, end: 7 } })).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });

  it("has its id read only from the start of a comment, written exactly so", () => {
    const body = suggest(change())[0]?.body ?? "";
    expect(suggestionId(body.replaceAll("\n", "\r\n"))).not.toBeNull();
    for (const other of ["", `> ${body}`, `\n${body}`, body.replace("content=", "content=x")]) {
      expect(suggestionId(other)).toBeNull();
    }
  });

  it("explains five findings of one stretch, and says how many more there are", () => {
    const findings = Array.from({ length: 8 }, (_, index) => ({ ...PIP, message: `number ${index}` }));
    const body = suggest(change({ findings }))[0]?.body;
    expect(body).toContain("number 4");
    expect(body).not.toContain("number 5");
    expect(body).toContain("3 more findings are gone with this.");
  });

  it.each([
    ["a carriage return", "RUN a\r"],
    ["text that reorders text", "RUN a # \u202e"],
    ["a character that is not seen", "RUN a\u200bb"],
    ["a byte-order mark", "\ufeffFROM a"],
    ["more than a comment can hold", `RUN ${"x".repeat(30_000)}`],
  ])("is not made for %s", (_, after) => {
    expect(suggest(change({ after }))).toEqual([]);
    if (after.length < 1_000) expect(suggest(change({ before: after }))).toEqual([]);
  });

  it("holds exactly the text, whatever it is, and no markup of anybody else's", () => {
    const pieces = [
      "```",
      "````suggestion",
      "~~~",
      "`",
      "\n",
      "  ",
      "\t",
      "<!-- x -->",
      "-->",
      "@me",
      "RUN a",
      "\\",
    ];
    const text = fc
      .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, text, (after, message) => {
        const [suggestion] = suggest(change({ after, findings: [{ ...PIP, message }] }));
        expect(block(suggestion?.body ?? "")).toEqual({ language: "suggestion", text: after });
      }),
    );
  });
});
