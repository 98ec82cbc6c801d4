import { createHash } from "node:crypto";

/**
 * The id that git gives to a file with this text, as UTF-8.
 * https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_object_storage
 *
 * @param like an id of the same repository: its length tells SHA-1 from SHA-256
 */
export function blobId(text: string, like: string): string {
  const bytes = Buffer.from(text, "utf8");
  return createHash(like.length === 64 ? "sha256" : "sha1")
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest("hex");
}
