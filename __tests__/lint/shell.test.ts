import { describe, expect, it } from "@jest/globals";
import { type ShellCommand, shellCommands } from "../../src/lint/shell.js";

function commands(script: string): ShellCommand[] {
  return shellCommands(script, (start, end) => ({ start, end }));
}

/** The commands as their words, joined. */
function lines(script: string): string[] {
  return commands(script).map(({ words }) => words.map(({ value }) => value).join(" "));
}

function textAt(script: string, range: { start: number; end: number }): string {
  return script.slice(range.start, range.end);
}

describe("shellCommands", () => {
  it.each([
    ["a 1 && b 2 || c 3; d 4 & e 5", ["a 1", "b 2", "c 3", "d 4", "e 5"]],
    ["a | b |& c", ["a", "b", "c"]],
    ["(a; b)", ["a", "b"]],
    ["{ a; b; }", ["a", "b"]],
    ["if a; then b; elif c; then d; else e; fi", ["a", "b", "c", "d", "e"]],
    ["for x in 1 2; do a $x; done", ["a $x"]],
    ["while a; do b; done", ["a", "b"]],
    ["case $x in a) b ;; *) c ;; esac", ["b", "c"]],
    ["f() { a; }; f", ["a", "f"]],
    ["! a", ["a"]],
    ["a $(b c)", ["a $(b c)", "b c"]],
    ['a "x $(b)"', ["a x $(b)", "b"]],
    ["a `b c`", ["a `b c`", "b c"]],
    ["a <(b)", ["a <(b)", "b"]],
    ["X=$(a) b", ["b", "a"]],
    ["X=1", []],
    ["a > out 2>&1 b", ["a b"]],
    ["a # b", ["a"]],
    ["", []],
  ])("finds the commands of %j", (script, expected) => {
    expect(lines(script)).toEqual(expected);
  });

  it.each(["if a; then", "a && ", "a 'b", "if ($x) { a }"])(
    "finds none in %j, which is no shell script",
    (script) => {
      expect(lines(script)).toEqual([]);
    },
  );

  it("leaves out a substitution that does not parse, and keeps what is around it", () => {
    expect(lines("a $(if b) c")).not.toContain("b");
  });

  it("names a command by the last part of its path", () => {
    expect(commands("/venv/bin/pip install x")[0]?.name).toBe("pip");
  });

  it.each([
    ["sudo -u app pip install x", ["sudo -u app pip install x", "pip install x"]],
    ["env -u A B=1 pip install x", ["env -u A B=1 pip install x", "pip install x"]],
    ["exec sudo pip install x", ["exec sudo pip install x", "sudo pip install x", "pip install x"]],
    ["command -v pip", ["command -v pip"]],
    ["sudo -- pip x", ["sudo -- pip x", "pip x"]],
    ["sudo", ["sudo"]],
  ])("looks behind the wrapper in %j", (script, expected) => {
    expect(lines(script)).toEqual(expected);
  });

  it.each([
    ["sh -c 'a 1 && b'", ["sh -c a 1 && b", "a 1", "b"]],
    ['bash -exc "a 1"', ["bash -exc a 1", "a 1"]],
    ["bash -o pipefail -c 'a'", ["bash -o pipefail -c a", "a"]],
    ["sh script.sh -c 'a'", ["sh script.sh -c a"]],
    ["python -c 'a'", ["python -c a"]],
    ["bash <<EOF\na 1\nEOF\n", ["bash", "a 1"]],
    ["cat <<EOF\na 1\nEOF\n", ["cat"]],
  ])("looks into the script of %j", (script, expected) => {
    expect(lines(script)).toEqual(expected);
  });

  it("points at each word, quotes included, and into it where the quotes allow", () => {
    const script = "a && pip install \"flask==1\" 'x y' a\\ b";
    const words = commands(script)[1]?.words ?? [];

    expect(words.map(({ range }) => textAt(script, range))).toEqual([
      "pip",
      "install",
      '"flask==1"',
      "'x y'",
      "a\\ b",
    ]);
    const inside = words.map(({ locate }) => textAt(script, locate(0, 1)));
    expect(inside).toEqual(["p", "i", "f", "x", "a\\ b"]);
  });

  it("points into nested scripts", () => {
    const script = "x \"$(sh -c 'pip install flask')\"";
    const command = commands(script).at(-1);

    expect(command?.name).toBe("pip");
    expect(textAt(script, command?.words[2]?.range ?? { start: 0, end: 0 })).toBe("flask");
  });

  it("points at the whole of backquotes whose escapes move the offsets", () => {
    const script = "echo `echo \\`pip install flask\\``";
    const command = commands(script).at(-1);

    expect(command?.name).toBe("pip");
    expect(textAt(script, command?.range ?? { start: 0, end: 0 })).toContain("pip install flask");
  });

  it("tells words that the shell fills in from those it does not", () => {
    const words = commands('a $X "$X" \'$X\' x$(b) {a,b} flask[async] "plain"')[0]?.words ?? [];

    expect(words.map(({ literal }) => literal)).toEqual([true, false, false, true, false, false, true, true]);
  });

  it("takes deep nesting without overflowing", () => {
    expect(() => lines("$(".repeat(50_000))).not.toThrow();
    expect(() => lines("sh -c ".repeat(50_000))).not.toThrow();
    expect(lines("sudo ".repeat(20_000)).length).toBeGreaterThan(0);
  });
});
