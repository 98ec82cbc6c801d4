import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { type ByteString, type LayerEntry, showPath, toByteString } from "../../src/image/layer-entry.js";
import { TarError } from "../../src/image/tar-header.js";
import { toLayerEntry, toLayerPath } from "../../src/image/tar-layer-entry.js";
import { paxHeader, paxRecord, readTar, TAR_END, tarHeader } from "../support/tar.js";

/** What one entry of a layer's archive says. */
function only(...parts: readonly Uint8Array[]): LayerEntry | null {
  const entries = readTar(Buffer.concat([...parts, TAR_END]));
  const [entry] = entries;
  if (entry === undefined || entries.length !== 1) throw new Error("not one entry");
  return toLayerEntry(entry);
}

const named = (name: string, type = "0"): LayerEntry | null =>
  only(paxHeader(paxRecord("path", name)), tarHeader({ type }));
const latin = (text: string): ByteString => toByteString(Buffer.from(text));

describe("the path of a layer's entry", () => {
  it.each([
    ["./etc/passwd", "etc/passwd"],
    ["/etc/", "etc"],
    ["etc//a/./b", "etc/a/b"],
    ["etc/../usr", "usr"],
    ["../../etc/shadow", "etc/shadow"],
    ["./../..", ""],
    ["a/..", ""],
    ["...", "..."],
    ["..a/.b/c..", "..a/.b/c.."],
    [" ", " "],
  ])("of %j is %j", (name, path) => {
    expect(toLayerPath(latin(name))).toBe(path);
  });

  it("never has an empty part, a dot, or a way out, and is its own path", () => {
    const part = fc.constantFrom("", ".", "..", "...", "a", "b.", "é", "\n");
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const path = toLayerPath(latin(parts.join("/")));
        const found = path === "" ? [] : path.split("/");
        expect(found.filter((one) => ["", ".", ".."].includes(one))).toEqual([]);
        expect(toLayerPath(path)).toBe(path);
      }),
      { numRuns: 500 },
    );
  });

  it("keeps line breaks, bidirectional marks and bytes that are no UTF-8", () => {
    expect(showPath(named("a\nb/\u202egpj.exe")?.path ?? latin(""))).toBe("a\nb/\u202egpj.exe");
    const broken = [0xfe, 0xff].map(
      (byte) => only(tarHeader({ patches: [[0, Uint8Array.of(0x61, byte, 0)]] }))?.path,
    );
    expect(broken).toEqual(["a\u00fe", "a\u00ff"]);
  });

  it("is not told of the root itself", () => {
    expect(["./", "/", ".", "a/.."].map((name) => named(name, "5"))).toEqual([null, null, null, null]);
  });
});

describe("markers of a layer", () => {
  it.each([
    ["etc/.wh.passwd", "whiteout", "etc/passwd"],
    [".wh.etc", "whiteout", "etc"],
    ["./a/../b/.wh.c", "whiteout", "b/c"],
    ["etc/.wh..wh..opq", "opaque", "etc"],
    [".wh..wh..opq", "opaque", ""],
    ["etc/.wh..hidden", "whiteout", "etc/.hidden"],
    ["etc/.wh.", null, ""],
    ["etc/.wh..", null, ""],
    [".wh...", null, ""],
    ["etc/.white", "file", "etc/.white"],
    ["a.wh.b", "file", "a.wh.b"],
    ["etc/.wh.dir/file", "file", "etc/.wh.dir/file"],
  ])("%j: %s of %j", (name, type, path) => {
    if (type === null) expect(() => named(name)).toThrow(TarError);
    else expect(named(name)).toMatchObject({ type, path });
  });

  it("have no bytes, whatever the archive stores for them", () => {
    const entries = readTar(
      Buffer.concat([tarHeader({ name: ".wh.a", size: "1" }), Buffer.alloc(512), TAR_END]),
    );
    expect(entries.map(toLayerEntry)).toMatchObject([
      { type: "whiteout", path: "a", size: 0, contentSize: 0 },
    ]);
  });

  it("of the AUFS driver, in the root, are passed over", () => {
    expect([".wh..wh.aufs", "./.wh..wh.plnk/12.34", ".wh..wh.orph"].map((name) => named(name))).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe("an entry of a layer", () => {
  it("has a symlink's target as stored and a hard link's from the root", () => {
    const link = (type: string) => only(tarHeader({ name: "a/b", type, link: "/../x//y/" }))?.linkName;
    expect([link("2"), link("1"), link("0")]).toEqual(["/../x//y/", "x/y", ""]);
  });

  it("has permission bits only, and owners of 32 bits", () => {
    const entry = only(
      tarHeader({
        patches: [
          [100, "0104755\0"],
          [108, Buffer.from("fffffffffffffffe", "hex")],
        ],
      }),
    );
    expect(entry).toMatchObject({ mode: 0o4755, uid: 0xffff_fffe });
  });

  it("has the times that engines set: others are 1970", () => {
    const time = (value: string) => only(paxHeader(paxRecord("mtime", value)), tarHeader({}))?.mtime;
    expect(["9223372036", "9223372037", "-1", "12.9"].map(time)).toEqual([9_223_372_036, 0, 0, 12]);
  });

  it("has device numbers where it is a device", () => {
    const entry = (type: string) =>
      only(
        tarHeader({
          type,
          patches: [
            [329, "0000010\0"],
            [337, "0000003\0"],
          ],
        }),
      );
    expect(entry("3")).toMatchObject({ type: "character-device", deviceMajor: 8, deviceMinor: 3 });
    expect(entry("0")).toMatchObject({ type: "file", deviceMajor: 0, deviceMinor: 0 });
  });
});
