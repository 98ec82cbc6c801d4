import type { Message } from "../locales/translate.js";

/** How much of an image is read at most, so that an archive made to exhaust memory or time ends in a sentence. */
export interface EntryBudget {
  /** Spends, and says whether there was enough. */
  readonly take: (entries: number, bytes: number) => boolean;
  readonly giveBack: (entries: number, bytes: number) => void;
  /** Why `take` said no. */
  readonly problem: () => Message;
}

export interface EntryLimits {
  readonly entries: number;
  readonly bytes: number;
}

/** An image of 100 GB with a million files is rare; ten million files in 512 MiB of names are beyond any. */
export const ENTRY_LIMITS: EntryLimits = { entries: 10_000_000, bytes: 512 * 1024 * 1024 };

export function beyondLimits({ entries, bytes }: EntryLimits): Message {
  return { key: "archive.budget", values: { entries, bytes } };
}

/** A budget for one image: all entries of all its layers with the directories they name, and the bytes that describe them (see EntryLog). */
export function createEntryBudget(limits: EntryLimits = ENTRY_LIMITS): EntryBudget {
  let { entries: entriesLeft, bytes: bytesLeft } = limits;
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
    problem: () => beyondLimits(limits),
  };
}
