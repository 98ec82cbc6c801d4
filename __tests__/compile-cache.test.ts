import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { compileCacheFolder } from "../src/compile-cache.js";

describe("what Node compiled", () => {
  it.each<[string, Record<string, string>, NodeJS.Platform, string | null]>([
    [
      "in the person's cache folder",
      { XDG_CACHE_HOME: "/c", HOME: "/h" },
      "linux",
      join("/c", "docker-layer-report"),
    ],
    [
      "in the home folder's",
      { XDG_CACHE_HOME: "", HOME: "/h" },
      "darwin",
      join("/h", ".cache", "docker-layer-report"),
    ],
    ["in Windows' own", { LOCALAPPDATA: "/l", HOME: "/h" }, "win32", join("/l", "docker-layer-report")],
    ["nowhere without a home", {}, "linux", null],
  ])("is kept %s", (_, env, platform, folder) => {
    expect(compileCacheFolder(env, platform)).toBe(folder);
  });
});
