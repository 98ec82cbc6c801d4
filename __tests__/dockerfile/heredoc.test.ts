// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Dockerfiles have the same braces.
import { describe, expect, it } from "@jest/globals";
import { dockerfile, errorsOf, instruction, textAt } from "../support/dockerfile.js";

describe("heredocs", () => {
  it("give marker, body and terminator their places", () => {
    const file = dockerfile("RUN <<EOF", "a", "b", "EOF", "CMD c");
    const [heredoc] = file.instructions[0]?.heredocs ?? [];
    expect(textAt(file, heredoc?.marker ?? null)).toBe("<<EOF");
    expect(textAt(file, heredoc?.body ?? null)).toBe("a\nb\n");
    expect(textAt(file, heredoc?.terminator ?? null)).toBe("EOF");
    expect(textAt(file, file.instructions[0]?.range ?? null)).toBe("RUN <<EOF\na\nb\nEOF");
    expect(file.instructions[1]?.keyword).toBe("CMD");
  });

  it("may be several on one line", () => {
    const copy = instruction("COPY <<a <<b /o/", "1", "a", "2", "b");
    expect(copy.heredocs.map(({ name, content }) => [name, content])).toEqual([
      ["a", "1\n"],
      ["b", "2\n"],
    ]);
    expect(copy.args.map((word) => word.value)).toEqual(["<<a", "<<b", "/o/"]);
  });

  it("lose leading tabs with <<-, in the terminator too", () => {
    const [heredoc] = instruction("COPY <<-EOF /o", "\t\ta", " \tb", "\tEOF").heredocs;
    expect(heredoc).toMatchObject({ stripTabs: true, content: "a\n \tb\n" });
  });

  it("keep CRLF in the body, and end at a terminator with CR", () => {
    const [heredoc] = instruction("COPY <<EOF /o\r", "a\r", "EOF\r").heredocs;
    expect(heredoc?.content).toBe("a\r\n");
  });

  it("take neither escapes nor comments out of the body", () => {
    const [heredoc] = instruction("RUN <<EOF", "a \\", "", "# b", "EOF ", "EOF").heredocs;
    expect(heredoc?.content).toBe("a \\\n\n# b\nEOF \n");
  });

  it("may be empty", () => {
    const [heredoc] = instruction("COPY <<EOF /o", "EOF").heredocs;
    expect(heredoc).toMatchObject({ content: "", body: { start: 14, end: 14 } });
  });

  it.each([
    ["<<EOF", "EOF", true],
    ["<<'EOF'", "EOF", false],
    ['<<"E"OF', "EOF", false],
    ["<<'E F'", "E F", false],
    ["<<\\EOF", "EOF", true],
    ["<<$EOF", "$EOF", true],
    ["<<${E}", "${E}", true],
    ["<< EOF", "EOF", true],
    ["<<\tEOF", "EOF", true],
    ["<<EOF>out", "EOF>out", true],
  ])("with the marker %s end at the line %s", (marker, name, expand) => {
    const file = dockerfile(`RUN cat ${marker}`, "x", name);
    expect(file.instructions).toHaveLength(1);
    expect(file.instructions[0]?.heredocs).toMatchObject([{ name, expand, content: "x\n" }]);
    expect(file.errors).toEqual([]);
  });

  it("may have a file descriptor", () => {
    const file = dockerfile("RUN 3<<EOF cat /dev/fd/3", "x", "EOF");
    expect(file.instructions[0]?.heredocs).toMatchObject([{ name: "EOF", descriptor: 3 }]);
    expect(textAt(file, file.instructions[0]?.heredocs[0]?.marker ?? null)).toBe("<<EOF");
  });

  it("may be announced on a continued line, and in the middle of a name", () => {
    expect(instruction("RUN <<E\\", "OF \\", " && b", "x", "EOF").heredocs).toMatchObject([
      { content: "x\n" },
    ]);
  });

  it.each([
    ["glued to a word", "RUN cat<<EOF"],
    ["in parentheses", "RUN (<<EOF cat)"],
    ["in double quotes", 'RUN echo "<<EOF"'],
    ["in single quotes", "RUN echo '<<EOF'"],
    ["a here-string", "RUN cat <<<EOF"],
    ["in JSON form", 'RUN ["cat", "<<EOF"]'],
    ["in CMD", "CMD cat <<EOF"],
    ["in a HEALTHCHECK", "HEALTHCHECK CMD cat <<EOF"],
    ["in an ONBUILD CMD", "ONBUILD CMD cat <<EOF"],
    ["behind a quote left open", "RUN echo it's <<EOF"],
    ["behind a substitution that Docker does not know", "RUN echo ${a=b} <<EOF"],
    ["without a name", "RUN cat <<''"],
    ["with a blank behind <<-", "RUN cat <<- EOF"],
    ["with another white space", "RUN cat <<\u00A0EOF"],
  ])("are none %s", (_, line) => {
    const file = dockerfile(line, "USER x");
    expect(file.instructions[0]?.heredocs).toEqual([]);
    expect(file.instructions[1]?.keyword).toBe("USER");
  });

  it("are found behind a substitution in braces", () => {
    expect(instruction("RUN echo ${a:=b} ${c#'d'} ${e//f/g} <<EOF", "x", "EOF").heredocs).toHaveLength(1);
  });

  it("are found through ONBUILD, and in its inner instruction", () => {
    const file = dockerfile("ONBUILD RUN <<EOF", "x", "EOF");
    expect(file.instructions[0]?.heredocs).toHaveLength(1);
    expect(file.instructions[0]?.inner?.heredocs).toEqual(file.instructions[0]?.heredocs);
    expect(file.instructions[0]?.inner?.range.end).toBe(file.instructions[0]?.range.end);
  });

  it("that nothing ends take the rest of the file, and are reported once", () => {
    const file = dockerfile("RUN <<a <<b", "x", "CMD y");
    expect(errorsOf(file)).toEqual(["unterminated-heredoc: <<a"]);
    expect(file.instructions).toHaveLength(1);
    expect(file.instructions[0]?.heredocs.map(({ content }) => content)).toEqual(["x\nCMD y\n", ""]);
  });

  it("cannot be a destination", () => {
    expect(errorsOf(dockerfile("COPY a <<EOF", "x", "EOF"))).toEqual(["invalid-syntax: <<EOF"]);
  });
});
