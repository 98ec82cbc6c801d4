import fc from "fast-check";
import type { FileWrite } from "../../src/image/image-files.js";
import { createWrite } from "./image-files.js";

const name = fc.constantFrom("usr", "lib", "a", "b", "core.py", "été", "x".repeat(30));

/** Writes to any paths, at most one to each path of a layer, in no order. */
export function anyWrites(layerCount: number): fc.Arbitrary<readonly FileWrite[]> {
  const write = fc
    .record({
      path: fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/")),
      layer: fc.nat({ max: layerCount - 1 }),
      bytes: fc.nat({ max: 1_000_000 }),
      fate: fc.constantFrom("visible" as const, "overwritten" as const, "deleted" as const),
      change: fc.constantFrom("added" as const, "changed" as const, "metadata-only" as const),
    })
    .map((parts) => createWrite({ ...parts, killedBy: parts.fate === "visible" ? null : layerCount - 1 }));
  return fc.uniqueArray(write, { maxLength: 40, selector: ({ layer, path }) => `${layer} ${path}` });
}
