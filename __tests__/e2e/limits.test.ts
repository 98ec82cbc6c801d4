import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { type Report, reportSchema } from "../../src/report/schema.js";
import { createWorkbench, type Engine, engines } from "../support/engine.js";
import { buildersOf, withPullRequest } from "../support/pull-request.js";
import { runInFolder } from "../support/run-command-line.js";

jest.setTimeout(240_000);

const found = engines();
const bench = createWorkbench();
afterAll(() => bench.clear(found));

const GONE = 3_000_000;
const KEPT = 2_000_000;
const APP = "print('hello')\n";

/** Line 3 adds 5 MB, of which line 4 deletes 3; line 8 adds 15 bytes. */
const dockerfile = (writing = "# one", copying = "# two"): string => `FROM python:3.8-alpine
${writing}
RUN mkdir /data && head -c ${GONE} /dev/urandom > /data/gone && head -c ${KEPT} /dev/urandom > /data/kept
RUN rm /data/gone
ENV A=b

${copying}
COPY app.py /app.py
`;

/** Runs `report` on the context with these limits; gives the report and what the terminal shows. */
async function report(engine: Engine, file: string, ...flags: readonly string[]) {
  const folder = bench.context({ Dockerfile: file, "app.py": APP });
  const env = engine.env as Record<string, string>;
  const result = await runInFolder(folder, ["report", "--tag", bench.tag("limits"), ...flags], { env });
  const path = join(folder, "report/report.json");
  const parsed: Report | null = existsSync(path)
    ? reportSchema.parse(JSON.parse(readFileSync(path, "utf8")))
    : null;
  return { ...result, report: parsed, first: result.stdout.split("\n")[0] ?? "" };
}

describe.each(found)("limits on $name", (engine) => {
  let measured: { image: number; layers: number; wasted: number; efficiency: number };

  beforeAll(async () => {
    const image = (await report(engine, dockerfile())).report?.image;
    if (!image?.files || image.contentSize === null) throw new Error("The image was not measured.");
    measured = {
      image: image.contentSize,
      layers: image.layers.length,
      wasted: image.files.shadowed.bytes,
      efficiency: image.files.dive.efficiency,
    };
    expect(measured.wasted).toBeGreaterThanOrEqual(GONE);
  });

  it("are all kept by an image that is at each of them", async () => {
    const {
      status,
      stdout,
      report: kept,
    } = await report(
      engine,
      dockerfile(`# layer-report max-size=${GONE + KEPT}`, `# layer-report max-size=${APP.length}`),
      `--max-image-size=${measured.image}`,
      "--max-layer-size=0",
      `--max-layers=${measured.layers}`,
      `--max-wasted=${measured.wasted}`,
      `--min-efficiency=${Math.floor(measured.efficiency * 1e6) / 1e6}`,
    );
    expect(kept?.verdict).toEqual({ status: "pass", reasons: [] });
    expect(status).toBe(0);
    expect(kept?.limits.lines.map(({ lines }) => lines.start)).toEqual([3, 8]);
    expect(stdout.match(/^✔ {2}\S/gm)).toHaveLength(7);
  });

  it.each([
    [
      "max-layer-size",
      (): string => `${GONE + KEPT - 1}`,
      /✖ Line 3 adds 5 MB, over the limit of 4.999999 MB/,
    ],
    ["max-layers", (): string => `${measured.layers - 1}`, /✖ \d+ layers are over the limit of \d+/],
    [
      "max-wasted",
      (): string => `${measured.wasted - 1}`,
      /✖ 3\S* MB wasted is over the limit of 2\S* MB, .* of it by line 3/,
    ],
    ["min-efficiency", (): string => "100%", /✖ An efficiency of \d\S*% is under the limit of 100%/],
    ["max-image-size", (): string => `${measured.image - 1}`, /✖ Image of \S+ MB is over the limit of/],
  ] as const)("fail one beyond %s, and say line, figure and limit", async (name, limit, line) => {
    const failed = await report(engine, dockerfile(), `--${name}=${limit()}`);
    expect(failed.report?.verdict.reasons).toHaveLength(1);
    expect(failed.first).toMatch(line);
    expect(failed.status).toBe(1);
  });

  it("fail an instruction that is over the limit in its comment, whatever the others may have", async () => {
    const file = dockerfile(
      "# layer-report max-size=5MB",
      `# layer-report max-size=${APP.length - 1} # tiny`,
    );
    const { status, report: failed, first } = await report(engine, file, "--max-layer-size=1GB");
    expect(status).toBe(1);
    expect(failed?.verdict.reasons).toEqual([
      {
        kind: "layer-size",
        layer: measured.layers - 1,
        lines: { start: 8, end: 8 },
        size: APP.length,
        limit: APP.length - 1,
        setBy: "comment",
      },
    ]);
    expect(first).toMatch(/✖ Line 8 adds 15 B, over the limit of 14 B/);
  });

  it("fail on a comment that cannot be read, at its line, and where lint never fails too", async () => {
    const file = dockerfile("# layer-report max-size=lots");
    const blocked = await report(engine, file);
    expect(blocked.status).toBe(1);
    expect(blocked.report?.verdict.reasons).toEqual([{ kind: "lint", failOn: "error", count: 1 }]);
    expect(blocked.stdout).toMatch(/Dockerfile:2:\d+ +error +LR1009 +"lots" is no size/);

    const silenced = await report(engine, file, "--fail-on=never");
    expect(silenced.status).toBe(1);
    expect(silenced.first).toMatch(/✖ The size limit in line 2 cannot be read/);
  });

  it("say that the limit of a stage that is not in the image is not checked", async () => {
    const file = `FROM python:3.8-alpine AS build
# layer-report max-size=1
RUN echo hello > /hello
FROM python:3.8-alpine
COPY --from=build /hello /hello
`;
    const { status, report: passed } = await report(engine, file);
    expect(passed?.notes).toContain(
      "The size limit above line 3 is not checked: its stage is not in this image.",
    );
    expect(status).toBe(0);
  });
});

describe.each(buildersOf(found))("the Action with $name", (builder) => {
  it("annotates the lines that are over their limit, and comments with all limits", () =>
    withPullRequest(builder, async ({ run, comments }) => {
      const file = dockerfile("# layer-report max-size=1MB", `# layer-report max-size=${APP.length - 1}`);
      const workspace = bench.context({ Dockerfile: file, "app.py": APP });
      const inputs = { tag: bench.tag("limits"), "max-wasted": "1MB", "max-layers": "100" };
      const { exitCode, commands, outputs } = await run(workspace, inputs);
      expect(exitCode).toBe(1);
      expect(outputs).toMatchObject({ verdict: "fail" });
      const errors = commands.filter(({ name }) => name === "error");
      expect(errors.map(({ properties, data }) => [properties.line, data])).toEqual([
        ["3", "Line 3 adds 5 MB, over the limit of 1 MB"],
        ["8", "Line 8 adds 15 B, over the limit of 14 B"],
        ["3", expect.stringMatching(/^3\S* MB wasted is over the limit of 1 MB/)],
      ]);
      const body = comments()[0]?.body ?? "";
      expect(body.split("\n")[1]).toMatch(
        /^❌ \*\*Line 3 adds 5 MB, over the limit of 1 MB \(and 1 more layer/,
      );
      expect(body).toMatch(/\| ❌ \| \[?Layer of line 8/);
      expect(body).toMatch(/\| ✅ \| Layers \|/);
    }));
});
