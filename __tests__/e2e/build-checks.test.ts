import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { inspectBaseConfigs } from "../../src/base-configs.js";
import { outsideImages } from "../../src/base-image.js";
import { openBuildContext } from "../../src/build-context.js";
import { buildImage } from "../../src/docker/build.js";
import { engineInfo } from "../../src/docker/info.js";
import type { Dockerfile } from "../../src/dockerfile/ast.js";
import { parseDockerfile } from "../../src/dockerfile/parse.js";
import type { BaseConfig } from "../../src/lint/base-config.js";
import { DEFAULT_CONFIG } from "../../src/lint/config/lint-config.js";
import { DESCRIBED_RULES } from "../../src/lint/described-rules.js";
import { lint } from "../../src/lint/engine.js";
import { lintBuilt } from "../../src/lint-built.js";
import { lintInput } from "../lint/lint-text.js";
import { CHECK_CASES } from "../support/build-check-cases.js";
import { KNOWN_DIFFERENCES, type KnownDifference } from "../support/build-check-differences.js";
import {
  asBuildkit,
  buildkitFindings,
  type Difference,
  differences,
  requireChecks,
  textOf,
  withOwnFrontend,
} from "../support/build-checks.js";
import { buildRequest } from "../support/build-request.js";
import { clientOf, createWorkbench, engines } from "../support/engine.js";
import { type Registry, startRegistry } from "../support/registry.js";

const [engine] = engines();
const client = clientOf(engine);
const bench = createWorkbench();
/**
 * What stands in for outside images, by the name that means it; all other names mean `base:1`. Only FROM may name
 * `triggers:1`: an image with ONBUILD ARG that COPY takes from ends the daemon of Docker Engine 28.5.
 */
const STAND_INS = {
  "base:1": ["ENV FROM_BASE=1"],
  "triggers:1": ["ENV FROM_BASE=1", "ONBUILD ENV FROM_TRIGGER=1", "ONBUILD ARG DECLARED_THERE"],
  "shell:1": ['SHELL ["/bin/x", "-c"]'],
} as const;

const standIns = new Map<string, { readonly tag: string; readonly config: BaseConfig }>();

function standInFor(name: string) {
  const found = standIns.get(name) ?? standIns.get("base:1");
  if (found === undefined) throw new Error("the stand-ins are not built yet");
  return found;
}

jest.setTimeout(600_000);

beforeAll(async () => {
  requireChecks(engine);
  for (const [name, lines] of Object.entries(STAND_INS)) {
    const tag = bench.tag("base");
    const text = ["FROM scratch", "COPY Dockerfile /", ...lines].join("\n");
    const context = bench.context({ Dockerfile: text });
    const { exitCode, stderr } = await client.run(["buildx", "build", "--load", "--tag", tag, context]);
    const config = (await inspectBaseConfigs(client, [tag])).get(tag);
    if (exitCode !== 0 || config === undefined) throw new Error(stderr);
    standIns.set(name, { tag, config });
  }
});

afterAll(() => bench.clear([engine]));

/** What only one of the two finds, with stand-ins for the outside images. */
async function compare(dockerfile: Dockerfile, file: string, context: string): Promise<Difference[]> {
  const names = outsideImages(dockerfile, new Map());
  const baseConfigs = new Map(names.map((name) => [name, standInFor(name).config]));
  const buildContext = openBuildContext(context, file);
  const findings = lint(lintInput(dockerfile.text, { baseConfigs, context: buildContext }));
  const standIn = (name: string) => standInFor(name).tag;
  const buildkit = await buildkitFindings(client, dockerfile, { file, context, standIn, platform: null });
  // Behind an error it has nothing to say, and ours are then of no interest.
  const all = differences(dockerfile, asBuildkit(dockerfile, findings), buildkit.found);
  return all.filter(({ only }) => only === "BuildKit" || buildkit.error === null);
}

const seen = new Set<KnownDifference>();

/** The differences that the list does not have, in words. */
function unknown(found: readonly Difference[]): string[] {
  return found.flatMap((difference) => {
    const { check, only, line } = difference;
    const known = KNOWN_DIFFERENCES.find(
      (entry) => (entry.check ?? check) === check && entry.only === only && entry.is(difference),
    );
    if (known !== undefined) seen.add(known);
    return known === undefined ? [`${check} in line ${line} only ${only}: ${textOf(difference)}`] : [];
  });
}

/** Each check waits for the engine most of the time. */
async function eachOf<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const pending = items.values();
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (const item of pending) await work(item);
    }),
  );
}

