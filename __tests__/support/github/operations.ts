import type { Contract } from "./contract.js";
import {
  asJson,
  authenticatedUserJson,
  checkRunJson,
  commentJson,
  fileJson,
  labelEventJson,
  labelJson,
  pullJson,
  repositoryJson,
  reviewCommentsJson,
  reviewJson,
} from "./resources.js";
import { addComment, type FakeComment, type FakePull, type FakeState, type FakeToken } from "./state.js";

export interface OperationCall {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly token: FakeToken;
}

/** A `list` is cut into pages by the server. */
export type Answer =
  | { readonly status: number; readonly body: unknown }
  | { readonly status: 200; readonly list: readonly unknown[] };

type Handler = (state: FakeState, call: OperationCall) => Answer;

/** The contract knows no limit on a comment; GitHub names this one, and is read here in its strictest sense: bytes. */
export const BODY_LIMIT = 65_536;

const NOT_FOUND = problem(404, "Not Found");
const FORBIDDEN = problem(403, "Resource not accessible by integration");

/** What the server does for each operation of the contract. */
export function createHandlers(contract: Contract): ReadonlyMap<string, Handler> {
  const example = (operationId: string) =>
    asJson(contract.officialExamples.find((official) => official.operationId === operationId)?.value);
  const pullExample = example("pulls/get");
  // The same resource has fewer fields in a list.
  const listedPullExample = asJson(listOf(contract, "pulls/list")[0]);
  const withPull =
    (handle: (state: FakeState, pull: FakePull, call: OperationCall) => Answer): Handler =>
    (state, call) => {
      const pull = state.pulls.get(Number(call.params.pull_number ?? call.params.issue_number));
      return pull === undefined ? NOT_FOUND : handle(state, pull, call);
    };
  const writing =
    (handle: Handler): Handler =>
    (state, call) =>
      call.token.canWrite ? handle(state, call) : FORBIDDEN;

  return new Map<string, Handler>([
    ["repos/get", (state) => ({ status: 200, body: repositoryJson(example("repos/get"), state.repository) })],
    [
      "users/get-authenticated",
      (state, { token }) =>
        token.canReadUser ? { status: 200, body: authenticatedUserJson(state, token.user) } : FORBIDDEN,
    ],
    ["issues/list-comments", withPull(listComments)],
    [
      "issues/get-comment",
      withComment((state, comment) => ({ status: 200, body: commentJson(state, comment) })),
    ],
    ["issues/create-comment", writing(withPull(createComment))],
    ["issues/update-comment", writing(withComment(updateComment))],
    ["issues/delete-comment", writing(withComment(deleteComment))],
    [
      "issues/list-labels-on-issue",
      withPull((state, pull) => ({ status: 200, list: pull.labels.map((name) => labelJson(state, name)) })),
    ],
    [
      "issues/list-events-for-timeline",
      withPull((state, pull) => ({
        status: 200,
        list: pull.labelEvents.map((event) => labelEventJson(state, event)),
      })),
    ],
    ["pulls/get", withPull((state, pull) => ({ status: 200, body: pullJson(state, pull, pullExample) }))],
    [
      "pulls/list",
      (state, { query }) => ({
        status: 200,
        list: listPulls(state, query).map((pull) => pullJson(state, pull, listedPullExample)),
      }),
    ],
    [
      "repos/list-pull-requests-associated-with-commit",
      (state, { params }) => ({
        status: 200,
        // The base repository does not know the commits of forks as its own.
        list: [...state.pulls.values()]
          .filter(({ head }) => head.sha === params.commit_sha && head.repository === state.repository)
          .map((pull) => pullJson(state, pull, listedPullExample)),
      }),
    ],
    [
      "pulls/list-files",
      withPull((state, pull) => ({ status: 200, list: pull.files.map((file) => fileJson(state, file)) })),
    ],
    ["pulls/create-review", writing(withPull(createReview))],
    [
      "pulls/list-reviews",
      withPull((state, pull) => ({
        status: 200,
        list: reviewsOf(state, pull).map((review) => reviewJson(state, review)),
      })),
    ],
    [
      "pulls/list-review-comments",
      withPull((state, pull) => ({
        status: 200,
        list: reviewsOf(state, pull).flatMap((review) => reviewCommentsJson(state, review)),
      })),
    ],
    ["checks/create", writing(createCheckRun)],
    ["checks/update", writing(updateCheckRun)],
    ["checks/get", getCheckRun],
    ["checks/list-for-ref", listCheckRuns],
  ]);
}

