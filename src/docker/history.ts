import type { HistoryRow } from "../image/layer.js";
import { SaidError } from "../said-error.js";
import { parseJsonLines, text } from "../untyped.js";
import type { DockerClient } from "./client.js";
import { failureReason } from "./failure-text.js";

/** What a docker command printed, and its rows. All of it is text from outside and not redacted. */
export interface Captured<Row> {
  /** As a person would type it. */
  readonly command: string;
  readonly text: string;
  readonly rows: readonly Row[];
}

/**
 * `docker history --no-trunc REFERENCE`: the table as it stands on the screen, and the rows with exact sizes, newest
 * first. Given the image's `id`, that is what is asked for, under the name that people know: names may be moved to
 * another image at any moment. Throws where the engine has no such image.
 */
export async function imageHistory(
  client: DockerClient,
  reference: string,
  id = reference,
): Promise<Captured<HistoryRow>> {
  const command = ["history", "--no-trunc"];
  const answers = await Promise.all([
    client.run([...command, "--", id]),
    client.run([...command, "--human=false", "--format", "{{json .}}", "--", id]),
  ]);
  for (const { exitCode, stderr, stdoutCut } of answers) {
    const values = { command: `docker history ${reference}` };
    if (exitCode !== 0) {
      throw new SaidError({ key: "docker.failed", values: { ...values, reason: failureReason(stderr) } });
    }
    if (stdoutCut) throw new SaidError({ key: "docker.tooLong", values });
  }
  const [table, rows] = answers;
  return {
    command: `docker history --no-trunc ${reference}`,
    text: table.stdout,
    rows: parseHistoryRows(rows.stdout),
  };
}

/** Reads what `docker history --no-trunc --human=false --format '{{json .}}'` prints: one JSON object a line. */
export function parseHistoryRows(stdout: string): HistoryRow[] {
  return parseJsonLines(stdout).map((row) => ({
    id: text(row.ID) ?? "<missing>",
    created: text(row.CreatedAt) ?? "",
    createdBy: text(row.CreatedBy) ?? "",
    size: wholeNumber(text(row.Size)),
    comment: text(row.Comment) ?? "",
  }));
}

function wholeNumber(digits: string | null): number | null {
  const value = digits !== null && /^\d+$/.test(digits) ? Number(digits) : null;
  return Number.isSafeInteger(value) ? value : null;
}