describe("BuildKit's own checks", () => {
  it("agree about what is tried for each of them", async () => {
    const found: string[] = [];
    await eachOf(CHECK_CASES, async ({ name, lines, files }) => {
      const text = `${lines.join("\n")}\n`;
      const context = bench.context({ ...files, Dockerfile: text });
      const differing = await compare(parseDockerfile(text), join(context, "Dockerfile"), context);
      found.push(...unknown(differing).map((words) => `${name}: ${words}`));
    });
    expect(found).toEqual([]);
  });

  it("agree about the examples of all rules", async () => {
    const files = { "app.py": "", "ignored.txt": "", ".dockerignore": "ignored.txt\n" };
    const texts = new Set(DESCRIBED_RULES.flatMap(({ example }) => [example.bad, example.good]));
    const found: string[] = [];
    await eachOf([...texts], async (text) => {
      const context = bench.context({ ...files, Dockerfile: text });
      const differing = await compare(parseDockerfile(text), join(context, "Dockerfile"), context);
      found.push(...unknown(differing).map((words) => `${text}: ${words}`));
    });
    expect(found).toEqual([]);
  });

  it("differ in all that the list of differences has, unless newer versions do not", () => {
    const unseen = KNOWN_DIFFERENCES.filter((entry) => entry.isGone !== true && !seen.has(entry));
    expect(unseen.map(({ check, why }) => `${check}: ${why}`)).toEqual([]);
  });

  it("differ in what docs/buildkit-checks.md says", () => {
    const page = readFileSync(new URL("../../docs/buildkit-checks.md", import.meta.url), "utf8");
    expect(KNOWN_DIFFERENCES.map(({ why }) => why).filter((why) => !page.includes(why))).toEqual([]);
  });
});

describe("a base image for another platform", () => {
  let registry: Registry;

  beforeAll(async () => {
    registry = await startRegistry("arm64");
  });

  afterAll(() => registry.close());

  /** Builds the lines, IMAGE being the name of the image that there is for arm64 only. */
  async function build(lines: readonly string[], platform: string) {
    const name = `${registry.host}/${bench.tag("foreign")}`;
    const text = lines.join("\n").replaceAll("IMAGE", name);
    const context = bench.context({ Dockerfile: text });
    const request = buildRequest({ context, platform, tag: bench.tag("built") });
    const result = await buildImage(client, request, await engineInfo(client), () => {});
    expect(result.failure).toBeNull();

    const file = join(context, "Dockerfile");
    const dockerfile = parseDockerfile(text);
    const findings = await lintBuilt(
      client,
      { check: async () => [] },
      {
        config: DEFAULT_CONFIG,
        ...{ dockerfile, build: result, buildArgs: new Map(), target: null, today: new Date("2026-11-21") },
        source: { contextPath: context, path: file, displayPath: "Dockerfile", text, generated: false },
      },
    );
    const here = asBuildkit(dockerfile, findings);
    const options = { file, context, platform, standIn: () => null };
    return { here, buildkit: (await buildkitFindings(client, dockerfile, options)).found };
  }

  it.each([
    [1, ["FROM IMAGE"]],
    [4, ["FROM scratch AS x", "COPY Dockerfile /x", "# y", "FROM IMAGE AS z", "COPY --from=x /x /y"]],
    [2, ["ARG V=IMAGE", "FROM --platform=$BUILDPLATFORM $V"]],
    [2, ["FROM scratch", "COPY --from=IMAGE file /"]],
  ])("is found in line %d of %j", async (line, lines) => {
    const { here, buildkit } = await build(lines, "linux/amd64");
    const expected = { check: "InvalidBaseImagePlatform", line };
    expect(here).toContainEqual(expected);
    expect(buildkit).toContainEqual(expected);
  });

  it("is none where the build is for that platform, though the check takes no notice of --platform", async () => {
    const { here, buildkit } = await build(["FROM IMAGE"], "linux/arm64");
    expect(here.map(({ check }) => check)).not.toContain("InvalidBaseImagePlatform");
    expect(buildkit).toContainEqual({ check: "InvalidBaseImagePlatform", line: 1 });
  });
});

/** Where a folder is named, every Dockerfile in it. */
const { DOCKERFILE_CORPUS: corpus } = process.env;
if (corpus !== undefined) {
  const names = readdirSync(corpus, { recursive: true, encoding: "utf8" })
    .filter((name) => /(?:^|[./])dockerfile(?:\.[^/]*)?$/i.test(name) && !name.endsWith(".dockerignore"))
    .sort();

  it(`BuildKit's own checks agree about the ${names.length} Dockerfiles in ${corpus}`, async () => {
    const found: string[] = [];
    await eachOf(names, async (name) => {
      const path = join(corpus, name);
      const dockerfile = withOwnFrontend(readFileSync(path, "utf8"));
      const file = join(bench.context({ Dockerfile: dockerfile.text }), "Dockerfile");
      const differing = await compare(dockerfile, file, dirname(path));
      found.push(...unknown(differing).map((words) => `${name}: ${words}`));
    });
    expect(names).not.toEqual([]);
    expect(found).toEqual([]);
  });
}
