import type { Instruction, Stage } from "../dockerfile/ast.js";
import type { Layer } from "../image/layer.js";
import type { RuleContext } from "../lint/rule.js";
import type { Cost, LinesOf } from "./step.js";

const METADATA: ReadonlySet<string> = new Set(
  "ARG CMD ENTRYPOINT ENV EXPOSE HEALTHCHECK LABEL MAINTAINER ONBUILD SHELL STOPSIGNAL USER VOLUME".split(
    " ",
  ),
);

const WITH_LAYER: ReadonlySet<string> = new Set(["ADD", "COPY", "RUN"]);

/** Tells what an instruction puts into the image; `layers` are those of the image, null where none was measured. */
export function createCosts(context: RuleContext, layers: readonly Layer[] | null, linesOf: LinesOf) {
  const ownLayers = new Map<number, Layer[]>();
  for (const layer of layers ?? []) {
    if (layer.origin !== "own" || layer.lines === null) continue;
    const known = ownLayers.get(layer.lines.start);
    if (known === undefined) ownLayers.set(layer.lines.start, [layer]);
    else known.push(layer);
  }
  return {
    ofFrom(stage: Stage): Cost {
      if (!context.isInFinalImage(stage)) return { kind: "elsewhere" };
      const { kind } = context.baseImage(stage);
      if (kind !== "image" && kind !== "unknown") return { kind: "unknown" };
      if (layers === null) return { kind: "base", bytes: null, layers: null };
      const base = layers.filter(({ origin }) => origin === "base");
      return { kind: "base", bytes: sum(base), layers: base.length };
    },
    ofInstruction(instruction: Instruction, stage: Stage): Cost {
      if (!context.isInFinalImage(stage)) return { kind: "elsewhere" };
      if (METADATA.has(instruction.keyword)) return { kind: "metadata" };
      const own = ownLayers.get(linesOf(instruction).start) ?? [];
      if (own.length > 0) {
        const isApproximate = own.some(({ mapping }) => mapping === "approximate");
        return { kind: "layer", bytes: sum(own), isApproximate };
      }
      return layers === null && WITH_LAYER.has(instruction.keyword)
        ? { kind: "layer", bytes: null, isApproximate: false }
        : { kind: "unknown" };
    },
  };
}

function sum(layers: readonly Layer[]): number | null {
  return layers.reduce<number | null>(
    (total, { contentSize }) => (total === null || contentSize === null ? null : total + contentSize),
    0,
  );
}
