import type { Message } from "../locales/translate.js";

/** How much of an image is read at most, so that an archive made to exhaust memory or time ends in a sentence. */
export interface EntryBudget {
  /** Spends, and says whether there was enough. */
  readonly take: (entries: number, bytes: number) => boolean;
  readonly giveBack: (entries: number, bytes: number) => void;
  /** Why `take` said no. */
  readonly problem: () => Message;
}

/** An image of 100 GB with a million files is rare; ten million files in 512 MiB of names are beyond any. */
const MAX_ENTRIES = 10_000_000;
const MAX_BYTES = 512 * 1024 * 1024;

/** A budget for one image: all entries of all its layers with the directories they name, and the bytes that describe them (see EntryLog). */
export function createEntryBudget(maxEntries = MAX_ENTRIES, maxBytes = MAX_BYTES): EntryBudget {
  let entriesLeft = maxEntries;
  let bytesLeft = maxBytes;
  return {
    take(entries, bytes) {
      entriesLeft -= entries;
      bytesLeft -= bytes;
      return entriesLeft >= 0 && bytesLeft >= 0;
    },
    giveBack(entries, bytes) {
      entriesLeft += entries;
      bytesLeft += bytes;
    },
    problem: () => ({ key: "archive.budget", values: { entries: maxEntries, bytes: maxBytes } }),
  };
}
