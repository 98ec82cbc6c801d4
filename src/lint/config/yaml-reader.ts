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
import type { ConfigValue } from "./config-value.js";

/**
 * Reads YAML 1.2 with the place of every value. Nothing is expanded, so a small file stays small.
 *
 * @param path as the reader of an error knows it
 */
export function readYaml(text: string, path: string): ConfigValue {
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

  const toValue = (written: Node | null, offset: number): ConfigValue => {
    const start = written?.range?.[0] ?? offset;
    const refuse = (problem: string): never => fail(start, problem);
    const node = isAlias(written)
      ? (written.resolve(document) ?? refuse(`nothing is called &${written.source}.`))
      : written;
    const wrong = (legal: string): never => refuse(`${describe(node)} is not legal here. ${legal}`);
    const list = (legal: string): readonly ConfigValue[] =>
      isSeq<ParsedNode>(node) ? node.items.map((item) => toValue(item, start)) : wrong(legal);
    return {
      isEmpty: node === null || (isScalar(node) && node.value === null),
      text: (legal) => (isScalar(node) && typeof node.value === "string" ? node.value : wrong(legal)),
      yesOrNo: () =>
        isScalar(node) && typeof node.value === "boolean" ? node.value : wrong("Use true or false."),
      list,
      oneOrMore: (legal) =>
        isScalar(node) && typeof node.value === "string" ? [toValue(node, start)] : list(legal),
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
