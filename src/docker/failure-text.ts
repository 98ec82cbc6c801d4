import type { Message } from "../locales/translate.js";

const LIMIT = 2000;

/**
 * The sentence of a docker command's error output that says what went wrong: its last line that is not empty and not
 * the advice to ask for help.
 */
export function failureReason(stderr: string): string | Message {
  const lines = stderr
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !/^(?:Run 'docker |See 'docker |Usage:)/.test(line));
  const last = lines.at(-1);
  if (last === undefined) return { key: "docker.noReason" };
  return last.replace(/^(?:ERROR|Error|error): /, "").slice(0, LIMIT);
}
