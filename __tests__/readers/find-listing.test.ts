import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { ByteString } from "../../src/image/layer-entry.js";
import { createFindListing, type FoundFile } from "../../src/readers/find-listing.js";

/** Any bytes but NUL, which no name can hold. */
const name = fc
  .uint8Array({ min: 1, maxLength: 40 })
  .map((bytes) => Buffer.from(bytes).toString("latin1") as ByteString);

const file: fc.Arbitrary<FoundFile> = fc.record({
  type: fc.constantFrom("f", "d", "l", "c", "b", "p", "s"),
  size: fc.nat({ max: Number.MAX_SAFE_INTEGER }),
  mode: fc.nat({ max: 0o7777 }),
  uid: fc.nat({ max: 2 ** 32 - 2 }),
  gid: fc.nat({ max: 2 ** 32 - 2 }),
  mtime: fc.integer(),
  inode: fc.nat().map(String),
  links: fc.nat(),
  path: name,
  target: name,
});

function printed({ type, size, mode, uid, gid, mtime, inode, links, path, target }: FoundFile): string {
  const fields = [type, size, mode.toString(8), uid, gid, `${mtime}.5000000000`, inode, links, path];
  return `${fields.join(" ")}\0${target}\0`;
}

function read(text: string, pieceSize = text.length): FoundFile[] {
  const files: FoundFile[] = [];
  const listing = createFindListing((found) => files.push(found));
  const bytes = Buffer.from(text, "latin1");
  for (let at = 0; at < bytes.length; at += pieceSize) listing.write(bytes.subarray(at, at + pieceSize));
  listing.end();
  return files;
}

describe("createFindListing", () => {
  it("reads any files from pieces of any size", () => {
    fc.assert(
      fc.property(fc.array(file, { maxLength: 5 }), fc.integer({ min: 1, max: 200 }), (files, pieceSize) => {
        expect(read(files.map(printed).join(""), pieceSize)).toEqual(files);
      }),
    );
  });

  it("refuses a listing that was cut off", () => {
    expect(() => read("f 1 644 0 0 1.5 7 1 a")).toThrow("ends in the middle of a file");
    expect(() => read("f 1 644 0 0 1.5 7 1 a\0")).toThrow("ends in the middle of a file");
  });

  it.each([
    ["too few fields", "f 1 644\0\0", "a line that cannot be read"],
    ["a size that is no number", "f x 644 0 0 1.5 7 1 a\0\0", "a line that cannot be read"],
    [
      "a size that no number can hold",
      `f ${"9".repeat(20)} 644 0 0 1 7 1 a\0\0`,
      `the number ${"9".repeat(20)}`,
    ],
  ])("refuses %s", (_, text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});
