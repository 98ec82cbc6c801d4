import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { findOnPath } from "../../src/docker/find-on-path.js";

let root: string;
const at = (...parts: readonly string[]) => join(root, ...parts);
const find = (...folders: readonly string[]) => findOnPath("tool", { PATH: folders.join(delimiter) });

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "find-on-path-"));
  for (const name of ["first", "second", "plain", "folder/tool", "linked", "dangling"]) {
    mkdirSync(at(name), { recursive: true });
  }
  for (const name of ["first", "second", "plain"]) {
    writeFileSync(at(name, "tool"), "");
    chmodSync(at(name, "tool"), name === "plain" ? 0o644 : 0o755);
  }
  symlinkSync(at("second", "tool"), at("linked", "tool"));
  symlinkSync(at("nowhere"), at("dangling", "tool"));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("a command", () => {
  it("is the first one of that name on the PATH", () => {
    expect(find(at("second"), at("first"))).toBe(at("second", "tool"));
    expect(find(at("missing"), at("first"), at("second"))).toBe(at("first", "tool"));
  });

  it("may be a link to one", () => {
    expect(find(at("linked"))).toBe(at("linked", "tool"));
  });

  it.each(["plain", "folder", "dangling"])("is not what cannot be run: %s", (name) => {
    expect(find(at(name), at("first"))).toBe(at("first", "tool"));
  });

  it("is never looked for relative to the working directory, where a checkout could bring its own", () => {
    const here = relative(process.cwd(), at("first"));
    expect(findOnPath("tool", { PATH: ["", ".", here].join(delimiter) })).toBeNull();
  });

  it("is not there where the PATH is empty or not set, or names no folder that has it", () => {
    expect(findOnPath("tool", {})).toBeNull();
    expect(findOnPath("tool", { PATH: "" })).toBeNull();
    expect(findOnPath("no-such-tool", { PATH: at("first") })).toBeNull();
  });
});
