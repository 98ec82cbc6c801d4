import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { findFiles } from "../src/find-files.js";

let folder: string;

beforeAll(() => {
  // A folder whose own name reads like a pattern.
  folder = mkdtempSync(join(tmpdir(), "find-[files]-*-"));
  for (const path of [
    "Dockerfile",
    "api/Dockerfile",
    "api/Dockerfile.dev",
    "api/v1/deep/Dockerfile",
    "web/Dockerfile",
    "web/odd[1].Dockerfile",
    "web/node_modules/pkg/Dockerfile",
    ".hidden/Dockerfile",
    "api/.Dockerfile",
  ]) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), "FROM scratch\n");
  }
  symlinkSync(folder, join(folder, "web", "loop"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function find(word: string): string[] {
  return findFiles(word, folder).map((path) => relative(folder, path).split(sep).join("/"));
}

describe("the files that a word names", () => {
  it("are itself where it is no pattern, whether it is there or not", () => {
    expect(find("api/Dockerfile")).toEqual(["api/Dockerfile"]);
    expect(find("nowhere/Dockerfile")).toEqual(["nowhere/Dockerfile"]);
    expect(find(join(folder, "Dockerfile"))).toEqual(["Dockerfile"]);
  });

  it.each<[string, string[]]>([
    ["api/Dockerfile*", ["api/Dockerfile", "api/Dockerfile.dev"]],
    ["*/Dockerfile", ["api/Dockerfile", "web/Dockerfile"]],
    ["[!a]*/Dockerfile", ["web/Dockerfile"]],
    ["[^a]*/Dockerfile", ["web/Dockerfile"]],
    ["ap?/Dockerfile", ["api/Dockerfile"]],
    ["./*/../Dockerfile", ["Dockerfile"]],
    ["api/**", ["api/Dockerfile", "api/Dockerfile.dev", "api/v1/deep/Dockerfile"]],
    ["**/Dockerfile", ["Dockerfile", "api/Dockerfile", "api/v1/deep/Dockerfile", "web/Dockerfile"]],
    ["**/**/deep/**/Dockerfile", ["api/v1/deep/Dockerfile"]],
    ["**/.Dockerfile", ["api/.Dockerfile"]],
    [".h*/Dockerfile", [".hidden/Dockerfile"]],
    ["api/.D*", ["api/.Dockerfile"]],
    ["web/node_modules/*/Dockerfile", ["web/node_modules/pkg/Dockerfile"]],
  ])("%s are those that match, sorted", (word, expected) => {
    expect(find(word)).toEqual(expected);
  });

  it("may be one whose name reads like a pattern", () => {
    expect(find("web/odd[1].Dockerfile")).toEqual(["web/odd[1].Dockerfile"]);
  });

  it("may be asked for by an absolute pattern", () => {
    const escaped = folder.replace(/[[\]*]/g, "\\$&");
    expect(find(`${escaped}/ap*/Dockerfile`)).toEqual(["api/Dockerfile"]);
  });

  it.each([
    ["*/nothing", /^No file matches "\*\/nothing"\.$/],
    ["*/v1", /^No file matches/],
    ["api/[z", /^"api\/\[z" is no legal pattern/],
  ])("are none for %s, which is said", (word, message) => {
    expect(() => findFiles(word, folder)).toThrow(message);
  });
});
