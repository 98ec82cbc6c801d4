import { describe, expect, it } from "@jest/globals";
import type { ByteString } from "../../src/image/layer-entry.js";
import type { FoundFile } from "../../src/readers/find-listing.js";
import { createHardLinks } from "../../src/readers/hard-links.js";

function found(path: string, inode: string, links: number): FoundFile {
  return {
    type: "f",
    size: 3,
    mode: 0o644,
    uid: 0,
    gid: 0,
    mtime: 0,
    inode,
    links,
    path: path as ByteString,
    target: "" as ByteString,
  };
}

function groups(): {
  readonly given: (readonly string[])[];
  readonly links: ReturnType<typeof createHardLinks>;
} {
  const given: (readonly string[])[] = [];
  return { given, links: createHardLinks((_, paths) => given.push(paths)) };
}

describe("createHardLinks", () => {
  it("gives a file as soon as all its names are there, in the order of a walk", () => {
    const { given, links } = groups();
    for (const [path, inode] of [
      ["b", "1"],
      ["a/x", "2"],
      ["a-b", "2"],
      ["a", "1"],
    ] as const) {
      links.add(found(path, inode, 2));
    }
    expect(given).toEqual([
      ["a/x", "a-b"],
      ["a", "b"],
    ]);
  });

  it("gives a file whose other names are elsewhere when asked for the rest, once", () => {
    const { given, links } = groups();
    links.add(found("b", "1", 3));
    links.add(found("a", "1", 3));
    expect(given).toEqual([]);
    links.flush();
    links.flush();
    expect(given).toEqual([["a", "b"]]);
  });

  it("keeps files apart that two layers have under one number", () => {
    const { given, links } = groups();
    links.add(found("a", "1", 2));
    links.flush();
    links.add(found("b", "1", 2));
    links.flush();
    expect(given).toEqual([["a"], ["b"]]);
  });
});
