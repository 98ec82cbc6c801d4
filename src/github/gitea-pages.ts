/**
 * Makes lists of Gitea and Forgejo look like GitHub's to the rest of the program: pages have a `limit` there in place
 * of `per_page`, and where an answer has no Link header, it tells how many there are in all. Some lists come whole,
 * whatever page is asked for. https://docs.gitea.com/development/api-usage#pagination
 */
export function giteaPages(client: PagedClient): Record<never, never> {
  client.hook.before("request", (options) => {
    if (options.per_page !== undefined) options.limit = options.per_page;
  });
  client.hook.after("request", ({ data, headers }, { page }) => {
    if (headers.link !== undefined || !Array.isArray(data)) return;
    // A last page that is not full may be followed by an empty one.
    const total = Number(headers["x-total-count"]);
    if (data.length > 0 && total > Number(page ?? 1) * data.length) headers.link = '<>; rel="next"';
  });
  return {};
}

interface PagedClient {
  readonly hook: {
    readonly before: (name: "request", hook: (options: ListOptions) => void) => void;
    readonly after: (name: "request", hook: (answer: ListAnswer, options: ListOptions) => void) => void;
  };
}

interface ListOptions {
  readonly url: string;
  readonly page?: unknown;
  readonly per_page?: unknown;
  limit?: unknown;
}

interface ListAnswer {
  readonly data: unknown;
  readonly headers: { link?: string; readonly "x-total-count"?: string | number };
}
