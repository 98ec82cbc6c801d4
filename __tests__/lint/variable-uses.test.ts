// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Dockerfiles have the same braces.
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { parseDockerfile } from "../../src/dockerfile/parse.js";
import { usesIn, usesInWord } from "../../src/lint/variable-uses.js";

/** Name and text in the file of every use in the last instruction. */
function uses(...lines: string[]): [string, string][] {
  const dockerfile = parseDockerfile(lines.join("\n"));
  const instruction = dockerfile.instructions.at(-1);
  if (instruction === undefined) throw new Error("no instruction");
  return usesIn(dockerfile, instruction).map(({ name, range }) => [
    name,
    dockerfile.text.slice(range.start, range.end),
  ]);
}

describe("usesIn", () => {
  it("gives names in the order of the file, those inside a default too", () => {
    expect(uses("ENV A=${X:-${Y}} B=$Z")).toEqual([
      ["X", "X"],
      ["Y", "Y"],
      ["Z", "Z"],
    ]);
  });

  it("takes the marker of a here-document for no word", () => {
    expect(uses("COPY <<$E /$X", "$Y", "$E")).toEqual([
      ["X", "X"],
      ["Y", "Y"],
    ]);
  });

  it("finds none in a word that cannot be read", () => {
    expect(uses("ENV A=${X", "")).toEqual([]);
    expect(uses('USER "$X')).toEqual([]);
  });

  it("finds none in what the build does not replace", () => {
    expect(uses("RUN echo $X")).toEqual([]);
    expect(uses("FROM $X")).toEqual([]);
  });

  it("points at the name wherever the line is continued", () => {
    const word = fc.constantFrom("$NAME", "${NAME}", "a$NAME/b", '"$NAME"', "${NAME:-x}");
    fc.assert(
      fc.property(
        word,
        fc.nat({ max: 12 }),
        fc.constantFrom("\\\n", "\\\r\n", "\\\n# c\n"),
        (text, at, end) => {
          const line = `WORKDIR /x/${text}`;
          const from = "WORKDIR /".length + (at % (line.length - "WORKDIR /".length));
          const shown = uses("FROM a", line.slice(0, from) + end + line.slice(from)).map(([name, found]) => [
            name,
            found.replace(/\\\r?\n(?:# c\n)?/g, ""),
          ]);
          expect(shown).toEqual([["NAME", "NAME"]]);
        },
      ),
    );
  });
});

describe("usesInWord", () => {
  it("finds those of a word of FROM", () => {
    const dockerfile = parseDockerfile("FROM a:$X-${Y}");
    const [from] = dockerfile.instructions;
    const word = from?.args[0];
    if (from === undefined || word === undefined) throw new Error("no FROM");

    const found = usesInWord(dockerfile, from, { text: word.value, range: word.range });

    expect(found.map(({ name }) => name)).toEqual(["X", "Y"]);
  });
});
