import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { describe, expect, it } from "@jest/globals";
import { createGitHub } from "../../src/github/client.js";
import type { GitHubContext } from "../../src/github/context.js";
import { type Publication, type PublishResult, publishComment } from "../../src/github/publish.js";
import { spoken } from "../support/english.js";
import { badGateway, jsonFault, primaryLimit, secondaryLimit } from "../support/github/faults.js";
import { createBody, RETRY_UNIT, type Session, withGitHub } from "../support/github/session.js";
import { ACTIONS_BOT } from "../support/github/state.js";

async function publish(
  { client, context }: Pick<Session, "client" | "context">,
  publication: Partial<Publication> = {},
  timeout = 20_000,
): Promise<PublishResult> {
  const whole = {
    policy: "always",
    body: createBody("report"),
    failed: false,
    noteworthy: false,
    ...publication,
  } as const;
  return publishComment(whole, {
    context,
    openClient: async () => client,
    timeout,
    retryUnit: RETRY_UNIT,
  });
}

function ofFork(context: GitHubContext): GitHubContext {
  const headRepository = { owner: "friend", name: "app" };
  return { ...context, pullRequest: { number: 7, headRepository, fork: true, baseSha: null, labels: [] } };
}

function readOnly(session: Session): void {
  const token = { user: ACTIONS_BOT, canWrite: false, canEditOthers: false, canReadUser: false };
  session.github.addToken("workflow-token", token);
}

