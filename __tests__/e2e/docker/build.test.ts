import { chmodSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it, jest } from "@jest/globals";
import { buildImage } from "../../../src/docker/build.js";
import type { BuildRequest } from "../../../src/docker/build-args.js";
import { engineInfo } from "../../../src/docker/info.js";
import { buildRequest } from "../../support/build-request.js";
import { clientOf, createWorkbench, type Engine, engines } from "../../support/engine.js";
import { spoken } from "../../support/english.js";

const LAB = 'FROM python:3.8-alpine\nRUN pip install flask\nCMD ["python","app.py"]\nCOPY app.py /app.py\n';
const found = engines();
const bench = createWorkbench();
const builders = found.flatMap((engine) =>
  (["buildkit", "legacy"] as const).map((builder) => ({
    engine,
    builder,
    name: `${builder} on ${engine.name}`,
  })),
);

jest.setTimeout(180_000);

afterAll(() => bench.clear(found));

async function build(
  { engine, builder }: { engine: Engine; builder: "buildkit" | "legacy" },
  overrides: Partial<BuildRequest>,
  env: NodeJS.ProcessEnv = {},
) {
  const temporary = bench.context({});
  const buildkit = builder === "legacy" ? "0" : undefined;
  const client = clientOf(engine, { DOCKER_BUILDKIT: buildkit, RUNNER_TEMP: temporary, ...env });
  const log: string[] = [];
  const request = buildRequest({ tag: bench.tag("build"), ...overrides });
  const result = await buildImage(client, request, await engineInfo(client), (line) => log.push(line));
  return { result, log, temporary, client };
}

