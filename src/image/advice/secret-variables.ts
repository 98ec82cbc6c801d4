import type { Dockerfile, Instruction } from "../../dockerfile/ast.js";
import { createLineIndex } from "../../dockerfile/line-index.js";
import { stageChain, toStages } from "../../dockerfile/stages.js";
import { globalArgs, resolveFrom } from "../../dockerfile/variables.js";
import { looksSecret } from "../../secret-names.js";
import { argRowValues, runArgumentValues } from "../history-values.js";
import type { LineRange } from "../layer.js";
import type { Span } from "../masking.js";
import { secretShapes } from "../secret-shapes.js";
import type { Advice, AdviceInput } from "./advice.js";
import type { DescribedAdvice } from "./described-advice.js";

export const secretVariables: DescribedAdvice = {
  id: "LR2012",
  aliases: [],
  severity: "warning",
  title: "rule.LR2012.title",
  why: "rule.LR2012.why",
  example: {
    bad: "FROM python:3.14-slim\nARG INDEX_TOKEN\nRUN pip install --no-cache-dir --index-url https://ci:$INDEX_TOKEN@pypi.example.com/simple app==1.0\n",
    good: 'FROM python:3.14-slim\nRUN --mount=type=secret,id=token,env=INDEX_TOKEN \\\n    pip install --no-cache-dir --index-url "https://ci:$INDEX_TOKEN@pypi.example.com/simple" app==1.0\n',
  },
  helpUrl: "https://docs.docker.com/build/building/secrets/",
  measured: true,
};

/** What the image shows of a secret: the variable's name, or none where a text holds what looks like a token. */
interface Shown {
  readonly message: "rule.LR2012.arg" | "rule.LR2012.env" | "rule.LR2012.text";
  readonly name: string;
  readonly layer: number | null;
  readonly lines: LineRange | null;
}

/** The secrets that the image's own history and configuration show, each variable once. The values stay here. */
export function secretVariableAdvice(input: AdviceInput): Advice[] {
  const declared = createDeclarationSearch(input);
  const environment = shownByEnvironment(input, declared);
  const arguments_ = shownByArguments(input, declared);
  const named = new Set([...environment, ...arguments_].map(({ name }) => name));
  return [...environment, ...arguments_, ...shownByText(input, named)].map(
    ({ message, name, layer, lines }) => ({
      ruleId: secretVariables.id,
      severity: secretVariables.severity,
      certainty: "looks-like",
      layer,
      lines,
      otherLayer: null,
      otherLines: null,
      savedBytes: null,
      files: 0,
      examples: [],
      message,
      values: { name },
    }),
  );
}

type DeclarationSearch = (keyword: "ARG" | "ENV", name: string) => LineRange | null;

function shownByEnvironment(
  { environment, baseEnvironment }: AdviceInput,
  declared: DeclarationSearch,
): Shown[] {
  const base = new Set(baseEnvironment ?? []);
  return environment.flatMap((assignment) => {
    if (base.has(assignment)) return [];
    const equals = assignment.indexOf("=");
    const [name, value] = [assignment.slice(0, equals), assignment.slice(equals + 1)];
    if (equals === -1 || !((looksSecret(name) && isSecretValue(value)) || isToken(value))) return [];
    const lines = declared("ENV", name);
    // Without a line here it may be the base image's own.
    if (lines === null && baseEnvironment === null) return [];
    return [{ message: "rule.LR2012.env", name, layer: null, lines }];
  });
}

function shownByArguments(input: AdviceInput, declared: DeclarationSearch): Shown[] {
  const names = new Set(argumentNames(input.dockerfile));
  const shown = new Map<string, Shown>();
  for (const { text, layer, lines } of ownRows(input)) {
    const spans = [...runArgumentValues(text, { names, values: input.buildArgs }), ...argRowValues(text)];
    for (const span of spans) {
      const name = assignedName(text, span);
      const value = text.slice(span.start, span.end);
      if (name === null || shown.has(name)) continue;
      if (!((looksSecret(name) && isSecretValue(value)) || isToken(value))) continue;
      shown.set(name, { message: "rule.LR2012.arg", name, layer, lines: declared("ARG", name) ?? lines });
    }
  }
  return [...shown.values()];
}

