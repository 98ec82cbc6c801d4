import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { checkTag, parseImageReference } from "../../src/dockerfile/image-reference.js";

const sha = `sha256:${"0123456789abcdef".repeat(4)}`;

function partsOf(text: string) {
  const parsed = parseImageReference(text);
  if (!parsed.ok) return parsed.problem;
  const { registry, repository, tag, digest, familiarName } = parsed.reference;
  return [registry, repository, tag, digest, familiarName];
}

describe("parseImageReference", () => {
  it.each([
    ["python", [null, "python", null, null, "python"]],
    ["python:3.8-alpine", [null, "python", "3.8-alpine", null, "python"]],
    ["library/python", [null, "library/python", null, null, "python"]],
    ["docker.io/library/python:3", ["docker.io", "library/python", "3", null, "python"]],
    ["index.docker.io/bitnami/redis", ["index.docker.io", "bitnami/redis", null, null, "bitnami/redis"]],
    ["library/a/b", [null, "library/a/b", null, null, "library/a/b"]],
    ["ghcr.io/o/r/s:v1", ["ghcr.io", "o/r/s", "v1", null, "ghcr.io/o/r/s"]],
    ["localhost/a", ["localhost", "a", null, null, "localhost/a"]],
    ["reg:5000/a:1", ["reg:5000", "a", "1", null, "reg:5000/a"]],
    [`reg:5000/a:1@${sha}`, ["reg:5000", "a", "1", sha, "reg:5000/a"]],
    [`a@${sha}`, [null, "a", null, sha, "a"]],
    ["[::1]:5000/a", ["[::1]:5000", "a", null, null, "[::1]:5000/a"]],
    ["REG/a", ["REG", "a", null, null, "REG/a"]],
    ["a__b--c.d", [null, "a__b--c.d", null, null, "a__b--c.d"]],
    ["0", [null, "0", null, null, "0"]],
  ])("reads %s", (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  it.each([
    ["", "empty"],
    ["Python", "upper-case"],
    ["ghcr.io/Owner/repo", "upper-case"],
    ["a".repeat(64), "image-id"],
    ["a".repeat(256), "too-long"],
    ["a@sha256:abc", "bad-digest"],
    [`a@${sha.toUpperCase()}`, "bad-digest"],
    [`a@md5:${"0".repeat(32)}`, "bad-digest"],
    ["python:", "malformed"],
    ["python:-x", "malformed"],
    [`python:${"x".repeat(129)}`, "malformed"],
    ["python:3:4", "malformed"],
    ["a b", "malformed"],
    ["a//b", "malformed"],
    ["/a", "malformed"],
    ["a/", "malformed"],
    ["-a", "malformed"],
    ["a.", "malformed"],
    ["a___b", "malformed"],
    ["https://reg.example/a", "malformed"],
    ["$BASE", "malformed"],
    ["a\nb", "malformed"],
    ["a\n", "malformed"],
    ["python:3\n", "malformed"],
  ])("refuses %j: %s", (text, problem) => {
    expect(partsOf(text)).toBe(problem);
  });

  it("limits the repository to 255 characters, library/ counted, the registry not", () => {
    const ok = (text: string): boolean => parseImageReference(text).ok;
    expect([ok("y".repeat(247)), ok("y".repeat(248))]).toEqual([true, false]);
    expect([ok(`a/${"y".repeat(253)}`), ok(`a/${"y".repeat(254)}`)]).toEqual([true, false]);
    expect([ok(`reg.example/${"y".repeat(255)}`), ok(`reg.example/${"y".repeat(256)}`)]).toEqual([
      true,
      false,
    ]);
  });

  it("reads what it wrote", () => {
    const part = fc.stringMatching(/^[a-z0-9]{1,8}([._-][a-z0-9]{1,8})?$/);
    const name = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("/"));
    const tag = fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,20}$/);
    fc.assert(
      fc.property(name, tag, (repository, version) => {
        const first = parseImageReference(`${repository}:${version}`);
        const reference = first.ok ? first.reference : null;
        const registry = reference?.registry == null ? "" : `${reference.registry}/`;
        expect(`${registry}${reference?.repository}:${reference?.tag}`).toBe(`${repository}:${version}`);
      }),
    );
  });

  it("takes no longer for long texts that are nearly legal", () => {
    expect(partsOf(`${"a-".repeat(500_000)}!`)).toBe("too-long");
    expect(partsOf(`${"a".repeat(500_000)}!.b/c`)).toBe("malformed");
    expect(partsOf(`${"a-.".repeat(200_000)}/c`)).toBe("malformed");
    expect(partsOf(`a:${"b".repeat(500_000)}!`)).toBe("malformed");
    expect(partsOf(`a@sha256:${"0".repeat(500_000)}`)).toBe("bad-digest");
    expect(partsOf(`a@${"b-".repeat(250_000)}`)).toBe("bad-digest");
  });
});

describe("checkTag", () => {
  it.each(["python-hello-world", "python-hello-world:1.0", "reg.example:5000/a/b:c"])("accepts %s", (tag) => {
    expect(checkTag(tag)).toBeNull();
  });

  it("sees the build context's dot where the blank before it is missing", () => {
    expect(checkTag("python-hello-world.")).toBe("missing-blank");
    expect(checkTag("a:1.")).toBe("missing-blank");
  });

  it.each([
    ["", "empty"],
    [".", "malformed"],
    ["Hello", "upper-case"],
    ["a b", "malformed"],
    [`a@${sha}`, "digest"],
  ])("refuses %j: %s", (tag, problem) => {
    expect(checkTag(tag)).toBe(problem);
  });
});
