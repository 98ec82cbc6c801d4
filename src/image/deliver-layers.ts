import type { Blob } from "./blob.js";
import type { EntryBudget } from "./entry-budget.js";
import type { LayerVisitor } from "./layer-reader.js";
import type { SavedLayer } from "./saved-image.js";
import type { ChosenImage } from "./saved-manifest.js";
import { toSavedLayer } from "./stored-image.js";

/**
 * Hands the layers of an image to the visitor in the image's order, and tells what is known of each. A layer that
 * occurs several times is read once and delivered each time; entries are let go of with the last.
 * `find` gives a place in the archive for a layer's path, `read` is called once for each place.
 */
export async function deliverLayers<Place>(
  { layers, diffIds }: ChosenImage,
  find: (path: string) => Place | null,
  visitor: LayerVisitor,
  budget: EntryBudget,
  read: (place: Place) => Promise<Blob | null>,
): Promise<SavedLayer[]> {
  const places = layers.map(({ path }) => find(path));
  const last = new Map(places.map((place, index) => [place, index]));
  const kept = new Map<Place, Blob>();
  const saved: SavedLayer[] = [];

  for (const [index, layer] of layers.entries()) {
    const place = places[index] ?? null;
    visitor.onLayer(index);
    const again = place === null ? undefined : kept.get(place);
    let blob = again ?? (place === null ? null : await read(place));
    if (blob?.kind === "layer") {
      const { log, compressedSize } = blob;
      if (again !== undefined && !budget.take(log.entries(), log.bytes())) {
        budget.giveBack(log.entries(), log.bytes());
        blob = { kind: "unreadable", problem: budget.problem(), compressedSize };
      } else if (last.get(place) === index) {
        log.drain(visitor.onEntry);
      } else {
        log.replay(visitor.onEntry);
      }
    }
    if (place !== null && again === undefined && blob !== null && last.get(place) !== index)
      kept.set(place, blob);
    if (place !== null && last.get(place) === index) kept.delete(place);
    saved.push(toSavedLayer(layer, blob, layers.length === diffIds.length ? (diffIds[index] ?? null) : null));
  }
  return saved;
}
