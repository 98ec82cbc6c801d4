const UNITS: Readonly<Record<string, number>> = {
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  tb: 1e12,
  kib: 1024,
  mib: 1024 ** 2,
  gib: 1024 ** 3,
  tib: 1024 ** 4,
};

const SIZE = /^(\d{1,15}(?:\.\d{1,9})?)\s{0,4}([kmgt]?i?b)?$/i;

/**
 * Reads a size as people write it (`200MB`, `1.5 GiB`, `52428800`) and returns whole bytes, or null where the text
 * is no size. Decimal units are powers of 1000, as docker prints them; `KiB` and its kin are powers of 1024.
 */
export function parseSize(text: string): number | null {
  const match = SIZE.exec(text.trim());
  if (match?.[1] === undefined) return null;
  const unit = UNITS[(match[2] ?? "b").toLowerCase()];
  if (unit === undefined) return null;
  const bytes = Math.round(Number(match[1]) * unit);
  return Number.isSafeInteger(bytes) ? bytes : null;
}
