import { mountOptions } from "../mount.js";
import type { Run } from "../rule.js";

/** What a command line of a package manager may have in it to count as plain. */
interface Plain {
  readonly options: RegExp;
  readonly subcommands: RegExp;
  readonly operands: RegExp;
}

const apt: Plain = {
  options: /^(?:-q{0,2}yq{0,2}|-q{1,2}|--yes|--assume-yes|--quiet|--no-install-(?:recommends|suggests))$/,
  subcommands: /^(?:autoclean|clean|install|update)$/,
  operands: /^[a-z0-9][a-z0-9+.-]*(?::[a-z0-9]+)?(?:=[\w.+:~-]+)?$/,
};

// Options that take the next word are left out, but for --virtual: that word is a name too.
const PLAIN: ReadonlyMap<string, Plain> = new Map([
  ["apt", apt],
  ["apt-get", apt],
  [
    "apk",
    {
      options: /^(?:-U|-q|-t|--no-cache|--quiet|--update|--update-cache|--upgrade|--virtual)$/,
      subcommands: /^(?:add|update|upgrade)$/,
      operands: /^\.?[a-z0-9][a-z0-9_+.-]*(?:[=~]=?[\w.-]+)?(?<!\.apk)$/,
    },
  ],
  [
    "pip",
    {
      options:
        /^(?:-U|-q|--upgrade|--quiet|--pre|--no-cache-dir|--no-compile|--no-deps|--no-input|--prefer-binary|--break-system-packages|--disable-pip-version-check|--root-user-action=[a-z]+)$/,
      subcommands: /^install$/,
      operands: /^[A-Za-z0-9][\w.-]*(?:[=~!]=[\w.+!-]+)?(?<!\.(?:whl|zip|tar|tgz|gz|bz2|xz))$/,
    },
  ],
]);

/** Where package managers keep what they load. */
const CACHES = /^\/(?:var\/lib\/apt|var\/cache|root\/\.cache)\/[\w./*-]*$/;

/**
 * Whether a RUN does nothing but install packages by their names from the package manager's own sources: what it does
 * depends on no file outside of the system's folders, whatever folder it runs in. `python -m pip` is none, since Python
 * looks for modules in the folder that it runs in; nor are patterns, variables, quotes, and options but a few.
 */
export function isPlainInstall({ instruction, script, shellWords, deferred }: Run): boolean {
  if (deferred || script === null || instruction.heredocs.length > 0) return false;
  if (!instruction.flags.every(({ name, value }) => name === "mount" && isCacheMount(value ?? "")))
    return false;
  const [shell] = shellWords;
  if (shell !== undefined && !/^(?:\/(?:usr\/)?bin\/)?(?:a|ba|da)?sh$/.test(shell)) return false;
  if (!/^[\w \t.+~:=/*!&-]+$/.test(script.text)) return false;
  return script.text.split("&&").every((command) => isPlainCommand(command.split(/\s+/).filter(Boolean)));
}

function isCacheMount(value: string): boolean {
  const options = mountOptions(value);
  return options.get("type") === "cache" && isCachePath(`${options.get("target") ?? ""}/`);
}

function isPlainCommand(words: readonly string[]): boolean {
  const [program = "", ...args] = /^DEBIAN_FRONTEND=\w+$/.test(words[0] ?? "") ? words.slice(1) : words;
  if (program === "set") return args.every((word) => /^-[eux]+$/.test(word));
  if (program === "rm") return args.every((word) => /^-[rf]+$/.test(word) || isCachePath(word));
  const plain = PLAIN.get(program === "pip3" ? "pip" : program);
  const at = args.findIndex((word) => !word.startsWith("-"));
  if (plain === undefined || !plain.subcommands.test(args[at] ?? "")) return false;
  return args.every(
    (word, index) => index === at || (word.startsWith("-") ? plain.options : plain.operands).test(word),
  );
}

function isCachePath(path: string): boolean {
  return CACHES.test(path) && !path.includes("..");
}
