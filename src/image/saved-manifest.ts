import type { Message } from "../locales/translate.js";
import { integer, list, record, strings, text } from "../untyped.js";
import { TarError } from "./tar-header.js";

/** The JSON files of a saved image, and which files it has. Paths are those that its manifests name. */
export interface SavedFiles {
  /** The parsed file; null where there is none that is JSON. */
  readonly json: (path: string) => unknown;
  /** Anything but null where the file is there. */
  readonly find: (path: string) => unknown;
}

export interface Platform {
  readonly os: string;
  readonly architecture: string;
  readonly variant: string | null;
}

/** Which image of several is meant; null takes any. */
export interface ImageChoice {
  readonly platform: Platform | null;
  /** A tag, a whole name, or a digest of the manifest, the index or the configuration. */
  readonly name: string | null;
  /** Those of the image, as an engine tells them: an image that has them goes before all others. */
  readonly diffIds: readonly string[] | null;
}

export interface ChosenLayer {
  readonly path: string;
  /** From the manifest; null where it does not tell. */
  readonly digest: string | null;
  /** Bytes of the blob, where it is compressed; null where it is not, or where the manifest does not tell. */
  readonly downloadSize: number | null;
}

export interface ChosenImage {
  readonly configPath: string;
  readonly config: Readonly<Record<string, unknown>>;
  readonly diffIds: readonly string[];
  /** Base first. */
  readonly layers: readonly ChosenLayer[];
  /** As the archive has them: `python-hello-world:latest`, or a tag alone. */
  readonly names: readonly string[];
  readonly digests: readonly string[];
}

/** Several images would do. */
export class SeveralImagesError extends TarError {
  override readonly name: string = "SeveralImagesError";
}

const BLOB_PATH = /^blobs\/([a-z0-9]+)\/([0-9a-f]+)$/;
const MAX_IMAGES = 1000;
const MAX_DEPTH = 3;
const SHOWN_NAMES = 10;

/**
 * The image that `manifest.json` (which engines write) or the OCI index names, the two taken together. Attestations are
 * no images.
 * @throws TarError where there is none that fits the choice; SeveralImagesError where it leaves several.
 */
export function chooseImage(files: SavedFiles, choice: ImageChoice): ChosenImage {
  const images = readImages(files);
  if (images.length === 0) throw new TarError({ key: "archive.noImage" });
  const { name, platform } = choice;
  const named = name === null ? images : images.filter((image) => hasName(image, name));
  if (named.length === 0) {
    const values = { name: JSON.stringify(name), names: shown(images) };
    throw new TarError({ key: "archive.noName", values });
  }
  const fitting = named.filter(({ config }) => platform === null || fits(config, platform));
  if (fitting.length === 0 && platform !== null) {
    const values = { platform: `${platform.os}/${platform.architecture}` };
    throw new TarError({ key: "archive.noPlatform", values });
  }
  const same = fitting.filter((image) => isEqual(image.diffIds, choice.diffIds));
  if (same.length === 0 && choice.diffIds === null && areSeveral(fitting)) {
    throw new SeveralImagesError({ key: "archive.several", values: { names: shown(fitting) } });
  }
  const candidates = same.length > 0 ? same : fitting;
  const [first] = candidates;
  if (first === undefined) throw new TarError({ key: "archive.noImage" });
  return candidates.find(({ layers }) => layers.every(({ path }) => files.find(path) !== null)) ?? first;
}

function readImages(files: SavedFiles): ChosenImage[] {
  const images = new Map<string, ChosenImage>();
  const add = (
    configPath: string,
    layers: readonly ChosenLayer[],
    names: readonly string[],
    digests: readonly string[],
  ): void => {
    const known = images.get(configPath);
    const config = known?.config ?? files.json(configPath);
    if (config === null || config === undefined) return;
    if (images.size === MAX_IMAGES)
      throw new TarError({ key: "archive.manyImages", values: { most: MAX_IMAGES } });
    const diffIds = known?.diffIds ?? texts(record(record(config).rootfs).diff_ids);
    images.set(configPath, {
      configPath,
      config: record(config),
      diffIds,
      layers: known === undefined ? layers : betterLayers(known.layers, layers, diffIds.length),
      names: [...new Set([...(known?.names ?? []), ...names])],
      digests: [...new Set([...(known?.digests ?? []), ...digests])],
    });
  };

  for (const entry of list(files.json("manifest.json"))) {
    const { Config, Layers, RepoTags } = record(entry);
    const layers = texts(Layers).map((path) => ({ path, digest: digestOf(path), downloadSize: null }));
    add(text(Config) ?? "", layers, strings(RepoTags), []);
  }

  const seen = new Set<string>();
  const addIndex = (
    path: string,
    names: readonly string[],
    digests: readonly string[],
    depth: number,
  ): void => {
    for (const entry of list(record(files.json(path)).manifests)) {
      const { digest, annotations } = record(entry);
      const own = text(digest) ?? "";
      const below = pathOf(own);
      const allNames = [...names, ...annotatedNames(record(annotations))];
      const allDigests = [...digests, own];
      // The same manifest may stand there once for each of its names.
      const key = [own, ...allNames].join(" ");
      if (below === null || seen.has(key) || record(annotations)["vnd.docker.reference.type"] !== undefined)
        continue;
      seen.add(key);
      const manifest = record(files.json(below));
      if (Array.isArray(manifest.manifests)) {
        // An index may hold an index for the platforms; deeper nesting is not a thing that engines write.
        if (depth < MAX_DEPTH) addIndex(below, allNames, allDigests, depth + 1);
        continue;
      }
      const config = pathOf(text(record(manifest.config).digest) ?? "");
      if (config !== null) add(config, list(manifest.layers).map(toLayer), allNames, allDigests);
    }
  };
  addIndex("index.json", [], [], 0);
  return [...images.values()];
}

