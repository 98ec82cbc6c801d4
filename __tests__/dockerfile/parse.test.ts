// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Dockerfiles have the same braces.

import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Dockerfile, Instruction, Range } from "../../src/dockerfile/ast.js";
import { toFileOffset } from "../../src/dockerfile/joined-text.js";
import { parseDockerfile } from "../../src/dockerfile/parse.js";
import {
  dockerfile,
  dockerfileText,
  errorsOf,
  instruction,
  textAt,
  withInner,
} from "../support/dockerfile.js";
import { spoken } from "../support/english.js";

const values = (of: Instruction): readonly string[] => of.args.map((argument) => argument.value);

describe("lines", () => {
  it("joins continued lines without a blank, and keeps the blanks that are there", () => {
    expect(instruction("RUN a \\", "  && b\\", "c").body.text).toBe("a   && bc");
  });

  it("counts no empty line before the keyword as one inside", () => {
    expect(instruction("\\", "", "FROM a").emptyLines).toEqual([]);
  });

  it("passes over comments and empty lines inside a continuation", () => {
    const run = instruction("RUN a \\", "# why", "", "  # more", " \t", "  b");
    expect(run.body.text).toBe("a   b");
    expect(run.comments.map((comment) => comment.text)).toEqual(["why", "more"]);
    expect(run.emptyLines).toHaveLength(2);
  });

  it("does not end a continuation at a comment that ends in the escape character", () => {
    expect(
      dockerfile("RUN a \\", "# b \\", "c", "USER d").instructions.map((each) => each.body.text),
    ).toEqual(["a c", "d"]);
  });

  it("continues behind blanks and tabs, but behind no other white space", () => {
    expect(instruction("RUN a \\ \t", "b").body.text).toBe("a b");
    expect(errorsOf(dockerfile("RUN a \\\u00A0", "b"))).toEqual(["unknown-instruction: b"]);
  });

  it.each([
    ["RUN a \\\\", ["a \\\\", ""]],
    ["RUN a \\\\\\", ["a \\\\\\", ""]],
  ])("does not continue behind a doubled escape character: %s", (line, bodies) => {
    expect(dockerfile(line, "CMD").instructions.map((each) => each.body.text)).toEqual(bodies);
  });

  it("starts an instruction at a line that holds the escape character alone", () => {
    const file = dockerfile("\\", "FR\\", "OM alpine");
    expect(file.instructions[0]?.keyword).toBe("FROM");
    expect(file.instructions[0]?.args[0]?.value).toBe("alpine");
    expect(file.errors).toEqual([]);
  });

  it("reports a continuation that no instruction follows", () => {
    expect(errorsOf(parseDockerfile("FROM a\n\\\n\n"))).toEqual(["invalid-syntax: \\\n"]);
  });

  it("ends an instruction at the end of the file though its last line is continued", () => {
    const file = parseDockerfile("FROM a \\");
    expect(file.errors).toEqual([]);
    expect(textAt(file, file.instructions[0]?.range ?? null)).toBe("FROM a \\");
  });

  it("reads CRLF line ends, and keeps them out of words and ranges", () => {
    const file = parseDockerfile("FROM a\r\nRUN x \\\r\n  y\r\nCMD z\r\n");
    expect(file.instructions.map((each) => each.body.text)).toEqual(["a", "x   y", "z"]);
    expect(file.instructions.map((each) => textAt(file, each.range))).toEqual([
      "FROM a",
      "RUN x \\\r\n  y",
      "CMD z",
    ]);
  });

  it("passes over a byte-order mark, and counts it in offsets", () => {
    const file = parseDockerfile("\uFEFFFROM a\n");
    expect(file.instructions[0]?.keywordRange).toEqual({ start: 1, end: 5 });
  });

  it("separates words by ASCII blanks alone", () => {
    expect(values(instruction("VOLUME /a\u00A0/b\v/c"))).toEqual(["/a\u00A0/b", "/c"]);
    expect(errorsOf(dockerfile("FROM\u00A0a"))).toEqual(["unknown-instruction: FROM\u00A0a"]);
  });

  it.each([
    [65_531, "\n", 0],
    [65_532, "\n", 1],
    [65_530, "\r\n", 0],
    [65_531, "\r\n", 1],
    [65_532, "", 1],
  ])("allows lines of 65535 bytes: RUN with %d letters, line end %j", (length, end, count) => {
    expect(parseDockerfile(`RUN ${"x".repeat(length)}${end}`).errors).toHaveLength(count);
  });

  it("counts a line's bytes, not its characters, in comments and heredocs too", () => {
    const long = "é".repeat(33_000);
    const file = dockerfile(`# ${long}`, "RUN <<EOF", long, "EOF");
    expect(file.errors.map((error) => error.code)).toEqual(["line-too-long", "line-too-long"]);
  });

  it("calls a file without instructions empty", () => {
    for (const text of ["", "\n\n", "# only this\n", "\uFEFF"]) {
      expect(parseDockerfile(text).errors.map((error) => error.code)).toEqual(["empty"]);
    }
  });
});

