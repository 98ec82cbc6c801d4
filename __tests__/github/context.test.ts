import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { hasReadOnlyToken, readContext } from "../../src/github/context.js";
import { createPullRequestEvent } from "../support/github/events.js";

const HEAD = "a".repeat(40);
const MERGE = "c".repeat(40);

const ENV = {
  GITHUB_ACTOR: "octocat",
  GITHUB_API_URL: "https://ghe.example/api/v3",
  GITHUB_EVENT_NAME: "pull_request",
  GITHUB_EVENT_PATH: "/event.json",
  GITHUB_REPOSITORY: "octo/app",
  GITHUB_RUN_ATTEMPT: "2",
  GITHUB_RUN_ID: "17123456789",
  GITHUB_RUN_NUMBER: "34",
  GITHUB_SERVER_URL: "https://ghe.example/",
  GITHUB_SHA: MERGE,
  GITHUB_WORKFLOW: "Layer report",
  GITHUB_WORKSPACE: "/work/app",
};

function pullRequest(headRepository: string | null, labels: string[] = []) {
  const head = { sha: HEAD, ref: "feature", repository: headRepository };
  const base = { sha: "b".repeat(40), ref: "main" };
  return createPullRequestEvent({ number: 7, state: "open", head, base, labels, labelEvents: [], files: [] })
    .payload;
}

function read(payload: unknown, env: Record<string, string | undefined> = {}) {
  return readContext({ ...ENV, ...env }, () => JSON.stringify(payload));
}

