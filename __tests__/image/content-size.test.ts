import { describe, expect, it } from "@jest/globals";
import { toLayerEntry } from "../../src/image/tar-layer-entry.js";
import { readTar, tar, tarHeader } from "../support/tar.js";

const sizes = (archive: Uint8Array): (number | undefined)[] =>
  readTar(archive).map((entry) => toLayerEntry(entry)?.contentSize);

describe("content size", () => {
  it("counts files and the targets of symlinks, hard links once, and nothing else", async () => {
    const archive = await tar([
      { name: "etc/", type: "directory" },
      { name: "etc/file", content: "12345" },
      { name: "etc/hard", type: "link", linkname: "etc/file" },
      { name: "etc/soft", type: "symlink", linkname: "/etc/file" },
      { name: "dev/null", type: "character-device" },
      { name: "run/fifo", type: "fifo" },
      { name: "etc/.wh.removed", content: "not a file" },
      { name: "etc/.wh..wh..opq", content: "" },
    ]);
    expect(sizes(archive)).toEqual([0, 5, 0, 9, 0, 0, 0, 0]);
  });

  it("counts a symlink's target in bytes as stored, not in characters", async () => {
    expect(sizes(await tar([{ name: "s", type: "symlink", linkname: "é漢" }]))).toEqual([5]);
    expect(sizes(tarHeader({ type: "2", patches: [[157, Uint8Array.of(0xff, 0xfe)]] }))).toEqual([2]);
  });
});
