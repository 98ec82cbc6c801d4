import { type BaselineSource, parseBaseline } from "./baseline-source.js";
import type { BuildRequest, BuildRequestSecret } from "./docker/build-args.js";
import { checkTag, parseImageReference } from "./dockerfile/image-reference.js";
import { type ImageSource, parseImageSource } from "./image-source.js";
import { InputError } from "./input-error.js";
import { SEVERITIES, type Severity } from "./lint/finding.js";
import { LANGUAGES, type Language } from "./locales/languages.js";
import type { MessageKey, MessageValues } from "./locales/translate.js";
import { type IncreaseLimit, parseIncreaseLimit } from "./size-increase.js";
import { parseSize } from "./size-limit.js";

export const COMMENT_POLICIES = ["always", "on-change", "on-failure", "never"] as const;
export const GENERATE_MODES = ["if-missing", "always", "never"] as const;
const TEMPLATES = ["lab"] as const;

/** What to build, and what to make of it. Paths are relative to the workspace, which is docker's working directory. */
export interface Inputs extends BuildRequest {
  /** Null where the image is to be built. */
  readonly image: ImageSource | null;
  readonly generate: (typeof GENERATE_MODES)[number];
  readonly template: (typeof TEMPLATES)[number];
  readonly baseImage: string;
  /** Relative to the workspace; null where it is to be looked for. */
  readonly lintConfig: string | null;
  /** Null where the configuration file decides. */
  readonly failOn: Severity | "never" | null;
  /** Findings that the baseline has do not fail. */
  readonly failOnNew: boolean;
  /** Whether the pull request gets a review that suggests what fixes the findings. */
  readonly suggestions: boolean;
  /** Bytes. */
  readonly maxImageSize: number | null;
  /** Bytes, for each layer of this Dockerfile. */
  readonly maxLayerSize: number | null;
  readonly maxLayers: number | null;
  /** Bytes. */
  readonly maxWasted: number | null;
  /** 0 to 1. */
  readonly minEfficiency: number | null;
  readonly maxSizeIncrease: IncreaseLimit | null;
  readonly baseline: BaselineSource;
  readonly comment: (typeof COMMENT_POLICIES)[number];
  readonly commentKey: string;
  /** The comment that several reports share; null where this one has a comment of its own. */
  readonly commentGroup: string | null;
  /** Whether the commit gets a check run with the verdict and all annotations. */
  readonly checkRun: boolean;
  /** Of everything that a reader is told. */
  readonly language: Language;
  readonly reportDir: string;
  readonly githubToken: string;
}

/** Every input's name and default, the same in action.yml and on the command line. Order is the README's. */
export const INPUT_DEFAULTS = {
  context: ".",
  dockerfile: "",
  tag: "python-hello-world",
  target: "",
  platform: "",
  "build-args": "",
  secrets: "",
  labels: "",
  "cache-from": "",
  "cache-to": "",
  builder: "",
  pull: "false",
  "no-cache": "false",
  network: "",
  image: "",
  generate: "if-missing",
  template: "lab",
  "base-image": "python:3.8-alpine",
  "lint-config": "",
  "fail-on": "",
  "fail-on-new": "false",
  suggestions: "false",
  "max-image-size": "",
  "max-layer-size": "",
  "max-layers": "",
  "max-wasted": "",
  "min-efficiency": "",
  "max-size-increase": "",
  baseline: "auto",
  comment: "always",
  "comment-key": "",
  "comment-group": "",
  "check-run": "false",
  language: "en",
  "report-dir": "report",
  "github-token": "",
} as const;

export type InputName = keyof typeof INPUT_DEFAULTS;

/**
 * Turns raw texts into checked inputs. `raw` gives an input's text, or undefined where it was not given.
 * Throws an InputError that names the input, the value and what is legal.
 */
