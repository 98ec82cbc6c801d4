import { describe, expect, it } from "@jest/globals";
import { createCommandStarter, outputOf } from "../../src/readers/command.js";

const start = createCommandStarter({ PATH: "/usr/bin:/bin" });

describe("a command of the system", () => {
  it("gives what it writes", async () => {
    expect(await outputOf(start, ["echo", "a b"], 100, 60)).toBe("a b\n");
  });

  it("fails in a sentence where it writes too much, ends badly or is not there", async () => {
    await expect(outputOf(start, ["echo", "too long"], 3)).rejects.toThrow("echo wrote more than 3 bytes");
    await expect(outputOf(start, ["false"], 3, 60)).rejects.toThrow("false failed: exit status 1");
    await expect(outputOf(start, ["no-such-command"], 3)).rejects.toThrow(/^no-such-command failed: /);
  });

  it("is ended where it takes too long", async () => {
    const begun = performance.now();
    await expect(outputOf(start, ["sleep", "600"], 3, 0.1)).rejects.toThrow(
      "sleep gave no answer within 0.1 seconds",
    );
    expect(performance.now() - begun).toBeLessThan(30_000);
  });

  it("can be ended while it runs, and again when it has", async () => {
    const { done, stop, stdout } = start(["sleep", "600"]);
    stop();
    await expect(done).rejects.toThrow(/^sleep failed: /);
    stop();
    expect(stdout.destroyed).toBe(true);
  });
});
