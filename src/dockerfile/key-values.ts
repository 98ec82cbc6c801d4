import type { JoinedText, KeyValue } from "./ast.js";
import { isBlank } from "./characters.js";
import { toFileRange } from "./joined-text.js";
import type { Word } from "./words.js";

/** Splits `NAME=value` at the first `=`; without one the value is null. */
export function toKeyValue(joined: JoinedText, word: Word): KeyValue {
  const found = joined.text.slice(word.start, word.end).indexOf("=");
  const range = toFileRange(joined, word.start, word.end);
  if (found < 0) {
    const key = joined.text.slice(word.start, word.end);
    return { key, value: null, range, keyRange: range, valueRange: null };
  }
  const equals = word.start + found;
  return {
    key: joined.text.slice(word.start, equals),
    value: joined.text.slice(equals + 1, word.end),
    range,
    keyRange: toFileRange(joined, word.start, equals),
    valueRange: toFileRange(joined, equals + 1, word.end),
  };
}

/** The old form of ENV and LABEL, `NAME value that goes on to the end`; `value` is null where only the name stands. */
export function toSpacedKeyValue(joined: JoinedText, start: number, end: number): KeyValue {
  const { text } = joined;
  let keyEnd = start;
  while (keyEnd < end && !isBlank(text.charCodeAt(keyEnd))) keyEnd += 1;
  let valueStart = keyEnd;
  while (valueStart < end && isBlank(text.charCodeAt(valueStart))) valueStart += 1;
  const hasValue = valueStart < end;
  return {
    key: text.slice(start, keyEnd),
    value: hasValue ? text.slice(valueStart, end) : null,
    range: toFileRange(joined, start, end),
    keyRange: toFileRange(joined, start, keyEnd),
    valueRange: hasValue ? toFileRange(joined, valueStart, end) : null,
  };
}
