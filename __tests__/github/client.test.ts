import { describe, expect, it } from "@jest/globals";
import { createGitHub } from "../../src/github/client.js";
import { badGateway, jsonFault, primaryLimit, secondaryLimit } from "../support/github/faults.js";
import { type Session, withGitHub } from "../support/github/session.js";
import { WORKFLOW_TOKEN } from "../support/github/state.js";

const TARGET = { owner: "octo", repo: "app" };

const statuses = ({ github }: Session) => github.requests.map(({ status }) => status);

describe("the client", () => {
  it("survives a burst of 502", () =>
    withGitHub(async (session) => {
      session.github.faults.push(badGateway(2));
      await session.client.rest.repos.get(TARGET);
      expect(statuses(session)).toEqual([502, 502, 200]);
    }));

  it("gives up after the fourth 502", () =>
    withGitHub(async (session) => {
      session.github.faults.push(badGateway(9));
      await expect(session.client.rest.repos.get(TARGET)).rejects.toMatchObject({ status: 502 });
      expect(statuses(session)).toEqual([502, 502, 502, 502]);
    }));

  it("waits as long as a limit says, and tries twice more", () =>
    withGitHub(async (session) => {
      const { github } = session;
      const client = await createGitHub(WORKFLOW_TOKEN, github.apiUrl, 50);
      github.faults.push(secondaryLimit(4), primaryLimit(4));
      const start = performance.now();
      await client.rest.repos.get(TARGET);
      expect(performance.now() - start).toBeGreaterThan(2 * 3 * 50);
      expect(statuses(session)).toEqual([403, 403, 200]);
    }));

  it("asks once where a limit lasts, where it names no end, and where the answer will not change", () =>
    withGitHub(async (session) => {
      const { github, client } = session;
      github.faults.push(
        secondaryLimit(16),
        jsonFault(1, 429, {}, "Too many requests"),
        jsonFault(1, 403, {}, "Resource not accessible by integration"),
      );
      for (const status of [403, 429, 403]) {
        await expect(client.rest.repos.get(TARGET)).rejects.toMatchObject({ status });
      }
      expect(statuses(session)).toEqual([403, 429, 403]);
    }));

  it("stops at once when it is told to", () =>
    withGitHub(async ({ github }) => {
      const client = await createGitHub(WORKFLOW_TOKEN, github.apiUrl, 60_000);
      github.faults.push({ times: 1, answer: { kind: "hang" } });
      const request = { signal: AbortSignal.timeout(200) };
      await expect(client.rest.repos.get({ ...TARGET, request })).rejects.toThrow();
      expect(github.requests).toHaveLength(1);
    }));

  it.each([
    ["a server error", badGateway(9)],
    ["a limit", secondaryLimit(10)],
  ])("does not go on waiting after %s when it is told to stop", (_, fault) =>
    withGitHub(async ({ github }) => {
      const client = await createGitHub(WORKFLOW_TOKEN, github.apiUrl, 60_000);
      github.faults.push(fault);
      const request = { signal: AbortSignal.timeout(500) };
      // The library gives a request that got no answer this status.
      await expect(client.rest.repos.get({ ...TARGET, request })).rejects.toMatchObject({ status: 500 });
      expect(github.requests).toHaveLength(1);
    }),
  );

  it("does not open without a token", async () => {
    await expect(createGitHub("", "http://127.0.0.1:9")).rejects.toThrow('the input "github-token" is empty');
  });
});
