import type { Readable } from "node:stream";
import { freeMemory } from "../image/free-memory.js";

/** What a program writes into its pipe: each piece for as long as the next one is not asked for. */
export async function* piecesOf(output: Readable): AsyncGenerator<Buffer> {
  for await (const piece of output as AsyncIterable<Buffer>) {
    yield piece;
    // Of what a pipe gives each piece has memory of its own.
    if (piece.byteLength === piece.buffer.byteLength) freeMemory(piece.buffer);
  }
}
