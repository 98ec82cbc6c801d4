import type { Instruction, Stage } from "../../dockerfile/ast.js";
import { inCaseOf, replaceWord } from "../fixes/edits.js";
import type { Fix } from "../fixes/fix.js";
import { hadolintHelp, type Rule, type RuleContext, type Sighting } from "../rule.js";
import { type CopySource, contextSources } from "./copy-sources.js";

/**
 * Git repositories are something to download too, and a variable counts as its value; hadolint flags both. Quiet where
 * the value is not known, and with `--unpack`, which COPY does not have.
 */
export const addInsteadOfCopy: Rule = {
  id: "DL3020",
  aliases: [],
  severity: "error",
  title: "rule.DL3020.title",
  why: "rule.DL3020.why",
  example: {
    bad: "FROM python:3.14-slim\nADD app.py /app/\n",
    good: "FROM python:3.14-slim\nCOPY app.py /app/\n",
  },
  helpUrl: hadolintHelp("DL3020"),
  *check(context) {
    for (const stage of context.staged.stages) {
      for (const instruction of stage.instructions) {
        if (instruction.keyword === "ADD") yield* plainSources(context, stage, instruction);
      }
    }
  },
};

function* plainSources(context: RuleContext, stage: Stage, add: Instruction): Generator<Sighting> {
  if (add.flags.some(({ name }) => name === "unpack")) return;
  const files = contextSources(context, stage, add).filter(isPlainFile);
  const count = files.length + add.heredocs.length;
  if (count === 0) return;
  if (count === add.args.length - 1) {
    yield { range: add.keywordRange, message: "rule.DL3020.message", fix: asCopy(context, add, files) };
    return;
  }
  for (const { range, text } of files)
    yield { range, message: "rule.DL3020.mixed", values: { source: text } };
  for (const { marker, name } of add.heredocs) {
    yield { range: marker, message: "rule.DL3020.mixed", values: { source: `<<${name}` } };
  }
}

/** ADD tells archives by what is in them, so that the name has to say that it is none. */
function asCopy({ dockerfile }: RuleContext, add: Instruction, files: readonly CopySource[]): Fix | null {
  const isLikeCopy = add.flags.every(({ name }) => name !== "checksum" && name !== "keep-git-dir");
  if (!isLikeCopy || add.heredocs.length > 0 || !files.every(({ path }) => isNoArchive(path))) return null;
  const { start, end } = add.keywordRange;
  const written = dockerfile.text.slice(start, end);
  if (written.toUpperCase() !== "ADD") return null;
  return replaceWord(dockerfile.text, add.keywordRange, written, inCaseOf(written, "COPY"));
}

/** A folder, or a file whose name ends in something that is not what disk images and the like are called. */
function isNoArchive(path: string | null): boolean {
  if (path === null) return false;
  if (/^\.{0,2}\/?$|\/\.?$/.test(path)) return true;
  return /\.[A-Za-z]\w*$/.test(path) && !/\.(?:bin|data|dat|image|img|layer|rootfs|tarball)$/i.test(path);
}

/** What ADD unpacks, by the end of its name: hadolint's list and Zstandard. */
const ARCHIVE = /\.(?:tar|Z|bz2|gz|lz|lzma|tZ|tb2|tbz|tbz2|tgz|tlz|tpz|txz|tzst|xz|zst)$/i;

/** Neither an archive that ADD unpacks, nor something that may be one, or a URL, once its variables are known. */
function isPlainFile({ path, text }: CopySource): boolean {
  if (path !== null) return !ARCHIVE.test(path) && !/[*?\]]$/.test(path);
  return !/^["']?\$|\$\w+["']?$|\}["']?$|[*?\]]["']?$/.test(text) && !ARCHIVE.test(text.replace(/["']$/, ""));
}
