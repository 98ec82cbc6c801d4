import type { Instruction, Stage } from "../../dockerfile/ast.js";
import { insertAfterWord } from "../fixes/edits.js";
import { mountOptions } from "../mount.js";
import { hadolintHelp, type Rule, type RuleContext, type Run } from "../rule.js";
import type { ShellCommand, ShellWord } from "../shell.js";
import { hasOption, type ShellOption } from "../shell-options.js";
import { isMountedAway, notCleaned, removesFrom } from "./left-behind.js";
import { type PipInstall, pipArguments, pipInstall } from "./pip-install.js";

function* installs({ commands }: Pick<Run, "commands">): Generator<PipInstall> {
  for (const command of commands) {
    const install = pipInstall(command);
    if (install !== null) yield install;
  }
}

export const unpinnedPipPackage: Rule = {
  id: "DL3013",
  aliases: [],
  severity: "warning",
  title: "rule.DL3013.title",
  why: "rule.DL3013.why",
  example: {
    bad: "FROM python:3.14-slim\nRUN pip install --no-cache-dir flask\n",
    good: "FROM python:3.14-slim\nRUN pip install --no-cache-dir flask==3.1.2\n",
  },
  helpUrl: hadolintHelp("DL3013"),
  *check({ staged, runs }) {
    for (const run of staged.stages.flatMap(runs)) {
      for (const { options, packages } of installs(run)) {
        if (hasOption(options, ["-r", "--requirement", "-c", "--constraint"])) continue;
        for (const word of packages.filter(isUnpinned)) {
          yield { range: word.range, message: "rule.DL3013.message", values: { package: word.value } };
        }
      }
    }
  },
};

/** Source of the forms: https://packaging.python.org/en/latest/specifications/dependency-specifiers/ */
function isUnpinned({ value, literal }: ShellWord): boolean {
  if (/^(?:git|hg|svn|bzr)\+/.test(value)) {
    // `git+ssh://git@host/repository@revision`: only what follows the path's last slash can be a revision.
    return literal && !value.slice(value.lastIndexOf("/")).includes("@");
  }
  if (/[<>=!~]=|[<>]/.test(value)) return false;
  // The file's author may have put the version into the variable.
  if (!literal) return false;
  if (value === "" || value.includes("/") || /^\.(?:\[.*\])?$/.test(value)) return false;
  return !/\.(?:whl|zip|tar\.gz|tar\.bz2|tgz)$/.test(value);
}

/** What pip reads as yes in `PIP_NO_CACHE_DIR`. */
const TRUTHY = /^(?:1|true|on|yes|y|t)$/i;

/** Other than hadolint: only in stages whose layers are in the image, and where the same RUN does not remove the cache. */
export const pipCache: Rule = {
  id: "DL3042",
  aliases: [],
  severity: "warning",
  title: "rule.DL3042.title",
  why: "rule.DL3042.why",
  example: {
    bad: "FROM python:3.14-slim\nRUN pip install flask==3.1.2\n",
    good: "FROM python:3.14-slim\nRUN pip install --no-cache-dir flask==3.1.2\n",
  },
  helpUrl: hadolintHelp("DL3042"),
  *check(context) {
    const isCacheOff = createCacheSwitch(context);
    const cachesOf = createCachePlaces(context);
    for (const stage of context.staged.stages.filter(context.isInFinalImage)) {
      for (const run of context.runs(stage)) {
        if (mountsCache(run.instruction) || setsSwitch(run.instruction)) continue;
        if (!run.deferred && isCacheOff(stage, run.instruction)) continue;
        const commands = notCleaned({ stage, run, commands: run.commands }, emptiesCache);
        for (const { range, options, packages } of installs({ commands })) {
          const keepsNothing = packages.length === 0 && !hasOption(options, NEEDED);
          // pip takes any unambiguous beginning of an option.
          if (keepsNothing || options.some(({ name }) => name.startsWith("--no-cache"))) continue;
          if (isMountedAway(run.instruction, cachesOf(stage, run, options))) continue;
          const fix = insertAfterWord(context.dockerfile.text, range, "install", " --no-cache-dir");
          yield { range, message: "rule.DL3042.message", fix };
        }
      }
    }
  },
};

/** Without a package or one of these there is nothing to install. */
const NEEDED = ["-r", "--requirement", "-e", "--editable", "--group", "--requirements-from-script"];

