// One reading of an image's layers in a process of its own, for script/bench-layers.mjs:
// node script/read-layers-once.mjs SOURCES KIND IMAGE [tree]; prints one JSON object.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [sources, kind, image, tree] = process.argv.slice(2);
const load = (module) => import(pathToFileURL(join(sources, "src", module)).href);
const [
  { createDockerClient },
  { engineInfo },
  { inspectImage },
  { openLayerDirectories },
  { createSaveReader },
  { createArchiveReader },
  { createLayoutReader },
  { createFileTree },
] = await Promise.all(
  [
    "docker/client.js",
    "docker/info.js",
    "docker/inspect.js",
    "readers/layer-directories.js",
    "readers/saved-stream.js",
    "readers/archive-file.js",
    "readers/oci-layout.js",
    "image/file-tree.js",
  ].map(load),
);

const client = createDockerClient({ env: process.env, cwd: process.cwd() });
const ofEngine = kind === "directories" || kind === "save";
// Known by then wherever layers are read, so no part of what reading them takes.
const [engine, inspected] = ofEngine
  ? await Promise.all([engineInfo(client), inspectImage(client, image)])
  : [null, null];
const open = {
  directories: () => openLayerDirectories(client, engine, inspected),
  save: () => createSaveReader(client, inspected),
  archive: () => createArchiveReader(image),
  "oci-layout": () => createLayoutReader(image),
}[kind];

let entries = 0;
const files = tree === "tree" ? createFileTree() : null;
const visitor = {
  onLayer: (index) => files?.onLayer(index),
  onEntry: (entry) => {
    entries += 1;
    files?.onEntry(entry);
  },
};
const start = process.hrtime.bigint();
const reader = open === undefined ? null : await open();
const saved = reader?.kind === "declined" ? reader : await reader?.walk(visitor).catch(notRead);
if (saved?.kind === "declined") {
  console.log(JSON.stringify({ declined: saved.reason }));
} else {
  const shadowed = files?.finish().shadowed.bytes ?? null;
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const bytes = saved?.layers.reduce((sum, { contentSize }) => sum + contentSize, 0) ?? 0;
  console.log(
    JSON.stringify({ seconds, entries, bytes, shadowed, layers: saved?.layers.length ?? 0, peak: peak() }),
  );
}

/** Directories that cannot be read are no failure: docker save is read then. */
function notRead(error) {
  if (kind !== "directories") throw error;
  return { kind: "declined", reason: error.message };
}

/** Bytes. What the system counts for a process as a whole begins with that of the one which started it. */
function peak() {
  try {
    const [, kibibytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
    if (kibibytes !== undefined) return Number(kibibytes) * 1024;
  } catch {
    // Linux alone has that file.
  }
  return process.resourceUsage().maxRSS * 1024;
}
