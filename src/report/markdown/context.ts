import type { Translate } from "../../locales/translate.js";
import type { ReportLinks } from "../links.js";

/** How much of a report fits. Each tier shows less than the one before. */
export interface Tier {
  readonly name: "full" | "no-raw-text" | "no-details" | "short" | "headline";
  /** What docker printed, the build's steps and instructions in full. */
  readonly rawText: boolean;
  readonly details: boolean;
  /** Own layers in the table; with more, the largest are shown. */
  readonly layers: number;
  /** Findings in the open table. */
  readonly findings: number;
  readonly logLines: number;
}

export const TIERS: readonly Tier[] = [
  { name: "full", rawText: true, details: true, layers: 12, findings: 20, logLines: 20 },
  { name: "no-raw-text", rawText: false, details: true, layers: 12, findings: 20, logLines: 20 },
  { name: "no-details", rawText: false, details: false, layers: 12, findings: 20, logLines: 20 },
  { name: "short", rawText: false, details: false, layers: 10, findings: 5, logLines: 5 },
  { name: "headline", rawText: false, details: false, layers: 0, findings: 0, logLines: 0 },
];

export interface RenderContext {
  readonly translate: Translate;
  readonly links: ReportLinks;
  readonly tier: Tier;
  /** Whether a failure was told before at this place. */
  readonly resolved?: boolean;
  /** Where the whole report stands when this one is shortened. */
  readonly whole: "run-summary" | "report.json";
}
