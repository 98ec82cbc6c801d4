import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it, jest } from "@jest/globals";
import type { Report } from "../../src/report/schema.js";
import { createWorkbench, engines } from "../support/engine.js";
import { badGateway } from "../support/github/faults.js";
import { ACTIONS_BOT, WORKFLOW_TOKEN } from "../support/github/state.js";
import { type Builder, buildersOf, HEAD_SHA, withPullRequest } from "../support/pull-request.js";

jest.setTimeout(240_000);

const found = engines();
const bench = createWorkbench();
afterAll(() => bench.clear(found));

const APP = readFileSync("examples/flask/app.py", "utf8");
const lab = (baseImage: string): string =>
  `FROM ${baseImage}\nRUN pip install flask\nCMD ["python","app.py"]\nCOPY app.py /app.py\n`;

/** The Dockerfile as the lab's text in each language has it. */
const LABS = [
  { language: "English", dockerfile: lab("python:3-alpine") },
  { language: "Spanish", dockerfile: lab("python:3.8-alpine") },
  { language: "French", dockerfile: lab("python:3.8-alpine") },
  { language: "German", dockerfile: lab("python:3.8-alpine") },
  { language: "Russian", dockerfile: lab("python:3.8-alpine") },
];

const MULTI_STAGE = `# syntax-free: whatever the engine's own frontend reads
ARG BASE=python:3.8-alpine
FROM \${BASE} AS build
ARG GREETING=hello
WORKDIR /src
COPY <<EOF greeting.txt
\${GREETING}
EOF
RUN --mount=type=cache,target=/root/.cache <<SCRIPT
set -e
mkdir -p /out
cat greeting.txt > /out/greeting.txt
ln -s greeting.txt /out/link.txt
SCRIPT

FROM \${BASE}
RUN mkdir -p /app \\
    # a comment inside
    && echo one > /app/one
RUN mkdir -p /app \\
    # a comment inside
    && echo one > /app/one
COPY --from=build /out/ /app/
CMD ["python", "-V"]
`;

/** What every builder can do, with a symbolic link, an identical pair of instructions, and a file that replaces one. */
const PLAIN = `FROM python:3.8-alpine
COPY greeting.txt /app/
RUN ln -s greeting.txt /app/link.txt
RUN echo two > /app/two
RUN echo two > /app/two
WORKDIR /app
COPY greeting.txt /app/two
`;

const own = (report: Report | null) => report?.image?.layers.filter(({ origin }) => origin === "own") ?? [];
const firstLine = (body: string | undefined): string => body?.split("\n")[1] ?? "";

