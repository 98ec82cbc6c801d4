import { describe, expect, it } from "@jest/globals";
import type { EntryLimits } from "../../src/image/entry-budget.js";
import { createFileTree } from "../../src/image/file-tree.js";
import type { FileWrite } from "../../src/image/image-files.js";
import type { LayerEntry } from "../../src/image/layer-entry.js";
import { TarError } from "../../src/image/tar-header.js";
import {
  bytes,
  directory,
  file,
  hardLink,
  imageFiles,
  layerEntry,
  opaque,
  symlink,
  whiteout,
  writesOf,
} from "../support/layer-entries.js";

const NOTHING = { files: 0, bytes: 0 };

/** `PATH LAYER FATE BY`, of every write. */
function fates(...layers: readonly (readonly LayerEntry[])[]): string[] {
  return writesOf(imageFiles(...layers)).map(({ path, layer, fate, killedBy }) =>
    [path, layer, fate, ...(killedBy === null ? [] : [killedBy])].join(" "),
  );
}

function lastWrite(...layers: readonly (readonly LayerEntry[])[]): Partial<FileWrite> {
  const { change, replaces, path, bytes: written } = writesOf(imageFiles(...layers)).at(-1) ?? {};
  return JSON.parse(JSON.stringify({ change, replaces, path, bytes: written }));
}

describe("what a layer adds and changes", () => {
  it("counts files, symlinks and devices, and no directories", () => {
    const { layers, written, visible } = imageFiles([
      directory("etc"),
      file("etc/hosts", 7),
      symlink("etc/link", "hosts"),
      layerEntry("character-device", "dev/null"),
      layerEntry("fifo", "run/fifo"),
    ]);
    expect(layers[0]?.added).toEqual({ files: 4, bytes: 12 });
    expect(written).toEqual({ files: 2, bytes: 12 });
    expect(visible).toEqual({ files: 2, bytes: 12 });
  });

  it("has nothing to say of an image without layers, and of a layer without entries", () => {
    expect(imageFiles()).toMatchObject({
      layers: [],
      written: NOTHING,
      dive: { efficiency: 1, wastedBytes: 0 },
    });
    expect(imageFiles([], [file("a", 1)]).layers[0]).toEqual({
      added: NOTHING,
      changed: NOTHING,
      removed: NOTHING,
      metadataOnly: NOTHING,
      shadowed: NOTHING,
    });
  });

  it("says which layer overwrote a file, and which one's file it was", () => {
    expect(fates([file("a", 5)], [], [file("a", 3)])).toEqual(["a 0 overwritten 2", "a 2 visible"]);
    expect(lastWrite([file("a", 5)], [], [file("a", 3)])).toMatchObject({ change: "changed", replaces: 0 });
    expect(imageFiles([file("a", 5)], [], [file("a", 3)])).toMatchObject({
      written: { files: 2, bytes: 8 },
      visible: { files: 1, bytes: 3 },
      shadowed: { files: 1, bytes: 5 },
      layers: [
        { added: { files: 1, bytes: 5 }, shadowed: { files: 1, bytes: 5 } },
        {},
        { changed: { files: 1, bytes: 3 }, removed: NOTHING, shadowed: NOTHING },
      ],
    });
  });

  it("tells a chmod and a chown from new content by size and time", () => {
    const old = file("a", 5, { mtime: 9 });
    expect(lastWrite([old], [file("a", 5, { mtime: 9, mode: 0o755 })]).change).toBe("metadata-only");
    expect(lastWrite([old], [file("a", 5, { mtime: 9, uid: 1000 })]).change).toBe("metadata-only");
    expect(lastWrite([old], [file("a", 5, { mtime: 9, gid: 2 ** 31 })]).change).toBe("metadata-only");
    expect(lastWrite([old], [file("a", 5, { mtime: 9 })]).change).toBe("changed");
    expect(lastWrite([old], [file("a", 5, { mtime: 8, mode: 0o755 })]).change).toBe("changed");
    expect(lastWrite([old], [file("a", 6, { mtime: 9, mode: 0o755 })]).change).toBe("changed");
    const { changed, metadataOnly } =
      imageFiles([old], [file("a", 5, { mtime: 9, mode: 0o755 }), file("b", 1)]).layers[1] ?? {};
    expect({ changed, metadataOnly }).toEqual({
      changed: { files: 1, bytes: 5 },
      metadataOnly: { files: 1, bytes: 5 },
    });
  });

  it("takes the last of two entries of one path, as unpacking the layer does", () => {
    expect(imageFiles([file("a", 5), file("a", 3)]).written).toEqual({ files: 1, bytes: 3 });
    expect(imageFiles([file("a", 5), directory("a")]).written).toEqual(NOTHING);
    expect(imageFiles([directory("a"), file("a", 5)]).written).toEqual({ files: 1, bytes: 5 });
  });

  it("keeps sizes beyond 32 bits, mode bits, and names that are no UTF-8", () => {
    const path = bytes("").concat("\xff\xfe") as LayerEntry["path"];
    const [write] = writesOf(imageFiles([{ ...file("", 2 ** 52, { mode: 0o6755 }), path }]));
    expect(write).toEqual({
      path,
      type: "file",
      layer: 0,
      bytes: 2 ** 52,
      mode: 0o6755,
      change: "added",
      replaces: null,
      fate: "visible",
      killedBy: null,
    });
  });

  it("keeps apart paths whose parts are the same letters, and takes no entry for the root", () => {
    expect(fates([file("ab/c", 1), file("a/bc", 1), file("a/b/c", 1), file("", 9)])).toHaveLength(3);
  });

  it("does not keep what the reader gave it", () => {
    const tree = createFileTree();
    const entry = { ...file("a", 1) };
    tree.onLayer(0);
    tree.onEntry(entry);
    Object.assign(entry, file("b", 2));
    tree.onEntry(entry);
    expect(writesOf(tree.finish()).map(({ path, bytes: size }) => [path, size])).toEqual([
      ["a", 1],
      ["b", 2],
    ]);
  });
});

