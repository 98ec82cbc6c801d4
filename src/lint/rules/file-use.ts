import type { ShellCommand } from "../shell.js";

/** Interpreters, compilers and build tools: what they do hangs on files that lie there. */
const READERS =
  /^(?:python|pypy|node|deno|ruby|perl|php|lua|Rscript|java|javac|make|gmake|cmake|meson|ninja|bazel|ant|mvn|gradle|sbt|lein|mix|rake|tsc|webpack|vite|gulp|grunt|gcc|g\+\+|cc|c\+\+|clang|clang\+\+|rustc|swift|ghc|stack|cabal|npx|tox|nox|pytest|source)[\d.]*$|^\.$/;

/** Of these, only some subcommands read the project's files. */
const SUBCOMMANDS: Readonly<Record<string, RegExp>> = {
  bundle: /^exec$/,
  cargo: /^(?:b|build|run|test|install)$/,
  composer: /^(?:dump-autoload|dumpautoload|run|run-script)$/,
  dotnet: /^(?:build|publish|run|test)$/,
  go: /^(?:build|generate|install|run|test|vet)$/,
  npm: /^(?:build|exec|link|pack|rebuild|run|run-script|start|test)$/,
  pipenv: /^run$/,
  pnpm: /^(?:build|deploy|exec|run|test)$/,
  poetry: /^(?:build|run)$/,
  uv: /^(?:run|sync)$/,
  yarn: /^(?!(?:add|cache|config|global|install|set)$)[a-z]/,
};

/** Programs that make folders, or look at none. */
const IGNORES_FILES: ReadonlySet<string> = new Set(["cd", "echo", "export", "mkdir", "set", "useradd"]);

/**
 * Whether a command that installs no packages may do other things once other files lie in the image: programs out of
 * folders of one's own, interpreters and build tools, and whatever is given a path in the working folder.
 */
export function readsProject({ name, words }: ShellCommand): boolean {
  const [program, ...rest] = words.map(({ value }) => value);
  if (program === undefined || IGNORES_FILES.has(name)) return false;
  if (program.includes("/") && !/^\/(?:usr\/(?:local\/)?)?s?bin\//.test(program)) return true;
  const [first = ""] = rest;
  const subcommands = Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : undefined;
  if (subcommands !== undefined) return rest.some((word) => subcommands.test(word));
  if (READERS.test(name)) return !/^(?:-m|-c|-e|-v|-V|--version)$/.test(first);
  if (/^(?:ba|da|a|k|z)?sh$/.test(name)) return !/^-[a-z]*c$/.test(first);
  return rest.some((word) => /^\.{1,2}(?:\/|$|\[)/.test(word));
}

/** The paths that a command names, with the folders that they lie in, and the last part of each. */
export function namedPaths({ name, words }: ShellCommand): string[] {
  if (IGNORES_FILES.has(name)) return [];
  return words.slice(1).flatMap(({ value }) => {
    const path = value.replace(/\/\*?$/, "");
    return [...foldersOf(path), path.slice(path.lastIndexOf("/") + 1)];
  });
}

/** Longer paths nobody writes; their folders are as many as their slashes. */
const LONGEST = 300;

/** `/a/b/c`, `/a/b`, `/a`; for a relative path that alone. */
export function foldersOf(path: string): string[] {
  const found = [path];
  if (path.length > LONGEST) return found;
  for (let at = path.lastIndexOf("/"); at > 0 && path.startsWith("/"); at = path.lastIndexOf("/", at - 1)) {
    found.push(path.slice(0, at));
  }
  return found;
}