describe("comments", () => {
  it("belong to the next instruction, blank lines notwithstanding, from the last empty one on", () => {
    const file = dockerfile("# lost", "#", "# one", "", "  # two", "FROM a", "# three", "RUN b");
    const texts = file.instructions.map((each) => each.comments.map((comment) => comment.text));
    expect(texts).toEqual([["one", "two"], ["three"]]);
    expect(file.comments).toHaveLength(5);
  });

  it("do not include directives", () => {
    expect(instruction("# check=skip=all", "# why", "FROM a").comments.map((each) => each.text)).toEqual([
      "why",
    ]);
  });

  it("do not begin inside a line", () => {
    expect(instruction("RUN a # b").body.text).toBe("a # b");
  });
});

describe("forms", () => {
  it("decodes the JSON form, escapes included", () => {
    const cmd = instruction('CMD [ "a\\u00e9\\t" ,"b \\"c\\"" , "" ]  ');
    expect(cmd.form).toBe("json");
    expect(values(cmd)).toEqual(["aé\t", 'b "c"', ""]);
  });

  it("gives JSON strings their place, quotes included", () => {
    const file = dockerfile("ENTRYPOINT [\\", "# x", ' "a",\\', "", ' "b\\\\"]');
    const ranges = file.instructions[0]?.args.map((argument) => textAt(file, argument.range));
    expect(ranges).toEqual(['"a"', '"b\\\\"']);
  });

  it.each(["['a']", '["a",]', '["a" "b"]', '["a"] x', '["a\\qb"]', '["a",\u00A0"b"]', "[ -f x ]"])(
    "takes what is no JSON for shell form: %s",
    (body) => {
      const cmd = instruction(`CMD ${body}`);
      expect(cmd.form).toBe("shell");
      expect(values(cmd)).toEqual([body]);
    },
  );

  it.each(["[1]", "[null]", '[["a"]]', '["a", {}]'])("refuses JSON arrays of other things: %s", (body) => {
    expect(errorsOf(dockerfile(`RUN ${body}`))).toEqual([`invalid-syntax: ${body}`]);
  });

  it("takes an empty array for JSON form", () => {
    expect(instruction("CMD []")).toMatchObject({ form: "json", args: [] });
  });

  it("keeps the whole body of WORKDIR, USER and RUN as one word", () => {
    expect(values(instruction("WORKDIR /a b"))).toEqual(["/a b"]);
    expect(values(instruction("USER a b"))).toEqual(["a b"]);
    expect(values(instruction("RUN a  b"))).toEqual(["a  b"]);
  });
});

