import { buffer } from "node:stream/consumers";
import { describe, expect, it } from "@jest/globals";
import { pack } from "tar-stream";
import { CommandError } from "../../src/readers/command.js";
import { DirectoryError, readOverlayMarks } from "../../src/readers/overlay-marks.js";
import { fakeCommands } from "../support/fake-commands.js";

const LOWER = "/layers/1/diff";
const UPPER = "/layers/2/diff";

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

function link(name: string): Header {
  return { name, type: "link", linkname: "a" };
}

async function marks(files: readonly Header[], maxMarks?: number) {
  const archive = pack();
  for (const file of files) archive.entry(file);
  archive.finalize();
  const tar = await buffer(archive);
  const { start } = fakeCommands({ find: () => "", tar: () => tar });
  return readOverlayMarks(start, [], [LOWER, UPPER], maxMarks);
}

describe("readOverlayMarks", () => {
  it("finds opaque directories and devices of each layer", async () => {
    const found = await marks([
      directory(LOWER),
      device(`${LOWER}/dev/null`, 1, 3),
      directory(UPPER, { opaque: "y" }),
      directory(`${UPPER}/${"long/".repeat(60)}end`, { opaque: "y" }),
      directory(`${UPPER}/plain`),
      device(`${UPPER}/removed`, 0, 0),
    ]);
    expect(found).toEqual([
      { opaque: new Set(), devices: new Map([["dev/null", { major: 1, minor: 3 }]]) },
      { opaque: new Set(["", `${"long/".repeat(60)}end`]), devices: new Map() },
    ]);
  });

  it.each([
    ["redirect", "/elsewhere"],
    ["metacopy", "y"],
    ["whiteout", "y"],
    ["opaque", "x"],
  ])("refuses the attribute %s=%s", async (key, value) => {
    const found = marks([directory(LOWER), directory(UPPER), directory(`${UPPER}/d`, { [key]: value })]);
    await expect(found).rejects.toThrow(DirectoryError);
  });

  it("refuses more marks than any image has", async () => {
    const many = [1, 2, 3].map((index) => device(`${LOWER}/${index}`, 1, 3));
    const files = [directory(LOWER), ...many, directory(UPPER)];
    expect((await marks(files, 3))[0]?.devices.size).toBe(3);
    await expect(marks(files, 2)).rejects.toThrow("more than 2 devices");
  });

  it.each([
    ["a layer that is no directory", [directory(LOWER)], `${UPPER} is no directory`],
    ["a device by another name of it", [directory(LOWER), link(`${LOWER}/b`)], "something else"],
    ["files of no layer", [directory("/layers/10/diff")], "do not agree"],
    ["files of a layer out of turn", [directory(UPPER), directory(LOWER)], "do not agree"],
  ])("refuses %s", async (_, files, message) => {
    await expect(marks(files)).rejects.toThrow(message);
  });

  it("refuses what is no archive, and one that ends too early", async () => {
    for (const tar of ["", "x".repeat(512)]) {
      const { start } = fakeCommands({ find: () => "", tar: () => tar });
      await expect(readOverlayMarks(start, [], [LOWER])).rejects.toThrow("tar wrote no archive");
    }
  });

  it("refuses what find could not read", async () => {
    const { start } = fakeCommands({ tar: () => Buffer.alloc(1024) });
    await expect(readOverlayMarks(start, [], [LOWER])).rejects.toThrow(CommandError);
  });
});
