import { cloneRepository, createRepository } from "./repository.js";

type Files = Readonly<Record<string, string>>;

/**
 * A pull request whose merge is checked out as actions/checkout does it: one commit deep, on no branch.
 *
 * @param newFolder gives an empty folder
 * @param before all files of the base
 * @param after the files that the pull request changes
 */
export function checkOutPullRequest(newFolder: () => string, before: Files, after: Files) {
  const origin = createRepository(newFolder());
  const base = origin.commit(before);
  origin.git("switch", "--quiet", "--create", "change");
  const head = origin.commit(after);
  origin.git("switch", "--quiet", "--create", "merge", "main");
  origin.git("merge", "--quiet", "--no-ff", "--message=Merge", "change");
  const clone = cloneRepository(origin, `${newFolder()}/clone`, "merge", 1);
  clone.git("checkout", "--quiet", "--detach");
  const repo = { full_name: "octo/app" };
  const pull = {
    number: 7,
    head: { sha: head, ref: "change", repo },
    base: { sha: base, ref: "main" },
    labels: [],
  };
  const event = { name: "pull_request", payload: { action: "synchronize", number: 7, pull_request: pull } };
  return { workspace: clone.folder, base, event, env: { GITHUB_BASE_REF: "main" } };
}
