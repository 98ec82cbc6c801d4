import type { Range, Stage } from "../../dockerfile/ast.js";
import { expand } from "../../dockerfile/expand.js";
import { parseImageReference } from "../../dockerfile/image-reference.js";
import { globalArgs } from "../../dockerfile/variables.js";
import { nearName } from "../../near-name.js";
import { buildCheckHelp, type Rule, type RuleContext } from "../rule.js";
import { usesInWord } from "../variable-uses.js";

/** What a build on the commonest machine gives the platform arguments; only whether they are empty matters. */
const PLATFORM_ARGS: ReadonlyMap<string, string> = new Map([
  ["BUILDPLATFORM", "linux/amd64"],
  ["BUILDOS", "linux"],
  ["BUILDOSVERSION", ""],
  ["BUILDARCH", "amd64"],
  ["BUILDVARIANT", ""],
  ["TARGETPLATFORM", "linux/amd64"],
  ["TARGETOS", "linux"],
  ["TARGETOSVERSION", ""],
  ["TARGETARCH", "amd64"],
  ["TARGETVARIANT", ""],
  ["TARGETSTAGE", "default"],
]);

/** A variable in FROM that no ARG before the first FROM declares: a build argument of that name does not reach it. */
const undefinedArgument: Rule = {
  id: "UndefinedArgInFrom",
  aliases: [],
  severity: "warning",
  title: "rule.UndefinedArgInFrom.title",
  why: "rule.UndefinedArgInFrom.why",
  example: {
    bad: "ARG DEBIAN_VERSION=13\nFROM debian:$DEBAIN_VERSION\n",
    good: "ARG DEBIAN_VERSION=13\nFROM debian:$DEBIAN_VERSION\n",
  },
  helpUrl: buildCheckHelp("UndefinedArgInFrom"),
  *check({ dockerfile, staged }) {
    const names = new Set(staged.globalArgs.flatMap(({ pairs }) => pairs.map(({ key }) => key)));
    for (const name of PLATFORM_ARGS.keys()) names.add(name);
    for (const stage of staged.stages) {
      for (const word of fromWords(stage)) {
        for (const { name, range } of usesInWord(dockerfile, stage.from, word)) {
          if (names.has(name)) continue;
          const near = nearName(name, names);
          yield near === null
            ? { range, message: "rule.UndefinedArgInFrom.message", values: { name } }
            : { range, message: "rule.UndefinedArgInFrom.near", values: { name, near } };
        }
      }
    }
  },
};

/** The words of FROM that variables are replaced in. */
function fromWords({ from, image, imageRange }: Stage): { text: string; range: Range }[] {
  const platforms = from.flags.flatMap(({ name, value, valueRange }) =>
    name === "platform" && value !== null && valueRange !== null ? [{ text: value, range: valueRange }] : [],
  );
  return [...platforms, { text: image, range: imageRange }];
}

/**
 * A FROM that names no image when no build argument is given. A name without variables that is no legal one belongs
 * here too, as in BuildKit's check; unlike there, the name of an earlier stage is legal whatever it looks like.
 */
const invalidDefault: Rule = {
  id: "InvalidDefaultArgInFrom",
  aliases: [],
  severity: "warning",
  title: "rule.InvalidDefaultArgInFrom.title",
  why: "rule.InvalidDefaultArgInFrom.why",
  example: {
    bad: "ARG TAG\nFROM debian:$TAG\n",
    good: "ARG TAG=13\nFROM debian:$TAG\n",
  },
  helpUrl: buildCheckHelp("InvalidDefaultArgInFrom"),
  *check(context) {
    const resolve = createDefaults(context);
    const earlier = new Set<string>();
    for (const stage of context.staged.stages) {
      const image = resolve(stage.image);
      // Without a word after FROM, or with one that cannot be read, there is a parse error.
      const isChecked = image !== null && stage.image !== "" && !earlier.has(image);
      if (stage.name !== null) earlier.add(stage.name);
      if (!isChecked || parseImageReference(image).ok) continue;
      const hasVariable = stage.image.includes("$");
      yield hasVariable
        ? {
            range: stage.imageRange,
            message: "rule.InvalidDefaultArgInFrom.message",
            values: { image: stage.image, resolved: image },
          }
        : {
            range: stage.imageRange,
            message: "rule.InvalidDefaultArgInFrom.constant",
            values: { image: stage.image },
          };
    }
  },
};

/** Replaces the variables of a FROM as a build without build arguments does; null where the outcome is not known. */
function createDefaults({ dockerfile, staged }: RuleContext): (image: string) => string | null {
  const replaced = staged.globalArgs.flatMap(({ pairs }) => pairs.filter(({ value }) => value !== null));
  // With no build arguments but the platform's own, which give way to a default in the file.
  const given = new Map(PLATFORM_ARGS);
  for (const { key } of replaced) given.delete(key);
  const defaults = globalArgs(staged, given, dockerfile.escape);
  return (image) => expand(image, (name) => defaults.get(name), dockerfile.escape).text;
}

export const fromArgumentRules: readonly Rule[] = [undefinedArgument, invalidDefault];