/** `pip cache purge`, `rm -rf ~/.cache/pip`, `rm -rf "$(pip cache dir)"`, in whoever's home. */
function emptiesCache(command: ShellCommand): boolean {
  if (
    pipArguments(command)
      ?.slice(0, 2)
      .map(({ value }) => value)
      .join(" ") === "cache purge"
  )
    return true;
  const isDirectory = ({ value }: ShellWord): boolean =>
    /^(?:\$\(|`)[^()`]{0,80}pip\d? cache dir\s*[)`]/.test(value);
  if (command.name === "rm" && command.words.some(isDirectory)) return true;
  const words = command.words.map((word) => ({
    ...word,
    value: word.value.replace(/^(?:~\w*|\$HOME|\$\{HOME\}|\/home\/[^/]+)(?=\/)/, "/root"),
  }));
  return removesFrom({ ...command, words }, ["/root/.cache/pip"]);
}

/**
 * Tells for a RUN of a stage, asked in the order of the file, whether ENV (or ARG, in its own stage) has switched pip's
 * cache off by then.
 */
function createCacheSwitch(context: RuleContext): (stage: Stage, run: Instruction) => boolean {
  const own = new Map<Stage, boolean | null>();
  const setByEnv = (stage: Stage): boolean | null => {
    const known = own.get(stage);
    if (known !== undefined) return known;
    const found = lastSwitch(stage.instructions, ["ENV"]);
    own.set(stage, found);
    return found;
  };
  let current: { stage: Stage; isOff: boolean; read: number } | null = null;
  return (stage, run) => {
    if (current?.stage !== stage) {
      const inherited = context.ancestors(stage).map(setByEnv);
      current = { stage, isOff: inherited.find((value) => value !== null) ?? false, read: 0 };
    }
    const first = current.read;
    while ((stage.instructions[current.read]?.range.start ?? run.range.start) < run.range.start)
      current.read += 1;
    const changed = lastSwitch(stage.instructions.slice(first, current.read), ["ENV", "ARG"]);
    if (changed !== null) current.isOff = changed;
    return current.isOff;
  };
}

/** What the instructions leave the switch at; null where they do not touch it. */
function lastSwitch(instructions: readonly Instruction[], keywords: readonly string[]): boolean | null {
  let last: boolean | null = null;
  for (const { keyword, pairs } of instructions) {
    if (!keywords.includes(keyword)) continue;
    for (const { key, value } of pairs) {
      if (key === "PIP_NO_CACHE_DIR" && value !== null) last = TRUTHY.test(unquote(value));
    }
  }
  return last;
}

function unquote(value: string): string {
  return value.replace(/^(["'])(.*)\1$/s, "$2").trim();
}

/** `PIP_NO_CACHE_DIR=1 pip install …`, `export PIP_NO_CACHE_DIR=1`. */
function setsSwitch(run: Instruction): boolean {
  const texts = [run.body.text, ...run.heredocs.map(({ content }) => content)];
  return texts.some((text) => {
    for (const [, value = ""] of text.matchAll(/\bPIP_NO_CACHE_DIR=["']?(\w*)/g)) {
      if (TRUTHY.test(value)) return true;
    }
    return false;
  });
}

/**
 * Tells where the cache of a `pip install` lies instead: what `--cache-dir` says, else PIP_CACHE_DIR or XDG_CACHE_HOME,
 * of the RUN or of ENV and ARG. Source: https://pip.pypa.io/en/stable/topics/caching/
 */
function createCachePlaces(
  context: RuleContext,
): (stage: Stage, run: Run, options: readonly ShellOption[]) => readonly string[] {
  const set = new Map<Stage, readonly string[]>();
  const ofStage = (stage: Stage): readonly string[] => {
    const known = set.get(stage);
    if (known !== undefined) return known;
    const found = stage.instructions.flatMap((instruction) =>
      instruction.pairs
        .filter(({ key }) => CACHE_VARIABLE.test(key))
        .flatMap(({ value }) => context.expand(stage, instruction, unquote(value ?? "")) ?? []),
    );
    set.set(stage, found);
    return found;
  };
  return (stage, { instruction }, options) => {
    if (!instruction.flags.some(({ name }) => name === "mount")) return [];
    const given = options.findLast(({ name }) => name === "--cache-dir")?.value;
    if (given !== undefined && given !== null) return [given];
    const own = [...instruction.body.text.matchAll(/\b(?:PIP_CACHE_DIR|XDG_CACHE_HOME)=["']?([^\s"';&|]+)/g)];
    return [...own.map(([, path = ""]) => path), ...[stage, ...context.ancestors(stage)].flatMap(ofStage)];
  };
}

const CACHE_VARIABLE = /^(?:PIP_CACHE_DIR|XDG_CACHE_HOME)$/;

/** The cache lies in a mount, so that no layer holds it. */
function mountsCache(run: Instruction): boolean {
  return run.flags.some(({ name, value }) => {
    if (name !== "mount" || value === null) return false;
    const options = mountOptions(value);
    const type = options.get("type");
    const target = options.get("target") ?? "";
    return (type === "cache" || type === "tmpfs") && /(?:^|\/)\.cache(?:\/?$|\/pip)/.test(target);
  });
}
