import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { adviseOn } from "../../../src/image/advice/advise.js";
import { adviceInput, adviseOnMade, inShort, inWords } from "../../support/advice.js";
import { arbitraryLayers, file, whiteout } from "../../support/layer-entries.js";

describe("advice", () => {
  const lists = (bytes: number) => [file("var/lib/apt/lists/x", bytes)];

  it("leaves out what is under 100 kB or under 0.5 % of the image", () => {
    const bytesOf = (bytes: number, base: number) =>
      adviseOnMade({
        dockerfile: "FROM base\nRUN x\n",
        base: [file("usr/bin/x", base)],
        layers: [lists(bytes)],
      }).map(({ savedBytes }) => savedBytes);
    expect(bytesOf(99_999, 0)).toEqual([]);
    expect(bytesOf(100_000, 0)).toEqual([100_000]);
    expect(bytesOf(100_000, 19_900_000)).toEqual([100_000]);
    expect(bytesOf(100_000, 19_900_001)).toEqual([]);
  });

  it("says nothing of an image whose layers are all the base image's", () => {
    const input = adviceInput({ dockerfile: "FROM base\n", base: lists(5_000_000), layers: [] });
    expect(adviseOn(input)).toEqual([]);
  });

  it("judges history and environment alone where the files were not read", () => {
    const made = { dockerfile: "FROM base\nENV API_KEY=abc123\nRUN x\n", layers: [lists(5_000_000)] };
    const advice = adviseOnMade(made, { files: null, environment: ["API_KEY=abc123"] });
    expect(advice.map(inShort)).toEqual([["LR2012", 2, null]]);
  });

  it("tells a RUN from history alone where there is no Dockerfile", () => {
    const input = adviceInput({
      dockerfile: "FROM base\nRUN x\nCOPY . /\n",
      layers: [lists(2_000_000), lists(1_000_000)],
    });
    const layers = input.layers.map((layer) => ({ ...layer, lines: null, instruction: null }));
    const advice = adviseOn({ ...input, layers, dockerfile: null });
    expect(advice.map(inWords)).toEqual([
      [
        "LR2001",
        null,
        2_000_000,
        "This RUN leaves apt’s package lists in the image. End it with `rm -rf /var/lib/apt/lists/*`.",
      ],
      [
        "LR2001",
        null,
        1_000_000,
        "apt’s package lists stay in this layer. Let the step that loads them end with `rm -rf /var/lib/apt/lists/*`.",
      ],
    ]);
  });

  it("speaks of no RUN and no copy where nothing tells what made a layer", () => {
    const names = [
      "data",
      "gone",
      "kept",
      "app/.git/pack",
      "var/cache/apt/pkgcache.bin",
      "k/.npm/_cacache/x",
    ];
    const input = adviceInput({
      dockerfile: "FROM base\nRUN a\nRUN b\nRUN c\n",
      layers: [
        names.map((name) => file(name, 2_000_000)),
        [file("data", 3_000_000), whiteout("gone")],
        [file("kept", 2_000_000, { uid: 7 })],
      ],
    });
    const layers = input.layers.map((layer) => ({ ...layer, lines: null, instruction: null, createdBy: "" }));
    const advice = adviseOn({ ...input, layers, history: [], dockerfile: null });
    expect(new Set(advice.map(({ ruleId }) => ruleId))).toEqual(
      new Set(["LR2002", "LR2003", "LR2004", "LR2005", "LR2006"]),
    );
    for (const [, , , text] of advice.map(inWords)) {
      expect(text).not.toMatch(/(?:this|the) RUN|[Tt]his line|copied/);
    }
  });

  it("counts no byte twice, and never more than own layers wrote", () => {
    fc.assert(
      fc.property(
        arbitraryLayers(),
        fc.infiniteStream(fc.constantFrom("RUN x", "COPY . /")),
        (layers, kinds) => {
          // Sizes that reach the floor.
          const large = layers.map((layer) =>
            layer.map((entry) => ({
              ...entry,
              size: entry.size * 1e6,
              contentSize: entry.contentSize * 1e6,
            })),
          );
          const [base = [], ...own] = large;
          const instructions = [...kinds.take(own.length)];
          const input = adviceInput({
            dockerfile: `FROM base\n${instructions.join("\n")}\n`,
            base,
            layers: own,
          });
          const total = adviseOn(input).reduce((sum, { savedBytes }) => sum + (savedBytes ?? 0), 0);
          let written = 0;
          input.files?.forEachWrite(({ layer, bytes }) => {
            written += layer === 0 ? 0 : bytes;
          });
          expect(total).toBeLessThanOrEqual(written);
        },
      ),
    );
  });
});
