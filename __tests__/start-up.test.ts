import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";

const STATIC_IMPORT = /^(?:import|export) (?!type )[^;]*? from "([^"]+)";|^import "([^"]+)";/gm;

/** Everything that is loaded before the first line of an entry runs: its static imports and theirs. */
function loadedFirst(entry: string): ReadonlySet<string> {
  const files = [new URL(`../src/${entry}`, import.meta.url).href];
  const packages = new Set<string>();
  // Grows while it is walked.
  for (const file of files) {
    for (const [, from, alone] of readFileSync(new URL(file), "utf8").matchAll(STATIC_IMPORT)) {
      const name = from ?? alone ?? "";
      if (!name.startsWith(".")) packages.add(name);
      const next = new URL(name.replace(/\.js$/, ".ts"), file).href;
      if (name.endsWith(".js") && name.startsWith(".") && !files.includes(next)) files.push(next);
    }
  }
  return packages;
}

describe.each(["index.ts", "cli.ts"])("%s", (entry) => {
  it.each(["zod", "intl-messageformat", "yaml", "unbash"])("starts without loading %s", (name) => {
    const loaded = loadedFirst(entry);
    // The walk has come beyond the entry itself.
    expect(loaded.size).toBeGreaterThan(0);
    expect([...loaded].filter((other) => other === name || other.startsWith(`${name}/`))).toEqual([]);
  });
});