function toLayer(descriptor: unknown): ChosenLayer {
  const { digest, mediaType, size } = record(descriptor);
  const own = text(digest) ?? "";
  const isCompressed = /(?:gzip|zstd)$/.test(text(mediaType) ?? "");
  return { path: pathOf(own) ?? own, digest: own, downloadSize: isCompressed ? integer(size) : null };
}

/** An index tells more of the layers than `manifest.json`, but Docker 25.0 wrote manifests without layers. */
function betterLayers(
  known: readonly ChosenLayer[],
  others: readonly ChosenLayer[],
  count: number,
): readonly ChosenLayer[] {
  if (known.length === others.length) {
    return known.map((layer, index) => {
      const other = others[index];
      return other !== undefined && other.path === layer.path ? other : layer;
    });
  }
  return others.length === count ? others : known;
}

function annotatedNames(annotations: Readonly<Record<string, unknown>>): string[] {
  const names = ["io.containerd.image.name", "org.opencontainers.image.ref.name"].map((key) =>
    text(annotations[key]),
  );
  return names.filter((name) => name !== null);
}

function hasName({ names, digests, configPath }: ChosenImage, wanted: string): boolean {
  if (digests.includes(wanted) || pathOf(wanted) === configPath) return true;
  return names.some(
    (name) => name === wanted || familiarName(name) === wanted || name.slice(tagAt(name)) === wanted,
  );
}

function familiarName(name: string): string {
  return name.replace(/^docker\.io\/(?:library\/)?/, "");
}

/** Where the tag begins in a name; a name without one ends there. */
function tagAt(name: string): number {
  const colon = name.lastIndexOf(":");
  return colon > name.lastIndexOf("/") ? colon + 1 : name.length;
}

/** Several platforms of one image are not several images. */
function areSeveral(images: readonly ChosenImage[]): boolean {
  const byName = new Set(images.map(({ names }) => names.map(familiarName).toSorted().join("\n")));
  const byPlatform = new Set(
    images.map(({ config }) =>
      JSON.stringify([config.os, config.architecture, config.variant, config["os.version"]]),
    ),
  );
  return byName.size > 1 || byPlatform.size < images.length;
}

function shown(images: readonly ChosenImage[]): Message | string {
  const names = images.map(({ names: [name], digests, configPath }) =>
    name === undefined ? (digests.at(-1) ?? configPath) : familiarName(name),
  );
  const different = [...new Set(names)].map((name) => JSON.stringify(name));
  const rest = different.length - SHOWN_NAMES;
  const shownNames = different.slice(0, SHOWN_NAMES).join(", ");
  return rest > 0 ? { key: "archive.namesAndMore", values: { names: shownNames, count: rest } } : shownNames;
}

/** Whether an image is for the platform; `config` is its configuration, or its platform as an index has it. */
export function fits(config: Readonly<Record<string, unknown>>, platform: Platform): boolean {
  const variant = text(config.variant);
  return (
    config.os === platform.os &&
    config.architecture === platform.architecture &&
    (platform.variant === null || variant === null || variant === platform.variant)
  );
}

function isEqual(diffIds: readonly string[], wanted: readonly string[] | null): boolean {
  return wanted?.length === diffIds.length && wanted.every((diffId, index) => diffId === diffIds[index]);
}

function pathOf(digest: string): string | null {
  const [, algorithm, hash] = /^([a-z0-9]+):([0-9a-f]+)$/.exec(digest) ?? [];
  return hash === undefined ? null : `blobs/${algorithm}/${hash}`;
}

function digestOf(path: string): string | null {
  const [, algorithm, hash] = BLOB_PATH.exec(path) ?? [];
  return hash === undefined ? null : `${algorithm}:${hash}`;
}

function texts(value: unknown): string[] {
  return list(value).map((entry) => text(entry) ?? "");
}
