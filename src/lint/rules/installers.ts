import type { ShellCommand, ShellWord } from "../shell.js";
import { type Arguments, hasOption, splitArguments } from "../shell-options.js";
import { pipInstall } from "./pip-install.js";

/**
 * A command that installs packages. `from`: `manifest` for what a list such as `requirements.txt` names, `names` for
 * packages named in the command. Commands that install files of the image or the project itself are none.
 */
export interface Install {
  readonly manager: string;
  readonly from: "manifest" | "names";
  /** Program and subcommand: `npm ci`. */
  readonly command: string;
}

interface Installer {
  readonly withValue: readonly string[];
  /** Tells what the operands (subcommand first) and options install; null where they install no packages. */
  readonly read: (
    given: Arguments,
  ) => { readonly from: Install["from"]; readonly packages: readonly ShellWord[] } | null;
}

/** `ci` installs what the manifest names; `add x` names packages; `install` does one or the other. */
function bySubcommand(
  withValue: readonly string[],
  subcommands: Readonly<Record<string, Install["from"] | "either">>,
): Installer {
  const kinds = new Map(Object.entries(subcommands));
  return {
    withValue,
    read: ({ operands }) => {
      // `yarn global add`, `composer global require`
      const [subcommand, ...packages] = operands[0]?.value === "global" ? operands.slice(1) : operands;
      const kind = kinds.get(subcommand?.value ?? "");
      if (kind === undefined) return null;
      if (kind !== "either") return { from: kind, packages };
      return { from: packages.length === 0 ? "manifest" : "names", packages };
    },
  };
}

/** `yarn` and `bundle` alone install what the manifest names. */
function orAlone(installer: Installer): Installer {
  return {
    withValue: installer.withValue,
    read: (given) => {
      if (given.operands.length > 0) return installer.read(given);
      const isAsking = hasOption(given.options, ["-v", "-h", "--version", "--help"]);
      return isAsking ? null : { from: "manifest", packages: [] };
    },
  };
}

/** Source: https://docs.npmjs.com/cli/using-npm/config */
export const NPM_WITH_VALUE: readonly string[] = [
  "-C",
  "-w",
  "--before",
  "--cache",
  "--fetch-retries",
  "--fetch-timeout",
  "--include",
  "--install-strategy",
  "--location",
  "--loglevel",
  "--maxsockets",
  "--omit",
  "--prefix",
  "--registry",
  "--tag",
  "--userconfig",
  "--workspace",
];

/** Source: https://guides.rubygems.org/command-reference/#gem-install */
export const GEM_WITH_VALUE: readonly string[] = [
  "-B",
  "-i",
  "-n",
  "-P",
  "-s",
  "-v",
  "--bindir",
  "--build-root",
  "--bulk-threshold",
  "--install-dir",
  "--platform",
  "--source",
  "--trust-policy",
  "--version",
  "--without",
];

/** Source: https://classic.yarnpkg.com/en/docs/cli/install */
export const YARN_WITH_VALUE: readonly string[] = [
  "--cache-folder",
  "--cwd",
  "--modules-folder",
  "--mutex",
  "--network-concurrency",
  "--network-timeout",
  "--registry",
];

const apt = bySubcommand(["-t", "--target-release", "-o", "-c"], { install: "names" });
const yum = bySubcommand(["-c", "-x", "--enablerepo", "--disablerepo", "--setopt", "--installroot"], {
  install: "names",
});

