import { afterAll, describe, expect, it, jest } from "@jest/globals";
import { buildImage } from "../../../src/docker/build.js";
import { imageHistory } from "../../../src/docker/history.js";
import { engineInfo } from "../../../src/docker/info.js";
import { inspectImage } from "../../../src/docker/inspect.js";
import { parseDockerfile } from "../../../src/dockerfile/parse.js";
import type { Advice } from "../../../src/image/advice/advice.js";
import { adviseOn } from "../../../src/image/advice/advise.js";
import { toLayers } from "../../../src/image/layers.js";
import { readProvenance } from "../../../src/image/provenance.js";
import { readEngineLayers } from "../../../src/read-layers.js";
import { inShort } from "../../support/advice.js";
import { buildRequest } from "../../support/build-request.js";
import { clientOf, createWorkbench, engines } from "../../support/engine.js";

jest.setTimeout(300_000);

const [engine, ...others] = engines();
const bench = createWorkbench();
afterAll(() => bench.clear([engine, ...others]));

const BASE = "python:3.8-alpine";
/** The base image has some 240 MB; below half a per cent of them nothing is mentioned. */
const LARGE = 3_000_000;
const content = "x".repeat(LARGE);

interface Build {
  /** After the FROM. */
  readonly lines: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  readonly buildArgs?: Readonly<Record<string, string>>;
}

async function build({
  lines,
  files = {},
  buildArgs = {},
}: Build): Promise<{ bytes: number; advice: Advice[] }> {
  const client = clientOf(engine);
  const text = `FROM ${BASE}\n${lines.join("\n")}\n`;
  const context = bench.context({
    ".dockerignore": "Dockerfile\n.dockerignore\n",
    ...files,
    Dockerfile: text,
  });
  const tag = bench.tag("advice");
  const given = Object.entries(buildArgs);
  const request = buildRequest({ context, tag, buildArgs: given.map((pair) => pair.join("=")) });
  const info = await engineInfo(client);
  const result = await buildImage(client, request, info, () => {});
  if (result.image === null) throw new Error(`${result.failure?.message}\n${result.logTail.join("\n")}`);
  const [history, base, baseHistory, { saved, files: imageFiles }] = await Promise.all([
    imageHistory(client, tag),
    inspectImage(client, BASE),
    imageHistory(client, BASE),
    readEngineLayers(client, info, result.image, () => {}),
  ]);
  if (imageFiles === null) throw new Error("The layers could not be read.");
  const dockerfile = parseDockerfile(text);
  const common = { history: history.rows, dockerfile, target: null, buildArgs: new Map(given) };
  const layers = toLayers({
    ...common,
    diffIds: result.image.diffIds,
    saved,
    historyHasContentSizes: false,
    provenance: readProvenance(result.provenance),
    steps: result.steps,
    baseDiffIds: base?.diffIds ?? null,
  });
  const advice = adviseOn({
    ...common,
    files: imageFiles,
    layers,
    baseHistory: baseHistory.rows,
    environment: result.image.env,
    baseEnvironment: base?.env ?? null,
  });
  return { bytes: imageFiles.written.bytes, advice };
}

const fill = (path: string, bytes = LARGE): string =>
  `mkdir -p $(dirname ${path}) && head -c ${bytes} /dev/zero > ${path}`;

/** A repository with one package, from which apt copies what elsewhere it would download. */
const APT_REPOSITORY = `RUN <<EOT
mkdir -p /repo/made/DEBIAN /repo/made/opt
head -c 2000000 /dev/urandom > /repo/made/opt/made
printf 'Package: made\\nVersion: 1.0\\nArchitecture: all\\nMaintainer: A <a@example.com>\\nDescription: made\\n' > /repo/made/DEBIAN/control
dpkg-deb --build /repo/made /repo/made.deb
for i in $(seq 30000); do printf 'Package: other-%d\\nVersion: 1.0\\nArchitecture: all\\nMaintainer: A <a@example.com>\\nFilename: ./other.deb\\nSize: 9\\nDescription: another one that nobody wants\\n\\n' $i; done > /repo/Packages
cat /repo/made/DEBIAN/control >> /repo/Packages
printf 'Filename: ./made.deb\\nSize: %s\\nSHA256: %s\\n' $(stat -c %s /repo/made.deb) $(sha256sum /repo/made.deb | cut -d ' ' -f 1) >> /repo/Packages
rm -f /etc/apt/sources.list /etc/apt/sources.list.d/* /etc/apt/apt.conf.d/docker-clean
echo 'deb [trusted=yes] copy:/repo ./' > /etc/apt/sources.list
EOT`;

