import { describe, expect, it } from "@jest/globals";
import { instructionLine, layerRows } from "../../src/report/layer-rows.js";
import { createImage, createLayer } from "../support/report.js";

const sized = (...sizes: readonly (number | null)[]) =>
  sizes.map((contentSize) => createLayer({ contentSize }));

describe("layer rows", () => {
  it("fold the base image's layers into one", () => {
    const { base, own, smaller } = layerRows(createImage(), 10);
    expect(base).toMatchObject({ count: 4, contentSize: 52_900_000 });
    expect(own.map(({ contentSize }) => contentSize)).toEqual([11_400_000, 177]);
    expect(smaller).toBeNull();
  });

  it("add up the base layers where nothing is known of the base image", () => {
    expect(layerRows(createImage({ base: null }), 10).base).toEqual({
      image: null,
      count: 4,
      contentSize: 52_900_000,
      downloadSize: null,
    });
  });

  it("have none for a base where there is none", () => {
    expect(layerRows(createImage({ base: null, layers: sized(1, 2) }), 10).base).toBeNull();
  });

  it("show the largest in the image's order where there are too many", () => {
    const { own, smaller } = layerRows(createImage({ layers: sized(5, 1, 9, 2, 7) }), 3);
    expect(own.map(({ contentSize }) => contentSize)).toEqual([5, 9, 7]);
    expect(smaller).toEqual({ count: 2, contentSize: 3 });
  });

  it("show those that go first, however small", () => {
    const { own } = layerRows(
      createImage({ layers: sized(5, 1, 9, 2, 7) }),
      3,
      ({ contentSize }) => contentSize === 1,
    );
    expect(own.map(({ contentSize }) => contentSize)).toEqual([1, 9, 7]);
  });

  it("do not hide a layer of unknown size among the smaller ones", () => {
    const { own, smaller } = layerRows(createImage({ layers: sized(5, null, null, 9, 1) }), 3);
    expect(own.map(({ contentSize }) => contentSize)).toEqual([null, null, 9]);
    expect(smaller).toEqual({ count: 2, contentSize: 6 });
  });
});

describe("an instruction on one line", () => {
  it.each([
    ["RUN a \\\n    && b", "RUN a && b"],
    ["RUN a `\r\n  b", "RUN a b"],
    ["RUN <<EOF\n  a\n  b\nEOF", "RUN <<EOF ⏎ a ⏎ b ⏎ EOF"],
    ["  RUN a  ", "RUN a"],
  ])("of %j is %j", (instruction, line) => {
    expect(instructionLine(createLayer({ instruction }))).toBe(line);
  });

  it("is what the history says where no instruction is known", () => {
    expect(instructionLine(createLayer({ instruction: null, createdBy: "COPY a b # buildkit" }))).toBe(
      "COPY a b # buildkit",
    );
  });
});
