import { execFileSync } from "node:child_process";
import { expect, it } from "@jest/globals";
import { blobId } from "../../src/git/blob-id.js";

it.each(["", "FROM scratch\n", "\ufeff# é 🐳\r\nFROM scratch"])("is git's own for %j", (text) => {
  const own = execFileSync("git", ["hash-object", "--stdin"], { input: text, encoding: "utf8" }).trim();
  expect(blobId(text, own)).toBe(own);
});

it("has the length of the repository's other ids", () => {
  expect(blobId("", "0".repeat(64))).toBe("473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813");
});
