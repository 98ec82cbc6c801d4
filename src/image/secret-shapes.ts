import { looksSecret } from "../secret-names.js";
import type { Span } from "./masking.js";

/**
 * Tokens that tell by their shape what they are. Each pattern is anchored on a fixed text or on the start of a run, so
 * that a search never reads the same run twice. The named group, where there is one, is the secret part.
 */
const SHAPES: readonly RegExp[] = [
  // https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
  /gh[oprsu]_[A-Za-z0-9]{20,}/g,
  /github_pat_[A-Za-z0-9_]{20,}/g,
  /glpat-[A-Za-z0-9_-]{20,}/g,
  /dckr_(?:pat|oat)_[A-Za-z0-9_-]{20,}/g,
  /npm_[A-Za-z0-9]{36,}/g,
  /pypi-AgE[A-Za-z0-9_-]{30,}/g,
  /(?:AKIA|ASIA)[A-Z0-9]{16,}/g,
  /AIza[A-Za-z0-9_-]{35,}/g,
  /xox[abeprs]-[A-Za-z0-9-]{10,}/g,
  /[rs]k_live_[A-Za-z0-9]{16,}/g,
  // JSON Web Token: two base64url JSON objects and a signature.
  /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g,
  /\bauthorization["']?[ \t]{0,8}[:=][ \t]{0,8}["']?(?:(?:basic|bearer|digest|token)[ \t]{1,8})?(?<secret>[^\s"',;]+)/gi,
  /\bbearer[ \t]{1,8}(?<secret>[A-Za-z0-9._~+/-]{16,}=*)/gi,
  /:_(?:authToken|auth|password)[ \t]{0,8}=[ \t]{0,8}(?<secret>[^\s"']+)/g,
  /[?&](?:access_?token|api_?key|auth|key|password|sig|signature|secret|token|x-amz-(?:credential|security-token|signature))=(?<secret>[^\s&#"'<>]+)/gi,
];

/** The user part of a URL, up to the last "@" before the host; `git@` is how everybody clones and no secret. */
const URL_USER = /:\/\/(?!git@)(?<secret>[^\s/?#"'<>`]+)@/g;

/** `NAME=value`, as shells, ENV and --build-arg write it: a bare, a quoted or a blank value. */
const ASSIGNMENT =
  /(?<![A-Za-z0-9_])(?<name>[A-Za-z_][A-Za-z0-9_]*)=(?<secret>"[^"\\]*(?:\\[\s\S][^"\\]*){0,1000}"?|'[^']*'?|[^\s"']+)/g;

/** Instructions whose variables count in any case, with their continued lines. */
const DECLARATION = /(?<![A-Za-z0-9_-])(?:ARG|ENV|--build-arg)[ \t]{1,8}/g;
const CONTINUED = /\\\r?\n$/;

const KEY_BEGIN = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY/g;
const KEY_END = "-----END ";
const KEY_LAST = /-----END [A-Z ]{0,40}-----/y;

/** `ENV NAME value`, the old form. */
const SPACED =
  /(?<![A-Za-z0-9_])ENV[ \t]{1,8}(?<name>[A-Za-z_][A-Za-z0-9_]*)[ \t]{1,8}(?<secret>[^\s=][^\n]*)/g;

/** What is written to mean another value holds none: `$TOKEN`, `"${TOKEN}"`, `$(cat token)`. */
const REFERENCE = /^["']?\$/;

export function secretShapes(text: string): Span[] {
  return [
    ...[...SHAPES, URL_USER].flatMap((pattern) => [...text.matchAll(pattern)].map(secretPart)),
    ...privateKeys(text),
    ...assignments(text, isEnvironmentName),
    ...assignments(text, () => true, SPACED),
    ...declarations(text),
  ];
}

/** From the first line of a private key to its last, or to the text's end where there is none. */
function privateKeys(text: string): Span[] {
  const spans: Span[] = [];
  KEY_BEGIN.lastIndex = 0;
  for (let match = KEY_BEGIN.exec(text); match !== null; match = KEY_BEGIN.exec(text)) {
    const last = text.indexOf(KEY_END, KEY_BEGIN.lastIndex);
    KEY_LAST.lastIndex = last;
    const length = last === -1 ? 0 : (KEY_LAST.exec(text)?.[0].length ?? KEY_END.length);
    const end = last === -1 ? text.length : last + length;
    spans.push({ start: match.index, end });
    KEY_BEGIN.lastIndex = end;
  }
  return spans;
}

function declarations(text: string): Span[] {
  const spans: Span[][] = [];
  DECLARATION.lastIndex = 0;
  for (let match = DECLARATION.exec(text); match !== null; match = DECLARATION.exec(text)) {
    const start = DECLARATION.lastIndex;
    const end = logicalLineEnd(text, start);
    const found = assignments(text.slice(start, end), () => true);
    spans.push(found.map((span) => ({ start: span.start + start, end: span.end + start })));
    DECLARATION.lastIndex = end;
  }
  return spans.flat();
}

/** The end of the line, past those that a backslash continues. */
function logicalLineEnd(text: string, start: number): number {
  let at = text.indexOf("\n", start);
  while (at !== -1 && CONTINUED.test(text.slice(Math.max(start, at - 2), at + 1)))
    at = text.indexOf("\n", at + 1);
  return at === -1 ? text.length : at;
}

function assignments(text: string, counts: (name: string) => boolean, pattern = ASSIGNMENT): Span[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const { name = "", secret = "" } = match.groups ?? {};
    return looksSecret(name) && counts(name) && !REFERENCE.test(secret) ? [secretPart(match)] : [];
  });
}

/** Lower-case names stand in logs and options for anything (`key=1`); variables are written in capitals. */
function isEnvironmentName(name: string): boolean {
  return name === name.toUpperCase();
}

/** The secret group always ends its match or is followed by "@" alone. */
function secretPart(match: RegExpExecArray): Span {
  const whole = match[0];
  const secret = match.groups?.secret ?? whole;
  const start = match.index + whole.lastIndexOf(secret);
  return { start, end: start + secret.length };
}
