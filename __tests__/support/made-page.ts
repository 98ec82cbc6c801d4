import messages from "../../src/locales/en.json" with { type: "json" };
import { createTranslate } from "../../src/locales/translate.js";
import { toHtmlFiles } from "../../src/report/html/to-html-files.js";
import { renderHtml } from "../../src/report/html.js";
import { makeImage } from "./made-image.js";

/** The page of a made image. */
export function makePage(fileCount: number, layerCount: number): string {
  return renderPage(makeImage(fileCount, layerCount));
}

/** The page of a report and its image's files. */
export function renderPage({ report, files }: ReturnType<typeof makeImage>): string {
  return renderHtml(
    report,
    toHtmlFiles(files, (text) => text),
    createTranslate("en", messages),
  );
}
