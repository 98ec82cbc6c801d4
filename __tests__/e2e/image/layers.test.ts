import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
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
import { createRedactor } from "../../../src/image/secrets.js";
import { say } from "../../../src/said-error.js";
import { buildRequest } from "../../support/build-request.js";
import { clientOf, createWorkbench, type Engine, engines } from "../../support/engine.js";
import { english } from "../../support/english.js";

jest.setTimeout(300_000);

const found = engines();
const bench = createWorkbench();
afterAll(() => bench.clear(found));

const BASE = "python:3.8-alpine";
const TOKEN = "abc123def456";
const FILES = { "a.txt": "hello\n", "b.txt": "bb\n", "app/main.py": "print(1)\n", "app.py": "print(2)\n" };

const LAB = `FROM ${BASE}\nRUN pip install flask\nCMD ["python","app.py"]\nCOPY app.py /app.py\n`;

/** Line, bytes and what makes each layer hard to tell; the base image's layers are left out. */
const BUILDKIT = {
  text: `ARG BASE=${BASE}
FROM \${BASE} AS build
ARG VERSION=1.0
ENV APP_HOME=/opt/app
WORKDIR \${APP_HOME}
RUN --mount=type=cache,target=/root/.cache \\
    --mount=type=bind,source=app,target=/src \\
    # a comment inside
    cp /src/main.py $APP_HOME/main.py && \\
    echo "$VERSION" > version
RUN <<EOT
set -e
dd if=/dev/zero of=/opt/app/big bs=1000 count=123
ln /opt/app/big /opt/app/hard
ln -s /opt/app/big /opt/app/soft
EOT

FROM build AS middle
RUN true
RUN true
RUN rm /opt/app/version && mkdir /data && touch /data/empty

FROM \${BASE} AS other
RUN echo other > /other

FROM middle
ARG TOKEN
LABEL a="b c" d=e
COPY --from=other /other /copied
COPY --link a.txt /linked/
COPY <<ONE <<TWO /docs/
first
ONE
second
TWO
ADD --chown=1000:1000 b.txt /b.txt
RUN ["touch", "/exec form"]
SHELL ["/bin/bash", "-eo", "pipefail", "-c"]
RUN echo "using $TOKEN" > /used
COPY --link --from=other /other /again
WORKDIR /
WORKDIR /made/by/workdir
ENV PATH=/opt:$PATH
USER 1000
CMD ["python", "main.py"]
`,
  own: [
    ["5-5", 0],
    ["6-10", 13],
    ["11-16", 123_012],
    ["19-19", 0],
    ["20-20", 0],
    ["21-21", 0],
    ["29-29", 6],
    ["30-30", 6],
    ["31-35", 13],
    ["36-36", 3],
    ["37-37", 0],
    ["39-39", 19],
    ["40-40", 6],
    ["42-42", 0],
  ],
};

const LEGACY = {
  text: `ARG BASE=${BASE}
FROM $BASE AS build
ARG VERSION=1.0
ARG TOKEN
ENV APP_HOME=/opt/app
WORKDIR \${APP_HOME}
WORKDIR /tmp
COPY app/main.py a.txt /src/
RUN cp /src/main.py $APP_HOME/main.py && \\
    # a comment inside
    echo "$VERSION" > version
RUN dd if=/dev/zero of=/opt/app/big bs=1000 count=123 && ln /opt/app/big /opt/app/hard && ln -s /opt/app/big /opt/app/soft
FROM ${BASE} AS other
RUN echo other > /other
FROM build
RUN true
RUN echo same > /same
RUN echo same > /same
RUN rm /tmp/version && mkdir /data && touch /data/empty
COPY --from=other /other /copied
ADD --chown=1000:1000 b.txt /b.txt
RUN ["touch", "/exec form"]
SHELL ["/bin/bash", "-eo", "pipefail", "-c"]
RUN echo "using $TOKEN" > /used
ONBUILD RUN echo trigger > /tmp/triggered
USER 1000
CMD ["python", "main.py"]
`,
  own: [
    ["6-6", 0],
    ["8-8", 15],
    ["9-11", 13],
    ["12-12", 123_012],
    ["17-17", 5],
    ["18-18", 5],
    ["19-19", 0],
    ["20-20", 6],
    ["21-21", 3],
    ["22-22", 0],
    ["24-24", 7], // The legacy builder forgets an ARG at the end of its stage.
  ],
};

