import type { Stage } from "../dockerfile/ast.js";
import type { ImageReference } from "../dockerfile/image-reference.js";
import { officialName } from "../lint/base-image.js";
import type { RuleContext } from "../lint/rule.js";
import { SLIMMER_TAGS } from "../lint/rules/data/slimmer-tags.js";
import { isWindowsImage } from "../lint/windows-image.js";
import type { BaseSettings } from "./base-settings.js";
import type { LinesOf, Sentence } from "./step.js";

/** What FROM chose, what the tag means, and what becomes of the stage. */
export function explainFrom(
  context: RuleContext,
  stage: Stage,
  base: BaseSettings | null,
  linesOf: LinesOf,
): readonly Sentence[] {
  return [
    ...chosen(context, stage, linesOf),
    ...platform(stage),
    ...triggers(context, stage, base),
    ...fate(context, stage),
  ];
}

function chosen(context: RuleContext, stage: Stage, linesOf: LinesOf): readonly Sentence[] {
  const image = context.baseImage(stage);
  switch (image.kind) {
    case "scratch":
      return [{ key: "explain.from.scratch" }];
    case "stage":
      return [
        {
          key: "explain.from.stage",
          values: {
            stage: { code: image.stage.name ?? String(image.stage.index) },
            line: linesOf(image.stage.from).start,
          },
        },
      ];
    case "unknown":
      return [{ key: "explain.from.unknown" }];
    case "image":
      return [
        {
          key: "explain.from.image",
          values: { image: { code: image.text }, stages: context.staged.stages.length },
        },
        ...tagMeaning(image.reference),
        publisher(image.reference),
        ...size(image.text, image.reference),
        ...(isWindowsImage(context, stage) ? [{ key: "explain.from.windows" as const }] : []),
      ];
  }
}

/** Tags that every release moves on, whatever the image. */
const MOVING: ReadonlySet<string> = new Set(
  "current dev devel edge latest lts main mainline master nightly rolling stable testing unstable".split(" "),
);

/** The parts of a tag, or of a repository's name, that stand for a small variant. */
const SMALL: ReadonlySet<string> = new Set(["alpine", "busybox", "distroless", "jre", "nanoserver", "slim"]);

/** Nothing where the tag has a form of which nobody knows what it means. */
function tagMeaning(reference: ImageReference): readonly Sentence[] {
  const { tag, digest } = reference;
  if (digest !== null) return [{ key: "explain.from.digest" }];
  if (tag === null) return [{ key: "explain.from.noTag" }];
  const shown = { code: tag };
  const [first = ""] = tag.split("-");
  if (MOVING.has(first) || SMALL.has(withoutVersion(first))) {
    return [{ key: "explain.from.moving", values: { tag: shown } }];
  }
  const isWhole = /^v?\d{1,3}$/.test(first);
  if (!isWhole && !/^v?\d+\.\d/.test(first)) return [];
  const values = { tag: shown, version: { code: first } };
  if (officialName(reference) === null) return [{ key: "explain.from.versionOther", values }];
  return [{ key: isWhole ? "explain.from.major" : "explain.from.version", values }];
}

function publisher(reference: ImageReference): Sentence {
  const { familiarName } = reference;
  const official = officialName(reference);
  if (official !== null) return { key: "explain.from.official", values: { name: { code: official } } };
  const name = { code: familiarName.slice(0, familiarName.lastIndexOf("/")) };
  return { key: "explain.from.publisher", values: { publisher: name } };
}

function size(text: string, reference: ImageReference): readonly Sentence[] {
  const { tag, digest, familiarName } = reference;
  const variant = tag?.split("-").find((part) => SMALL.has(withoutVersion(part))) ?? null;
  if (variant !== null) return [{ key: "explain.from.smallVariant", values: { variant: { code: variant } } }];
  if (familiarName.split("/").some((part) => SMALL.has(part))) {
    return [{ key: "explain.from.smallImage", values: { name: { code: familiarName } } }];
  }
  const slimmer = SLIMMER_TAGS.get(officialName(reference) ?? "");
  if (slimmer === undefined || tag === null || digest !== null || !slimmer.plain.test(tag)) return [];
  const image = `${text.slice(0, text.length - tag.length)}${tag.replace(/-jdk$/, "")}${slimmer.suffix}`;
  return [{ key: "explain.from.slimmer", values: { image: { code: image } } }];
}

/** `alpine` for `alpine3.20`. */
function withoutVersion(part: string): string {
  return part.replace(/\d[\d.]*$/, "");
}

function platform({ from }: Stage): readonly Sentence[] {
  const value = from.flags.find(({ name }) => name === "platform")?.value ?? null;
  return value === null ? [] : [{ key: "explain.from.platform", values: { platform: { code: value } } }];
}

/** How many instructions the image, or the stage, below has left to be run by whoever builds on it. */
export function triggerCount(context: RuleContext, stage: Stage, base: BaseSettings | null): number {
  const image = context.baseImage(stage);
  return image.kind === "stage"
    ? image.stage.instructions.filter(({ keyword }) => keyword === "ONBUILD").length
    : (base?.onBuild.length ?? 0);
}

function triggers(context: RuleContext, stage: Stage, base: BaseSettings | null): readonly Sentence[] {
  const count = triggerCount(context, stage, base);
  return count === 0 ? [] : [{ key: "explain.from.triggers", values: { count } }];
}

/** Nothing where there is one stage: it is the image. */
function fate(context: RuleContext, stage: Stage): readonly Sentence[] {
  if (context.staged.stages.length === 1) return [];
  if (!context.isBuilt(stage)) return [{ key: "explain.from.unused" }];
  return [{ key: context.isInFinalImage(stage) ? "explain.from.final" : "explain.from.apart" }];
}
