import { describe, expect, it } from "@jest/globals";
import { fitsType } from "../../../src/lint/rules/label-types.js";

describe("fitsType", () => {
  it.each([
    "http://example.com",
    "https://example.com:8443/a/b?c=d#e",
    "mailto:ops@example.com",
    "http://[::1]/",
    "a:b",
    "a:",
  ])("takes %s for a URL", (value) => {
    expect(fitsType(value, "url")).toBe(true);
  });

  it.each([
    "example.com",
    "/a/b",
    "http://exa mple.com",
    "http://",
    "https://exämple.com",
    "http://a/\\b",
    "://a",
  ])("does not take %s for a URL", (value) => {
    expect(fitsType(value, "url")).toBe(false);
  });

  it.each([
    "2026-11-21T10:00:00Z",
    "2026-11-21t10:00:00.123+01:00",
    "2024-02-29T23:59:60Z",
    "0001-01-01T00:00:00-00:00",
  ])("takes %s for a time", (value) => {
    expect(fitsType(value, "rfc3339")).toBe(true);
  });

  it.each([
    "2026-11-21",
    "2026-11-21 10:00:00Z",
    "2026-11-21T10:00:00",
    "2026-13-01T10:00:00Z",
    "2026-02-29T10:00:00Z",
    "2026-11-00T10:00:00Z",
    "2026-11-21T24:00:00Z",
    "2026-11-21T10:00:00+25:00",
  ])("does not take %s for a time", (value) => {
    expect(fitsType(value, "rfc3339")).toBe(false);
  });

  it.each(["1.2.3", "0.0.0", "1.2.3-rc.1+build.5", "1.0.0--a"])("takes %s for a version", (value) => {
    expect(fitsType(value, "semver")).toBe(true);
  });

  it.each(["1.2", "v1.2.3", "01.2.3", "1.2.3-", "1.2.3-01", "latest"])(
    "does not take %s for a version",
    (value) => {
      expect(fitsType(value, "semver")).toBe(false);
    },
  );

  it.each(["abcdef0", "a".repeat(12), "0".repeat(40), "f".repeat(64)])("takes %s for a hash", (value) => {
    expect(fitsType(value, "hash")).toBe(true);
  });

  it.each(["main", "abcdef", "ABCDEF0", "g".repeat(40), "a".repeat(41)])(
    "does not take %s for a hash",
    (value) => {
      expect(fitsType(value, "hash")).toBe(false);
    },
  );

  it.each(["ops@example.com", "a.b+c@localhost", '"a b"@example.com', "a@[127.0.0.1]"])(
    "takes %s for an address",
    (value) => {
      expect(fitsType(value, "email")).toBe(true);
    },
  );

  it.each(["ops", "Ops <ops@example.com>", ".a@example.com", "a..b@example.com", "a@-b.com", "a@b@c", "a@"])(
    "does not take %s for an address",
    (value) => {
      expect(fitsType(value, "email")).toBe(false);
    },
  );

  it("takes anything for a text, and licences by their identifiers", () => {
    expect(fitsType("anything", "text")).toBe(true);
    expect(fitsType("MIT", "spdx")).toBe(true);
    expect(fitsType("free", "spdx")).toBe(false);
  });

  it("takes no longer than a look at a value that is longer than any", () => {
    const start = performance.now();
    for (const type of ["url", "rfc3339", "semver", "hash", "spdx", "email"] as const) {
      for (const part of ["a", "a.", "1.", "((", "a-", '"\\"', "MIT AND "]) {
        fitsType(part.repeat(1_000_000), type);
        fitsType(part.repeat(900 / part.length), type);
      }
    }

    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
