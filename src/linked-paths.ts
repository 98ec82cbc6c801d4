import { existsSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import type { Environment } from "./docker/child-env.js";
import { createGitClient } from "./git/client.js";
import { findRepositoryPaths, type ToRepositoryPath } from "./git/repository-path.js";
import type { GitHubContext } from "./github/context.js";
import type { Report } from "./report/schema.js";

/**
 * What a report's paths, which are relative to the workspace, are called in the run's repository. Null for a path that
 * cannot be linked there: a generated file is on this machine only.
 *
 * @param workspace absolute
 */
export async function findLinkedPaths(
  { dockerfile }: Report,
  { context, workspace, env }: { context: GitHubContext; workspace: string; env: Environment },
): Promise<ToRepositoryPath> {
  if (dockerfile === null || dockerfile.generated || isAbsolute(dockerfile.path)) return () => null;
  const git = createGitClient({ env, cwd: dirname(join(workspace, dockerfile.path)) });
  const toPath = await findRepositoryPaths(git, dockerfile.path, [context.sha, context.headSha]);
  return (path) => (!isAbsolute(path) && existsSync(join(workspace, path)) ? toPath(path) : null);
}
