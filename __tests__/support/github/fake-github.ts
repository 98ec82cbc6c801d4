import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { type ApiRequest, loadContract, type MatchedOperation } from "./contract.js";
import { type Fault, takeFault } from "./faults.js";
import { toGitea, withoutGiteaQuery } from "./gitea.js";
import { type Answer, createHandlers, problem } from "./operations.js";
import {
  addComment,
  createState,
  type FakeComment,
  type FakePull,
  type FakeState,
  type FakeToken,
  type FakeUser,
} from "./state.js";

export interface FakeGitHubSettings {
  /** `owner/name` */
  readonly repository?: string;
  /** GitHub Enterprise Server: the API under `/api/v3`. */
  readonly enterprise?: boolean;
  /** Gitea's ways, and Forgejo's: see `toGitea`. */
  readonly gitea?: boolean;
  /** Whether lists have a Link header; they do. */
  readonly links?: boolean;
  /**
   * Milliseconds that a request takes to arrive, and its answer to be heard, each asked for anew: requests at the same
   * time overtake one another, and what an answer says may be out of date when it is read.
   */
  readonly latency?: () => number;
}

export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly operationId: string | null;
  readonly status: number | null;
}

/** A GitHub on this machine that knows one repository, answers as the official description says, and keeps count. */
export interface FakeGitHub {
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly state: FakeState;
  readonly faults: Fault[];
  readonly requests: readonly RecordedRequest[];
  /** What broke the contract, on either side; `close` throws if there is any. */
  readonly violations: string[];
  readonly addPull: (pull?: Partial<FakePull>) => FakePull;
  readonly addComment: (issueNumber: number, body: string, user: FakeUser | null) => FakeComment;
  readonly addToken: (name: string, token: FakeToken) => void;
  /** The comments of a pull request, oldest first. */
  readonly comments: (issueNumber: number) => FakeComment[];
  readonly close: () => Promise<void>;
}

const RATE_LIMIT = 1_000;
const REPOSITORY_ID = 1_296_269;