describe.each(builders)("a build with $name", (target) => {
  const legacy = target.builder === "legacy";

  it("builds the lab and tells its steps", async () => {
    const context = bench.context({ Dockerfile: LAB, "app.py": 'print("hello")\n' });
    const { result } = await build(target, { context });

    expect(result.failure).toBeNull();
    expect(result.ok).toBe(true);
    expect(result.builder).toBe(target.builder);
    expect(result.image?.id).toMatch(/^sha256:[0-9a-f]{64}$/);
    const steps = result.steps.filter(({ index }) => index !== null);
    expect(steps.map(({ index, text }) => `${index} ${text}`)).toEqual(
      legacy
        ? [
            "1 FROM python:3.8-alpine",
            "2 RUN pip install flask",
            '3 CMD ["python","app.py"]',
            "4 COPY app.py /app.py",
          ]
        : [
            expect.stringMatching(/^1 FROM docker\.io\/library\/python:3\.8-alpine/),
            "2 RUN pip install flask",
            "3 COPY app.py /app.py",
          ],
    );
  });

  it("finds a step in the cache the second time", async () => {
    const command = `echo ${bench.tag("once")}`;
    const context = bench.context({ Dockerfile: `FROM python:3.8-alpine\nRUN ${command}\n` });
    const first = await build(target, { context });
    const second = await build(target, { context });

    const runs = [first, second].map(({ result }) =>
      result.steps.find(({ text }) => text === `RUN ${command}`),
    );
    expect(runs.map((step) => step?.cached)).toEqual([false, true]);
    expect(first.log).toContain(`[2/2] RUN ${command}`);
    expect(first.log).not.toContain("[2/2] CACHED");
    expect(second.log).toContain("[2/2] CACHED");
  });

  it("names the step, the line and the last words of a build that fails", async () => {
    const context = bench.context({
      Dockerfile:
        "# a comment\nFROM python:3.8-alpine\n\nRUN echo fine\nRUN echo last words \\\n  && exit 3\nCMD x\n",
    });
    const { result, temporary } = await build(target, { context });

    expect(result.ok).toBe(false);
    expect(result.image).toBeNull();
    expect(result.provenance).toBeNull();
    expect(result.failure?.logTail).toEqual(["last words"]);
    expect(result.failure?.message).toMatch(/exit code: 3$|returned a non-zero code: 3$/);
    // The legacy builder tells no lines, but counts instructions: the third one stands in lines 5 and 6.
    expect(result.failure?.lines).toEqual(legacy ? null : { start: 5, end: 6 });
    expect(result.failure?.instructionNumber).toBe(legacy ? 3 : null);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it("names the line of an instruction that no builder knows", async () => {
    const context = bench.context({ Dockerfile: "FROM python:3.8-alpine\nRUNN x\n" });
    const { result } = await build(target, { context });
    expect(result.failure).toMatchObject({ lines: { start: 2, end: 2 } });
    expect(result.failure?.message).toContain("unknown instruction: RUNN");
  });

  it("names the instruction that copies a file which is not there", async () => {
    const context = bench.context({ Dockerfile: "FROM python:3.8-alpine\nCOPY nope.txt /\n" });
    const { result } = await build(target, { context });
    // BuildKit does not always say which step it was, but it always marks the lines.
    expect(result.failure).toMatchObject(legacy ? { instructionNumber: 2 } : { lines: { start: 2, end: 2 } });
    expect(result.failure?.message).toMatch(
      legacy ? /^COPY failed: .*nope\.txt/ : /^"\/nope\.txt": not found$/,
    );
  });

  it("hands on workflow commands, colours and progress bars in the log as text", async () => {
    const context = bench.context({
      Dockerfile:
        'FROM python:3.8-alpine\nRUN printf "::error::x\\n\\033[31mred\\033[0m\\n10%%\\r100%%\\nno end"\n',
    });
    const { result, log } = await build(target, { context, noCache: true });
    expect(result.ok).toBe(true);
    expect(log).toEqual(
      expect.arrayContaining([
        "[2/2] ::error::x",
        "[2/2] \u001b[31mred\u001b[0m",
        "[2/2] 100%",
        expect.stringMatching(/^\[2\/2\] no end/),
      ]),
    );
  });

  it("shows the command without what only serves to watch the build", async () => {
    const context = bench.context({ Dockerfile: "FROM scratch\nCOPY Dockerfile /\n" });
    const tag = bench.tag("command");
    const { result } = await build(target, { context, tag, labels: ["a=b c"] });
    expect(result.command).toEqual(["docker", "image", "build", "-t", tag, "--label", "a=b c", context]);
    expect(result.image?.labels).toEqual({ a: "b c" });
  });
});

describe.each(found.map((engine) => ({ engine, builder: "buildkit" as const, name: engine.name })))(
  "a BuildKit build on $name",
  (target) => {
    it("reads the provenance and leaves no file behind", async () => {
      const context = bench.context({ Dockerfile: LAB, "app.py": "print(1)\n" });
      const { result, temporary } = await build(target, { context });
      expect(Object.keys(result.provenance as object)).toContain("buildx.build.provenance");
      expect(JSON.stringify(result.provenance)).toContain("mode");
      expect(readdirSync(temporary)).toEqual([]);
    });

    it("tells the stages, flags and warnings of a build with several stages", async () => {
      const context = bench.context({
        Dockerfile: [
          "ARG BASE=python:3.8-alpine",
          "FROM $" + "{BASE} AS build",
          "RUN <<EOF",
          "set -e",
          "echo one > /one",
          "EOF",
          "RUN --mount=type=cache,target=/cache echo two > /two",
          "FROM $" + "{BASE}",
          "COPY --link --from=build /one /two /",
          "CMD python",
        ].join("\n"),
      });
      const { result } = await build(target, { context, noCache: true });
      expect(result.failure).toBeNull();
      const steps = result.steps.filter(({ index }) => index !== null);
      expect(steps.map(({ stage, index, text }) => [stage, index, text])).toEqual(
        expect.arrayContaining([
          ["build", 2, "RUN <<EOF (set -e...)"],
          ["build", 3, "RUN --mount=type=cache,target=/cache echo two > /two"],
          ["stage-1", 2, "COPY --link --from=build /one /two /"],
        ]),
      );
      expect(steps.every(({ seconds }) => seconds !== null && seconds < 60)).toBe(true);
      expect(result.warnings).toEqual([expect.stringMatching(/^JSONArgsRecommended: .*\(line 10\)$/)]);
    });

    it("marks all lines of a heredoc that fails", async () => {
      const body = Array.from({ length: 300 }, (_, at) => `echo ${at}`);
      const context = bench.context({
        Dockerfile: ["FROM python:3.8-alpine", "RUN <<EOF", ...body, "exit 4", "EOF", ""].join("\n"),
      });
      const { result } = await build(target, { context });
      expect(result.failure?.lines).toEqual({ start: 2, end: 304 });
      expect(result.failure?.logTail.at(-1)).toBe("299");
    });

    it("names the stages that a target lacks, and a builder that does not exist", async () => {
      const context = bench.context({ Dockerfile: "FROM scratch\nCOPY Dockerfile /\n" });
      const stage = await build(target, { context, target: "nope" });
      expect(stage.result.failure).toMatchObject({
        message: 'target stage "nope" could not be found',
      });
      const builder = await build(target, { context, builder: "nope" });
      expect(builder.result.failure).toMatchObject({ message: 'no builder "nope" found' });
    });

    it("builds with a builder named and loads the image", async () => {
      const context = bench.context({ Dockerfile: "FROM scratch\nCOPY Dockerfile /\n" });
      const { result } = await build(target, { context, builder: "default" });
      expect(result.failure).toBeNull();
      expect(result.command).toEqual(expect.arrayContaining(["--builder", "default", "--load"]));
    });

    it("does not take an earlier image of the tag for the result of a builder that keeps its own", async () => {
      const context = bench.context({ Dockerfile: "FROM scratch\nCOPY Dockerfile /\n" });
      const tag = bench.tag("kept");
      expect((await build(target, { context, tag })).result.ok).toBe(true);
      // A builder that is not asked to load its result leaves it where this output does: in its cache.
      const shim = bench.context({
        docker:
          '#!/bin/sh\nPATH=$REAL_PATH\n[ "$2" = build ] && set -- "$@" --output type=cacheonly\nexec docker "$@"\n',
      });
      chmodSync(join(shim, "docker"), 0o755);
      const path = target.engine.env.PATH ?? "";
      const { result } = await build(target, { context, tag }, { PATH: `${shim}:${path}`, REAL_PATH: path });
      expect(result.ok).toBe(false);
      expect(spoken(result.failure?.message)).toContain('Name that builder in the input "builder"');
    });

    it("gives the secrets that are named, from a variable and inline", async () => {
      const context = bench.context({
        Dockerfile: [
          "FROM python:3.8-alpine",
          "RUN --mount=type=secret,id=named --mount=type=secret,id=inline cat /run/secrets/named /run/secrets/inline | sha256sum",
        ].join("\n"),
      });
      const overrides: Partial<BuildRequest> = {
        context,
        noCache: true,
        secrets: [
          { spec: "id=named,env=NAMED_TOKEN", inline: null },
          { spec: "id=inline,env=GIVEN", inline: { variable: "GIVEN", value: "two" } },
        ],
      };
      const { result, log } = await build(target, overrides, { NAMED_TOKEN: "one " });
      expect(result.failure).toBeNull();
      // The SHA-256 of "one two".
      expect(log.join("\n")).toContain("8ab63e29a4ba14e4e1688f9c15e5af90895421358c945b0431f85d66977bd3d2");
    });

    it("follows the plain progress of an older buildx to the same end", async () => {
      const context = bench.context({
        Dockerfile: "FROM python:3.8-alpine\nRUN echo fine\nRUN echo last words && exit 3\n",
      });
      const client = clientOf(target.engine, { DOCKER_BUILDKIT: undefined });
      const info = { ...(await engineInfo(client)), rawjson: false, provenance: false };
      const log: string[] = [];
      const request = buildRequest({ context, tag: bench.tag("plain") });
      const result = await buildImage(client, request, info, (line) => log.push(line));
      expect(result.failure).toEqual({
        lines: { start: 3, end: 3 },
        instructionNumber: null,
        message: expect.stringMatching(/exit code: 3$/),
        logTail: ["last words"],
      });
      expect(log).toContain("[3/3] last words");
    });
  },
);

describe("the legacy builder", () => {
  it("is not asked for what it lacks", async () => {
    const context = bench.context({ Dockerfile: "FROM scratch\n" });
    const target = { engine: found[0], builder: "legacy" as const };
    await expect(build(target, { context, builder: "x" })).rejects.toThrow('Input "builder" needs BuildKit');
  });
});
