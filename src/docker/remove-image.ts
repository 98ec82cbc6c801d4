import type { DockerClient } from "./client.js";

/** Takes a tag away, and the image with it where nothing else names it. What can't be removed stays. */
export async function removeImage(client: DockerClient, tag: string): Promise<void> {
  await client.run(["image", "rm", "--", tag]);
}
