import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { writeFixed } from "../src/fix-files.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fix-files-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("a fixed file", () => {
  it("takes the place of the old one, with its mode, and leaves nothing beside it", async () => {
    const path = join(folder, "Dockerfile");
    writeFileSync(path, "old", { mode: 0o600 });
    await writeFixed(path, "Dockerfile", "new");
    expect(readFileSync(path, "utf8")).toBe("new");
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(["Dockerfile"]);
  });

  it("is not made where there was none; the message names it as the user does", async () => {
    await expect(writeFixed(join(folder, "gone"), "api/gone", "new")).rejects.toThrow(
      "api/gone can't be written (ENOENT).",
    );
    expect(readdirSync(folder)).toEqual([]);
  });
});
