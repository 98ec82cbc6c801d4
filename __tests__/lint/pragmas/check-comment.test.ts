import { describe, expect, it } from "@jest/globals";
import { checkValueOf, readCheckValue } from "../../../src/lint/pragmas/check-comment.js";

const none = { skip: [], experimental: [], isError: false, problem: null };

function seen(value: string) {
  const { skip, ...options } = readCheckValue(value, 0);
  return { ...options, skip: skip.map(({ name }) => name) };
}

describe("readCheckValue", () => {
  it.each([
    ["skip=A,B", { skip: ["A", "B"] }],
    ["Skip=A", { skip: ["A"] }],
    ["skip=A since we like it", { skip: ["A"] }],
    ["skip=A;error=true;experimental=C", { skip: ["A"], isError: true, experimental: ["C"] }],
    ["error=T", { isError: true }],
    ["error=0", {}],
    ["skip=", {}],
    ["skip=A, B", { skip: ["A"], problem: "malformed" }],
    ["skip=A;error=maybe", { skip: ["A"], problem: "refused" }],
    ["skip=A;", { skip: ["A"], problem: "refused" }],
    ["skip", { problem: "refused" }],
    ["foo=1", { problem: "refused" }],
    ["", { problem: "refused" }],
    ["skip=A;error=1;experimental=C;skip=D", { skip: ["A"], isError: true, experimental: ["C;skip=D"] }],
  ])("reads %j as BuildKit does", (value, expected) => {
    expect(seen(value)).toEqual({ ...none, ...expected });
  });

  it("knows where the names stand", () => {
    expect(readCheckValue("error=true;skip=Ab,C", 10).skip).toEqual([
      { name: "Ab", range: { start: 26, end: 28 } },
      { name: "C", range: { start: 29, end: 30 } },
    ]);
  });
});

describe("checkValueOf", () => {
  it.each([
    ["# check=skip=A", "skip=A"],
    ["#CHECK = skip=A", "skip=A"],
    ["# check that a=b", null],
    ["# see check=skip=A", null],
  ])("finds the value in %j", (comment, value) => {
    expect(checkValueOf(comment)?.value ?? null).toBe(value);
  });
});
