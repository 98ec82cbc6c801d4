import type { MessageKey } from "../../../locales/translate.js";
import type { CompatCheck } from "../view.js";

/** At each instruction of a kind that follows another one of the stage. */
function repeated(keyword: string, message: MessageKey): CompatCheck {
  return function* ({ bodies }) {
    for (const { instructions } of bodies) {
      const [, ...later] = instructions.filter((instruction) => instruction.keyword === keyword);
      for (const { keywordRange: range } of later) yield { range, message };
    }
  };
}

const deprecatedMaintainer: CompatCheck = function* ({ bodies }) {
  for (const { keyword, keywordRange: range } of bodies.flatMap(({ instructions }) => instructions)) {
    if (keyword === "MAINTAINER") yield { range, message: "rule.DL4000.message" };
  }
};

/** Rules about how often an instruction may be there; they look above the first FROM too. */
export const countedChecks: ReadonlyMap<string, CompatCheck> = new Map([
  ["DL3012", repeated("HEALTHCHECK", "rule.DL3012.message")],
  ["DL4000", deprecatedMaintainer],
  ["DL4003", repeated("CMD", "rule.DL4003.message")],
  ["DL4004", repeated("ENTRYPOINT", "rule.DL4004.message")],
]);
