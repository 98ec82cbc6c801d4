/** Narrow reads of JSON from outside: a value of another kind than the one asked for reads as absent. */

export function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

/** One JSON object a line, as docker prints rows for `--format '{{json .}}'`; empty lines are passed over. */
export function parseJsonLines(source: string): Readonly<Record<string, unknown>>[] {
  return source
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => record(parseJson(line)));
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function record(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function strings(value: unknown): readonly string[] {
  return list(value).filter((item) => typeof item === "string");
}

/** Null for the empty string too. */
export function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

/** A whole number of at least zero. */
export function integer(value: unknown): number | null {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : null;
}

export function number(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