export async function startFakeGitHub(settings: FakeGitHubSettings = {}): Promise<FakeGitHub> {
  const contract = loadContract();
  const { repository = "octo/app", enterprise = false, gitea = false, links = true, latency } = settings;
  const prefix = gitea ? "/api/v1" : enterprise ? "/api/v3" : "";
  const faults: Fault[] = [];
  const requests: RecordedRequest[] = [];
  const violations: string[] = [];

  const server = createServer((incoming, outgoing) => {
    serve(incoming, outgoing).catch((error: unknown) => {
      violations.push(`the server itself failed: ${String(error)}`);
      outgoing.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const serverUrl = `http://127.0.0.1:${port}`;
  const apiUrl = `${serverUrl}${prefix}`;
  const state = createState({ serverUrl, apiUrl, repository, largestPage: 100 });
  const handlers = createHandlers(contract);

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const request = await readRequest(incoming, prefix, repository);
    const matched = request === null ? null : contract.match(request.method, request.path);
    const record = (status: number | null): void => {
      const { method = "", url = "" } = incoming;
      requests.push({ method, path: url, operationId: matched?.operationId ?? null, status });
    };
    if (request === null || matched === null) {
      violations.push(`${incoming.method} ${incoming.url} is not in the contract`);
      record(404);
      return send(outgoing, 404, {}, problem(404, "Not Found"));
    }
    const { operationId } = matched;
    if (latency !== undefined) await pause(latency());
    const fault = takeFault(faults, operationId);
    const understood = gitea ? withoutGiteaQuery(request) : request;
    const answer = fault === null || fault.carriedOut ? answerTo(understood, matched) : null;
    if (fault !== null) {
      record(fault.answer.kind === "status" ? fault.answer.status : null);
      if (latency !== undefined) await pause(latency());
      return spoil(outgoing, fault);
    }
    if (answer === null) return;
    // What it says is settled by now.
    if (latency !== undefined) await pause(latency());
    if (gitea) {
      const { headers, ...told } = toGitea(answer, operationId, { request, state, links });
      record(told.status);
      return send(outgoing, told.status, headers, told);
    }
    record(answer.status);
    const { headers, whole } = paginate(answer, request, state, prefix);
    const broken = contract.responseErrors(operationId, whole.status, whole.body);
    // What every operation may answer is in none of their descriptions.
    if (![401, 403, 404].includes(whole.status) && broken.length > 0) {
      violations.push(...broken.map((error) => `answer ${whole.status} to ${operationId}: ${error}`));
    }
    send(outgoing, whole.status, headers, whole);
  }

  function answerTo(request: ApiRequest, matched: MatchedOperation): Answer {
    const { operationId, params } = matched;
    const errors = contract.requestErrors(matched, request);
    if (errors.length > 0) {
      violations.push(...errors.map((error) => `request ${operationId}: ${error}`));
      return problem(422, errors.join("; "));
    }
    const token = state.tokens.get(tokenOf(request));
    if (token === undefined) return problem(401, "Bad credentials");
    const elsewhere = params.owner !== undefined && `${params.owner}/${params.repo}` !== repository;
    const handle = handlers.get(operationId);
    if (handle === undefined)
      violations.push(`${operationId} is in the contract, but the server does not know it`);
    if (handle === undefined || elsewhere) return problem(404, "Not Found");
    const body = typeof request.body === "object" && request.body !== null ? { ...request.body } : {};
    return handle(state, { params, query: request.query, body, token });
  }

  function send(outgoing: ServerResponse, status: number, headers: Headers, answer: Answer): void {
    const remaining = Math.max(0, RATE_LIMIT - requests.length);
    const limits = {
      "x-ratelimit-limit": RATE_LIMIT,
      "x-ratelimit-remaining": remaining,
      "x-ratelimit-used": RATE_LIMIT - remaining,
      "x-ratelimit-reset": Math.floor(Date.now() / 1000) + 3_600,
      "x-ratelimit-resource": "core",
    };
    const content = { "content-type": "application/json; charset=utf-8" };
    outgoing.writeHead(status, { ...content, ...(gitea ? {} : limits), ...headers });
    outgoing.end("body" in answer && answer.body !== undefined ? JSON.stringify(answer.body) : undefined);
  }

  return {
    serverUrl,
    apiUrl,
    state,
    faults,
    requests,
    violations,
    addPull: (pull = {}) => {
      const whole = createPull(state, pull);
      state.pulls.set(whole.number, whole);
      return whole;
    },
    addComment: (issueNumber, body, user) => addComment(state, { issueNumber, body, user }),
    addToken: (name, token) => state.tokens.set(name, token),
    comments: (issueNumber) =>
      [...state.comments.values()].filter((comment) => comment.issueNumber === issueNumber),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (violations.length > 0) throw new Error(`The contract was broken:\n${violations.join("\n")}`);
    },
  };
}

type Headers = Readonly<Record<string, string>>;

function createPull(state: FakeState, pull: Partial<FakePull>): FakePull {
  return {
    number: 7,
    state: "open",
    head: { sha: "a".repeat(40), ref: "feature", repository: state.repository },
    base: { sha: "b".repeat(40), ref: "main" },
    labels: [],
    labelEvents: [],
    files: [],
    ...pull,
  };
}

/** Null where the path lies outside of the API. */
async function readRequest(
  incoming: IncomingMessage,
  prefix: string,
  repository: string,
): Promise<ApiRequest | null> {
  const url = new URL(incoming.url ?? "/", "http://127.0.0.1");
  if (!url.pathname.startsWith(`${prefix}/`)) return null;
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString("utf8");
  return {
    method: incoming.method ?? "GET",
    // Links between pages name the repository by its number.
    path: url.pathname
      .slice(prefix.length)
      .replace(`/repositories/${REPOSITORY_ID}/`, `/repos/${repository}/`),
    query: Object.fromEntries(url.searchParams),
    headers: Object.fromEntries(
      Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
    ),
    body: text === "" ? undefined : JSON.parse(text),
  };
}

function tokenOf({ headers }: ApiRequest): string {
  return (headers.authorization ?? "").replace(/^(?:token|bearer) /i, "");
}

function spoil(outgoing: ServerResponse, { answer }: Fault): void {
  if (answer.kind === "hang") return;
  if (answer.kind === "reset") {
    outgoing.destroy();
    return;
  }
  if (answer.kind === "cut") {
    outgoing.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
    outgoing.write('[{"id": 1, "body": "', () => outgoing.destroy());
    return;
  }
  outgoing.writeHead(answer.status, answer.headers);
  outgoing.end(answer.body);
}

/** https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api */
function paginate(
  answer: Answer,
  { path, query }: ApiRequest,
  state: FakeState,
  prefix: string,
): { headers: Headers; whole: { status: number; body: unknown } } {
  if (!("list" in answer)) return { headers: {}, whole: answer };
  const size = Math.min(Number(query.per_page ?? 30), state.largestPage);
  const page = Number(query.page ?? 1);
  const last = Math.max(1, Math.ceil(answer.list.length / size));
  const byNumber =
    prefix === "" ? path.replace(`/repos/${state.repository}/`, `/repositories/${REPOSITORY_ID}/`) : path;
  const link = (to: number, relation: string): string => {
    const search = new URLSearchParams({ ...query, page: String(to) });
    return `<${state.apiUrl}${byNumber}?${search}>; rel="${relation}"`;
  };
  const links = [
    ...(page > 1 ? [link(page - 1, "prev"), link(1, "first")] : []),
    ...(page < last ? [link(page + 1, "next"), link(last, "last")] : []),
  ];
  return {
    headers: links.length === 0 ? {} : { link: links.join(", ") },
    whole: { status: 200, body: answer.list.slice((page - 1) * size, page * size) },
  };
}
