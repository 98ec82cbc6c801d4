import { describe, expect, it } from "@jest/globals";
import { allowedIncrease, parseIncreaseLimit } from "../src/size-increase.js";

describe("a limit on how much an image may grow", () => {
  it.each([
    ["5MB", { bytes: 5_000_000, share: null }],
    ["10%", { bytes: null, share: 0.1 }],
    ["2.5 %", { bytes: null, share: 0.025 }],
    ["10% 1MB", { bytes: 1_000_000, share: 0.1 }],
    ["1 MiB 0.5%", { bytes: 1_048_576, share: 0.005 }],
    ["0%", { bytes: null, share: 0 }],
    ["250%", { bytes: null, share: 2.5 }],
    ["0", { bytes: 0, share: null }],
  ])("reads %s", (text, limit) => {
    expect(parseIncreaseLimit(text)).toEqual(limit);
  });

  it.each([
    "",
    "%",
    "-5%",
    "-1MB",
    "10%%",
    "10% 20%",
    "1MB 2MB",
    "1MB 10% 2MB",
    "ten%",
    "5XB",
    "1.2.3%",
    "10% x",
    "1e3%",
  ])("reads nothing from %j", (text) => {
    expect(parseIncreaseLimit(text)).toBeNull();
  });

  it("allows the larger of both", () => {
    const limit = { bytes: 1_000_000, share: 0.1 };
    expect(allowedIncrease(limit, 5_000_000)).toBe(1_000_000);
    expect(allowedIncrease(limit, 50_000_000)).toBe(5_000_000);
    expect(allowedIncrease({ bytes: null, share: 0.1 }, 99)).toBe(9);
  });
});
