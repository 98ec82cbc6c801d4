import { SaidError } from "../said-error.js";
import { parseJsonLines, text } from "../untyped.js";
import type { DockerClient } from "./client.js";
import { failureReason } from "./failure-text.js";
import type { Captured } from "./history.js";

/** A row of `docker image ls`, each cell as docker prints it. */
export interface ImageListRow {
  readonly repository: string;
  readonly tag: string;
  readonly id: string;
  readonly created: string;
  /** Rounded for people, and counted differently by the two stores. */
  readonly size: string;
}

/** `docker image ls`: the table as it stands on the screen, and its rows. */
export async function imageList(client: DockerClient): Promise<Captured<ImageListRow>> {
  const [table, rows] = await Promise.all([
    client.run(["image", "ls"]),
    client.run(["image", "ls", "--format", "{{json .}}"]),
  ]);
  for (const { exitCode, stderr } of [table, rows]) {
    if (exitCode !== 0) {
      const values = { command: "docker image ls", reason: failureReason(stderr) };
      throw new SaidError({ key: "docker.failed", values });
    }
  }
  return { command: "docker image ls", text: table.stdout, rows: parseImageListRows(rows.stdout) };
}

/** Reads what `docker image ls --format '{{json .}}'` prints: one JSON object a line. */
export function parseImageListRows(stdout: string): ImageListRow[] {
  return parseJsonLines(stdout).map((row) => ({
    repository: text(row.Repository) ?? "<none>",
    tag: text(row.Tag) ?? "<none>",
    id: text(row.ID) ?? "<none>",
    created: text(row.CreatedSince) ?? "",
    size: text(row.Size) ?? "",
  }));
}
