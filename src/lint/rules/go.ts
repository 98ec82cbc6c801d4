import type { Instruction, Stage } from "../../dockerfile/ast.js";
import { hadolintHelp, type Rule, type RuleContext } from "../rule.js";
import type { ShellCommand, ShellWord } from "../shell.js";
import { stageCommands } from "./stage-commands.js";

/** Go's build flags that take a value. Source: `go help build`. */
const WITH_VALUE: ReadonlySet<string> = new Set([
  "C",
  "asmflags",
  "buildmode",
  "compiler",
  "exec",
  "gccgoflags",
  "gcflags",
  "installsuffix",
  "ldflags",
  "mod",
  "modfile",
  "o",
  "overlay",
  "p",
  "pgo",
  "pkgdir",
  "tags",
  "toolexec",
]);

/** Versions that go looks up anew each time. */
const MOVING: ReadonlySet<string> = new Set(["latest", "upgrade", "patch", "master", "main", "HEAD"]);

/**
 * Other than hadolint: `go install` and `go run` without a version pass where files were copied before, for then go.mod
 * says which; names without a dot are the standard library's; `go get x@none` removes x; a RUN with both `go run` and
 * `go install` is read whole.
 */
const unpinnedGoPackage: Rule = {
  id: "DL3062",
  aliases: [],
  severity: "warning",
  title: "rule.DL3062.title",
  why: "rule.DL3062.why",
  example: {
    bad: "FROM golang:1.25\nRUN go install golang.org/x/tools/cmd/stringer@latest\n",
    good: "FROM golang:1.25\nRUN go install golang.org/x/tools/cmd/stringer@v0.38.0\n",
  },
  helpUrl: hadolintHelp("DL3062"),
  *check(context) {
    const hasFiles = createFilesLookup(context);
    for (const { stage, run, command } of stageCommands(context)) {
      const found = packagesOf(command);
      if (found === null) continue;
      for (const word of found.packages.filter(isRemote)) {
        const [name = "", version = null] = word.value.split("@");
        if (version !== null && !MOVING.has(version)) continue;
        const byModule = version === null && found.subcommand !== "get";
        if (byModule && hasFiles(stage, run.instruction)) continue;
        yield { range: word.range, message: "rule.DL3062.message", values: { package: name } };
      }
    }
  },
};

/** The packages of `go install`, `go get` and `go run`, which takes one and its arguments. */
function packagesOf({
  name,
  words,
}: ShellCommand): { readonly subcommand: string; readonly packages: readonly ShellWord[] } | null {
  if (name !== "go") return null;
  const [subcommand, ...packages] = operands(words.slice(1));
  switch (subcommand?.value) {
    case "install":
    case "get":
      return { subcommand: subcommand.value, packages };
    case "run":
      return { subcommand: "run", packages: packages.slice(0, 1) };
    default:
      return null;
  }
}

/** Go's flags are words behind one dash: `-ldflags "-s -w"`, `-tags=netgo`. */
function operands(words: readonly ShellWord[]): ShellWord[] {
  const found: ShellWord[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    if (!word.value.startsWith("-")) found.push(word);
    else if (WITH_VALUE.has(word.value.replace(/^--?/, ""))) index += 1;
  }
  return found;
}

/** A package that go downloads: its path begins with a host's name. */
function isRemote({ value, literal }: ShellWord): boolean {
  return literal && /^[\w-]+(?:\.[\w-]+)+[/@]/.test(value);
}

/** Tells whether something was copied or mounted into the stage by then, which may have a go.mod. */
function createFilesLookup(context: RuleContext): (stage: Stage, run: Instruction) => boolean {
  const firstOf = new Map<Stage, number>();
  const first = (stage: Stage): number => {
    const known = firstOf.get(stage);
    if (known !== undefined) return known;
    const found = stage.instructions.find(takesFiles)?.range.start ?? Number.POSITIVE_INFINITY;
    firstOf.set(stage, found);
    return found;
  };
  return (stage, run) =>
    first(stage) <= run.range.start ||
    context.ancestors(stage).some((ancestor) => first(ancestor) < Number.POSITIVE_INFINITY);
}

function takesFiles({ keyword, flags }: Instruction): boolean {
  return keyword === "COPY" || keyword === "ADD" || flags.some(({ name }) => name === "mount");
}

export const goRules: readonly Rule[] = [unpinnedGoPackage];
