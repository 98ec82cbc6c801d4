import { describe, expect, it } from "@jest/globals";
import { NO_LINKS } from "../../../src/report/links.js";
import { renderSharedComment } from "../../../src/report/shared/markdown.js";
import { createImage, createReport } from "../../support/report.js";
import { createSection, translate } from "../../support/sections.js";

describe("a section", () => {
  it("of sizes that no number can be the sum of has no sum, and is a row all the same", () => {
    const image = createImage();
    const layers = image.layers.map((layer) => ({ ...layer, contentSize: Number.MAX_SAFE_INTEGER }));
    const section = createSection({}, createReport({ image: { ...image, layers } }));
    expect([section.own.after, section.base.after]).toEqual([null, null]);
    const options = { translate, linksOf: () => NO_LINKS, marker: (state: string) => `<!-- ${state} -->` };
    expect(renderSharedComment([section, section], options)).toContain("| unknown |");
  });
});
