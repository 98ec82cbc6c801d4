import type { Instruction } from "../../../dockerfile/ast.js";
import type { LabelType } from "../../config/lint-config.js";
import type { Sighting } from "../../rule.js";
import { SPDX_LICENSES } from "../../rules/data/spdx.js";
import { fitsType } from "../../rules/label-types.js";
import { type CompatBody, type CompatCheck, type CompatView, createBases } from "../view.js";
import { unquoted } from "./helpers.js";

interface Label {
  readonly key: string;
  readonly keyRange: Sighting["range"];
  readonly value: string;
  readonly valueRange: Sighting["range"];
}

function labelsOf(instructions: readonly Instruction[]): Label[] {
  return instructions
    .filter(({ keyword }) => keyword === "LABEL")
    .flatMap(({ pairs }) => pairs)
    .map(({ key, keyRange, value, valueRange }) => ({
      key: unquoted(key),
      keyRange,
      value: unquotedValue(value ?? ""),
      valueRange: valueRange ?? keyRange,
    }));
}

function unquotedValue(value: string): string {
  return value.replace(/^(["'])(.*)\1$/s, "$2").replace(/\\(["\\])/g, "$1");
}

function allLabels({ bodies }: CompatView): Label[] {
  return bodies.flatMap(({ instructions }) => labelsOf(instructions));
}

const invalidLabelKey: CompatCheck = function* (view) {
  for (const { key, keyRange: range } of allLabels(view)) {
    const values = { label: key };
    if (/^(?:com\.docker|io\.docker|org\.dockerproject)\./.test(key)) {
      yield { range, message: "rule.DL3048.reserved", values };
    } else if (!/^[a-z](?:[a-z0-9._/-]*[a-z0-9])?$/.test(key) || /\.\.|--/.test(key)) {
      yield { range, message: "rule.DL3048.message", values };
    }
  }
};

/** A stage passes that something copies from by name, or that a stage without a name and with the label is built FROM. */
const missingLabel: CompatCheck = function* (view) {
  const { labelSchema } = view.context.config;
  if (labelSchema.size === 0) return;
  const bases = createAliases();
  const keysOf = new Map<CompatBody, ReadonlySet<string>>();
  const excused = new Map<CompatBody, Set<string>>();
  const copied = new Set<string>();
  for (const stage of view.stages) {
    const parent = bases.parentOf(stage);
    const own = labelsOf(stage.instructions).map(({ key }) => key);
    const keys = new Set(own.filter((key) => labelSchema.has(key)));
    for (const key of parent === null ? [] : (keysOf.get(parent) ?? [])) keys.add(key);
    keysOf.set(stage, keys);
    const passed = parent === null || stage.alias !== null ? undefined : excused.get(parent);
    for (const key of passed === undefined ? [] : keys) passed?.add(key);
    excused.set(stage, new Set());
    bases.add(stage);
    for (const name of stage.instructions.flatMap(copySource)) copied.add(name);
  }
  for (const stage of view.stages) {
    if (stage.alias !== null && copied.has(stage.alias)) continue;
    for (const label of labelSchema.keys()) {
      if (keysOf.get(stage)?.has(label) === true || excused.get(stage)?.has(label) === true) continue;
      yield { range: stage.stage.imageRange, message: "rule.DL3049.message", values: { label } };
    }
  }
};

/** The stages by alias alone. */
function createAliases(): ReturnType<typeof createBases> {
  const known = new Map<string, CompatBody>();
  return {
    parentOf: ({ image }) => known.get(image) ?? null,
    add: (stage) => {
      if (stage.alias !== null) known.set(stage.alias, stage);
    },
  };
}

function copySource({ keyword, flags }: Instruction): string[] {
  if (keyword !== "COPY") return [];
  return flags.flatMap(({ name, value }) => (name === "from" && value !== null ? [value] : []));
}

const strayLabel: CompatCheck = function* (view) {
  const { labelSchema, strictLabels } = view.context.config;
  if (!strictLabels) return;
  for (const { key, keyRange: range } of allLabels(view)) {
    if (!labelSchema.has(key)) yield { range, message: "rule.DL3050.message", values: { label: key } };
  }
};

const emptyLabel: CompatCheck = function* (view) {
  for (const { key, value, valueRange: range } of allLabels(view)) {
    if (value === "" && view.context.config.labelSchema.has(key)) {
      yield { range, message: "rule.DL3051.message", values: { label: key } };
    }
  }
};

const SEMVER =
  /^\d+\.\d+\.\d+(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;

/** The old names of the GNU licences, which SPDX has in its list as deprecated. */
const DEPRECATED = /^(?:A?GPL|LGPL|GFDL)-\d\.\d(?:-with-[\w-]+)?$/;

/** An empty value fits no type but text. */
function fits(value: string, type: LabelType): boolean {
  switch (type) {
    case "hash":
      return /^(?:[0-9a-f]{7}|[0-9a-f]{40})$/.test(value);
    case "semver":
      return SEMVER.test(value);
    case "spdx":
      return SPDX_LICENSES.has(value) && !DEPRECATED.test(value);
    default:
      return fitsType(value, type);
  }
}

function ofType(type: LabelType, message: Sighting["message"]): CompatCheck {
  return (view) =>
    allLabels(view)
      .filter(({ key, value }) => view.context.config.labelSchema.get(key) === type && !fits(value, type))
      .map(({ key, valueRange }) => ({ range: valueRange, message, values: { label: key } }));
}

/**
 * A stage passes that has a HEALTHCHECK, that is built FROM one that passes by then, or that a passing one further down is
 * built FROM.
 */
const missingHealthcheck: CompatCheck = function* ({ stages }) {
  const bases = createBases();
  const parents = new Map<CompatBody, CompatBody | null>();
  const good = new Set<CompatBody>();
  for (const stage of stages) {
    const parent = bases.parentOf(stage);
    parents.set(stage, parent);
    bases.add(stage);
    if (parent !== null && good.has(parent)) good.add(stage);
    if (!stage.instructions.some(({ keyword }) => keyword === "HEALTHCHECK")) continue;
    for (let up: CompatBody | null = stage; up !== null && !good.has(up); up = parents.get(up) ?? null)
      good.add(up);
  }
  for (const stage of stages) {
    if (!good.has(stage)) yield { range: stage.stage.imageRange, message: "rule.DL3057.message" };
  }
};

/** Rules about labels, and what an image has to have. */
export const labelChecks: ReadonlyMap<string, CompatCheck> = new Map([
  ["DL3048", invalidLabelKey],
  ["DL3049", missingLabel],
  ["DL3050", strayLabel],
  ["DL3051", emptyLabel],
  ["DL3052", ofType("url", "rule.DL3052.message")],
  ["DL3053", ofType("rfc3339", "rule.DL3053.message")],
  ["DL3054", ofType("spdx", "rule.DL3054.message")],
  ["DL3055", ofType("hash", "rule.DL3055.message")],
  ["DL3056", ofType("semver", "rule.DL3056.message")],
  ["DL3057", missingHealthcheck],
  ["DL3058", ofType("email", "rule.DL3058.message")],
]);