describe("the policy", () => {
  it.each([
    ["always", { failed: false, noteworthy: false }, "created"],
    ["on-change", { failed: false, noteworthy: false }, "skipped"],
    ["on-change", { failed: false, noteworthy: true }, "created"],
    ["on-change", { failed: true, noteworthy: false }, "created"],
    ["on-failure", { failed: false, noteworthy: true }, "skipped"],
    ["on-failure", { failed: true, noteworthy: false }, "created"],
    ["never", { failed: true, noteworthy: true }, "skipped"],
  ] as const)("%s, with %j: the comment is %s", (policy, report, action) =>
    withGitHub(async (session) => {
      const result = await publish(session, { policy, ...report });
      expect(result).toMatchObject({ action, warning: null });
      expect(session.github.comments(7)).toHaveLength(action === "created" ? 1 : 0);
    }),
  );

  it.each(["on-change", "on-failure"] as const)(
    "%s updates a comment that is there once all is well",
    (policy) =>
      withGitHub(async (session) => {
        await publish(session, { policy, failed: true, body: createBody("broken") });
        const result = await publish(session, { policy, body: createBody("all is well") });
        expect(result.action).toBe("updated");
        expect(session.github.comments(7).map(({ body }) => body)).toEqual([createBody("all is well")]);
      }),
  );

  it("says that a failure is resolved over the comment that told it, and only there", () =>
    withGitHub(async (session) => {
      const bodies = () => session.github.comments(7).map(({ body }) => body);
      const passed = { body: createBody("✅ Pass"), resolvedBody: createBody("✅ Resolved") };
      await publish(session, { policy: "on-failure", failed: true, body: createBody("❌ Build failed") });
      expect(await publish(session, { policy: "on-failure", ...passed })).toMatchObject({
        action: "updated",
      });
      expect(bodies()).toEqual([createBody("✅ Resolved")]);
      expect(await publish(session, { policy: "on-failure", ...passed })).toMatchObject({
        action: "updated",
      });
      expect(bodies()).toEqual([createBody("✅ Pass")]);
      expect(await publish(session, { policy: "on-failure", ...passed })).toMatchObject({
        action: "unchanged",
      });
    }));

  it("never asks the server for anything where it is never, or where there is no pull request", () =>
    withGitHub(async ({ github, client, context }) => {
      const openClient = async () => {
        throw new Error("The client was opened");
      };
      const publication = { policy: "never", body: createBody("x"), failed: true, noteworthy: true } as const;
      const nothing = { action: "skipped", url: null, warning: null };
      expect(await publishComment(publication, { context, openClient })).toEqual(nothing);
      const push = { ...context, pullRequest: null };
      expect(
        await publishComment({ ...publication, policy: "always" }, { context: push, openClient }),
      ).toEqual(nothing);
      expect(client).toBeDefined();
      expect(github.requests).toEqual([]);
    }));

  it("gives the comment's address", () =>
    withGitHub(async (session) => {
      const { url } = await publish(session);
      expect(url).toMatch(/\/octo\/app\/pull\/7#issuecomment-\d+$/);
    }));
});

describe("trouble", () => {
  it("with a token that may not write is a warning that names the permission", () =>
    withGitHub(async (session) => {
      readOnly(session);
      const result = await publish(session);
      expect(result).toMatchObject({ action: "failed", url: null });
      expect(spoken(result.warning)).toBe(
        "The comment was not posted. The token may not do that (“Resource not accessible by integration”); " +
          "give the job the permission “pull-requests: write”. The verdict and the job summary stand.",
      );
    }));

  it.each([
    ["GitHub, which forbids it", {}],
    ["a Gitea that has nothing there to see", { gitea: true }],
  ])("on a fork's or Dependabot's pull request is a warning that names the way out, on %s", (_, settings) =>
    withGitHub(async (session) => {
      readOnly(session);
      const { client, context } = session;
      for (const special of [ofFork(context), { ...context, actor: "dependabot[bot]" }]) {
        const { warning } = await publish({ client, context: special });
        expect(spoken(warning)).toContain(
          "pull requests from forks and from Dependabot get a read-only token",
        );
        expect(spoken(warning)).toContain("docs/forks.md has both workflows");
        expect(spoken(warning)).not.toContain("pull-requests: write");
      }
    }, settings),
  );

  it("with an update that is refused is a warning too, where none may be created", () =>
    withGitHub(async (session) => {
      session.github.addComment(7, createBody("old"), ACTIONS_BOT);
      readOnly(session);
      const { warning } = await publish(session, { policy: "on-failure" });
      expect(spoken(warning)).toContain("pull-requests: write");
    }));

  it.each([
    ["a limit that ends later", secondaryLimit(60), /rate limit is reached, for another 60 seconds/],
    ["the hour's limit", primaryLimit(1_800), /rate limit is reached, for another 1,[78]\d\d seconds/],
    [
      "a limit without an end",
      jsonFault(9, 429, {}, "Too many requests"),
      /rate limit is reached \(“Too many/,
    ],
    ["a server that stays down", badGateway(99), /The server answers with HTTP 502/],
    ["a network that stays down", { times: 99, answer: { kind: "reset" } }, /cannot be reached/],
    ["a bad token", jsonFault(1, 401, {}, "Bad credentials"), /does not accept the token in “github-token”/],
    [
      "a locked conversation",
      jsonFault(9, 403, {}, "Unable to create comment because issue is locked."),
      /issue is locked/,
    ],
    ["a pull request that is gone", jsonFault(1, 404, {}, "Not Found"), /does not have it/],
    [
      "an answer that is refused",
      jsonFault(1, 422, {}, "Validation Failed"),
      /refuses it \(“Validation Failed”\)/,
    ],
  ] as const)("with %s is a warning", (_, fault, expected) =>
    withGitHub(async (session) => {
      session.github.faults.push(fault);
      const result = await publish(session);
      expect(result).toMatchObject({ action: "failed", url: null });
      expect(spoken(result.warning)).toMatch(expected);
    }),
  );

  it("with a text over the server's limit is a warning", () =>
    withGitHub(async (session) => {
      const { warning } = await publish(session, { body: createBody("x".repeat(70_000)) });
      expect(spoken(warning)).toContain("Validation Failed: body is too long (maximum is 65536 characters)");
    }));

  it("with a server that never answers ends in time", () =>
    withGitHub(async (session) => {
      session.github.faults.push({ times: 9, answer: { kind: "hang" } });
      const { warning } = await publish(session, {}, 300);
      expect(spoken(warning)).toContain("took too long");
    }));

  it("with a server that never answers leaves no connection that would keep the process alive", () =>
    withGitHub(async ({ context }) => {
      const closed: Promise<unknown>[] = [];
      const server = createServer((socket: Socket) => {
        socket.on("error", () => socket.destroy()).resume();
        closed.push(once(socket, "close"));
      });
      await once(server.listen(0, "127.0.0.1"), "listening");
      const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const client = await createGitHub("token", apiUrl, RETRY_UNIT);
      const { warning } = await publish({ client, context: { ...context, apiUrl } }, {}, 500);
      expect(spoken(warning)).toContain("took too long");
      expect(closed).toHaveLength(1);
      await Promise.all(closed);
      await new Promise((resolve) => server.close(resolve));
    }));

  it("with waits between requests ends in time", () =>
    withGitHub(async ({ github, client, context }) => {
      github.faults.push({ ...badGateway(99), operationId: "issues/create-comment" });
      const publication = {
        policy: "always",
        body: createBody("x"),
        failed: false,
        noteworthy: false,
      } as const;
      const options = { context, openClient: async () => client, timeout: 300, retryUnit: 60_000 };
      const { warning } = await publishComment(publication, options);
      expect(spoken(warning)).toContain("took too long");
    }));

  it("with no token is a warning", () =>
    withGitHub(async ({ context }) => {
      const publication = {
        policy: "always",
        body: createBody("x"),
        failed: false,
        noteworthy: false,
      } as const;
      const openClient = () => createGitHub("", context.apiUrl);
      const { warning } = await publishComment(publication, { context, openClient });
      expect(spoken(warning)).toBe(
        'The comment was not posted. It failed: the input "github-token" is empty. The verdict and the job summary stand.',
      );
    }));

  it("told in a server's words stays on one short line", () =>
    withGitHub(async (session) => {
      session.github.faults.push(jsonFault(1, 422, {}, `no\n::error::x\r${"y".repeat(9_000)}`));
      const { warning } = await publish(session);
      const text = spoken(warning) ?? "";
      expect(text).not.toMatch(/[\r\n]/);
      expect(text.length).toBeLessThan(400);
    }));

  it("does not stop a run that a burst of 502 and a limit slow down", () =>
    withGitHub(async (session) => {
      session.github.faults.push(badGateway(2), {
        ...secondaryLimit(1),
        operationId: "issues/create-comment",
      });
      expect(await publish(session)).toMatchObject({ action: "created", warning: null });
      expect(session.github.comments(7)).toHaveLength(1);
    }));

  it("of a list that lags behind can leave a second comment, of which the oldest is kept up to date", () =>
    withGitHub(async (session) => {
      session.github.state.readLag = 1;
      await publish(session, { body: createBody("first") });
      await publish(session, { body: createBody("second") });
      session.github.state.readLag = 0;
      await publish(session, { body: createBody("third") });
      expect(session.github.comments(7)[0]?.body).toBe(createBody("third"));
    }));
});
