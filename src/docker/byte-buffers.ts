/** Collects bytes and forgets those beyond a limit. */
export interface ByteBuffer {
  push(chunk: Uint8Array): void;
  text(): string;
  /** Whether bytes were forgotten. */
  readonly overflowed: boolean;
}

/** Keeps the first `limit` bytes. */
export function createHeadBuffer(limit: number): ByteBuffer {
  const chunks: Uint8Array[] = [];
  let room = limit;
  let overflowed = false;
  return {
    push(chunk) {
      if (chunk.length > room) overflowed = true;
      if (room === 0) return;
      const kept = chunk.subarray(0, room);
      chunks.push(kept);
      room -= kept.length;
    },
    text: () => Buffer.concat(chunks).toString("utf8"),
    get overflowed() {
      return overflowed;
    },
  };
}

/** Keeps the last `limit` bytes. */
export function createTailBuffer(limit: number): ByteBuffer {
  let chunks: Uint8Array[] = [];
  let length = 0;
  let overflowed = false;
  const last = (): Buffer => Buffer.concat(chunks).subarray(-limit);
  return {
    push(chunk) {
      chunks.push(chunk);
      length += chunk.length;
      overflowed ||= length > limit;
      // Cutting only once as much again has come in keeps the copying linear.
      if (length < 2 * limit) return;
      chunks = [last()];
      length = limit;
    },
    text: () => last().toString("utf8"),
    get overflowed() {
      return overflowed;
    },
  };
}
