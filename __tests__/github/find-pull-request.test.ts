import { describe, expect, it } from "@jest/globals";
import { findPullRequest, type PullRequestSearch } from "../../src/github/find-pull-request.js";
import type { TriggeringRun } from "../../src/github/triggering-run.js";
import { FORK_HEAD } from "../support/github/events.js";
import { badGateway, jsonFault } from "../support/github/faults.js";
import { type Session, withGitHub } from "../support/github/session.js";

const RUN: TriggeringRun = {
  eventName: "pull_request",
  runNumber: 4,
  run: { id: 20, attempt: 1 },
  headSha: FORK_HEAD.sha,
  workflow: "Layer report",
  headBranch: FORK_HEAD.ref,
  headRepository: { owner: "friend", name: "app" },
  pullRequests: [],
};

/** Pull request 7 is there already, from the same repository. */
function find(
  { client, context }: Pick<Session, "client" | "context">,
  run: Partial<TriggeringRun> = {},
): Promise<PullRequestSearch> {
  return findPullRequest(client, context.repository, { ...RUN, ...run }, AbortSignal.timeout(20_000));
}

describe.each([
  ["GitHub", {}],
  ["Gitea", { gitea: true }],
])("findPullRequest on %s", (_, settings) => {
  it("finds a fork's pull request by its head, though the event names none", () =>
    withGitHub(async (session) => {
      session.github.addPull({ number: 8, head: FORK_HEAD, labels: ["docker"] });
      expect(await find(session)).toMatchObject({
        kind: "found",
        pullRequest: {
          number: 8,
          fork: true,
          headRepository: { owner: "friend", name: "app" },
          baseSha: "b".repeat(40),
          labels: ["docker"],
        },
      });
    }, settings));

  it("finds a pull request of the same repository, such as Dependabot's", () =>
    withGitHub(async (session) => {
      const headRepository = { owner: "octo", name: "app" };
      expect(await find(session, { headRepository, pullRequests: [7] })).toMatchObject({
        kind: "found",
        pullRequest: { number: 7, fork: false },
      });
    }, settings));

  it("finds none where it is closed, of another branch, of another repository, or of a fork that is gone", () =>
    withGitHub(async (session) => {
      const { github } = session;
      github.addPull({ number: 8, head: FORK_HEAD, state: "closed" });
      github.addPull({ number: 9, head: { ...FORK_HEAD, ref: "other" } });
      github.addPull({ number: 10, head: { ...FORK_HEAD, repository: "friend/second-fork" } });
      github.addPull({ number: 11, head: { ...FORK_HEAD, repository: null } });
      expect(await find(session)).toEqual({ kind: "none" });
      expect(await find(session, { headRepository: null })).toEqual({ kind: "none" });
    }, settings));

  it("does not take a pull request that the event names but whose head is another", () =>
    withGitHub(async (session) => {
      expect(await find(session, { pullRequests: [7] })).toEqual({ kind: "none" });
    }, settings));

  it("tells that the head has moved on", () =>
    withGitHub(async (session) => {
      session.github.addPull({ number: 8, head: { ...FORK_HEAD, sha: "f".repeat(40) } });
      expect(await find(session)).toEqual({ kind: "moved", number: 8 });
    }, settings));

  it("tells where several have the same head, unless the event names one", () =>
    withGitHub(async (session) => {
      session.github.addPull({ number: 8, head: FORK_HEAD });
      session.github.addPull({ number: 9, head: FORK_HEAD, base: { sha: "d".repeat(40), ref: "next" } });
      expect(await find(session)).toEqual({ kind: "several", numbers: [8, 9] });
      expect(await find(session, { pullRequests: [9] })).toMatchObject({ pullRequest: { number: 9 } });
    }, settings));

  it("reads every page", () =>
    withGitHub(async (session) => {
      for (let number = 1_000; number < 1_120; number++) {
        session.github.addPull({ number, head: { ...FORK_HEAD, sha: "f".repeat(40) } });
      }
      session.github.addPull({ number: 2_000, head: FORK_HEAD });
      expect(await find(session)).toMatchObject({ pullRequest: { number: 2_000 } });
    }, settings));
});

it("sends a branch's name as a query only, whatever is in it", () =>
  withGitHub(async (session) => {
    const ref = "x&state=all/../../../user?y=#\u202e%2F";
    session.github.addPull({ number: 8, head: { ...FORK_HEAD, ref } });
    expect(await find(session, { headBranch: ref })).toMatchObject({ pullRequest: { number: 8 } });
  }));

it("goes through a burst of 502, and throws what the server refuses", () =>
  withGitHub(async (session) => {
    session.github.addPull({ number: 8, head: FORK_HEAD });
    session.github.faults.push(badGateway(2));
    expect(await find(session)).toMatchObject({ kind: "found" });
    session.github.faults.push(jsonFault(1, 404, {}, "Not Found"));
    await expect(find(session)).rejects.toThrow("Not Found");
  }));
