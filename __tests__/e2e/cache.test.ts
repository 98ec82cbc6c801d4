import { randomUUID } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it, jest } from "@jest/globals";
import { type Report, reportSchema } from "../../src/report/schema.js";
import { createWorkbench, engines } from "../support/engine.js";
import { buildersOf } from "../support/pull-request.js";
import { runInFolder } from "../support/run-command-line.js";

jest.setTimeout(240_000);

const found = engines();
const bench = createWorkbench();
afterAll(() => bench.clear(found));

/** The lab, with an install that no earlier build has in its cache and that takes a second and a half at least. */
const install = () => `RUN pip install flask && sleep 1.5 && echo ${randomUUID()}`;
const SOURCE_LAST = () =>
  ["FROM python:3.8-alpine", install(), 'CMD ["python","app.py"]', "COPY app.py /app.py"].join("\n");
const SOURCE_FIRST = () =>
  ["FROM python:3.8-alpine", "COPY app.py /app.py", install(), 'CMD ["python","app.py"]'].join("\n");

describe.each(buildersOf(found))("app.py changed and built again, with $name", ({ engine, kind }) => {
  const env = { ...engine.env, DOCKER_BUILDKIT: kind === "legacy" ? "0" : "1" } as Record<string, string>;

  /** Builds, changes app.py, and builds again with the first report as the baseline. */
  async function twice(dockerfile: string) {
    const folder = bench.context({
      Dockerfile: `${dockerfile}\n`,
      ".dockerignore": "report\n",
      "app.py": `print("${randomUUID()}")\n`,
    });
    const tag = bench.tag("cache");
    const run = async (...flags: readonly string[]) => {
      const { stdout } = await runInFolder(folder, ["report", "--tag", tag, ...flags], { env });
      const text = readFileSync(join(folder, "report/report.json"), "utf8");
      return { stdout, report: reportSchema.parse(JSON.parse(text)) };
    };
    const first = await run();
    writeFileSync(join(folder, "app.py"), `print("${randomUUID()}")\n`);
    const second = await run("--baseline", "report/report.json");
    return { first, second };
  }

  const installOf = ({ build }: Report) => build?.steps.find(({ name }) => name.includes("pip install"));

  it("has the install from the cache where the source is copied last, and tells what that saved", async () => {
    const { first, second } = await twice(SOURCE_LAST());
    const before = installOf(first.report);
    expect(before?.cached).toBe(false);
    expect(installOf(second.report)?.cached).toBe(true);
    expect(second.stdout).toMatch(/ [12] of [23] steps from the cache/);
    if (before?.seconds == null) {
      // The legacy builder tells no times: nothing is said of seconds then.
      expect(kind).toBe("legacy");
      expect(second.report.build?.savedSeconds).toBeNull();
      expect(second.stdout).not.toContain("saving");
      return;
    }
    expect(before.seconds).toBeGreaterThan(1.5);
    expect(second.report.build?.savedSeconds).toBeGreaterThanOrEqual(before.seconds);
    expect(second.stdout).toMatch(/from the cache, saving \d+(?:\.\d)? s against the earlier build/);
    expect(second.report.build?.seconds).toBeLessThan(first.report.build?.seconds ?? 0);
  });

  it("installs again where the source is copied first, and tells of nothing saved", async () => {
    const { first, second } = await twice(SOURCE_FIRST());
    expect(installOf(first.report)?.cached).toBe(false);
    expect(installOf(second.report)?.cached).toBe(false);
    expect(second.report.build?.savedSeconds ?? 0).toBeLessThan(1);
    expect(second.stdout).not.toContain("from the cache");
  });
});
