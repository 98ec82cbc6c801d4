import { parseDockerfile } from "../../src/dockerfile/parse.js";
import type { BuildContext, SourceState } from "../../src/lint/build-context.js";
import type { LintInput } from "../../src/lint/context.js";
import { lint } from "../../src/lint/engine.js";
import type { Finding, Severity } from "../../src/lint/finding.js";
import type { ForeignBase } from "../../src/lint/foreign-base.js";
import en from "../../src/locales/en.json" with { type: "json" };
import { createTranslate } from "../../src/locales/translate.js";

const translate = createTranslate("en", en);

export interface Seen {
  readonly id: string;
  readonly severity: Severity;
  /** What stands in the file at the finding's range. */
  readonly at: string;
  readonly message: string;
}

export type Given = Partial<Omit<LintInput, "dockerfile">>;

export function lintInput(text: string, given: Given = {}): LintInput {
  return {
    dockerfile: parseDockerfile(text),
    buildArgs: new Map(),
    target: null,
    context: null,
    today: "2026-11-21",
    ...given,
  };
}

/** Lints the lines as one file, and shows the findings of the named rules as a reader sees them. */
export function lintLines(lines: readonly string[], ids: readonly string[], given: Given = {}): Seen[] {
  const text = lines.join("\n");
  return lint(lintInput(text, given))
    .filter(({ ruleId }) => ids.includes(ruleId))
    .map((finding) => ({
      id: finding.ruleId,
      severity: finding.severity,
      at: text.slice(finding.range.start, finding.range.end),
      message: inWords(finding),
    }));
}

/** The words that the rule points at. */
export function pointedAt(lines: readonly string[], id: string, given: Given = {}): string[] {
  return lintLines(lines, [id], given).map(({ at }) => at);
}

export function inWords({ message, values }: Finding): string {
  return translate(message, values);
}

/** An engine that knows one image, which sets these variables. */
export function givenBase(
  reference: string,
  variables: readonly string[],
  { hasShell = false }: { readonly hasShell?: boolean } = {},
): Given {
  return { baseConfigs: new Map([[reference, { environment: new Set(variables), hasShell }]]) };
}

/** What a build for amd64 would say of the rules' examples: one image in them is for arm64 only. */
export function foreignBasesIn(text: string): readonly ForeignBase[] {
  const image = "arm64v8/python:3.14-slim";
  return text
    .split("\n")
    .flatMap((words, index) =>
      words.includes(image)
        ? [{ image, platform: "linux/arm64", wanted: "linux/amd64", line: index + 1 }]
        : [],
    );
}

/** A context that holds what is listed, and nothing else. */
export function contextOf(states: Readonly<Record<string, SourceState>>): BuildContext {
  const known = new Map(Object.entries(states));
  return { ignoreFile: ".dockerignore", find: (source) => known.get(source) ?? "missing" };
}
