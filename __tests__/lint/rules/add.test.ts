// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Dockerfiles have the same braces.
import { describe, expect, it } from "@jest/globals";
import { lintLines, pointedAt } from "../lint-text.js";

const add = (words: string) => ["FROM a:1", `ADD ${words}`];

describe("DL3020, ADD of plain files", () => {
  it("points at the keyword, where COPY can take its place", () => {
    const seen = lintLines(["FROM a:1", "add --chown=app a b /x/", 'ADD [".", "/x"]'], ["DL3020"]);

    expect(seen.map(({ at, severity }) => `${severity} ${at}`)).toEqual(["error add", "error ADD"]);
    expect(seen[0]?.message).toContain("COPY");
  });

  it("points at the plain files among others", () => {
    const [seen, ...others] = lintLines(add("https://example.com/a app.py b.tar.gz /x/"), ["DL3020"]);

    expect(seen?.at).toBe("app.py");
    expect(seen?.message).toContain('"app.py"');
    expect(others).toEqual([]);
  });

  it("flags a here-document", () => {
    expect(pointedAt(["FROM a:1", "ADD <<EOF /x", "https://example.com", "EOF"], "DL3020")).toEqual(["ADD"]);
    expect(pointedAt(["FROM a:1", "ADD <<EOF b.tar /x", "x", "EOF"], "DL3020")).toEqual(["<<EOF"]);
  });

  it.each([
    ["a URL", "https://example.com/app.py /x"],
    ["a git repository", "https://github.com/example/app.git#v1 /x"],
    ["a git repository over ssh", "git@github.com:example/app.git /x"],
    ["an archive", "rootfs.tar.xz /"],
    ["an archive in upper case", "ROOTFS.TAR.GZ /"],
    ["an archive by Zstandard", "rootfs.tar.zst /"],
    ["an archive in quotes", '"rootfs.tar" /'],
    ["archives by a pattern", "*.tar.gz /"],
    ["a pattern that may mean archives", "rootfs* /"],
    ["an archive whose name is not known", "app-$VERSION.tgz /"],
    ["what is not known", "$SOURCE /"],
    ["an end that is not known", "app.$FORMAT /"],
    ["a choice of unpacking", "--unpack=true app.bin /"],
  ])("passes %s", (_, words) => {
    expect(pointedAt(add(words), "DL3020")).toEqual([]);
  });

  it("resolves variables", () => {
    const lines = (value: string) => ["FROM a:1", `ARG SOURCE=${value}`, "ADD $SOURCE /x"];

    expect(pointedAt(lines("https://example.com/a"), "DL3020")).toEqual([]);
    expect(pointedAt(lines("a.tgz"), "DL3020")).toEqual([]);
    expect(pointedAt(lines("app.py"), "DL3020")).toEqual(["ADD"]);
  });

  it("flags a plain file with a variable in the middle", () => {
    expect(pointedAt(add("app-${VERSION}.jar /app.jar"), "DL3020")).toEqual(["ADD"]);
  });
});