export function parseInputs(raw: (name: InputName) => string | undefined): Inputs {
  const text = (name: InputName): string => raw(name)?.trim() || INPUT_DEFAULTS[name];
  const optional = (name: InputName): string | null => plainValue(name, text(name)) || null;
  const list = (name: InputName): string[] =>
    text(name)
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== "");

  const image = imageSource(optional("image"));
  const baseline = baselineSource(plainValue("baseline", text("baseline")), image);

  return Object.freeze({
    context: plainValue("context", text("context")),
    dockerfile: optional("dockerfile"),
    tag: legalTag(text("tag")),
    target: optional("target"),
    platform: onePlatform(optional("platform")),
    buildArgs: list("build-args").map(buildArg),
    secrets: list("secrets").map(buildSecret),
    labels: list("labels").map((line) => named("labels", line)),
    cacheFrom: list("cache-from"),
    cacheTo: list("cache-to"),
    builder: optional("builder"),
    pull: yesOrNo("pull", text("pull")),
    noCache: yesOrNo("no-cache", text("no-cache")),
    network: optional("network"),
    image,
    generate: oneOf("generate", text("generate"), GENERATE_MODES),
    template: oneOf("template", text("template"), TEMPLATES),
    baseImage: imageReference(text("base-image")),
    lintConfig: optional("lint-config"),
    failOn: failOn(text("fail-on")),
    failOnNew: onlyNew(text("fail-on-new"), baseline),
    suggestions: yesOrNo("suggestions", text("suggestions")),
    maxImageSize: sizeLimit("max-image-size", text("max-image-size")),
    maxLayerSize: sizeLimit("max-layer-size", text("max-layer-size")),
    maxLayers: countLimit("max-layers", text("max-layers")),
    maxWasted: sizeLimit("max-wasted", text("max-wasted")),
    minEfficiency: shareLimit("min-efficiency", text("min-efficiency")),
    maxSizeIncrease: increaseLimit(text("max-size-increase"), baseline),
    baseline,
    comment: oneOf("comment", text("comment"), COMMENT_POLICIES),
    commentKey: shortKey("comment-key", text("comment-key")),
    commentGroup: shortKey("comment-group", text("comment-group")) || null,
    checkRun: yesOrNo("check-run", text("check-run")),
    language: oneOf("language", text("language"), LANGUAGES),
    reportDir: plainValue("report-dir", text("report-dir")),
    githubToken: text("github-token"),
  });
}

function refuse(name: InputName, value: string, key: MessageKey, values: MessageValues = {}): never {
  const legal = { key, values };
  throw new InputError({ key: "error.input.illegal", values: { name, value: JSON.stringify(value), legal } });
}

/** No control characters, and no leading dash that docker would read as an option. */
function plainValue(name: InputName, value: string): string {
  if (/\p{Cc}/u.test(value)) refuse(name, value, "error.input.legal.controls");
  if (value.startsWith("-")) refuse(name, value, "error.input.legal.dash");
  return value;
}

function oneOf<const T extends string>(name: InputName, value: string, legal: readonly T[]): T {
  const found = legal.find((candidate) => candidate === value);
  return found ?? refuse(name, value, "error.input.legal.oneOf", { values: legal.join(", ") });
}

/** The boolean words of YAML 1.2's core schema, which GitHub's own toolkit takes. */
function yesOrNo(name: InputName, value: string): boolean {
  if (/^(?:true|True|TRUE)$/.test(value)) return true;
  if (/^(?:false|False|FALSE)$/.test(value)) return false;
  return refuse(name, value, "error.input.legal.boolean");
}

function failOn(value: string): Inputs["failOn"] {
  return value === "" ? null : oneOf("fail-on", value, [...SEVERITIES, "never"] as const);
}

function sizeLimit(name: InputName, value: string): number | null {
  if (value === "") return null;
  return parseSize(value) ?? refuse(name, value, "error.input.legal.size");
}

