import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { PullRequestCommits } from "../../src/git/base-commit.js";
import { type InputName, parseInputs } from "../../src/inputs.js";
import { loadTranslate } from "../../src/locales/load.js";
import type { Translate } from "../../src/locales/translate.js";
import { runPipeline } from "../../src/pipeline.js";
import { type Report, reportSchema } from "../../src/report/schema.js";
import { sizeDelta } from "../../src/report/size-change.js";
import { clientOf, createWorkbench, engines } from "../support/engine.js";
import { type Builder, buildersOf } from "../support/pull-request.js";
import { cloneRepository, createRepository, type Repository } from "../support/repository.js";
import { runInFolder } from "../support/run-command-line.js";

jest.setTimeout(240_000);

const found = engines();
const bench = createWorkbench();
afterAll(() => bench.clear(found));

let translate: Translate;
beforeAll(async () => {
  translate = await loadTranslate("en");
});

const IGNORE = { ".dockerignore": ".git\nreport\n" };
const line = (bytes: number, name: string): string =>
  `RUN mkdir -p /data && head -c ${bytes} /dev/zero > /data/${name}\n`;
const dockerfile = (...lines: readonly string[]): string =>
  `FROM python:3.8-alpine\n${lines.join("")}COPY app.py /app.py\n`;

const MAIN = {
  ...IGNORE,
  Dockerfile: dockerfile(line(1_000_000, "a"), line(2_000_000, "b")),
  "app.py": "print(1)\n",
};

/** Runs the pipeline on a checkout, as the Action does on a pull request. */
async function run(
  { engine, kind }: Builder,
  { folder }: Repository,
  pullRequest: PullRequestCommits | null,
  given: Partial<Record<InputName, string>> = {},
) {
  const temporary = bench.context({});
  const env = { RUNNER_TEMP: temporary, ...(kind === "legacy" ? { DOCKER_BUILDKIT: "0" } : {}) };
  const logged: string[] = [];
  const log = {
    info: (text: string) => void logged.push(text),
    startGroup: () => undefined,
    endGroup: () => undefined,
  };
  const inputs = parseInputs((name) => ({ tag: bench.tag("baseline"), ...given })[name]);
  const docker = clientOf(engine, env, folder);
  const surroundings = {
    workspace: folder,
    docker,
    translate,
    today: new Date(),
    log,
    pullRequest,
    askAcceptance: async () => null,
  };
  const { report } = await runPipeline(inputs, surroundings);
  const tags = spawnSync("docker", ["image", "ls", "--format", "{{.Repository}}:{{.Tag}}"], {
    encoding: "utf8",
    env: engine.env,
  });
  const ours = inputs.tag.replace(/:.*/, ":layer-report-base");
  return {
    report: reportSchema.parse(JSON.parse(JSON.stringify(report))),
    logged,
    /** What should not be there any more. */
    left: [...readdirSync(temporary), ...tags.stdout.split("\n").filter((tag) => tag.startsWith(ours))],
  };
}

const pullRequest = (baseSha: string, headSha: string): PullRequestCommits => ({
  baseRef: "main",
  baseSha,
  headSha,
});
const kinds = ({ comparison }: Report) => comparison?.layers.map(({ kind }) => kind);

