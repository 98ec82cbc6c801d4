const KNOWN: ReadonlySet<string> = new Set(["sh", "bash", "dash", "ash", "ksh", "ksh88", "ksh93"]);

/** What an image that says nothing else runs: https://docs.docker.com/reference/dockerfile/#shell */
const DEFAULT_WORDS: readonly string[] = ["/bin/sh", "-c"];

/**
 * The shebang that tells ShellCheck which shell reads a script: the program, and those of its options that it was
 * started with, since ShellCheck's advice depends on `-e`. Null for a shell that ShellCheck does not know.
 *
 * Other than hadolint: a shell behind `env` counts, and so does one that is not named by its whole path.
 *
 * @param words of SHELL; none where the image has the default
 */
export function shebangOf(words: readonly string[]): string | null {
  const [first = "", ...others] = words.length === 0 ? DEFAULT_WORDS : words;
  const [program = "", ...options] = /(?:^|\/)env$/.test(first) ? others : [first, ...others];
  const name = program.slice(program.lastIndexOf("/") + 1);
  if (!KNOWN.has(name)) return null;
  // `-c` is for the text that follows, which stands in a file here.
  const kept = options.filter((option) => option !== "-c" && /^[-+]?\w+$/.test(option));
  return [`/bin/${name}`, ...kept].join(" ");
}
