import type { FileWrite, ImageFiles } from "../../src/image/image-files.js";
import type { Report, ReportLayer } from "../../src/report/schema.js";
import { createImageFiles, createWrite } from "./image-files.js";
import { createFinding, createImage, createLayer, createReport } from "./report.js";

const PLACES = [
  "usr/lib/x86_64-linux-gnu",
  "usr/lib/python3.12/site-packages",
  "usr/local/lib/node_modules",
  "usr/share/doc",
  "usr/share/locale",
  "usr/bin",
  "var/lib/apt/lists",
  "var/cache/apt/archives",
  "root/.cache/pip/http",
  "srv/app/static",
] as const;
const NAMES = [
  "core",
  "utils",
  "index",
  "client",
  "parser",
  "types",
  "runtime",
  "shared",
  "model",
  "view",
] as const;
const ENDINGS = ["py", "js", "so", "json", "txt", "d.ts", "pyc", "mo"] as const;

/** The same numbers, from 0 to 1, on each call. */
function createRandom(): () => number {
  let state = 20_261_121;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** An image with as many files as asked for, most of them small, some overwritten or deleted by later layers. */
export function makeImage(fileCount: number, layerCount: number): { report: Report; files: ImageFiles } {
  const random = createRandom();
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const writes: FileWrite[] = [];
  for (let index = 0; index < fileCount; index += 1) {
    // Each layer works in a few places; the base's layers are the large ones.
    const layer = Math.min(layerCount - 1, Math.floor(random() ** 1.6 * layerCount));
    const place = PLACES[(layer * 3 + Math.floor(random() * 3)) % PLACES.length] ?? PLACES[0];
    const group = `${pick(NAMES)}-${Math.floor(random() ** 2 * Math.max(3, fileCount / 400))}`;
    const path = `${place}/${group}/${pick(NAMES)}/${pick(NAMES)}_${index}.${pick(ENDINGS)}`;
    const size = Math.round(Math.exp(5 + random() * 5 + (random() < 0.003 ? 6 : 0)));
    const dies = layer < layerCount - 1 && random() < (place.startsWith("var") ? 0.6 : 0.05);
    const killer = layer + 1 + Math.floor(random() * (layerCount - 1 - layer));
    writes.push(
      createWrite({
        path,
        layer,
        bytes: size,
        change: random() < 0.05 ? "changed" : random() < 0.03 ? "metadata-only" : "added",
        fate: dies ? (random() < 0.7 ? "deleted" : "overwritten") : "visible",
        killedBy: dies ? killer : null,
      }),
    );
  }
  const files = createImageFiles(writes, layerCount);
  return { report: reportOf(files), files };
}

const INSTRUCTIONS = [
  "RUN apt-get update && apt-get install -y build-essential libpq-dev",
  "COPY requirements.txt .",
  "RUN pip install -r requirements.txt",
  "COPY package.json package-lock.json ./",
  "RUN npm ci --omit=dev",
  "COPY . /srv/app",
  "RUN chown -R app:app /srv/app",
  "RUN rm -rf /var/lib/apt/lists/* /var/cache/apt/archives/* && apt-get purge -y build-essential && apt-get autoremove -y && rm -rf /root/.cache",
] as const;

function reportOf(files: ImageFiles): Report {
  const bases = Math.min(files.layers.length - 1, 4);
  const layers = files.layers.map((totals, index): ReportLayer => {
    const isBase = index < bases;
    const line = index - bases + 2;
    const { added, changed } = totals;
    return createLayer({
      origin: isBase ? "base" : "own",
      contentSize: added.bytes + changed.bytes,
      instruction: isBase ? null : (INSTRUCTIONS[(index - bases) % INSTRUCTIONS.length] ?? null),
      createdBy: isBase ? "RUN /bin/sh -c set -eux; apt-get install base # buildkit" : "",
      lines: isBase ? null : { start: line, end: line },
      mapping: isBase ? "none" : "exact",
      cached: isBase ? null : index % 3 === 0,
      seconds: isBase ? null : index * 1.7,
      files: { ...totals, top: [] },
    });
  });
  const sizeOf = (origin: string): number =>
    layers.reduce((sum, layer) => sum + (layer.origin === origin ? (layer.contentSize ?? 0) : 0), 0);
  const { written, visible, shadowed, dive } = files;
  return createReport({
    tag: "shop/api:pr-42",
    findings: [
      ...createReport().findings,
      createFinding({
        ruleId: "DL3009",
        severity: "info",
        message:
          "The package lists stay in this layer. Remove them at the end of the same RUN: rm -rf /var/lib/apt/lists/*",
        start: { line: 2, column: 5 },
        end: { line: 2, column: 40 },
      }),
    ],
    image: createImage({
      measuredBy: "layers",
      contentSize: written.bytes,
      base: {
        reference: "python:3.12-slim",
        standIn: null,
        layerCount: bases,
        contentSize: sizeOf("base"),
        downloadSize: null,
      },
      layers,
      files: { readBy: "directories", written, visible, shadowed, dive },
    }),
  });
}
