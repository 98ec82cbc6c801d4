import type { Message } from "../locales/translate.js";
import type { Flag, Instruction, ParseError } from "./ast.js";

/** `texts` may be given several times, the others once. */
type FlagKind = "text" | "texts" | "switch" | "duration" | "count" | "network";

/**
 * The flags of each instruction, those of the labs channel included.
 * Source: https://docs.docker.com/reference/dockerfile/
 */
const flagKinds: Readonly<Record<string, Readonly<Record<string, FlagKind>>>> = {
  ADD: {
    checksum: "text",
    chmod: "text",
    chown: "text",
    exclude: "texts",
    "keep-git-dir": "switch",
    link: "switch",
    unpack: "switch",
  },
  COPY: {
    chmod: "text",
    chown: "text",
    exclude: "texts",
    from: "text",
    link: "switch",
    parents: "switch",
  },
  FROM: { platform: "text" },
  HEALTHCHECK: {
    interval: "duration",
    retries: "count",
    "start-interval": "duration",
    "start-period": "duration",
    timeout: "duration",
  },
  RUN: { device: "texts", mount: "texts", network: "network", security: "text" },
};

const legalValues: Readonly<Record<FlagKind, RegExp>> = {
  text: /^/,
  texts: /^/,
  switch: /^(?:true|false)$/i,
  duration: /^(?:[-+]?(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+|[-+]?0)?$/,
  count: /^(?:\+?\d{1,10}|-0+)?$/,
  network: /^(?:default|host|none)?$/,
};

function list(names: readonly string[]): string {
  return names.map((name) => `--${name}`).join(", ");
}

function checkValue({ name, value }: Flag, kind: FlagKind, keyword: string): Message | null {
  if (value === null) {
    return kind === "switch" ? null : { key: "syntax.flag.value", values: { flag: name, keyword } };
  }
  if (legalValues[kind].test(value)) return null;
  return { key: "syntax.flag.illegal", values: { flag: name, keyword, kind, value } };
}

/** Where BuildKit passes over whatever flags there are. */
function ignoresFlags({ keyword, args }: Instruction): boolean {
  if (keyword === "ARG" || keyword === "STOPSIGNAL") return true;
  return keyword === "HEALTHCHECK" && args[0]?.value.toUpperCase() === "NONE";
}

/** Reports flags that an instruction does not have, has twice, or has with an illegal value. */
export function checkFlags(instruction: Instruction, report: (error: ParseError) => void): void {
  const { keyword } = instruction;
  if (ignoresFlags(instruction)) return;
  const known = flagKinds[keyword] ?? {};
  const seen = new Set<string>();
  for (const flag of instruction.flags) {
    const kind = Object.hasOwn(known, flag.name) ? known[flag.name] : undefined;
    let detail: Message | null = null;
    if (kind === undefined) {
      const names = Object.keys(known);
      const values = { keyword, flag: flag.name };
      detail =
        names.length === 0
          ? { key: "syntax.flag.unknownOfNone", values }
          : { key: "syntax.flag.unknown", values: { ...values, names: list(names) } };
    } else if (kind !== "texts" && seen.has(flag.name)) {
      detail = { key: "syntax.flag.twice", values: { keyword, flag: flag.name } };
    } else detail = checkValue(flag, kind, keyword);
    if (detail !== null) report({ code: "invalid-flag", detail, range: flag.range });
    seen.add(flag.name);
  }
}