interface Built {
  readonly layers: readonly Layer[];
  /** What the layers are worked out from, to leave something out of it. */
  readonly input: LayersInput;
}

async function build(
  engine: Engine,
  dockerfile: string,
  options: { readonly legacy?: boolean } = {},
): Promise<Built> {
  const client = clientOf(engine, { DOCKER_BUILDKIT: options.legacy ? "0" : undefined });
  const context = bench.context({ ...FILES, Dockerfile: dockerfile });
  const buildArgs = dockerfile.includes("ARG TOKEN") ? [`TOKEN=${TOKEN}`] : [];
  const request = buildRequest({ context, tag: bench.tag("layers"), buildArgs });
  const result = await buildImage(client, request, await engineInfo(client), () => {});
  if (result.image === null) throw new Error(say(result.failure?.message ?? "", english));
  const { stdout, done } = saveImage(client, request.tag);
  const [history, base, saved] = await Promise.all([
    imageHistory(client, request.tag),
    inspectImage(client, BASE),
    readSavedImage(stdout),
    done,
  ]);
  const input: LayersInput = {
    diffIds: result.image.diffIds,
    history: history.rows,
    saved,
    historyHasContentSizes: engine.store === "classic",
    provenance: readProvenance(result.provenance),
    dockerfile: parseDockerfile(dockerfile),
    target: null,
    buildArgs: new Map([["TOKEN", TOKEN]]),
    steps: result.steps,
    baseDiffIds: base?.diffIds ?? null,
  };
  return { layers: toLayers(input), input };
}

const own = (layers: readonly Layer[]) =>
  layers
    .filter(({ origin }) => origin === "own")
    .map(({ lines, contentSize }) => [lines && `${lines.start}-${lines.end}`, contentSize]);
const mappings = (layers: readonly Layer[]) =>
  new Set(layers.filter(({ origin }) => origin === "own").map(({ mapping }) => mapping));

describe.each(found)("the layers of a BuildKit image on $name", (engine) => {
  let built: Built;
  beforeAll(async () => {
    built = await build(engine, BUILDKIT.text);
  });

  it("have exact lines and content sizes from provenance", () => {
    expect(built.input.provenance).not.toBeNull();
    expect(own(built.layers)).toEqual(BUILDKIT.own);
    expect(mappings(built.layers)).toEqual(new Set(["exact"]));
  });

  it("have the same lines from history and Dockerfile alone", () => {
    const layers = toLayers({ ...built.input, provenance: null, baseDiffIds: null });
    expect(own(layers)).toEqual(BUILDKIT.own);
    expect(mappings(layers)).toEqual(new Set(["exact"]));
  });

  it("have the same lines from the rows of docker history alone", () => {
    const layers = toLayers({ ...built.input, provenance: null, baseDiffIds: null, saved: null });
    expect(own(layers).map(([lines]) => lines)).toEqual(BUILDKIT.own.map(([lines]) => lines));
  });

  it("have the time of their steps", () => {
    const times = built.layers.filter(({ origin }) => origin === "own").map(({ seconds }) => seconds);
    expect(times.every((seconds) => seconds !== null && seconds >= 0)).toBe(true);
  });

  it("have download sizes on the containerd store only, the same from both sources", () => {
    const sizes = built.layers.map(({ downloadSize }) => downloadSize);
    expect(
      sizes.every((size) => (engine.store === "containerd" ? size !== null && size > 0 : size === null)),
    ).toBe(true);
    expect(built.input.provenance?.map(({ downloadSize }) => downloadSize)).toEqual(sizes);
  });

  it("have the base image's size as docker history tells it on the classic store", () => {
    const base = built.layers.filter(({ origin }) => origin === "base");
    const sizes = built.input.history.slice(-base.length).map(({ size }) => size);
    if (engine.store === "classic")
      expect(base.map(({ contentSize }) => contentSize)).toEqual(sizes.toReversed());
    else expect(base.every(({ contentSize }) => contentSize !== null)).toBe(true);
  });

  it("have lines and cache hits when everything came from the cache", async () => {
    const again = await build(engine, BUILDKIT.text);
    expect(again.input.provenance).not.toBeNull();
    expect(own(again.layers)).toEqual(BUILDKIT.own);
    const runs = again.layers.filter(({ instruction }) => instruction?.startsWith("RUN"));
    expect(runs.map(({ cached }) => cached)).toEqual(runs.map(() => true));
  });

  it("show no value of an ARG once redacted", () => {
    const { redactHistory } = createRedactor({
      buildArgs: built.input.buildArgs,
      dockerfile: built.input.dockerfile,
    });
    const rows = built.input.history.map(({ createdBy }) => redactHistory(createdBy)).join("\n");
    expect(rows).toContain("RUN |2 VERSION=*** TOKEN=*** /bin/bash -eo pipefail -c echo");
    expect(rows).not.toContain(TOKEN);
  });
});

