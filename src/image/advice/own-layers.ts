import type { Dockerfile, Instruction } from "../../dockerfile/ast.js";
import { createLineIndex } from "../../dockerfile/line-index.js";
import { parseCreatedBy } from "../created-by.js";
import type { Layer, LineRange } from "../layer.js";

/**
 * Where a layer's files come from: a command, the build context, another stage or image, an address (ADD of a URL or
 * a git repository); `unknown` where only history tells of the layer, which does not say what COPY copies from.
 */
export type LayerSource = "run" | "context" | "stage" | "remote" | "unknown";

export interface OwnLayer {
  readonly index: number;
  readonly lines: LineRange | null;
  readonly source: LayerSource;
  /** `COPY`, `RUN` …; null where nothing tells. */
  readonly keyword: string | null;
}

/** Of each layer of the image, base first: what made it; null for the base image's. */
export function ownLayers(layers: readonly Layer[], dockerfile: Dockerfile | null): (OwnLayer | null)[] {
  const instructionAt = createInstructionSearch(dockerfile);
  return layers.map(({ origin, lines, instruction, createdBy }, index) => {
    if (origin === "base") return null;
    // Without the instruction's text the lines are those of a FROM whose image brought a trigger.
    const found = lines === null || instruction === null ? null : instructionAt(lines);
    if (found !== null) return { index, lines, source: sourceOf(found), keyword: found.keyword };
    const { keyword } = parseCreatedBy({ createdBy, comment: "" });
    return { index, lines, source: keyword === "RUN" ? "run" : "unknown", keyword };
  });
}

function createInstructionSearch(dockerfile: Dockerfile | null): (lines: LineRange) => Instruction | null {
  if (dockerfile === null) return () => null;
  const index = createLineIndex(dockerfile.text);
  const byLine = new Map(
    dockerfile.instructions.map((instruction) => [index.lineRange(instruction.range).start, instruction]),
  );
  return ({ start }) => {
    const instruction = byLine.get(start) ?? null;
    return instruction?.keyword === "ONBUILD" ? instruction.inner : instruction;
  };
}

const ADDRESS = /^["']?(?:https?:\/\/|git@|git:\/\/|ssh:\/\/)/i;

function sourceOf({ keyword, flags, args }: Instruction): LayerSource {
  if (keyword === "RUN") return "run";
  if (keyword !== "COPY" && keyword !== "ADD") return "unknown";
  if (flags.some(({ name }) => name === "from")) return "stage";
  const sources = args.slice(0, -1);
  return keyword === "ADD" && sources.some(({ value }) => ADDRESS.test(value)) ? "remote" : "context";
}
