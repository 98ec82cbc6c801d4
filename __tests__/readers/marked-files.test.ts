import { linkSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { afterAll, describe, expect, it } from "@jest/globals";
import { CommandError, createCommandStarter, type StartCommand } from "../../src/readers/command.js";
import type { FoundFile } from "../../src/readers/find-listing.js";
import { walkMarkedFiles } from "../../src/readers/marked-files.js";
import type { OverlayMark } from "../../src/readers/overlay-marks.js";
import { fakeCommands } from "../support/fake-commands.js";
import { createScratch } from "../support/stored-image.js";

const scratch = createScratch();
afterAll(scratch.clear);

const start = createCommandStarter(process.env);

/** As find writes a file of no interest but these. */
function listed(type: string, path: string): string {
  return `${type} 1 644 0 0 1 1 1 ${path}\0\0`;
}

async function walk(directories: readonly string[], maxWaiting?: number, run = start) {
  const found: (readonly [FoundFile, OverlayMark])[] = [];
  await walkMarkedFiles(run, [], directories, (file, mark) => found.push([file, mark]), maxWaiting);
  return found;
}

/** Starts programs for real, but has what find prints come in pieces of this size. */
function inPieces(size: number): StartCommand {
  return (words) => {
    const command = start(words);
    return words[0] === "find"
      ? { ...command, stdout: Readable.from(piecesOf(command.stdout, size)) }
      : command;
  };
}

async function* piecesOf(output: Readable, size: number): AsyncGenerator<Buffer> {
  const bytes = await buffer(output);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Three layers of many small directories, with names of every kind. */
function layers(): string[] {
  return [0, 1, 2].map((layer) => {
    const root = scratch.folder();
    for (let index = 0; index < 60; index++) {
      const folder = join(root, `${index}\n\u202e -n`, "*[a]\\n");
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, "a file"), "x".repeat(layer));
      linkSync(join(folder, "a file"), join(folder, "another name"));
      symlinkSync("to\nsome where", join(folder, "soft"));
    }
    return root;
  });
}

describe("walkMarkedFiles", () => {
  it("gives every file of every layer, in find's order", async () => {
    const directories = layers();
    const found = await walk(directories);

    expect(found.filter(([{ path }]) => path === "")).toHaveLength(3);
    expect(found).toHaveLength(3 * (1 + 60 * 5));
    expect(found.every(([, mark]) => !mark.isOpaque && mark.device === null)).toBe(true);
    expect(found.filter(([{ type }]) => type === "d")).toHaveLength(3 * (1 + 60 * 2));
  });

  it("gives the same where few files may wait", async () => {
    const directories = layers();
    const found = await walk(directories);

    for (const maxWaiting of [0, 1, 100]) expect(await walk(directories, maxWaiting)).toEqual(found);
  });

  it("gives the same from pieces of any size", async () => {
    const directories = layers();
    const found = await walk(directories);

    for (const size of [1, 7, 64, 1000, 4096]) {
      expect(await walk(directories, undefined, inPieces(size))).toEqual(found);
    }
  });

  it("asks tar for nothing of a single layer without devices", async () => {
    const commands: string[] = [];
    const found = await walk(layers().slice(0, 1), 0, (words) => {
      commands.push(words[0] ?? "");
      return start(words);
    });

    expect(found).toHaveLength(1 + 60 * 5);
    expect(commands).toEqual(["find"]);
  });

  it("refuses a layer that is not there", async () => {
    const [first = ""] = layers();
    await expect(walk([first, join(first, "nowhere")])).rejects.toThrow("No such file or directory");
  });

  it.each([
    ["a layer that is no directory", [listed("d", ""), listed("f", "")], "/2 is no directory"],
    ["fewer layers than there are", [listed("d", "")], "fewer directories"],
    ["a listing that was cut off", [listed("d", ""), "d 1 644 0 0 1 1 1 a\0"], "in the middle of a file"],
    ["more layers than there are", [listed("d", ""), listed("d", ""), listed("d", "")], "more directories"],
  ])("refuses %s", async (_, files, message) => {
    const { start: fake } = fakeCommands({ find: () => files.join(""), tar: () => Buffer.alloc(1024) });
    await expect(walk(["/1", "/2"], 10, fake)).rejects.toThrow(message);
  });

  it("refuses what find could not read", async () => {
    const { start: fake } = fakeCommands({ tar: () => Buffer.alloc(1024) });
    await expect(walk(["/1"], 10, fake)).rejects.toThrow(CommandError);
  });
});
