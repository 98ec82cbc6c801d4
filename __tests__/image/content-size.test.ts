import { describe, expect, it } from "@jest/globals";
import { contentSize } from "../../src/image/content-size.js";
import { tarEntries } from "../../src/image/tar.js";
import { inPieces, tar, tarHeader } from "../support/tar.js";

async function sizes(archive: Uint8Array): Promise<number[]> {
  const found: number[] = [];
  for await (const entry of tarEntries(inPieces(archive, 512))) found.push(contentSize(entry));
  return found;
}

describe("content size", () => {
  it("counts files and the targets of symlinks, hard links once, and nothing else", async () => {
    const archive = await tar([
      { name: "etc/", type: "directory" },
      { name: "etc/file", content: "12345" },
      { name: "etc/hard", type: "link", linkname: "etc/file" },
      { name: "etc/soft", type: "symlink", linkname: "/etc/file" },
      { name: "dev/null", type: "character-device" },
      { name: "run/fifo", type: "fifo" },
      { name: "etc/.wh.removed", content: "" },
      { name: "etc/.wh..wh..opq", content: "" },
    ]);
    expect(await sizes(archive)).toEqual([0, 5, 0, 9, 0, 0, 0, 0]);
  });

  it("counts a symlink's target in bytes as stored, not in characters", async () => {
    expect(await sizes(await tar([{ name: "s", type: "symlink", linkname: "é漢" }]))).toEqual([5]);
    const link = tarHeader({ type: "2", patches: [[157, Uint8Array.of(0xff, 0xfe)]] });
    expect(await sizes(link)).toEqual([2]);
  });
});
