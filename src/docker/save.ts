import type { CommandStream, DockerClient } from "./client.js";

/**
 * `docker image save REFERENCE` as a stream of its tar archive. A name without a tag saves all images of the
 * repository, one with a tag or an ID that one alone. An image that does not exist shows as an empty stream
 * and an exit code other than 0 in `done`, whose `stderr` says why.
 */
export function saveImage(client: DockerClient, reference: string): CommandStream {
  return client.stream(["image", "save", "--", reference]);
}
