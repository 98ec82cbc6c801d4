import { jest } from "@jest/globals";
import { createGitHub, type GitHubClient } from "../../../src/github/client.js";
import type { GitHubContext } from "../../../src/github/context.js";
import { buildMarker, type Marker } from "../../../src/github/marker.js";
import { loadContract } from "./contract.js";
import { type FakeGitHub, type FakeGitHubSettings, startFakeGitHub } from "./fake-github.js";
import { WORKFLOW_TOKEN } from "./state.js";

jest.setTimeout(30_000);
// Loading and compiling takes longer than a test on a busy machine, and belongs to none of them.
loadContract();
await createGitHub(WORKFLOW_TOKEN, "http://127.0.0.1:9");

/** Milliseconds that stand for the second between retries. */
export const RETRY_UNIT = 5;

export interface Session {
  readonly github: FakeGitHub;
  readonly client: GitHubClient;
  readonly context: GitHubContext;
}

/** Runs a test with a fake GitHub that has one open pull request, 7, and fails it where the contract was broken. */
export async function withGitHub(
  work: (session: Session) => Promise<void>,
  settings: FakeGitHubSettings & { readonly token?: string } = {},
): Promise<void> {
  const github = await startFakeGitHub(settings);
  github.addPull();
  try {
    const client = await createGitHub(settings.token ?? WORKFLOW_TOKEN, github.apiUrl, RETRY_UNIT);
    await work({ github, client, context: createContext(github) });
  } finally {
    await github.close();
  }
}

export function createContext(server: Pick<FakeGitHub, "apiUrl" | "serverUrl">): GitHubContext {
  const repository = { owner: "octo", name: "app" };
  return {
    eventName: "pull_request",
    repository,
    apiUrl: server.apiUrl,
    serverUrl: server.serverUrl,
    software: "github",
    sha: "c".repeat(40),
    headSha: "a".repeat(40),
    pullRequest: {
      number: 7,
      headRepository: repository,
      fork: false,
      baseSha: "b".repeat(40),
      labels: [],
    },
    eventProblem: null,
    actor: "octocat",
    workspace: null,
    workflow: "Layer report",
    run: { id: 20, attempt: 1 },
    runNumber: 3,
  };
}

/** A comment's text, marker first. */
export function createBody(text: string, marker: Partial<Marker> = {}): string {
  return `${buildMarker({ key: "app", sha: "a".repeat(40), run: { id: 20, attempt: 1 }, ...marker })}\n${text}`;
}
