import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { ByteString } from "../../src/image/layer-entry.js";
import { type FoundFile, readListing } from "../../src/readers/find-listing.js";

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

const SOME_FILE: FoundFile = {
  type: "l",
  size: 4,
  mode: 0o777,
  uid: 0,
  gid: 0,
  mtime: 1,
  inode: "7",
  links: 1,
  path: "a b" as ByteString,
  target: "c d" as ByteString,
};

function printed({ type, size, mode, uid, gid, mtime, inode, links, path, target }: FoundFile): string {
  const fields = [type, size, mode.toString(8), uid, gid, `${mtime}.5000000000`, inode, links, path];
  return `${fields.join(" ")}\0${target}\0`;
}

/** The whole files of a part of a listing. */
function read(text: string): FoundFile[] {
  const listed = readListing(text);
  const files: FoundFile[] = [];
  while (listed.nextType() !== "") files.push(listed.take());
  return files;
}

describe("readListing", () => {
  it("reads any files", () => {
    fc.assert(
      fc.property(fc.array(file, { maxLength: 5 }), (files) => {
        expect(read(files.map(printed).join(""))).toEqual(files);
      }),
    );
  });

  it("passes over files, and tells where each begins and its type", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(file, fc.boolean()), { maxLength: 9 }), (files) => {
        const listed = readListing(files.map(([each]) => printed(each)).join(""));
        let position = 0;
        for (const [each, isTaken] of files) {
          expect([listed.nextType(), listed.position()]).toEqual([each.type, position]);
          if (isTaken) expect(listed.take()).toEqual(each);
          else listed.skip();
          position += printed(each).length;
        }
        expect(listed.nextType()).toBe("");
      }),
    );
  });

  it("leaves a file of which the end is missing", () => {
    const whole = printed(SOME_FILE);
    for (let length = 0; length < whole.length; length++) {
      const listed = readListing(whole + whole.slice(0, length));
      expect(listed.nextType()).toBe("l");
      listed.skip();
      expect([listed.nextType(), listed.position()]).toEqual(["", whole.length]);
    }
  });

  it("reads a time before 1970, and an inode that no number can hold", () => {
    const [found] = read(`f 1 644 0 0 -1.5 ${"9".repeat(20)} 1 a\0\0`);
    expect(found).toMatchObject({ mtime: -1, inode: "9".repeat(20) });
  });

  it.each([
    ["too few fields", "f 1 644\0\0", "a line that cannot be read"],
    ["a field that the path should be in", "f 1 644 0 0 1.5 7 1\0 \0", "a line that cannot be read"],
    ["a type of two letters", "fd 1 644 0 0 1.5 7 1 a\0\0", "a line that cannot be read"],
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
