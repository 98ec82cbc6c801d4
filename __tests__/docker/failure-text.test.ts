import { describe, expect, it } from "@jest/globals";
import { failureReason } from "../../src/docker/failure-text.js";
import { spoken } from "../support/english.js";

describe("failureReason", () => {
  it.each([
    ["Error response from daemon: No such image: x\n", "Error response from daemon: No such image: x"],
    ["warning\nERROR: no builder\n\n", "no builder"],
    [
      "unknown flag: --x\n\nUsage:  docker image ls\n\nRun 'docker image ls --help' for more information\n",
      "unknown flag: --x",
    ],
    ["\n", "docker gave no reason"],
  ])("of %j is the sentence that says why", (stderr, reason) => {
    expect(spoken(failureReason(stderr))).toBe(reason);
  });

  it("is never longer than a few lines", () => {
    expect(failureReason("x".repeat(100_000))).toHaveLength(2000);
  });
});
