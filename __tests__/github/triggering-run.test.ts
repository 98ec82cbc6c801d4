import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readTriggeringRun } from "../../src/github/triggering-run.js";
import { createWorkflowRunEvent } from "../support/github/events.js";

const ENV = { GITHUB_EVENT_NAME: "workflow_run", GITHUB_EVENT_PATH: "/event.json" };
const read = (payload: unknown, env = ENV) => readTriggeringRun(env, () => JSON.stringify(payload));
const { payload } = createWorkflowRunEvent({ id: 31, attempt: 2 });

describe("readTriggeringRun", () => {
  it("reads what the run was about", () => {
    expect(read(payload)).toEqual({
      eventName: "pull_request",
      run: { id: 31, attempt: 2 },
      runNumber: 4,
      headSha: "a".repeat(40),
      workflow: "Layer report",
      headBranch: "feature",
      headRepository: { owner: "friend", name: "app" },
      pullRequests: [],
    });
    expect(read(createWorkflowRunEvent({ pullRequests: [7, 9] }).payload)?.pullRequests).toEqual([7, 9]);
  });

  it("does without the repository of a fork that is gone", () => {
    const head = { sha: "a".repeat(40), ref: "feature", repository: null };
    expect(read(createWorkflowRunEvent({ head }).payload)?.headRepository).toBeNull();
  });

  it.each([
    ["another event", payload, { ...ENV, GITHUB_EVENT_NAME: "push" }],
    ["no run", {}, ENV],
    ["no commit", { workflow_run: { ...payload.workflow_run, head_sha: "main" } }, ENV],
    ["no id", { workflow_run: { ...payload.workflow_run, id: "1/../2" } }, ENV],
    ["no branch", { workflow_run: { ...payload.workflow_run, head_branch: null } }, ENV],
  ])("is null with %s", (_, event, env) => {
    expect(read(event, env)).toBeNull();
  });

  it("never throws, whatever the event holds", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (run, field) => {
        read({ workflow_run: run });
        read({
          workflow_run: {
            ...payload.workflow_run,
            event: field,
            head_repository: field,
            pull_requests: field,
            run_attempt: field,
          },
        });
      }),
    );
  });
});
