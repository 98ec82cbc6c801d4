import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import { createCommandStarter } from "../../src/readers/command.js";
import { rootAccess } from "../../src/readers/root-access.js";

const folder = mkdtempSync(join(tmpdir(), "root-access-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NOBODY = 65534;

function access(userId: number | undefined, sudo: string | null, seconds = 60) {
  const program = join(folder, "sudo");
  rmSync(program, { force: true });
  if (sudo !== null) {
    writeFileSync(program, `#!/bin/sh\n${sudo}\n`);
    chmodSync(program, 0o755);
  }
  const env = { PATH: [folder, "/usr/bin", "/bin"].join(delimiter) };
  return rootAccess(createCommandStarter(env), env, userId, seconds);
}

describe("rootAccess", () => {
  it("needs nothing for root", async () => {
    expect(await access(0, null)).toEqual([]);
  });

  it("is by sudo where that wants no password", async () => {
    const sudo = 'test "$1 $2 $3" = "--non-interactive -- true"';
    expect(await access(NOBODY, sudo)).toEqual(["sudo", "--non-interactive", "--"]);
  });

  it("is none where sudo wants a password", async () => {
    expect(await access(NOBODY, "echo 'sudo: a password is required' >&2; exit 1")).toBeNull();
  });

  it("is none where sudo does not answer in time", async () => {
    expect(await access(NOBODY, "exec sleep 600", 0.2)).toBeNull();
  });

  it("is none where the system has no users", async () => {
    expect(await access(undefined, "exit 0")).toBeNull();
  });
});
