import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { contentSize } from "../../src/image/content-size.js";
import { createEntryLog } from "../../src/image/entry-log.js";
import { type LayerEntry, type LayerEntryType, toByteString } from "../../src/image/layer-entry.js";

const bytes = (maxLength: number) =>
  fc.oneof(
    fc
      .constantFrom("usr", "usr/lib", "usr/lib/a", "usr/lib/ab")
      .map((text) => toByteString(Buffer.from(text))),
    fc.uint8Array({ maxLength }).map(toByteString),
  );
const number = fc.oneof(fc.nat(300), fc.maxSafeNat());
const small = fc.oneof(fc.constantFrom(0, 0o644, 0o755), fc.nat(0xffff_ffff));
const TYPES: readonly LayerEntryType[] = [
  "file",
  "hard-link",
  "symlink",
  "character-device",
  "block-device",
  "directory",
  "fifo",
  "other",
  "whiteout",
  "opaque",
];

/** As readers make them: what a type does not have is empty. */
const entry: fc.Arbitrary<LayerEntry> = fc
  .record({
    type: fc.constantFrom(...TYPES),
    path: bytes(3000),
    link: bytes(300),
    size: number,
    mode: small,
    uid: small,
    gid: small,
    mtime: fc.nat(9_223_372_036),
    major: small,
    minor: small,
  })
  .map(({ type, path, link, size, mode, uid, gid, mtime, major, minor }) => {
    const isDevice = type === "character-device" || type === "block-device";
    const own = {
      type,
      size: type === "file" ? size : 0,
      linkName: type === "symlink" || type === "hard-link" ? link : toByteString(Buffer.alloc(0)),
    };
    return {
      ...own,
      path,
      contentSize: contentSize(own),
      mode,
      uid,
      gid,
      mtime,
      deviceMajor: isDevice ? major : 0,
      deviceMinor: isDevice ? minor : 0,
    };
  });

const plain: LayerEntry = {
  path: toByteString(Buffer.from("a")),
  type: "file",
  size: 0,
  contentSize: 0,
  linkName: toByteString(Buffer.alloc(0)),
  mode: 0o644,
  uid: 0,
  gid: 0,
  mtime: 0,
  deviceMajor: 0,
  deviceMinor: 0,
};

function logOf(entries: readonly LayerEntry[]) {
  const log = createEntryLog();
  for (const one of entries) log.append(one);
  return log;
}

describe("an entry log", () => {
  it("gives back the entries that went in, in their order, as often as asked", () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 300 }), (entries) => {
        const log = logOf(entries);
        expect(log.entries()).toBeGreaterThanOrEqual(entries.length);
        for (const read of [log.replay, log.replay, log.drain]) {
          const found: LayerEntry[] = [];
          read((one) => found.push({ ...one }));
          expect(found).toEqual(entries);
        }
        let left = 0;
        log.replay(() => left++);
        expect([left, log.entries(), log.bytes()]).toEqual([0, 0, 0]);
      }),
      { numRuns: 60 },
    );
  });

  it("counts each entry, and the directories that the entry before it was not in", () => {
    const paths = ["a", "usr/lib/x", "usr/lib/y", "usr/lib/z/1", "usr/lib/z/2"];
    const files = paths.map((path): LayerEntry => ({ ...plain, path: toByteString(Buffer.from(path)) }));
    expect(logOf(files).entries()).toBe(5 + 2 + 1);
  });

  it("takes less than 35 bytes for an entry of a usual layer", () => {
    const files = Array.from({ length: 20_000 }, (_, index): LayerEntry => {
      const path = toByteString(
        Buffer.from(
          `usr/lib/python3/dist-packages/package${index % 200}/module_${(index * 7919) % 20_000}.py`,
        ),
      );
      const size = (index * 31) % 9000;
      const mtime = 1_700_000_000 + (index % 9);
      return { ...ROOT_FILE, path, size, contentSize: size, mtime };
    });
    expect(logOf(files).bytes() / files.length).toBeLessThan(35);
  });
});

const ROOT_FILE: LayerEntry = {
  path: toByteString(Buffer.from("a")),
  type: "file",
  size: 0,
  contentSize: 0,
  linkName: toByteString(Buffer.alloc(0)),
  mode: 0o644,
  uid: 0,
  gid: 0,
  mtime: 0,
  deviceMajor: 0,
  deviceMinor: 0,
};
