import type { FileWrite } from "./image/image-files.js";
import { showPath } from "./image/layer-entry.js";
import type { Redactor } from "./image/secrets.js";
import { topFiles } from "./image/top-files.js";
import type { MeasuredImage } from "./measure.js";
import type { ReportImage, ReportLayerFiles } from "./report/schema.js";

/** How many of a layer's files the report names. */
const MOST_FILES = 5;

/** The image as reports hold it, redacted. `reference` is what it is called. */
export function toReportImage(
  image: MeasuredImage,
  reference: string,
  { redact, redactDeep, redactHistory }: Redactor,
): ReportImage {
  const { baseHistory: _, notes: __, files, ...measured } = image;
  const top = files === null ? [] : topFiles(files, MOST_FILES);
  const toFile = ({ path, bytes, fate, killedBy }: FileWrite) => ({
    path: redact(showPath(path)),
    bytes,
    fate,
    killedBy,
  });
  return {
    ...measured,
    reference: redact(reference),
    base: redactDeep(image.base),
    files: files === null ? null : imageFigures(files),
    layers: image.layers.map((layer, index) => ({
      ...layer,
      files: layerFigures(files?.layers[index], layer.origin === "own" ? (top[index] ?? []).map(toFile) : []),
      createdBy: redactHistory(layer.createdBy),
      instruction: redactDeep(layer.instruction),
    })),
  };
}

type Figures = NonNullable<MeasuredImage["files"]>;

function imageFigures({ readBy, written, visible, shadowed, dive }: Figures): ReportImage["files"] {
  return { readBy, written, visible, shadowed, dive };
}

function layerFigures(
  files: Figures["layers"][number] | undefined,
  top: ReportLayerFiles["top"],
): ReportLayerFiles | null {
  if (files === undefined) return null;
  const { added, changed, removed, metadataOnly, shadowed } = files;
  return { added, changed, removed, metadataOnly, shadowed, top };
}
