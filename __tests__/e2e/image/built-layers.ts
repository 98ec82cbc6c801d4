import { join } from "node:path";
import { buildImage } from "../../../src/docker/build.js";
import { imageHistory } from "../../../src/docker/history.js";
import { engineInfo } from "../../../src/docker/info.js";
import { inspectImage } from "../../../src/docker/inspect.js";
import { saveImage } from "../../../src/docker/save.js";
import { parseDockerfile } from "../../../src/dockerfile/parse.js";
import type { Layer } from "../../../src/image/layer.js";
import { type LayersInput, toLayers } from "../../../src/image/layers.js";
import { readProvenance } from "../../../src/image/provenance.js";
import { readSavedImage } from "../../../src/image/saved-image.js";
import { buildRequest } from "../../support/build-request.js";
import { clientOf, type Engine, type Workbench } from "../../support/engine.js";
import { json, manifestJson, sha256 } from "../../support/saved-image.js";
import { tar } from "../../support/tar.js";

const FULL_BASE = "python:3.8-alpine";
/** All that the builds of the tests run, and what those programs need. */
const SMALL_BASE = `FROM ${FULL_BASE} AS full
RUN mkdir /small && cd /bin && for name in sh mkdir touch rm chmod; do \\
      cp -L --parents /bin/$name $(ldd /bin/$name | grep -o '/[^ )]*') /small; \\
    done && mkdir -m 1777 /small/tmp
FROM scratch
COPY --from=full /small /
ENV PATH=/bin
`;
/** The files of every build context. Their contents are a build's own, or it would share steps with others. */
const filesOf = (tag: string) => ({
  "a.txt": `a ${tag}\n`,
  "b.txt": `b ${tag}\n`,
  "dir/c.txt": `c ${tag}\n`,
});

