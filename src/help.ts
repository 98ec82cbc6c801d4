import { INPUT_DEFAULTS, type InputName } from "./inputs.js";
import { LINT_FORMATS } from "./lint-formats.js";
import { FLAGS, LISTS, SWITCHES } from "./report-flags.js";

/** What `--help` prints: about one command, or about all of them. */
export function helpText(command: "report" | "lint" | "explain" | null): string {
  const lines = command === "lint" ? LINT : command === "explain" ? EXPLAIN : general();
  return [...lines, ""].join("\n");
}

const LINT: readonly string[] = [
  "Check Dockerfiles, without Docker.",
  "",
  "docker-layer-report lint [flags] [FILE|PATTERN …]   default: Dockerfile",
  "",
  "  -f, --format FORMAT       default: the configuration's format, or terminal",
  `                            ${LINT_FORMATS.join(", ")}`,
  "  --fail-on SEVERITY        error, warning, info, style or never",
  "                            default: the configuration's failure-threshold, or error",
  "  -c, --lint-config FILE        default: .hadolint.yaml beside the Dockerfile, or in this folder",
  "  --context DIR             the build context, to look for what COPY and ADD name",
  "  --fix                     writes what has one safe answer, then reports the rest",
  "  --dry-run                 shows what --fix would change, as a diff, and changes nothing",
  "  -h, --help, -v, --version",
  "",
  "hadolint's --config, -t or --failure-threshold, --no-fail, --no-color and -V or --verbose are taken too.",
  "Its json and tty are the formats hadolint-json and hadolint-tty here.",
  "",
  "A PATTERN has * ? [a-z] within a name and ** for any folders, hidden ones and node_modules left out.",
  "- reads a Dockerfile from standard input.",
  "hadolint's variables (HADOLINT_IGNORE, HADOLINT_FAILURE_THRESHOLD …) hold where no configuration says otherwise.",
  "Exit status: 0 nothing as severe as --fail-on, 1 something is, 2 wrong usage or a file that can't be read.",
];

const EXPLAIN: readonly string[] = [
  "Why a rule matters, and what to write instead.",
  "",
  "docker-layer-report explain RULE …   by id (DL3042) or by the name that BuildKit has for it",
  "docker-layer-report explain          lists all rules",
];

function general(): readonly string[] {
  return [
    "Know what every Dockerfile line costs.",
    "",
    "docker-layer-report report [flags]        lint, build and measure; writes report.json and report.md",
    "docker-layer-report lint [flags] [FILE …] check Dockerfiles, without Docker; lint --help says more",
    "docker-layer-report explain [RULE …]      why a rule matters, and what to write instead",
    "",
    "The flags of report:",
    "",
    ...FLAGS.map(flagLine),
    "  --help, --version",
    "",
    "They are the Action's inputs; README.md describes each.",
    "Exit status: 0 pass, 1 fail, 2 wrong usage or input.",
  ];
}

function flagLine(name: InputName): string {
  if (SWITCHES.includes(name)) return `  --${name}`;
  const initial = INPUT_DEFAULTS[name];
  const notes = [initial === "" ? "" : `default: ${initial}`, LISTS.includes(name) ? "may be repeated" : ""];
  const shown = notes.filter((note) => note !== "").join("; ");
  return `  ${`--${name} VALUE`.padEnd(26)}${shown}`.trimEnd();
}