describe.each(buildersOf(found))("a pull request compared with its base, built by $name", (builder) => {
  it("shows an inserted line, a grown file and nothing else, to the byte, and leaves nothing behind", async () => {
    const repository = createRepository(bench.context({}));
    const base = repository.commit(MAIN);
    repository.git("switch", "--quiet", "--create", "change");
    const head = repository.commit({
      Dockerfile: dockerfile(line(1_000_000, "a"), line(500_000, "new"), line(2_000_000, "b")),
      "app.py": "print(12345)\n",
    });
    const { report, left, logged } = await run(builder, repository, pullRequest(base, head));

    expect(report.notes).toEqual([]);
    expect(report.comparison?.baseline).toEqual({ source: "build", name: "main", commit: base });
    expect(kinds(report)).toEqual(["unchanged", "added", "unchanged", "grown"]);
    expect(report.comparison && sizeDelta(report.comparison)).toBe(500_004);
    expect(report.comparison?.baseImage).toMatchObject({ changed: false });
    expect(report.comparison?.layers[1]?.files).toEqual([{ path: "data/new", before: null, after: 500_000 }]);
    expect(report.comparison?.layers[3]?.files).toEqual([{ path: "app.py", before: 9, after: 13 }]);
    expect(report.image?.contentSize).toBe(report.comparison?.total.after);
    expect(left).toEqual([]);
    expect(logged.join("\n")).toContain(`Building main at ${base.slice(0, 7)}`);
    expect(repository.git("worktree", "list").split("\n")).toHaveLength(1);
    expect(repository.git("status", "--porcelain")).toBe("");
    expect(repository.git("rev-parse", "HEAD")).toBe(head);
  });

  it("says that nothing changed where nothing did", async () => {
    const repository = createRepository(bench.context({}));
    const base = repository.commit(MAIN);
    repository.git("switch", "--quiet", "--create", "change");
    const head = repository.commit({ "README.md": "docs\n", ".dockerignore": ".git\nreport\nREADME.md\n" });
    const { report } = await run(builder, repository, pullRequest(base, head), { "max-size-increase": "0%" });
    expect(kinds(report)).toEqual(["unchanged", "unchanged", "unchanged"]);
    expect(report.comparison && sizeDelta(report.comparison)).toBe(0);
    expect(report.verdict.reasons).toEqual([]);
  });
});

