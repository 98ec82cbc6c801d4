import { describe, expect, it } from "@jest/globals";
import { parseDockerfile } from "../../src/dockerfile/parse.js";
import { isAbsolutePath, withinArgument } from "../../src/lint/argument.js";

describe("a word of an instruction", () => {
  const partOf = (text: string, start: number, end: number) => {
    const argument = parseDockerfile(text).instructions[0]?.args[0];
    if (argument === undefined) throw new Error("there is no argument");
    const range = withinArgument(argument, start, end);
    return text.slice(range.start, range.end);
  };

  it("has parts with places of their own", () => {
    expect(partOf("EXPOSE 80/tcp", 3, 6)).toBe("tcp");
  });

  it("is pointed at as a whole where a continuation cuts it", () => {
    expect(partOf("EXPOSE 80/t\\\ncp", 3, 6)).toBe("80/t\\\ncp");
  });
});

describe("an absolute path", () => {
  it.each(["/", "/a", "C:\\a", "c:/a", "\\a"])("can be %s", (path) => {
    expect(isAbsolutePath(path)).toBe(true);
  });

  it.each(["", "a", "./a", "..", "ab:/c"])("cannot be %j", (path) => {
    expect(isAbsolutePath(path)).toBe(false);
  });
});
