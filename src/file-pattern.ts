/** Says whether a name matches. */
export type NameMatcher = (name: string) => boolean;

type Step =
  | { readonly kind: "star" }
  | { readonly kind: "any" }
  | { readonly kind: "literal"; readonly char: string }
  | {
      readonly kind: "class";
      readonly negated: boolean;
      readonly ranges: readonly (readonly [string, string])[];
    };

/** Whether the text means itself only. */
export function isPlainName(pattern: string): boolean {
  return !/[*?[\\]/.test(pattern);
}

/**
 * Reads one path element of a pattern: `*`, `?`, `[a-z]`, `[^a-z]`, `\x`. Null for a malformed one.
 * Source: https://pkg.go.dev/path/filepath#Match
 */
export function compileNamePattern(pattern: string): NameMatcher | null {
  const steps = readSteps([...pattern]);
  return steps === null ? null : (name) => matches(steps, [...name]);
}

function readSteps(chars: readonly string[]): Step[] | null {
  const steps: Step[] = [];
  let at = 0;
  while (at < chars.length) {
    const char = chars[at] ?? "";
    if (char === "*") steps.push({ kind: "star" });
    else if (char === "?") steps.push({ kind: "any" });
    else if (char === "[") {
      const read = readClass(chars, at + 1);
      if (read === null) return null;
      steps.push(read.step);
      at = read.next;
      continue;
    } else if (char === "\\") {
      at += 1;
      const escaped = chars[at];
      if (escaped === undefined) return null;
      steps.push({ kind: "literal", char: escaped });
    } else steps.push({ kind: "literal", char });
    at += 1;
  }
  return steps;
}

function readClass(chars: readonly string[], start: number): { step: Step; next: number } | null {
  const negated = chars[start] === "^";
  const ranges: (readonly [string, string])[] = [];
  let at = negated ? start + 1 : start;
  const readChar = (): string | null => {
    if (chars[at] === "\\") at += 1;
    else if (chars[at] === "-" || chars[at] === "]") return null;
    const char = chars[at];
    at += 1;
    return char ?? null;
  };
  while (chars[at] !== "]" || ranges.length === 0) {
    const low = readChar();
    if (low === null) return null;
    let high: string | null = low;
    if (chars[at] === "-") {
      at += 1;
      high = readChar();
      if (high === null) return null;
    }
    ranges.push([low, high]);
  }
  return { step: { kind: "class", negated, ranges }, next: at + 1 };
}

/** Goes back to the last star only, so that the time is at most pattern times name. */
function matches(steps: readonly Step[], name: readonly string[]): boolean {
  let step = 0;
  let at = 0;
  let starStep = -1;
  let starAt = 0;
  while (at < name.length) {
    const current = steps[step];
    if (current?.kind === "star") {
      starStep = step;
      starAt = at;
      step += 1;
    } else if (current !== undefined && fits(current, name[at] ?? "")) {
      step += 1;
      at += 1;
    } else if (starStep >= 0) {
      step = starStep + 1;
      starAt += 1;
      at = starAt;
    } else return false;
  }
  return steps.slice(step).every(({ kind }) => kind === "star");
}

function fits(step: Step, char: string): boolean {
  switch (step.kind) {
    case "star":
      return false;
    case "any":
      return true;
    case "literal":
      return step.char === char;
    case "class":
      return step.ranges.some(([low, high]) => low <= char && char <= high) !== step.negated;
  }
}
