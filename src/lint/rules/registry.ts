import type { Flag, Instruction, Range } from "../../dockerfile/ast.js";
import { parseImageReference } from "../../dockerfile/image-reference.js";
import { mountOptions } from "../mount.js";
import { hadolintHelp, type Rule, type RuleContext } from "../rule.js";
import { createStageFinder } from "../stage-finder.js";

interface UsedImage {
  readonly range: Range;
  readonly registry: string;
}

const DOCKER_HUB = "docker.io";
/** Other names that people know Docker Hub by. */
const HUB_NAMES: ReadonlySet<string> = new Set([DOCKER_HUB, "index.docker.io", "hub.docker.com"]);

/**
 * An image from a registry outside of `trustedRegistries`, in FROM, `COPY --from` or `RUN --mount from=`. Variables are
 * resolved, a port belongs to the registry, and stages are found by number too. (hadolint does none of the three.) What
 * is not known passes.
 */
const untrustedRegistry: Rule = {
  id: "DL3026",
  aliases: [],
  severity: "error",
  title: "rule.DL3026.title",
  why: "rule.DL3026.why",
  example: {
    bad: "FROM ghcr.io/example/python:3.14\n",
    good: "FROM python:3.14-slim\n",
    config: "trustedRegistries:\n  - docker.io\n",
  },
  helpUrl: hadolintHelp("DL3026"),
  *check(context) {
    const { trustedRegistries } = context.config;
    if (trustedRegistries.length === 0) return;
    const trusted = trustedRegistries.join(", ");
    for (const { range, registry } of usedImages(context)) {
      if (trustedRegistries.some((entry) => isMeant(entry, registry))) continue;
      yield { range, message: "rule.DL3026.message", values: { registry, trusted } };
    }
  },
};

export const registryRules: readonly Rule[] = [untrustedRegistry];

/** `*` at the start or at the end of an entry stands for anything. */
function isMeant(entry: string, registry: string): boolean {
  const wanted = entry.toLowerCase();
  const actual = registry.toLowerCase();
  if (wanted.startsWith("*")) return actual.endsWith(wanted.slice(1));
  if (wanted.endsWith("*")) return actual.startsWith(wanted.slice(0, -1));
  return wanted === actual || (actual === DOCKER_HUB && HUB_NAMES.has(wanted));
}

function* usedImages(context: RuleContext): Generator<UsedImage, void> {
  const { stages } = context.staged;
  const finder = createStageFinder(stages);
  for (const stage of stages) {
    const base = context.baseImage(stage);
    if (base.kind === "image") {
      yield { range: stage.imageRange, registry: registryOf(base.reference.registry) };
    }
    for (const { name, range } of stage.instructions.flatMap(outsideNames)) {
      const registry = finder.byNameOrNumber(name, stage.index) === null ? imageRegistry(name) : null;
      if (registry !== null) yield { range, registry };
    }
  }
}

function registryOf(registry: string | null): string {
  return registry === null || HUB_NAMES.has(registry) ? DOCKER_HUB : registry;
}

/** Null for a number, which is a stage that is not there, and for what is no image's name. */
function imageRegistry(name: string): string | null {
  const parsed = /^\d+$/.test(name) || name === "scratch" ? null : parseImageReference(name);
  return parsed?.ok === true ? registryOf(parsed.reference.registry) : null;
}

/** What an instruction takes files from: a stage or an image. */
function outsideNames({ keyword, flags }: Instruction): { name: string; range: Range }[] {
  return flags.flatMap((flag) => {
    const { name, value, range, valueRange } = flag;
    if (value === null) return [];
    if (keyword === "COPY" && name === "from") return [{ name: value, range: valueRange ?? range }];
    if (keyword !== "RUN" || name !== "mount") return [];
    const from = mountOptions(value).get("from");
    return from === undefined ? [] : [{ name: from, range: fromRange(flag, from) }];
  });
}

/** The name alone where it stands in the file as it is, not split by a line continuation. */
function fromRange({ value, range, valueRange }: Flag, from: string): Range {
  const whole = valueRange ?? range;
  const before = /(?:^|,)\s*from\s*=\s*/i.exec(value ?? "");
  if (before === null || whole.end - whole.start !== value?.length) return whole;
  const start = whole.start + before.index + before[0].length;
  return { start, end: start + from.length };
}
