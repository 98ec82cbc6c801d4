import type { Dockerfile } from "../dockerfile/ast.js";
import { toStages } from "../dockerfile/stages.js";
import { globalArgs, resolveFrom } from "../dockerfile/variables.js";
import { looksSecret } from "../secret-names.js";
import { argRowValues, type KnownArguments, runArgumentValues } from "./history-values.js";
import { MASK, maskSpans, type Span } from "./masking.js";
import { secretShapes } from "./secret-shapes.js";
import { createTokenSearch, createValueFinder } from "./secret-values.js";

export interface SecretSources {
  /** Values that nobody may see, whatever they look like: build secrets, tokens. */
  readonly secrets?: readonly string[];
  /** Build arguments as passed to the build. */
  readonly buildArgs?: ReadonlyMap<string, string>;
  /** The image's environment, `NAME=value` each; values of secret-looking names are hidden, short ones aside. */
  readonly environment?: readonly string[];
  /** What it says is public already, so a build argument's value that it shows is not hidden. */
  readonly dockerfile?: Dockerfile | null;
}

export interface Redactor {
  /** Any text: logs, instructions, error messages. */
  readonly redact: (text: string) => string;
  /** What `docker history` says, one CREATED BY or its whole table: the values of ARGs are hidden too. */
  readonly redactHistory: (text: string) => string;
  /** For a log that comes line by line: each call takes the next line, and a private key's lines are all hidden. */
  readonly createLineRedactor: () => (line: string) => string;
  /** A JSON-like value with every string in it redacted; keys stay. */
  readonly redactDeep: <T>(value: T) => T;
}

const MIN_DECLARED_LENGTH = 8;

/** Masks can bring a neighbour into the open ("abc" in "SECRETabc"), never more than a few times. */
const MAX_PASSES = 8;

/**
 * Makes the functions that take secrets out of texts: given values (also base64, URL-encoded and JSON-escaped), the
 * values of ARGs in history, of variables with secret-looking names, user names and passwords in URLs, and tokens of
 * well-known shapes. What is hidden reads `***`. Redacting twice changes nothing.
 *
 * Values shorter than three characters and words like "true" are hidden only where their name stands beside them:
 * hidden everywhere, they would make reports unreadable and protect nothing. The same holds for build arguments whose
 * value the Dockerfile shows or that FROM is made of, as the base image's name is public, secret-looking names aside.
 */
export function createRedactor(sources: SecretSources): Redactor {
  const buildArgs = [...(sources.buildArgs ?? [])];
  const declared = [
    ...(sources.environment ?? []).map(splitAssignment),
    ...declaredValues(sources.dockerfile),
  ];
  const named = [
    ...buildArgs,
    // What an image or a Dockerfile shows may be an ordinary word ("secret"); build arguments are given to be hidden.
    ...declared.filter(([, value]) => value.length >= MIN_DECLARED_LENGTH && !value.includes("$")),
  ].filter(([name]) => looksSecret(name));
  const isPublic = createTokenSearch(publicText(sources));
  const findValues = createValueFinder({
    secrets: [...(sources.secrets ?? []), ...named.map(([, value]) => value)],
    tokens: buildArgs.map(([, value]) => value).filter((value) => !isPublic(value)),
    assignments: buildArgs,
  });
  const known: KnownArguments = { names: argNames(sources.dockerfile ?? null), values: new Map(buildArgs) };

  const spansOf = (text: string): Span[] => [
    ...findValues(text),
    ...secretShapes(text),
    ...runArgumentValues(text, known),
  ];
  const redact = (text: string): string => untilStable(text, spansOf);
  return {
    redact,
    redactHistory: (text) => untilStable(text, (part) => [...spansOf(part), ...argRowValues(part)]),
    createLineRedactor: () => createLineRedactor(redact),
    redactDeep: (value) => redactDeep(value, redact),
  };
}

const KEY_BEGIN = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY/;
const KEY_END = /-----END [A-Z ]{0,40}PRIVATE KEY/;
/** The longest keys have some 200 lines; without an end in sight the log is shown again. */
const MAX_KEY_LINES = 250;

function createLineRedactor(redact: (text: string) => string): (line: string) => string {
  let left = 0;
  return (line) => {
    const isEnd = KEY_END.test(line);
    if (left > 0) {
      left = isEnd ? 0 : left - 1;
      return MASK;
    }
    if (KEY_BEGIN.test(line) && !isEnd) left = MAX_KEY_LINES;
    return redact(line);
  };
}

function untilStable(text: string, spansOf: (text: string) => Span[]): string {
  let current = text;
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const next = maskSpans(current, spansOf(current));
    if (next === current) break;
    current = next;
  }
  return current;
}

function splitAssignment(assignment: string): [string, string] {
  const equals = assignment.indexOf("=");
  return equals === -1 ? [assignment, ""] : [assignment.slice(0, equals), assignment.slice(equals + 1)];
}

/** The names and values that the Dockerfile's own ARG and ENV instructions show. */
function declaredValues(dockerfile: Dockerfile | null | undefined): [string, string][] {
  return (dockerfile?.instructions ?? [])
    .filter(({ keyword }) => keyword === "ARG" || keyword === "ENV")
    .flatMap(({ pairs }) =>
      pairs.map(({ key, value }): [string, string] => [key, (value ?? "").replace(/^(["'])(.*)\1$/s, "$2")]),
    );
}

function argNames(dockerfile: Dockerfile | null): ReadonlySet<string> {
  const args = (dockerfile?.instructions ?? []).filter(({ keyword }) => keyword === "ARG");
  return new Set(args.flatMap(({ pairs }) => pairs.map(({ key }) => key)));
}

/** The Dockerfile and the images that its FROMs name, with those build arguments whose names don't look secret. */
function publicText({ dockerfile, buildArgs = new Map() }: SecretSources): string {
  if (!dockerfile) return "";
  const staged = toStages(dockerfile);
  const plain = new Map([...buildArgs].filter(([name]) => !looksSecret(name)));
  const variables = globalArgs(staged, plain, dockerfile.escape);
  const images = staged.stages.map((stage) => resolveFrom(stage, variables, dockerfile.escape) ?? "");
  return [dockerfile.text, ...images].join("\n");
}

function redactDeep<T>(value: T, redact: (text: string) => string): T;
function redactDeep(value: unknown, redact: (text: string) => string): unknown {
  if (typeof value === "string") return redact(value);
  if (Array.isArray(value)) {
    const redactLine = createLineRedactor(redact);
    return value.map((item) => redactDeep(item, typeof item === "string" ? redactLine : redact));
  }
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redactDeep(item, redact)]));
  }
  return value;
}
