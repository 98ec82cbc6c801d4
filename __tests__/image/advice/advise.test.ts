import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { adviseOn } from "../../../src/image/advice/advise.js";
import { adviceInput, adviseOnMade, inShort } from "../../support/advice.js";
import { arbitraryLayers, file } from "../../support/layer-entries.js";

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
    expect(advice.map(({ message, lines }) => [message, lines])).toEqual([
      ["rule.LR2001.apt", null],
      ["rule.LR2001.apt", null],
    ]);
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
