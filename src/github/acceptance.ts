import { ACCEPT_LABEL } from "../accept-label.js";
import type { Acceptance } from "../verdict.js";
import type { GitHubClient } from "./client.js";
import { ownerAndRepo, type RepositoryName } from "./event-fields.js";
import { pagesOf } from "./pages.js";

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
  const ask = { ...toParameters(search), request: { signal } };
  for await (const { items } of pagesOf((page) =>
    client.rest.issues.listLabelsOnIssue({ ...ask, ...page }),
  )) {
    if (accepts(items.map(({ name }) => name))) return { by: await whoLabeled(client, search, signal) };
  }
  return null;
}

/** Who set the label last. Null where the server does not tell: it is not needed for the verdict. */
async function whoLabeled(
  client: GitHubClient,
  search: AcceptanceSearch,
  signal: AbortSignal,
): Promise<string | null> {
  let by: string | null = null;
  let read = 0;
  const ask = { ...toParameters(search), request: { signal } };
  // Not the list of the issue's own events: that one needs the permission to read issues.
  try {
    for await (const { items, isLast } of pagesOf((page) =>
      client.rest.issues.listEventsForTimeline({ ...ask, ...page }),
    )) {
      for (const event of items) {
        const name = "label" in event ? event.label?.name : undefined;
        if (name === undefined || !accepts([name])) continue;
        by = event.event === "labeled" && "actor" in event ? (event.actor?.login ?? null) : null;
      }
      read += 1;
      if (isLast) return by;
      if (read === MOST_PAGES) return null;
    }
  } catch {
    return null;
  }
  return null;
}

function toParameters({ repository, issueNumber }: AcceptanceSearch) {
  return { ...ownerAndRepo(repository), issue_number: issueNumber };
}
