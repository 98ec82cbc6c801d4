import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { createGitClient } from "../../src/git/client.js";
import { withWorktree } from "../../src/git/worktree.js";
import { createRepository, type Repository } from "../support/repository.js";

const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 5\n`;

let folder: string;
let repository: Repository;
let commit: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lfs-test-"));
  mkdirSync(join(folder, "app"));
  repository = createRepository(join(folder, "app"));
  commit = repository.commit({
    ".gitattributes": "*.bin filter=lfs -text\n",
    "model.bin": POINTER,
    "a.txt": "a\n",
  });
  // What installing git-lfs does for the whole machine, once the checkout is there.
  const smudge = join(folder, "smudge");
  writeFileSync(smudge, "#!/bin/sh\ncat > /dev/null\nprintf whole\n");
  chmodSync(smudge, 0o755);
  repository.git("config", "filter.lfs.smudge", smudge);
  repository.git("config", "filter.lfs.required", "true");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const checkedOut = (cwd = repository.folder) =>
  withWorktree(createGitClient({ env: process.env, cwd }), { commit, parent: folder }, async (base) => [
    readFileSync(join(base, "model.bin"), "utf8"),
    readFileSync(join(base, "a.txt"), "utf8"),
  ]);

describe("a commit with files of Git LFS", () => {
  it("is checked out with pointers where the checkout has them", async () => {
    expect(await checkedOut()).toEqual({ ok: true, result: [POINTER, "a\n"] });
  });

  it("is checked out with the files where the checkout has them", async () => {
    writeFileSync(join(repository.folder, "model.bin"), "whole");
    expect(await checkedOut()).toEqual({ ok: true, result: ["whole", "a\n"] });
  });

  it("is checked out with the files where the checkout has none to look at", async () => {
    rmSync(join(repository.folder, "model.bin"));
    expect(await checkedOut()).toEqual({ ok: true, result: ["whole", "a\n"] });
  });
});
