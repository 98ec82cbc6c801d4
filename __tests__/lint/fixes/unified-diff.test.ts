import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { unifiedDiff } from "../../../src/lint/fixes/unified-diff.js";

describe("a diff", () => {
  it("is empty where nothing changes", () => {
    expect(unifiedDiff("Dockerfile", "FROM a\n", "FROM a\n")).toBe("");
  });

  it("shows the changed lines with three around them, and the end of a file that has no line end", () => {
    const before = "FROM a\nUSER 1\nUSER 2\nUSER 3\nUSER 4\nRUN x \\\n  && y";
    expect(unifiedDiff("Dockerfile", before, `${before} \\\n  && z`).split("\n")).toEqual([
      "--- Dockerfile",
      "+++ Dockerfile",
      "@@ -4,4 +4,5 @@",
      " USER 3",
      " USER 4",
      " RUN x \\",
      "-  && y",
      "\\ No newline at end of file",
      "+  && y \\",
      "+  && z",
      "\\ No newline at end of file",
      "",
    ]);
  });

  it("has a hunk for each place", () => {
    const users = "USER 1\n".repeat(9);
    const diff = unifiedDiff("f", `ADD a /\n${users}ADD b /\n`, `COPY a /\n${users}COPY b /\n`);
    expect(diff.match(/^@@.*$/gm)).toEqual(["@@ -1,4 +1,4 @@", "@@ -8,4 +8,4 @@"]);
  });

  it("is what patch takes", () => {
    const folder = mkdtempSync(join(tmpdir(), "diff-"));
    try {
      const path = join(folder, "Dockerfile");
      const before =
        "FROM a\nADD a.txt /\n\nUSER 1\nUSER 2\nUSER 3\nUSER 4\nUSER 5\nUSER 6\nRUN x \\\n  && y\nUSER 7\n";
      const after = before.replace("ADD", "COPY").replace("&& y", "&& y \\\n  && z");
      writeFileSync(path, before);
      const { status, error } = spawnSync("patch", ["-s", path], {
        input: unifiedDiff("Dockerfile", before, after),
      });
      if (error !== undefined) return;
      expect([status, readFileSync(path, "utf8")]).toEqual([0, after]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
