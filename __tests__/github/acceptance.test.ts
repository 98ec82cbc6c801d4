import { describe, expect, it } from "@jest/globals";
import { ACCEPT_LABEL } from "../../src/accept-label.js";
import { accepts, findAcceptance } from "../../src/github/acceptance.js";
import { jsonFault } from "../support/github/faults.js";
import { type Session, withGitHub } from "../support/github/session.js";
import type { FakeLabelEvent, FakePull } from "../support/github/state.js";

const find = ({ client }: Session) =>
  findAcceptance(
    client,
    { repository: { owner: "octo", name: "app" }, issueNumber: 7 },
    AbortSignal.timeout(20_000),
  );

const event = (by: string, what: Partial<FakeLabelEvent> = {}): FakeLabelEvent => ({
  event: "labeled",
  label: ACCEPT_LABEL,
  by,
  ...what,
});

function withPull(pull: Partial<FakePull>, work: (session: Session) => Promise<void>): Promise<void> {
  return withGitHub(async (session) => {
    session.github.addPull(pull);
    await work(session);
  });
}

describe("the label that accepts", () => {
  it("is not there where other labels are", () =>
    withPull({ labels: ["docker", `${ACCEPT_LABEL}ed`] }, async (session) => {
      expect(await find(session)).toBeNull();
      // Nobody is asked who set a label that is not set.
      expect(session.github.requests).toHaveLength(1);
    }));

  it("names who set it last, whatever else happened", () =>
    withPull(
      {
        labels: ["docker", ACCEPT_LABEL],
        labelEvents: [
          event("first"),
          event("first", { event: "unlabeled" }),
          event("second"),
          event("other", { label: "docker" }),
        ],
      },
      async (session) => {
        expect(await find(session)).toEqual({ by: "second" });
      },
    ));

  it("is found on a later page, and so is who set it", () =>
    withPull(
      {
        labels: [...Array.from({ length: 120 }, (_, index) => `l${index}`), ACCEPT_LABEL],
        labelEvents: [
          ...Array.from({ length: 250 }, (_, index) => event("bot", { label: `l${index}` })),
          event("octocat"),
        ],
      },
      async (session) => {
        expect(await find(session)).toEqual({ by: "octocat" });
      },
    ));

  it.each([
    ["that are missing", []],
    ["that end with its removal", [event("octocat"), event("octocat", { event: "unlabeled" })]],
  ] as const)("is set by nobody known by events %s", (_, labelEvents) =>
    withPull({ labels: [ACCEPT_LABEL], labelEvents }, async (session) => {
      expect(await find(session)).toEqual({ by: null });
    }),
  );

  it("holds where the server does not tell who set it", () =>
    withPull({ labels: [ACCEPT_LABEL], labelEvents: [event("octocat")] }, async (session) => {
      const fault = jsonFault(1, 403, {}, "Resource not accessible by integration");
      session.github.faults.push({ ...fault, operationId: "issues/list-events-for-timeline" });
      expect(await find(session)).toEqual({ by: null });
    }));

  it("is an error where the labels cannot be read", () =>
    withPull({ labels: [ACCEPT_LABEL] }, async (session) => {
      const fault = jsonFault(1, 403, {}, "Resource not accessible by integration");
      session.github.faults.push({ ...fault, operationId: "issues/list-labels-on-issue" });
      await expect(find(session)).rejects.toThrow("Resource not accessible");
    }));

  it("ignores case, as GitHub does", () => {
    expect(accepts(["Layer-Report: Accept"])).toBe(true);
    expect(accepts(["layer-report"])).toBe(false);
  });
});
