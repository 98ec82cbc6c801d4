import type { Instruction, Stage } from "../../dockerfile/ast.js";
import type { Rule, RuleContext, Run, Sighting } from "../rule.js";
import { type CopySource, contextSources } from "./copy-sources.js";
import { type Install, readInstall } from "./installers.js";

/**
 * Application files that are copied before packages are installed: each change to them runs the install again. A second
 * install from the same list is let off, for then the first one has done the work in a layer that stays cached.
 * Source: https://docs.docker.com/build/cache/optimize/#order-your-layers
 */
export const copyBeforeInstall: Rule = {
  id: "LR1004",
  aliases: [],
  severity: "warning",
  title: "rule.LR1004.title",
  why: "rule.LR1004.why",
  example: {
    bad: "FROM python:3.14-slim\nWORKDIR /app\nCOPY . .\nRUN pip install --no-cache-dir -r requirements.txt\n",
    good: "FROM python:3.14-slim\nWORKDIR /app\nCOPY requirements.txt .\nRUN pip install --no-cache-dir -r requirements.txt\nCOPY . .\n",
  },
  helpUrl: "https://docs.docker.com/build/cache/optimize/#order-your-layers",
  *check(context) {
    const known = new Map<Stage, readonly Install[]>();
    const manifestInstalls = (stage: Stage): readonly Install[] => {
      const found = known.get(stage) ?? context.runs(stage).flatMap(installsOf).filter(isFromManifest);
      known.set(stage, found);
      return found;
    };
    for (const stage of context.staged.stages) {
      const inherited = context.ancestors(stage).flatMap(manifestInstalls);
      yield* earlyCopies(inOrder(context, stage, new Set(inherited.map(({ manager }) => manager))));
    }
  },
};

type Event =
  | { readonly kind: "copy"; readonly source: CopySource }
  | { readonly kind: "install"; readonly install: Install };

/**
 * The copies of application files and the installs of a stage, as they follow each other; without those whose manager
 * has installed from its list already.
 */
function inOrder(context: RuleContext, stage: Stage, installed: Set<string>): Event[] {
  const runs = new Map(context.runs(stage).map((run) => [run.instruction, run] as const));
  const events: Event[] = [];
  for (const instruction of stage.instructions) {
    const source = applicationSource(context, stage, instruction);
    if (source !== null) events.push({ kind: "copy", source });
    const run = runs.get(instruction);
    for (const install of run === undefined ? [] : installsOf(run)) {
      if (isFromManifest(install)) {
        if (installed.has(install.manager)) continue;
        installed.add(install.manager);
      }
      events.push({ kind: "install", install });
    }
  }
  return events;
}

function earlyCopies(events: readonly Event[]): Sighting[] {
  const found: Sighting[] = [];
  let next: Install | null = null;
  let nextFromManifest: Install | null = null;
  for (const event of events.toReversed()) {
    if (event.kind === "install") {
      next = event.install;
      if (isFromManifest(next)) nextFromManifest = next;
      continue;
    }
    // An install from a list needs more than a change of order, so that is what to tell where there are both.
    const install: Install | null = nextFromManifest ?? next;
    if (install === null) continue;
    const { range, text } = event.source;
    const values = { source: text, command: install.command };
    found.push({ range, message: `rule.LR1004.${install.from}`, values });
  }
  return found.reverse();
}

/** The installs of a RUN that belongs to this build. */
function installsOf(run: Run): Install[] {
  return run.deferred ? [] : run.commands.map(readInstall).filter((install) => install !== null);
}

function isFromManifest({ from }: Install): boolean {
  return from === "manifest";
}

/** The first source of a COPY or ADD that is the application's own code; null where it copies none. */
function applicationSource(context: RuleContext, stage: Stage, instruction: Instruction): CopySource | null {
  const sources = contextSources(context, stage, instruction);
  return sources.find(({ path }) => path !== null && isApplication(path)) ?? null;
}

const CODE_FILE =
  /\.(?:c|cc|cjs|clj|cpp|cs|css|dart|erl|ex|exs|fs|go|h|hpp|html?|java|jl|js|jsx|kt|lua|mjs|php|pl|py|r|rb|rs|scala|svelte|swift|ts|tsx|vb|vue)$/i;

/** Code by its name's end, but read by a package manager. */
const MANIFEST_FILE =
  /^(?:setup|conanfile|noxfile)\.py$|^(?:mix|rebar)\.exs?$|^\.pnpmfile\.cjs$|\.config\.c?[jt]s$/i;

const CODE_FOLDERS: ReadonlySet<string> = new Set([
  "api",
  "app",
  "backend",
  "client",
  "cmd",
  "code",
  "frontend",
  "internal",
  "lib",
  "pkg",
  "public",
  "server",
  "source",
  "src",
  "static",
  "templates",
  "web",
]);

function isApplication(path: string): boolean {
  const parts = path.split("/").filter((part) => part !== "" && part !== ".");
  const name = parts.at(-1);
  if (name === undefined || name === "*") return true;
  if (MANIFEST_FILE.test(name)) return false;
  return CODE_FILE.test(name) || CODE_FOLDERS.has(name.toLowerCase());
}
