import { describe, expect, it } from "@jest/globals";
import { createFileTree } from "../../src/image/file-tree.js";
import { topFiles } from "../../src/image/top-files.js";
import { file } from "../support/layer-entries.js";

const names = ["d", "b", "e", "a", "c"];

function topOf(paths: readonly string[]): readonly string[] | undefined {
  const tree = createFileTree();
  tree.onLayer(0);
  for (const path of paths) tree.onEntry(file(path, path === "e" ? 2 : 1));
  return topFiles(tree.finish(), 3)[0]?.map(({ path }) => path);
}

describe("a layer's largest files", () => {
  it("are the same in whatever order a reader finds them", () => {
    expect(topOf(names)).toEqual(["e", "a", "b"]);
    expect(topOf(names.toReversed())).toEqual(["e", "a", "b"]);
  });
});
