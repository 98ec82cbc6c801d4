import { describe, expect, it } from "@jest/globals";
import { nearName } from "../src/near-name.js";

describe("the near name", () => {
  it.each([
    ["VERSON", ["OTHER", "VERSION"], "VERSION"],
    ["VERISON", ["VERSION"], "VERSION"],
    ["version", ["VERSIONS", "VERSION"], "VERSION"],
    ["FOO_BAX", ["FOO_BAZ", "FOO_BAY"], "FOO_BAZ"],
    ["FOX", ["FOXES", "FO"], "FO"],
    ["VERSI", ["VERSIONS", "OTHER"], null],
    ["X", ["Y", "XY"], null],
    ["x", ["Y", "X"], "X"],
    ["AB", ["CD"], null],
    ["KITTEN", ["SITTEN", "KITTENS"], "SITTEN"],
    ["ABCDE", ["XACDE", "BACDEX"], "XACDE"],
    ["SAME", ["SAME"], null],
    ["ANY", [], null],
  ])("of %s among %j is %j", (name, names, near) => {
    expect(nearName(name, names)).toBe(near);
  });

  it("is looked for among so many names only, and not for names that nobody types", () => {
    const many = Array.from({ length: 200 }, (_, index) => `other_${index}`);

    expect(nearName("VERSON", [...many, "VERSION"])).toBeNull();
    expect(nearName("V".repeat(101), ["V".repeat(100)])).toBeNull();
  });
});
