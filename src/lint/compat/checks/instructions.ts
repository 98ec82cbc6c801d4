import type { Argument, Instruction, KeyValue } from "../../../dockerfile/ast.js";
import type { Sighting } from "../../rule.js";
import { flagsOf } from "../arguments.js";
import type { CompatCommand } from "../command.js";
import { type CompatCheck, type CompatView, isRun } from "../view.js";
import { unquoted, whereCalled } from "./helpers.js";

function* instructionsOf({ bodies }: CompatView, keyword: string): Generator<Instruction> {
  for (const { instructions } of bodies) {
    for (const instruction of instructions) if (instruction.keyword === keyword) yield instruction;
  }
}

const relativeWorkdir: CompatCheck = function* (view) {
  for (const { args } of instructionsOf(view, "WORKDIR")) {
    const path = unquoted(args[0]?.value ?? "");
    if (args[0] === undefined || /^(?:[/$]|[A-Za-z]:)/.test(path)) continue;
    yield { range: args[0].range, message: "rule.DL3000.message", values: { path } };
  }
};

const rootUser: CompatCheck = function* ({ stages }) {
  for (const { instructions } of stages) {
    const argument = instructions.findLast(({ keyword }) => keyword === "USER")?.args[0];
    if (argument === undefined || !/^(?:root|0)(?::|$)/.test(argument.value)) continue;
    yield { range: argument.range, message: "rule.DL3002.message", values: { user: argument.value } };
  }
};

/** A variable passes that an ARG of the stage, or one before the first FROM, declares. */
const namedUser: CompatCheck = function* ({ context, bodies }) {
  const globals = context.staged.globalArgs.flatMap(({ pairs }) => pairs.map(({ key }) => key));
  for (const { instructions } of bodies) {
    const declared = new Set(globals);
    for (const { keyword, args, pairs } of instructions) {
      if (keyword === "ARG") for (const { key } of pairs) declared.add(key);
      const argument = args[0];
      if (keyword !== "USER" || argument === undefined) continue;
      const [user = ""] = argument.value.split(":");
      if (/^\d+$/.test(user) || usesAny(argument.value, declared)) continue;
      yield { range: argument.range, message: "rule.DL3066.message", values: { user } };
    }
  }
};

