import { describe, expect, it } from "@jest/globals";
import { shellCommands } from "../../src/lint/shell.js";
import { hasOption, splitArguments } from "../../src/lint/shell-options.js";

const WITH_VALUE = new Set(["-r", "--index-url", "-t"]);

function split(text: string) {
  const command = shellCommands(`x ${text}`, (start, end) => ({ start, end }))[0];
  const { options, operands } = splitArguments(command?.words.slice(1) ?? [], WITH_VALUE);
  return {
    options: options.map(({ name, value }) => (value === null ? name : `${name} ${value}`)),
    operands: operands.map(({ value }) => value),
  };
}

describe("splitArguments", () => {
  it.each([
    ["a b", [], ["a", "b"]],
    ["-q a", ["-q"], ["a"]],
    ["-abc", ["-a", "-b", "-c"], []],
    ["-r req.txt a", ["-r req.txt"], ["a"]],
    ["-rreq.txt a", ["-r req.txt"], ["a"]],
    ["-qr req.txt a", ["-q", "-r req.txt"], ["a"]],
    ["-r=req.txt", ["-r req.txt"], []],
    ["--index-url http://x a", ["--index-url http://x"], ["a"]],
    ["--index-url=http://x a", ["--index-url http://x"], ["a"]],
    ["--index-url= a", ["--index-url "], ["a"]],
    ["--other a", ["--other"], ["a"]],
    ["a -- -b", [], ["a", "-b"]],
    ["- a", [], ["-", "a"]],
    ["-r", ["-r"], []],
  ])("splits %j", (text, options, operands) => {
    expect(split(text)).toEqual({ options, operands });
  });

  it("finds an option by any of its names", () => {
    const options = [{ name: "--yes", value: null }];

    expect(hasOption(options, ["-y", "--yes"])).toBe(true);
    expect(hasOption(options, ["-n"])).toBe(false);
  });
});
