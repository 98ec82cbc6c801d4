import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
} from "yaml";
import { InputError } from "../../input-error.js";

/** A value of the file, read as the kind that a setting wants. What does not fit is an InputError with its place. */
export interface YamlValue {
  /** Nothing is written there. */
  readonly isEmpty: boolean;
  text(legal: string): string;
  yesOrNo(): boolean;
  list(legal: string): readonly YamlValue[];
  entries(legal: string): readonly YamlEntry[];
  /** Throws an InputError about this value. */
  refuse(problem: string): never;
}

export interface YamlEntry {
  readonly key: YamlValue;
  readonly value: YamlValue;
}

/**
 * Reads YAML 1.2 with the place of every value. Nothing is expanded, so a small file stays small.
 *
 * @param path as the reader of an error knows it
 */
export function readYaml(text: string, path: string): YamlValue {
  const lines = new LineCounter();
  const fail = (offset: number, problem: string): never => {
    const { line, col } = lines.linePos(offset);
    throw new InputError(`${path}:${line}:${col}: ${problem}`);
  };
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error?.code === "MULTIPLE_DOCS")
    fail(error.pos[0], "a configuration is one YAML document, not several.");
  if (error !== undefined)
    fail(error.pos[0], `this is not YAML. ${error.message.replace(/\s+/g, " ").trim()}`);

  const toValue = (written: Node | null, offset: number): YamlValue => {
    const start = written?.range?.[0] ?? offset;
    const refuse = (problem: string): never => fail(start, problem);
    const node = isAlias(written)
      ? (written.resolve(document) ?? refuse(`nothing is called &${written.source}.`))
      : written;
    const wrong = (legal: string): never => refuse(`${describe(node)} is not legal here. ${legal}`);
    return {
      isEmpty: node === null || (isScalar(node) && node.value === null),
      text: (legal) => (isScalar(node) && typeof node.value === "string" ? node.value : wrong(legal)),
      yesOrNo: () =>
        isScalar(node) && typeof node.value === "boolean" ? node.value : wrong("Use true or false."),
      list: (legal) =>
        isSeq<ParsedNode>(node) ? node.items.map((item) => toValue(item, start)) : wrong(legal),
      entries: (legal) =>
        isMap<ParsedNode, ParsedNode | null>(node)
          ? node.items.map(({ key, value }) => ({
              key: toValue(key, start),
              value: toValue(value, key.range[1]),
            }))
          : wrong(legal),
      refuse,
    };
  };
  return toValue(document.contents, 0);
}

function describe(node: Node | null): string {
  if (isCollection(node)) return isMap(node) ? "A mapping" : "A list";
  const value = isScalar(node) ? node.value : null;
  return value === null ? "Nothing at all" : JSON.stringify(value).slice(0, 100);
}
