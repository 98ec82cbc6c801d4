import { describe, expect, it } from "@jest/globals";
import { mountOptions } from "../../src/lint/mount.js";

describe("mountOptions", () => {
  it("reads keys in any case, and every name of the target", () => {
    expect([...mountOptions("Type=cache,dst=/a,id=x")]).toEqual([
      ["type", "cache"],
      ["target", "/a"],
      ["id", "x"],
    ]);
    expect(mountOptions("type=cache,destination=/a").get("target")).toBe("/a");
  });

  it("is a bind mount where no type is given", () => {
    expect(mountOptions("from=x").get("type")).toBe("bind");
  });

  it("keeps what follows the first equals sign, and keys without a value", () => {
    expect(mountOptions("id=a=b,readonly").get("id")).toBe("a=b");
    expect(mountOptions("id=a=b,readonly").get("readonly")).toBe("");
  });
});