describe("an image beyond the limits", () => {
  it.each<[string, readonly LayerEntry[]]>([
    ["more entries", [file("a", 1), file("b", 1), whiteout("c"), whiteout("c"), whiteout("c"), file("d", 1)]],
    ["more folders", [file("1/2/3/4/5/6", 1), file("a", 1)]],
    ["more bytes of names", [file("a".repeat(101), 1), file("b", 1)]],
  ])("ends in a sentence: %s", (_, entries) => {
    const visit = (limits: EntryLimits): void => {
      const tree = createFileTree(limits);
      tree.onLayer(0);
      for (const entry of entries) tree.onEntry(entry);
      tree.finish();
    };
    expect(() => visit({ entries: 5, bytes: 100 })).toThrow(TarError);
    expect(() => visit({ entries: 7, bytes: 200 })).not.toThrow();
  });
});

describe("what a layer removes", () => {
  const lower = [directory("d"), file("d/a", 1), file("d/e/b", 2), file("f", 4)];

  it("takes a file away by a whiteout", () => {
    expect(fates(lower, [whiteout("f")])).toContain("f 0 deleted 1");
    expect(imageFiles(lower, [whiteout("f")]).layers[1]?.removed).toEqual({ files: 1, bytes: 4 });
  });

  it("takes a directory away with everything in it, and knows when it comes back", () => {
    expect(fates(lower, [whiteout("d")], [file("d/a", 8)])).toEqual([
      "d/a 0 deleted 1",
      "d/e/b 0 deleted 1",
      "f 0 visible",
      "d/a 2 visible",
    ]);
    expect(lastWrite(lower, [whiteout("d")], [file("d/a", 8)])).toMatchObject({
      change: "added",
      replaces: null,
    });
  });

  it.each([
    ["an opaque directory", [opaque("d")]],
    ["a whiteout of the directory", [whiteout("d")]],
  ])("leaves what the layer itself has in %s, whichever comes first", (_, marker) => {
    const own = [directory("d"), file("d/a", 8), file("d/new", 16)];
    const expected = [
      "d/a 0 overwritten 1",
      "d/e/b 0 deleted 1",
      "f 0 visible",
      "d/a 1 visible",
      "d/new 1 visible",
    ];
    expect(fates(lower, [...marker, ...own])).toEqual(expected);
    expect(fates(lower, [...own, ...marker])).toEqual(expected);
  });

  it("takes everything away by an opaque root", () => {
    expect(imageFiles(lower, [opaque(""), file("g", 1)])).toMatchObject({ visible: { files: 1, bytes: 1 } });
  });

  it("removes what was in a directory when a file takes its place", () => {
    const { layers } = imageFiles(lower, [file("d", 8)]);
    expect(layers[1]).toMatchObject({ added: { files: 1, bytes: 8 }, removed: { files: 2, bytes: 3 } });
  });

  it.each([
    ["an entry of its own", [directory("f")]],
    ["a file in it", [file("f/x", 1)]],
    ["a whiteout in it", [whiteout("f/x")]],
    ["an opaque marker in it", [opaque("f")]],
  ])("removes a file when a directory takes its place, known by %s", (_, layer) => {
    expect(fates(lower, layer)).toContain("f 0 deleted 1");
  });

  it("does not mind a whiteout of what is not there, and does not count twice what is removed twice", () => {
    expect(
      imageFiles(lower, [whiteout("x/y"), whiteout("f"), whiteout("f")], [whiteout("f")]).layers,
    ).toMatchObject([{}, { removed: { files: 1, bytes: 4 } }, { removed: NOTHING }]);
  });

  it("does not touch the layer's own files", () => {
    expect(fates([whiteout("a"), file("a", 1)])).toEqual(["a 0 visible"]);
  });
});

