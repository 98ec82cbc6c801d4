import { describe, expect, it } from "@jest/globals";
import { type CommentResult, upsertComment } from "../../src/github/comments.js";
import { badGateway, primaryLimit, secondaryLimit } from "../support/github/faults.js";
import { createBody, RETRY_UNIT, type Session, withGitHub } from "../support/github/session.js";
import { ACTIONS_BOT, type FakeUser } from "../support/github/state.js";

const STRANGER: FakeUser = { login: "stranger", id: 9, type: "User" };
const PERSON: FakeUser = { login: "person", id: 10, type: "User" };
const PERSONAL = { user: PERSON, canWrite: true, canEditOthers: false, canReadUser: true };

async function upsert({ client, context }: Session, body: string, create = true): Promise<CommentResult> {
  const request = { repository: context.repository, issueNumber: 7, body, create };
  return upsertComment(client, request, new AbortController().signal, RETRY_UNIT);
}

describe("upsertComment", () => {
  it("creates the comment once and updates it in place", () =>
    withGitHub(async (session) => {
      const first = await upsert(session, createBody("one"));
      const second = await upsert(session, createBody("two", { run: { id: 21, attempt: 1 } }));
      const third = await upsert(session, createBody("three", { run: { id: 21, attempt: 2 } }));
      expect([first.action, second.action, third.action]).toEqual(["created", "updated", "updated"]);
      expect(third.url).toBe(first.url);
      const comments = session.github.comments(7);
      expect(comments).toHaveLength(1);
      expect(comments[0]?.body).toBe(createBody("three", { run: { id: 21, attempt: 2 } }));
      expect(first.url).toBe(`${session.github.serverUrl}/octo/app/pull/7#issuecomment-${comments[0]?.id}`);
    }));

  it("writes nothing where nothing changed", () =>
    withGitHub(async (session) => {
      session.github.addComment(7, `${createBody("same\ntext")}\n`.replaceAll("\n", "\r\n"), ACTIONS_BOT);
      const result = await upsert(session, createBody("same\ntext"));
      expect(result.action).toBe("unchanged");
      expect(session.github.requests.map(({ method }) => method)).toEqual(["GET"]);
    }));

  it("finds the comment on the last of many pages, and reads no further than it", () =>
    withGitHub(async (session) => {
      const { github } = session;
      for (let index = 0; index < 210; index++) github.addComment(7, `chatter ${index}`, STRANGER);
      const own = github.addComment(7, createBody("old"), ACTIONS_BOT);
      for (let index = 0; index < 210; index++) github.addComment(7, `chatter ${index}`, STRANGER);
      expect((await upsert(session, createBody("new"))).action).toBe("updated");
      expect(own.body).toBe(createBody("new"));
      expect(github.requests.filter(({ method }) => method === "GET")).toHaveLength(3);
    }));

  it("takes the oldest where there are several", () =>
    withGitHub(async (session) => {
      const oldest = session.github.addComment(7, createBody("oldest"), ACTIONS_BOT);
      const other = session.github.addComment(7, createBody("other"), ACTIONS_BOT);
      await upsert(session, createBody("new"));
      expect(oldest.body).toBe(createBody("new"));
      expect(other.body).toBe(createBody("other"));
    }));

  it("keeps comments of other keys apart", () =>
    withGitHub(async (session) => {
      await upsert(session, createBody("app", { key: "app" }));
      await upsert(session, createBody("web", { key: "web" }));
      await upsert(session, createBody("none", { key: "" }));
      expect(session.github.comments(7)).toHaveLength(3);
    }));

  it("never goes back to an older run, or an older attempt", () =>
    withGitHub(async (session) => {
      const newest = createBody("newest", { run: { id: 21, attempt: 2 } });
      await upsert(session, newest);
      const olderRun = await upsert(session, createBody("old", { run: { id: 20, attempt: 9 } }));
      const olderAttempt = await upsert(session, createBody("old", { run: { id: 21, attempt: 1 } }));
      expect([olderRun.action, olderAttempt.action]).toEqual(["stale", "stale"]);
      expect(session.github.comments(7).map(({ body }) => body)).toEqual([newest]);
    }));

  it("creates nothing where it is told not to, but updates what is there", () =>
    withGitHub(async (session) => {
      expect(await upsert(session, createBody("one"), false)).toEqual({ action: "skipped", url: null });
      session.github.addComment(7, createBody("old"), ACTIONS_BOT);
      expect((await upsert(session, createBody("one"), false)).action).toBe("updated");
    }));

  it("refuses a text without a marker", () =>
    withGitHub(async (session) => {
      await expect(upsert(session, "just text")).rejects.toThrow("marker");
      expect(session.github.requests).toEqual([]);
    }));
});