describe("the base commit", () => {
  const [builder] = buildersOf(found);
  if (builder === undefined) throw new Error("There is no builder.");

  /** A main that has moved on since the pull request left it, and the merge that the server makes of both. */
  function merged() {
    const origin = createRepository(bench.context({}));
    const old = origin.commit(MAIN);
    origin.git("switch", "--quiet", "--create", "change");
    const head = origin.commit({ "app.py": "print(123)\n" });
    origin.git("switch", "--quiet", "main");
    const main = origin.commit({ Dockerfile: dockerfile(line(1_000_000, "a"), line(2_500_000, "b")) });
    origin.git("switch", "--quiet", "--create", "merge");
    origin.git("merge", "--quiet", "--no-ff", "--message=Merge", "change");
    return { origin, old, main, head };
  }

  it("is the one that the merge was made with, fetched into a clone of depth 1", async () => {
    const { origin, old, main, head } = merged();
    const clone = cloneRepository(origin, join(bench.context({}), "clone"), "merge", 1);
    const { report, left } = await run(builder, clone, pullRequest(old, head));
    expect(report.notes).toEqual([]);
    expect(report.comparison?.baseline.commit).toBe(main);
    // Not the 500 kB that main has got in the meantime.
    expect(report.comparison && sizeDelta(report.comparison)).toBe(2);
    expect(left).toEqual([]);
    expect(clone.git("rev-parse", "--is-shallow-repository")).toBe("true");
    expect(clone.git("worktree", "list").split("\n")).toHaveLength(1);
  });

  it("is where the head left main, where the head itself is checked out", async () => {
    const { origin, old, main, head } = merged();
    origin.git("switch", "--quiet", "change");
    const { report } = await run(builder, origin, pullRequest(main, head));
    expect(report.comparison?.baseline.commit).toBe(old);
  });

  it("cannot be fetched without a way to the server: a note says so, and the verdict stands", async () => {
    const { origin, old, head } = merged();
    const clone = cloneRepository(origin, join(bench.context({}), "clone"), "merge", 1);
    clone.git("remote", "set-url", "origin", "file:///nowhere/at/all");
    const limit = { "max-size-increase": "1MB" };
    const { report, left } = await run(builder, clone, pullRequest(old, head), limit);
    expect(report.comparison).toBeNull();
    expect(report.verdict.status).toBe("pass");
    expect(report.notes).toEqual([
      expect.stringMatching(
        /^Not compared with main: its commit [\da-f]{7} is not in this checkout and cannot be fetched \(.*nowhere/,
      ),
      "There is nothing to compare with, so max-size-increase is not checked.",
    ]);
    expect(left).toEqual([]);
  });

  it.each([
    [
      "does not build",
      { Dockerfile: "FROM python:3.8-alpine\nRUN exit 7\n" },
      /^Not compared with main: its commit [\da-f]{7} does not build here \(.*7/,
    ],
    ["has no Dockerfile", { Dockerfile: null }, /^Not compared with main: there is no Dockerfile yet\.$/],
  ])("that %s is no reason to fail", async (_, files, sentence) => {
    const repository = createRepository(bench.context({}));
    repository.commit(MAIN);
    const base = repository.commit(files);
    repository.git("switch", "--quiet", "--create", "change");
    const head = repository.commit(MAIN);
    const { report, left } = await run(builder, repository, pullRequest(base, head));
    expect(report.comparison).toBeNull();
    expect(report.notes).toEqual([expect.stringMatching(sentence)]);
    expect(report.verdict.status).toBe("pass");
    expect(left).toEqual([]);
    expect(repository.git("worktree", "list").split("\n")).toHaveLength(1);
  });

  it("is not compared with where the image takes the .git folder along", async () => {
    const repository = createRepository(bench.context({}));
    const files = { "app.py": "print(1)\n", Dockerfile: "FROM python:3.8-alpine\nCOPY . /app/\n" };
    const base = repository.commit(files);
    repository.git("switch", "--quiet", "--create", "change");
    const head = repository.commit({ "app.py": "print(2)\n" });
    const { report } = await run(builder, repository, pullRequest(base, head));
    expect(report.comparison).toBeNull();
    expect(report.notes).toEqual([expect.stringContaining("List .git in .dockerignore.")]);
  });

  it("gets a generated Dockerfile too, where the pull request has one", async () => {
    const repository = createRepository(bench.context({}));
    const base = repository.commit({ "app.py": "print(1)\n", ...IGNORE });
    repository.git("switch", "--quiet", "--create", "change");
    const head = repository.commit({ "app.py": "print(1234)\n" });
    const { report } = await run(builder, repository, pullRequest(base, head));
    expect(report.dockerfile).toMatchObject({ generated: true });
    expect(report.notes).toEqual([]);
    expect(report.comparison && sizeDelta(report.comparison)).toBe(3);
  });

  it("is built in the folder, with the Dockerfile and the secret file that the inputs name", async () => {
    const repository = createRepository(bench.context({}));
    const dockerfileText = (bytes: number) =>
      `FROM python:3.8-alpine\nRUN --mount=type=secret,id=token test -s /run/secrets/token && head -c ${bytes} /dev/zero > /zeros\nCOPY app.py /\n`;
    const base = repository.commit({ "svc/prod.Dockerfile": dockerfileText(1000), "svc/src/app.py": "1\n" });
    repository.git("switch", "--quiet", "--create", "change");
    const head = repository.commit({ "svc/prod.Dockerfile": dockerfileText(3000) });
    mkdirSync(join(repository.folder, "untracked"));
    // Not in git, as what an earlier step of a job leaves.
    spawnSync("sh", ["-c", "printf 4711-secret > untracked/token"], { cwd: repository.folder });
    const { report } = await run(builder, repository, pullRequest(base, head), {
      context: join(repository.folder, "svc/src"),
      dockerfile: "svc/prod.Dockerfile",
      secrets: "id=token,src=untracked/token",
    });
    expect(report.notes).toEqual([]);
    expect(report.comparison && sizeDelta(report.comparison)).toBe(2000);
  });

  it("is not built where nothing asks for it, and no pull request is said to be missing", async () => {
    const repository = createRepository(bench.context({}));
    const base = repository.commit(MAIN);
    const none = await run(builder, repository, pullRequest(base, base), { baseline: "none" });
    const push = await run(builder, repository, null);
    for (const { report } of [none, push]) {
      expect(report.comparison).toBeNull();
      expect(report.notes).toEqual([]);
    }
    const asked = await run(builder, repository, null, { baseline: "build" });
    expect(asked.report.notes).toEqual([expect.stringMatching(/^Nothing to compare with/)]);
  });

  it.each([
    ["400kB", [{ kind: "size-increase", increase: 500_000, limit: 400_000 }]],
    ["500kB", []],
    ["1% 600kB", []],
    ["1% 1kB", [{ kind: "size-increase", increase: 500_000, limit: expect.any(Number) }]],
    ["99%", []],
  ])("may be outgrown by %s at most", async (limit, reasons) => {
    const repository = createRepository(bench.context({}));
    const base = repository.commit(MAIN);
    repository.git("switch", "--quiet", "--create", "change");
    const head = repository.commit({ Dockerfile: dockerfile(line(1_000_000, "a"), line(2_500_000, "b")) });
    const { report } = await run(builder, repository, pullRequest(base, head), {
      "max-size-increase": limit,
    });
    const percent = Math.floor((report.comparison?.total.before ?? 0) * 0.01);
    // What one per cent comes to depends on the base image.
    expect(report.verdict.reasons).toEqual(limit === "1% 1kB" && percent >= 500_000 ? [] : reasons);
  });
});

describe.each(found)("a baseline that is named, on $name", (engine) => {
  const env = engine.env as Record<string, string>;
  const folder = bench.context(MAIN);
  const tag = bench.tag("named");
  const report = async (...flags: readonly string[]) => {
    const result = await runInFolder(folder, ["report", "--tag", tag, ...flags], { env });
    const read = (): Report =>
      reportSchema.parse(JSON.parse(readFileSync(join(folder, "report/report.json"), "utf8")));
    return { ...result, read };
  };

  it("is a report.json, even the one that this run writes over", async () => {
    expect((await report()).status).toBe(0);
    const again = await report("--baseline", "report/report.json", "--max-size-increase", "0%");
    expect(again).toMatchObject({ status: 0 });
    expect(again.stdout).toContain("no change against report/report.json");
    expect(again.read().comparison?.baseline).toEqual({
      source: "report",
      name: "report/report.json",
      commit: null,
    });
  });

  it("is an image of the engine, measured as this one is", async () => {
    const other = bench.tag("older");
    const older = bench.context({ ...MAIN, Dockerfile: dockerfile(line(1_000_000, "a")) });
    expect((await runInFolder(older, ["report", "--tag", other], { env })).status).toBe(0);
    const { status, stdout, read } = await report("--baseline", other, "--max-size-increase", "1MB");
    expect(status).toBe(1);
    expect(stdout).toContain("Growth of 2 MB is over the limit of 1 MB");
    const { comparison } = read();
    expect(comparison?.base).toEqual({ before: comparison?.base.after, after: comparison?.base.after });
    expect(comparison?.layers.map(({ kind }) => kind)).toEqual(["unchanged", "added", "unchanged"]);
  });

  it.each([
    ["missing.json", 'Input "baseline": "missing.json" does not exist.'],
    ["Dockerfile.json/x.json", 'Input "baseline"'],
    ["no-such-image-anywhere:1", 'Input "baseline": the engine has no image "no-such-image-anywhere:1".'],
    ["archive://missing.tar", "missing.tar"],
  ])("is refused in one sentence where it is %s", async (baseline, sentence) => {
    const { status, stderr, stdout } = await report("--baseline", baseline);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr.trim().split("\n").at(-1)).toContain(sentence);
  });
});
