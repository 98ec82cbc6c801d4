import type { Instruction, Stage } from "../../dockerfile/ast.js";
import { sourcesOf } from "../needed-stages.js";
import type { Rule, RuleContext, Run, Sighting } from "../rule.js";
import { createStageFinder } from "../stage-finder.js";
import { isApplication } from "./application-file.js";
import { type CopyBelowInstall, createCopyBelowInstall } from "./copy-below-install.js";
import { type CopySource, contextSources } from "./copy-sources.js";
import { foldersOf, namedPaths, readsProject } from "./file-use.js";
import { type Install, readInstall } from "./installers.js";

/**
 * Application files that are copied before packages are installed: each change to them runs the install again. A second
 * install from the same list is let off, for then the first one has done the work in a layer that stays cached, also where a stage that files are copied
 * from has done it; and so is a copy whose files the install, or what runs before it, may need.
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
    const finder = createStageFinder(context.staged.stages);
    const copyBelowInstall = createCopyBelowInstall(context);
    for (const stage of context.staged.stages) {
      const inherited = context.ancestors(stage).flatMap(manifestInstalls);
      const installedIn = (source: string): readonly string[] => {
        const from = finder.byNameOrNumber(source, stage.index);
        return from === null ? [] : manifestInstalls(from).map(({ manager }) => manager);
      };
      const events = inOrder(context, stage, new Set(inherited.map(({ manager }) => manager)), installedIn);
      yield* earlyCopies(stage, events, copyBelowInstall);
    }
  },
};

type Event = { readonly instruction: Instruction } & (
  | { readonly kind: "copy"; readonly source: CopySource; readonly names: readonly string[] }
  | { readonly kind: "install"; readonly install: Install; readonly names: ReadonlySet<string> | null }
  | { readonly kind: "use"; readonly names: ReadonlySet<string> | null }
);

/**
 * The copies of application files, the installs and what else uses files, as they follow each other in a stage; without
 * the installs whose manager has installed from its list already. `names` are the paths that a RUN mentions, and null
 * where it may read any file of the project.
 */
function inOrder(
  context: RuleContext,
  stage: Stage,
  installed: Set<string>,
  installedIn: (source: string) => readonly string[],
): Event[] {
  const runs = new Map(context.runs(stage).map((run) => [run.instruction, run] as const));
  const events: Event[] = [];
  for (const instruction of stage.instructions) {
    for (const manager of sourcesOf(instruction).flatMap(installedIn)) installed.add(manager);
    const source = applicationSource(context, stage, instruction);
    if (source !== null) events.push({ instruction, kind: "copy", source, names: copiedNames(instruction) });
    const run = runs.get(instruction);
    if (run === undefined || run.deferred) continue;
    const others = run.commands.filter((command) => readInstall(command) === null);
    const names = others.some(readsProject) ? null : new Set(others.flatMap(namedPaths));
    let isLast = false;
    for (const command of run.commands) {
      const install = readInstall(command);
      if (install === null) {
        if (readsProject(command)) events.push({ instruction, kind: "use", names: null });
        continue;
      }
      if (isFromManifest(install)) {
        if (installed.has(install.manager)) continue;
        installed.add(install.manager);
      }
      events.push({ instruction, kind: "install", install, names });
      isLast = true;
    }
    if (!isLast) events.push({ instruction, kind: "use", names });
  }
  return events;
}

/** Where the files lie afterwards, the folders around that, and the names of the files themselves. */
function copiedNames({ args }: Instruction): readonly string[] {
  return args.flatMap(({ value }, index) => {
    const path = value.replace(/\/$/, "");
    const isTarget = index === args.length - 1;
    return [...(isTarget ? foldersOf(path) : []), path.slice(path.lastIndexOf("/") + 1)];
  });
}

/** An install further down, and the paths that are named on the way there. */
interface Ahead {
  readonly install: Install;
  readonly named: Set<string>;
}

function earlyCopies(stage: Stage, events: readonly Event[], copyBelow: CopyBelowInstall): Sighting[] {
  const found: Sighting[] = [];
  const last = events.findLast(({ kind }) => kind === "install");
  let next: Ahead | null = null;
  let nextFromManifest: Install | null = null;
  for (const event of events.toReversed()) {
    if (event.kind === "use") {
      if (event.names === null) {
        // What it leaves may be what is installed from.
        next = null;
        nextFromManifest = null;
      } else for (const name of event.names) next?.named.add(name);
    } else if (event.kind === "install") {
      const { install, names } = event;
      if (isFromManifest(install)) nextFromManifest = install;
      // Where the same RUN needs the files, their line cannot go below it.
      next = names === null ? null : { install, named: new Set(names) };
    } else {
      // An install from a list needs more than a change of order, so that is what to tell where there are both.
      const below: Install | null =
        next === null || event.names.some((name) => next?.named.has(name)) ? null : next.install;
      const install: Install | null = nextFromManifest ?? below;
      if (install === null || last === undefined) continue;
      const { range, text } = event.source;
      const values = { source: text, command: install.command };
      // What a list names may be more than the list: paths, other lists. Only somebody who reads it can tell.
      const fix = install.from === "names" ? copyBelow(stage, event.instruction, last.instruction) : null;
      found.push({ range, message: `rule.LR1004.${install.from}`, values, fix });
    }
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