describe("whose a comment is", () => {
  it("leaves a stranger's comment with our marker alone, though the token could edit it", () =>
    withGitHub(async (session) => {
      const forged = createBody("forged", { run: { id: 999_999, attempt: 1 } });
      const strangers = session.github.addComment(7, forged, STRANGER);
      session.github.addComment(7, forged, null);
      expect((await upsert(session, createBody("ours"))).action).toBe("created");
      expect((await upsert(session, createBody("ours again"))).action).toBe("updated");
      expect(strangers.body).toBe(forged);
      expect(session.github.comments(7)).toHaveLength(3);
    }));

  it("does not take a marker further down in a bot's comment for its own", () =>
    withGitHub(async (session) => {
      session.github.addComment(7, `> quoted\n\n${createBody("ours")}`, ACTIONS_BOT);
      expect((await upsert(session, createBody("ours"))).action).toBe("created");
    }));

  it("creates its own where the comment found turns out to be another bot's", () =>
    withGitHub(async (session) => {
      const bot: FakeUser = { login: "other[bot]", id: 11, type: "Bot" };
      session.github.addComment(7, createBody("other bot"), bot);
      session.github.addToken("workflow-token", {
        user: ACTIONS_BOT,
        canWrite: true,
        canEditOthers: false,
        canReadUser: false,
      });
      expect((await upsert(session, createBody("ours"))).action).toBe("created");
      expect(session.github.comments(7)).toHaveLength(2);
    }));

  it("creates it anew where it was deleted between reading and writing", () =>
    withGitHub(async (session) => {
      const { github } = session;
      github.addComment(7, createBody("old"), ACTIONS_BOT);
      const deleted = JSON.stringify({ message: "Not Found", documentation_url: "", status: "404" });
      const headers = { "content-type": "application/json" };
      const answer = { kind: "status", status: 404, headers, body: deleted } as const;
      github.faults.push({ operationId: "issues/update-comment", times: 1, answer });
      expect((await upsert(session, createBody("new"))).action).toBe("created");
    }));

  it("knows the comments of a personal token by its user, asking once", () =>
    withGitHub(
      async (session) => {
        session.github.addToken("personal", PERSONAL);
        session.github.addComment(7, createBody("forged"), STRANGER);
        expect((await upsert(session, createBody("one"))).action).toBe("created");
        expect((await upsert(session, createBody("two"))).action).toBe("updated");
        expect(session.github.comments(7).map(({ body }) => body)).toEqual([
          createBody("forged"),
          createBody("two"),
        ]);
        expect(session.github.requests.filter(({ path }) => path === "/user")).toHaveLength(2);
      },
      { token: "personal" },
    ));

  it("goes by the marker alone where the server tells no types and not who it is", () =>
    withGitHub(
      async (session) => {
        await upsert(session, createBody("one"));
        await upsert(session, createBody("two"));
        expect(session.github.comments(7).map(({ body }) => body)).toEqual([createBody("two")]);
      },
      { gitea: true },
    ));

  it("goes by the user where the server tells no types but who it is", () =>
    withGitHub(
      async (session) => {
        session.github.addToken("personal", PERSONAL);
        session.github.addComment(7, createBody("forged"), STRANGER);
        await upsert(session, createBody("one"));
        await upsert(session, createBody("two"));
        expect(session.github.comments(7).map(({ body }) => body)).toEqual([
          createBody("forged"),
          createBody("two"),
        ]);
      },
      { gitea: true, token: "personal" },
    ));
});

