/** A name that is further away than this is another name, not a slip. */
const FURTHEST = 2;

/** More names than anybody has; further ones are not looked at, so that a hostile file cannot make this slow. */
const MOST_NAMES = 200;

/** Longer names are typed by machines. */
const LONGEST_NAME = 100;

/**
 * The name that was probably meant: the one with the fewest letters put in, left out or replaced, at most two and fewer
 * than the name has. Another case is the smallest slip of all. Of equally near names the first counts; null where
 * none is near.
 */
export function nearName(name: string, names: Iterable<string>): string | null {
  if (name.length > LONGEST_NAME) return null;
  let found: string | null = null;
  let nearest = Math.min(FURTHEST, name.length - 1) + 1;
  let looked = 0;
  const upper = name.toUpperCase();
  for (const other of names) {
    looked += 1;
    if (looked > MOST_NAMES) break;
    if (other === name || Math.abs(other.length - name.length) >= nearest) continue;
    const isOtherCase = other.length === name.length && other.toUpperCase() === upper;
    const distance = isOtherCase ? 0 : editDistance(name, other, nearest - 1);
    if (distance >= nearest) continue;
    nearest = distance;
    found = other;
  }
  return found;
}

/** The Levenshtein distance where it is at most `most`, and something larger where it is not. */
function editDistance(left: string, right: string, most: number): number {
  let same = 0;
  while (same < left.length && left[same] === right[same]) same += 1;
  const leftRest = left.slice(same);
  const rightRest = right.slice(same);
  if (leftRest === "" || rightRest === "") return leftRest.length + rightRest.length;
  if (most === 0) return 1;
  const replaced = editDistance(leftRest.slice(1), rightRest.slice(1), most - 1);
  const leftOut = editDistance(leftRest.slice(1), rightRest, most - 1);
  const putIn = editDistance(leftRest, rightRest.slice(1), most - 1);
  return 1 + Math.min(replaced, leftOut, putIn);
}
