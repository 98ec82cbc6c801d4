import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { lexer, type Tokens } from "marked";
import { parse } from "yaml";
import { findRules, helpUrlOf } from "../src/lint/catalog.js";
import { lint } from "../src/lint/engine.js";
import { PARSE_ERROR_ID } from "../src/lint/parse-error.js";
import { lintInput } from "./lint/lint-text.js";

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

const action = parse(readFileSync("action.yml", "utf8")) as Metadata;
const readme = readFileSync("README.md", "utf8");

/** The rows of README's table whose first column has this name, each cell as it is written. */
function table(firstColumn: string): readonly (readonly string[])[] {
  const found = tables(lexer(readme)).filter(({ header }) => header[0]?.text === firstColumn);
  if (found.length !== 1) throw new Error(`README has ${found.length} tables of ${firstColumn}.`);
  return found.flatMap(({ rows }) => rows.map((row) => row.map(({ text }) => text)));
}

function tables(tokens: readonly unknown[]): Tokens.Table[] {
  return (tokens as readonly Tokens.Generic[]).flatMap((token) =>
    token.type === "table"
      ? [token as Tokens.Table]
      : tables([...(token.items ?? []), ...(token.tokens ?? [])]),
  );
}

/** What a cell that is nothing but code says; null for other cells. */
const codeOf = (cell = ""): string | null => /^`([^`]+)`$/.exec(cell)?.[1] ?? null;

describe("README", () => {
  it("lists the inputs of action.yml, in their order", () => {
    expect(table("input").map(([name]) => codeOf(name))).toEqual(Object.keys(action.inputs));
  });

  it.each(table("input"))("gives the default of %s as action.yml does", (name, shown) => {
    // Where nothing is given, the cell is empty or says in words what happens then.
    expect(codeOf(shown) ?? "").toBe(action.inputs[codeOf(name) ?? ""]?.default);
  });

  it("lists the outputs of action.yml, in their order", () => {
    expect(table("output").map(([name]) => codeOf(name))).toEqual(Object.keys(action.outputs));
  });

  it("names only rules that exist, with their severities, and links those of hadolint's manual", () => {
    const listed = table("rule").map(([rule = "", severity]) => {
      const [, id = rule, url = null] = /^\[(.*)\]\((.*)\)$/.exec(rule) ?? [];
      return { id, severity, url };
    });
    const syntaxError = lint(lintInput("FROM alpine:3\nNONSENSE\n")).find(
      ({ ruleId }) => ruleId === PARSE_ERROR_ID,
    );
    const actual = listed.map(({ id }) => {
      const severity =
        id === syntaxError?.ruleId
          ? syntaxError.severity
          : findRules(id).find((rule) => rule.id === id)?.severity;
      const helpUrl = helpUrlOf(id) ?? "";
      return { id, severity, url: helpUrl.includes("hadolint") ? helpUrl : null };
    });
    expect(listed).toEqual(actual);
    expect(listed.length).toBeGreaterThan(0);
  });
});

describe("action.yml", () => {
  it("describes each input and output in a sentence", () => {
    for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)]) {
      expect(description).toMatch(/^\S.*\.$/);
    }
  });
});
