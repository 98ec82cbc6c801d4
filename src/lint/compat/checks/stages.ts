import type { Instruction } from "../../../dockerfile/ast.js";
import { mountOptions } from "../../mount.js";
import type { Sighting } from "../../rule.js";
import { type CompatBody, type CompatCheck, type CompatView, createBases } from "../view.js";
import { unquoted } from "./helpers.js";

/** An image's name as hadolint takes it apart. */
interface ImageName {
  /** With its port; null where the name has no registry with a dot in it. */
  readonly registry: string | null;
  readonly tag: string | null;
  readonly hasDigest: boolean;
}

function readImage(image: string): ImageName {
  const [name = "", ...digest] = image.split("@");
  const slash = name.indexOf("/");
  const first = slash === -1 ? "" : name.slice(0, slash);
  const registry = first.includes(".") ? first : null;
  const rest = registry === null ? name : name.slice(slash + 1);
  const colon = rest.indexOf(":");
  return { registry, tag: colon === -1 ? null : rest.slice(colon + 1), hasDigest: digest.length > 0 };
}

/** Goes through stages with the aliases of those before. */
function* withAliases<Body extends CompatBody>(
  bodies: readonly Body[],
): Generator<readonly [Body, ReadonlySet<string>]> {
  const aliases = new Set<string>();
  for (const stage of bodies) {
    yield [stage, aliases];
    if (stage.alias !== null) aliases.add(stage.alias);
  }
}

const untaggedBase: CompatCheck = function* (view) {
  for (const [{ image, stage }, aliases] of withAliases(view.stages)) {
    const { tag, hasDigest } = readImage(image);
    if (image === "scratch" || aliases.has(image) || tag !== null || hasDigest || image.startsWith("$"))
      continue;
    yield { range: stage.imageRange, message: "rule.DL3006.message", values: { image } };
  }
};

const latestBase: CompatCheck = function* ({ stages }) {
  for (const { image, stage } of stages) {
    const { tag, hasDigest } = readImage(image);
    if (tag !== "latest" || hasDigest) continue;
    yield { range: stage.imageRange, message: "rule.DL3007.message", values: { image } };
  }
};

interface CopyFrom {
  readonly stage: CompatBody;
  /** How many FROMs stand above. */
  readonly count: number;
  readonly copy: Instruction;
  readonly from: string;
  readonly aliases: ReadonlySet<string>;
  readonly range: Sighting["range"];
}

