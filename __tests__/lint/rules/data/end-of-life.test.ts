import { describe, expect, it } from "@jest/globals";
import { CHECKED_ON, DISTRIBUTIONS, PRODUCTS } from "../../../../src/lint/rules/data/end-of-life.js";

const tables = [...new Set([...PRODUCTS.values(), DISTRIBUTIONS.alpine, ...DISTRIBUTIONS.codenamed])];

describe.each(tables.map((table) => [table.product, table] as const))("the table of %s", (_, table) => {
  it("holds ISO dates, and lists each release once, oldest first", () => {
    const names = table.releases.map(([release]) => release);
    const byNumber = [...names].sort((left, right) => left.localeCompare(right, "en", { numeric: true }));

    expect(names).toEqual(byNumber);
    expect(new Set(names).size).toBe(names.length);
    for (const [, end] of table.releases) expect(new Date(end).toISOString().slice(0, 10)).toBe(end);
  });

  it("gives other names only to releases that it lists", () => {
    const names = new Set(table.releases.map(([release]) => release));

    expect([...table.aliases.values()].filter((release) => !names.has(release))).toEqual([]);
  });

  it("says where its dates come from, and still knew a supported release when it was checked", () => {
    expect(table.source).toMatch(/^https:\/\//);
    expect(table.releases.some(([, end]) => end > CHECKED_ON)).toBe(true);
  });
});
