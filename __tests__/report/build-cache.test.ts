import { describe, expect, it } from "@jest/globals";
import messages from "../../src/locales/en.json" with { type: "json" };
import { createTranslate } from "../../src/locales/translate.js";
import { cacheText } from "../../src/report/build-cache.js";
import { NO_LINKS } from "../../src/report/links.js";
import { renderComment } from "../../src/report/markdown.js";
import { renderTerminal } from "../../src/report/terminal.js";
import { createBuild, createReport } from "../support/report.js";

const translate = createTranslate("en", messages);

/** The lab built again after a change of app.py. */
const again = (savedSeconds: number | null) =>
  createReport({
    build: createBuild({
      savedSeconds,
      steps: [
        { name: "[1/3] FROM python:3.8-alpine", lines: { start: 1, end: 1 }, cached: false, seconds: 0 },
        { name: "[2/3] RUN pip install flask", lines: { start: 2, end: 2 }, cached: true, seconds: 0 },
        { name: "[3/3] COPY app.py /app.py", lines: { start: 4, end: 4 }, cached: false, seconds: 0.1 },
        { name: "exporting to image", lines: null, cached: false, seconds: 0.3 },
      ],
    }),
  });

describe("what came from the cache", () => {
  it("is told with the seconds that it saved", () => {
    const said = "1 of 2 steps from the cache, saving 4.2 s against the earlier build";
    expect(cacheText(again(4.21), translate)).toBe(said);
    const options = { translate, links: NO_LINKS, marker: "<!-- -->" };
    expect(renderComment(again(4.21), options)).toContain(` · ${said} · `);
    expect(renderTerminal(again(4.21), { translate, width: 100, color: false })).toContain(` · ${said} · `);
  });

  it.each([[null], [0]])("is told without any where %p were saved", (savedSeconds) => {
    expect(cacheText(again(savedSeconds), translate)).toBe("1 of 2 steps from the cache");
  });

  it("is not told where no line of the Dockerfile did, or where nothing was built", () => {
    expect(cacheText(createReport(), translate)).toBeNull();
    expect(cacheText(createReport({ build: null }), translate)).toBeNull();
  });
});
