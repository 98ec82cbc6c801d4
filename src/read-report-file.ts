import { constants, readSync, realpathSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import type { z } from "zod";
import { InputError } from "./input-error.js";
import type { MessageKey, MessageValues } from "./locales/translate.js";
import { openRegular, type RegularFile } from "./readers/open-regular.js";
import { type Report, reportSchema } from "./report/schema.js";

/** Bytes. A report of thousands of findings has two million. */
const LARGEST_REPORT = 10_000_000;

/** Numbers, texts, lists and objects in a report: what is wrong with each costs memory of its own. */
const MOST_VALUES = 300_000;

/**
 * Reads a report that somebody else's run wrote, as data only: a regular file with a report as the schema has it, and
 * nothing else. No link is followed, and no message repeats anything that the file holds.
 *
 * @param given the path, absolute or relative to the first folder
 * @param input the input's name, for messages
 * @param folders where it may lie, absolute: elsewhere a file was not downloaded to be published
 * @throws InputError
 */
export function readReportFile(given: string, folders: readonly string[], input = "report"): Report {
  const refuse: Refuse = (key, values = {}) => {
    throw new InputError({ key, values: { ...values, input, path: JSON.stringify(given) } });
  };
  const path = resolve(folders[0] ?? "", given);
  const folder = folders.find((candidate) => isInside(candidate, path));
  if (folder === undefined) return refuse("error.report.outside");
  const parsed = toReport(readBytes(path, folder, refuse), refuse);
  return parsed.success ? parsed.data : refuse("error.report.schema", describeIssue(parsed.error));
}

type Refuse = (key: MessageKey, values?: MessageValues) => never;

function isInside(folder: string, path: string): boolean {
  const inside = relative(folder, path);
  return inside !== "" && inside !== ".." && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
}

function readBytes(path: string, folder: string, refuse: Refuse): Buffer {
  const file = openWithoutLinks(path, folder, refuse);
  try {
    if (file.size > LARGEST_REPORT) refuse("error.report.tooLarge", { most: LARGEST_REPORT });
    const bytes = Buffer.alloc(file.size);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read) {
      read = readSync(file.fd, bytes, length, bytes.length - length, length);
    }
    return bytes.subarray(0, length);
  } finally {
    file.close();
  }
}

function openWithoutLinks(path: string, folder: string, refuse: Refuse): RegularFile {
  try {
    // The folders that an archive was unpacked to may be links as well as the file.
    if (realpathSync(path) !== join(realpathSync(folder), relative(folder, path))) {
      return refuse("error.report.link");
    }
    const file = openRegular(path, constants.O_NOFOLLOW ?? 0);
    return file ?? refuse("error.report.notRegular");
  } catch (error) {
    if (error instanceof InputError) throw error;
    const { code = "" } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return refuse("error.report.missing");
    return refuse("error.report.cannotRead", { code: code || String(error) });
  }
}

function toReport(bytes: Buffer, refuse: Refuse): z.ZodSafeParseResult<Report> {
  const value = parse(bytes, refuse);
  if (hasMoreValues(value, MOST_VALUES)) refuse("error.report.tooMany", { most: MOST_VALUES });
  return reportSchema.safeParse(value);
}

function parse(bytes: Buffer, refuse: Refuse): unknown {
  try {
    // A byte-order mark stays, and is no JSON.
    return JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    // The parser's own message would quote the file.
    return refuse("error.report.notJson");
  }
}

/** Without recursion: how deep values lie in one another is up to whoever wrote them. */
function hasMoreValues(root: unknown, most: number): boolean {
  const waiting = [root];
  let count = 0;
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== "object" || value === null) continue;
    const inside: readonly unknown[] = Object.values(value);
    count += inside.length;
    if (count > most) return true;
    for (const one of inside) waiting.push(one);
  }
  return false;
}

/** Names of the schema and numbers only. */
function describeIssue({ issues: [issue] }: z.ZodError): MessageValues {
  const at = (issue?.path ?? []).join(".");
  return {
    what: issue?.code === "unrecognized_keys" ? "key" : "value",
    place: at === "" ? "top" : "below",
    at,
  };
}
