import type { Message } from "../locales/translate.js";
import { SaidError } from "../said-error.js";

/** What kept a request from succeeding. */
export type ApiProblem =
  | { readonly kind: "forbidden" | "refused" | "not-found" | "unauthorized"; readonly message: string }
  | { readonly kind: "limited"; readonly message: string; readonly seconds: number | null }
  | { readonly kind: "server"; readonly status: number }
  | { readonly kind: "network" | "timeout" | "other"; readonly message: Message | string };

const LONGEST_MESSAGE = 200;

/** The HTTP status of an error that the REST client threw; null where there was no answer. */
export function errorStatus(error: unknown): number | null {
  const { status, response } = asFields(error);
  // The client gives errors of the network the status 500, but no response.
  return typeof status === "number" && response !== undefined ? status : null;
}

/**
 * How long a limit still lasts, from the answer's own headers; null where it names none.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 */
export function secondsUntilAllowed(error: unknown): number | null {
  const headers = asFields(asFields(asFields(error).response).headers);
  const retryAfter = Number(headers["retry-after"] ?? Number.NaN);
  if (Number.isFinite(retryAfter) && retryAfter >= 0) return retryAfter;
  if (String(headers["x-ratelimit-remaining"]) !== "0") return null;
  const reset = Number(headers["x-ratelimit-reset"] ?? Number.NaN);
  // The server's own clock: the runner's may be wrong.
  const now = Date.parse(String(headers.date)) / 1000;
  return Number.isFinite(reset) && Number.isFinite(now) ? Math.max(0, Math.ceil(reset - now)) : null;
}

/** Sorts an error of the REST client by what a reader can do about it. */
export function classifyError(error: unknown): ApiProblem {
  const message = errorMessage(error);
  const status = errorStatus(error);
  if (status === null) {
    const reason = error instanceof SaidError ? error.said : message;
    if (isTimeout(error)) return { kind: "timeout", message: reason };
    return { kind: asFields(error).status === undefined ? "other" : "network", message: reason };
  }
  if (status === 429 || (status === 403 && isLimit(error, message))) {
    return { kind: "limited", message, seconds: secondsUntilAllowed(error) };
  }
  if (status >= 500) return { kind: "server", status };
  if (status === 401) return { kind: "unauthorized", message };
  if (status === 403) return { kind: "forbidden", message };
  return { kind: status === 404 ? "not-found" : "refused", message };
}

function isLimit(error: unknown, message: string): boolean {
  return secondsUntilAllowed(error) !== null || /rate limit/i.test(message);
}

function isTimeout(error: unknown): boolean {
  const { name } = asFields(error);
  return name === "TimeoutError" || name === "AbortError";
}

/** The server's own words on one line, shortened: they are somebody else's text. */
function errorMessage(error: unknown): string {
  const fields = asFields(error);
  const answer = asFields(asFields(fields.response).data);
  const message = typeof answer.message === "string" ? answer.message : String(fields.message ?? error);
  const line = [message, ...detailsOf(answer)]
    .join(": ")
    .replace(/[\s\p{C}]+/gu, " ")
    .trim();
  return line.length > LONGEST_MESSAGE ? `${line.slice(0, LONGEST_MESSAGE)}…` : line;
}

/** "Validation Failed" alone tells nothing; the first of its errors does. */
function detailsOf(answer: Readonly<Record<string, unknown>>): string[] {
  const first: unknown = Array.isArray(answer.errors) ? answer.errors[0] : undefined;
  const detail = typeof first === "string" ? first : asFields(first).message;
  return typeof detail === "string" ? [detail] : [];
}

function asFields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