describe("names and values", () => {
  const pairs = (line: string) => instruction(line).pairs.map((pair) => [pair.key, pair.value]);

  it("reads several on a line, quoted and escaped", () => {
    expect(pairs('LABEL "a b"="c d" e=f\\ g h= i=\'j k\'')).toEqual([
      ['"a b"', '"c d"'],
      ["e", "f\\ g"],
      ["h", ""],
      ["i", "'j k'"],
    ]);
  });

  it("takes a quoted equals sign for the first one too", () => {
    expect(pairs('ENV "a=b"=c')).toEqual([['"a', 'b"=c']]);
  });

  it("reads the old form up to the end of the line", () => {
    expect(pairs('LABEL a b  c="d"')).toEqual([["a", 'b  c="d"']]);
    expect(pairs("ENV a\t b")).toEqual([["a", "b"]]);
  });

  it("separates pairs by a no-break space, which does not separate other words", () => {
    expect(pairs("ENV a=b\u00A0c=d")).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  it("reads several ARGs, with and without a default", () => {
    expect(pairs("ARG A B=2 C= D=x=y")).toEqual([
      ["A", null],
      ["B", "2"],
      ["C", ""],
      ["D", "x=y"],
    ]);
  });

  it("finds names and values over continued lines", () => {
    const file = dockerfile("ENV a='b \\", "  c' \\", "  d=e");
    const [first, second] = file.instructions[0]?.pairs ?? [];
    expect(first?.value).toBe("'b   c'");
    expect(textAt(file, first?.valueRange ?? null)).toBe("'b \\\n  c'");
    expect(textAt(file, second?.keyRange ?? null)).toBe("d");
  });

  it("drops an escape character that stands last in the line", () => {
    expect(pairs("ENV a=b\\\\\\")).toEqual([["a", "b\\\\"]]);
  });

  it.each([
    ["ENV a", "invalid-syntax: a"],
    ["ENV a=b c", "invalid-syntax: c"],
    ["ENV =b", "invalid-syntax: =b"],
    ["ARG =b", "invalid-syntax: =b"],
    ["ENV a='b", "invalid-syntax: 'b"],
    ["ENV a b'c", "invalid-syntax: b'c"],
    ['COPY ["a\'b", "/"]', 'invalid-syntax: "a\'b"'],
    ["ENV a=${b=c}", "invalid-syntax: ${b=c}"],
    ["FROM ${x", "invalid-syntax: ${x"],
  ])("refuses %s", (line, error) => {
    expect(errorsOf(dockerfile(line))).toEqual([error]);
  });

  it("leaves quotes alone where a shell or nobody reads them", () => {
    expect(errorsOf(dockerfile("RUN echo it's", "MAINTAINER O'Brien", "CMD it's", "ARG it's"))).toEqual([]);
  });
});

describe("instructions inside others", () => {
  it("reads what ONBUILD holds", () => {
    const file = dockerfile("ONBUILD  COPY --from=a \\", " b c");
    const inner = file.instructions[0]?.inner;
    expect(inner).toMatchObject({ keyword: "COPY", flags: [{ name: "from", value: "a" }] });
    expect(textAt(file, inner?.range ?? null)).toBe("COPY --from=a \\\n b c");
  });

  it("reads the command of HEALTHCHECK, which has no flags of its own", () => {
    const check = instruction("HEALTHCHECK --interval=5s cmd --x y");
    expect(check.flags).toMatchObject([{ name: "interval", value: "5s" }]);
    expect(values(check)).toEqual(["cmd", "--x y"]);
    expect(check.inner).toMatchObject({ keyword: "CMD", flags: [], form: "shell" });
    expect(check.inner?.args[0]?.value).toBe("--x y");
  });

  it("reads the JSON form in HEALTHCHECK and ONBUILD", () => {
    expect(instruction('ONBUILD HEALTHCHECK CMD ["a"]').inner?.inner).toMatchObject({ form: "json" });
  });

  it("holds nothing in HEALTHCHECK NONE", () => {
    expect(instruction("HEALTHCHECK NONE")).toMatchObject({ inner: null, args: [{ value: "NONE" }] });
  });

  it("stops at the second of a chain of ONBUILDs", () => {
    const file = parseDockerfile(`${"ONBUILD \\\n".repeat(50_000)}RUN a\n`);
    expect(file.errors.map((error) => spoken(error.detail))).toEqual(["ONBUILD cannot hold ONBUILD."]);
    expect(file.instructions[0]?.inner?.inner).toBeNull();
  });
});

/** Every range of a file, each with the range that must hold it. */
function nestedRanges(file: Dockerfile): (readonly [inner: Range, outer: Range])[] {
  const whole = { start: 0, end: file.text.length };
  const found: (readonly [Range, Range])[] = [];
  const add = (range: Range | null, outer: Range): void => {
    if (range !== null) found.push([range, outer]);
  };
  for (const each of [...file.errors, ...file.comments, ...file.directives]) add(each.range, whole);
  for (const outer of file.instructions) {
    add(outer.range, whole);
    for (const each of withInner(outer)) {
      add(each.range, outer.range);
      add(each.keywordRange, each.range);
      for (const argument of each.args) add(argument.range, each.range);
      for (const line of each.emptyLines) add(line, each.range);
      for (const flag of each.flags) {
        add(flag.range, each.range);
        add(flag.valueRange, flag.range);
      }
      for (const pair of each.pairs) {
        add(pair.range, each.range);
        add(pair.keyRange, pair.range);
        add(pair.valueRange, pair.range);
      }
      for (const heredoc of each.heredocs) {
        for (const range of [heredoc.marker, heredoc.body, heredoc.terminator]) add(range, whole);
        if (heredoc.terminator.end > heredoc.terminator.start) add(heredoc.terminator, each.range);
      }
    }
  }
  return found;
}

describe("any text at all", () => {
  const texts = fc.oneof(dockerfileText, fc.string({ unit: "binary", maxLength: 200 }));

  it("is read without an exception, and its ranges nest", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const [inner, outer] of nestedRanges(parseDockerfile(text))) {
          expect(inner.start).toBeLessThanOrEqual(inner.end);
          expect(inner.start).toBeGreaterThanOrEqual(outer.start);
          expect(inner.end).toBeLessThanOrEqual(outer.end);
        }
      }),
    );
  });

  it("gives instructions one behind the other", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const { range } of parseDockerfile(text).instructions) {
          expect(range.start).toBeGreaterThanOrEqual(end);
          end = range.end;
        }
      }),
    );
  });

  it("maps every character of a body to itself in the file", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { body } of parseDockerfile(text).instructions.flatMap(withInner)) {
          for (let index = 0; index < body.text.length; index += 1) {
            expect(text[toFileOffset(body, index)]).toBe(body.text[index]);
          }
        }
      }),
    );
  });

  it("has each keyword where its range says, unless a continuation goes through it", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { keyword, keywordRange } of parseDockerfile(text).instructions.flatMap(withInner)) {
          const written = text.slice(keywordRange.start, keywordRange.end);
          if (!written.includes("\n")) expect(written.toUpperCase()).toBe(keyword);
        }
      }),
    );
  });

  it("has its errors in order", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const starts = parseDockerfile(text).errors.map((error) => error.range.start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }),
    );
  });
});
