import type { DockerClient } from "./docker/client.js";
import type { PullRequestCommits } from "./git/base-commit.js";
import type { Translate } from "./locales/translate.js";
import type { BuildLog } from "./obtain-image.js";

/** What a run finds around it, and needs to have. */
export interface Surroundings {
  /** Absolute; paths in the inputs are relative to it. */
  readonly workspace: string;
  readonly docker: DockerClient;
  readonly translate: Translate;
  readonly today: Date;
  /** The pull request that the run belongs to; null outside of one. */
  readonly pullRequest: PullRequestCommits | null;
  /** Where the build's log goes, a line at a time. Redacted, but still text from outside. */
  readonly log: BuildLog;
}
