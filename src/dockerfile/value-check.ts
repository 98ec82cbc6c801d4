import type { Message } from "../locales/translate.js";
import type { Instruction, ParseError, Range } from "./ast.js";
import { mountProblem } from "./check-mount.js";
import { isPlatform, isSignal } from "./platforms-and-signals.js";

/**
 * Reports the values that BuildKit refuses although the instruction reads well: mounts, platforms and signals. Asked in
 * the order of the file. What ONBUILD holds is looked at only by the build that it runs in, and what a variable stands
 * for is not known here.
 */
export function createValueCheck(report: (error: ParseError) => void): (instruction: Instruction) => void {
  /** The stages that have set a working folder; the one of an outside image is taken for `/`, which nearly all have. */
  const withFolder = new Set<string>();
  let name: string | null = null;
  let inRoot = true;
  const add = (detail: Message, range: Range): void => report({ code: "invalid-value", detail, range });

  return (instruction) => {
    const { keyword, args, flags } = instruction;
    if (keyword === "FROM") {
      const [image, as, given] = args;
      inRoot =
        image === undefined || !(image.value.includes("$") || withFolder.has(image.value.toLowerCase()));
      name = as?.value.toUpperCase() === "AS" ? (given?.value.toLowerCase() ?? null) : null;
    } else if (keyword === "WORKDIR") inRoot = false;
    if (!inRoot && name !== null) withFolder.add(name);

    for (const flag of flags) {
      if (keyword === "RUN" && flag.name === "mount") {
        const problem = mountProblem(flag, inRoot);
        if (problem !== null) add(problem, flag.range);
      } else if (keyword === "FROM" && flag.name === "platform" && !isFine(flag.value, isPlatform)) {
        add({ key: "syntax.platform", values: { value: flag.value ?? "" } }, flag.range);
      }
    }
    const [signal] = keyword === "STOPSIGNAL" ? args : [];
    if (signal !== undefined && !isFine(unquoted(signal.value), isSignal)) {
      add({ key: "syntax.signal", values: { value: signal.value } }, signal.range);
    }
  };
}

function isFine(value: string | null, isLegal: (value: string) => boolean): boolean {
  return value === null || /[$\\"']/.test(value) || isLegal(value);
}

function unquoted(value: string): string {
  return value.replace(/^(["'])([^"']*)\1$/, "$2");
}