describe("hard links", () => {
  it("counts a content once, at the first of its paths, whichever has it in the layer", () => {
    const expected = [{ path: "a", bytes: 5, layer: 0 }];
    expect(writesOf(imageFiles([file("a", 5), hardLink("b", "a")]))).toMatchObject(expected);
    expect(writesOf(imageFiles([hardLink("a", "b"), file("b", 5)]))).toMatchObject(expected);
    expect(imageFiles([file("b", 5), hardLink("c", "a"), hardLink("a", "b")])).toMatchObject({
      layers: [{ added: { files: 3, bytes: 5 } }],
      written: { files: 1, bytes: 5 },
    });
  });

  it("has a content visible as long as one of its names is", () => {
    const lower = [file("a", 5), hardLink("b", "a"), hardLink("c", "a")];
    expect(fates(lower, [whiteout("a"), file("b", 5, { mode: 0o755 })])).toEqual([
      "a 0 visible",
      "b 1 visible",
    ]);
    expect(fates(lower, [whiteout("a"), whiteout("b")], [], [whiteout("c")])).toEqual(["a 0 deleted 3"]);
    expect(imageFiles(lower, [whiteout("a")], [whiteout("b"), whiteout("c")]).layers).toMatchObject([
      {},
      { removed: { files: 1, bytes: 0 } },
      { removed: { files: 2, bytes: 5 } },
    ]);
  });

  it("says deleted when one of the last names was deleted, and overwritten when all were overwritten", () => {
    const lower = [file("a", 5), hardLink("b", "a")];
    expect(fates(lower, [file("a", 1), whiteout("b")])[0]).toBe("a 0 deleted 1");
    expect(fates(lower, [file("a", 1), file("b", 1)])[0]).toBe("a 0 overwritten 1");
  });

  it("knows a chmod of one name of a content", () => {
    expect(lastWrite([file("a", 5), hardLink("b", "a")], [file("b", 5, { mode: 0o755 })])).toEqual({
      path: "b",
      bytes: 5,
      change: "metadata-only",
      replaces: 0,
    });
  });

  it("has a path without content where the layer does not have what is linked to", () => {
    const { layers, written } = imageFiles(
      [file("a", 5)],
      [
        hardLink("b", "a"),
        hardLink("self", "self"),
        hardLink("x", "y"),
        hardLink("y", "x"),
        hardLink("z", ""),
      ],
    );
    expect(layers[1]?.added).toEqual({ files: 5, bytes: 0 });
    expect(written).toEqual({ files: 1, bytes: 5 });
  });
});

describe("an image made to be slow", () => {
  const many = Array.from({ length: 50_000 }, (_, index) => file(`d/${index}`, 1));

  function layersOf(entries: readonly LayerEntry[]): LayerEntry[][] {
    return Array.from({ length: 20_000 }, (_, index) => [...entries, file(`d/${index}`, 1)]);
  }

  it("comes to an end with the same directory removed in every layer", () => {
    for (const marker of [whiteout("d"), opaque("d")]) {
      expect(imageFiles(many, ...layersOf([marker])).visible).toEqual({ files: 1, bytes: 1 });
    }
  });

  it("comes to an end with a directory and a file taking each other's place", () => {
    const flips = layersOf([]).flatMap((layer) => [layer, [file("d", 1)]]);
    expect(imageFiles(many, ...flips).visible).toEqual({ files: 1, bytes: 1 });
  });

  it("comes to an end with a deep path that a hundred thousand names link to by way of each other", () => {
    const deep = `${"x/".repeat(20_000)}file`;
    const links = Array.from({ length: 100_000 }, (_, index) =>
      hardLink(`y${index}`, index ? `y${index - 1}` : deep),
    );
    expect(imageFiles([...links, file(deep, 7)]).written).toEqual({ files: 1, bytes: 7 });
  });
});