function usesAny(text: string, names: ReadonlySet<string>): boolean {
  for (const [, name = ""] of text.matchAll(/\$\{?(\w+)/g)) if (names.has(name)) return true;
  return false;
}

const portOutOfRange: CompatCheck = function* (view) {
  for (const { args } of instructionsOf(view, "EXPOSE")) {
    for (const { value, range } of args) {
      // A range with a variable in it passes.
      const numbers = value.includes("$") ? [] : [...value.matchAll(/\d{5,}/g)];
      const high = numbers.find(([digits]) => Number(digits) > 65535);
      if (high !== undefined) yield { range, message: "rule.DL3011.message", values: { port: high[0] } };
    }
  }
};

/** What the last stage copies that is called an archive, and unpacks further down. */
const copiedArchive: CompatCheck = function* (view) {
  const instructions = view.bodies.at(-1)?.instructions ?? [];
  const unpacked = new Map<string, number>();
  for (const run of instructions.filter(isRun)) {
    for (const command of run.script.commands.filter(unpacks)) {
      for (const { value } of command.args) unpacked.set(baseName(value), run.range.start);
    }
  }
  for (const { keyword, flags, args, range } of instructions) {
    if (keyword !== "COPY" || flags.some(({ name }) => name === "from")) continue;
    const destination = args.at(-1);
    const found = args
      .slice(0, -1)
      .find((source) => (unpacked.get(archiveName(source, destination)) ?? -1) > range.start);
    if (found === undefined) continue;
    yield { range: found.range, message: "rule.DL3010.message", values: { archive: found.value } };
  }
};

const ARCHIVE = /\.(?:tar|Z|bz2|gz|lz|lzma|tZ|tb2|tbz|tbz2|tgz|tlz|tpz|txz|xz)$/;
const UNPACKERS = ["unzip", "gunzip", "bunzip2", "unlzma", "unxz", "zgz", "uncompress", "zcat", "gzcat"];

function unpacks({ name, args }: CompatCommand): boolean {
  if (name !== "tar") return UNPACKERS.includes(name);
  return args.some((word) => flagsOf(word).some((flag) => ["x", "extract", "get"].includes(flag)));
}

/** What the archive is called in the image; empty where it is none. */
function archiveName(source: Argument, destination: Argument | undefined): string {
  const target = unquoted(destination?.value ?? "");
  if (ARCHIVE.test(target)) return baseName(target);
  const name = unquoted(source.value);
  return ARCHIVE.test(name) ? baseName(name) : "";
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

const addInsteadOfCopy: CompatCheck = function* (view) {
  for (const { args, keywordRange: range } of instructionsOf(view, "ADD")) {
    const isPlain = args.slice(0, -1).some(({ value }) => {
      const source = unquoted(value);
      return !/^https?:\/\//.test(source) && !ARCHIVE.test(source);
    });
    if (isPlain) yield { range, message: "rule.DL3020.message" };
  }
};

const manySourcesToFile: CompatCheck = function* (view) {
  for (const { args } of instructionsOf(view, "COPY")) {
    const destination = args.at(-1);
    if (args.length < 3 || destination === undefined) continue;
    const path = unquoted(destination.value);
    if (!path.endsWith("/"))
      yield { range: destination.range, message: "rule.DL3021.message", values: { path } };
  }
};

const shellFormCommand: CompatCheck = function* ({ bodies }) {
  for (const outer of bodies.flatMap(({ instructions }) => instructions)) {
    const command = outer.keyword === "HEALTHCHECK" ? outer.inner : outer;
    if (command === null || (command.keyword !== "CMD" && command.keyword !== "ENTRYPOINT")) continue;
    if (command.form === "json") continue;
    const { keyword: instruction, keywordRange: range } = command;
    yield command === outer
      ? { range, message: "rule.DL3025.message", values: { instruction } }
      : { range, message: "rule.DL3025.healthcheck" };
  }
};

/** Nothing is forgotten at FROM, and quotes and escapes change nothing. */
const usedWhereDefined: CompatCheck = function* ({ bodies }) {
  const known = new Set<string>();
  for (const { keyword, pairs } of bodies.flatMap(({ instructions }) => instructions)) {
    if (keyword === "ENV") yield* usesOfFresh(pairs, known);
    if (keyword === "ENV" || keyword === "ARG") for (const { key } of pairs) known.add(key);
  }
};

function* usesOfFresh(pairs: readonly KeyValue[], known: ReadonlySet<string>): Generator<Sighting> {
  const counts = new Map<string, number>();
  for (const { key } of pairs) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { key, value, range } of pairs) {
    for (const [, braced, bare] of (value ?? "").matchAll(/\$(?:\{(\w+)\}|(\w+))/g)) {
      const name = braced ?? bare ?? "";
      const setters = (counts.get(name) ?? 0) - (name === key ? 1 : 0);
      if (setters > 0 && !known.has(name)) yield { range, message: "rule.DL3044.message", values: { name } };
    }
  }
}

/** Parts of words: USERNAME is one. */
const SECRET = /api_key|client_key|password|private|secret|token|username|^aws_access_key_id$/i;

const secretInVariable: CompatCheck = function* ({ context }) {
  for (const outer of context.dockerfile.instructions) {
    const setter = outer.keyword === "ONBUILD" ? outer.inner : outer;
    if (setter === null || (setter.keyword !== "ARG" && setter.keyword !== "ENV")) continue;
    // hadolint reads one variable of an ARG.
    for (const { key, keyRange: range } of setter.keyword === "ARG"
      ? setter.pairs.slice(0, 1)
      : setter.pairs) {
      if (!SECRET.test(key)) continue;
      yield { range, message: "rule.DL3064.message", values: { name: key, instruction: setter.keyword } };
    }
  }
};

/** Rules about other instructions. */
export const instructionChecks: ReadonlyMap<string, CompatCheck> = new Map([
  ["DL3000", relativeWorkdir],
  ["DL3002", rootUser],
  ["DL3010", whereCalled(["tar", ...UNPACKERS], copiedArchive)],
  ["DL3011", portOutOfRange],
  ["DL3020", addInsteadOfCopy],
  ["DL3021", manySourcesToFile],
  ["DL3025", shellFormCommand],
  ["DL3044", usedWhereDefined],
  ["DL3064", secretInVariable],
  ["DL3066", namedUser],
]);
