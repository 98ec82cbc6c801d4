import { SaidError } from "../said-error.js";

/**
 * Takes an answer that is not what was asked for as one that did not arrive. The REST client gives what came of an
 * answer whose connection broke in its middle, or a page that a proxy put in its place, as a text, and no error: a list
 * of comments would read as one without any.
 */
export function wholeAnswers(client: AnsweredClient): Record<never, never> {
  client.hook.after("request", ({ data, status }, request) => {
    if (typeof data === "object" || status === 204 || status === 205) return;
    // As the client says it of a connection that breaks before an answer: there is no response.
    throw Object.assign(new SaidError({ key: "github.cutOff" }), {
      status: 500,
      request,
    });
  });
  return {};
}

interface AnsweredClient {
  readonly hook: {
    readonly after: (
      name: "request",
      hook: (answer: { readonly data: unknown; readonly status: number }, request: object) => void,
    ) => void;
  };
}
