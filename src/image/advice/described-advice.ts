import type { MessageKey } from "../../locales/translate.js";

/** What there is to say about a rule of advice: its page, and what `explain` prints. */
export interface DescribedAdvice {
  /** `LR2001` … */
  readonly id: string;
  readonly aliases: readonly string[];
  readonly severity: "warning" | "info";
  readonly title: MessageKey;
  readonly why: MessageKey;
  /** Whole Dockerfiles: the image of the bad one holds what the rule is about, that of the good one does not. */
  readonly example: { readonly bad: string; readonly good: string };
  readonly helpUrl: string;
  /** It is found in the built image, not in the Dockerfile. */
  readonly measured: true;
}
