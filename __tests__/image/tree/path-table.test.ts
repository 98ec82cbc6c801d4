import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { createPathTable, ROOT } from "../../../src/image/tree/path-table.js";
import { bytes } from "../../support/layer-entries.js";

const part = fc.string({ minLength: 1, maxLength: 9, unit: fc.constantFrom("a", "b", ".", "é", "\n", "0") });
const paths = fc.array(fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/")));

describe("the path table", () => {
  it("has one number for each path, and the path for each number", () => {
    fc.assert(
      fc.property(paths, (all) => {
        const table = createPathTable();
        const nodes = new Map(all.map((path) => [path, table.walk(bytes(path), () => undefined)]));
        expect(new Set(nodes.values()).size).toBe(nodes.size);
        for (const [path, node] of nodes) {
          expect(table.path(node)).toBe(bytes(path));
          expect(table.node(bytes(path))).toBe(node);
          expect(table.walk(bytes(path), () => undefined)).toBe(node);
        }
      }),
    );
  });

  it("tells of every directory of every path since the last restart", () => {
    fc.assert(
      fc.property(paths, (all) => {
        const table = createPathTable();
        table.walk(bytes("a/b/a/b/a"), () => undefined);
        table.restart();
        const told = new Set<string>();
        for (const path of all) table.walk(bytes(path), (node) => told.add(table.path(node)));
        const directories = all.flatMap((path) =>
          path.split("/").map((_, index, parts) => bytes(parts.slice(0, index).join("/"))),
        );
        expect(told).toEqual(new Set(directories));
      }),
    );
  });

  it("holds more paths than it began with room for, and long names", () => {
    const table = createPathTable();
    const names = Array.from({ length: 5000 }, (_, index) => bytes(`${"n".repeat(index)}/${index}`));
    const nodes = names.map((name) => table.node(name));
    expect(new Set(nodes).size).toBe(names.length);
    expect(nodes.filter((node, index) => table.path(node) !== names[index])).toEqual([]);
    expect(table.path(ROOT)).toBe("");
  });
});
