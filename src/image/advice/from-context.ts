import type { DescribedAdvice } from "./described-advice.js";
import type { Topic } from "./groups.js";
import type { LayerSource } from "./own-layers.js";

export const gitHistory: DescribedAdvice = {
  id: "LR2006",
  aliases: [],
  severity: "info",
  title: "rule.LR2006.title",
  why: "rule.LR2006.why",
  example: {
    bad: "FROM buildpack-deps:trixie-scm\nRUN git clone https://github.com/pallets/flask.git /srv/flask\n",
    good: "FROM buildpack-deps:trixie-scm\nRUN git clone --depth=1 https://github.com/pallets/flask.git /srv/flask \\\n    && rm -rf /srv/flask/.git\n",
  },
  helpUrl: "https://docs.docker.com/build/concepts/context/#dockerignore-files",
  measured: true,
};

export const hostModules: DescribedAdvice = {
  id: "LR2007",
  aliases: [],
  severity: "info",
  title: "rule.LR2007.title",
  why: "rule.LR2007.why",
  example: {
    bad: "FROM node:24-slim\nWORKDIR /app\nCOPY . .\nRUN npm ci\n",
    good: "# .dockerignore has the line: **/node_modules\nFROM node:24-slim\nWORKDIR /app\nCOPY . .\nRUN npm ci\n",
  },
  helpUrl: "https://docs.docker.com/build/concepts/context/#dockerignore-files",
  measured: true,
};

export const hostEnvironment: DescribedAdvice = {
  id: "LR2009",
  aliases: [],
  severity: "info",
  title: "rule.LR2009.title",
  why: "rule.LR2009.why",
  example: {
    bad: "FROM python:3.14-slim\nWORKDIR /app\nCOPY . .\nRUN pip install --no-cache-dir -r requirements.txt\n",
    good: "# .dockerignore has the line: **/.venv\nFROM python:3.14-slim\nWORKDIR /app\nCOPY . .\nRUN pip install --no-cache-dir -r requirements.txt\n",
  },
  helpUrl: "https://docs.docker.com/build/concepts/context/#dockerignore-files",
  measured: true,
};

const git = (message: Topic["message"]): Topic => ({ ruleId: gitHistory.id, message, certainty: "exact" });
const GIT_CONTEXT = git("rule.LR2006.context");
const GIT_RUN = git("rule.LR2006.run");
const GIT_COPY = git("rule.LR2006.copy");
const GIT_UNKNOWN = git("rule.LR2006.unknown");

export function gitTopic(source: LayerSource): Topic {
  if (source === "context") return GIT_CONTEXT;
  if (source === "unknown") return GIT_UNKNOWN;
  return source === "run" ? GIT_RUN : GIT_COPY;
}

export const HOST_MODULES: Topic = {
  ruleId: hostModules.id,
  message: "rule.LR2007.message",
  certainty: "exact",
};

/** `share` and `include` of an environment are not summed: their names are those of other directories too. */
export const HOST_ENVIRONMENT: Topic = {
  ruleId: hostEnvironment.id,
  message: "rule.LR2009.message",
  certainty: "at-least",
};

/** The file that makes a directory a virtual environment: https://docs.python.org/3/library/venv.html */
export const ENVIRONMENT_MARKER = "pyvenv.cfg";

const LIBRARIES = new Set(["lib", "lib64", "Lib"]);
const PROGRAMS = new Set(["bin", "Scripts"]);

/**
 * The directory that would be the virtual environment if a marker were in it, by the directory of one of its packages
 * or programs; null where it cannot be part of one.
 */
export function environmentRoot(directory: readonly string[]): string | null {
  const library = directory.findIndex((part, index) => {
    const next = directory[index + 1];
    return LIBRARIES.has(part) && (next === "site-packages" || next?.startsWith("python") === true);
  });
  if (library !== -1) return directory.slice(0, library).join("/");
  return PROGRAMS.has(directory.at(-1) ?? "") ? directory.slice(0, -1).join("/") : null;
}
