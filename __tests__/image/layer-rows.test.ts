import { describe, expect, it } from "@jest/globals";
import { layerRows } from "../../src/image/layer-rows.js";
import { historyRow, legacyRow } from "../support/layers.js";

const EMPTY = "sha256:5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef";
const rowsOf = (...parameters: Parameters<typeof layerRows>) =>
  layerRows(...parameters).map(({ row }) => row);
const certainty = (...parameters: Parameters<typeof layerRows>) =>
  layerRows(...parameters).map(({ isCertain }) => isCertain);

describe("the history rows of layers", () => {
  it("are BuildKit's RUN, COPY, ADD and WORKDIR rows, even those of no bytes", () => {
    const history = [
      historyRow('CMD ["x"]'),
      historyRow("RUN /bin/sh -c true # buildkit"),
      historyRow("ENV A=b"),
      historyRow("WORKDIR /app"),
      historyRow("", { comment: "Imported from -", size: 100 }),
    ];
    expect(rowsOf(history, ["base", "workdir", EMPTY], null)).toEqual([4, 3, 1]);
    expect(certainty(history, ["base", "workdir", EMPTY], null)).toEqual([true, true, true]);
  });

  it("are what the image's own configuration says, where it was read", () => {
    const history = [legacyRow("/bin/sh -c true"), legacyRow("/bin/sh -c true"), legacyRow("", 9)];
    const config = [false, true, false].map((emptyLayer) => ({ createdBy: "", comment: "", emptyLayer }));
    expect(rowsOf(history, ["base", "second"], config)).toEqual([2, 0]);
    expect(certainty(history, ["base", "second"], config)).toEqual([true, true]);
  });

  it("are uncertain where the legacy builder may have dropped one of several", () => {
    const history = [
      legacyRow("/bin/sh -c echo > /b", 1),
      legacyRow("/bin/sh -c true"),
      legacyRow("/bin/sh -c mkdir /a"),
      legacyRow("", 9),
    ];
    const [base, middle, top] = layerRows(history, ["base", "x", "y"], null);
    expect(base).toEqual({ row: 3, isCertain: true });
    expect(middle?.isCertain).toBe(false);
    expect(top).toEqual({ row: 0, isCertain: true });
  });

  it("never leave out a row with bytes, nor pair it with a layer of none", () => {
    const history = [
      legacyRow("/bin/sh -c echo > /b", 1),
      historyRow("RUN /bin/sh -c true # buildkit"),
      legacyRow("/bin/sh -c true"),
      legacyRow("", 9),
    ];
    expect(rowsOf(history, ["base", EMPTY, "y"], null)).toEqual([3, 1, 0]);
    expect(certainty(history, ["base", EMPTY, "y"], null)).toEqual([true, true, true]);
  });

  it("are none of those that BuildKit adds to fill up the history of a base image", () => {
    const filler = { comment: "buildkit.exporter.image.v0" };
    const history = [historyRow("[2/2] COPY a /a", filler), historyRow("COPY a /a # buildkit")];
    const config = [
      { createdBy: "", comment: "", emptyLayer: false },
      { createdBy: "", emptyLayer: false, ...filler },
    ];
    for (const told of [config, null]) {
      expect(layerRows(history, ["base", "x"], told)).toEqual([
        { row: null, isCertain: true },
        { row: 1, isCertain: true },
      ]);
    }
  });

  it("are missing for the oldest layers where the base image has no history", () => {
    const history = [historyRow("COPY a /a # buildkit", { size: 3 })];
    expect(layerRows(history, ["x", "y", "z"], null)).toEqual([
      { row: null, isCertain: true },
      { row: null, isCertain: true },
      { row: 0, isCertain: true },
    ]);
    expect(rowsOf([], ["x"], null)).toEqual([null]);
  });

  it("are none for an image without layers", () => {
    expect(layerRows([historyRow("ENV A=b")], [], null)).toEqual([]);
  });
});