export function problem(status: number, message: string, errors?: readonly unknown[]): Answer {
  const body = { message, documentation_url: "https://docs.github.com/rest", status: String(status) };
  return { status, body: errors === undefined ? body : { ...body, errors } };
}

function listOf(contract: Contract, operationId: string): unknown[] {
  const value = contract.officialExamples.find((official) => official.operationId === operationId)?.value;
  return Array.isArray(value) ? value : [];
}

function withComment(
  handle: (state: FakeState, comment: FakeComment, call: OperationCall) => Answer,
): Handler {
  return (state, call) => {
    const comment = state.comments.get(Number(call.params.comment_id));
    return comment === undefined ? NOT_FOUND : handle(state, comment, call);
  };
}

function listComments(state: FakeState, pull: FakePull): Answer {
  const ofPull = [...state.comments.values()].filter(({ issueNumber }) => issueNumber === pull.number);
  const seen = ofPull.filter((comment) => comment.hiddenFor === 0).sort((a, b) => a.id - b.id);
  for (const comment of ofPull) comment.hiddenFor = Math.max(0, comment.hiddenFor - 1);
  return { status: 200, list: seen.map((comment) => commentJson(state, comment)) };
}

function createComment(state: FakeState, pull: FakePull, { body, token }: OperationCall): Answer {
  const text = String(body.body);
  const refused = bodyProblem(text);
  if (refused !== null) return refused;
  const comment = addComment(state, { issueNumber: pull.number, body: text, user: token.user });
  return { status: 201, body: commentJson(state, comment) };
}

function updateComment(state: FakeState, comment: FakeComment, { body, token }: OperationCall): Answer {
  if (comment.user?.id !== token.user.id && !token.canEditOthers) return FORBIDDEN;
  const text = String(body.body);
  const refused = bodyProblem(text);
  if (refused !== null) return refused;
  comment.body = text;
  comment.updatedAt = state.now();
  return { status: 200, body: commentJson(state, comment) };
}

function deleteComment(state: FakeState, comment: FakeComment, { token }: OperationCall): Answer {
  if (comment.user?.id !== token.user.id && !token.canEditOthers) return FORBIDDEN;
  state.comments.delete(comment.id);
  return { status: 204, body: undefined };
}

function bodyProblem(text: string): Answer | null {
  if (text.trim() === "") return validationFailed("IssueComment", "body", "body can't be blank");
  if (Buffer.byteLength(text) <= BODY_LIMIT) return null;
  return validationFailed("IssueComment", "body", `body is too long (maximum is ${BODY_LIMIT} characters)`);
}

function validationFailed(resource: string, field: string, message: string): Answer {
  return problem(422, "Validation Failed", [{ resource, code: "custom", field, message }]);
}

function listPulls(state: FakeState, query: Readonly<Record<string, string>>): FakePull[] {
  const wanted = query.state ?? "open";
  return [...state.pulls.values()].filter((pull) => {
    const head = `${pull.head.repository?.split("/")[0] ?? "ghost"}:${pull.head.ref}`;
    return (wanted === "all" || pull.state === wanted) && (query.head === undefined || query.head === head);
  });
}

function reviewsOf(state: FakeState, pull: FakePull) {
  return [...state.reviews.values()].filter(({ pullNumber }) => pullNumber === pull.number);
}

