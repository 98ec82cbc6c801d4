import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { extract } from "tar-stream";
import { showPath } from "../../src/image/layer-entry.js";
import { createTarParser, type TarEntry } from "../../src/image/tar.js";
import { TarError } from "../../src/image/tar-header.js";
import {
  paxHeader,
  paxRecord,
  readTar,
  sparseHeader,
  TAR_END,
  type TarFile,
  tar,
  tarBlocks,
  tarHeader,
} from "../support/tar.js";

/** Names as text. */
interface Shown extends Omit<TarEntry, "name" | "linkName"> {
  readonly name: string;
  readonly linkName: string;
}

function read(bytes: Uint8Array, pieceSize?: number): Shown[] {
  return readTar(bytes, pieceSize).map((entry) => ({
    ...entry,
    name: showPath(entry.name),
    linkName: showPath(entry.linkName),
  }));
}

function only(...parts: readonly Uint8Array[]): Shown {
  const entries = read(Buffer.concat([...parts, TAR_END]));
  expect(entries).toHaveLength(1);
  const [entry] = entries;
  if (entry === undefined) throw new Error("no entry");
  return entry;
}

/** What tar-stream reads of an archive, in our words. */
async function oracle(bytes: Uint8Array) {
  const found: { name: string; type: string; size: number; linkName: string }[] = [];
  const reader = extract();
  reader.end(bytes);
  for await (const entry of reader) {
    const { name, type, size, linkname } = entry.header;
    found.push({
      name,
      type: type === "link" ? "hard-link" : String(type),
      size: size ?? 0,
      linkName: linkname ?? "",
    });
    entry.resume();
  }
  return found;
}

const pathCharacters = fc.constantFrom(...("abc/.-_ é漢😀".match(/./gu) ?? []));
const path = fc
  .array(pathCharacters, { minLength: 1, maxLength: 200 })
  .map((characters) => `x${characters.join("")}y`);
const file: fc.Arbitrary<TarFile> = fc.oneof(
  fc.record({ name: path, content: fc.uint8Array({ maxLength: 2000 }) }),
  fc.record({ name: path, type: fc.constantFrom("symlink" as const, "link" as const), linkname: path }),
  fc.record({ name: path.map((name) => `${name}/`), type: fc.constant("directory" as const) }),
  fc.record({ name: path, type: fc.constantFrom("character-device" as const, "fifo" as const) }),
);

