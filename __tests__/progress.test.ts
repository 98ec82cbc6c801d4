import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { withProgress } from "../src/progress.js";

describe("withProgress", () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: 0, doNotFake: ["nextTick", "queueMicrotask"] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const workOf = (
    milliseconds: number,
    act: (resolve: (value: string) => void, reject: (e: Error) => void) => void,
  ) => new Promise<string>((resolve, reject) => setTimeout(() => act(resolve, reject), milliseconds));

  it("is silent about what takes less than a second", async () => {
    const said: number[] = [];
    const result = withProgress(
      workOf(900, (resolve) => resolve("done")),
      (seconds) => said.push(seconds),
    );
    await jest.advanceTimersByTimeAsync(60_000);
    expect([await result, said]).toEqual(["done", []]);
  });

  it("tells after one second and then every ten, until the work is done", async () => {
    const said: number[] = [];
    const result = withProgress(
      workOf(25_000, (resolve) => resolve("done")),
      (seconds) => said.push(seconds),
    );
    await jest.advanceTimersByTimeAsync(120_000);
    expect([await result, said]).toEqual(["done", [1, 11, 21]]);
  });

  it("ends with the work that fails, and passes its error on", async () => {
    const said: number[] = [];
    const result = withProgress(
      workOf(2_000, (_, reject) => reject(new Error("gone"))),
      (seconds) => said.push(seconds),
    );
    const refused = expect(result).rejects.toThrow("gone");
    await jest.advanceTimersByTimeAsync(60_000);
    await refused;
    expect(said).toEqual([1]);
  });
});
