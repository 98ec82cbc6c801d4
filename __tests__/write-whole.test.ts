import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { writeWhole } from "../src/write-whole.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "write-whole-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("a file", () => {
  it("is written in the place of an older one, with nothing beside it", async () => {
    writeFileSync(join(folder, "report.json"), "old and longer");
    await writeWhole(join(folder, "report.json"), "new");
    expect(readFileSync(join(folder, "report.json"), "utf8")).toBe("new");
    expect(readdirSync(folder)).toEqual(["report.json"]);
  });

  it("takes the place of a link and leaves alone what that leads to", async () => {
    writeFileSync(join(folder, "elsewhere"), "precious");
    symlinkSync(join(folder, "elsewhere"), join(folder, "report.json"));
    await writeWhole(join(folder, "report.json"), "new");
    expect(readFileSync(join(folder, "elsewhere"), "utf8")).toBe("precious");
    expect(readFileSync(join(folder, "report.json"), "utf8")).toBe("new");
  });

  it("that can't be put in its place leaves nothing behind", async () => {
    mkdirSync(join(folder, "report.json"));
    await expect(writeWhole(join(folder, "report.json"), "new")).rejects.toThrow(/EISDIR/);
    expect(readdirSync(folder)).toEqual(["report.json"]);
  });
});
