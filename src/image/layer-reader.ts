import type { LayerEntry } from "./layer-entry.js";
import type { SavedImage } from "./saved-image.js";

/** Takes the layers in the image's order, base first, each with its entries in the order in which they are stored. */
export interface LayerVisitor {
  /** Called once a layer, also for one that cannot be read: then no entry follows. */
  readonly onLayer: (index: number) => void;
  /** The object is valid during the call only: a reader may use it again. */
  readonly onEntry: (entry: LayerEntry) => void;
}

/**
 * One way to the layers of one image. All readers give the same entries for the same image, in an order of their own
 * within a layer; of several names of one file (hard links) any may be the one that holds the content.
 */
export interface LayerReader {
  readonly kind: "directories" | "save" | "archive" | "oci-layout";
  /**
   * May be called once. A layer that is missing or unreadable has its `problem` in the result.
   * @throws TarError, or an error of the reader's own, when nothing can be read at all; the visitor then may have
   * been called with a part of the image.
   */
  readonly walk: (visitor: LayerVisitor) => Promise<SavedImage>;
}
