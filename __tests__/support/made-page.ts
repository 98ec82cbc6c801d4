import type { Translate } from "../../src/locales/translate.js";
import { toHtmlFiles } from "../../src/report/html/to-html-files.js";
import { renderHtml } from "../../src/report/html.js";
import { english } from "./english.js";
import { makeImage } from "./made-image.js";

/** The page of a made image. */
export function makePage(fileCount: number, layerCount: number): string {
  return renderPage(makeImage(fileCount, layerCount));
}

/** The page of a report and its image's files, in English unless told otherwise. */
export function renderPage(
  { report, files }: ReturnType<typeof makeImage>,
  translate: Translate = english,
): string {
  return renderHtml(
    report,
    toHtmlFiles(files, (text) => text),
    translate,
  );
}
