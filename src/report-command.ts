import { parseArguments } from "./cli-arguments.js";
import { createDockerClient } from "./docker/client.js";
import { EXIT } from "./exit-status.js";
import { InputError } from "./input-error.js";
import { type InputName, parseInputs } from "./inputs.js";
import { languageOfEnvironment } from "./locales/languages.js";
import { loadTranslate } from "./locales/load.js";
import { makeVisible } from "./report/escape.js";
import { NO_LINKS } from "./report/links.js";
import { renderTerminal } from "./report/terminal.js";
import { withoutEscapes } from "./report/terminal-escapes.js";
import { FLAGS, LISTS, SWITCHES } from "./report-flags.js";
import { writeReports } from "./write-reports.js";

/**
 * `docker-layer-report report [flags]`: the pipeline at a terminal. The report goes to standard output, the build's
 * log to standard error. Returns the exit status: 0 pass, 1 fail. Throws an InputError for input that can't be used.
 */
export async function runReport(
  args: readonly string[],
  { env, cwd, stdout, stderr }: NodeJS.Process,
): Promise<number> {
  const given = readFlags(args);
  const language = given.get("language") ?? languageOfEnvironment(env);
  const inputs = parseInputs((name) => (name === "language" ? language : given.get(name)));
  // Loaded late, so that input that can't be used is refused at once.
  const [translate, { runPipeline }] = await Promise.all([
    loadTranslate(inputs.language),
    import("./pipeline.js"),
  ]);
  const workspace = cwd();
  const docker = createDockerClient({ env, cwd: workspace });
  const say = (text: string) => stderr.write(`${makeVisible(withoutEscapes(text))}\n`);
  const log = { info: say, startGroup: say, endGroup: () => undefined };
  const result = await runPipeline(inputs, {
    workspace,
    docker,
    log,
    translate,
    today: new Date(),
    pullRequest: null,
    askAcceptance: async () => null,
  });
  const { report } = result;
  await writeReports(workspace, inputs.reportDir, result, { translate, links: NO_LINKS });
  const color = stdout.isTTY === true && !env.NO_COLOR;
  stdout.write(renderTerminal(report, { translate, width: stdout.columns ?? 120, color }));
  return EXIT[report.verdict.status];
}

/** The flags by input name. Throws an InputError for flags and words that are none. */
function readFlags(args: readonly string[]): ReadonlyMap<InputName, string> {
  const options = Object.fromEntries(
    FLAGS.map((name) => [
      name,
      SWITCHES.includes(name)
        ? { type: "boolean" as const }
        : { type: "string" as const, multiple: LISTS.includes(name) },
    ]),
  );
  const { values, positionals } = parseArguments(args, options);
  const [command = "report", ...rest] = positionals;
  if (command !== "report" || rest.length > 0) {
    const words = JSON.stringify(positionals.join(" "));
    const commands = "report, lint, explain";
    throw new InputError({ key: "error.cli.noCommand", values: { words, commands } });
  }
  const flags = FLAGS.flatMap((name): [InputName, string][] => {
    const value = values[name];
    if (value === undefined) return [];
    return [[name, Array.isArray(value) ? value.join("\n") : String(value)]];
  });
  return new Map(flags);
}
