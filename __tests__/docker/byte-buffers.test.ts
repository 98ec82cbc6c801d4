import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { createHeadBuffer, createTailBuffer } from "../../src/docker/byte-buffers.js";

const chunks = fc.array(
  fc.uint8Array({ maxLength: 9 }).map((bytes) => bytes.map((byte) => 97 + (byte % 26))),
);

describe("createHeadBuffer", () => {
  it("keeps the first bytes, and says whether there were more", () => {
    fc.assert(
      fc.property(chunks, fc.nat(30), (parts, limit) => {
        const buffer = createHeadBuffer(limit);
        for (const part of parts) buffer.push(part);
        const whole = Buffer.concat(parts);
        expect(buffer.text()).toBe(whole.subarray(0, limit).toString());
        expect(buffer.overflowed).toBe(whole.length > limit);
      }),
    );
  });
});

describe("createTailBuffer", () => {
  it("keeps the last bytes, and says whether there were more", () => {
    fc.assert(
      fc.property(chunks, fc.integer({ min: 1, max: 30 }), (parts, limit) => {
        const buffer = createTailBuffer(limit);
        for (const part of parts) buffer.push(part);
        const whole = Buffer.concat(parts);
        expect(buffer.text()).toBe(whole.subarray(-limit).toString());
        expect(buffer.overflowed).toBe(whole.length > limit);
      }),
    );
  });
});
