import type { EscapeCharacter, Instruction, ParseError, ParseErrorCode, Range } from "./ast.js";
import { checkFlags } from "./check-flags.js";
import { checkWords } from "./check-words.js";
import { isHeredocMarker } from "./heredoc.js";

type Report = (error: ParseError) => void;
type Syntax = (detail: string, range: Range) => void;
const notTriggers: ReadonlySet<string> = new Set(["FROM", "MAINTAINER", "ONBUILD"]);

/** The instructions that may stand alone. */
const wordless = ["CMD", "ENTRYPOINT", "RUN"];

/** How many words the others take at least. */
const requirements: Readonly<Record<string, { readonly least: number; readonly usage: string }>> = {
  ADD: { least: 2, usage: "ADD takes at least one source and a destination." },
  ARG: { least: 1, usage: "ARG takes at least one name." },
  COPY: { least: 2, usage: "COPY takes at least one source and a destination." },
  ENV: { least: 1, usage: "ENV takes at least one name=value pair." },
  EXPOSE: { least: 1, usage: "EXPOSE takes at least one port." },
  FROM: { least: 1, usage: "FROM takes an image, and a stage name after AS." },
  HEALTHCHECK: { least: 1, usage: "HEALTHCHECK takes CMD and a command, or NONE." },
  LABEL: { least: 1, usage: "LABEL takes at least one name=value pair." },
  MAINTAINER: { least: 1, usage: "MAINTAINER takes a name." },
  ONBUILD: { least: 1, usage: "ONBUILD takes an instruction." },
  SHELL: { least: 1, usage: 'SHELL takes a JSON array of strings, such as SHELL ["/bin/bash", "-c"].' },
  STOPSIGNAL: { least: 1, usage: "STOPSIGNAL takes a signal's name or number." },
  USER: { least: 1, usage: "USER takes a user, or user:group." },
  VOLUME: { least: 1, usage: "VOLUME takes at least one path." },
  WORKDIR: { least: 1, usage: "WORKDIR takes a path." },
};

const instructionNames = [...Object.keys(requirements), ...wordless].sort();

function checkFrom(instruction: Instruction, syntax: Syntax): void {
  const [, as, name] = instruction.args;
  if (as === undefined) return;
  if (instruction.args.length !== 3 || as.value.toUpperCase() !== "AS" || name === undefined) {
    syntax("FROM takes an image, or an image, AS and a stage name.", instruction.range);
  } else if (!/^[a-z][a-z0-9-_.]*$/.test(name.value.toLowerCase())) {
    const detail = `"${name.value}" is no stage name: letters, digits, "-", "_" and ".", a letter first.`;
    syntax(detail, name.range);
  }
}

function checkHealthcheck(instruction: Instruction, syntax: Syntax): void {
  const [type, rest] = instruction.args;
  if (type === undefined) return;
  const kind = type.value.toUpperCase();
  if (kind === "NONE") {
    if (rest !== undefined) syntax("HEALTHCHECK NONE takes nothing more.", rest.range);
  } else if (kind !== "CMD") {
    syntax(`HEALTHCHECK takes CMD or NONE, not "${type.value}".`, type.range);
  } else if (instruction.inner?.args.length === 0) {
    syntax("HEALTHCHECK CMD takes a command.", instruction.range);
  }
}

function checkCopy(instruction: Instruction, syntax: Syntax): void {
  const destination = instruction.args.at(-1);
  if (instruction.form === "shell" && destination !== undefined && isHeredocMarker(destination.value)) {
    syntax(`${instruction.keyword} cannot copy to a heredoc.`, destination.range);
  }
}

function checkVolume(instruction: Instruction, syntax: Syntax): void {
  for (const path of instruction.args) {
    if (path.value === "") syntax("VOLUME takes no empty path.", path.range);
  }
}

function checkPairs(instruction: Instruction, syntax: Syntax): void {
  for (const pair of instruction.pairs) {
    if (pair.key === "") syntax(`${instruction.keyword} needs a name before "=".`, pair.range);
  }
}

/** Reports what BuildKit refuses once the instruction's words are known: wrong counts, flags and names. */
export function checkInstruction(
  instruction: Instruction,
  escapeCharacter: EscapeCharacter,
  report: Report,
): void {
  const { keyword, range } = instruction;
  const add = (code: ParseErrorCode, detail: string, place: Range): void =>
    report({ code, detail, range: place });
  const syntax: Syntax = (detail, place) => add("invalid-syntax", detail, place);

  const required = Object.hasOwn(requirements, keyword) ? requirements[keyword] : undefined;
  if (required === undefined && !wordless.includes(keyword)) {
    const detail = `"${keyword}" is no Dockerfile instruction; they are ${instructionNames.join(", ")}.`;
    add("unknown-instruction", detail, instruction.keywordRange);
    return;
  }
  checkFlags(instruction, report);
  if (required !== undefined && instruction.args.length < required.least) {
    add("missing-arguments", required.usage, range);
  }
  if (keyword === "FROM") checkFrom(instruction, syntax);
  if (keyword === "HEALTHCHECK") checkHealthcheck(instruction, syntax);
  if (keyword === "SHELL" && instruction.form === "shell" && instruction.args.length > 0) {
    syntax(requirements.SHELL?.usage ?? "", range);
  }
  if (keyword === "ADD" || keyword === "COPY") checkCopy(instruction, syntax);
  if (keyword === "VOLUME") checkVolume(instruction, syntax);
  checkPairs(instruction, syntax);
  checkWords(instruction, escapeCharacter, report);
  if (keyword !== "ONBUILD" || instruction.inner === null) return;
  const { inner } = instruction;
  if (notTriggers.has(inner.keyword)) {
    add("invalid-trigger", `ONBUILD cannot hold ${inner.keyword}.`, inner.range);
  } else checkInstruction(inner, escapeCharacter, report);
}
