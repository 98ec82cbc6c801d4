import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { createTarParser, type TarEntry } from "../../src/image/tar.js";
import { createTarSplitParser } from "../../src/readers/tar-split.js";
import {
  paxHeader,
  paxRecord,
  readTar,
  sparseHeader,
  type TarFile,
  tarBlocks,
  tarHeader,
} from "../support/tar.js";
import { archiveOf, type TarPart, tarParts, tarSplit } from "../support/tar-split.js";

/** The entries of each archive, without where the contents are: a record has none. */
function read(record: Buffer, pieceSize = record.length): object[][] {
  const archives: TarEntry[][] = [];
  const parser = createTarSplitParser((onHeaderEnd) => {
    const entries: TarEntry[] = [];
    archives.push(entries);
    return createTarParser({ onEntry: (entry) => entries.push(entry), onHeaderEnd }, "headers");
  });
  for (let at = 0; at < record.length; at += pieceSize) parser.write(record.subarray(at, at + pieceSize));
  parser.end();
  return archives.map((entries) => entries.map(withoutPlace));
}

/** What is read of the archive itself. */
function readWhole(parts: readonly TarPart[]): object[] {
  return readTar(archiveOf(parts)).map(withoutPlace);
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
const content = (size: number): { readonly content: Buffer } => ({ content: Buffer.alloc(size, "x") });
const octal = (size: number): string => size.toString(8);

function globalHeader(records: string): TarPart {
  const bytes = Buffer.from(records);
  const header = tarHeader({ name: "pax_global_header", type: "g", size: octal(bytes.length) });
  const padding = tarBlocks(bytes).subarray(bytes.length);
  // The part ends with the records, and what follows begins with their padding.
  return { header: Buffer.concat([header, bytes]), padding };
}

describe("the record of archives without contents", () => {
  it("has the headers of the archives, whatever pieces it comes in", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(file, { maxLength: 8 }), { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 5000 }),
        async (images, pieceSize) => {
          const archives = await Promise.all(images.map(tarParts));
          const record = Buffer.concat(archives.map(tarSplit));
          expect(read(record, pieceSize)).toEqual(archives.map(readWhole));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("may have more bytes between two files than are gathered at a time", () => {
    const path = "p".repeat(300_000);
    const long = tarHeader({
      name: "././@LongLink",
      type: "L",
      size: octal(path.length + 1),
      magic: "ustar  \0",
    });
    const parts = [
      { header: tarHeader({ name: "first", size: octal(3) }), ...content(3) },
      { header: Buffer.concat([long, tarBlocks(`${path}\0`), tarHeader({ name: "short" })]) },
    ];
    expect(read(tarSplit(parts), 1000)).toEqual([
      [expect.objectContaining({ name: "first", size: 3 }), expect.objectContaining({ name: path })],
    ]);
  });

  const zeros = Buffer.alloc(1024);
  const big = { header: tarHeader({ name: "big", size: octal(5000) }), ...content(5000) };

  it.each<[string, TarPart[]]>([
    ["a global header, as git archive writes it", [globalHeader(paxRecord("comment", "f".repeat(40))), big]],
    ["a global header that looks like the archive's end", [globalHeader(zeros.toString()), big]],
    [
      "records before a global header, which do not count",
      [
        {
          ...globalHeader("c"),
          header: Buffer.concat([paxHeader(paxRecord("size", "9")), globalHeader("c").header]),
        },
        big,
      ],
    ],
    [
      "links and folders whose headers have a size",
      [
        big,
        { header: tarHeader({ name: "hard", type: "1", link: "big", size: octal(700) }), size: 700 },
        { header: tarHeader({ name: "folder", type: "5", size: octal(700) }), size: 700 },
        big,
      ],
    ],
    [
      "a sparse file",
      [
        {
          header: Buffer.concat([
            sparseHeader({ major: "1", minor: "0", name: "real", realsize: "9000" }),
            tarHeader({ name: "GNUSparseFile.0/real", size: octal(1100) }),
          ]),
          ...content(1100),
          size: 9000,
        },
        big,
      ],
    ],
  ])("is read with %s", (_, parts) => {
    expect(read(tarSplit(parts))).toEqual([readWhole(parts)]);
  });

  it.each<[string, TarPart[]]>([
    // Of a file without size tar-split takes what is stored for a part of the headers.
    ["hides entries behind what is stored of an empty sparse file", [{ header: zeros }, big]],
    [
      "shows entries in it",
      [{ header: tarHeader({ name: "fake", size: octal(10 ** 9) }), ...content(512) }, big],
    ],
  ])("is refused where it %s", (_, [stored, ...others]) => {
    const empty = Buffer.concat([
      sparseHeader({ major: "0", minor: "1", numblocks: "0", realsize: "0" }),
      tarHeader({ name: ".wh.x", size: octal(1024) }),
    ]);
    const between = Buffer.concat([stored?.header ?? zeros, stored?.content ?? Buffer.alloc(0)]);
    const [first, ...more] = others;
    if (first === undefined) throw new Error("nothing follows");
    const parts = [{ header: empty }, { ...first, header: Buffer.concat([between, first.header]) }, ...more];
    expect(() => read(tarSplit(parts))).toThrow(
      "what the engine keeps of a layer's archive has contents elsewhere than its headers tell",
    );
  });

  it("is refused where it has more contents than headers, or fewer, or of other sizes", () => {
    const place = '{"type":1,"name":"a","size":5000,"payload":"AAAAAAAAAAA=","position":1}\n';
    const record = tarSplit([big]).toString();
    expect(record).toContain('"size":5000,');
    for (const wrong of [
      record + place,
      record.replace(/^\{"type":1.*\n/m, ""),
      record.replace('"size":5000,', '"size":5001,'),
      record.replace('"size":5000,"payload":"AAAAAAAAAAA="', '"payload":null'),
    ]) {
      for (const pieceSize of [100, wrong.length]) {
        expect(() => read(Buffer.from(wrong), pieceSize)).toThrow("contents elsewhere than its headers tell");
      }
    }
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
    ["a position left out", `${SEGMENT}{"type":2,"payload":"","position":10}\n`],
    ["a size that is none", `${SEGMENT}{"type":1,"size":x,"payload":"AAAAAAAAAAA=","position":1}\n`],
    ["a checksum of another length", `${SEGMENT}{"type":1,"size":5,"payload":"AAAA","position":1}\n`],
    ["a line of no length", `${SEGMENT}\n`],
    ["what is no record", "nonsense\n"],
  ])("is refused with %s", (_, record) => {
    expect(() => read(Buffer.from(record), 1_000_000)).toThrow(
      "what the engine keeps of a layer's archive has a line that cannot be read",
    );
  });

  it("is refused where an archive ends in the middle of a header", () => {
    const payload = tarHeader({}).subarray(0, 300).toString("base64");
    const half = `{"type":2,"payload":"${payload}","position":0}\n`;
    expect(() => read(Buffer.from(half))).toThrow(
      expect.objectContaining({
        said: { key: "archive.at", values: { problem: { key: "archive.cut" }, byte: 0 } },
      }),
    );
  });
});
