import type { FileWrite, ImageFiles, LayerFiles } from "../../src/image/image-files.js";
import { toByteString } from "../../src/image/layer-entry.js";

/** A file of 1,000 bytes that the first layer added and that is still there, with `overrides`; the path is text. */
export function createWrite(
  overrides: Partial<Omit<FileWrite, "path">> & { readonly path?: string } = {},
): FileWrite {
  const { path = "app/app.py", ...others } = overrides;
  return {
    type: "file",
    layer: 0,
    bytes: 1_000,
    mode: 0o644,
    change: "added",
    replaces: null,
    fate: "visible",
    killedBy: null,
    ...others,
    path: toByteString(Buffer.from(path)),
  };
}

/** Files of an image with these writes, which need not fit together. */
export function createImageFiles(writes: readonly FileWrite[], layerCount = 1): ImageFiles {
  const layers = Array.from({ length: layerCount }, createTotals);
  const whole = { written: createSum(), visible: createSum(), shadowed: createSum() };
  for (const write of writes) {
    const { layer, change, fate, killedBy } = write;
    const kinds = [
      whole.written,
      fate === "visible" ? whole.visible : whole.shadowed,
      layers[layer]?.[change === "added" ? "added" : "changed"],
      change === "metadata-only" ? layers[layer]?.metadataOnly : undefined,
      fate === "visible" ? undefined : layers[layer]?.shadowed,
      fate === "deleted" ? layers[killedBy ?? 0]?.removed : undefined,
    ];
    for (const sum of kinds.filter((kind) => kind !== undefined)) {
      sum.files += 1;
      sum.bytes += write.bytes;
    }
  }
  return {
    layers,
    ...whole,
    dive: { efficiency: 0.9712, wastedBytes: whole.shadowed.bytes },
    forEachWrite: (visit) => {
      for (const write of writes) {
        visit(write);
      }
    },
  };
}

interface Sum {
  files: number;
  bytes: number;
}

const createSum = (): Sum => ({ files: 0, bytes: 0 });

const createTotals = (): Record<keyof LayerFiles, Sum> => ({
  added: createSum(),
  changed: createSum(),
  removed: createSum(),
  metadataOnly: createSum(),
  shadowed: createSum(),
});
