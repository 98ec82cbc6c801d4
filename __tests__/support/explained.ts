import { parseDockerfile } from "../../src/dockerfile/parse.js";
import { type ExplainInput, explainDockerfile } from "../../src/explain/explain-dockerfile.js";
import type { Explanation, Sentence, SentenceValue } from "../../src/explain/step.js";

export const LAB_LINES = [
  "FROM python:3.8-alpine",
  "RUN pip install flask",
  'CMD ["python","app.py"]',
  "COPY app.py /app.py",
];

/** The explanation of these lines, without an image and without an engine unless they are given. */
export function explained(lines: readonly string[], overrides: Partial<ExplainInput> = {}): Explanation {
  return explainDockerfile({
    dockerfile: parseDockerfile(`${lines.join("\n")}\n`),
    target: null,
    bases: new Map(),
    layers: null,
    today: "2026-11-21",
    ...overrides,
  });
}

/** What is said of a line, as the ends of the messages' keys. */
export function keysAt({ steps }: Explanation, line: number): readonly string[] {
  const step = steps.find(({ lines }) => lines.start === line);
  return (step?.sentences ?? []).map(({ key }) => key.replace(/^explain\./, ""));
}

/** A sentence with its values in short. */
export function short({ key, values = {} }: Sentence): readonly [string, Readonly<Record<string, unknown>>] {
  const plain = Object.entries(values).map(([name, value]) => [name, shortValue(value)]);
  return [key.replace(/^explain\./, ""), Object.fromEntries(plain)];
}

function shortValue(value: SentenceValue): unknown {
  if (typeof value !== "object") return value;
  if ("code" in value) return value.code;
  if ("codes" in value) return value.codes;
  return value.lines.map(({ start, end }) => (start === end ? start : `${start}-${end}`)).join(" ");
}
