import type { Range } from "../dockerfile/ast.js";
import type { MessageKey, MessageValues } from "../locales/translate.js";
import type { Fix } from "./fixes/fix.js";

export const SEVERITIES = ["error", "warning", "info", "style"] as const;
/** Most severe first. */
export type Severity = (typeof SEVERITIES)[number];

/** What a rule saw, where, in words that a catalog turns into the reader's language. */
export interface Finding {
  /** `DL3006`, `LR1001`, `SC2086` … */
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: MessageKey;
  readonly values: MessageValues;
  readonly range: Range;
  /** Where there is one safe answer. */
  readonly fix?: Fix;
}
