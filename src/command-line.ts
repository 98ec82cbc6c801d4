import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { createDockerClient } from "./docker/client.js";
import { InputError } from "./input-error.js";
import { INPUT_DEFAULTS, type InputName, parseInputs } from "./inputs.js";
import { loadTranslate } from "./locales/load.js";
import { makeVisible } from "./report/escape.js";
import { NO_LINKS } from "./report/links.js";
import { renderTerminal } from "./report/terminal.js";
import { VERSION } from "./version.js";
import { writeReports } from "./write-reports.js";

/** The inputs that only make sense on a pull request. */
const ONLY_IN_ACTION: readonly InputName[] = ["comment", "comment-key", "github-token"];
const SWITCHES: readonly InputName[] = ["pull", "no-cache"];
const LISTS: readonly InputName[] = ["build-args", "secrets", "labels", "cache-from", "cache-to"];
const FLAGS = (Object.keys(INPUT_DEFAULTS) as InputName[]).filter((name) => !ONLY_IN_ACTION.includes(name));

const EXIT = { pass: 0, fail: 1, usage: 2 } as const;

/**
 * `docker-layer-report report [flags]`: the pipeline at a terminal. The report goes to standard output, the build's
 * log to standard error. Returns the exit status: 0 pass, 1 fail, 2 wrong usage or input.
 */
export async function runCommandLine({ argv, env, cwd, stdout, stderr }: NodeJS.Process): Promise<number> {
  const say = (text: string) => stderr.write(`${makeVisible(text)}\n`);
  try {
    const given = readFlags(argv.slice(2));
    if (given === "help" || given === "version") {
      stdout.write(given === "help" ? help() : `${VERSION}\n`);
      return EXIT.pass;
    }
    const inputs = parseInputs((name) => given.get(name));
    // Loaded late, so that input that can't be used is refused at once.
    const [translate, { runPipeline }] = await Promise.all([loadTranslate(), import("./pipeline.js")]);
    const workspace = cwd();
    const docker = createDockerClient({ env, cwd: workspace });
    const log = { info: say, startGroup: say, endGroup: () => undefined };
    const report = await runPipeline(inputs, { workspace, docker, log, translate, today: new Date() });
    await writeReports(workspace, inputs.reportDir, report, { translate, links: NO_LINKS });
    const color = stdout.isTTY === true && !env.NO_COLOR;
    stdout.write(renderTerminal(report, { translate, width: stdout.columns ?? 120, color }));
    return EXIT[report.verdict.status];
  } catch (error) {
    say(`docker-layer-report: ${error instanceof Error ? error.message : String(error)}`);
    return error instanceof InputError ? EXIT.usage : EXIT.fail;
  }
}

/** The flags by input name, or what else was asked for. Throws an InputError for flags and commands that are none. */
function readFlags(args: readonly string[]): ReadonlyMap<InputName, string> | "help" | "version" {
  const options = Object.fromEntries(
    FLAGS.map((name) => [
      name,
      SWITCHES.includes(name)
        ? { type: "boolean" as const }
        : { type: "string" as const, multiple: LISTS.includes(name) },
    ]),
  );
  const { values, positionals } = parse(args, options);
  if (values.help === true) return "help";
  if (values.version === true) return "version";
  const [command = "report", ...rest] = positionals;
  if (command !== "report" || rest.length > 0) {
    throw new InputError(
      `${JSON.stringify([command, ...rest].join(" "))} is no command. Use: report. ${SEE_HELP}`,
    );
  }
  const flags = FLAGS.flatMap((name): [InputName, string][] => {
    const value = values[name];
    if (value === undefined) return [];
    return [[name, Array.isArray(value) ? value.join("\n") : String(value)]];
  });
  return new Map(flags);
}

const SEE_HELP = "docker-layer-report --help lists what there is.";

interface ParsedArguments {
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  readonly positionals: readonly string[];
}

function parse(args: readonly string[], options: ParseArgsOptionsConfig): ParsedArguments {
  const more = { help: { type: "boolean", short: "h" }, version: { type: "boolean" } } as const;
  try {
    return parseArgs({ args: [...args], options: { ...options, ...more }, allowPositionals: true });
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message : String(error)}. ${SEE_HELP}`);
  }
}

function help(): string {
  const flag = (name: InputName) => {
    if (SWITCHES.includes(name)) return `  --${name}`;
    const initial = INPUT_DEFAULTS[name];
    const notes = [
      initial === "" ? "" : `default: ${initial}`,
      LISTS.includes(name) ? "may be repeated" : "",
    ];
    const shown = notes.filter((note) => note !== "").join("; ");
    return `  ${`--${name} VALUE`.padEnd(26)}${shown}`.trimEnd();
  };
  return [
    "Know what every Dockerfile line costs.",
    "",
    "docker-layer-report report [flags]   lint, build and measure; writes report.json and report.md",
    "",
    ...FLAGS.map(flag),
    "  --help, --version",
    "",
    "The flags are the Action's inputs; README.md describes each.",
    "Exit status: 0 pass, 1 fail, 2 wrong usage or input.",
    "",
  ].join("\n");
}
