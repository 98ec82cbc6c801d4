import { describe, expect, it } from "@jest/globals";
import { parseDockerfile } from "../../src/dockerfile/parse.js";
import { runCommands } from "../../src/lint/run-script.js";

/** The commands of the last instruction, and what stands in the file where each of their words is said to be. */
function commandsOf(lines: readonly string[], lineEnd = "\n") {
  const text = lines.join(lineEnd);
  const dockerfile = parseDockerfile(text);
  const run = dockerfile.instructions.at(-1);
  if (run === undefined) throw new Error("no instruction");
  return runCommands(dockerfile, run).map(({ words }) => ({
    line: words.map(({ value }) => value).join(" "),
    at: words.map(({ range }) => text.slice(range.start, range.end)),
  }));
}

function linesOf(lines: readonly string[], lineEnd = "\n"): string[] {
  return commandsOf(lines, lineEnd).map(({ line }) => line);
}

describe("runCommands", () => {
  it("reads a RUN over its continuations, and points at the words", () => {
    const commands = commandsOf(["FROM a", "RUN a b && \\", "  # why", "", "  pip install \\", "    flask"]);

    expect(commands).toEqual([
      { line: "a b", at: ["a", "b"] },
      { line: "pip install flask", at: ["pip", "install", "flask"] },
    ]);
  });

  it("points at a word that a continuation cuts in two, with what lies between", () => {
    expect(commandsOf(["RUN pip install fla\\", "sk"])[0]).toEqual({
      line: "pip install flask",
      at: ["pip", "install", "fla\\\nsk"],
    });
  });

  it("reads continuations by the escape directive", () => {
    expect(linesOf(["# escape=`", "FROM a", "RUN a `", "  b"])).toEqual(["a b"]);
  });

  it("takes the words of an exec form as they are, and looks into sh -c", () => {
    expect(commandsOf(['RUN ["pip", "install", "a b"]'])).toEqual([
      { line: "pip install a b", at: ['"pip"', '"install"', '"a b"'] },
    ]);
    expect(commandsOf(['RUN ["/bin/sh", "-c", "a && pip install flask"]']).slice(1)).toEqual([
      { line: "a", at: ["a"] },
      { line: "pip install flask", at: ["pip", "install", "flask"] },
    ]);
  });

  it("points at the whole string where JSON escapes move the characters", () => {
    const written = '"echo \\"a\\" && b"';

    expect(commandsOf([`RUN ["sh", "-c", ${written}]`]).at(-1)).toEqual({ line: "b", at: [written] });
  });

  it.each(["\n", "\r\n"])("reads a here-document as the script (line end %j)", (lineEnd) => {
    const commands = commandsOf(["FROM a", "RUN <<EOF", "set -e", "pip install flask", "EOF"], lineEnd);

    expect(commands).toEqual([
      { line: "set -e", at: ["set", "-e"] },
      { line: "pip install flask", at: ["pip", "install", "flask"] },
    ]);
  });

  it("reads what follows a here-document on the line, and not the document as commands", () => {
    expect(linesOf(["RUN cat <<EOF > x && pip install flask", "pip install django", "EOF"])).toEqual([
      "cat",
      "pip install flask",
    ]);
  });

  it("reads a here-document that a shell is given", () => {
    expect(linesOf(["RUN bash <<EOF", "pip install flask", "EOF"])).toEqual(["bash", "pip install flask"]);
  });

  it("reads several here-documents of one line", () => {
    expect(linesOf(["RUN cat <<A && cat <<B && d", "a", "A", "b", "B"])).toEqual(["cat", "cat", "d"]);
  });

  it("reads tabs before the lines of <<- as blanks", () => {
    expect(linesOf(["RUN <<-EOF", "\tpip install flask", "\tEOF"])).toEqual(["pip install flask"]);
  });

  it("leaves a here-document for another program alone", () => {
    expect(linesOf(["RUN <<EOF", "#!/usr/bin/env python3", "print(1)", "EOF"])).toEqual([]);
    expect(linesOf(["RUN <<EOF", "#!/bin/bash", "a", "EOF"])).toEqual(["a"]);
    expect(linesOf(["RUN python3 <<EOF", "pip('install')", "EOF"])).toEqual(["python3"]);
  });
});
