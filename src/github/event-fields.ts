/** Narrow reads of what the runner hands over: a value that is not what it should be reads as null. */

export type Environment = Readonly<Record<string, string | undefined>>;
export type JsonObject = Readonly<Record<string, unknown>>;
/** Gives a file's text; may throw. */
export type ReadFile = (path: string) => string;

/** `owner/name`, taken apart. */
export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
}

/** As requests have it. */
export function ownerAndRepo({ owner, name }: RepositoryName): { owner: string; repo: string } {
  return { owner, repo: name };
}

const NAME_PART = /^[\w.-]{1,255}$/;
const COMMIT = /^(?:[\da-f]{40}|[\da-f]{64})$/i;

/** The event that set the run off, from the file at `GITHUB_EVENT_PATH`. */
export function readEvent(path: string | undefined, readFile: ReadFile): JsonObject | null {
  if (!path) return null;
  try {
    return asObject(JSON.parse(readFile(path)));
  } catch {
    return null;
  }
}

export function asObject(value: unknown): JsonObject | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}

export function repositoryName(value: unknown): RepositoryName | null {
  if (typeof value !== "string") return null;
  const [owner, name, ...rest] = value.split("/", 3);
  if (owner === undefined || name === undefined || rest.length > 0) return null;
  return isNamePart(owner) && isNamePart(name) ? Object.freeze({ owner, name }) : null;
}

function isNamePart(part: string): boolean {
  return NAME_PART.test(part) && part !== "." && part !== "..";
}

/** GitHub's names ignore case. */
export function sameRepository(a: RepositoryName, b: RepositoryName): boolean {
  return a.owner.toLowerCase() === b.owner.toLowerCase() && a.name.toLowerCase() === b.name.toLowerCase();
}

/** An address without a slash, a query or a fragment at its end; null where it is none that a browser could open. */
export function httpUrl(value: unknown): string | null {
  if (typeof value !== "string" || !URL.canParse(value)) return null;
  const url = new URL(value);
  if (url.protocol !== "https:" && url.protocol !== "http:") return null;
  return `${url.origin}${url.pathname}`.replace(/\/{1,100}$/, "");
}

/**
 * The server as its users know it, from the page of the event's repository: a runner beside the server, as Gitea's
 * often is, may have been given an address that nobody else can open. Null where the event names no such page.
 */
export function publicServerUrl(payload: JsonObject | null, { owner, name }: RepositoryName): string | null {
  const page = httpUrl(asObject(payload?.repository)?.html_url);
  const path = `/${owner}/${name}`;
  return page?.toLowerCase().endsWith(path.toLowerCase()) ? page.slice(0, -path.length) : null;
}

/** A commit's whole id, in lower case. */
export function commit(value: unknown): string | null {
  return typeof value === "string" && COMMIT.test(value) ? value.toLowerCase() : null;
}

export function positiveInteger(value: unknown): number | null {
  const text = typeof value === "number" ? String(value) : value;
  if (typeof text !== "string" || !/^[1-9]\d{0,14}$/.test(text)) return null;
  return Number(text);
}

export function labelNames(labels: unknown): string[] {
  if (!Array.isArray(labels)) return [];
  return labels.map((label) => asObject(label)?.name).filter((name) => typeof name === "string");
}
