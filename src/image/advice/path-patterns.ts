/** A place by the names of directories on the way; `from: "root"` where it has to begin at the image's root. */
export interface PathPattern<Found> {
  readonly parts: readonly string[];
  readonly from: "root" | "anywhere";
  readonly found: Found;
}

/**
 * A search for the first pattern that a directory, or one above it, is at. Each part of a path is looked up once, and
 * only patterns that begin with it are compared further.
 */
export function createPathSearch<Found>(
  patterns: readonly PathPattern<Found>[],
): (directory: readonly string[]) => Found | null {
  const byFirst = new Map<string | undefined, PathPattern<Found>[]>();
  for (const pattern of patterns) {
    const [first] = pattern.parts;
    const others = byFirst.get(first);
    if (others === undefined) byFirst.set(first, [pattern]);
    else others.push(pattern);
  }
  return (directory) => {
    for (const [index, part] of directory.entries()) {
      const found = byFirst
        .get(part)
        ?.find(
          ({ parts, from }) =>
            (from === "anywhere" || index === 0) && parts.every((name, at) => directory[index + at] === name),
        );
      if (found !== undefined) return found.found;
    }
    return null;
  };
}
