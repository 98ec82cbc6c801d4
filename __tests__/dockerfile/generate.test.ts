import { describe, expect, it } from "@jest/globals";
import { generateLab, isGenerated } from "../../src/dockerfile/generate.js";
import { parseDockerfile } from "../../src/dockerfile/parse.js";

const lab = 'FROM python:3.8-alpine\nRUN pip install flask\nCMD ["python","app.py"]\nCOPY app.py /app.py\n';

describe("generateLab", () => {
  it("writes the lab's four lines, byte for byte", () => {
    expect(generateLab("python:3.8-alpine")).toBe(lab);
  });

  it("writes what the parser takes without an error", () => {
    expect(parseDockerfile(generateLab("reg.example:5000/python:3-alpine")).errors).toEqual([]);
  });

  it.each(["", "a b", "a\nRUN x", "Python", "$BASE"])("refuses %j", (baseImage) => {
    expect(() => generateLab(baseImage)).toThrow(RangeError);
  });
});

describe("isGenerated", () => {
  it("knows the lab on any base image", () => {
    expect(isGenerated(lab)).toBe(true);
    expect(isGenerated(generateLab("ghcr.io/o/python:3"))).toBe(true);
  });

  it.each([
    ["a changed line", lab.replace("flask", "flask==3")],
    ["a line more", `${lab}USER a\n`],
    ["a missing line end", lab.slice(0, -1)],
    ["CRLF", lab.replaceAll("\n", "\r\n")],
    ["a base image that is none", lab.replace("python:", "$")],
    ["a stage name", lab.replace("alpine", "alpine AS x")],
    ["nothing", ""],
  ])("does not take a file with %s for it", (_, text) => {
    expect(isGenerated(text)).toBe(false);
  });
});