function countLimit(name: InputName, value: string): number | null {
  if (value === "") return null;
  return /^\d{1,6}$/.test(value) ? Number(value) : refuse(name, value, "error.input.legal.count");
}

/** A plain 95 is refused: without its sign nobody can tell 1% from all of it. */
function shareLimit(name: InputName, value: string): number | null {
  if (value === "") return null;
  const [, number = "", sign] = /^(\d{1,3}(?:\.\d{1,9})?)\s?(%)?$/.exec(value) ?? [];
  // Moves the point: a division would be off in the last digit.
  const share = Number(sign === "%" ? `${number}e-2` : number);
  if (number !== "" && share <= 1) return share;
  return refuse(name, value, "error.input.legal.share");
}

function onlyNew(value: string, baseline: BaselineSource): boolean {
  const isOnly = yesOrNo("fail-on-new", value);
  if (isOnly && baseline.kind === "none") {
    refuse("fail-on-new", value, "error.input.legal.needsBaseline");
  }
  return isOnly;
}

function increaseLimit(value: string, baseline: BaselineSource): IncreaseLimit | null {
  if (value === "") return null;
  if (baseline.kind === "none") {
    refuse("max-size-increase", value, "error.input.legal.needsBaseline");
  }
  return parseIncreaseLimit(value) ?? refuse("max-size-increase", value, "error.input.legal.increase");
}

function baselineSource(value: string, image: ImageSource | null): BaselineSource {
  const source = parseBaseline(value) ?? refuse("baseline", value, "error.input.legal.baseline");
  if (source.kind === "build" && image !== null) {
    refuse("baseline", value, "error.input.legal.nothingBuilt");
  }
  return source;
}

function named(name: InputName, line: string): string {
  if (!/^[^\s=-][^\s=]*(?:=|$)/.test(line)) refuse(name, line, "error.input.legal.pair");
  return line;
}

/** A line of a value of several lines ends up here too, so nothing of it is repeated. */
function buildArg(line: string, index: number): string {
  if (/^[A-Za-z_][A-Za-z0-9_]*(?:=|$)/.test(line)) return line;
  throw new InputError({ key: "error.input.buildArg", values: { line: index + 1 } });
}

function buildSecret(line: string, index: number): BuildRequestSecret {
  if (/^(?:id|type|src|source|env)=/.test(line)) return { spec: line, inline: null };
  const equals = line.indexOf("=");
  if (equals < 1 || !/^[\w.-]+$/.test(line.slice(0, equals))) {
    // The value is not repeated: it may be the secret itself.
    throw new InputError({ key: "error.input.secret", values: { line: index + 1 } });
  }
  const variable = `DOCKER_LAYER_REPORT_SECRET_${index}`;
  return {
    spec: `id=${line.slice(0, equals)},env=${variable}`,
    inline: { variable, value: line.slice(equals + 1) },
  };
}

function imageSource(value: string | null): ImageSource | null {
  if (value === null) return null;
  return parseImageSource(value) ?? refuse("image", value, "error.input.legal.image");
}

/** Several platforms make several images, and a report is of one. */
function onePlatform(value: string | null): string | null {
  if (value?.includes(",")) refuse("platform", value, "error.input.legal.platform");
  return value;
}

function legalTag(value: string): string {
  const problem = checkTag(value);
  if (problem === null) return value;
  if (problem !== "missing-blank") return refuse("tag", value, "error.input.legal.reference");
  const name = JSON.stringify(value.slice(0, -1));
  return refuse("tag", value, "error.input.legal.tagBlank", { name });
}

function imageReference(value: string): string {
  return parseImageReference(value).ok ? value : refuse("base-image", value, "error.input.legal.reference");
}

const LONGEST_KEY = 100;

function shortKey(name: InputName, value: string): string {
  if (value.length > LONGEST_KEY || /\p{Cc}/u.test(value)) {
    refuse(name, value.slice(0, 120), "error.input.legal.key", { most: LONGEST_KEY });
  }
  return value;
}
