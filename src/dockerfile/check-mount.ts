import { posix } from "node:path";
import type { Flag } from "./ast.js";

const TYPES = ["bind", "cache", "tmpfs", "secret", "ssh"];
const SWITCHES: ReadonlySet<string> = new Set(["ro", "readonly", "rw", "readwrite", "required"]);
const KEYS = [
  "type",
  "target",
  "dst",
  "destination",
  "source",
  "src",
  "from",
  "id",
  "sharing",
  "ro",
  "readonly",
  "rw",
  "readwrite",
  "mode",
  "uid",
  "gid",
  "size",
  "required",
  "env",
];

/** The keys that not every type of mount has. */
const TYPES_WITH: Readonly<Record<string, readonly string[]>> = {
  gid: ["cache", "secret", "ssh"],
  mode: ["cache", "secret", "ssh"],
  required: ["secret", "ssh"],
  sharing: ["cache"],
  size: ["tmpfs"],
  uid: ["cache", "secret", "ssh"],
};

const BOOLEAN = {
  isLegal: (value: string) => /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(value),
  legal: "true or false",
};
const ID = {
  isLegal: (value: string) => /^\d{1,20}$/.test(value) && Number(value) < 2 ** 32,
  legal: "a number from 0 to 4294967295",
};
const VALUES: Readonly<
  Record<string, { readonly isLegal: (value: string) => boolean; readonly legal: string }>
> = {
  gid: ID,
  mode: {
    isLegal: (value) => /^[0-7]{1,22}$/.test(value) && Number.parseInt(value, 8) < 2 ** 32,
    legal: "octal digits such as 0755",
  },
  readonly: BOOLEAN,
  readwrite: BOOLEAN,
  required: BOOLEAN,
  ro: BOOLEAN,
  rw: BOOLEAN,
  sharing: {
    isLegal: (value) => /^(?:shared|private|locked)$/i.test(value),
    legal: "shared, private or locked",
  },
  size: {
    isLegal: (value) =>
      /^\+?(?:[\d_]+(?:\.[\d_]*)?|\.[\d_]+)(?:e[-+]?\d+)? ?(?:b|[kmgtp](?:i?b)?)?$/i.test(value),
    legal: "a size such as 64m",
  },
  uid: ID,
  type: { isLegal: (value) => TYPES.includes(value.toLowerCase()), legal: TYPES.join(", ") },
};

/**
 * Says what BuildKit refuses in the value of a RUN's `--mount`; null where it takes it, or where a variable decides.
 * Source: https://docs.docker.com/reference/dockerfile/#run---mount, and what BuildKit says of each case.
 *
 * @param inRoot whether the RUN's working folder is `/`, as far as the file says
 */
export function mountProblem({ value }: Flag, inRoot: boolean): string | null {
  // Quotes that are left belong to a list with commas in its values.
  if (value === null || value.includes('"')) return null;
  if (value === "") return "--mount of RUN needs a value, such as type=cache,target=/root/.cache.";
  const given = new Map<string, string>([["type", "bind"]]);
  for (const field of value.split(",")) {
    const equals = field.indexOf("=");
    const key = (equals === -1 ? field : field.slice(0, equals)).toLowerCase();
    const text = equals === -1 ? null : field.slice(equals + 1);
    const problem = fieldProblem(key, text, given.get("type") ?? "");
    if (problem !== null) return problem;
    given.set(key === "dst" || key === "destination" ? "target" : key, text ?? "true");
  }
  return wholeProblem(given, inRoot);
}

function fieldProblem(key: string, value: string | null, type: string): string | null {
  const shown = JSON.stringify(cut(key));
  if (value === null && !SWITCHES.has(key)) return `--mount of RUN: ${shown} must be a key=value pair.`;
  if (!KEYS.includes(key)) return `--mount of RUN has no key ${shown}; it has ${KEYS.join(", ")}.`;
  if (key === "from" && value?.includes("$") === true) {
    return "--mount of RUN: no variable is replaced in from=. Name a stage there, one that is FROM the variable.";
  }
  // BuildKit reads the list in its order.
  if ((key === "size" || key === "required") && isLiteral(type) && !isFor(key, type))
    return notFor(key, type);
  const rule = Object.hasOwn(VALUES, key) ? VALUES[key] : undefined;
  if (value === null || rule === undefined || !isLiteral(value) || rule.isLegal(value)) return null;
  return `--mount of RUN: ${key} must be ${rule.legal}, not ${JSON.stringify(cut(value))}.`;
}

function wholeProblem(given: ReadonlyMap<string, string>, inRoot: boolean): string | null {
  const type = given.get("type")?.toLowerCase() ?? "";
  if (!isLiteral(type)) return null;
  const stray = ["sharing", "mode", "uid", "gid"].find((key) => given.has(key) && !isFor(key, type));
  if (stray !== undefined) return notFor(stray, type);
  if (type === "secret") {
    const isNamed = ["id", "source", "src", "target"].some((key) => (given.get(key) ?? "") !== "");
    return isNamed ? null : "--mount of RUN: a secret needs an id or a target, such as id=token.";
  }
  if (type === "ssh") return null;
  const target = given.get("target") ?? "";
  if (!isLiteral(target)) return null;
  if (target === "" && inRoot) {
    return `--mount of RUN: a ${type} needs a target, such as target=/data; without one it lies on the working folder, which must not be "/".`;
  }
  const isRelative = !target.startsWith("/") && !/^[A-Za-z]:/.test(target);
  const isRoot = target === "/" || (inRoot && isRelative && posix.resolve("/", target) === "/");
  return isRoot ? `--mount of RUN: a ${type} can't have "/" as its target.` : null;
}

function isFor(key: string, type: string): boolean {
  return TYPES_WITH[key]?.includes(type.toLowerCase()) === true;
}

function notFor(key: string, type: string): string {
  return `--mount of RUN: ${key} is for ${TYPES_WITH[key]?.join(", ")}, not for ${type.toLowerCase()}.`;
}

/** No variable, and nothing that is escaped. */
function isLiteral(value: string): boolean {
  return !/[$\\]/.test(value);
}

function cut(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
