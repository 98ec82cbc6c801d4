import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readHadolintComment } from "../../../src/lint/pragmas/hadolint-comment.js";

/** The names of an ignore comment; else its kind, or null. */
function seen(text: string): unknown {
  const read = readHadolintComment(text, 0);
  return read?.kind === "ignore" ? [read.reach, ...read.names.map(({ name }) => name)] : (read?.kind ?? null);
}

describe("readHadolintComment", () => {
  it.each([
    ["# hadolint ignore=DL3006", ["here", "DL3006"]],
    ["#hadolint\tignore = DL3006 , SC2086", ["here", "DL3006", "SC2086"]],
    ["# hadolint ignore=DL3006 # we like it", ["here", "DL3006"]],
    ["# hadolint ignore=DL3006#we like it", ["here", "DL3006"]],
    ["# hadolint ignore=DL3006 -- we like it", ["here", "DL3006"]],
    ["# hadolint ignore=JSONArgsRecommended", ["here", "JSONArgsRecommended"]],
    ["# hadolint global ignore=DL3006", ["file", "DL3006"]],
    ["# hadolint stage ignore=DL3006", ["stage", "DL3006"]],
    ["# hadolint shell=powershell", "shell"],
    ["# hadolint ignore=DL3006 we like it", "malformed"],
    ["# hadolint ignore=DL3006 DL3007", "malformed"],
    ["# hadolint ignore=DL3006,", "malformed"],
    ["# hadolint ignore=", "malformed"],
    ["# hadolint ignores=DL3006", "malformed"],
    ["# hadolint Ignore=DL3006", "malformed"],
    ["# Hadolint ignore=DL3006", "malformed"],
    ["# hadolint file ignore=DL3006", "malformed"],
    ["# hadolint shell=", "malformed"],
    ["# hadolint ignore DL3006", "malformed"],
    ["# hadolint ignore", "malformed"],
    ["# hadolint: ignore=DL3006", "malformed"],
    ["# hadolint ignore: DL3006", "malformed"],
    ["# hadolint-ignore=DL3006", "malformed"],
    ["# hadolint DL3006", "malformed"],
    ["# hadolint disable DL3006", "malformed"],
    ["# hadolnt ignore=DL3006", "malformed"],
    ["# ignore=DL3006", "malformed"],
    ["# hadolint ignores heredocs", null],
    ["# hadolint disabled it once", null],
    ["# shellcheck disable=SC2086", null],
    ["# hadolint is a linter", null],
    ["# hadolint", null],
    ["# please, hadolint ignore=DL3006", null],
    ["# check=skip=DL3006", null],
  ])("reads %j as %j", (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });

  it("knows where the names stand", () => {
    const text = "# hadolint ignore=DL3006, DL3007";
    const read = readHadolintComment(text, 100);

    expect(read).toMatchObject({ names: [{ range: { start: 118, end: 124 } }, { range: { start: 126 } }] });
  });

  it("takes any text, and finds names only where they are written", () => {
    const rest = fc.string({ unit: fc.constantFrom("D", "L", "3", ",", " ", "#", "-", "=", "é") });
    fc.assert(
      fc.property(rest, (value) => {
        const text = `# hadolint ignore=${value}`;
        const read = readHadolintComment(text, 0);
        if (read?.kind !== "ignore") return;
        for (const { name, range } of read.names) {
          expect(text.slice(range?.start, range?.end)).toBe(name);
        }
      }),
    );
  });

  it("reads a long line in no time", () => {
    expect(seen(`# hadolint ignore=${"DL3006,".repeat(200_000)}`)).toBe("malformed");
    expect(seen(`# hadolint ${" ".repeat(1_000_000)}`)).toBeNull();
    expect(seen(`# ${"ignore ".repeat(200_000)}`)).toBeNull();
  });
});
