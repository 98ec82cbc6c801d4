export interface FakeUser {
  readonly login: string;
  readonly id: number;
  readonly type: "Bot" | "User";
}

/** What a token may do. */
export interface FakeToken {
  readonly user: FakeUser;
  readonly canWrite: boolean;
  /** A workflow's token with write permission edits anybody's comment; a personal one may not. */
  readonly canEditOthers: boolean;
  /** A workflow's token may not ask whose it is. */
  readonly canReadUser: boolean;
}

export interface FakeComment {
  readonly id: number;
  readonly issueNumber: number;
  body: string;
  /** Null once the account is deleted. */
  readonly user: FakeUser | null;
  readonly createdAt: string;
  updatedAt: string;
  /** For how many lists to come a reading replica does not know it yet. */
  hiddenFor: number;
}

export interface FakePull {
  readonly number: number;
  readonly state: "open" | "closed";
  readonly head: { readonly sha: string; readonly ref: string; readonly repository: string | null };
  readonly base: { readonly sha: string; readonly ref: string };
  readonly labels: readonly string[];
  /** What happened to its labels, oldest first. */
  readonly labelEvents: readonly FakeLabelEvent[];
  readonly files: readonly FakeFile[];
}

export interface FakeLabelEvent {
  readonly event: "labeled" | "unlabeled";
  readonly label: string;
  readonly by: string;
}

export interface FakeFile {
  readonly filename: string;
  readonly status: "added" | "removed" | "modified";
  /** Left out where the change is too large. */
  readonly patch?: string;
  /** The id of the file's text at the head; zeros where none is given. */
  readonly sha?: string;
}

export interface FakeReview {
  readonly id: number;
  readonly pullNumber: number;
  readonly user: FakeUser;
  readonly body: string;
  readonly commitId: string;
  readonly comments: readonly FakeReviewComment[];
}

export interface FakeReviewComment {
  readonly id: number;
  readonly path: string;
  readonly line: number;
  readonly startLine: number | null;
  readonly body: string;
}

export interface FakeCheckRun {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  readonly externalId: string;
  status: "queued" | "in_progress" | "completed";
  conclusion: string | null;
  title: string | null;
  summary: string | null;
  readonly annotations: unknown[];
}

/** Everything that the server knows. */
export interface FakeState {
  readonly serverUrl: string;
  readonly apiUrl: string;
  /** `owner/name` */
  readonly repository: string;
  readonly tokens: Map<string, FakeToken>;
  readonly pulls: Map<number, FakePull>;
  readonly comments: Map<number, FakeComment>;
  readonly reviews: Map<number, FakeReview>;
  readonly checkRuns: Map<number, FakeCheckRun>;
  /** For how many lists a new comment stays unseen. */
  readLag: number;
  /** The most that one page holds, whatever is asked for. */
  readonly largestPage: number;
  readonly nextId: () => number;
  readonly now: () => string;
}

export const WORKFLOW_TOKEN = "workflow-token";

/** The account that a workflow's own token writes as. */
export const ACTIONS_BOT: FakeUser = { login: "github-actions[bot]", id: 41_898_282, type: "Bot" };

export function createState(
  settings: Pick<FakeState, "serverUrl" | "apiUrl" | "repository" | "largestPage">,
): FakeState {
  let lastId = 1_000;
  return {
    ...settings,
    tokens: new Map([
      [WORKFLOW_TOKEN, { user: ACTIONS_BOT, canWrite: true, canEditOthers: true, canReadUser: false }],
    ]),
    pulls: new Map(),
    comments: new Map(),
    reviews: new Map(),
    checkRuns: new Map(),
    readLag: 0,
    nextId: () => ++lastId,
    now: () => `${new Date().toISOString().slice(0, 19)}Z`,
  };
}

export function addComment(
  state: FakeState,
  comment: Pick<FakeComment, "issueNumber" | "body" | "user">,
): FakeComment {
  const now = state.now();
  const added: FakeComment = {
    ...comment,
    id: state.nextId(),
    createdAt: now,
    updatedAt: now,
    hiddenFor: state.readLag,
  };
  state.comments.set(added.id, added);
  return added;
}