export interface BuildOptions {
  readonly dockerfile: string;
  readonly legacy?: boolean;
  readonly target?: string;
  readonly buildArgs?: Readonly<Record<string, string>>;
  readonly noCache?: boolean;
  readonly tag?: string;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

/** What the engine says of a built image, as `toLayers` takes it; the base image is left for the test to name. */
export interface Built {
  readonly tag: string;
  readonly input: LayersInput;
}

export interface Site {
  /** A small image of one layer to build upon. */
  base(): Promise<string>;
  build(options: BuildOptions): Promise<Built>;
  /** The facts of an image that is there already, with the Dockerfile that it is said to come from. */
  facts(reference: string, dockerfile: string): Promise<LayersInput>;
  diffIds(reference: string): Promise<readonly string[]>;
  /** Runs docker and gives what it prints; throws where it fails. */
  docker(...args: readonly string[]): Promise<string>;
  /** The image's files in one layer, without its history. */
  flatten(reference: string): Promise<string>;
  /** An image of these layers without any history. */
  load(layers: readonly Uint8Array[]): Promise<string>;
  /** The image with a layer that a command makes in a container. */
  commit(reference: string, command: string): Promise<string>;
}

export function createSite(engine: Engine, bench: Workbench): Site {
  const client = clientOf(engine, { DOCKER_BUILDKIT: undefined });
  const legacyClient = clientOf(engine, { DOCKER_BUILDKIT: "0" });

  async function docker(...args: readonly string[]): Promise<string> {
    const { exitCode, stdout, stderr } = await client.run(args);
    if (exitCode !== 0) throw new Error(`docker ${args.join(" ")}: ${stderr}`);
    return stdout.trim();
  }

  async function diffIds(reference: string): Promise<readonly string[]> {
    const image = await inspectImage(client, reference);
    if (image === null) throw new Error(`no image ${reference}`);
    return image.diffIds;
  }

  async function facts(reference: string, dockerfile: string): Promise<LayersInput> {
    const { stdout, done } = saveImage(client, reference);
    const [history, saved, ids] = await Promise.all([
      imageHistory(client, reference),
      readSavedImage(stdout),
      diffIds(reference),
      done,
    ]);
    return {
      diffIds: ids,
      history: history.rows,
      saved,
      historyHasContentSizes: false,
      provenance: null,
      dockerfile: parseDockerfile(dockerfile),
      target: null,
      buildArgs: new Map(),
      steps: [],
      baseDiffIds: null,
    };
  }

  async function build(options: BuildOptions): Promise<Built> {
    const { dockerfile, legacy = false, target = null, buildArgs = {}, noCache = false } = options;
    const tag = options.tag ?? bench.tag("layers");
    const builder = legacy ? legacyClient : client;
    const request = buildRequest({
      context: bench.context({ ...filesOf(tag), ...options.files, Dockerfile: dockerfile }),
      tag,
      target,
      noCache,
      buildArgs: Object.entries(buildArgs).map(([name, value]) => `${name}=${value}`),
    });
    const result = await buildImage(builder, request, await engineInfo(builder), () => {});
    if (result.image === null) throw new Error(`${result.failure?.message}\n${result.logTail.join("\n")}`);
    const known = await facts(tag, dockerfile);
    return {
      tag,
      input: {
        ...known,
        provenance: readProvenance(result.provenance),
        target,
        buildArgs: new Map(Object.entries(buildArgs)),
        steps: result.steps,
      },
    };
  }

  async function withContainer(
    args: readonly string[],
    use: (id: string) => Promise<unknown>,
  ): Promise<void> {
    const id = await docker("container", "create", "--network", "none", ...args);
    try {
      await use(id);
    } finally {
      await docker("container", "rm", "--force", id);
    }
  }

  return {
    build,
    facts,
    diffIds,
    docker,
    async base() {
      const { tag } = await build({ dockerfile: SMALL_BASE, tag: bench.tag("small") });
      return tag;
    },
    async flatten(reference) {
      const tag = bench.tag("flat");
      const file = join(bench.context({}), "files.tar");
      await withContainer([reference, "sh"], async (id) => {
        await docker("container", "export", "--output", file, id);
        await docker("image", "import", file, tag);
      });
      return tag;
    },
    async load(layers) {
      const tag = bench.tag("loaded");
      const diffIds = layers.map((layer) => `sha256:${sha256(layer)}`);
      const names = layers.map((_, index) => `${index}/layer.tar`);
      const config = {
        os: "linux",
        architecture: "amd64",
        config: {},
        rootfs: { type: "layers", diff_ids: diffIds },
      };
      const archive = await tar([
        { name: "config.json", content: json(config) },
        ...layers.map((content, index) => ({ name: `${index}/layer.tar`, content })),
        manifestJson({ Config: "config.json", RepoTags: [tag], Layers: names }),
      ]);
      await docker("image", "load", "--input", join(bench.context({ "image.tar": archive }), "image.tar"));
      return tag;
    },
    async commit(reference, command) {
      const tag = bench.tag("committed");
      await withContainer([reference, "sh", "-c", command], async (id) => {
        await docker("container", "start", "--attach", id);
        await docker("container", "commit", id, tag);
      });
      return tag;
    },
  };
}

/** `12-14 exact`, one a layer, base first; `base` for the base image's. */
export function linesOf(layers: readonly Layer[]): string[] {
  return layers.map(({ origin, lines, mapping }) =>
    origin === "base" ? "base" : `${lines === null ? "?" : `${lines.start}-${lines.end}`} ${mapping}`,
  );
}

/** The lines as provenance alone tells them. */
export function provenLines(input: LayersInput): string[] {
  if (input.provenance === null) throw new Error("there is no provenance");
  return linesOf(toLayers({ ...input, baseDiffIds: null }));
}

/** The lines as history and Dockerfile tell them, with the base image's diff IDs. */
export function walkedLines(input: LayersInput, baseDiffIds: readonly string[] | null): string[] {
  return linesOf(toLayers({ ...input, baseDiffIds, provenance: null }));
}
