import { describe, expect, it } from "@jest/globals";
import messages from "../../src/locales/en.json" with { type: "json" };
import { createTranslate } from "../../src/locales/translate.js";
import { isNothing, layerChanges } from "../../src/report/layer-changes.js";
import { NO_LINKS } from "../../src/report/links.js";
import type { LayerChange } from "../../src/report/schema.js";
import { renderSummary } from "../../src/report/summary.js";
import { createComparison, createImage, createLayer, createReport } from "../support/report.js";

const translate = createTranslate("en", messages);
const removed = (instruction: string, before: number): LayerChange => ({
  kind: "removed",
  layer: null,
  instruction,
  before,
  after: null,
  files: [],
});
const same = (layer: number): LayerChange => ({
  kind: "unchanged",
  layer,
  instruction: null,
  before: 1,
  after: 1,
  files: [],
});

describe("what the layers' table says of the change", () => {
  it("is nothing where nothing was compared, or nothing changed", () => {
    expect(layerChanges(createReport(), translate)).toBeNull();
    const comparison = createComparison({ layers: [same(4), same(5)] });
    expect(isNothing(comparison)).toBe(true);
    expect(layerChanges(createReport({ comparison }), translate)).toBeNull();
  });

  it("is something where the base image has other layers of the same size", () => {
    const baseImage = { before: "python:3", after: "python:3", changed: true };
    const changes = layerChanges(
      createReport({ comparison: createComparison({ baseImage, layers: [] }) }),
      translate,
    );
    expect(changes).toMatchObject({ base: "other layers", baseWas: null });
  });

  it("has removed layers where they stood, each once", () => {
    const report = createReport({
      image: createImage({ layers: [createLayer({}), createLayer({}), createLayer({})] }),
      comparison: createComparison({
        layers: [
          removed("RUN a", 1),
          same(0),
          same(1),
          removed("RUN b", 2),
          removed("RUN c", 3),
          same(2),
          removed("RUN d", 4),
        ],
      }),
    });
    const changes = layerChanges(report, translate);
    const places = [...(report.image?.layers ?? []), null].map((layer) =>
      changes?.takeRemovedBefore(layer).map(({ instruction }) => instruction),
    );
    expect(places).toEqual([["RUN a"], [], ["RUN b", "RUN c"], ["RUN d"]]);
  });

  it("shows removed layers before one that is left out of the table", () => {
    const layers = Array.from({ length: 30 }, (_, index) =>
      createLayer({ contentSize: index, instruction: `RUN ${index}` }),
    );
    const comparison = createComparison({
      layers: [removed("RUN gone", 9), ...layers.map((_, index) => same(index))],
    });
    const summary = renderSummary(createReport({ image: createImage({ layers }), comparison }), {
      translate,
      links: NO_LINKS,
    });
    expect(summary.match(/removed: `RUN gone`/g)).toHaveLength(1);
  });

  it("counts the removed layers that it has no room for", () => {
    const layers = Array.from({ length: 40 }, (_, index) => removed(`RUN ${index}`, 1));
    const summary = renderSummary(createReport({ comparison: createComparison({ layers }) }), {
      translate,
      links: NO_LINKS,
    });
    expect(summary.match(/removed: `/g)).toHaveLength(12);
    expect(summary).toContain("28 more layers removed");
  });
});
