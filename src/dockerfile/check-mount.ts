import { posix } from "node:path";
import type { Message } from "../locales/translate.js";
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
  kind: "switch",
};
const ID = {
  isLegal: (value: string) => /^\d{1,20}$/.test(value) && Number(value) < 2 ** 32,
  kind: "id",
};
const VALUES: Readonly<
  Record<string, { readonly isLegal: (value: string) => boolean; readonly kind: string }>
> = {
  gid: ID,
  mode: {
    isLegal: (value) => /^[0-7]{1,22}$/.test(value) && Number.parseInt(value, 8) < 2 ** 32,
    kind: "mode",
  },
  readonly: BOOLEAN,
  readwrite: BOOLEAN,
  required: BOOLEAN,
  ro: BOOLEAN,
  rw: BOOLEAN,
  sharing: {
    isLegal: (value) => /^(?:shared|private|locked)$/i.test(value),
    kind: "sharing",
  },
  size: {
    isLegal: (value) =>
      /^\+?(?:[\d_]+(?:\.[\d_]*)?|\.[\d_]+)(?:e[-+]?\d+)? ?(?:b|[kmgtp](?:i?b)?)?$/i.test(value),
    kind: "size",
  },
  uid: ID,
  type: { isLegal: (value) => TYPES.includes(value.toLowerCase()), kind: "type" },
};

/**
 * Says what BuildKit refuses in the value of a RUN's `--mount`; null where it takes it, or where a variable decides.
 * Source: https://docs.docker.com/reference/dockerfile/#run---mount, and what BuildKit says of each case.
 *
 * @param inRoot whether the RUN's working folder is `/`, as far as the file says
 */
export function mountProblem({ value }: Flag, inRoot: boolean): Message | null {
  // Quotes that are left belong to a list with commas in its values.
  if (value === null || value.includes('"')) return null;
  if (value === "") return { key: "syntax.mount.value" };
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

function fieldProblem(key: string, value: string | null, type: string): Message | null {
  const shown = JSON.stringify(cut(key));
  if (value === null && !SWITCHES.has(key)) return { key: "syntax.mount.pair", values: { name: shown } };
  if (!KEYS.includes(key))
    return { key: "syntax.mount.key", values: { name: shown, names: KEYS.join(", ") } };
  if (key === "from" && value?.includes("$") === true) {
    return { key: "syntax.mount.from" };
  }
  // BuildKit reads the list in its order.
  if ((key === "size" || key === "required") && isLiteral(type) && !isFor(key, type))
    return notFor(key, type);
  const rule = Object.hasOwn(VALUES, key) ? VALUES[key] : undefined;
  if (value === null || rule === undefined || !isLiteral(value) || rule.isLegal(value)) return null;
  const shownValue = JSON.stringify(cut(value));
  return { key: "syntax.mount.illegal", values: { name: key, kind: rule.kind, value: shownValue } };
}

function wholeProblem(given: ReadonlyMap<string, string>, inRoot: boolean): Message | null {
  const type = given.get("type")?.toLowerCase() ?? "";
  if (!isLiteral(type)) return null;
  const stray = ["sharing", "mode", "uid", "gid"].find((key) => given.has(key) && !isFor(key, type));
  if (stray !== undefined) return notFor(stray, type);
  if (type === "secret") {
    const isNamed = ["id", "source", "src", "target"].some((key) => (given.get(key) ?? "") !== "");
    return isNamed ? null : { key: "syntax.mount.secret" };
  }
  if (type === "ssh") return null;
  const target = given.get("target") ?? "";
  if (!isLiteral(target)) return null;
  if (target === "" && inRoot) {
    return { key: "syntax.mount.noTarget", values: { type } };
  }
  const isRelative = !target.startsWith("/") && !/^[A-Za-z]:/.test(target);
  const isRoot = target === "/" || (inRoot && isRelative && posix.resolve("/", target) === "/");
  return isRoot ? { key: "syntax.mount.root", values: { type } } : null;
}

function isFor(key: string, type: string): boolean {
  return TYPES_WITH[key]?.includes(type.toLowerCase()) === true;
}

function notFor(key: string, type: string): Message {
  const types = TYPES_WITH[key]?.join(", ") ?? "";
  return { key: "syntax.mount.notFor", values: { name: key, types, type: type.toLowerCase() } };
}

/** No variable, and nothing that is escaped. */
function isLiteral(value: string): boolean {
  return !/[$\\]/.test(value);
}

function cut(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
