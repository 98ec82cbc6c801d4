import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { openBuildContext } from "../src/build-context.js";

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "build-context-"));
});

afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(directory, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** What is found in a context that holds these files, with the Dockerfile at its top. */
function find(files: Readonly<Record<string, string>>, ...sources: string[]): string[] {
  write(files);
  const context = openBuildContext(directory, join(directory, "Dockerfile"));
  return sources.map((source) => context.find(source));
}

describe("openBuildContext", () => {
  it("reads no ignore file that is a device", () => {
    symlinkSync("/dev/zero", join(directory, ".dockerignore"));
    expect(openBuildContext(directory, join(directory, "Dockerfile")).find("a")).toBe("unknown");
  });

  it("finds files and folders from the context's top", () => {
    const files = { "app.py": "", "src/web/a.js": "" };

    expect(find(files, "app.py", "./app.py", "/app.py", "src", "src/", "src/web/a.js", ".", "/", "")).toEqual(
      Array.from({ length: 9 }, () => "present"),
    );
  });

  it("misses what is not there, in other letters, or below a file", () => {
    expect(find({ "app.py": "" }, "ap.py", "APP.PY", "src/a.js", "app.py/x")).toEqual(
      Array.from({ length: 4 }, () => "missing"),
    );
  });

  it("takes a context for ignored of which nothing is left, but not an empty one", () => {
    expect(find({ ".dockerignore": "*\n", "app.py": "" }, ".", "/", "./")).toEqual([
      "ignored",
      "ignored",
      "ignored",
    ]);
    expect(find({ ".dockerignore": "*\n!app.py\n" }, ".")).toEqual(["present"]);
    rmSync(directory, { recursive: true });
    mkdirSync(directory);
    expect(find({}, ".")).toEqual(["present"]);
  });

  it("does not leave the context", () => {
    write({ "inside/x": "", outside: "" });
    const context = openBuildContext(join(directory, "inside"), join(directory, "Dockerfile"));

    expect(context.find("../outside")).toBe("missing");
    expect(context.find("../x")).toBe("present");
    expect(context.find("a/../../../x")).toBe("present");
  });

  it("matches patterns an element at a time", () => {
    const files = { "package.json": "", "src/a/x.py": "", "src/b/y.js": "" };

    expect(find(files, "package*.json", "src/*/x.py", "src/[ab]/?.js", "*/*/*.py", "src/*")).toEqual(
      Array.from({ length: 5 }, () => "present"),
    );
    expect(find(files, "*.py", "src/*.py", "src/[c-z]/*", "nowhere/*")).toEqual(
      Array.from({ length: 4 }, () => "missing"),
    );
  });

  it("cannot tell what ** or a malformed pattern matches", () => {
    expect(find({ "a/b": "" }, "**/b", "a/[", "[]/b")).toEqual(["unknown", "unknown", "unknown"]);
  });

  it("does not follow symbolic links", () => {
    write({ "real/x": "" });
    symlinkSync(tmpdir(), join(directory, "away"));
    symlinkSync("real", join(directory, "near"));

    expect(find({}, "away", "away/x", "near/x", "n*/x", "n*")).toEqual([
      "unknown",
      "unknown",
      "unknown",
      "unknown",
      "present",
    ]);
  });

  it("keeps out what .dockerignore names, and says so", () => {
    const files = {
      ".dockerignore": "# secrets\n*.env\n/build\nnode_modules/\n",
      "a.env": "",
      "build/x/y": "",
    };

    expect(find(files, "a.env", "build", "build/x/y", "build/*", "*.env", "b.env", ".dockerignore")).toEqual([
      "ignored",
      "ignored",
      "ignored",
      "ignored",
      "ignored",
      "missing",
      "present",
    ]);
  });

  it("brings back what an exception names, and the folder that it lies in", () => {
    const files = { ".dockerignore": "ign\n!ign/two\nkeep\n", "ign/one": "", "ign/two": "", "keep/x": "" };

    expect(find(files, "ign", "ign/one", "ign/two", "ign/*", "keep")).toEqual([
      "present",
      "ignored",
      "present",
      "present",
      "ignored",
    ]);
  });

  it("takes every other character of .dockerignore by itself", () => {
    const files = { ".dockerignore": "\uFEFFp(1)+{a}|b\r\nA.txt\r\n", "p(1)+{a}|b": "", "a.txt": "" };

    expect(find(files, "p(1)+{a}|b", "a.txt")).toEqual(["ignored", "present"]);
  });

  it("takes the file beside the Dockerfile before .dockerignore", () => {
    write({ ".dockerignore": "a", "docker/app.Dockerfile.dockerignore": "b", a: "", b: "" });
    const context = openBuildContext(directory, join(directory, "docker/app.Dockerfile"));

    expect(context.ignoreFile).toBe("app.Dockerfile.dockerignore");
    expect([context.find("a"), context.find("b")]).toEqual(["present", "ignored"]);
  });

  it("names no ignore file where there is none", () => {
    expect(openBuildContext(directory, join(directory, "Dockerfile")).ignoreFile).toBeNull();
  });

  it("cannot tell anything where the ignore file cannot be read or understood", () => {
    mkdirSync(join(directory, ".dockerignore"));
    expect(find({ a: "" }, "a", "b")).toEqual(["unknown", "unknown"]);

    rmSync(join(directory, ".dockerignore"), { recursive: true });
    expect(find({ ".dockerignore": "[z-a]" }, "a")).toEqual(["unknown"]);
  });

  it("cannot tell what a name with a NUL means", () => {
    expect(find({}, "a\0b")).toEqual(["unknown"]);
  });
});
