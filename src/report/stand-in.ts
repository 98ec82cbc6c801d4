import type { MessageKey } from "../locales/translate.js";

/** The label of the base image that script/engine makes where no registry can be reached. */
const OWN = "Debian minbase with Python; not the image this tag names";

/**
 * The message that tells of a stand-in base image: it takes the image's `reference`, and `standIn`, the words of its
 * label, which no catalog has unless they are our own.
 */
export function standInKey(words: string): MessageKey {
  return words === OWN ? "report.standIn.debian" : "report.standIn.text";
}
