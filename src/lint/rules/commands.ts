import { mountOptions } from "../mount.js";
import { hadolintHelp, type Rule, type RuleContext, type Run } from "../rule.js";
import type { ShellWord } from "../shell.js";
import { hasOption, splitArguments } from "../shell-options.js";
import { programRange, type StageCommand, stageCommands } from "./stage-commands.js";

/** The list of hadolint's manual. */
const POINTLESS: ReadonlySet<string> = new Set([
  "free",
  "ifconfig",
  "kill",
  "mount",
  "ps",
  "service",
  "shutdown",
  "ssh",
  "top",
  "vim",
]);

/**
 * Other than hadolint: programs are known by a path and behind sudo too, ifconfig is one, and what the RUN was given a
 * mount or a right for passes: ssh with an SSH mount, mount without the sandbox.
 */
const pointlessCommand: Rule = {
  id: "DL3001",
  aliases: [],
  severity: "info",
  title: "rule.DL3001.title",
  why: "rule.DL3001.why",
  example: {
    bad: "FROM nginx:1.29\nRUN service nginx start\n",
    good: 'FROM nginx:1.29\nCMD ["nginx", "-g", "daemon off;"]\n',
  },
  helpUrl: hadolintHelp("DL3001"),
  *check(context) {
    for (const { run, command } of stageCommands(context)) {
      if (!POINTLESS.has(command.name) || isProvidedFor(command.name, run)) continue;
      const values = { command: command.name };
      yield { range: programRange(command), message: "rule.DL3001.message", values };
    }
  },
};

function isProvidedFor(program: string, { instruction }: Run): boolean {
  return instruction.flags.some(({ name, value }) => {
    if (program === "mount") return name === "security" && value === "insecure";
    return program === "ssh" && name === "mount" && mountOptions(value ?? "").get("type") === "ssh";
  });
}

/**
 * Once in each RUN, at the first. Other than hadolint: a folder that only the shell knows (`cd "$(mktemp -d)"`, a
 * pattern, a variable of the script) passes, for WORKDIR cannot name it.
 */
const changeOfDirectory: Rule = {
  id: "DL3003",
  aliases: [],
  severity: "warning",
  title: "rule.DL3003.title",
  why: "rule.DL3003.why",
  example: {
    bad: "FROM debian:13\nRUN cd /srv && mkdir data\n",
    good: "FROM debian:13\nWORKDIR /srv\nRUN mkdir data\n",
  },
  helpUrl: hadolintHelp("DL3003"),
  *check(context) {
    let last: Run | null = null;
    for (const found of stageCommands(context)) {
      const { run, command } = found;
      if (command.name !== "cd" || run.deferred || run === last) continue;
      const folder = command.words.slice(1).find(({ value }) => !/^-[A-Za-z-]/.test(value));
      if (folder === undefined || folder.value === "-" || !isKnown(context, found, folder)) continue;
      last = run;
      const values = { folder: folder.value };
      yield { range: programRange(command), message: "rule.DL3003.message", values };
    }
  },
};

/** The word is the same for each run of the script, as far as the Dockerfile tells. */
function isKnown(context: RuleContext, { stage, run }: StageCommand, { value, literal }: ShellWord): boolean {
  if (/[*?[`]|\$\(/.test(value)) return false;
  return literal || context.expand(stage, run.instruction, value) !== null;
}

const sudo: Rule = {
  id: "DL3004",
  aliases: [],
  severity: "error",
  title: "rule.DL3004.title",
  why: "rule.DL3004.why",
  example: {
    bad: "FROM debian:13\nRUN sudo mkdir /srv/data\n",
    good: "FROM debian:13\nRUN mkdir /srv/data\n",
  },
  helpUrl: hadolintHelp("DL3004"),
  *check(context) {
    for (const { command } of stageCommands(context)) {
      if (command.name === "sudo") yield { range: programRange(command), message: "rule.DL3004.message" };
    }
  },
};

const USERADD_WITH_VALUE: ReadonlySet<string> = new Set(
  ["-b", "-c", "-d", "-e", "-f", "-g", "-G", "-k", "-K", "-p", "-P", "-R", "-s", "-u", "-Z"].concat(
    ["--base-dir", "--comment", "--home-dir", "--expiredate", "--inactive", "--gid", "--groups", "--skel"],
    ["--key", "--password", "--prefix", "--root", "--shell", "--uid", "--selinux-user"],
  ),
);

/** Below it the log files stay small. */
const HIGH_USER_ID = 100_000;

/** Other than hadolint: `--uid` is read too, and the values of ARG and ENV. */
const userLog: Rule = {
  id: "DL3046",
  aliases: [],
  severity: "warning",
  title: "rule.DL3046.title",
  why: "rule.DL3046.why",
  example: {
    bad: "FROM debian:13\nRUN useradd -u 1000123456 app\n",
    good: "FROM debian:13\nRUN useradd --no-log-init -u 1000123456 app\n",
  },
  helpUrl: hadolintHelp("DL3046"),
  *check(context) {
    for (const { stage, run, command } of stageCommands(context)) {
      if (command.name !== "useradd") continue;
      const { options } = splitArguments(command.words.slice(1), USERADD_WITH_VALUE);
      if (hasOption(options, ["-l", "--no-log-init"])) continue;
      const given = options.findLast(({ name }) => name === "-u" || name === "--uid")?.value ?? "";
      const uid = run.deferred ? given : context.expand(stage, run.instruction, given);
      if (uid === null || !/^\d+$/.test(uid) || Number(uid) < HIGH_USER_ID) continue;
      yield { range: programRange(command), message: "rule.DL3046.message", values: { uid } };
    }
  },
};

const LN_WITH_VALUE: ReadonlySet<string> = new Set(["-S", "-t", "--suffix", "--target-directory"]);

/** Other than hadolint: only where /bin/sh is what the link is called, not where it points. */
const linkedShell: Rule = {
  id: "DL4005",
  aliases: [],
  severity: "warning",
  title: "rule.DL4005.title",
  why: "rule.DL4005.why",
  example: {
    bad: "FROM debian:13\nRUN ln -sf /bin/bash /bin/sh\n",
    good: 'FROM debian:13\nSHELL ["/bin/bash", "-c"]\n',
  },
  helpUrl: hadolintHelp("DL4005"),
  *check(context) {
    for (const { command } of stageCommands(context)) {
      if (command.name !== "ln") continue;
      const { operands } = splitArguments(command.words.slice(1), LN_WITH_VALUE);
      const link = operands.length > 1 ? operands.at(-1) : undefined;
      if (link !== undefined && /^(?:\/usr)?\/bin\/sh$/.test(link.value)) {
        yield { range: link.range, message: "rule.DL4005.message" };
      }
    }
  },
};

export const commandRules: readonly Rule[] = [
  pointlessCommand,
  changeOfDirectory,
  sudo,
  userLog,
  linkedShell,
];
