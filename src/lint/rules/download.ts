import type { Stage } from "../../dockerfile/ast.js";
import { hadolintHelp, type Rule, type RuleContext } from "../rule.js";
import type { ShellCommand } from "../shell.js";
import { hasOption, splitArguments } from "../shell-options.js";
import { programRange, stageCommands } from "./stage-commands.js";

/** `-n` is the first half of `-nv`, `-nc` and others. Source: https://www.gnu.org/software/wget/manual/wget.html#Invoking */
const WGET_WITH_VALUE: ReadonlySet<string> = new Set(
  [
    "-a",
    "-A",
    "-B",
    "-D",
    "-e",
    "-i",
    "-I",
    "-l",
    "-n",
    "-o",
    "-O",
    "-P",
    "-Q",
    "-R",
    "-t",
    "-T",
    "-U",
    "-w",
  ].concat(
    ["-X", "--append-output", "--directory-prefix", "--header", "--input-file", "--output-document"],
    [
      "--output-file",
      "--password",
      "--post-data",
      "--post-file",
      "--progress",
      "--timeout",
      "--tries",
      "--user",
    ],
    ["--user-agent", "--wait", "--waitretry"],
  ),
);

/** What keeps the progress short, or out of the log, or asks something else. */
const QUIET = [
  "-a",
  "-h",
  "-o",
  "-q",
  "-V",
  "--append-output",
  "--help",
  "--no-verbose",
  "--output-file",
  "--progress",
  "--quiet",
  "--version",
];

const wgetProgress: Rule = {
  id: "DL3047",
  aliases: [],
  severity: "info",
  title: "rule.DL3047.title",
  why: "rule.DL3047.why",
  example: {
    bad: "FROM buildpack-deps:trixie\nRUN wget https://example.com/data.csv\n",
    good: "FROM buildpack-deps:trixie\nRUN wget --progress=dot:giga https://example.com/data.csv\n",
  },
  helpUrl: hadolintHelp("DL3047"),
  *check(context) {
    for (const { command } of stageCommands(context)) {
      if (command.name !== "wget" || isQuiet(command)) continue;
      yield { range: programRange(command), message: "rule.DL3047.message" };
    }
  },
};

function isQuiet(command: ShellCommand): boolean {
  const { options } = splitArguments(command.words.slice(1), WGET_WITH_VALUE);
  const noVerbose = options.some(({ name, value }) => name === "-n" && value?.includes("v") === true);
  return noVerbose || hasOption(options, QUIET);
}

type Tool = "curl" | "wget";

/**
 * At each call of the tool that comes second. Other than hadolint, which is at every later RUN with either: a stage also
 * has what the stages that it is built FROM use.
 */
const twoDownloaders: Rule = {
  id: "DL4001",
  aliases: [],
  severity: "warning",
  title: "rule.DL4001.title",
  why: "rule.DL4001.why",
  example: {
    bad: "FROM buildpack-deps:trixie\nRUN wget -q https://example.com/a\nRUN curl -fsSO https://example.com/b\n",
    good: "FROM buildpack-deps:trixie\nRUN curl -fsSO https://example.com/a\nRUN curl -fsSO https://example.com/b\n",
  },
  helpUrl: hadolintHelp("DL4001"),
  *check(context) {
    const first = new Map<Stage, Tool>();
    for (const { stage, run, command } of stageCommands(context)) {
      const tool = toolOf(command);
      if (tool === null || run.deferred) continue;
      const other = first.get(stage) ?? inherited(context, stage, first) ?? tool;
      first.set(stage, other);
      if (other === tool) continue;
      yield { range: programRange(command), message: "rule.DL4001.message", values: { tool, other } };
    }
  },
};

function toolOf({ name }: ShellCommand): Tool | null {
  return name === "curl" || name === "wget" ? name : null;
}

/** The tool that the stages below this one began with. */
function inherited(context: RuleContext, stage: Stage, first: ReadonlyMap<Stage, Tool>): Tool | undefined {
  const known = context.ancestors(stage).map((ancestor) => first.get(ancestor));
  return known.findLast((tool) => tool !== undefined);
}

export const downloadRules: readonly Rule[] = [wgetProgress, twoDownloaders];
