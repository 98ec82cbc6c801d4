import { TarError } from "./tar-header.js";

const NEWLINE = 0x0a;
const EQUALS = 0x3d;
const BLANK = 0x20;

/**
 * The records of a PAX extended header, `LENGTH KEY=VALUE\n` each, the last of a key winning. An empty value takes a
 * key away. Values stay bytes: a path need not be UTF-8.
 * Format: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13_03
 * @throws TarError for a record that is not one.
 */
export function parsePaxRecords(content: Buffer): ReadonlyMap<string, Buffer> {
  const records = new Map<string, Buffer>();
  let at = 0;
  while (at < content.length) {
    const blank = content.indexOf(BLANK, at);
    // A length of more than eight digits cannot lie within an extended header's limit.
    const digits = blank === -1 || blank - at > 8 ? "" : content.toString("latin1", at, blank);
    const end = /^\d+$/.test(digits) ? at + Number(digits) : Number.NaN;
    if (!(end > blank + 1 && end <= content.length) || content[end - 1] !== NEWLINE) {
      throw new TarError({ key: "archive.record" });
    }
    const record = content.subarray(blank + 1, end - 1);
    const equals = record.indexOf(EQUALS);
    if (equals < 1) throw new TarError({ key: "archive.recordKey" });
    const key = record.toString("utf8", 0, equals);
    const value = record.subarray(equals + 1);
    if ((key === "path" || key === "linkpath") && value.includes(0)) {
      throw new TarError({ key: "archive.recordPath" });
    }
    if (value.length === 0) records.delete(key);
    else records.set(key, value);
    at = end;
  }
  return records;
}

/** A record that is a whole number of at least zero; null where there is none. @throws TarError for anything else. */
export function paxNumber(records: ReadonlyMap<string, Buffer>, key: string): number | null {
  return readNumber(records, key, /^\d{1,16}$/);
}

/** A record that is a time in seconds, perhaps with a fraction: whole seconds, rounded down. @throws TarError */
export function paxSeconds(records: ReadonlyMap<string, Buffer>, key: string): number | null {
  return readNumber(records, key, /^-?\d{1,16}(?:\.\d*)?$/);
}

function readNumber(records: ReadonlyMap<string, Buffer>, key: string, format: RegExp): number | null {
  const record = records.get(key);
  if (record === undefined) return null;
  // No number is longer than this, whatever its fraction.
  const digits = record.length > 64 ? "" : record.toString("latin1");
  const value = format.test(digits) ? Math.floor(Number(digits)) : Number.NaN;
  if (!Number.isSafeInteger(value)) {
    throw new TarError({ key: "archive.recordNumber", values: { key } });
  }
  return value;
}
