import type { Instruction, Stage } from "../../dockerfile/ast.js";
import type { RuleContext } from "../rule.js";
import { isWindowsImage } from "../windows-image.js";
import type { Fix } from "./fix.js";

/** What only a shell can run. Source: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html */
const SHELL_WORDS: ReadonlySet<string> = new Set(
  ["alias", "bg", "break", "builtin", "case", "cd", "command", "continue", "declare", "do", "done"].concat(
    ["elif", "else", "esac", "eval", "exec", "exit", "export", "fc", "fg", "fi", "for", "function"],
    ["getopts", "hash", "if", "in", "jobs", "let", "local", "read", "readonly", "return", "select"],
    ["set", "shift", "shopt", "source", "then", "time", "times", "trap", "type", "typeset", "ulimit"],
    ["umask", "unalias", "unset", "until", "wait", "while"],
  ),
);

/**
 * The command as a JSON array. Null where a shell has work to do in it, or where the two forms differ in more than the
 * shell: with an ENTRYPOINT, a CMD in exec form is its arguments.
 */
export function execForm(
  context: RuleContext,
  stage: Stage,
  { command, isHealthCheck }: { readonly command: Instruction; readonly isHealthCheck: boolean },
): Fix | null {
  const { ancestors, dockerfile } = context;
  const range = command.args[0]?.range;
  if (range === undefined || dockerfile.escape !== "\\") return null;
  // What cmd finds by its name alone (dir, npm.cmd) Windows does not start.
  if (isWindowsImage(context, stage)) return null;
  const written = dockerfile.text.slice(range.start, range.end);
  // A path or name first: an assignment is for a shell.
  if (!/^[\w./+-]+(?:[ \t]+[\w./:=@%+,-]+)*$/.test(written)) return null;
  const words = written.split(/[ \t]+/);
  const program = words[0] ?? "";
  if (SHELL_WORDS.has(program) || program === ".") return null;
  const other = command.keyword === "CMD" ? "ENTRYPOINT" : "CMD";
  if (!isHealthCheck && [stage, ...ancestors(stage)].some((each) => keywordsOf(each).has(other))) return null;
  return [{ range, text: `[${words.map((word) => JSON.stringify(word)).join(", ")}]` }];
}

const keywords = new WeakMap<Stage, ReadonlySet<string>>();

/** What a stage has, and what its ONBUILD instructions hold. */
function keywordsOf(stage: Stage): ReadonlySet<string> {
  const known = keywords.get(stage);
  if (known !== undefined) return known;
  const found = new Set(
    stage.instructions.map(({ keyword, inner }) =>
      keyword === "ONBUILD" ? (inner?.keyword ?? keyword) : keyword,
    ),
  );
  keywords.set(stage, found);
  return found;
}
