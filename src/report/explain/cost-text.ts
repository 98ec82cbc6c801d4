import type { Cost } from "../../explain/step.js";
import type { Translate } from "../../locales/translate.js";
import { formatSize } from "../size.js";

/** What stands beside an instruction; empty where there is nothing to say. */
export function costText(cost: Cost, translate: Translate): string {
  switch (cost.kind) {
    case "base":
      return cost.layers === null
        ? translate("explain.cost.base")
        : translate("explain.cost.baseMeasured", {
            size: formatSize(cost.bytes, translate),
            count: cost.layers,
          });
    case "layer": {
      if (cost.bytes === null) return translate("explain.cost.layer");
      const size = formatSize(cost.bytes, translate);
      return cost.isApproximate ? translate("explain.cost.approximate", { size }) : size;
    }
    case "metadata":
      return translate("explain.cost.metadata");
    case "elsewhere":
      return translate("explain.cost.elsewhere");
    case "unknown":
      return "";
  }
}
