import { ACCEPT_LABEL } from "../accept-label.js";
import type { Acceptance } from "../verdict.js";
import type { GitHubClient } from "./client.js";
import { hasNextPage } from "./comments.js";
import type { RepositoryName } from "./event-fields.js";

const PAGE_SIZE = 100;
/** A pull request of thousands of events is not read to its end: who set the label is then not known. */
const MOST_PAGES = 20;

export interface AcceptanceSearch {
  readonly repository: RepositoryName;
  /** The number of the pull request. */
  readonly issueNumber: number;
}

/** Whether one of a pull request's labels is the one that accepts. Names of labels ignore case. */
export function accepts(labels: readonly string[]): boolean {
  return labels.some((name) => name.toLowerCase() === ACCEPT_LABEL);
}

/**
 * Asks the server for the pull request's labels as they are now: a run that is repeated has the labels of its first
 * time in its event. Only who may triage can set one.
 *
 * @returns null where the label is not set
 * @throws the REST client's error where the labels could not be read
 */
export async function findAcceptance(
  client: GitHubClient,
  search: AcceptanceSearch,
  signal: AbortSignal,
): Promise<Acceptance | null> {
  const names: string[] = [];
  for (let page = 1; ; page++) {
    const { data, headers } = await client.rest.issues.listLabelsOnIssue({
      ...toParameters(search),
      page,
      request: { signal },
    });
    names.push(...data.map(({ name }) => name));
    if (!hasNextPage(headers.link)) break;
  }
  return accepts(names) ? { by: await whoLabeled(client, search, signal) } : null;
}

/** Who set the label last. Null where the server does not tell: it is not needed for the verdict. */
async function whoLabeled(
  client: GitHubClient,
  search: AcceptanceSearch,
  signal: AbortSignal,
): Promise<string | null> {
  let by: string | null = null;
  try {
    for (let page = 1; page <= MOST_PAGES; page++) {
      // Not the list of the issue's own events: that one needs the permission to read issues.
      const { data, headers } = await client.rest.issues.listEventsForTimeline({
        ...toParameters(search),
        page,
        request: { signal },
      });
      for (const event of data) {
        const name = "label" in event ? event.label?.name : undefined;
        if (name === undefined || !accepts([name])) continue;
        by = event.event === "labeled" && "actor" in event ? (event.actor?.login ?? null) : null;
      }
      if (!hasNextPage(headers.link)) return by;
    }
  } catch {
    return null;
  }
  return null;
}

function toParameters({ repository, issueNumber }: AcceptanceSearch) {
  return {
    owner: repository.owner,
    repo: repository.name,
    issue_number: issueNumber,
    per_page: PAGE_SIZE,
  };
}