describe.each(found)("the layers of a legacy image on $name", (engine) => {
  it("have exact lines by the Dockerfile walk", async () => {
    const { layers, input } = await build(engine, LEGACY.text, { legacy: true });
    expect(input.provenance).toBeNull();
    expect(own(layers)).toEqual(LEGACY.own);
    expect(mappings(layers)).toEqual(new Set(["exact"]));
  });

  it("have the sizes of docker history, symlinks included, on the classic store", async () => {
    const { layers, input } = await build(engine, LEGACY.text, { legacy: true });
    const fromRows = toLayers({ ...input, saved: null }).map(({ contentSize }) => contentSize);
    const expected =
      engine.store === "classic" ? layers.map(({ contentSize }) => contentSize) : layers.map(() => null);
    expect(fromRows.toSorted()).toEqual(expected.toSorted());
  });
});

describe("the lab image", () => {
  it("has byte-equal content sizes on every engine", async () => {
    const sizes: (number | null)[][] = [];
    for (const engine of found) {
      const { layers } = await build(engine, LAB);
      expect(own(layers).map(([lines]) => lines)).toEqual(["2-2", "4-4"]);
      sizes.push(layers.map(({ contentSize }) => contentSize));
    }
    expect(sizes).toEqual(sizes.map(() => sizes[0]));
    expect(sizes[0]?.every((size) => size !== null)).toBe(true);
  });
});

describe.each(found)("a trigger of the base image on $name", (engine) => {
  it("makes a layer that points at FROM", async () => {
    const client = clientOf(engine, { DOCKER_BUILDKIT: undefined });
    const base = bench.tag("trigger");
    const context = bench.context({ Dockerfile: `FROM ${BASE}\nONBUILD RUN echo trigger > /triggered\n` });
    const { exitCode, stderr } = await client.run(["image", "build", "-t", base, context]);
    if (exitCode !== 0) throw new Error(stderr);
    const { input } = await build(engine, `FROM ${base}\nRUN echo mine > /mine\n`);
    const baseDiffIds = (await inspectImage(client, base))?.diffIds ?? null;
    const [trigger, mine] = toLayers({ ...input, baseDiffIds }).slice(-2);
    expect(trigger).toMatchObject({
      origin: "own",
      lines: { start: 1, end: 1 },
      instruction: null,
      contentSize: 8,
    });
    expect(mine).toMatchObject({ origin: "own", lines: { start: 2, end: 2 }, mapping: "exact" });
    const walked = toLayers({ ...input, baseDiffIds, provenance: null }).slice(-2);
    expect(walked.map(({ lines, mapping }) => [lines?.start, mapping])).toEqual([
      [1, "approximate"],
      [2, "exact"],
    ]);
  });
});