function createReview(state: FakeState, pull: FakePull, { body, token }: OperationCall): Answer {
  const comments = Array.isArray(body.comments) ? body.comments.map(asJson) : [];
  const files = new Set(pull.files.map(({ filename }) => filename));
  if (comments.some(({ path }) => !files.has(String(path)))) {
    return problem(422, "Unprocessable Entity", ["Path could not be resolved"]);
  }
  if (comments.some((comment) => !isInHunk(pull, comment))) {
    return problem(422, "Unprocessable Entity", ["Line could not be resolved"]);
  }
  const review = {
    id: state.nextId(),
    pullNumber: pull.number,
    user: token.user,
    body: String(body.body ?? ""),
    commitId: String(body.commit_id ?? pull.head.sha),
    comments: comments.map((comment) => ({
      id: state.nextId(),
      path: String(comment.path),
      line: Number(comment.line),
      startLine: comment.start_line === undefined ? null : Number(comment.start_line),
      body: String(comment.body),
    })),
  };
  state.reviews.set(review.id, review);
  return { status: 200, body: reviewJson(state, review) };
}

/** GitHub takes a comment on lines of the new side only where one hunk of the diff shows them all. */
function isInHunk(
  pull: FakePull,
  { path, line, start_line: startLine = line }: Record<string, unknown>,
): boolean {
  const patch = pull.files.find(({ filename }) => filename === path)?.patch ?? "";
  return patch.split(/^(?=@@ )/m).some((hunk) => {
    const [header = "", ...lines] = hunk.split("\n");
    const first = Number(/\+(\d+)/.exec(header)?.[1]);
    const last = first + lines.filter((text) => /^[+ ]/.test(text)).length - 1;
    return first <= Number(startLine) && Number(startLine) <= Number(line) && Number(line) <= last;
  });
}

function createCheckRun(state: FakeState, { body }: OperationCall): Answer {
  const output = asJson(body.output);
  const annotations = Array.isArray(output.annotations) ? output.annotations : [];
  const conclusion = body.conclusion === undefined ? null : String(body.conclusion);
  const check = {
    id: state.nextId(),
    name: String(body.name),
    headSha: String(body.head_sha),
    externalId: String(body.external_id ?? ""),
    status: conclusion === null ? statusOf(body.status) : ("completed" as const),
    conclusion,
    title: textOrNull(output.title),
    summary: textOrNull(output.summary),
    annotations,
  };
  state.checkRuns.set(check.id, check);
  return { status: 201, body: checkRunJson(state, check) };
}

function updateCheckRun(state: FakeState, { body, params }: OperationCall): Answer {
  const check = state.checkRuns.get(Number(params.check_run_id));
  if (check === undefined) return NOT_FOUND;
  const output = asJson(body.output);
  const annotations = Array.isArray(output.annotations) ? output.annotations : [];
  check.annotations.push(...annotations);
  check.title = textOrNull(output.title) ?? check.title;
  check.summary = textOrNull(output.summary) ?? check.summary;
  if (body.conclusion !== undefined) {
    check.status = "completed";
    check.conclusion = String(body.conclusion);
  }
  return { status: 200, body: checkRunJson(state, check) };
}

function getCheckRun(state: FakeState, { params }: OperationCall): Answer {
  const check = state.checkRuns.get(Number(params.check_run_id));
  return check === undefined ? NOT_FOUND : { status: 200, body: checkRunJson(state, check) };
}

/** Not in pages: no test has as many. */
function listCheckRuns(state: FakeState, { params, query }: OperationCall): Answer {
  const found = [...state.checkRuns.values()].filter(
    ({ headSha, name }) =>
      headSha === params.ref && (query.check_name === undefined || query.check_name === name),
  );
  const runs = found.map((check) => checkRunJson(state, check));
  return { status: 200, body: { total_count: runs.length, check_runs: runs } };
}

function statusOf(status: unknown): "queued" | "in_progress" | "completed" {
  return status === "in_progress" || status === "completed" ? status : "queued";
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
