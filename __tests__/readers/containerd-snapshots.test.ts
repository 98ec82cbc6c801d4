import { describe, expect, it } from "@jest/globals";
import type { StartCommand } from "../../src/readers/command.js";
import { parseMounts, withSnapshotDirectories } from "../../src/readers/containerd-snapshots.js";
import { fakeCommands } from "../support/fake-commands.js";

const FIRST = `sha256:${"1".repeat(64)}`;
const MOUNTS = JSON.stringify([{ Type: "overlay", Options: ["lowerdir=/2/fs:/1/fs"] }]);
const CONTAINERD = { ctr: ["ctr"], address: "/x.sock", namespace: "moby" };

describe("parseMounts", () => {
  it.each([
    ["an overlay, base first", MOUNTS, ["/1/fs", "/2/fs"]],
    ["the only layer", JSON.stringify([{ Type: "bind", Source: "/1/fs", Options: ["ro"] }]), ["/1/fs"]],
    ["no mount", "[]", null],
    [
      "two mounts",
      JSON.stringify([
        { Type: "bind", Source: "/1" },
        { Type: "bind", Source: "/2" },
      ]),
      null,
    ],
    ["another file system", JSON.stringify([{ Type: "erofs", Source: "/1" }]), null],
    ["an overlay without layers", JSON.stringify([{ Type: "overlay", Options: ["ro"] }]), null],
    ["no JSON", "mount -t overlay", null],
  ])("reads %s", (_, printed, directories) => {
    expect(parseMounts(printed)).toEqual(directories);
  });
});

describe("withSnapshotDirectories", () => {
  const run = (start: StartCommand, use = async (directories: readonly string[]) => directories) =>
    withSnapshotDirectories(start, CONTAINERD, [FIRST], use);
  it("takes the snapshot away that it made", async () => {
    const { start, calls } = fakeCommands({ ctr: () => MOUNTS });
    expect(await run(start)).toEqual(["/1/fs", "/2/fs"]);
    const [view = [], remove = []] = calls;
    expect(view.slice(-4, -2)).toEqual(["view", "--mounts"]);
    expect(view.at(-1)).toBe(FIRST);
    expect(remove.slice(-2)).toEqual(["rm", view.at(-2)]);
  });

  it("takes the snapshot away also where its use fails, or its making", async () => {
    const { start, calls } = fakeCommands({ ctr: () => MOUNTS });
    await expect(
      run(start, async () => {
        throw new Error("broken");
      }),
    ).rejects.toThrow("broken");
    expect(calls.at(-1)).toContain("rm");
    const failing = fakeCommands({});
    await expect(run(failing.start)).rejects.toThrow("ctr failed");
    expect(failing.calls.at(-1)).toContain("rm");
  });

  it("does not mind a snapshot that is gone already", async () => {
    const { start } = fakeCommands({ ctr: (words) => (words.includes("rm") ? null : MOUNTS) });
    expect(await run(start)).toEqual(["/1/fs", "/2/fs"]);
  });
});
