import type { Translate } from "../locales/translate.js";
import type { ApiProblem } from "./api-problem.js";
import { type GitHubContext, hasReadOnlyToken } from "./context.js";

/** What kept a request from succeeding, as a sentence that says what a reader can do about it. */
export function problemText(
  problem: ApiProblem,
  options: {
    readonly context: GitHubContext;
    /** What the request needs, as a workflow writes it: `pull-requests: write`. */
    readonly permission: string;
    readonly translate: Translate;
  },
): string {
  const { context, permission, translate } = options;
  switch (problem.kind) {
    case "forbidden": {
      const { message } = problem;
      return hasReadOnlyToken(context)
        ? translate("github.problem.readOnly", { message })
        : translate("github.problem.forbidden", { message, permission });
    }
    case "unauthorized":
      return translate("github.problem.unauthorized", { message: problem.message });
    case "not-found":
      return translate("github.problem.notFound", { message: problem.message });
    case "limited":
      return translate("github.problem.limited", {
        message: problem.message,
        seconds: problem.seconds ?? "none",
      });
    case "server":
      return translate("github.problem.server", { status: problem.status });
    case "network":
      return translate("github.problem.network", { message: problem.message, url: context.apiUrl });
    case "timeout":
      return translate("github.problem.timeout", { message: problem.message, url: context.apiUrl });
    case "refused":
      return translate("github.problem.refused", { message: problem.message });
    case "other":
      return translate("github.problem.other", { message: problem.message });
  }
}
