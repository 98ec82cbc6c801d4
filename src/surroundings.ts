import type { DockerClient } from "./docker/client.js";
import type { PullRequestCommits } from "./git/base-commit.js";
import type { Translate } from "./locales/translate.js";
import type { BuildLog } from "./obtain-image.js";
import type { Acceptance } from "./verdict.js";

/** What a run finds around it, and needs to have. */
export interface Surroundings {
  /** Absolute; paths in the inputs are relative to it. */
  readonly workspace: string;
  readonly docker: DockerClient;
  readonly translate: Translate;
  readonly today: Date;
  /** The pull request that the run belongs to; null outside of one. */
  readonly pullRequest: PullRequestCommits | null;
  /** Whether somebody accepts sizes over their limits; null where nobody does. */
  readonly askAcceptance: () => Promise<Acceptance | null>;
  /** Where the build's log goes, a line at a time. Redacted, but still text from outside. */
  readonly log: BuildLog;
}