describe("the entries of a tar archive", () => {
  it("are those that tar-stream reads, whatever pieces the bytes come in", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(file, { maxLength: 8 }),
        fc.integer({ min: 1, max: 3000 }),
        async (files, size) => {
          const archive = await tar(files);
          const entries = read(archive, size);
          expect(entries.map(({ name, type, size, linkName }) => ({ name, type, size, linkName }))).toEqual(
            // tar-stream drops the slash that marks a directory; engines keep it.
            (await oracle(archive)).map((entry, index) => ({
              ...entry,
              name: files[index]?.name ?? entry.name,
            })),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it("carry the content of files only, in order and complete", async () => {
    const archive = await tar([
      { name: "a", content: "first" },
      { name: "b", type: "symlink", linkname: "a" },
      { name: "c", content: "x".repeat(1500) },
    ]);
    const contents: string[] = [];
    let current = "";
    const parser = createTarParser({
      onEntry: () => {
        current = "";
      },
      onContent: (piece) => {
        current += piece.toString();
      },
      onEntryEnd: () => contents.push(current),
    });
    for (let at = 0; at < archive.length; at += 100) parser.write(archive.subarray(at, at + 100));
    parser.end();
    expect(contents).toEqual(["first", "", "x".repeat(1500)]);
  });

  it("take GNU long names and long links", () => {
    const name = "n".repeat(300);
    const link = "l".repeat(250);
    const long = (type: string, value: string) => [
      tarHeader({ name: "././@LongLink", type, size: (value.length + 1).toString(8), magic: "ustar  \0" }),
      tarBlocks(`${value}\0`),
    ];
    const entry = only(
      ...long("K", link),
      ...long("L", name),
      tarHeader({ name: name.slice(0, 100), type: "2", link: link.slice(0, 100), magic: "ustar  \0" }),
    );
    expect(entry).toMatchObject({ name, linkName: link, type: "symlink" });
  });

  it("take a GNU long name before a PAX path, and neither where it is empty", () => {
    const long = (type: string, value: string): Buffer =>
      Buffer.concat([
        tarHeader({ type, size: (value.length + 1).toString(8), magic: "ustar  \0" }),
        tarBlocks(`${value}\0`),
      ]);
    const pax = paxHeader(paxRecord("path", "pax/") + paxRecord("linkpath", "pax-link"));
    const link = tarHeader({ name: "name", type: "2", link: "link" });
    expect(only(long("L", "gnu"), long("K", "gnu-link"), pax, link)).toMatchObject({
      name: "gnu",
      linkName: "gnu-link",
    });
    expect(only(long("L", ""), long("K", ""), pax, link)).toMatchObject({
      name: "pax/",
      linkName: "pax-link",
    });
    expect(only(long("L", ""), long("K", ""), link)).toMatchObject({ name: "name", linkName: "link" });
    // v7 tells a directory by its name's end.
    expect(only(long("L", "gnu"), pax, tarHeader({ type: "\0" })).type).toBe("file");
  });

  it("pass over a global header, and what stood before it", () => {
    const records = paxRecord("comment", "c".repeat(600)) + paxRecord("path", "everywhere");
    const global = [
      tarHeader({ type: "g", size: Buffer.byteLength(records).toString(8) }),
      tarBlocks(records),
    ];
    const before = paxHeader(paxRecord("size", "1024") + paxRecord("path", "before"));
    const file = [tarHeader({ name: "file", size: "4" }), tarBlocks("data")];
    expect(only(...global, ...file)).toMatchObject({ name: "file", size: 4 });
    expect(only(before, ...global, ...file)).toMatchObject({ name: "file", size: 4 });
  });

  it("put the ustar prefix before the name, and star's shorter one", () => {
    const ustar = only(tarHeader({ name: "name", prefix: "some/folder" }));
    expect(ustar.name).toBe("some/folder/name");
    const star = only(
      tarHeader({
        name: "name",
        prefix: "folder",
        patches: [
          [476, "00000000000 00000000000 "],
          [508, "tar\0"],
        ],
      }),
    );
    expect(star.name).toBe("folder/name");
  });

  it("read old archives without a type: a slash at the end means a directory", () => {
    expect(only(tarHeader({ name: "dir/", type: "\0", magic: "" })).type).toBe("directory");
    expect(only(tarHeader({ name: "file", type: "\0", magic: "" })).type).toBe("file");
  });

  it("accept checksums that were summed over signed bytes", () => {
    expect(only(tarHeader({ name: "naïve", checksum: "signed" })).name).toBe("naïve");
  });

  it("have sizes beyond eight gigabytes, base-256 and PAX", () => {
    const sizes: number[] = [];
    const header = (...parts: Uint8Array[]) => {
      const parser = createTarParser({ onEntry: ({ size }) => sizes.push(size) });
      for (const part of parts) parser.write(part);
    };
    header(tarHeader({ size: Uint8Array.of(0x80, 0, 0, 0, 0, 0, 0, 2, 0x40, 0, 0, 0) }));
    header(paxHeader(paxRecord("size", "9663676416")), tarHeader({}));
    expect(sizes).toEqual([9_663_676_416, 9_663_676_416]);
  });

  it("give a sparse file the size it has when unpacked, and skip only what is stored", () => {
    const sparse = tarHeader({
      name: "sparse",
      type: "S",
      size: "10",
      magic: "ustar  \0",
      patches: [
        [345, Buffer.alloc(137)],
        [482, Uint8Array.of(1)],
        [483, "00000100000\0"],
      ],
    });
    const lastMap = Buffer.alloc(512);
    const archive = Buffer.concat([
      sparse,
      lastMap,
      tarBlocks("12345678"),
      tarHeader({ name: "next" }),
      TAR_END,
    ]);
    expect(read(archive).map(({ name, size }) => [name, size])).toEqual([
      ["sparse", 32_768],
      ["next", 0],
    ]);
  });

  it.each([
    ["version 0.0", { major: "0", minor: "0", size: "5000" }],
    ["version 0.0, which GNU tar wrote without saying so", { numblocks: "1", offset: "0", size: "5000" }],
    ["version 0.1", { map: "0,4", size: "5000" }],
    ["version 1.0", { major: "1", minor: "0", realsize: "5000" }],
    ["both sizes, of which the first counts", { map: "0,4", realsize: "6000", size: "5000" }],
  ])("give a sparse file by PAX records its own name and size: %s", (_, records) => {
    const header = tarHeader({ name: "./GNUSparseFile.0/real", size: "4" });
    const entry = only(sparseHeader({ ...records, name: "real" }), header, tarBlocks("data"));
    expect(entry).toMatchObject({ name: "real", size: 5000, isSparse: true });
  });

  it.each([
    ["no version and no map", { realsize: "0", name: "other" }],
    ["an unknown version", { major: "2", minor: "0", map: "0,4", realsize: "0", name: "other" }],
    ["half a version", { major: "1", realsize: "0", name: "other" }],
  ])("pass over records of a sparse file with %s, as engines do", (_, records) => {
    const entry = only(sparseHeader(records), tarHeader({ name: "plain", size: "4" }), tarBlocks("data"));
    expect(entry).toMatchObject({ name: "plain", size: 4, isSparse: false });
  });

  it("have no content where links and directories claim some, as engines read them", () => {
    const archive = Buffer.concat([
      tarHeader({ name: "hard", type: "1", link: "file", size: "17" }),
      tarHeader({ name: "dir/", type: "5", size: "17" }),
      TAR_END,
    ]);
    expect(read(archive).map(({ size }) => size)).toEqual([0, 0]);
  });

  it("leave out global PAX headers and let the last of several records win", () => {
    const global = Buffer.concat([tarHeader({ type: "g", size: "12" }), tarBlocks("10 path=x\n")]);
    const entry = only(global, paxHeader(paxRecord("path", "a") + paxRecord("path", "b")), tarHeader({}));
    expect(entry.name).toBe("b");
  });

  it("survive names with line breaks, bidirectional marks and bytes that are no UTF-8", async () => {
    const archive = await tar([{ name: "a\nb" }, { name: "..\u202e/etc" }]);
    expect(read(archive).map(({ name }) => name)).toEqual(["a\nb", "..\u202e/etc"]);
    const broken = only(tarHeader({ patches: [[0, Uint8Array.of(0x61, 0xff, 0x62, 0)]] }));
    expect(broken.name).toBe("a\uFFFDb");
  });

  it("have whole seconds, rounded down, from PAX where it tells the time", () => {
    const time = (value: string) => only(paxHeader(paxRecord("mtime", value)), tarHeader({})).mtime;
    expect(["1700000000.987654321", "1700000000", "-1.5"].map(time)).toEqual([1700000000, 1700000000, -2]);
  });

  it("are the same where contents are passed by instead of written", () => {
    const archive = Buffer.concat([
      tarHeader({ name: "a", size: "1000" }),
      tarBlocks("x".repeat(0o1000)),
      paxHeader(paxRecord("path", "long".repeat(50))),
      tarHeader({ size: "3" }),
      tarBlocks("abc"),
      tarHeader({ name: "dir/", type: "5" }),
      tarHeader({ name: "last", size: "7000" }),
      tarBlocks("y".repeat(0o7000)),
      TAR_END,
      Buffer.alloc(5000),
    ]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.nat(10_000), (window, most) => {
        const entries: TarEntry[] = [];
        const parser = createTarParser({ onEntry: (entry) => entries.push(entry) });
        for (let at = 0; at < archive.length; ) {
          const piece = archive.subarray(at, at + window);
          parser.write(piece);
          at += piece.length;
          const passed = Math.min(parser.skippable(), most, archive.length - at);
          parser.skip(passed);
          at += passed;
        }
        parser.end();
        expect(entries).toEqual(readTar(archive));
      }),
    );
  });

  it("say where their content begins", async () => {
    const archive = await tar([
      { name: "n".repeat(150), content: "first" },
      { name: "b", content: "second" },
    ]);
    const found = readTar(archive, 100).map(({ contentAt, size }) =>
      archive.toString("utf8", contentAt, contentAt + size),
    );
    expect(found).toEqual(["first", "second"]);
  });

  it("end at two zero blocks, whatever follows", () => {
    const archive = Buffer.concat([tarHeader({ name: "a" }), TAR_END, Buffer.from("rubbish")]);
    expect(read(archive).map(({ name }) => name)).toEqual(["a"]);
  });

  it("may end without zero blocks, and there may be none", () => {
    expect(read(tarHeader({ name: "a" }))).toHaveLength(1);
    expect(read(Buffer.alloc(0))).toEqual([]);
    expect(read(TAR_END)).toEqual([]);
  });
});

describe("a broken archive ends in a TarError", () => {
  const over = (1024 * 1024 + 1).toString(8);
  it.each<[string, Uint8Array]>([
    ["cut short in a header", tarHeader({}).subarray(0, 300)],
    ["cut short in content", Buffer.concat([tarHeader({ size: "1000" }), Buffer.alloc(100)])],
    [
      "cut short in the filling after content",
      Buffer.concat([tarHeader({ size: "5" }), Buffer.from("12345")]),
    ],
    ["with a wrong checksum", tarHeader({ checksum: "wrong" })],
    ["with a size that is no number", tarHeader({ size: "12x45678901" })],
    [
      "with a size of 9 EiB",
      tarHeader({ size: Uint8Array.of(0x80, 0, 0, 0, 0x7f, 255, 255, 255, 255, 255, 255, 255) }),
    ],
    ["with a negative size", tarHeader({ size: Buffer.alloc(12, 0xff) })],
    ["with an extended header over 1 MiB", tarHeader({ type: "x", size: over })],
    ["with a long name over 1 MiB", tarHeader({ type: "L", size: over })],
    ["with a PAX record that is longer than its header", paxHeader("99 path=x\n")],
    ["with a PAX record without a length", paxHeader("path=x\n")],
    ["with a PAX record without a key", paxHeader("6 =xy\n")],
    ["with a PAX path that holds NUL", paxHeader(paxRecord("path", "a\0b"))],
    ["with a PAX size that is no number", Buffer.concat([paxHeader(paxRecord("size", "-1")), tarHeader({})])],
    ["with something between its zero blocks", Buffer.concat([Buffer.alloc(512), tarHeader({})])],
  ])("%s", (_, archive) => {
    expect(() => read(archive)).toThrow(TarError);
  });

  it("that names the byte at which the entry begins", () => {
    const archive = Buffer.concat([
      tarHeader({ name: "a", size: "5" }),
      tarBlocks("12345"),
      paxHeader(paxRecord("path", "b")),
      tarHeader({ checksum: "wrong" }),
    ]);
    expect(() => read(archive, 700)).toThrow(
      "a header's checksum does not match its bytes (entry at byte 1024)",
    );
  });

  it("with a sparse size that is negative", () => {
    const header = tarHeader({ type: "S", magic: "ustar  \0", patches: [[483, Buffer.alloc(12, 0xff)]] });
    expect(() => read(header)).toThrow("a header's size is negative");
  });

  it("however its bytes are changed, or is read", async () => {
    const archive = await tar([{ name: "a".repeat(150), content: "x".repeat(700) }, { name: "b" }]);
    fc.assert(
      fc.property(fc.nat(archive.length - 1), fc.nat(255), (at, byte) => {
        const changed = Buffer.from(archive);
        changed[at] = byte;
        try {
          read(changed);
        } catch (error) {
          expect(error).toBeInstanceOf(TarError);
        }
      }),
      { numRuns: 200 },
    );
  });
});
