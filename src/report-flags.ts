import { INPUT_DEFAULTS, type InputName } from "./inputs.js";

/** The inputs that only make sense on a pull request. */
const ONLY_IN_ACTION: readonly InputName[] = [
  "suggestions",
  "comment",
  "comment-key",
  "comment-group",
  "check-run",
  "github-token",
];

/** Flags without a value. */
export const SWITCHES: readonly InputName[] = ["pull", "no-cache", "fail-on-new"];

/** Flags that may be repeated. */
export const LISTS: readonly InputName[] = ["build-args", "secrets", "labels", "cache-from", "cache-to"];

/** The flags of `report`: the Action's inputs, in their order. */
export const FLAGS = (Object.keys(INPUT_DEFAULTS) as InputName[]).filter(
  (name) => !ONLY_IN_ACTION.includes(name),
);
