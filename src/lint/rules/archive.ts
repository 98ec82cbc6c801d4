import type { Instruction, Stage } from "../../dockerfile/ast.js";
import { hadolintHelp, type Rule, type RuleContext } from "../rule.js";
import type { ShellCommand } from "../shell.js";
import { type CopySource, contextSources } from "./copy-sources.js";

/** What ADD unpacks. Source: https://docs.docker.com/reference/dockerfile/#adding-local-tar-archives */
const TAR_FILE = /\.(?:tar(?:\.(?:gz|bz2|xz|zst))?|tgz|tbz2?|txz|tzst)$/i;

const DECOMPRESSORS: ReadonlySet<string> = new Set([
  "bunzip2",
  "bzcat",
  "gunzip",
  "gzcat",
  "unxz",
  "unzstd",
  "xzcat",
  "zcat",
  "zstdcat",
]);

/** What ADD has no equal for. */
const CHANGES_PATHS = /^--(?:strip|transform|xform|exclude|wildcards|one-top-level|to-stdout|to-command)/;

/**
 * Other than hadolint: tar archives only, since ADD leaves zip files and single compressed files as they are; `tar xf`
 * without the dash counts; tar that strips folders or picks files passes.
 */
const copiedArchive: Rule = {
  id: "DL3010",
  aliases: [],
  severity: "info",
  title: "rule.DL3010.title",
  why: "rule.DL3010.why",
  example: {
    bad: "FROM debian:13\nCOPY rootfs.tar.xz /tmp/\nRUN tar -xf /tmp/rootfs.tar.xz -C /\n",
    good: "FROM debian:13\nADD rootfs.tar.xz /\n",
  },
  helpUrl: hadolintHelp("DL3010"),
  *check(context) {
    for (const stage of context.staged.stages) {
      const unpacked = unpackedIn(context, stage);
      if (unpacked.size === 0) continue;
      for (const instruction of stage.instructions) {
        if (instruction.keyword !== "COPY") continue;
        for (const source of contextSources(context, stage, instruction)) {
          const isUnpacked = namesOf(instruction, source).some(
            (name) => (unpacked.get(name) ?? -1) > instruction.range.start,
          );
          if (isUnpacked) {
            yield { range: source.range, message: "rule.DL3010.message", values: { archive: source.text } };
          }
        }
      }
    }
  },
};

/** The names of the archives that RUN instructions of the stage unpack, with where the last of them does. */
function unpackedIn(context: RuleContext, stage: Stage): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { instruction, commands, deferred } of context.runs(stage)) {
    if (deferred) continue;
    for (const command of commands.filter(unpacks)) {
      for (const { value } of command.words.slice(1)) found.set(baseName(value), instruction.range.start);
    }
  }
  return found;
}

function unpacks({ name, words }: ShellCommand): boolean {
  if (DECOMPRESSORS.has(name)) return true;
  if (name !== "tar" && name !== "bsdtar") return false;
  const values = words.slice(1).map(({ value }) => value);
  if (values.some((value) => CHANGES_PATHS.test(value))) return false;
  return values.some((value, index) =>
    value.startsWith("--")
      ? value === "--extract" || value === "--get"
      : (index === 0 || value.startsWith("-")) && /^-?[A-Za-z]*x/.test(value),
  );
}

/** What the archive is called in the image, and in the build context; none where it is not one that ADD unpacks. */
function namesOf(copy: Instruction, { text, path }: CopySource): string[] {
  const source = baseName(path ?? text);
  if (!TAR_FILE.test(source)) return [];
  const target = baseName(copy.args.at(-1)?.value ?? "");
  return TAR_FILE.test(target) ? [target] : [source, baseName(text)];
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

export const archiveRules: readonly Rule[] = [copiedArchive];