/** Tokens and passwords that stand in a command itself; once a row. */
function shownByText(input: AdviceInput, named: ReadonlySet<string>): Shown[] {
  return ownRows(input).flatMap(({ text, layer, lines }) => {
    const found = secretShapes(text).some((span) => {
      const name = assignedName(text, span);
      const value = text.slice(span.start, span.end);
      if (value.includes("$")) return false;
      if (name !== null) return !named.has(name) && isToken(value);
      // A user's name alone is no secret.
      return text[span.end] !== "@" || value.includes(":");
    });
    return found ? [{ message: "rule.LR2012.text", name: "", layer, lines }] : [];
  });
}

interface Row {
  readonly text: string;
  readonly layer: number | null;
  readonly lines: LineRange | null;
}

/** The rows above those of the base image, oldest first; those of own layers alone where the base's are not known. */
function ownRows({ history, baseHistory, layers }: AdviceInput): Row[] {
  const own = layers.flatMap(({ origin, createdBy, lines }, layer) =>
    origin === "own" ? [{ text: createdBy, layer, lines }] : [],
  );
  const count = history.length - (baseHistory?.length ?? history.length);
  const isOnBase =
    count > 0 &&
    baseHistory?.every(({ createdBy }, index) => history[count + index]?.createdBy === createdBy);
  if (isOnBase !== true) return own;
  const byText = new Map(own.map((row) => [row.text, row]));
  return history
    .slice(0, count)
    .map(({ createdBy }) => byText.get(createdBy) ?? { text: createdBy, layer: null, lines: null })
    .reverse();
}

/** The first line that declares the name, of those that the image is made of. */
function createDeclarationSearch({ dockerfile, target, buildArgs }: AdviceInput): DeclarationSearch {
  if (dockerfile === null) return () => null;
  const staged = toStages(dockerfile);
  const variables = globalArgs(staged, buildArgs, dockerfile.escape);
  const chain = stageChain(staged, target, (stage) => resolveFrom(stage, variables, dockerfile.escape));
  const instructions = chain?.stages.flatMap((stage) => stage.instructions) ?? [];
  const lines = createLineIndex(dockerfile.text);
  return (keyword, name) => {
    const declares = (instruction: Instruction): boolean =>
      instruction.keyword === keyword && instruction.pairs.some(({ key }) => key === name);
    const found = instructions.find(declares);
    return found === undefined ? null : lines.lineRange(found.range);
  };
}

function argumentNames(dockerfile: Dockerfile | null): string[] {
  return (dockerfile?.instructions ?? [])
    .filter(({ keyword }) => keyword === "ARG")
    .flatMap(({ pairs }) => pairs.map(({ key }) => key));
}

/** The `NAME` of `NAME=value`, `NAME="value"`; null where nothing is assigned. */
function assignedName(text: string, { start }: Span): string | null {
  const end = /["']/.test(text.charAt(start - 1)) ? start - 2 : start - 1;
  if (text[end] !== "=") return null;
  let from = end;
  while (from > 0 && /\w/.test(text.charAt(from - 1))) from--;
  return from === end ? null : text.slice(from, end);
}

const MIN_LENGTH = 3;
/** A switch, a file's name, a reference to another variable. */
const NO_SECRET = /^(?:true|false|yes|none|null|off|\/.*|\$.*|\**)$/is;

function isSecretValue(value: string): boolean {
  const bare = value.trim().replace(/^(["'])(.*)\1$/s, "$2");
  return bare.length >= MIN_LENGTH && !NO_SECRET.test(bare);
}

/** A value that tells by its shape what it is, whatever its name. */
function isToken(value: string): boolean {
  return (
    !value.includes("$") &&
    secretShapes(value).some(({ start, end }) => {
      return value[end] !== "@" || value.slice(start, end).includes(":");
    })
  );
}
