const MOST_LINES = 30;

/**
 * What to show of a long `docker image ls`: with more than 30 lines only the heading and the rows of the named
 * images. Names are references; the table says them in one column (`python:3.8`) or in two (`python  3.8`).
 */
export function imageListExcerpt(
  text: string,
  references: readonly string[],
): { readonly text: string; readonly omitted: number } {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (lines.length <= MOST_LINES) {
    return { text: lines.join("\n"), omitted: 0 };
  }
  const names = new Set(references.map(familiarName));
  const [heading = "", ...rows] = lines;
  const shown = rows.filter((row) => {
    const [first = "", second = ""] = row.trim().split(/\s+/, 2);
    return names.has(first) || names.has(`${first}:${second}`);
  });
  return { text: [heading, ...shown].join("\n"), omitted: rows.length - shown.length };
}

/** As docker lists it: without Docker Hub's own prefix, with a tag. */
function familiarName(reference: string): string {
  const [named = ""] = reference.split("@", 1);
  const name = named.replace(/^(?:docker\.io\/)?(?:library\/)?/, "");
  return name.lastIndexOf(":") > name.lastIndexOf("/") ? name : `${name}:latest`;
}
