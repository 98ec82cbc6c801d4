import type { Stage } from "../../dockerfile/ast.js";
import { officialName } from "../base-image.js";
import { targetStage } from "../result-stages.js";
import type { Rule, RuleContext } from "../rule.js";
import { SLIMMER_TAGS, type SlimmerTags } from "./data/slimmer-tags.js";

/**
 * The image that the final stage is built on; a stage that only builds needs what the large variant has. Quiet where a
 * RUN uses a program that the small variant lacks and that no RUN installs.
 */
export const slimmerBase: Rule = {
  id: "LR1008",
  aliases: [],
  severity: "info",
  title: "rule.LR1008.title",
  why: "rule.LR1008.why",
  example: {
    bad: "FROM python:3.14\n",
    good: "FROM python:3.14-slim\n",
  },
  helpUrl: "https://docs.docker.com/build/building/best-practices/#choose-the-right-base-image",
  *check(context) {
    const target = targetStage(context);
    if (target === null) return;
    const stages = [target, ...context.ancestors(target)];
    const stage = stages.at(-1) ?? target;
    const base = context.baseImage(stage);
    if (base.kind !== "image" || base.reference.digest !== null || isForWindows(stage)) return;
    const tag = base.reference.tag ?? "";
    const slimmer = SLIMMER_TAGS.get(officialName(base.reference) ?? "");
    if (slimmer === undefined || !slimmer.plain.test(tag) || usesMissing(context, stages, slimmer)) return;
    const written = base.text.slice(0, base.text.length - tag.length);
    const values = { image: base.text, slimmer: written + tag.replace(/-jdk$/, "") + slimmer.suffix };
    yield { range: stage.imageRange, message: "rule.LR1008.message", values };
  },
};

/** The small variants are for Linux only. */
function isForWindows({ from }: Stage): boolean {
  return from.flags.some(({ name, value }) => name === "platform" && /^windows/i.test(value ?? ""));
}

/** Programs that people call in RUN, and that the large variants have for them. */
const LACKING: Readonly<Record<SlimmerTags["suffix"], ReadonlySet<string>>> = {
  "-alpine": new Set(["apt", "apt-get", "bash", "curl", "dpkg", "g++", "gcc", "git", "make"]),
  "-jre": new Set(["gradle", "gradlew", "jar", "javac", "jlink", "mvn", "mvnw"]),
  "-slim": new Set(["curl", "g++", "gcc", "git", "hg", "make", "svn", "wget"]),
};

const INSTALLERS: ReadonlySet<string> = new Set(["apk", "apt", "apt-get"]);

function usesMissing(context: RuleContext, stages: readonly Stage[], { suffix }: SlimmerTags): boolean {
  const commands = stages.flatMap((stage) => context.runs(stage)).flatMap((run) => run.commands);
  const installed = new Set<string>();
  for (const { name, words } of commands) {
    if (!INSTALLERS.has(name)) continue;
    for (const { value } of words.slice(1)) installed.add(value.split("=", 1)[0] ?? value);
  }
  return commands.some(({ name }) => LACKING[suffix].has(name) && !installed.has(name));
}
