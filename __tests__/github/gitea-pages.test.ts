import { describe, expect, it } from "@jest/globals";
import { findAcceptance } from "../../src/github/acceptance.js";
import { findPullRequest } from "../../src/github/find-pull-request.js";
import { FORK_HEAD } from "../support/github/events.js";
import { type Session, withGitHub } from "../support/github/session.js";

const FORK_RUN = {
  eventName: "pull_request",
  workflow: "Layer report",
  run: { id: 20, attempt: 1 },
  runNumber: 4,
  headSha: FORK_HEAD.sha,
  headBranch: FORK_HEAD.ref,
  headRepository: { owner: "friend", name: "app" },
  pullRequests: [],
};

const find = ({ client, context }: Session) =>
  findPullRequest(client, context.repository, FORK_RUN, AbortSignal.timeout(20_000));

describe.each([
  ["a Link header that names another host", { gitea: true }],
  ["no Link header", { gitea: true, links: false }],
])("a list of Gitea with %s", (_, settings) => {
  it("is read to its end, by as few pages as it allows", () =>
    withGitHub(async (session) => {
      for (let number = 100; number < 220; number++) session.github.addPull({ number });
      session.github.addPull({ number: 300, head: FORK_HEAD });
      expect(await find(session)).toMatchObject({ kind: "found", pullRequest: { number: 300 } });
      const pages = session.github.requests.map(({ path }) => new URL(path, "http://x").searchParams);
      expect(pages.slice(0, 3).map((query) => [query.get("page"), query.get("limit")])).toEqual([
        ["1", "100"],
        ["2", "100"],
        ["3", "100"],
      ]);
      // The end shows only on the page behind it.
      expect(pages).toHaveLength(4);
    }, settings));

  it("of one page is asked for once", () =>
    withGitHub(async (session) => {
      session.github.addPull({ number: 8, head: FORK_HEAD });
      expect(await find(session)).toMatchObject({ kind: "found" });
      expect(session.github.requests).toHaveLength(1);
    }, settings));

  it("that comes whole is asked for once, however long it is", () =>
    withGitHub(async ({ github, client }) => {
      const user = { login: "stranger", id: 9, type: "User" } as const;
      for (let index = 0; index < 130; index++) github.addComment(7, `comment ${index}`, user);
      const request = { owner: "octo", repo: "app", issue_number: 7, per_page: 100 };
      const { data, headers } = await client.rest.issues.listComments(request);
      expect([data.length, headers.link]).toEqual([130, undefined]);
    }, settings));
});

it("Gitea tells that a label is set, and not in GitHub's words by whom", () =>
  withGitHub(
    async ({ github, client, context }) => {
      const label = "layer-report: accept";
      github.addPull({
        number: 8,
        labels: [label],
        labelEvents: [{ event: "labeled", label, by: "octocat" }],
      });
      const search = { repository: context.repository, issueNumber: 8 };
      expect(await findAcceptance(client, search, AbortSignal.timeout(20_000))).toEqual({ by: null });
    },
    { gitea: true },
  ));
