import { resolve } from "node:path";
import type { Capture } from "./capture.js";
import type { InspectedImage } from "./docker/inspect.js";
import type { StoredImage } from "./image/saved-image.js";
import type { ImageSource } from "./image-source.js";
import { InputError } from "./input-error.js";
import { readLayers } from "./read-layers.js";
import { createArchiveReader } from "./readers/archive-file.js";
import { createLayoutReader } from "./readers/oci-layout.js";

/**
 * Reads an image from a file or directory, without any engine. Paths are relative to the workspace; `platform`
 * (`linux/arm64`) picks one of several. Throws an InputError that says what is wrong with it.
 */
export async function readImageFile(
  source: Exclude<ImageSource, { kind: "engine" }>,
  { workspace, platform }: { readonly workspace: string; readonly platform: string | null },
): Promise<Capture> {
  const path = resolve(workspace, source.path);
  const choice = { platform: toPlatform(platform) };
  const layers = await readLayers(
    source.kind === "archive"
      ? createArchiveReader(path, choice)
      : createLayoutReader(path, { ...choice, name: source.name }),
  );
  const image = toInspected(layers.saved);
  return { image, imageList: null, history: null, base: null, layers, notes: [] };
}

function toPlatform(
  text: string | null,
): { os: string; architecture: string; variant: string | null } | null {
  if (text === null) return null;
  const [os, architecture, variant = null] = text.split("/");
  if (os && architecture) return { os, architecture, variant };
  const legal = { key: "error.input.legal.platformForm" } as const;
  const values = { name: "platform", value: JSON.stringify(text), legal };
  throw new InputError({ key: "error.input.illegal", values });
}

function toInspected(image: StoredImage): InspectedImage {
  const { os, architecture, id, ...config } = image;
  return {
    ...config,
    id: id ?? "",
    os: os ?? "unknown",
    architecture: architecture ?? "unknown",
    size: null,
    cmd: [],
    entrypoint: [],
    onBuild: [],
  };
}
