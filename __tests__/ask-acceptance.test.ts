import { describe, expect, it } from "@jest/globals";
import { ACCEPT_LABEL } from "../src/accept-label.js";
import { askAcceptance } from "../src/ask-acceptance.js";
import type { GitHubContext } from "../src/github/context.js";
import { loadTranslate } from "../src/locales/load.js";
import { jsonFault } from "./support/github/faults.js";
import { withGitHub } from "./support/github/session.js";
import { WORKFLOW_TOKEN } from "./support/github/state.js";

const translate = await loadTranslate("en");

function withLabels(context: GitHubContext, labels: readonly string[]): GitHubContext {
  const { pullRequest } = context;
  return { ...context, pullRequest: pullRequest && { ...pullRequest, labels } };
}

async function ask(context: GitHubContext | null) {
  const warnings: string[] = [];
  const log = { annotate: (_: string, message: string) => void warnings.push(message) };
  return { answer: await askAcceptance({ context, githubToken: WORKFLOW_TOKEN, translate, log }), warnings };
}

describe("whether sizes are accepted", () => {
  it("is asked of the server, whose labels are newer than the event's", () =>
    withGitHub(async ({ github, context }) => {
      expect(await ask(withLabels(context, [ACCEPT_LABEL]))).toEqual({ answer: null, warnings: [] });
      const labelEvents = [{ event: "labeled" as const, label: ACCEPT_LABEL, by: "octocat" }];
      github.addPull({ labels: [ACCEPT_LABEL], labelEvents });
      expect(await ask(context)).toEqual({ answer: { by: "octocat" }, warnings: [] });
    }));

  it("is read from the event where the server does not tell, with a warning", () =>
    withGitHub(async ({ github, context }) => {
      const fault = {
        ...jsonFault(2, 403, {}, "Resource not accessible"),
        operationId: "issues/list-labels-on-issue",
      };
      github.faults.push(fault);
      const warnings = [expect.stringMatching(/“layer-report: accept” .* \(Resource not accessible\)/)];
      expect(await ask(withLabels(context, [ACCEPT_LABEL]))).toEqual({ answer: { by: null }, warnings });
      expect(await ask(context)).toEqual({ answer: null, warnings });
    }));

  it("is no question without a pull request", () =>
    withGitHub(async ({ github, context }) => {
      expect(await ask(null)).toEqual({ answer: null, warnings: [] });
      expect(await ask({ ...context, pullRequest: null })).toEqual({ answer: null, warnings: [] });
      expect(github.requests).toEqual([]);
    }));
});
