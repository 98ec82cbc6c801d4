import { posix } from "node:path";
import type { Instruction, Stage } from "../../dockerfile/ast.js";
import { resolveArgument } from "../argument.js";
import { officialName } from "../base-image.js";
import type { Fix } from "../fixes/fix.js";
import { reorder } from "../fixes/move.js";
import { isPlainInstall } from "../fixes/plain-install.js";
import type { RuleContext, Run } from "../rule.js";
import { createToolPaths } from "../tool-paths.js";
import { createWorkingFolder } from "../working-folder.js";
import { isCodeFile } from "./application-file.js";
import { contextSources } from "./copy-sources.js";

/** More instructions than these between the two nobody wants to have moved, and a file's fixes stay small. */
const MAX_DISTANCE = 30;
const MAX_FIXES = 100;

/** They say something about the image and change nothing in it: it is all one to them where they stand. */
const METADATA: ReadonlySet<string> = new Set([
  "CMD",
  "ENTRYPOINT",
  "EXPOSE",
  "HEALTHCHECK",
  "LABEL",
  "MAINTAINER",
  "STOPSIGNAL",
]);

/** Moves a COPY of the stage, and those behind it, below an install; null where the build could differ. */
export type CopyBelowInstall = (stage: Stage, copy: Instruction, install: Instruction) => Fix | null;

/** What is worked out once for a stage. */
interface KnownStage {
  readonly positions: ReadonlyMap<Instruction, number>;
  readonly runs: ReadonlyMap<Instruction, Run>;
  /** Null where a variable may lead a package manager anywhere. */
  readonly toolPaths: readonly string[] | null;
  readonly isOnPlainBase: boolean;
}

/**
 * The install has to be one that reads nothing but the system's folders and the package manager's own sources, and what
 * is copied has to go elsewhere, where no variable leads the package manager. A folder can hold anything, so it is moved
 * only where the base is a Docker Official Image, whose variables lead into the system's folders, where root runs the
 * install, whose home is not in there, and not past pip, which can read a file of the folder that it runs in. All that
 * stands between has to be a COPY or an install of the same kind, or mere metadata.
 */
export function createCopyBelowInstall(context: RuleContext): CopyBelowInstall {
  const workingFolder = createWorkingFolder(context);
  const toolPaths = createToolPaths(context);
  const known = new Map<Stage, KnownStage>();
  let left = MAX_FIXES;

  const read = (stage: Stage): KnownStage => {
    const before = known.get(stage);
    if (before !== undefined) return before;
    const found = {
      positions: new Map(stage.instructions.map((instruction, index) => [instruction, index])),
      runs: new Map(context.runs(stage).map((run) => [run.instruction, run])),
      toolPaths: toolPaths(stage),
      isOnPlainBase: isOnPlainBase(context, stage),
    };
    known.set(stage, found);
    return found;
  };

  return (stage, copy, install) => {
    const { positions, runs, toolPaths: paths, isOnPlainBase: mayMoveFolders } = read(stage);
    const [start = 0, end = start] = [positions.get(copy), positions.get(install)];
    if (left === 0 || paths === null || end - start > MAX_DISTANCE) return null;
    const moving = stage.instructions.slice(start, end + 1);
    const copies = moving.filter(({ keyword }) => keyword === "COPY");
    const others = moving.filter(({ keyword }) => keyword !== "COPY");
    const readsFolder = others.some((other) => /\bpip/.test(other.body.text));
    const isSafe =
      others.every((other) => {
        const run = runs.get(other);
        return run === undefined ? METADATA.has(other.keyword) : isPlainInstall(run);
      }) &&
      copies.every((each) => {
        const target = targetOf(context, stage, each, workingFolder(stage, each));
        if (target === null || !isOutsideSystem(target.path)) return false;
        const mayMove = target.isCode || (!readsFolder && mayMoveFolders);
        return mayMove && paths.every((path) => !isWithin(target.path, path) && !isWithin(path, target.path));
      });
    if (!isSafe) return null;
    left -= 1;
    return reorder(context.dockerfile, moving, [...others, ...copies]);
  };
}

interface Target {
  /** What is written lies at this path or below it. */
  readonly path: string;
  /** Files only, whose names say that they hold code. */
  readonly isCode: boolean;
}

/** Where a COPY writes; null where that is not known, or where it depends on more than the build context. */
function targetOf(
  context: RuleContext,
  stage: Stage,
  copy: Instruction,
  folder: string | null,
): Target | null {
  const { flags, heredocs, args } = copy;
  const argument = args.at(-1);
  const isPlain = flags.every(({ name }) => name === "chown" || name === "chmod" || name === "link");
  if (!isPlain || heredocs.length > 0 || argument === undefined) return null;
  const written = resolveArgument(context, stage, copy, argument);
  if (written === null || written === "" || /[\\:$]/.test(written)) return null;
  if (!written.startsWith("/") && folder === null) return null;
  const path = posix.resolve(folder ?? "/", written);
  const sources = contextSources(context, stage, copy);
  const names = sources.map((source) => (source.path === null ? null : posix.basename(source.path)));
  const [name] = names;
  if (name === undefined) return null;
  const isCode = names.every((each) => each !== null && isCodeFile(each) && !LOADED_BY_PYTHON.test(each));
  // Into the root folder a single file may go: no more is written there than that.
  return isCode && path === "/" && names.length === 1 ? { path: `/${name}`, isCode } : { path, isCode };
}

/** Source: https://docs.python.org/3/library/site.html */
const LOADED_BY_PYTHON = /^(?:site|user)customize\.py$/;

/** What packages, package managers and their settings may lie in, by the first part of the path. */
const SYSTEM: ReadonlySet<string> = new Set(
  [
    "bin",
    "boot",
    "dev",
    "etc",
    "gnu",
    "go",
    "home",
    "lib",
    "lib32",
    "lib64",
    "libx32",
    "media",
    "mnt",
  ].concat([
    "nix",
    "opt",
    "proc",
    "root",
    "run",
    "sbin",
    "selinux",
    "snap",
    "srv",
    "sys",
    "tmp",
    "usr",
    "var",
    "wheels",
  ]),
);

/** Source: https://refspecs.linuxfoundation.org/FHS_3.0/fhs/ch03.html; in `/usr/src`, each folder is somebody's own. */
function isOutsideSystem(path: string): boolean {
  const [, first = "", second, third] = path.split("/");
  if (first === "usr" && second === "src") return third !== undefined && !third.startsWith("linux");
  return first !== "" && !SYSTEM.has(first);
}

/** A Docker Official Image, and root as its user. */
function isOnPlainBase({ ancestors, baseImage }: RuleContext, stage: Stage): boolean {
  const stages = [stage, ...ancestors(stage)];
  const base = baseImage(stages.at(-1) ?? stage);
  if (base.kind !== "image" || officialName(base.reference) === null) return false;
  return stages.every(({ instructions }) =>
    instructions.every(({ keyword, inner }) => keyword !== "USER" && inner?.keyword !== "USER"),
  );
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}
