import type { Message } from "../locales/translate.js";
import type { Blob } from "./blob.js";
import type { EntryBudget } from "./entry-budget.js";
import { createEntryLog } from "./entry-log.js";
import { createTarParser } from "./tar.js";
import { TarError } from "./tar-header.js";
import { toLayerEntry } from "./tar-layer-entry.js";

/** Reads one layer's tar archive: sums it up, and keeps its entries. */
export interface LayerMeter {
  readonly write: (piece: Uint8Array) => void;
  readonly skippable: () => number;
  readonly skip: (bytes: number) => void;
  /** Whether the layer turned out unreadable: nothing that follows is looked at. */
  readonly hasFailed: () => boolean;
  /** Calls the layer unreadable for a reason of the caller's. */
  readonly fail: (problem: Message) => void;
  /** The layer, or why it cannot be read. Throws what is no fault of the archive. */
  readonly end: (compressedSize: number | null) => Blob;
}

/** The entries spend from the budget; without enough of it the layer counts as unreadable. */
export function createLayerMeter(budget: EntryBudget): LayerMeter {
  const log = createEntryLog();
  let total = 0;
  let problem: Message | null = null;
  let fault: unknown = null;

  const parser = createTarParser({
    onEntry(tarEntry) {
      if (problem !== null) return;
      const entry = toLayerEntry(tarEntry);
      if (entry === null) return;
      total += entry.contentSize;
      const [entries, bytes] = [log.entries(), log.bytes()];
      log.append(entry);
      if (!budget.take(log.entries() - entries, log.bytes() - bytes)) fail(budget.problem());
    },
  });

  function fail(reason: Message): void {
    if (problem !== null) return;
    problem = reason;
    budget.giveBack(log.entries(), log.bytes());
  }

  // This runs inside of a stream's events too, where an error that is thrown finds nobody.
  const attempt = (action: () => void): void => {
    if (problem !== null || fault !== null) return;
    try {
      action();
    } catch (error) {
      if (error instanceof TarError) fail(error.said);
      else fault = error;
    }
  };

  const hasFailed = (): boolean => problem !== null || fault !== null;
  return {
    write: (piece) => attempt(() => parser.write(piece)),
    skippable: () => (hasFailed() ? Number.POSITIVE_INFINITY : parser.skippable()),
    skip: (bytes) => attempt(() => parser.skip(bytes)),
    hasFailed,
    fail,
    end(compressedSize) {
      attempt(() => parser.end());
      if (fault !== null) throw fault;
      if (problem !== null) return { kind: "unreadable", problem, compressedSize };
      return { kind: "layer", contentSize: total, compressedSize, log };
    },
  };
}
