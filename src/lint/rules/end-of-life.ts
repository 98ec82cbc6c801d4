import { officialName } from "../base-image.js";
import type { Rule } from "../rule.js";
import { DISTRIBUTIONS, PRODUCTS, type SupportTable } from "./data/end-of-life.js";

interface Release {
  readonly table: SupportTable;
  readonly release: string;
  readonly end: string;
}

/** Official images only: what the tags of other images mean is not known. */
export const endOfLifeBase: Rule = {
  id: "LR1002",
  aliases: [],
  severity: "warning",
  title: "rule.LR1002.title",
  why: "rule.LR1002.why",
  example: {
    bad: "FROM python:3.8\n",
    good: "FROM python:3.14\n",
  },
  helpUrl: "https://endoflife.date/",
  *check({ staged, baseImage, today }) {
    for (const stage of staged.stages) {
      const base = baseImage(stage);
      if (base.kind !== "image" || base.reference.tag === null) continue;
      const name = officialName(base.reference);
      if (name === null) continue;
      for (const { table, release, end } of releasesIn(name, base.reference.tag)) {
        if (end >= today) continue;
        const newest = table.releases.findLast(([, last]) => last >= today)?.[0];
        const values = { image: base.text, product: table.product, release, date: end };
        yield newest === undefined
          ? { range: stage.imageRange, message: "rule.LR1002.message", values }
          : { range: stage.imageRange, message: "rule.LR1002.newer", values: { ...values, newest } };
      }
    }
  },
};

/** The releases that an official image's tag names: its own, and that of the distribution it is built on. */
function releasesIn(name: string, tag: string): Release[] {
  const [first = "", ...rest] = tag.split("-");
  const own = PRODUCTS.get(name);
  const found: (Release | null)[] = own === undefined ? [] : [findRelease(own, first)];
  // `python:alpine3.20` has no version of its own, so the first part may be the distribution's too.
  for (const part of own === undefined || found[0] === null ? [first, ...rest] : rest) {
    if (/^alpine\d/.test(part)) found.push(findRelease(DISTRIBUTIONS.alpine, part.slice("alpine".length)));
    for (const table of DISTRIBUTIONS.codenamed) {
      const release = table === own ? undefined : table.aliases.get(part);
      if (release !== undefined) found.push(findRelease(table, release));
    }
  }
  return found.filter((release) => release !== null);
}

/** The release that a version belongs to: `3.8` for `3.8.19`, `20` for `20.11.1`. */
function findRelease(table: SupportTable, version: string): Release | null {
  const numbers = /^\d+(?:\.\d+)*/.exec(version)?.[0] ?? version;
  const named = table.aliases.get(numbers);
  const found = table.releases.find(
    ([release]) => release === named || release === numbers || numbers.startsWith(`${release}.`),
  );
  return found === undefined ? null : { table, release: found[0], end: found[1] };
}