/** Quotes stay: they are part of the name there. */
function* copiesFrom(view: CompatView): Generator<CopyFrom> {
  let count = -1;
  const { text } = view.context.dockerfile;
  for (const [stage, aliases] of withAliases(view.bodies)) {
    count += 1;
    for (const copy of stage.instructions) {
      const flag = copy.keyword === "COPY" ? copy.flags.find(({ name }) => name === "from") : undefined;
      if (flag === undefined || flag.value === null) continue;
      const range = flag.valueRange ?? flag.range;
      const written = text.slice(range.start, range.end);
      const from = /^["']/.test(written) ? written : flag.value;
      yield { stage, count, copy, from, aliases, range };
    }
  }
}

const unknownCopyStage: CompatCheck = function* (view) {
  for (const { stage, count, from, aliases, range } of copiesFrom(view)) {
    const isNumber = /^\d+$/.test(from) && Number(from) < count;
    if (from.includes(":") || isNumber || aliases.has(from) || from === stage.alias) continue;
    yield { range, message: "rule.DL3022.message", values: { name: from } };
  }
};

const copyFromItself: CompatCheck = function* (view) {
  for (const { stage, from, range } of copiesFrom(view)) {
    if (from === stage.alias) yield { range, message: "rule.DL3023.message", values: { name: from } };
  }
};

const copyWholeRoot: CompatCheck = function* (view) {
  for (const { copy, from } of copiesFrom(view)) {
    const paths = copy.args.map(({ value }) => unquoted(value));
    const root = copy.args.slice(0, -1).find((_, index) => paths[index] === "/");
    if (root === undefined || paths.at(-1) !== "/") continue;
    yield { range: root.range, message: "rule.DL3067.message", values: { from } };
  }
};

const duplicateStageName: CompatCheck = function* (view) {
  for (const [{ alias, stage }, aliases] of withAliases(view.stages)) {
    if (alias === null || !aliases.has(alias)) continue;
    const range = stage.nameRange ?? stage.imageRange;
    yield { range, message: "rule.DL3024.message", values: { name: alias } };
  }
};

const reservedStageName: CompatCheck = function* ({ stages }) {
  for (const { alias, stage } of stages) {
    if (alias !== "scratch" && alias !== "context") continue;
    const range = stage.nameRange ?? stage.imageRange;
    yield { range, message: "rule.DL3063.message", values: { name: alias } };
  }
};

const untrustedRegistry: CompatCheck = function* (view) {
  const trusted = view.context.config.trustedRegistries;
  if (trusted.length === 0) return;
  for (const [stage, aliases] of withAliases(view.stages)) {
    const isOutside = (name: string): boolean => name !== "scratch" && !aliases.has(name);
    const base = { name: stage.image, range: stage.stage.imageRange };
    const others = stage.instructions.flatMap(outsideNames).filter(({ name }) => name !== stage.alias);
    for (const { name, range } of [base, ...others].filter(({ name }) => isOutside(name))) {
      const { registry } = readImage(name);
      if (trusted.some((entry) => isMeant(entry, registry))) continue;
      const values = { registry: registry ?? "docker.io", trusted: trusted.join(", ") };
      yield { range, message: "rule.DL3026.message", values };
    }
  }
};

/** No registry means Docker Hub, by either name. */
function isMeant(entry: string, registry: string | null): boolean {
  if (entry === "*") return true;
  if (registry === null)
    return entry === "docker.io" || entry === "hub.docker.com" || isMeant(entry, "docker.io");
  if (entry.startsWith("*")) return registry.endsWith(entry.slice(1));
  if (entry.endsWith("*")) return registry.startsWith(entry.slice(0, -1));
  return entry === registry;
}

function outsideNames({ keyword, flags }: Instruction): { name: string; range: Sighting["range"] }[] {
  return flags.flatMap(({ name, value, range, valueRange }) => {
    if (value === null) return [];
    if (keyword === "COPY" && name === "from") return [{ name: value, range: valueRange ?? range }];
    if (keyword !== "RUN" || name !== "mount") return [];
    const from = mountOptions(value).get("from");
    return from === undefined ? [] : [{ name: from, range: valueRange ?? range }];
  });
}

const constantPlatform: CompatCheck = function* ({ stages }) {
  for (const { stage } of stages) {
    for (const { name, value, range, valueRange } of stage.from.flags) {
      if (name !== "platform" || value === null || /BUILDPLATFORM|TARGETPLATFORM/.test(value)) continue;
      yield { range: valueRange ?? range, message: "rule.DL3029.message", values: { platform: value } };
    }
  }
};

/** Not in quotes. */
const redundantTargetPlatform: CompatCheck = function* ({ context, stages }) {
  const { text } = context.dockerfile;
  for (const { stage } of stages) {
    for (const { name, range } of stage.from.flags) {
      const isTarget = /=\$(?:TARGETPLATFORM|\{TARGETPLATFORM\})$/.test(text.slice(range.start, range.end));
      if (name === "platform" && isTarget) yield { range, message: "rule.DL3065.message" };
    }
  }
};

const instructionBeforeFrom: CompatCheck = function* ({ context }) {
  for (const { keyword, keywordRange: range } of context.dockerfile.instructions) {
    if (keyword === "FROM") return;
    if (keyword !== "ARG") yield { range, message: "rule.DL3061.message", values: { instruction: keyword } };
  }
};

/** A relative destination before the first WORKDIR, of the stage that FROM names too. */
const copyWithoutWorkdir: CompatCheck = function* (view) {
  const bases = createBases();
  const hasWorkdir = new Map<CompatBody, boolean>();
  for (const stage of view.bodies) {
    const parent = bases.parentOf(stage);
    bases.add(stage);
    let isSet = parent !== null && hasWorkdir.get(parent) === true;
    for (const { keyword, args } of stage.instructions) {
      if (keyword === "WORKDIR") isSet = true;
      const destination = args.at(-1);
      if (keyword !== "COPY" || isSet || destination === undefined) continue;
      const path = unquoted(destination.value);
      if (/^(?:[/$]|[A-Za-z]:)/.test(path)) continue;
      yield { range: destination.range, message: "rule.DL3045.message", values: { path } };
    }
    hasWorkdir.set(stage, isSet);
  }
};

/** Rules about FROM, stages, and the images that are used. */
export const stageChecks: ReadonlyMap<string, CompatCheck> = new Map([
  ["DL3006", untaggedBase],
  ["DL3007", latestBase],
  ["DL3022", unknownCopyStage],
  ["DL3023", copyFromItself],
  ["DL3024", duplicateStageName],
  ["DL3026", untrustedRegistry],
  ["DL3029", constantPlatform],
  ["DL3045", copyWithoutWorkdir],
  ["DL3061", instructionBeforeFrom],
  ["DL3063", reservedStageName],
  ["DL3065", redundantTargetPlatform],
  ["DL3067", copyWholeRoot],
]);
