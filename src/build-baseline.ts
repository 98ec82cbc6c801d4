import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { toReportImage } from "./assemble-image.js";
import { baseImageOf } from "./base-image.js";
import { openBuildContext } from "./build-context.js";
import { removeImage } from "./docker/remove-image.js";
import { parseDockerfile } from "./dockerfile/parse.js";
import { fetchCommit, findBaseCommit, type PullRequestCommits } from "./git/base-commit.js";
import { createGitClient } from "./git/client.js";
import { withWorktree } from "./git/worktree.js";
import { createRedactor } from "./image/secrets.js";
import type { Inputs } from "./inputs.js";
import { lintBuilt } from "./lint-built.js";
import type { MessageValues } from "./locales/translate.js";
import { fingerprintsOf } from "./mark-new.js";
import { type MeasuredImage, measureImage } from "./measure.js";
import type { BaselineFacts, BaselineResult } from "./obtain-baseline.js";
import { obtainImage } from "./obtain-image.js";
import { type PreparedDockerfile, prepareDockerfile } from "./prepare-dockerfile.js";
import { statOrNull } from "./read-dockerfile.js";
import { reasonOf } from "./said-error.js";
import type { Surroundings } from "./surroundings.js";

type OnPullRequest = Surroundings & { readonly pullRequest: PullRequestCommits };
type Facts = BaselineFacts & { readonly source: PreparedDockerfile; readonly image: MeasuredImage };
/** How the commit is called, and the commit. */
type Base = { readonly name: string; readonly commit: string };
type Reason = BaselineResult["notes"][number]["key"];

/**
 * Builds the commit that a pull request is to be merged into as the pull request was built: with the same inputs, and
 * what docker has cached of either. It is checked out into a folder of its own, gets a tag of its own, and nothing of
 * both is left. Whatever fails here is a note: the pull request is not to blame for it.
 */
export async function buildBaseline(
  inputs: Inputs,
  facts: Facts,
  surroundings: OnPullRequest,
): Promise<BaselineResult> {
  const { workspace, docker, pullRequest, log, translate } = surroundings;
  const name = pullRequest.baseRef;
  if (takesGitAlong(facts)) return none("note.baseline.gitInContext", { name });
  try {
    const git = createGitClient({ env: docker.env, cwd: workspace });
    const commit = await findBaseCommit(git, pullRequest);
    const base = { name, commit };
    log.info(translate("progress.baseline", { name, commit: short(commit) }));
    const reason = await fetchCommit(git, commit);
    if (reason !== null) return none("note.baseline.notFetched", { name, commit: short(commit), reason });
    const parent = docker.env.RUNNER_TEMP || tmpdir();
    const done = await withWorktree(git, { commit, parent }, (folder) =>
      measureBase(inputs, base, facts, { ...surroundings, workspace: folder, checkout: workspace }),
    );
    return done.ok ? done.result : none("note.baseline.failed", { name, reason: done.reason });
  } catch (error) {
    return none("note.baseline.failed", { name, reason: reasonOf(error) });
  }
}

async function measureBase(
  inputs: Inputs,
  { name, commit }: Base,
  { source: head, config, shellCheck, buildArgs, secrets }: Facts,
  surroundings: OnPullRequest & { readonly checkout: string },
): Promise<BaselineResult> {
  const { workspace, docker, checkout, today } = surroundings;
  const inBase = (path: string): string => (isAbsolute(path) ? rebase(path, checkout, workspace) : path);
  const path = inBase(head.path);
  if (!head.generated && statOrNull(path) === null) {
    return none("note.baseline.noDockerfile", { name, path: head.displayPath });
  }
  const source = await prepareDockerfile(
    {
      ...inputs,
      context: inBase(inputs.context),
      dockerfile: inputs.dockerfile === null ? null : inBase(inputs.dockerfile),
      generate: head.generated ? inputs.generate : "never",
    },
    workspace,
  );
  if (source === null) return none("note.baseline.noDockerfile", { name, path: head.displayPath });

  const tag = baseTag(inputs.tag);
  // Docker stands in the checkout, where the files of secrets are, so the base's own paths are absolute. Its cache is
  // not exported: it would take the place of the pull request's.
  const request: Inputs = {
    ...inputs,
    tag,
    context: source.contextPath,
    dockerfile: inputs.dockerfile === null ? null : source.path,
    cacheTo: [],
  };
  const dockerfile = parseDockerfile(source.text);
  const from = { dockerfile, target: inputs.target, buildArgs };
  const redactLine = createRedactor({ secrets, buildArgs, dockerfile }).createLineRedactor();
  const reference = baseImageOf(dockerfile, inputs.target, buildArgs);
  try {
    const obtained = await obtainImage(request, reference, { ...surroundings, redactLine });
    const { build, capture } = obtained;
    // By the head's configuration: what it newly asks for is not the fault of every line that was there before.
    const found = await lintBuilt(docker, shellCheck, { ...from, source, config, build, today });
    const findings = fingerprintsOf(found, dockerfile, createRedactor({ secrets, buildArgs }).redact);
    if (capture === null) {
      const reason = build?.failure?.message ?? "";
      return {
        ...none("note.baseline.buildFailed", { name, commit: short(commit), reason }),
        findings,
      };
    }
    const image = measureImage({ ...obtained, ...from, capture });
    const redactor = createRedactor({ secrets, buildArgs, dockerfile, environment: capture.image.env });
    return {
      baseline: { source: "build", name, commit, image: toReportImage(image, tag, redactor) },
      findings,
      notes: [],
    };
  } finally {
    await removeImage(docker, tag);
  }
}

function none(key: Reason, values: MessageValues): BaselineResult {
  return { baseline: null, findings: null, notes: [{ key, values }] };
}

/**
 * Whether the image holds the checkout's own .git folder: in the folder that the base is checked out into there is only
 * a file of that name, so the two images would differ by all of the history.
 */
function takesGitAlong({ source, image }: Facts): boolean {
  if (openBuildContext(source.contextPath, source.path).find(".git/HEAD") !== "present") return false;
  let found = false;
  image.files?.forEachWrite(({ path, layer }) => {
    found ||= image.layers[layer]?.origin === "own" && /(?:^|\/)\.git\/HEAD$/.test(path);
  });
  return found;
}

/** An absolute path in one folder, as it is in the other; one outside of it stays. */
function rebase(path: string, from: string, to: string): string {
  const inside = relative(from, path);
  const isInside = inside !== ".." && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
  return isInside ? resolve(join(to, inside)) : path;
}

/** A tag that no other run uses, in the repository of the image's own. */
function baseTag(tag: string): string {
  const colon = tag.indexOf(":", tag.lastIndexOf("/") + 1);
  const repository = colon < 0 ? tag : tag.slice(0, colon);
  return `${repository}:layer-report-base-${randomBytes(6).toString("hex")}`;
}

function short(commit: string): string {
  return commit.slice(0, 7);
}
