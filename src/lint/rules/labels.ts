import type { Stage } from "../../dockerfile/ast.js";
import type { MessageKey } from "../../locales/translate.js";
import type { LabelType } from "../config/lint-config.js";
import { resultStages } from "../result-stages.js";
import { hadolintHelp, type Rule, type RuleContext } from "../rule.js";
import { allLabels, labelsOf } from "./label-pairs.js";
import { fitsType } from "./label-types.js";

/** Names that Docker keeps for itself: https://docs.docker.com/engine/manage-resources/labels/ */
const RESERVED = /^(?:com\.docker|io\.docker|org\.dockerproject)\./;

/** hadolint allows `_` and `/` beside what Docker's page lists, and many labels have them. */
function isLegalKey(key: string): boolean {
  return /^[a-z](?:[a-z0-9._/-]*[a-z0-9])?$/.test(key) && !/\.\.|--/.test(key);
}

const invalidLabelKey: Rule = {
  id: "DL3048",
  aliases: [],
  severity: "style",
  title: "rule.DL3048.title",
  why: "rule.DL3048.why",
  example: {
    bad: 'FROM python:3.14-slim\nLABEL Maintainer="ops@example.com"\n',
    good: 'FROM python:3.14-slim\nLABEL maintainer="ops@example.com"\n',
  },
  helpUrl: hadolintHelp("DL3048"),
  *check(context) {
    for (const { key, keyRange: range } of allLabels(context)) {
      if (key === null) continue;
      if (RESERVED.test(key)) yield { range, message: "rule.DL3048.reserved", values: { label: key } };
      else if (!isLegalKey(key)) yield { range, message: "rule.DL3048.message", values: { label: key } };
    }
  },
};

/**
 * Judges the images that somebody runs, with the labels of the stages they are built FROM. (hadolint judges every stage
 * that no stage with the label uses.)
 */
const missingLabel: Rule = {
  id: "DL3049",
  aliases: [],
  severity: "info",
  title: "rule.DL3049.title",
  why: "rule.DL3049.why",
  example: {
    bad: "FROM python:3.14-slim\n",
    good: 'FROM python:3.14-slim\nLABEL maintainer="ops@example.com"\n',
    config: "label-schema:\n  maintainer: email\n",
  },
  helpUrl: hadolintHelp("DL3049"),
  *check(context) {
    const { labelSchema } = context.config;
    if (labelSchema.size === 0) return;
    const keysOf = createKeys(context);
    for (const stage of resultStages(context)) {
      const present = keysOf(stage);
      // A key that is not known may be any of them.
      if (present.has(null)) continue;
      for (const label of labelSchema.keys()) {
        if (present.has(label)) continue;
        yield { range: stage.imageRange, message: "rule.DL3049.message", values: { label } };
      }
    }
  },
};

/** The keys that a stage has, those of the stages it is built FROM included. */
function createKeys(context: RuleContext): (stage: Stage) => ReadonlySet<string | null> {
  const own = new Map<Stage, readonly (string | null)[]>();
  const ownKeys = (stage: Stage): readonly (string | null)[] => {
    const keys = own.get(stage) ?? [...labelsOf(context, stage)].map(({ key }) => key);
    own.set(stage, keys);
    return keys;
  };
  return (stage) => new Set([stage, ...context.ancestors(stage)].flatMap(ownKeys));
}

const strayLabel: Rule = {
  id: "DL3050",
  aliases: [],
  severity: "info",
  title: "rule.DL3050.title",
  why: "rule.DL3050.why",
  example: {
    bad: 'FROM python:3.14-slim\nLABEL maintainer="ops@example.com" team="web"\n',
    good: 'FROM python:3.14-slim\nLABEL maintainer="ops@example.com"\n',
    config: "label-schema:\n  maintainer: email\nstrict-labels: true\n",
  },
  helpUrl: hadolintHelp("DL3050"),
  *check(context) {
    const { labelSchema, strictLabels } = context.config;
    if (!strictLabels) return;
    for (const { key, keyRange: range } of allLabels(context)) {
      if (key === null || labelSchema.has(key)) continue;
      yield { range, message: "rule.DL3050.message", values: { label: key } };
    }
  },
};

