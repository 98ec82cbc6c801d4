const CODE_FILE =
  /\.(?:c|cc|cjs|clj|cpp|cs|css|dart|erl|ex|exs|fs|go|h|hpp|html?|java|jl|js|jsx|kt|lua|mjs|php|pl|py|r|rb|rs|scala|svelte|swift|ts|tsx|vb|vue)$/i;

/** Code by its name's end, but read by a package manager. */
const MANIFEST_FILE =
  /^(?:setup|conanfile|noxfile)\.py$|^(?:mix|rebar)\.exs?$|^\.pnpmfile\.cjs$|\.config\.c?[jt]s$/i;

const CODE_FOLDERS: ReadonlySet<string> = new Set([
  "api",
  "app",
  "backend",
  "client",
  "cmd",
  "code",
  "frontend",
  "internal",
  "lib",
  "pkg",
  "public",
  "server",
  "source",
  "src",
  "static",
  "templates",
  "web",
]);

/** Whether a path of the build context is the application's own code, or all of the context. */
export function isApplication(path: string): boolean {
  const parts = path.split("/").filter((part) => part !== "" && part !== ".");
  const name = parts.at(-1);
  if (name === undefined || name === "*") return true;
  if (MANIFEST_FILE.test(name)) return false;
  return CODE_FILE.test(name) || CODE_FOLDERS.has(name.toLowerCase());
}

/** Whether a file's name, without wildcards, says that it holds code. */
export function isCodeFile(name: string): boolean {
  return CODE_FILE.test(name) && !/[*?[]/.test(name);
}
