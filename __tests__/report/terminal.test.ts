import { describe, expect, it } from "@jest/globals";
import messages from "../../src/locales/en.json" with { type: "json" };
import { createTranslate } from "../../src/locales/translate.js";
import { renderTerminal } from "../../src/report/terminal.js";
import { createFinding, createImage, createLayer, createReport } from "../support/report.js";

const translate = createTranslate("en", messages);

describe("the report in a terminal", () => {
  it("says the same with and without colour", () => {
    const report = createReport({
      findings: [createFinding({ path: "warning/Dockerfile", severity: "error" }), createFinding()],
    });
    const plain = renderTerminal(report, { translate, width: 100, color: false });
    const coloured = renderTerminal(report, { translate, width: 100, color: true });
    expect(coloured).toContain("\u001b[33mwarning\u001b[39m  DL3007");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are what is taken away.
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(plain);
  });

  it("says of a layer that nothing tells of that nothing does", () => {
    const image = createImage({ layers: [createLayer({ instruction: null, createdBy: " ", lines: null })] });
    const text = renderTerminal(createReport({ image }), { translate, width: 100, color: false });
    expect(text).toContain("(the image’s history does not say)");
  });

  it("cuts layers to the terminal's width, and never a number", () => {
    const image = createImage({ layers: [createLayer({ instruction: `RUN ${"x".repeat(500)}` })] });
    const text = renderTerminal(createReport({ image }), { translate, width: 60, color: false });
    const row = text.split("\n").find((line) => line.includes("RUN x"));
    expect(row).toHaveLength(60);
    expect(row).toMatch(/^ *11\.4 MB .*x…$/);
  });
});
