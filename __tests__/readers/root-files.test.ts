import { join } from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import { createCommandStarter } from "../../src/readers/command.js";
import { rootFiles } from "../../src/readers/root-files.js";
import { createScratch } from "../support/stored-image.js";

const scratch = createScratch();
afterAll(scratch.clear);

const start = createCommandStarter({ PATH: "/usr/bin:/bin" });
const LONG = Buffer.alloc(1_000_000, "long");

async function read(root: readonly string[], folder: string, names: readonly string[]): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of rootFiles(
    start,
    root,
    names.map((name) => join(folder, name)),
  )) {
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

describe.each([
  ["as root", []],
  // Runs a command as sudo does, but as the same user.
  ["by a command", ["env"]],
])("files that belong to root, read %s", (_, root) => {
  const folder = scratch.folder([
    { name: "-n", content: "first" },
    { name: "long", content: LONG },
  ]);

  it("come one behind the other", async () => {
    const bytes = await read(root, folder, ["-n", "long", "-n"]);
    expect(bytes.equals(Buffer.concat([Buffer.from("first"), LONG, Buffer.from("first")]))).toBe(true);
  });

  it("may be left before their end", async () => {
    for await (const piece of rootFiles(start, root, [join(folder, "long")])) {
      expect(piece.length).toBeLessThan(LONG.length);
      break;
    }
  });

  it.each(["gone", "."])("end in what the system says where one can't be read: %s", async (name) => {
    await expect(read(root, folder, ["long", name])).rejects.toThrow(/no such file|a directory/i);
  });
});
