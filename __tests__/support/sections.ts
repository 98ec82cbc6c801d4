import messages from "../../src/locales/en.json" with { type: "json" };
import { createTranslate } from "../../src/locales/translate.js";
import type { Report } from "../../src/report/schema.js";
import { type Section, type SectionOrigin, toSection } from "../../src/report/shared/section.js";
import { createReport } from "./report.js";

export const translate = createTranslate("en", messages);

export function createOrigin(origin: Partial<SectionOrigin> = {}): SectionOrigin {
  return {
    workflow: "Layer report",
    name: "api",
    platform: null,
    sha: "a".repeat(40),
    run: { id: 20, attempt: 1 },
    runNumber: 3,
    source: "app/Dockerfile",
    ...origin,
  };
}

/** The section of a report, the Flask lab's if nothing else is given. */
export function createSection(origin: Partial<SectionOrigin> = {}, report: Report = createReport()): Section {
  return toSection(report, createOrigin(origin), translate);
}
