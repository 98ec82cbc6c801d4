import type { Message, MessageKey } from "../locales/translate.js";
import type { EscapeCharacter, Instruction, ParseError, ParseErrorCode, Range } from "./ast.js";
import { checkFlags } from "./check-flags.js";
import { checkWords } from "./check-words.js";
import { isHeredocMarker } from "./heredoc.js";

type Report = (error: ParseError) => void;
type Syntax = (detail: Message, range: Range) => void;
const notTriggers: ReadonlySet<string> = new Set(["FROM", "MAINTAINER", "ONBUILD"]);

/** The instructions that may stand alone. */
const wordless = ["CMD", "ENTRYPOINT", "RUN"];

/** How many words the others take at least. */
const requirements: Readonly<Record<string, { readonly least: number; readonly usage: MessageKey }>> = {
  ADD: { least: 2, usage: "syntax.takes.ADD" },
  ARG: { least: 1, usage: "syntax.takes.ARG" },
  COPY: { least: 2, usage: "syntax.takes.COPY" },
  ENV: { least: 1, usage: "syntax.takes.ENV" },
  EXPOSE: { least: 1, usage: "syntax.takes.EXPOSE" },
  FROM: { least: 1, usage: "syntax.takes.FROM" },
  HEALTHCHECK: { least: 1, usage: "syntax.takes.HEALTHCHECK" },
  LABEL: { least: 1, usage: "syntax.takes.LABEL" },
  MAINTAINER: { least: 1, usage: "syntax.takes.MAINTAINER" },
  ONBUILD: { least: 1, usage: "syntax.takes.ONBUILD" },
  SHELL: { least: 1, usage: "syntax.takes.SHELL" },
  STOPSIGNAL: { least: 1, usage: "syntax.takes.STOPSIGNAL" },
  USER: { least: 1, usage: "syntax.takes.USER" },
  VOLUME: { least: 1, usage: "syntax.takes.VOLUME" },
  WORKDIR: { least: 1, usage: "syntax.takes.WORKDIR" },
};

const instructionNames = [...Object.keys(requirements), ...wordless].sort();

function checkFrom(instruction: Instruction, syntax: Syntax): void {
  const [, as, name] = instruction.args;
  if (as === undefined) return;
  if (instruction.args.length !== 3 || as.value.toUpperCase() !== "AS" || name === undefined) {
    syntax({ key: "syntax.from" }, instruction.range);
  } else if (!/^[a-z][a-z0-9-_.]*$/.test(name.value.toLowerCase())) {
    syntax({ key: "syntax.stageName", values: { name: name.value } }, name.range);
  }
}

function checkHealthcheck(instruction: Instruction, syntax: Syntax): void {
  const [type, rest] = instruction.args;
  if (type === undefined) return;
  const kind = type.value.toUpperCase();
  if (kind === "NONE") {
    if (rest !== undefined) syntax({ key: "syntax.healthcheck.none" }, rest.range);
  } else if (kind !== "CMD") {
    syntax({ key: "syntax.healthcheck.type", values: { type: type.value } }, type.range);
  } else if (instruction.inner?.args.length === 0) {
    syntax({ key: "syntax.healthcheck.command" }, instruction.range);
  }
}

function checkCopy(instruction: Instruction, syntax: Syntax): void {
  const destination = instruction.args.at(-1);
  if (instruction.form === "shell" && destination !== undefined && isHeredocMarker(destination.value)) {
    const values = { keyword: instruction.keyword };
    syntax({ key: "syntax.copyToHeredoc", values }, destination.range);
  }
}

function checkVolume(instruction: Instruction, syntax: Syntax): void {
  for (const path of instruction.args) {
    if (path.value === "") syntax({ key: "syntax.emptyVolume" }, path.range);
  }
}

function checkPairs(instruction: Instruction, syntax: Syntax): void {
  for (const pair of instruction.pairs) {
    if (pair.key !== "") continue;
    syntax({ key: "syntax.pair.name", values: { keyword: instruction.keyword } }, pair.range);
  }
}

/** Reports what BuildKit refuses once the instruction's words are known: wrong counts, flags and names. */
export function checkInstruction(
  instruction: Instruction,
  escapeCharacter: EscapeCharacter,
  report: Report,
): void {
  const { keyword, range } = instruction;
  const add = (code: ParseErrorCode, detail: Message, place: Range): void =>
    report({ code, detail, range: place });
  const syntax: Syntax = (detail, place) => add("invalid-syntax", detail, place);

  const required = Object.hasOwn(requirements, keyword) ? requirements[keyword] : undefined;
  if (required === undefined && !wordless.includes(keyword)) {
    const values = { keyword, names: instructionNames.join(", ") };
    add("unknown-instruction", { key: "syntax.unknown", values }, instruction.keywordRange);
    return;
  }
  checkFlags(instruction, report);
  if (required !== undefined && instruction.args.length < required.least) {
    add("missing-arguments", { key: required.usage }, range);
  }
  if (keyword === "FROM") checkFrom(instruction, syntax);
  if (keyword === "HEALTHCHECK") checkHealthcheck(instruction, syntax);
  if (keyword === "SHELL" && instruction.form === "shell" && instruction.args.length > 0) {
    syntax({ key: "syntax.takes.SHELL" }, range);
  }
  if (keyword === "ADD" || keyword === "COPY") checkCopy(instruction, syntax);
  if (keyword === "VOLUME") checkVolume(instruction, syntax);
  checkPairs(instruction, syntax);
  checkWords(instruction, escapeCharacter, report);
  if (keyword !== "ONBUILD" || instruction.inner === null) return;
  const { inner } = instruction;
  if (notTriggers.has(inner.keyword)) {
    const values = { keyword: inner.keyword };
    add("invalid-trigger", { key: "syntax.trigger", values }, inner.range);
  } else checkInstruction(inner, escapeCharacter, report);
}
