import type { Instruction, Stage } from "../../dockerfile/ast.js";
import type { Rule, RuleContext, Run, Sighting } from "../rule.js";
import { isApplication } from "./application-file.js";
import { type CopyBelowInstall, createCopyBelowInstall } from "./copy-below-install.js";
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
    const copyBelowInstall = createCopyBelowInstall(context);
    for (const stage of context.staged.stages) {
      const inherited = context.ancestors(stage).flatMap(manifestInstalls);
      const events = inOrder(context, stage, new Set(inherited.map(({ manager }) => manager)));
      yield* earlyCopies(stage, events, copyBelowInstall);
    }
  },
};

type Event = { readonly instruction: Instruction } & (
  | { readonly kind: "copy"; readonly source: CopySource }
  | { readonly kind: "install"; readonly install: Install }
);

/**
 * The copies of application files and the installs of a stage, as they follow each other; without those whose manager
 * has installed from its list already.
 */
function inOrder(context: RuleContext, stage: Stage, installed: Set<string>): Event[] {
  const runs = new Map(context.runs(stage).map((run) => [run.instruction, run] as const));
  const events: Event[] = [];
  for (const instruction of stage.instructions) {
    const source = applicationSource(context, stage, instruction);
    if (source !== null) events.push({ instruction, kind: "copy", source });
    const run = runs.get(instruction);
    for (const install of run === undefined ? [] : installsOf(run)) {
      if (isFromManifest(install)) {
        if (installed.has(install.manager)) continue;
        installed.add(install.manager);
      }
      events.push({ instruction, kind: "install", install });
    }
  }
  return events;
}

function earlyCopies(stage: Stage, events: readonly Event[], copyBelow: CopyBelowInstall): Sighting[] {
  const found: Sighting[] = [];
  const last = events.findLast(({ kind }) => kind === "install");
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
    if (install === null || last === undefined) continue;
    const { range, text } = event.source;
    const values = { source: text, command: install.command };
    // What a list names may be more than the list: paths, other lists. Only somebody who reads it can tell.
    const fix = install.from === "names" ? copyBelow(stage, event.instruction, last.instruction) : null;
    found.push({ range, message: `rule.LR1004.${install.from}`, values, fix });
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
