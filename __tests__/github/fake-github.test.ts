import { describe, expect, it } from "@jest/globals";
import { createGitHub } from "../../src/github/client.js";
import { startFakeGitHub } from "../support/github/fake-github.js";
import { RETRY_UNIT, withGitHub } from "../support/github/session.js";
import { ACTIONS_BOT } from "../support/github/state.js";

const TARGET = { owner: "octo", repo: "app" };
const STRANGER = { login: "stranger", id: 9, type: "User" } as const;

describe("the fake GitHub", () => {
  it("answers every read operation as the contract says", () =>
    withGitHub(async ({ github, client }) => {
      const file = {
        filename: "Dockerfile",
        status: "modified",
        patch: "@@ -1 +1 @@\n-FROM a\n+FROM b",
      } as const;
      const pull = github.addPull({ number: 8, labels: ["docker"], files: [file] });
      const { id } = github.addComment(8, "hello", STRANGER);
      github.addComment(8, "from a deleted account", null);
      const of = { ...TARGET, issue_number: 8 };
      const byPull = { ...TARGET, pull_number: 8 };

      expect((await client.rest.repos.get(TARGET)).data.full_name).toBe("octo/app");
      expect((await client.rest.issues.listComments(of)).data.map(({ body }) => body)).toEqual([
        "hello",
        "from a deleted account",
      ]);
      expect((await client.rest.issues.getComment({ ...TARGET, comment_id: id })).data.user?.login).toBe(
        "stranger",
      );
      expect((await client.rest.issues.listLabelsOnIssue(of)).data[0]?.name).toBe("docker");
      expect((await client.rest.pulls.get(byPull)).data.head.sha).toBe(pull.head.sha);
      expect((await client.rest.pulls.list(TARGET)).data.map(({ number }) => number)).toEqual([7, 8]);
      expect((await client.rest.pulls.listFiles(byPull)).data[0]).toMatchObject({
        additions: 1,
        deletions: 1,
      });
      const ofCommit = { ...TARGET, commit_sha: pull.head.sha };
      const { data } = await client.rest.repos.listPullRequestsAssociatedWithCommit(ofCommit);
      expect(data.map(({ number }) => number)).toEqual([7, 8]);
    }));

  it("keeps reviews and check runs", () =>
    withGitHub(async ({ github, client }) => {
      github.addPull({
        files: [{ filename: "Dockerfile", status: "added", patch: "@@ -0,0 +1 @@\n+FROM a" }],
      });
      const byPull = { ...TARGET, pull_number: 7 };
      const comments = [{ path: "Dockerfile", line: 1, body: "pin it" }];
      await client.rest.pulls.createReview({ ...byPull, event: "COMMENT", comments });
      expect((await client.rest.pulls.listReviews(byPull)).data).toHaveLength(1);
      expect((await client.rest.pulls.listReviewComments(byPull)).data[0]).toMatchObject({
        line: 1,
        body: "pin it",
      });

      const check = { ...TARGET, name: "layers", head_sha: "a".repeat(40) };
      const { data } = await client.rest.checks.create({ ...check, status: "in_progress" });
      const done = { ...TARGET, check_run_id: data.id, conclusion: "success", status: "completed" } as const;
      expect((await client.rest.checks.update(done)).data.status).toBe("completed");
    }));

  it("refuses a comment over 65,536 bytes, and an empty one", () =>
    withGitHub(async ({ client }) => {
      const of = { ...TARGET, issue_number: 7 };
      await client.rest.issues.createComment({ ...of, body: "x".repeat(65_536) });
      const tooLong = client.rest.issues.createComment({ ...of, body: "é".repeat(32_769) });
      await expect(tooLong).rejects.toMatchObject({ status: 422 });
      await expect(client.rest.issues.createComment({ ...of, body: " " })).rejects.toMatchObject({
        status: 422,
      });
    }));

  it("lists in pages with links to the others", () =>
    withGitHub(async ({ github, client }) => {
      for (let index = 0; index < 230; index++) github.addComment(7, `comment ${index}`, STRANGER);
      const all = await client.paginate(client.rest.issues.listComments, {
        ...TARGET,
        issue_number: 7,
        per_page: 100,
      });
      expect(all).toHaveLength(230);
      expect(github.requests.map(({ path }) => path)).toEqual([
        "/repos/octo/app/issues/7/comments?per_page=100",
        "/repositories/1296269/issues/7/comments?per_page=100&page=2",
        "/repositories/1296269/issues/7/comments?per_page=100&page=3",
      ]);
    }));

  it("tells what is left of the hour's requests", () =>
    withGitHub(async ({ client }) => {
      const { headers } = await client.rest.repos.get(TARGET);
      expect(headers["x-ratelimit-remaining"]).toBe("999");
    }));

  it("does not know a token that nobody gave out", () =>
    withGitHub(
      async ({ client }) => {
        await expect(client.rest.repos.get(TARGET)).rejects.toMatchObject({ status: 401 });
      },
      { token: "stolen" },
    ));

  it("answers 404 for another repository, and for what is not there", () =>
    withGitHub(async ({ client }) => {
      await expect(client.rest.repos.get({ owner: "octo", repo: "other" })).rejects.toMatchObject({
        status: 404,
      });
      const missing = { ...TARGET, issue_number: 99 };
      await expect(client.rest.issues.listComments(missing)).rejects.toMatchObject({ status: 404 });
    }));

  it("deletes a comment", () =>
    withGitHub(async ({ github, client }) => {
      const { id } = github.addComment(7, "mine", ACTIONS_BOT);
      await client.rest.issues.deleteComment({ ...TARGET, comment_id: id });
      expect(github.comments(7)).toEqual([]);
    }));

  it("fails the test that used a route outside of the contract", async () => {
    const github = await startFakeGitHub();
    await fetch(`${github.apiUrl}/graphql`, { method: "POST", body: "{}" });
    await expect(github.close()).rejects.toThrow("POST /graphql is not in the contract");
  });

  it("fails the test that sent a request against the contract", async () => {
    const github = await startFakeGitHub();
    github.addPull();
    const response = await fetch(`${github.apiUrl}/repos/octo/app/issues/7/comments`, {
      method: "POST",
      headers: { authorization: "token workflow-token", "content-type": "application/json" },
      body: JSON.stringify({ body: 7 }),
    });
    expect(response.status).toBe(422);
    await expect(github.close()).rejects.toThrow("must be string");
  });

  it("fails the test whose server answered against the contract", async () => {
    const github = await startFakeGitHub();
    github.addPull();
    github.addComment(7, "text", { login: "no id", id: Number.NaN, type: "User" });
    const client = await createGitHub("workflow-token", github.apiUrl, RETRY_UNIT);
    await client.rest.issues.listComments({ ...TARGET, issue_number: 7 });
    await expect(github.close()).rejects.toThrow(
      "answer 200 to issues/list-comments: answer/0/user/id must be integer",
    );
  });

  it("speaks as Gitea does: another prefix, no types of users, pages of 50 and lists without pages", () =>
    withGitHub(
      async ({ github, client }) => {
        for (let index = 0; index < 60; index++) {
          github.addComment(7, `comment ${index}`, STRANGER);
          github.addPull({ number: 100 + index });
        }
        const comments = await client.rest.issues.listComments({ ...TARGET, issue_number: 7, per_page: 9 });
        expect(comments.data).toHaveLength(60);
        expect(comments.data[0]?.user).not.toHaveProperty("type");
        expect(comments.data[0]?.html_url).toMatch(
          /^https:\/\/git\.example\/octo\/app\/pulls\/7#issuecomment-/,
        );
        const pulls = await client.rest.pulls.list({ ...TARGET, per_page: 100 });
        expect(pulls.data).toHaveLength(50);
        expect(pulls.headers.link).toContain("<https://git.example/api/v1/");
        expect(github.requests[0]?.path).toMatch(/^\/api\/v1\/repos\/octo\/app\//);
        const missing = client.rest.issues.getComment({ ...TARGET, comment_id: 1 });
        await expect(missing).rejects.toThrow("The target couldn't be found.");
      },
      { gitea: true },
    ));
});
