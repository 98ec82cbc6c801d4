import type { Dockerfile, Instruction, Range } from "../../dockerfile/ast.js";
import type { Message } from "../../locales/translate.js";
import { mountOptions } from "../mount.js";

/** The place where hadolint stops reading, in words for a reader. */
export interface CompatSyntaxError {
  readonly detail: Message;
  readonly range: Range;
}

/** What only hadolint refuses. */
const REFUSED: readonly ((instruction: Instruction, text: string) => CompatSyntaxError | null)[] = [
  emptyCommand,
  unreadableHeredoc,
  textBehindHeredoc,
  unreadablePort,
  portWithoutDomain,
  unreadableRunFlag,
];

/** The first error of a file, as hadolint has it: what the build refuses, and what it cannot read itself; null for none. */
export function findSyntaxError({ errors, instructions, text }: Dockerfile): CompatSyntaxError | null {
  const refused: CompatSyntaxError[] = errors.filter(
    ({ code }) => code !== "invalid-trigger" && code !== "invalid-value" && code !== "empty",
  );
  const own = instructions
    .flatMap((instruction) => (instruction.inner === null ? [instruction] : [instruction, instruction.inner]))
    .flatMap((instruction) => REFUSED.map((find) => find(instruction, text)))
    .filter((error) => error !== null);
  return [...refused, ...own].reduce<CompatSyntaxError | null>(
    (first, error) => (first === null || error.range.start < first.range.start ? error : first),
    null,
  );
}

/** The build takes these without a word. */
function emptyCommand({ keyword, args, form, range }: Instruction): CompatSyntaxError | null {
  if (!["RUN", "CMD", "ENTRYPOINT"].includes(keyword) || form === "json" || args.length > 0) return null;
  return { detail: { key: "syntax.hadolint.command", values: { keyword } }, range };
}

/** ADD has none there, RUN one at most, and the terminator stands at the start of its line. */
function unreadableHeredoc({ keyword, args, heredocs }: Instruction): CompatSyntaxError | null {
  const [first, second] = heredocs;
  if (first === undefined) return null;
  if (keyword === "ADD") return { detail: { key: "syntax.hadolint.addHeredoc" }, range: first.marker };
  if (keyword === "COPY" && args[0]?.range.start !== first.marker.start) {
    return {
      detail: { key: "syntax.hadolint.copyHeredoc" },
      range: first.marker,
    };
  }
  if (keyword === "RUN" && second !== undefined) {
    return { detail: { key: "syntax.hadolint.runHeredocs" }, range: second.marker };
  }
  return null;
}

/** The line behind a here-document has to be empty. */
function textBehindHeredoc({ heredocs }: Instruction, text: string): CompatSyntaxError | null {
  const last = heredocs.at(-1);
  if (last === undefined) return null;
  const isIndented = /^[ \t]/.test(text.slice(last.terminator.start, last.terminator.end));
  if (isIndented) {
    return {
      detail: { key: "syntax.hadolint.heredocEnd" },
      range: last.terminator,
    };
  }
  const start = text.indexOf("\n", last.terminator.end) + 1;
  if (start === 0) return null;
  const end = text.indexOf("\n", start);
  const line = text.slice(start, end === -1 ? text.length : end);
  if (line.trim() === "") return null;
  return {
    detail: { key: "syntax.hadolint.heredocBehind" },
    range: { start, end: start + line.trimEnd().length },
  };
}

const PORT = /^(?:\d+|\$\w+|\$\{\w+\}\d*)(?:-(?:\d+|\$\w+|\$\{\w+\}\d*))?(?:\/(?:tcp|udp))?$/i;

function unreadablePort({ keyword, args }: Instruction): CompatSyntaxError | null {
  const found = keyword === "EXPOSE" ? args.find(({ value }) => !PORT.test(value)) : undefined;
  if (found === undefined) return null;
  return {
    detail: { key: "syntax.hadolint.port", values: { value: found.value } },
    range: found.range,
  };
}

/** It takes a registry without a dot for an image, and its port for the tag. */
function portWithoutDomain({ keyword, args }: Instruction): CompatSyntaxError | null {
  const image = keyword === "FROM" ? args[0] : undefined;
  if (image === undefined) return null;
  const [name = ""] = image.value.replace(/\$\{[^{}$]*\}/g, "").split("@");
  const slash = name.indexOf("/");
  const rest = slash !== -1 && name.slice(0, slash).includes(".") ? name.slice(slash + 1) : name;
  if (rest.split(":").length < 3) return null;
  return {
    detail: { key: "syntax.hadolint.registryPort", values: { image: image.value } },
    range: image.range,
  };
}

/** Each flag's legal values; others have any. */
const FLAG_VALUES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["network", new Set(["default", "none", "host"])],
  ["security", new Set(["insecure", "sandbox"])],
]);

function unreadableRunFlag({ keyword, flags }: Instruction): CompatSyntaxError | null {
  const found = keyword === "RUN" ? flags.find(isUnreadable) : undefined;
  if (found === undefined) return null;
  const values = { flag: found.name, value: found.value ?? "" };
  return { detail: { key: "syntax.hadolint.runFlag", values }, range: found.range };
}

const WITH_TARGET: ReadonlySet<string> = new Set(["bind", "cache", "tmpfs"]);
const MOUNT_KEYS: ReadonlySet<string> = new Set(
  ["type", "target", "source", "src", "from", "id", "sharing", "ro", "rw", "readonly", "readwrite"].concat([
    "mode",
    "uid",
    "gid",
    "size",
    "required",
    "env",
  ]),
);
const SHARING: ReadonlySet<string> = new Set(["shared", "private", "locked"]);

/** A bind, a cache or a tmpfs has a target. */
function isUnreadable({ name, value }: Instruction["flags"][number]): boolean {
  if (value === null) return false;
  if (name !== "mount") return FLAG_VALUES.get(name)?.has(value) === false;
  // Keys are written in lower case there.
  if (value.split(",").some((field) => /[A-Z]/.test(field.split("=", 1)[0] ?? ""))) return true;
  const options = mountOptions(value);
  const type = options.get("type") ?? "";
  if (WITH_TARGET.has(type)) {
    if (!options.has("target")) return true;
  } else if (type !== "secret" && type !== "ssh") return true;
  return (
    !SHARING.has(options.get("sharing") ?? "shared") ||
    [...options.keys()].some((key) => !MOUNT_KEYS.has(key))
  );
}
