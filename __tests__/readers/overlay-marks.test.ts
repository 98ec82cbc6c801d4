import { buffer } from "node:stream/consumers";
import { describe, expect, it } from "@jest/globals";
import { pack } from "tar-stream";
import type { ByteString } from "../../src/image/layer-entry.js";
import { CommandError } from "../../src/readers/command.js";
import { DirectoryError, type OverlayMark, openOverlayMarks } from "../../src/readers/overlay-marks.js";
import { fakeCommands } from "../support/fake-commands.js";

const LAYER = "/layers/2/diff";

type Header = Exclude<Parameters<ReturnType<typeof pack>["entry"]>[0], string>;

function directory(name: string, attributes: Readonly<Record<string, string>> = {}): Header {
  const pax = Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [`SCHILY.xattr.trusted.overlay.${key}`, value]),
  );
  return { name: `${name}/`, type: "directory", ...(Object.keys(pax).length === 0 ? {} : { pax }) };
}

function device(name: string, devmajor: number, devminor: number): Header {
  return { name, type: "character-device", devmajor, devminor };
}

function nameOf({ name }: Header): string {
  return name.replace(/\/$/, "");
}

/** The marks of what is asked for, where tar archives these files. */
async function marks(files: readonly Header[], asked = files.map(nameOf)): Promise<OverlayMark[]> {
  const archive = pack();
  for (const file of files) archive.entry(file);
  archive.finalize();
  const tar = await buffer(archive);
  return marksOf(tar, asked);
}

async function marksOf(tar: string | Buffer, asked: readonly string[]): Promise<OverlayMark[]> {
  const found: OverlayMark[] = [];
  const { start } = fakeCommands({ tar: () => tar });
  const open = openOverlayMarks(start, [], (mark) => found.push(mark));
  for (const path of asked) open.ask(path as ByteString);
  await open.end();
  return found;
}

const PLAIN = { isOpaque: false, device: null };

describe("openOverlayMarks", () => {
  it("tells opaque directories and devices, in the order asked", async () => {
    const found = await marks([
      directory(LAYER, { opaque: "y" }),
      device(`${LAYER}/null`, 1, 3),
      directory(`${LAYER}/${"long/".repeat(60)}end`, { opaque: "y" }),
      directory(`${LAYER}/plain`),
      device(`${LAYER}/removed`, 0, 0),
    ]);
    expect(found).toEqual([
      { isOpaque: true, device: null },
      { isOpaque: false, device: { major: 1, minor: 3 } },
      { isOpaque: true, device: null },
      PLAIN,
      PLAIN,
    ]);
  });

  it.each([
    ["redirect", "/elsewhere"],
    ["metacopy", "y"],
    ["whiteout", "y"],
    ["opaque", "x"],
  ])("refuses the attribute %s=%s", async (key, value) => {
    const found = marks([directory(LAYER), directory(`${LAYER}/d`, { [key]: value })]);
    await expect(found).rejects.toThrow(DirectoryError);
  });

  it("refuses a device by another name of it", async () => {
    const found = marks([directory(LAYER), { name: `${LAYER}/b`, type: "link", linkname: "a" }]);
    await expect(found).rejects.toThrow("something else");
  });

  it.each([
    ["another file than was asked for", [LAYER, `${LAYER}/b`]],
    ["more files than were asked for", [LAYER]],
    ["fewer files than were asked for", [LAYER, `${LAYER}/a`, `${LAYER}/b`]],
  ])("refuses %s", async (_, asked) => {
    const found = marks([directory(LAYER), directory(`${LAYER}/a`)], asked);
    await expect(found).rejects.toThrow("do not agree");
  });

  it("refuses what is no archive, and one that ends too early", async () => {
    for (const tar of ["", "x".repeat(512)]) {
      await expect(marksOf(tar, [LAYER])).rejects.toThrow("tar wrote no archive");
    }
  });

  it("fails where tar does, whoever waits for it first", async () => {
    const { start } = fakeCommands({});
    for (const wait of ["flush", "end"] as const) {
      const open = openOverlayMarks(start, [], () => {});
      open.ask(LAYER as ByteString);
      const waited = open[wait]();
      await open.end().catch(() => {});
      await expect(waited).rejects.toThrow(CommandError);
    }
  });

  it("has nothing to wait for where nothing is asked", async () => {
    const { start } = fakeCommands({ tar: () => Buffer.alloc(1024) });
    const open = openOverlayMarks(start, [], () => {});
    await open.flush();
    await open.end();
  });
});
