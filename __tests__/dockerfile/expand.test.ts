// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Dockerfiles have the same braces.
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { expand } from "../../src/dockerfile/expand.js";

const known = new Map<string, string | null>([
  ["A", "va"],
  ["EMPTY", ""],
  ["SECRET", null],
]);
const lookup = (name: string) => known.get(name);
const textOf = (text: string) => expand(text, lookup, "\\").text;

describe("expand", () => {
  it.each([
    ["$A", "va"],
    ["${A}b$A-c", "vabva-c"],
    ["$AB", ""],
    ["${A:-x}", "va"],
    ["${U:-x}", "x"],
    ["${U-x}", "x"],
    ["${EMPTY:-x}", "x"],
    ["${EMPTY-x}", ""],
    ["${A:+x}", "x"],
    ["${EMPTY:+x}", ""],
    ["${EMPTY+x}", "x"],
    ["${U+x}", ""],
    ["${A:?no}", "va"],
    ["${U:-${A}}", "va"],
    ["${U:-'a b'\"$A\"}", "a bva"],
    ["$", "$"],
    ["a$.b", "a$.b"],
    ["$$A", "A"],
    ["\\$A", "$A"],
    ["a\\ b\\c", "a bc"],
    ["a\\", "a"],
    ["'$A\\'", "$A\\"],
    ['"$A \\$A \\x \\" \'"', "va $A \\x \" '"],
  ])("makes %s into %j", (text, expected) => {
    expect(textOf(text)).toBe(expected);
  });

  it("escapes by ` where the file says so", () => {
    expect(expand("`$A C:\\x", lookup, "`").text).toBe("$A C:\\x");
  });

  it("does not guess what is unknown", () => {
    expect(expand("a$SECRET", lookup, "\\")).toEqual({ text: null, unresolved: ["SECRET"], problem: null });
    expect(textOf("${SECRET:-x}")).toBeNull();
    expect(textOf("${SECRET:+x}")).toBeNull();
    expect(textOf("${SECRET-x}")).toBeNull();
    expect(textOf("${SECRET+x}")).toBe("x");
  });

  it.each(["${A#v}", "${A%%a}", "${A/v/w}", "${A//v/w}", "${U:?no}"])("leaves %s unknown", (text) => {
    expect(expand(text, lookup, "\\")).toMatchObject({ text: null, problem: null });
  });

  it("names the variables that were wanted and are not there", () => {
    expect(expand("$U ${V} $U ${W:-x} $A", lookup, "\\").unresolved).toEqual(["U", "V"]);
  });

  it.each([
    ["'a", "open-quote"],
    ['a"b', "open-quote"],
    ["${A", "bad-substitution"],
    ["${}", "bad-substitution"],
    ["${A=b}", "bad-substitution"],
    ["${A:=b}", "bad-substitution"],
    ["${A:-b", "bad-substitution"],
    ["${A/b}", "bad-substitution"],
    ["${!A}", "bad-substitution"],
  ])("cannot read %s: %s", (text, problem) => {
    expect(expand(text, lookup, "\\")).toMatchObject({ text: null, problem });
  });

  it("calls nesting unknown that is deeper than anybody writes", () => {
    expect(textOf(`${"${U:-".repeat(40)}x${"}".repeat(40)}`)).toBe("x");
    expect(textOf(`${"${U:-".repeat(100_000)}x${"}".repeat(100_000)}`)).toBeNull();
  });

  it("leaves texts without special characters alone", () => {
    const plain = fc.string({ unit: "binary" }).filter((text) => !/[\\$'"]/.test(text));
    fc.assert(fc.property(plain, (text) => expect(textOf(text)).toBe(text)));
  });

  it("reads what is quoted as it stands", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const quoted = text.replace(/[\\$"]/g, "\\$&");
        expect(textOf(`"${quoted}"`)).toBe(text);
      }),
    );
  });

  it("takes as unknown what grows without end", () => {
    let value: string | null = "aaaa";
    for (let line = 0; line < 100 && value !== null; line += 1) {
      value = expand("$A$A", () => value, "\\").text;
    }
    expect(value).toBeNull();
    expect(textOf("a".repeat(1_000_000))).toHaveLength(1_000_000);
  });
});
