import { gzipSync } from "node:zlib";
import { describe, expect, it } from "@jest/globals";
import { createDecompressor, freeOutput } from "../../src/image/compression.js";
import { freeMemory } from "../../src/image/free-memory.js";

/** Before Node 22 it is left to the garbage collector. */
const canFree = "transfer" in Buffer.allocUnsafeSlow(1).buffer;

describe("memory that nobody looks at again", () => {
  it("is given back", () => {
    const buffer = Buffer.allocUnsafeSlow(1000);
    freeMemory(buffer.buffer);
    expect(buffer.byteLength).toBe(canFree ? 0 : 1000);
  });

  it("is given back while a decompressor still runs, and nothing that it has yet to write", async () => {
    const content = Buffer.alloc(3_000_000, "0123456789abcdefghi");
    const compressed = gzipSync(content);
    const decompressor = createDecompressor("gzip");
    if ("key" in decompressor) throw new Error(decompressor.key);
    const memory = new Set<ArrayBufferLike>();
    const pieces: Buffer[] = [];
    decompressor.on("data", (piece: Buffer) => {
      memory.add(piece.buffer);
      pieces.push(Buffer.from(piece));
      freeOutput(piece);
    });
    for (let at = 0; at < compressed.length; at += 100) {
      await new Promise((resolve) => decompressor.write(compressed.subarray(at, at + 100), resolve));
    }
    await new Promise((resolve) => decompressor.once("close", resolve).end());
    expect(Buffer.concat(pieces).equals(content)).toBe(true);
    const kept = [...memory].filter(({ byteLength }) => byteLength > 0);
    expect(memory.size).toBeGreaterThan(5);
    expect(kept).toHaveLength(canFree ? 1 : memory.size);
  });
});
