import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { IntlMessageFormat } from "intl-messageformat";
import { INPUT_DEFAULTS } from "../../src/inputs.js";
import english from "../../src/locales/en.json" with { type: "json" };
import { LANGUAGES } from "../../src/locales/languages.js";

type Catalog = Readonly<Record<string, string>>;
type Element = ReturnType<IntlMessageFormat["getAst"]>[number];

const KEYS = Object.keys(english) as (keyof typeof english)[];

/** What @formatjs/icu-messageformat-parser calls the kinds of elements. */
const KIND = { argument: 1, number: 2, select: 5, plural: 6 } as const;

/** Nothing where there is no such file, so that the other languages are judged all the same. */
function readCatalog(language: string): Catalog {
  const file = `src/locales/${language}.json`;
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Catalog) : {};
}

const parse = (text: string, language: string): IntlMessageFormat =>
  new IntlMessageFormat(text, language, undefined, { ignoreTag: true });

function elementsOf(elements: readonly Element[]): readonly Element[] {
  return elements.flatMap((element) =>
    element.type === KIND.select || element.type === KIND.plural
      ? [element, ...Object.values(element.options).flatMap(({ value }) => elementsOf(value))]
      : [element],
  );
}

/** How each argument is used: as a number (of which a plural is made where the language needs one), as a choice, as it is. */
function argumentsOf(text: string, language: string): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, Set<string>> = {};
  for (const element of elementsOf(parse(text, language).getAst())) {
    const use =
      element.type === KIND.select
        ? `choice of ${Object.keys(element.options).sort().join(" ")}`
        : element.type === KIND.plural || element.type === KIND.number
          ? "number"
          : element.type === KIND.argument
            ? "text"
            : null;
    if (use === null || !("value" in element)) continue;
    found[element.value] ??= new Set();
    found[element.value]?.add(use);
  }
  return Object.fromEntries(
    Object.entries(found)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, uses]) => [name, [...uses].sort()]),
  );
}

function choicesOf(text: string, language: string): readonly (readonly [string, readonly string[]])[] {
  return elementsOf(parse(text, language).getAst()).flatMap((element) =>
    element.type === KIND.select ? [[element.value, Object.keys(element.options)] as const] : [],
  );
}

/** The message with every number of plurals that languages tell apart, and every choice. */
function samplesOf(text: string, language: string): readonly string[] {
  const uses = argumentsOf(text, language);
  const format = parse(text, language);
  const choices = choicesOf(text, language);
  const longest = Math.max(1, ...choices.map(([, options]) => options.length));
  return [0, 1, 2, 5, 21, 1_000_000].flatMap((number) =>
    Array.from({ length: longest }, (_, index) => {
      const values = Object.entries(uses).map(([name, [use]]) => [name, use === "number" ? number : "x"]);
      const chosen = choices.map(([name, options]) => [name, options[index % options.length] ?? "other"]);
      return String(format.format(Object.fromEntries([...values, ...chosen])));
    }),
  );
}

const KEYWORD =
  /\b(?:ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|FROM|HEALTHCHECK|LABEL|MAINTAINER|ONBUILD|RUN|SHELL|STOPSIGNAL|USER|VOLUME|WORKDIR)(?=s?\b)/g;
const INPUTS = Object.keys(INPUT_DEFAULTS).filter((name) => name.includes("-"));

