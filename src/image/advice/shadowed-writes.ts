import type { DescribedAdvice } from "./described-advice.js";
import type { Topic } from "./groups.js";
import type { LayerSource } from "./own-layers.js";

export const deletedLater: DescribedAdvice = {
  id: "LR2003",
  aliases: [],
  severity: "info",
  title: "rule.LR2003.title",
  why: "rule.LR2003.why",
  example: {
    bad: "FROM debian:trixie-slim\nCOPY site.tar.gz /tmp/\nRUN tar xzf /tmp/site.tar.gz -C /srv\nRUN rm /tmp/site.tar.gz\n",
    good: "FROM debian:trixie-slim\nRUN --mount=type=bind,source=site.tar.gz,target=/tmp/site.tar.gz \\\n    tar xzf /tmp/site.tar.gz -C /srv\n",
  },
  helpUrl: "https://docs.docker.com/build/building/best-practices/#add-or-copy",
  measured: true,
};

export const overwrittenLater: DescribedAdvice = {
  id: "LR2004",
  aliases: [],
  severity: "info",
  title: "rule.LR2004.title",
  why: "rule.LR2004.why",
  example: {
    bad: "FROM debian:trixie-slim\nCOPY data.db /srv/data.db\nRUN sqlite3 /srv/data.db VACUUM\n",
    good: "FROM debian:trixie-slim AS build\nCOPY data.db /srv/data.db\nRUN sqlite3 /srv/data.db VACUUM\n\nFROM debian:trixie-slim\nCOPY --from=build /srv/data.db /srv/data.db\n",
  },
  helpUrl: "https://docs.docker.com/build/building/multi-stage/",
  measured: true,
};

export const ownerOrMode: DescribedAdvice = {
  id: "LR2005",
  aliases: [],
  severity: "info",
  title: "rule.LR2005.title",
  why: "rule.LR2005.why",
  example: {
    bad: "FROM node:24-slim\nCOPY app /app\nRUN chown -R node:node /app\n",
    good: "FROM node:24-slim\nCOPY --chown=node:node app /app\n",
  },
  helpUrl: "https://docs.docker.com/reference/dockerfile/#copy---chown---chmod",
  measured: true,
};

const deleted = (message: Topic["message"]): Topic => ({
  ruleId: deletedLater.id,
  message,
  certainty: "exact",
});
const DELETED: Readonly<Record<LayerSource, Topic>> = {
  run: deleted("rule.LR2003.run"),
  context: deleted("rule.LR2003.context"),
  stage: deleted("rule.LR2003.stage"),
  remote: deleted("rule.LR2003.remote"),
  unknown: deleted("rule.LR2003.unknown"),
};

/** By what wrote the files that a later layer deletes: what to write instead depends on it. */
export function deletedTopic(source: LayerSource): Topic {
  return DELETED[source];
}

const overwritten = (message: Topic["message"]): Topic => ({
  ruleId: overwrittenLater.id,
  message,
  certainty: "exact",
});
const OVERWRITTEN_RUN = overwritten("rule.LR2004.run");
const OVERWRITTEN_COPY = overwritten("rule.LR2004.copy");
const OVERWRITTEN_UNKNOWN = overwritten("rule.LR2004.unknown");

export function overwrittenTopic(source: LayerSource): Topic {
  if (source === "unknown") return OVERWRITTEN_UNKNOWN;
  return source === "run" ? OVERWRITTEN_RUN : OVERWRITTEN_COPY;
}

const owner = (message: Topic["message"]): Topic => ({ ruleId: ownerOrMode.id, message, certainty: "exact" });
const OWNER_OF_RUN = owner("rule.LR2005.run");
const OWNER_OF_COPY = owner("rule.LR2005.copy");
const OWNER_OF_UNKNOWN = owner("rule.LR2005.unknown");
/** What the base image has, copied into an own layer. */
export const OWNER_OF_BASE: Topic = owner("rule.LR2005.base");

/** By what wrote the files whose owner or mode changes. */
export function ownerTopic(source: LayerSource): Topic {
  if (source === "unknown") return OWNER_OF_UNKNOWN;
  return source === "run" ? OWNER_OF_RUN : OWNER_OF_COPY;
}
