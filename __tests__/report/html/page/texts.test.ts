import { beforeAll, describe, expect, it } from "@jest/globals";
import { LANGUAGES } from "../../../../src/locales/languages.js";
import { loadTranslate } from "../../../../src/locales/load.js";
import type { Translate } from "../../../../src/locales/translate.js";
import { createTexts } from "../../../../src/report/html/page/texts.js";
import { toPageData } from "../../../../src/report/html/page-data.js";
import { createReport } from "../../../support/report.js";

describe.each(LANGUAGES)("the page's own messages in %s", (language) => {
  let translate: Translate;
  let texts: Translate;
  beforeAll(async () => {
    translate = await loadTranslate(language);
    texts = createTexts(toPageData(createReport(), null, translate));
  });

  it.each([0, 1, 2, 5, 11, 21, 22, 101, 1_000_000])(
    "count %i as the catalog does, though the page has no parser of messages",
    (count) => {
      const values = {
        count,
        number: String(count),
        path: "/usr/{number}",
        shown: "3",
        layer: 2,
        size: "1 MB",
      };
      const keys = [
        "html.page.files",
        "html.page.smaller",
        "html.page.smallerIn",
        "html.page.notListed",
        "html.page.shown.image",
        "html.page.shown.layer",
        "html.page.shown.directory",
      ] as const;
      for (const key of keys) {
        expect(texts(key, values)).toBe(translate(key, values));
      }
    },
  );

  it("take values as they are", () => {
    const values = { number: 5, label: "RUN a $& {number}" };
    expect(texts("html.page.deleted", values)).toBe(translate("html.page.deleted", values));
    expect(texts.language).toBe(language);
  });
});
