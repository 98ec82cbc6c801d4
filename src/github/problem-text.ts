import type { Message } from "../locales/translate.js";
import type { ApiProblem } from "./api-problem.js";
import { type GitHubContext, hasReadOnlyToken } from "./context.js";

/** What kept a request from succeeding, as a message that says what a reader can do about it. */
export function problemText(
  problem: ApiProblem,
  options: {
    readonly context: GitHubContext;
    /** What the request needs, as a workflow writes it: `pull-requests: write`. */
    readonly permission: string;
  },
): Message {
  const { context, permission } = options;
  switch (problem.kind) {
    case "forbidden": {
      const { message } = problem;
      return hasReadOnlyToken(context)
        ? { key: "github.problem.readOnly", values: { message } }
        : { key: "github.problem.forbidden", values: { message, permission } };
    }
    case "unauthorized":
      return { key: "github.problem.unauthorized", values: { message: problem.message } };
    case "not-found":
      return { key: "github.problem.notFound", values: { message: problem.message } };
    case "limited": {
      const { message, seconds } = problem;
      return seconds === null
        ? { key: "github.problem.limited", values: { message } }
        : { key: "github.problem.limitedFor", values: { message, seconds } };
    }
    case "server":
      return { key: "github.problem.server", values: { status: problem.status } };
    case "network":
      return { key: "github.problem.network", values: { message: problem.message, url: context.apiUrl } };
    case "timeout":
      return { key: "github.problem.timeout", values: { message: problem.message, url: context.apiUrl } };
    case "refused":
      return { key: "github.problem.refused", values: { message: problem.message } };
    case "other":
      return { key: "github.problem.other", values: { message: problem.message } };
  }
}
