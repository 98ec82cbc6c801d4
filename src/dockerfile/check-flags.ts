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

const legalValues: Readonly<Record<FlagKind, { readonly pattern: RegExp; readonly legal: string }>> = {
  text: { pattern: /^/, legal: "" },
  texts: { pattern: /^/, legal: "" },
  switch: { pattern: /^(?:true|false)$/i, legal: "true or false" },
  duration: {
    pattern: /^(?:[-+]?(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+|[-+]?0)?$/,
    legal: "a duration such as 30s or 1m30s",
  },
  count: { pattern: /^(?:\+?\d{1,10}|-0+)?$/, legal: "a whole number from 0" },
  network: { pattern: /^(?:default|host|none)?$/, legal: "default, host or none" },
};

function list(names: readonly string[]): string {
  return names.map((name) => `--${name}`).join(", ");
}

function checkValue(flag: Flag, kind: FlagKind, keyword: string): string | null {
  if (flag.value === null) return kind === "switch" ? null : `--${flag.name} of ${keyword} needs a value.`;
  const { pattern, legal } = legalValues[kind];
  return pattern.test(flag.value)
    ? null
    : `--${flag.name} of ${keyword} must be ${legal}, not "${flag.value}".`;
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
    let detail: string | null = null;
    if (kind === undefined) {
      const names = Object.keys(known);
      const legal = names.length === 0 ? "it has none" : `it has ${list(names)}`;
      detail = `${keyword} has no flag --${flag.name}; ${legal}.`;
    } else if (kind !== "texts" && seen.has(flag.name)) {
      detail = `--${flag.name} of ${keyword} is given twice.`;
    } else detail = checkValue(flag, kind, keyword);
    if (detail !== null) report({ code: "invalid-flag", detail, range: flag.range });
    seen.add(flag.name);
  }
}
