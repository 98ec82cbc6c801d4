import type { Message } from "../locales/translate.js";
import type { DockerClient } from "./client.js";
import { failureReason } from "./failure-text.js";

export type PullResult = { readonly ok: true } | { readonly ok: false; readonly reason: string | Message };

/** `docker image pull REFERENCE`, for a platform other than the engine's own where one is given. */
export async function pullImage(
  client: DockerClient,
  reference: string,
  platform: string | null,
): Promise<PullResult> {
  const options = platform === null ? [] : ["--platform", platform];
  const { exitCode, stderr } = await client.run(["image", "pull", "--quiet", ...options, "--", reference]);
  return exitCode === 0 ? { ok: true } : { ok: false, reason: failureReason(stderr) };
}