/** What is not in any language: code, keywords, options, addresses, files, variables, ids, names of inputs. */
function codeOf(text: string): readonly string[] {
  const patterns = [
    /`[^`]+`/g,
    KEYWORD,
    /(?<![\w-])--[a-z][a-z-]*/g,
    /\bhttps?:\/\/[\w./#-]*\w/g,
    /[\w./-]*\w\.(?:json|ya?ml|md|py|tar|html)\b/g,
    /\b[A-Z]+_[A-Z_]*[A-Z]\b/g,
    /\b(?:DL|LR|SC)\d{4}\b/g,
    new RegExp(`\\b(?:${INPUTS.join("|")})\\b`, "g"),
  ];
  return [...new Set(patterns.flatMap((pattern) => text.match(pattern) ?? []))].sort();
}

/** Words that a language would say otherwise: three letters and more, outside of arguments and code. */
function wordsOf(text: string): readonly string[] {
  const prose = text
    .replace(/`[^`]*`/g, " ")
    .replace(/\{\w+(?:, (?:plural|select|number),?)?/g, " ")
    .replace(/\S*[-_/.=:\d]\S*/g, " ")
    .replace(KEYWORD, " ");
  return prose.match(/\p{L}{3,}/gu) ?? [];
}

describe("the catalogs", () => {
  it("are those of the languages that can be asked for", () => {
    const files = readdirSync("src/locales").filter((file) => file.endsWith(".json"));
    expect(files).toEqual(LANGUAGES.map((language) => `${language}.json`).sort());
  });
});

describe.each(LANGUAGES)("the catalog of %s", (language) => {
  const catalog = readCatalog(language);
  const texts = KEYS.map((key) => [key, catalog[key] ?? "", english[key]] as const);

  it("has the messages of the English one, in its order", () => {
    const keys = Object.keys(catalog);
    expect({
      missing: KEYS.filter((key) => !(key in catalog)),
      unknown: keys.filter((key) => !(key in english)),
    }).toEqual({ missing: [], unknown: [] });
    expect(keys).toEqual(KEYS);
  });

  it("uses every argument as the English message does", () => {
    const wrong = texts.flatMap(([key, text, original]) => {
      const [uses, expected] = [argumentsOf(text, language), argumentsOf(original, "en")];
      return JSON.stringify(uses) === JSON.stringify(expected) ? [] : [{ key, uses, expected }];
    });
    expect(wrong).toEqual([]);
  });

  it("has every plural in all forms of the language, and in no other", () => {
    const rules = new Intl.PluralRules(language);
    const forms = rules.resolvedOptions().pluralCategories;
    const wrong = texts.flatMap(([key, text]) =>
      elementsOf(parse(text, language).getAst()).flatMap((element) => {
        if (element.type !== KIND.plural) return [];
        const has = Object.keys(element.options);
        // "=1" is all of "one" where 21 is not of that form too.
        const isOne = has.includes("=1") && rules.select(21) !== "one";
        const missing = forms.filter((form) => !has.includes(form) && !(form === "one" && isOne));
        const unknown = has.filter((form) => !form.startsWith("=") && !forms.some((one) => one === form));
        return missing.length + unknown.length === 0 ? [] : [{ key, missing, unknown }];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("says something with any number and every choice", () => {
    for (const [key, text, original] of texts) {
      const said = samplesOf(text, language);
      // The English one tells which may be empty: none at all.
      expect([key, said.filter((sample) => /undefined|NaN|^\s*$/.test(sample))]).toEqual([key, []]);
      expect([key, said.every((sample) => sample.includes("{"))]).toEqual([key, original.includes("'{")]);
    }
  });

  it("has code, Dockerfile keywords, options, files and names of inputs as the English messages have them", () => {
    const wrong = texts.flatMap(([key, text, original]) => {
      const [has, expected] = [codeOf(text), codeOf(original)];
      return has.join() === expected.join() ? [] : [{ key, has, expected }];
    });
    expect(wrong).toEqual([]);
  });

  it("begins and ends its messages as the English ones do where that is a blank, and holds no HTML", () => {
    for (const [key, text, original] of texts) {
      const ends = (message: string): readonly boolean[] => [/^\s/.test(message), /\s$/.test(message)];
      expect([key, ...ends(text)]).toEqual([key, ...ends(original)]);
      expect(`${key}: ${text}`).not.toMatch(/<\/|<(?:a|b|br|code|em|i|img|p|strong)\b/i);
    }
  });

  it("leaves nothing in English", () => {
    if (language === "en") return;
    // One or two words may well be the same: "Image", "Total".
    const same = texts.filter(([, text, original]) => text === original && wordsOf(original).length > 2);
    expect(same.map(([key]) => key)).toEqual([]);
  });
});