describe.each(buildersOf(found))("the Action with $name", (builder: Builder) => {
  it.each(LABS)("reports the lab in $language", ({ dockerfile }) =>
    withPullRequest(builder, async ({ run, comments }) => {
      const workspace = bench.context({ "app/Dockerfile": dockerfile, "app/app.py": APP });
      const { exitCode, outputs, summary, report, commands } = await run(workspace, {
        context: "app",
        tag: bench.tag("lab"),
      });

      expect(commands.filter(({ name }) => name === "error")).toEqual([]);
      expect(exitCode).toBe(0);
      expect(outputs).toMatchObject({ verdict: "pass", "lint-errors": "0" });
      expect(Number(outputs["image-size"])).toBeGreaterThan(1e6);
      expect(own(report).map(({ instruction, lines, mapping }) => ({ instruction, lines, mapping }))).toEqual(
        [
          { instruction: "RUN pip install flask", lines: { start: 2, end: 2 }, mapping: "exact" },
          { instruction: "COPY app.py /app.py", lines: { start: 4, end: 4 }, mapping: "exact" },
        ],
      );
      expect(own(report)[1]?.contentSize).toBe(Buffer.byteLength(APP));
      expect(report?.image?.contentSize).toBe(Number(outputs["image-size"]));
      expect(report?.baseHistory?.rows.length).toBeGreaterThan(0);
      expect(report?.imageList?.rows.length).toBeGreaterThan(0);

      const [comment, ...others] = comments();
      expect(others).toEqual([]);
      expect(outputs["comment-url"]).toMatch(/\/pull\/7#issuecomment-\d+$/);
      expect(comment?.body).toMatch(/^<!-- docker-layer-report:v1 /);
      expect(firstLine(comment?.body)).toMatch(/^✅ \*\*Pass\*\* · image [\d.]+ MB/);
      expect(comment?.body).toContain(`/octo/app/blob/${HEAD_SHA}/app/Dockerfile#L2`);
      expect(summary.trim()).toBe(comment?.body.split("\n").slice(1).join("\n").trim());
    }),
  );

  it("keeps one comment over three runs, the second and third from the cache", () =>
    withPullRequest(builder, async ({ run, comments }) => {
      const workspace = bench.context({ Dockerfile: lab("python:3.8-alpine"), "app.py": APP });
      const tag = bench.tag("again");
      const reports = [];
      for (let count = 0; count < 3; count++) reports.push((await run(workspace, { tag })).report);
      expect(comments()).toHaveLength(1);
      expect(own(reports[2] ?? null).map(({ cached }) => cached)).toEqual([true, true]);
      const [first] = reports;
      for (const report of reports) expect(report?.image?.contentSize).toBe(first?.image?.contentSize);
    }));

  it("generates the lab's Dockerfile where there is none, and links no line of it", () =>
    withPullRequest(builder, async ({ run, comments }) => {
      const workspace = bench.context({ "app.py": APP });
      const { exitCode, report } = await run(workspace, { tag: bench.tag("generated") });
      expect(exitCode).toBe(0);
      expect(readFileSync(join(workspace, "Dockerfile"), "utf8")).toBe(lab("python:3.8-alpine"));
      expect(report?.dockerfile).toEqual({ path: "Dockerfile", generated: true });
      expect(comments()[0]?.body).not.toContain("/blob/");
    }));

  it("reports a failed build: the instruction, its line, the end of its log", () =>
    withPullRequest(builder, async ({ run, comments }) => {
      const dockerfile = "FROM python:3.8-alpine\n\nRUN echo about to fail \\\n && exit 3\nRUN never\n";
      const workspace = bench.context({ Dockerfile: dockerfile });
      const { exitCode, outputs, report, commands } = await run(workspace, { tag: bench.tag("broken") });
      expect(exitCode).toBe(1);
      expect(outputs.verdict).toBe("fail");
      expect(report?.image).toBeNull();
      expect(report?.build?.failure).toMatchObject({
        instruction: "RUN echo about to fail \\\n && exit 3",
        lines: { start: 3, end: 4 },
        log: expect.arrayContaining(["about to fail"]),
      });
      expect(commands.find(({ name }) => name === "error")?.properties).toMatchObject({
        file: "Dockerfile",
        line: "3",
      });
      expect(firstLine(comments()[0]?.body)).toMatch(/^❌ \*\*Build failed at line 3/);
    }));

  it("blocks on lint findings at the wanted severity, though the image is built", () =>
    withPullRequest(builder, async ({ run, comments }) => {
      const workspace = bench.context({ Dockerfile: lab("python:3.8-alpine"), "app.py": APP });
      const inputs = { tag: bench.tag("lint"), "fail-on": "warning" };
      const { exitCode, outputs, report } = await run(workspace, inputs);
      expect(exitCode).toBe(1);
      expect(outputs.verdict).toBe("fail");
      expect(report?.image).not.toBeNull();
      expect(report?.verdict.reasons).toEqual([
        { kind: "lint", failOn: "warning", count: Number(outputs["lint-warnings"]) },
      ]);
      expect(firstLine(comments()[0]?.body)).toMatch(/^❌ \*\*\d+ lint findings block this merge/);
    }));

  it("blocks on a COPY of a file that is not in the context, on the word", () =>
    withPullRequest(builder, async ({ run }) => {
      const dockerfile = "FROM python:3.8-alpine\nCOPY app.py other.py /app/\n";
      const workspace = bench.context({ Dockerfile: dockerfile, "app.py": APP });
      const { exitCode, report } = await run(workspace, { tag: bench.tag("missing") });
      expect(exitCode).toBe(1);
      expect(report?.findings.find(({ ruleId }) => ruleId === "LR1003")).toMatchObject({
        severity: "error",
        start: { line: 2, column: 13 },
        end: { line: 2, column: 21 },
      });
    }));

  it("never lets a build's log speak to the runner", () =>
    withPullRequest(builder, async ({ run }) => {
      const lines = [
        "::error::forged",
        "##[error]forged",
        "::add-mask::python",
        "  ::set-env name=PATH::/evil",
      ];
      const script = [...lines, "::stop-commands::x"].map((line) => `echo '${line}'`).join("; ");
      const workspace = bench.context({ Dockerfile: `FROM python:3.8-alpine\nRUN ${script}; exit 1\n` });
      const { commands, stdout } = await run(workspace, { tag: bench.tag("forged") });
      expect(stdout).toContain("forged");
      expect(new Set(commands.map(({ name }) => name))).toEqual(
        new Set(["group", "endgroup", "error", "warning", "notice"]),
      );
      expect(commands.filter(({ name }) => name === "error")).toHaveLength(1);
    }));

  it("shows no build argument, secret or token anywhere", () =>
    withPullRequest(builder, async ({ run, comments }) => {
      const url = "https://user:passw0rd@example.invalid/x";
      const dockerfile = [
        "FROM python:3.8-alpine",
        "ARG API_KEY",
        "ARG COLOUR",
        "ENV SESSION_TOKEN=envvalue4711",
        `RUN echo ${url} > /dev/null; echo $API_KEY $COLOUR; echo $SESSION_TOKEN`,
        "",
      ].join("\n");
      const result = await run(bench.context({ Dockerfile: dockerfile }), {
        tag: bench.tag("secrets"),
        "build-args": "API_KEY=hunter2hunter2\nCOLOUR=ultramarine",
      });
      expect(result.exitCode).toBe(0);
      const files = [result.outputs["report-json"], result.outputs["report-markdown"]].map((path) =>
        readFileSync(path ?? "", "utf8"),
      );
      const everything = [result.stdout, result.stderr, result.summary, comments()[0]?.body, ...files].join(
        "\n",
      );
      for (const secret of ["hunter2hunter2", "ultramarine", "envvalue4711", "passw0rd", WORKFLOW_TOKEN]) {
        expect(everything).not.toContain(secret);
      }
      expect(everything).toContain("***");
    }));

  it("measures an image that copies its whole context the same on every run", () =>
    withPullRequest(builder, async ({ run }) => {
      const workspace = bench.context({ Dockerfile: "FROM python:3.8-alpine\nCOPY . /app/\n" });
      const tag = bench.tag("everything");
      const first = await run(workspace, { tag });
      const second = await run(workspace, { tag });
      expect(own(second.report).map(({ cached }) => cached)).toEqual([true]);
      expect(second.report?.image?.contentSize).toBe(first.report?.image?.contentSize);
    }));

  it("fails over the size limit and names the deciding number", () =>
    withPullRequest(builder, async ({ run, comments }) => {
      const workspace = bench.context({ Dockerfile: lab("python:3.8-alpine"), "app.py": APP });
      const inputs = { tag: bench.tag("limit"), "max-image-size": "1MB" };
      const { exitCode, report, commands } = await run(workspace, inputs);
      expect(exitCode).toBe(1);
      expect(commands.filter(({ name }) => name === "error").map(({ data }) => data)).toEqual([
        expect.stringMatching(/over the limit of 1 MB/),
      ]);
      expect(report?.verdict.reasons).toEqual([
        { kind: "image-size", size: report?.image?.contentSize, limit: 1_000_000 },
      ]);
      expect(firstLine(comments()[0]?.body)).toMatch(/limit of 1 MB/);
    }));

  it("tells identical instructions, links and replaced files apart", () =>
    withPullRequest(builder, async ({ run }) => {
      const workspace = bench.context({ Dockerfile: PLAIN, "greeting.txt": "hello\n" });
      const { exitCode, report } = await run(workspace, { tag: bench.tag("plain") });
      expect(exitCode).toBe(0);
      const sizes = new Map(own(report).map(({ lines, contentSize }) => [lines?.start, contentSize]));
      expect(sizes.get(2)).toBe("hello\n".length);
      expect(sizes.get(3)).toBe("greeting.txt".length);
      expect(sizes.get(4)).toBe("two\n".length);
      expect(sizes.get(5)).toBe("two\n".length);
      expect(sizes.get(7)).toBe("hello\n".length);
    }));
});

const buildKits = buildersOf(found).filter(({ kind }) => kind === "buildkit");

describe.each(buildKits)("BuildKit's features with $name", (builder) => {
  it("finds the lines of stages, heredocs, mounts and repeated instructions", () =>
    withPullRequest(builder, async ({ run }) => {
      const { exitCode, report } = await run(bench.context({ Dockerfile: MULTI_STAGE }), {
        tag: bench.tag("stages"),
      });
      expect(exitCode).toBe(0);
      expect(own(report).map(({ lines, mapping }) => [lines?.start, lines?.end, mapping])).toEqual([
        [17, 19, "exact"],
        [20, 22, "exact"],
        [23, 23, "exact"],
      ]);
      // "hello\n", and the name that the link holds.
      expect(own(report)[2]?.contentSize).toBe("hello\n".length + "greeting.txt".length);
      const steps = report?.build?.steps ?? [];
      expect(steps.find(({ name }) => name.includes("<<SCRIPT"))?.lines).toEqual({ start: 9, end: 14 });
    }));

  it("builds an earlier stage where that is the target", () =>
    withPullRequest(builder, async ({ run }) => {
      const { exitCode, report } = await run(bench.context({ Dockerfile: MULTI_STAGE }), {
        tag: bench.tag("target"),
        target: "build",
      });
      expect(exitCode).toBe(0);
      expect(own(report).map(({ lines }) => lines?.start)).toEqual([5, 6, 9]);
    }));

  it("hands a secret to the build and to nobody else", () =>
    withPullRequest(builder, async ({ run, comments }) => {
      const read = "cat /run/secrets/PASSPHRASE; wc -c < /run/secrets/PASSPHRASE";
      const dockerfile = `FROM python:3.8-alpine\nRUN --mount=type=secret,id=PASSPHRASE ${read}\n`;
      const result = await run(bench.context({ Dockerfile: dockerfile }), {
        tag: bench.tag("secret"),
        secrets: "PASSPHRASE=correct horse battery",
        "no-cache": "true",
      });
      expect(result.exitCode).toBe(0);
      expect(result.stdout).toMatch(/\*\*\*21$/m);
      for (const text of [result.stdout, result.stderr, comments()[0]?.body]) {
        expect(text).not.toContain("correct horse battery");
      }
    }));
});

describe("publishing", () => {
  const [builder] = buildersOf(found);
  if (builder === undefined) throw new Error("There is no builder.");
  const workspace = () => bench.context({ Dockerfile: lab("python:3.8-alpine"), "app.py": APP });

  it("warns and names the permission where the token may not write, and the verdict stands", () =>
    withPullRequest(builder, async ({ run, github, comments }) => {
      const token = { user: ACTIONS_BOT, canWrite: false, canEditOthers: false, canReadUser: false };
      github.addToken("read-only", token);
      const result = await run(workspace(), { tag: bench.tag("fork"), "github-token": "read-only" });
      expect(result.exitCode).toBe(0);
      expect(comments()).toEqual([]);
      expect(result.outputs).toMatchObject({ verdict: "pass", "comment-url": "" });
      expect(result.summary).toMatch(/^✅ \*\*Pass\*\*/);
      expect(result.commands.map(({ data }) => data).join("\n")).toMatch(/pull-requests: write/);
    }));

  it("gets its comment through a burst of bad gateways", () =>
    withPullRequest(builder, async ({ run, github, comments }) => {
      github.faults.push(badGateway(2));
      const result = await run(workspace(), { tag: bench.tag("burst") });
      expect(result.exitCode).toBe(0);
      expect(comments()).toHaveLength(1);
    }));

  it("writes no comment where there is no pull request", () =>
    withPullRequest(builder, async ({ run, github }) => {
      const event = { name: "merge_group", payload: { merge_group: { head_sha: HEAD_SHA } } };
      const result = await run(workspace(), { tag: bench.tag("queue") }, { event });
      expect(result.exitCode).toBe(0);
      expect(github.requests).toEqual([]);
      expect(result.summary).toMatch(/^✅ \*\*Pass\*\*/);
    }));

  it("ends bad input with one error that says what is legal, and does nothing else", () =>
    withPullRequest(builder, async ({ run, github }) => {
      const result = await run(workspace(), { tag: "python-hello-world." });
      expect(result.exitCode).toBe(1);
      expect(result.commands.filter(({ name }) => name !== "debug")).toEqual([
        expect.objectContaining({
          name: "error",
          data: expect.stringMatching(/blank before the dot is missing/),
        }),
      ]);
      expect(result.outputs).toEqual({});
      expect(github.requests).toEqual([]);
    }));
});

describe("layer sizes", () => {
  it("are equal to the byte on every engine and with every builder, for the same files", async () => {
    const workspace = bench.context({ Dockerfile: PLAIN, "greeting.txt": "hello\n" });
    const sizes: (number | null)[][] = [];
    for (const builder of buildersOf(found)) {
      await withPullRequest(builder, async ({ run }) => {
        const { report } = await run(workspace, { tag: bench.tag("equal") });
        // Where nothing changed, one builder makes an empty layer and the other none.
        const layers = report?.image?.layers.filter(({ contentSize }) => contentSize !== 0) ?? [];
        sizes.push(layers.map(({ contentSize }) => contentSize));
      });
    }
    expect(sizes[0]?.slice(-5)).toEqual([6, 12, 4, 4, 6]);
    for (const other of sizes) expect(other).toEqual(sizes[0]);
  });
});