describe("readContext", () => {
  it("reads a pull request of the same repository", () => {
    expect(read(pullRequest("octo/app", ["docker"]))).toEqual({
      eventName: "pull_request",
      repository: { owner: "octo", name: "app" },
      apiUrl: "https://ghe.example/api/v3",
      serverUrl: "https://ghe.example",
      software: "github",
      sha: MERGE,
      headSha: HEAD,
      pullRequest: {
        number: 7,
        headRepository: { owner: "octo", name: "app" },
        fork: false,
        baseSha: "b".repeat(40),
        labels: ["docker"],
      },
      eventProblem: null,
      actor: "octocat",
      workspace: "/work/app",
      workflow: "Layer report",
      run: { id: 17_123_456_789, attempt: 2 },
      runNumber: 34,
    });
  });

  it("tells a fork, and takes the base repository where the fork is gone", () => {
    expect(read(pullRequest("friend/app"))?.pullRequest).toMatchObject({
      fork: true,
      headRepository: { owner: "friend", name: "app" },
    });
    expect(read(pullRequest(null))?.pullRequest).toMatchObject({
      fork: true,
      headRepository: { owner: "octo", name: "app" },
    });
    expect(read(pullRequest("Octo/App"))?.pullRequest?.fork).toBe(false);
  });

  it("knows no pull request on a push, and takes its commit for the head", () => {
    const context = read({ after: HEAD }, { GITHUB_EVENT_NAME: "push" });
    expect(context?.pullRequest).toBeNull();
    expect(context?.headSha).toBe(MERGE);
  });

  it("is null outside of a workflow run", () => {
    expect(readContext({}, () => "")).toBeNull();
    expect(read({}, { GITHUB_REPOSITORY: undefined })).toBeNull();
    expect(read({}, { GITHUB_SHA: "main" })).toBeNull();
  });

  it.each(["octo", "octo/app/more", "../..", "octo/", "/app", "octo/a b", "octo/app?x"])(
    "takes no repository name like %s",
    (name) => {
      expect(read({}, { GITHUB_REPOSITORY: name })).toBeNull();
    },
  );

  it("takes the public server where the environment names none, or none that can be asked", () => {
    const bare = read({}, { GITHUB_API_URL: undefined, GITHUB_SERVER_URL: "javascript:alert(1)" });
    expect(bare).toMatchObject({ apiUrl: "https://api.github.com", serverUrl: "https://github.com" });
  });

  it("does without an event file, or with one that is no JSON", () => {
    const unreadable = readContext(ENV, () => {
      throw new Error("ENOENT");
    });
    expect(unreadable?.pullRequest).toBeNull();
    expect(readContext(ENV, () => "{")?.pullRequest).toBeNull();
    expect(read({}, { GITHUB_EVENT_PATH: undefined })?.pullRequest).toBeNull();
  });

  it.each([
    ["no number", { pull_request: { head: { sha: HEAD } } }],
    ["a number that is text with more in it", { pull_request: { number: "7/../8" } }],
    ["a fraction", { pull_request: { number: 7.5 } }],
    ["a list for a pull request", { pull_request: [7] }],
  ])("takes no pull request with %s", (_, payload) => {
    expect(read(payload)?.pullRequest).toBeNull();
  });

  it("takes the run's commit where the head's is no commit", () => {
    expect(read({ pull_request: { number: 7, head: { sha: "$(id)" } } })?.headSha).toBe(MERGE);
  });

  it.each([
    ["GitHub's public server", {}, "github"],
    ["GitHub Enterprise", { GITHUB_API_URL: "https://ghe.example/api/v3" }, "github"],
    ["Gitea, by its API", { GITHUB_API_URL: "https://git.example/sub/api/v1/" }, "gitea"],
    ["Gitea, by its runner", { GITEA_ACTIONS: "true" }, "gitea"],
    ["Forgejo, whose runner names Gitea too", { GITEA_ACTIONS: "true", FORGEJO_ACTIONS: "true" }, "forgejo"],
  ])("tells %s", (_, env, software) => {
    expect(read({}, env)?.software).toBe(software);
  });

  it("takes the server's address from the repository's page where the runner has another one", () => {
    const env = { GITHUB_SERVER_URL: "http://gitea:3000" };
    const server = (html_url: unknown) => read({ repository: { html_url } }, env)?.serverUrl;
    expect(server("https://git.example/sub/Octo/app")).toBe("https://git.example/sub");
    for (const other of ["https://git.example/octo/other", "javascript:/octo/app", 7, null, undefined]) {
      expect(server(other)).toBe("http://gitea:3000");
    }
  });

  it("says what is wrong with an event that can't be used", () => {
    expect(readContext(ENV, () => "{")?.eventProblem).toBe("unreadable");
    expect(readContext({ ...ENV, GITHUB_EVENT_NAME: "push" }, () => "[]")?.eventProblem).toBe("unreadable");
    expect(read({ pull_request: {} })?.eventProblem).toBe("no-pull-request");
    expect(read({}, { GITHUB_EVENT_NAME: "pull_request_target" })?.eventProblem).toBe("no-pull-request");
    expect(read({}, { GITHUB_EVENT_NAME: "push" })?.eventProblem).toBeNull();
    expect(read({}, { GITHUB_EVENT_NAME: "push", GITHUB_EVENT_PATH: undefined })?.eventProblem).toBeNull();
  });

  it("gives a frozen context", () => {
    const context = read(pullRequest("octo/app"));
    expect(Object.isFrozen(context)).toBe(true);
    expect(Object.isFrozen(context?.pullRequest)).toBe(true);
  });

  it("never throws, whatever the event holds", () => {
    fc.assert(
      fc.property(fc.json(), fc.jsonValue(), (text, head) => {
        readContext(ENV, () => text);
        const context = read({ pull_request: { number: 7, head, labels: head } });
        expect(context?.headSha).toMatch(/^[\da-f]{40}$/);
      }),
    );
  });
});

describe("hasReadOnlyToken", () => {
  it.each([
    ["a fork's pull request", read(pullRequest("friend/app")), true],
    ["Dependabot's pull request", read(pullRequest("octo/app"), { GITHUB_ACTOR: "dependabot[bot]" }), true],
    [
      "a review of a fork's pull request",
      read(pullRequest("friend/app"), { GITHUB_EVENT_NAME: "pull_request_review" }),
      true,
    ],
    ["a pull request of the same repository", read(pullRequest("octo/app")), false],
    [
      "a job of the base repository",
      read(pullRequest("friend/app"), { GITHUB_EVENT_NAME: "pull_request_target" }),
      false,
    ],
  ])("tells for %s", (_, context, expected) => {
    expect(context && hasReadOnlyToken(context)).toBe(expected);
  });
});