/** Rules and lines of the advice on the first, which the second does not have. */
const CASES: readonly [string, { bad: Build; good: Build; advice: readonly (readonly unknown[])[] }][] = [
  [
    "package lists and downloads of apt",
    {
      bad: { lines: [APT_REPOSITORY, "RUN apt-get update && apt-get install --yes made"] },
      good: {
        lines: [
          APT_REPOSITORY,
          "RUN apt-get update && apt-get install --yes made && apt-get clean && rm -rf /var/lib/apt/lists/*",
        ],
      },
      advice: [
        ["LR2001", 13],
        ["LR2002", 13],
      ],
    },
  ],
  [
    "a file that a later line deletes",
    {
      bad: {
        lines: ["COPY data /tmp/data", "RUN cp /tmp/data /kept", "RUN rm /tmp/data"],
        files: { data: content },
      },
      good: {
        lines: ["RUN --mount=type=bind,source=data,target=/tmp/data cp /tmp/data /kept"],
        files: { data: content },
      },
      advice: [["LR2003", 2]],
    },
  ],
  [
    "a file that a later line overwrites",
    {
      bad: { lines: [`RUN ${fill("/kept")}`, `RUN ${fill("/kept", 2_000_000)}`] },
      good: { lines: [`RUN ${fill("/kept")} && ${fill("/kept", 2_000_000)}`] },
      advice: [["LR2004", 2]],
    },
  ],
  [
    "files copied to change their owner",
    {
      bad: {
        lines: ["COPY app /app", "RUN chown -R 1000:1000 /app"],
        files: { "app/a": content, "app/b": "b" },
      },
      good: { lines: ["COPY --chown=1000:1000 app /app"], files: { "app/a": content, "app/b": "b" } },
      advice: [["LR2005", 3]],
    },
  ],
  [
    "a repository's history",
    {
      bad: {
        lines: ["COPY . /app"],
        files: { "app.py": "", ".git/objects/pack/a.pack": content, ".git/HEAD": "ref" },
      },
      good: {
        lines: ["COPY . /app"],
        files: {
          ".dockerignore": "Dockerfile\n.dockerignore\n**/.git\n",
          "app.py": "",
          ".git/objects/pack/a.pack": content,
          ".git/HEAD": "ref",
        },
      },
      advice: [["LR2006", 2]],
    },
  ],
  [
    "node_modules that an install replaces",
    {
      bad: {
        lines: ["COPY . /app", `RUN rm -rf /app/node_modules && ${fill("/app/node_modules/x/index.js")}`],
        files: { "app.js": "", "node_modules/x/index.js": content, "node_modules/y/index.js": "y" },
      },
      good: {
        lines: ["COPY . /app", `RUN rm -rf /app/node_modules && ${fill("/app/node_modules/x/index.js")}`],
        files: {
          ".dockerignore": "Dockerfile\n.dockerignore\n**/node_modules\n",
          "app.js": "",
          "node_modules/x/index.js": content,
          "node_modules/y/index.js": "y",
        },
      },
      advice: [["LR2007", 2]],
    },
  ],
  [
    "bytecode of the base image's modules",
    {
      bad: {
        lines: ["RUN find /usr/lib -name __pycache__ -prune -exec rm -r {} +", "RUN pip install flask"],
      },
      good: {
        lines: [
          "RUN find /usr/lib -name __pycache__ -prune -exec rm -r {} +",
          "ENV PYTHONDONTWRITEBYTECODE=1",
          "RUN pip install flask",
        ],
      },
      advice: [["LR2008", 3]],
    },
  ],
  [
    "a virtual environment of the host",
    {
      bad: {
        lines: ["COPY . /app", "RUN pip install flask"],
        files: {
          ".venv/pyvenv.cfg": "home = /usr",
          ".venv/lib/python3.14/site-packages/x.so": content,
          "app.py": "",
        },
      },
      good: {
        lines: ["COPY . /app", "RUN pip install flask"],
        files: {
          ".dockerignore": "Dockerfile\n.dockerignore\n**/.venv\n",
          ".venv/pyvenv.cfg": "home = /usr",
          ".venv/lib/python3.14/site-packages/x.so": content,
          "app.py": "",
        },
      },
      advice: [["LR2009", 2]],
    },
  ],
  [
    "build tools",
    {
      bad: { lines: [`RUN ${fill("/usr/lib/gcc/x86_64-linux-gnu/14/cc1")} && echo > /usr/bin/made`] },
      good: {
        lines: [
          `RUN ${fill("/usr/lib/gcc/x86_64-linux-gnu/14/cc1")} && echo > /usr/bin/made`,
          `FROM ${BASE}`,
          "COPY --from=0 /usr/bin/made /usr/bin/made",
        ],
      },
      advice: [["LR2010", 2]],
    },
  ],
];

describe("advice on images that were built", () => {
  it.each(CASES)("on %s names the line and saves what it says", async (_, { bad, good, advice }) => {
    const [before, after] = [await build(bad), await build(good)];
    expect(before.advice.map(({ ruleId, lines }) => [ruleId, lines?.start]).toSorted()).toEqual(advice);
    expect(after.advice.map(inShort)).toEqual([]);
    const said = before.advice.reduce((sum, { savedBytes }) => sum + (savedBytes ?? 0), 0);
    const saved = before.bytes - after.bytes;
    const isExact = before.advice.every(({ certainty }) => certainty === "exact");
    if (isExact) expect(said).toBe(saved);
    else expect([said > 0, said <= saved, saved - said < 1_000]).toEqual([true, true, true]);
  });

  it("tells what looks like a secret, in a file that is gone and in an argument", async () => {
    const { advice } = await build({
      lines: [
        "ARG NPM_TOKEN",
        "ENV GREETING=hello",
        "COPY .npmrc /root/",
        "RUN echo install",
        "RUN rm /root/.npmrc",
      ],
      files: { ".npmrc": "//registry.example.com/:_authToken=abc" },
      buildArgs: { NPM_TOKEN: "abc123def456" },
    });
    expect(advice.map((item) => [...inShort(item), item.message])).toEqual([
      ["LR2012", 2, null, "rule.LR2012.arg"],
      ["LR2011", 4, null, "rule.LR2011.deleted"],
    ]);
    expect(JSON.stringify(advice)).not.toContain("abc123def456");
  });

  it("has nothing to say where the secret comes by a mount", async () => {
    const { advice } = await build({
      lines: ["RUN --mount=type=secret,id=npm_token,env=NPM_TOKEN echo install"],
    });
    expect(advice).toEqual([]);
  });

  it("has nothing to say of the lab's own image", async () => {
    const { advice } = await build({
      lines: ["RUN pip install flask", 'CMD ["python","app.py"]', "COPY app.py /app.py"],
      files: { "app.py": "print(1)\n" },
    });
    expect(advice.map(inShort)).toEqual([]);
  });
});
