import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
} from "yaml";
import { InputError } from "../../input-error.js";
import type { Message } from "../../locales/translate.js";
import type { ConfigValue } from "./config-value.js";

/**
 * Reads YAML 1.2 with the place of every value. Nothing is expanded, so a small file stays small.
 *
 * @param path as the reader of an error knows it
 */
export function readYaml(text: string, path: string): ConfigValue {
  const lines = new LineCounter();
  const fail = (offset: number, problem: Message): never => {
    const { line, col: column } = lines.linePos(offset);
    throw new InputError({ key: "config.place", values: { path, line, column, problem } });
  };
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error?.code === "MULTIPLE_DOCS") fail(error.pos[0], { key: "config.documents" });
  if (error !== undefined) {
    const reason = error.message.replace(/\s+/g, " ").trim();
    fail(error.pos[0], { key: "config.notYaml", values: { reason } });
  }

  const toValue = (written: Node | null, offset: number): ConfigValue => {
    const start = written?.range?.[0] ?? offset;
    const refuse = (problem: Message): never => fail(start, problem);
    const node = isAlias(written)
      ? (written.resolve(document) ?? refuse({ key: "config.noAnchor", values: { name: written.source } }))
      : written;
    const wrong = (legal: Message): never => refuse(illegal(node, legal));
    const list = (legal: Message): readonly ConfigValue[] =>
      isSeq<ParsedNode>(node) ? node.items.map((item) => toValue(item, start)) : wrong(legal);
    return {
      isEmpty: node === null || (isScalar(node) && node.value === null),
      text: (legal) => (isScalar(node) && typeof node.value === "string" ? node.value : wrong(legal)),
      yesOrNo: () =>
        isScalar(node) && typeof node.value === "boolean"
          ? node.value
          : wrong({ key: "config.legal.boolean" }),
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

function illegal(node: Node | null, legal: Message): Message {
  if (isMap(node)) return { key: "config.illegalMapping", values: { legal } };
  if (isSeq(node)) return { key: "config.illegalList", values: { legal } };
  const value = isScalar(node) ? node.value : null;
  return value === null
    ? { key: "config.illegalNothing", values: { legal } }
    : { key: "config.illegal", values: { value: JSON.stringify(value).slice(0, 100), legal } };
}
