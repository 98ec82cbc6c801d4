/**
 * Holds the places and sizes of contents, as the record of an archive tells them, against those that its headers tell:
 * where both agree, the headers are understood as the engine understood them.
 */
export interface ContentPlaces {
  /** What the record tells next: before the header is parsed, or right after the last one that is. */
  readonly recorded: (at: number, size: number) => void;
  /** What the next header tells. */
  readonly parsed: (at: number, size: number) => void;
  /** Says that all of the record is parsed that was read so far. */
  readonly caughtUp: () => void;
  /** Says that nothing follows. */
  readonly end: () => void;
}

/** All of its functions throw Error where the two disagree. */
export function createContentPlaces(): ContentPlaces {
  /** What the record told and no header has yet: two numbers each, so that none takes an object. */
  let places: number[] = [];
  let next = 0;
  /** What a header told, and the record has not yet. */
  let aheadAt: number | null = null;
  let aheadSize = 0;

  return {
    recorded(at, size) {
      if (aheadAt === null) {
        places.push(at, size);
        return;
      }
      if (aheadAt !== at || aheadSize !== size) throw disagreement();
      aheadAt = null;
    },
    parsed(at, size) {
      if (next < places.length) {
        if (places[next++] !== at || places[next++] !== size) throw disagreement();
        return;
      }
      if (aheadAt !== null) throw disagreement();
      aheadAt = at;
      aheadSize = size;
    },
    caughtUp() {
      if (next < places.length) throw disagreement();
      places = [];
      next = 0;
    },
    end() {
      if (next < places.length || aheadAt !== null) throw disagreement();
    },
  };
}

function disagreement(): Error {
  return new Error("what the engine keeps of a layer's archive has contents elsewhere than its headers tell");
}
