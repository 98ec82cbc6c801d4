import type {
  FakeCheckRun,
  FakeComment,
  FakeFile,
  FakeLabelEvent,
  FakePull,
  FakeReview,
  FakeState,
  FakeUser,
} from "./state.js";

/** The JSON that GitHub shows of its resources; the contract says what must be in it. */
type Json = Record<string, unknown>;

export function userJson(state: FakeState, { login, id, type }: FakeUser): Json {
  const url = `${state.apiUrl}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: nodeId("User", id),
    avatar_url: `${state.serverUrl}/avatars/${id}`,
    gravatar_id: "",
    url,
    html_url: `${state.serverUrl}/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
  };
}

/** The token's own account, as `GET /user` shows it. */
export function authenticatedUserJson(state: FakeState, user: FakeUser): Json {
  return {
    ...userJson(state, user),
    name: user.login,
    company: null,
    blog: null,
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: state.now(),
    updated_at: state.now(),
  };
}

export function commentJson(state: FakeState, comment: FakeComment): Json {
  const { id, issueNumber, body, user, createdAt, updatedAt } = comment;
  const repository = `${state.apiUrl}/repos/${state.repository}`;
  return {
    id,
    node_id: nodeId("IssueComment", id),
    url: `${repository}/issues/comments/${id}`,
    html_url: `${state.serverUrl}/${state.repository}/pull/${issueNumber}#issuecomment-${id}`,
    issue_url: `${repository}/issues/${issueNumber}`,
    body,
    user: user === null ? null : userJson(state, user),
    created_at: createdAt,
    updated_at: updatedAt,
    author_association: "NONE",
    performed_via_github_app: null,
  };
}

/** As the timeline of an issue has it. */
export function labelEventJson(state: FakeState, { event, label, by }: FakeLabelEvent): Json {
  const id = state.nextId();
  return {
    id,
    node_id: nodeId(event === "labeled" ? "LabeledEvent" : "UnlabeledEvent", id),
    url: `${state.apiUrl}/repos/${state.repository}/issues/events/${id}`,
    actor: userJson(state, { login: by, id: 583_231, type: "User" }),
    event,
    commit_id: null,
    commit_url: null,
    created_at: state.now(),
    label: { name: label, color: "ededed" },
    performed_via_github_app: null,
  };
}

export function labelJson(state: FakeState, name: string): Json {
  return {
    id: 1,
    node_id: nodeId("Label", 1),
    url: `${state.apiUrl}/repos/${state.repository}/labels/${encodeURIComponent(name)}`,
    name,
    description: "",
    color: "ededed",
    default: false,
  };
}

export function fileJson(
  state: FakeState,
  { filename, status, patch, sha = "0".repeat(40) }: FakeFile,
): Json {
  const repository = `${state.serverUrl}/${state.repository}`;
  const count = (sign: string): number =>
    (patch ?? "").split("\n").filter((line) => line.startsWith(sign)).length;
  const [additions, deletions] = [count("+"), count("-")];
  return {
    sha,
    filename,
    status,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: `${repository}/blob/HEAD/${encodeURI(filename)}`,
    raw_url: `${repository}/raw/HEAD/${encodeURI(filename)}`,
    contents_url: `${state.apiUrl}/repos/${state.repository}/contents/${encodeURI(filename)}`,
    ...(patch === undefined ? {} : { patch }),
  };
}

/** A pull request has some 300 fields; the description's own example brings those that no test is about. */
export function pullJson(state: FakeState, pull: FakePull, example: Json): Json {
  const { number, head, base, labels } = pull;
  const api = `${state.apiUrl}/repos/${state.repository}`;
  const html = `${state.serverUrl}/${state.repository}/pull/${number}`;
  return {
    ...example,
    // The description's examples have teams without the type that it requires.
    requested_teams: [],
    number,
    state: pull.state,
    url: `${api}/pulls/${number}`,
    html_url: html,
    issue_url: `${api}/issues/${number}`,
    comments_url: `${api}/issues/${number}/comments`,
    review_comments_url: `${api}/pulls/${number}/comments`,
    labels: labels.map((name) => labelJson(state, name)),
    head: branchJson(asJson(example.head), head.ref, head.sha, head.repository),
    base: branchJson(asJson(example.base), base.ref, base.sha, state.repository),
  };
}

function branchJson(example: Json, ref: string, sha: string, repository: string | null): Json {
  const repo = repository === null ? null : repositoryJson(asJson(example.repo), repository);
  const owner = repository?.split("/")[0] ?? "ghost";
  return { ...example, label: `${owner}:${ref}`, ref, sha, repo };
}

export function repositoryJson(example: Json, fullName: string): Json {
  const [login, name] = fullName.split("/");
  // What the description's example forks lacks the language that the description requires.
  const { source, parent, ...own } = example;
  return { language: null, ...own, name, full_name: fullName, owner: { ...asJson(example.owner), login } };
}

export function reviewJson(state: FakeState, review: FakeReview): Json {
  const html = `${state.serverUrl}/${state.repository}/pull/${review.pullNumber}#pullrequestreview-${review.id}`;
  const pull = `${state.apiUrl}/repos/${state.repository}/pulls/${review.pullNumber}`;
  return {
    id: review.id,
    node_id: nodeId("PullRequestReview", review.id),
    user: userJson(state, review.user),
    body: review.body,
    state: "COMMENTED",
    html_url: html,
    pull_request_url: pull,
    _links: { html: { href: html }, pull_request: { href: pull } },
    submitted_at: state.now(),
    commit_id: review.commitId,
    author_association: "NONE",
  };
}

export function reviewCommentsJson(state: FakeState, review: FakeReview): Json[] {
  return review.comments.map((comment) => {
    const pull = `${state.apiUrl}/repos/${state.repository}/pulls/${review.pullNumber}`;
    const url = `${state.apiUrl}/repos/${state.repository}/pulls/comments/${comment.id}`;
    const html = `${state.serverUrl}/${state.repository}/pull/${review.pullNumber}#discussion_r${comment.id}`;
    return {
      url,
      pull_request_review_id: review.id,
      id: comment.id,
      node_id: nodeId("PullRequestReviewComment", comment.id),
      diff_hunk: "",
      path: comment.path,
      commit_id: review.commitId,
      original_commit_id: review.commitId,
      user: userJson(state, review.user),
      body: comment.body,
      created_at: state.now(),
      updated_at: state.now(),
      html_url: html,
      pull_request_url: pull,
      author_association: "NONE",
      _links: { self: { href: url }, html: { href: html }, pull_request: { href: pull } },
      line: comment.line,
      start_line: comment.startLine,
      side: "RIGHT",
    };
  });
}

export function checkRunJson(state: FakeState, check: FakeCheckRun): Json {
  const url = `${state.apiUrl}/repos/${state.repository}/check-runs/${check.id}`;
  const html = `${state.serverUrl}/${state.repository}/runs/${check.id}`;
  return {
    id: check.id,
    head_sha: check.headSha,
    node_id: nodeId("CheckRun", check.id),
    external_id: check.externalId,
    url,
    html_url: html,
    details_url: html,
    status: check.status,
    conclusion: check.conclusion,
    started_at: state.now(),
    completed_at: check.status === "completed" ? state.now() : null,
    output: {
      title: check.title,
      summary: check.summary,
      text: null,
      annotations_count: check.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    name: check.name,
    check_suite: null,
    app: null,
    pull_requests: [],
  };
}

export function asJson(value: unknown): Json {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function nodeId(kind: string, id: number): string {
  return Buffer.from(`${kind}:${id}`).toString("base64");
}
