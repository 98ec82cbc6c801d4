import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  integer,
  isRecord,
  list,
  number,
  parseJson,
  parseJsonLines,
  record,
  strings,
  text,
} from "../src/untyped.js";

const anything = fc.anything({ withBigInt: true, withNullPrototype: true });

describe("JSON from outside", () => {
  it("reads as absent where it is none", () => {
    expect(parseJson("{")).toBeNull();
    expect(parseJson("")).toBeNull();
    expect(parseJson('{"a":[1]}')).toEqual({ a: [1] });
  });

  it("is one object a line, whatever stands in the strings", () => {
    expect(parseJsonLines('{"a":"x\\ny"}\n\n{"b":2}\n')).toEqual([{ a: "x\ny" }, { b: 2 }]);
    expect(parseJsonLines("")).toEqual([]);
  });

  it("gives an empty row for a line that holds no object, so that no row is lost", () => {
    expect(parseJsonLines('{"a":1}\nnonsense\n[1]\n')).toEqual([{ a: 1 }, {}, {}]);
  });

  it("comes back row by row as it was written", () => {
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string(), fc.string())), (rows) => {
        const written = rows.map((row) => `${JSON.stringify(row)}\n`).join("");
        expect(parseJsonLines(written)).toEqual(rows.map((row) => JSON.parse(JSON.stringify(row))));
      }),
    );
  });
});

describe("a value of another kind than the one asked for", () => {
  it("is no record where it is null or a list", () => {
    expect([{}, { a: 1 }].map(isRecord)).toEqual([true, true]);
    expect([null, [], "a", 1, undefined].map(isRecord)).toEqual([false, false, false, false, false]);
    expect(record([1])).toEqual({});
    expect(record({ a: 1 })).toEqual({ a: 1 });
  });

  it("is left out of lists", () => {
    expect(list({ length: 2 })).toEqual([]);
    expect(strings(["a", 1, null, "", ["b"]])).toEqual(["a", ""]);
    expect(strings("ab")).toEqual([]);
  });

  it("is null for a text, and so is the empty one", () => {
    expect([text("a"), text(""), text(1), text(null), text(["a"])]).toEqual(["a", null, null, null, null]);
  });

  it("is null for a number of bytes that could not be one", () => {
    expect([0, 12, Number.MAX_SAFE_INTEGER].map(integer)).toEqual([0, 12, Number.MAX_SAFE_INTEGER]);
    const none = [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, "12", null, true];
    expect(none.map(integer)).toEqual(none.map(() => null));
  });

  it("is null for a number that is not finite", () => {
    expect([-1.5, 0].map(number)).toEqual([-1.5, 0]);
    expect([Number.NaN, Number.POSITIVE_INFINITY, "1", null].map(number)).toEqual([null, null, null, null]);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(anything, (value) => {
        for (const read of [integer, isRecord, list, number, record, strings, text]) {
          expect(() => read(value)).not.toThrow();
        }
      }),
    );
  });
});
