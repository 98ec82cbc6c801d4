import { describe, expect, it } from "@jest/globals";
import { createGroupMerge } from "../../src/comment-together.js";
import { spoken } from "../support/english.js";
import { jsonFault } from "../support/github/faults.js";
import {
  bodies,
  createMatrix,
  GROUP,
  type Leg,
  publishLeg,
  sectionsOf,
} from "../support/github/group-publisher.js";
import { createBody, withGitHub } from "../support/github/session.js";
import { ACTIONS_BOT, WORKFLOW_TOKEN } from "../support/github/state.js";
import { createSection, translate } from "../support/sections.js";

/** Milliseconds that stand for a second. */
const UNIT = 5;
const namesOf = (body: string): string[] => sectionsOf(body).map(({ name }) => name);

describe("a shared comment", () => {
  const one = (name: string): Leg => ({ sections: [createSection({ name })], unit: UNIT });

  it("of each group is its own, beside comments with a key", () =>
    withGitHub(async (session) => {
      session.github.addComment(7, createBody("mine", { key: GROUP }), ACTIONS_BOT);
      await publishLeg(session, one("api"));
      await publishLeg(session, { ...one("web"), group: "--> other" });
      await publishLeg(session, one("web"));
      expect(bodies(session).slice(1).map(namesOf)).toEqual([["api", "web"], ["web"]]);
      expect(bodies(session)[0]).toBe(createBody("mine", { key: GROUP }));
    }));

  it("keeps the sections of an earlier attempt where only some jobs ran again", () =>
    withGitHub(async (session) => {
      await publishLeg(session, { sections: createMatrix(4), unit: UNIT });
      const again = createSection({ name: "image-2", run: { id: 20, attempt: 2 } });
      expect((await publishLeg(session, { sections: [again], unit: UNIT })).action).toBe("updated");
      await publishLeg(session, { sections: createMatrix(4).slice(1, 2), unit: UNIT });
      expect(sectionsOf(bodies(session)[0]).map(({ run }) => run.attempt)).toEqual([1, 2, 1, 1]);
    }));

  it("is not written again where it holds all already", () =>
    withGitHub(async (session) => {
      await publishLeg(session, one("api"));
      const before = session.github.requests.length;
      expect((await publishLeg(session, one("api"))).action).toBe("unchanged");
      expect(session.github.requests.slice(before).map(({ method }) => method)).toEqual(["GET"]);
    }));

  it("takes in what a second one holds, which is deleted then", () =>
    withGitHub(async (session) => {
      await publishLeg(session, one("api"));
      const [first = ""] = bodies(session);
      session.github.addComment(7, first, ACTIONS_BOT);
      const second = session.github.comments(7)[1];
      if (second !== undefined) {
        const { merge } = createGroupMerge([createSection({ name: "web" })], {
          ...session,
          group: GROUP,
          translate,
        });
        second.body = merge([]) ?? "";
      }
      await publishLeg(session, one("docs"));
      expect(bodies(session).map(namesOf)).toEqual([["api", "docs", "web"]]);
      // Also where there is nothing else to do.
      session.github.addComment(7, first, ACTIONS_BOT);
      await publishLeg(session, one("docs"));
      expect(bodies(session).map(namesOf)).toEqual([["api", "docs", "web"]]);
    }));

  it("that a stranger posted is neither believed, nor edited, nor deleted", () =>
    withGitHub(async (session) => {
      const { merge } = createGroupMerge([createSection({ run: { id: 999, attempt: 1 } })], {
        ...session,
        group: GROUP,
        translate,
      });
      const forged = merge([]) ?? "";
      session.github.addComment(7, forged, { login: "mallory", id: 66, type: "User" });
      await publishLeg(session, one("web"));
      expect(bodies(session)[0]).toBe(forged);
      expect(bodies(session).slice(1).map(namesOf)).toEqual([["web"]]);
    }));

  it("that the token may not edit is left to whoever wrote it, and does not stand in the way of another", () =>
    withGitHub(async (session) => {
      const marker = `<!-- docker-layer-report:shared:v1 group=${GROUP} state= -->`;
      session.github.addComment(7, marker, ACTIONS_BOT);
      const refusal = jsonFault(1, 403, {}, "Must be the author");
      session.github.faults.push({ ...refusal, operationId: "issues/update-comment" });
      const { action, warning } = await publishLeg(session, one("api"));
      expect([action, warning]).toEqual(["created", null]);
      expect(bodies(session).map(namesOf)).toEqual([[], ["api"]]);
      expect(bodies(session)[0]).toBe(marker);
    }));

  it("that somebody edited by hand is written anew, whatever is in it", () =>
    withGitHub(async (session) => {
      const marker = `<!-- docker-layer-report:shared:v1 group=${GROUP} state=AAAA -->`;
      session.github.addComment(7, `${marker}\nhello`, ACTIONS_BOT);
      await publishLeg(session, one("web"));
      expect(bodies(session).map(namesOf)).toEqual([["web"]]);
    }));

  it("that is not shown at once is not created a second time", () =>
    withGitHub(async (session) => {
      session.github.state.readLag = 3;
      await publishLeg(session, one("web"));
      expect(bodies(session).map(namesOf)).toEqual([["web"]]);
    }));

  it("is created on failure only, and updated always, as the policy has it", () =>
    withGitHub(async (session) => {
      const policy = "on-failure";
      expect((await publishLeg(session, { ...one("api"), policy })).action).toBe("skipped");
      expect((await publishLeg(session, { ...one("web"), policy, failed: true })).action).toBe("created");
      expect((await publishLeg(session, { ...one("api"), policy })).action).toBe("updated");
      expect((await publishLeg(session, { ...one("docs"), policy: "never" })).action).toBe("skipped");
      expect(bodies(session).map(namesOf)).toEqual([["api", "web"]]);
    }));

  it("that can't be written is a warning", () =>
    withGitHub(async (session) => {
      const { github } = session;
      github.faults.push(jsonFault(1, 422, {}, "Validation Failed"));
      expect(spoken((await publishLeg(session, one("api"))).warning)).toContain("Validation Failed");
      github.addToken(WORKFLOW_TOKEN, {
        user: ACTIONS_BOT,
        canWrite: false,
        canEditOthers: false,
        canReadUser: false,
      });
      expect(spoken((await publishLeg(session, one("api"))).warning)).toContain("pull-requests: write");
      expect(github.comments(7)).toEqual([]);
    }));

  it("tells a job whose name another one of the run has", () =>
    withGitHub(async (session) => {
      const section = createSection();
      const results = [
        await publishLeg(session, { sections: [section], unit: UNIT }),
        await publishLeg(session, { sections: [{ ...section, verdict: "Other" }], unit: UNIT }),
        await publishLeg(session, { sections: [section], unit: UNIT }),
      ];
      expect(results.filter(({ clash }) => clash === "api").length).toBeGreaterThan(0);
      expect(bodies(session).map(namesOf)).toEqual([["api"]]);
    }));
});
