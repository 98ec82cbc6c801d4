import { languageOfArguments } from "./cli-arguments.js";
import { EXIT } from "./exit-status.js";
import { InputError } from "./input-error.js";
import { makeVisible } from "./report/escape.js";
import { sayLastError } from "./said-error.js";

type Command = "report" | "lint" | "explain";

/** Loaded when asked for: the build's part is large, and the linter does without it. The command's word comes too. */
const COMMANDS: Readonly<
  Record<Command, (args: readonly string[], process: NodeJS.Process) => Promise<number>>
> = {
  report: async (args, process) => (await import("./report-command.js")).runReport(args, process),
  lint: async ([, ...args], process) => (await import("./lint-command.js")).runLint(args, process),
  explain: async ([, ...args], process) => (await import("./explain-command.js")).runExplain(args, process),
};

/**
 * `docker-layer-report [report|lint|explain] …`: the first word names the command, and without one it is `report`.
 * Returns the exit status: 0 pass, 1 fail, 2 wrong usage or input.
 */
export async function runCommandLine(process: NodeJS.Process): Promise<number> {
  const { argv, env } = process;
  const args = argv.slice(2);
  const [first = ""] = args;
  const command = isCommand(first) ? first : null;
  const language = languageOfArguments(args, env);
  try {
    const asked = firstQuestion(args);
    if (asked === "version") {
      const { VERSION } = await import("./version.js");
      process.stdout.write(`${VERSION}\n`);
      return EXIT.pass;
    }
    if (asked === "help") {
      const [{ helpText }, { loadTranslate }] = await Promise.all([
        import("./help.js"),
        import("./locales/load.js"),
      ]);
      process.stdout.write(helpText(command, await loadTranslate(language)));
      return EXIT.pass;
    }
    return await COMMANDS[command ?? "report"](args, process);
  } catch (error) {
    const text = await sayLastError(error, language);
    process.stderr.write(`${makeVisible(`docker-layer-report: ${text}`)}\n`);
    return error instanceof InputError ? EXIT.usage : EXIT.fail;
  }
}

function isCommand(word: string): word is Command {
  return Object.hasOwn(COMMANDS, word);
}

/** Help goes before the version, and both before everything else; what follows `--` is no flag. */
function firstQuestion(args: readonly string[]): "help" | "version" | null {
  const end = args.indexOf("--");
  const flags = end < 0 ? args : args.slice(0, end);
  if (flags.includes("--help") || flags.includes("-h")) return "help";
  return flags.includes("--version") || flags.includes("-v") ? "version" : null;
}