describe("trouble at the server's side", () => {
  it("creates one comment where the first creation worked but was answered with 502", () =>
    withGitHub(async (session) => {
      session.github.faults.push(badGateway(1, { operationId: "issues/create-comment", carriedOut: true }));
      expect((await upsert(session, createBody("one"))).action).toBe("unchanged");
      expect(session.github.comments(7)).toHaveLength(1);
    }));

  it("creates it where two creations failed", () =>
    withGitHub(async (session) => {
      session.github.faults.push(badGateway(2, { operationId: "issues/create-comment" }));
      expect((await upsert(session, createBody("one"))).action).toBe("created");
      expect(session.github.comments(7)).toHaveLength(1);
    }));

  it("gives up after three failed creations", () =>
    withGitHub(async (session) => {
      session.github.faults.push(badGateway(9, { operationId: "issues/create-comment" }));
      await expect(upsert(session, createBody("one"))).rejects.toMatchObject({ status: 502 });
      const creations = session.github.requests.filter(({ method }) => method === "POST");
      expect(creations).toHaveLength(3);
    }));

  it("survives a connection that breaks", () =>
    withGitHub(async (session) => {
      session.github.faults.push({ times: 1, answer: { kind: "reset" } });
      expect((await upsert(session, createBody("one"))).action).toBe("created");
    }));

  it.each([
    ["is cut off in its middle", { kind: "cut" }],
    [
      "is a proxy's own page",
      { kind: "status", status: 200, headers: { "content-type": "text/html" }, body: "<p>Hello</p>" },
    ],
    ["is empty", { kind: "status", status: 200, headers: {}, body: "" }],
  ] as const)("makes no second comment where the list of comments %s", (_, answer) =>
    withGitHub(async (session) => {
      session.github.addComment(7, createBody("old"), ACTIONS_BOT);
      session.github.faults.push({ operationId: "issues/list-comments", times: 2, answer });
      expect((await upsert(session, createBody("new"))).action).toBe("updated");
      expect(session.github.comments(7).map(({ body }) => body)).toEqual([createBody("new")]);
    }),
  );

  it("makes no second comment where the answer to its creation is cut off", () =>
    withGitHub(async (session) => {
      const fault = { operationId: "issues/create-comment", times: 1, carriedOut: true } as const;
      session.github.faults.push({ ...fault, answer: { kind: "cut" } });
      expect(await upsert(session, createBody("one"))).toEqual({
        action: "unchanged",
        url: expect.stringContaining("#issuecomment-"),
      });
      expect(session.github.comments(7)).toHaveLength(1);
    }));

  it("waits for a limit that ends soon, also before a creation", () =>
    withGitHub(async (session) => {
      session.github.faults.push({ ...secondaryLimit(3, 2), operationId: "issues/create-comment" });
      expect((await upsert(session, createBody("one"))).action).toBe("created");
      expect(session.github.comments(7)).toHaveLength(1);
    }));

  it("does not wait for a limit that lasts", () =>
    withGitHub(async (session) => {
      session.github.faults.push(primaryLimit(1_800));
      await expect(upsert(session, createBody("one"))).rejects.toMatchObject({ status: 403 });
      expect(session.github.requests).toHaveLength(1);
    }));

  it("does not take a limit on an update for a refusal", () =>
    withGitHub(async (session) => {
      const { github } = session;
      github.addComment(7, createBody("old"), ACTIONS_BOT);
      github.faults.push({ ...secondaryLimit(60), operationId: "issues/update-comment" });
      await expect(upsert(session, createBody("new"))).rejects.toMatchObject({ status: 403 });
      expect(github.comments(7)).toHaveLength(1);
    }));
});