const INSTALLERS: ReadonlyMap<string, Installer> = new Map([
  ["apt", apt],
  ["apt-get", apt],
  ["apk", bySubcommand(["-t", "--virtual", "-X", "--repository", "-p", "--root"], { add: "names" })],
  ["yum", yum],
  ["dnf", yum],
  ["microdnf", yum],
  ["zypper", bySubcommand([], { install: "names", in: "names" })],
  [
    "npm",
    bySubcommand(NPM_WITH_VALUE, {
      ci: "manifest",
      "clean-install": "manifest",
      install: "either",
      i: "either",
      add: "names",
    }),
  ],
  [
    "yarn",
    orAlone(
      bySubcommand(YARN_WITH_VALUE, {
        install: "manifest",
        add: "names",
      }),
    ),
  ],
  [
    "pnpm",
    bySubcommand(["-C", "--dir", "--filter", "-F", "--store-dir", "--registry"], {
      install: "either",
      i: "either",
      fetch: "manifest",
      add: "names",
    }),
  ],
  ["bun", bySubcommand(["--cwd", "--registry"], { install: "either", i: "either", add: "names" })],
  [
    "bundle",
    orAlone(
      bySubcommand(["--jobs", "-j", "--retry", "--gemfile", "--path", "--without"], { install: "manifest" }),
    ),
  ],
  [
    "gem",
    bySubcommand(GEM_WITH_VALUE, {
      install: "names",
      i: "names",
    }),
  ],
  [
    "composer",
    bySubcommand(["-d", "--working-dir"], {
      install: "manifest",
      i: "manifest",
      update: "manifest",
      require: "names",
    }),
  ],
  [
    "poetry",
    bySubcommand(["-C", "--directory", "-P", "--only", "--with", "--without", "-E"], {
      install: "manifest",
      add: "names",
    }),
  ],
  ["pipenv", bySubcommand(["-r", "--requirements", "-c"], { install: "either", sync: "manifest" })],
  [
    "dotnet",
    bySubcommand(["-r", "--runtime", "-s", "--source", "--packages", "-v"], { restore: "manifest" }),
  ],
  ["cargo", bySubcommand(["--manifest-path", "--target"], { fetch: "manifest" })],
  [
    "go",
    {
      withValue: ["-C", "-modfile"],
      read: ({ operands: [first, second, ...rest] }) => {
        if (first?.value === "mod" && second?.value === "download")
          return { from: "manifest", packages: rest };
        const packages = second === undefined ? [] : [second, ...rest];
        // Without a version it builds a package of this project.
        const isTool = first?.value === "install" && packages.some(({ value }) => value.includes("@"));
        return isTool ? { from: "names", packages } : null;
      },
    },
  ],
]);

/** Reads a command as an install of packages; null where it is none, or where it installs what lies in the image. */
export function readInstall(command: ShellCommand): Install | null {
  const pip = pipInstall(command) ?? uvPip(command);
  if (pip !== null) {
    const fromList = hasOption(pip.options, ["-r", "--requirement"]);
    const isLocal =
      hasOption(pip.options, ["-e", "--editable"]) || pip.packages.some((word) => isLocalPath(word, true));
    if (isLocal || (!fromList && pip.packages.length === 0)) return null;
    return { manager: "pip", from: fromList ? "manifest" : "names", command: "pip install" };
  }
  const installer = INSTALLERS.get(command.name);
  if (installer === undefined) return null;
  const given = splitArguments(command.words.slice(1), new Set(installer.withValue));
  const found = installer.read(given);
  if (found === null || found.packages.some((word) => isLocalPath(word, false))) return null;
  if (found.from === "names" && found.packages.length === 0) return null;
  const subcommand = given.operands.slice(0, given.operands.length - found.packages.length);
  const text = [command.name, ...subcommand.map(({ value }) => value)].join(" ");
  return { manager: command.name, from: found.from, command: text };
}

/** `uv pip install` takes pip's arguments. */
function uvPip(command: ShellCommand): ReturnType<typeof pipInstall> {
  const [, pip] = command.words;
  if (command.name !== "uv" || pip?.value !== "pip") return null;
  return pipInstall({ name: "pip", words: command.words.slice(1), range: command.range });
}

/** A path, or a value that may be one. `slashIsPath`: names of this manager have no slash in them. */
function isLocalPath({ value, literal }: ShellWord, slashIsPath: boolean): boolean {
  if (!literal && value.startsWith("$")) return true;
  if (/^\.{0,2}\//.test(value) || /^\.{1,2}(?:\[|$)/.test(value) || value.startsWith("~")) return true;
  if (/^file:/.test(value)) return true;
  if (value.includes("://")) return false;
  return (slashIsPath && value.includes("/")) || /\.(?:whl|tar\.gz|tgz|deb|rpm|apk|gem)$/.test(value);
}