const emptyLabel: Rule = {
  id: "DL3051",
  aliases: [],
  severity: "warning",
  title: "rule.DL3051.title",
  why: "rule.DL3051.why",
  example: {
    bad: 'FROM python:3.14-slim\nLABEL maintainer=""\n',
    good: 'FROM python:3.14-slim\nLABEL maintainer="ops@example.com"\n',
    config: "label-schema:\n  maintainer: text\n",
  },
  helpUrl: hadolintHelp("DL3051"),
  *check(context) {
    for (const { key, value, valueRange } of allLabels(context)) {
      if (key === null || value !== "" || !context.config.labelSchema.has(key)) continue;
      yield { range: valueRange, message: "rule.DL3051.message", values: { label: key } };
    }
  },
};

/** A rule for the labels of one type. Variables are resolved, and an empty value is left to DL3051. */
function typeRule(parts: {
  readonly id: string;
  readonly type: LabelType;
  readonly title: MessageKey;
  readonly why: MessageKey;
  readonly message: MessageKey;
  readonly label: string;
  readonly bad: string;
  readonly good: string;
}): Rule {
  const { id, type, title, why, message, label, bad, good } = parts;
  const file = (value: string) => `FROM python:3.14-slim\nLABEL ${label}="${value}"\n`;
  return {
    id,
    aliases: [],
    severity: "warning",
    title,
    why,
    example: { bad: file(bad), good: file(good), config: `label-schema:\n  ${label}: ${type}\n` },
    helpUrl: hadolintHelp(id),
    *check(context) {
      for (const { key, value, valueRange } of allLabels(context)) {
        if (key === null || !value || context.config.labelSchema.get(key) !== type) continue;
        if (!fitsType(value, type)) yield { range: valueRange, message, values: { label: key } };
      }
    },
  };
}

const urlLabel = typeRule({
  id: "DL3052",
  type: "url",
  title: "rule.DL3052.title",
  why: "rule.DL3052.why",
  message: "rule.DL3052.message",
  label: "org.opencontainers.image.url",
  bad: "example.com/shop",
  good: "https://example.com/shop",
});

const timeLabel = typeRule({
  id: "DL3053",
  type: "rfc3339",
  title: "rule.DL3053.title",
  why: "rule.DL3053.why",
  message: "rule.DL3053.message",
  label: "org.opencontainers.image.created",
  bad: "2026-11-21 10:00",
  good: "2026-11-21T10:00:00Z",
});

/** Expressions (`MIT OR Apache-2.0`) too: that is what the image specification asks for. (hadolint takes single ids only.) */
const licenseLabel = typeRule({
  id: "DL3054",
  type: "spdx",
  title: "rule.DL3054.title",
  why: "rule.DL3054.why",
  message: "rule.DL3054.message",
  label: "org.opencontainers.image.licenses",
  bad: "Apache 2",
  good: "Apache-2.0",
});

/** Any length that git shortens to, and SHA-256. (hadolint takes 7 and 40 digits only.) */
const hashLabel = typeRule({
  id: "DL3055",
  type: "hash",
  title: "rule.DL3055.title",
  why: "rule.DL3055.why",
  message: "rule.DL3055.message",
  label: "org.opencontainers.image.revision",
  bad: "main",
  good: "8cf87320a1b2c3d4e5f60718293a4b5c6d7e8f90",
});

/** Without leading zeros, as semver.org has it. (hadolint lets them pass.) */
const versionLabel = typeRule({
  id: "DL3056",
  type: "semver",
  title: "rule.DL3056.title",
  why: "rule.DL3056.why",
  message: "rule.DL3056.message",
  label: "org.opencontainers.image.version",
  bad: "v1.2",
  good: "1.2.0",
});

const emailLabel = typeRule({
  id: "DL3058",
  type: "email",
  title: "rule.DL3058.title",
  why: "rule.DL3058.why",
  message: "rule.DL3058.message",
  label: "maintainer",
  bad: "Ops team",
  good: "ops@example.com",
});

export const labelRules: readonly Rule[] = [
  invalidLabelKey,
  missingLabel,
  strayLabel,
  emptyLabel,
  urlLabel,
  timeLabel,
  licenseLabel,
  hashLabel,
  versionLabel,
  emailLabel,
];
