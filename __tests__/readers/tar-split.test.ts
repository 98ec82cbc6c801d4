import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { createTarParser, type TarEntry } from "../../src/image/tar.js";
import { createTarSplitParser } from "../../src/readers/tar-split.js";
import { readTar, TAR_END, type TarFile, tar, tarBlocks, tarHeader } from "../support/tar.js";
import { tarSplit } from "../support/tar-split.js";

/** The headers of each archive, without where the contents are: a record has none. */
function read(record: Buffer, pieceSize = record.length): object[][] {
  const archives: TarEntry[][] = [];
  const parser = createTarSplitParser(() => {
    const entries: TarEntry[] = [];
    archives.push(entries);
    return createTarParser({ onEntry: (entry) => entries.push(entry) }, "headers");
  });
  for (let at = 0; at < record.length; at += pieceSize) parser.write(record.subarray(at, at + pieceSize));
  parser.end();
  return archives.map((entries) => entries.map(withoutPlace));
}

function withoutPlace({ contentAt, ...entry }: TarEntry): object {
  return entry;
}

const name = fc.string({ unit: fc.constantFrom(...'ab/-:0é漢\n"\\}'), minLength: 1, maxLength: 300 });
const file: fc.Arbitrary<TarFile> = fc.oneof(
  fc.record({ name, content: fc.uint8Array({ maxLength: 2000 }) }),
  fc.record({ name, type: fc.constantFrom("symlink" as const, "link" as const), linkname: name }),
  fc.record({ name, type: fc.constantFrom("directory" as const, "fifo" as const) }),
);

describe("the record of archives without contents", () => {
  it("has the headers of the archives, whatever pieces it comes in", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(file, { maxLength: 8 }), { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 5000 }),
        async (images, pieceSize) => {
          const archives = await Promise.all(images.map(tar));
          const record = Buffer.concat(archives.map(tarSplit));
          expect(read(record, pieceSize)).toEqual(
            archives.map((archive) => readTar(archive).map(withoutPlace)),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it("may have more bytes between two files than are gathered at a time", () => {
    const path = "p".repeat(300_000);
    const long = {
      name: "././@LongLink",
      type: "L",
      size: (path.length + 1).toString(8),
      magic: "ustar  \0",
    };
    const archive = Buffer.concat([
      tarHeader({ name: "first", size: "3" }),
      tarBlocks("abc"),
      tarHeader(long),
      tarBlocks(`${path}\0`),
      tarHeader({ name: "short" }),
      TAR_END,
    ]);
    expect(read(tarSplit(archive), 1000)).toEqual([
      [expect.objectContaining({ name: "first", size: 3 }), expect.objectContaining({ name: path })],
    ]);
  });

  it("may be of no archive at all", () => {
    expect(read(Buffer.alloc(0))).toEqual([]);
  });

  const SEGMENT = '{"type":2,"payload":"","position":0}\n';
  it.each([
    ["no beginning", '{"type":2,"payload":"","position":1}\n'],
    ["no end of its last line", SEGMENT.trim()],
    ["a line without an end", SEGMENT.replace('""', `"${"A".repeat(17 * 1024 * 1024)}`).trim()],
    ["another type", `${SEGMENT}{"type":3,"payload":"","position":1}\n`],
    ["another order", '{"payload":"","type":2,"position":0}\n'],
    ["a segment of nothing", '{"type":2,"payload":null,"position":0}\n'],
    ["text that does not end", '{"type":2,"payload":"AAAA:0}\n'],
    ["what is no record", "nonsense\n"],
  ])("is refused with %s", (_, record) => {
    expect(() => read(Buffer.from(record), 1_000_000)).toThrow(
      "what the engine keeps of a layer's archive has a line that cannot be read",
    );
  });

  it("is refused where an archive ends in the middle of a header, or is followed by something", async () => {
    const [line = ""] = tarSplit(await tar([{ name: "a" }]))
      .toString()
      .split("\n");
    const half = Buffer.alloc(256).toString("base64");
    expect(() => read(Buffer.from(`${line}\n{"type":2,"payload":"${half}","position":1}\n`))).toThrow(
      expect.objectContaining({ said: expect.objectContaining({ key: "archive.at" }) }),
    );
  });
});
