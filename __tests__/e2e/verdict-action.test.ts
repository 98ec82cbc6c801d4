import { afterAll, describe, expect, it, jest } from "@jest/globals";
import { checkOutPullRequest } from "../support/checked-out.js";
import { createWorkbench, engines } from "../support/engine.js";
import { buildersOf, type PullRequest, withPullRequest } from "../support/pull-request.js";

jest.setTimeout(240_000);

const found = engines();
const bench = createWorkbench();
afterAll(() => bench.clear(found));

const [builder] = buildersOf(found);
if (builder === undefined) throw new Error("There is no builder.");

const LABEL = "layer-report: accept";
const labeled = { labels: [LABEL], labelEvents: [{ event: "labeled", label: LABEL, by: "hubot" }] } as const;

const firstLine = ({ comments }: PullRequest): string => comments()[0]?.body.split("\n")[1] ?? "";

describe("the label that accepts", () => {
  const files = (lines: string) => bench.context({ Dockerfile: `FROM scratch\n${lines}`, "app.py": "1\n" });
  const limits = (lines: string) => ({
    workspace: files(`# layer-report max-size=1\n${lines}`),
    inputs: { tag: bench.tag("accepted"), "max-image-size": "1", "max-layers": "0", comment: "on-failure" },
  });

  it("turns sizes over their limits into warnings, says by whom, and holds as long as it is set", () =>
    withPullRequest(builder, async (pullRequest) => {
      const { github, run, comments } = pullRequest;
      const { workspace, inputs } = limits("COPY app.py /app.py\n");
      const over = await run(workspace, inputs);
      expect([over.exitCode, over.outputs.verdict]).toEqual([1, "fail"]);
      expect(firstLine(pullRequest)).toMatch(/^❌ \*\*Image of 2 B is over the limit of 1 B\*\*/);

      github.addPull(labeled);
      // The event is the one from before: a run that is repeated gets it again.
      const accepted = await run(workspace, inputs);
      expect([accepted.exitCode, accepted.outputs.verdict]).toEqual([0, "pass"]);
      expect(accepted.report?.accepted).toMatchObject({
        by: "hubot",
        reasons: [{ kind: "image-size" }, { kind: "layer-size", setBy: "comment" }, { kind: "layer-count" }],
      });
      expect(accepted.commands.filter(({ name }) => name === "error")).toEqual([]);
      expect(accepted.commands.filter(({ name }) => name === "warning").map(({ data }) => data)).toEqual([
        expect.stringMatching(/^Line 3 adds 2 B, over the limit of 1 B/),
        expect.stringMatching(/^Pass · Image of 2 B .*hubot accepts what is over its limit/),
      ]);
      expect(comments()).toHaveLength(1);
      expect(firstLine(pullRequest)).toMatch(/^⚠️ \*\*Pass\*\* · \*\*Image of 2 B .* \(accepted\)\*\*/);
      for (const text of [comments()[0]?.body, accepted.summary]) {
        expect(text).toContain(
          "⚠️ `hubot` accepts what is over its limit, with the label `layer-report: accept`.",
        );
      }
      expect(accepted.stdout).toContain("hubot accepts what is over its limit");

      github.addPull();
      const again = await run(workspace, inputs);
      expect([again.exitCode, again.report?.accepted]).toEqual([1, null]);
      expect(firstLine(pullRequest)).toMatch(/^❌ /);
    }));

  it("accepts neither lint findings nor a failed build", () =>
    withPullRequest(builder, async (pullRequest) => {
      pullRequest.github.addPull(labeled);
      const wrong = limits("COPY app.py /app.py\nWORKDIR app\n");
      const lint = await pullRequest.run(wrong.workspace, { ...wrong.inputs, "fail-on": "style" });
      expect(lint.exitCode).toBe(1);
      expect(lint.report?.verdict.reasons.map(({ kind }) => kind)).toEqual(["lint"]);
      expect(lint.report?.accepted?.by).toBe("hubot");
      expect(firstLine(pullRequest)).toMatch(
        /^❌ \*\*\d+ lint findings? blocks? this merge\*\*.*\(accepted\)/,
      );
      const broken = limits("COPY none.py /app.py\n");
      const failed = await pullRequest.run(broken.workspace, broken.inputs);
      expect([failed.exitCode, failed.report?.accepted]).toEqual([1, null]);
      expect(firstLine(pullRequest)).toMatch(/^❌ \*\*Build failed/);
    }));
});

describe("fail-on-new", () => {
  const OLD = "FROM python:3.8-alpine\nWORKDIR one\nCOPY app.py /app.py\n";
  const before = { Dockerfile: OLD, "app.py": "1\n", ".dockerignore": ".git\n" };
  const checkedOut = (dockerfile: string) =>
    checkOutPullRequest(() => bench.context({}), before, { Dockerfile: dockerfile, "app.py": "2\n" });
  const inputs = { "fail-on": "warning", "fail-on-new": "true", comment: "on-failure" };

  it("lets pass what the base has already, though its line moved, and fails on what is new", () =>
    withPullRequest(builder, async (pullRequest) => {
      const given = { ...inputs, tag: bench.tag("new") };
      const moved = checkedOut(OLD.replace("WORKDIR one", "# now below\n\nWORKDIR one"));
      const old = await pullRequest.run(moved.workspace, given, moved);
      expect(old.report?.findings).toContainEqual(
        expect.objectContaining({ ruleId: "DL3000", isNew: false }),
      );
      expect([old.exitCode, old.outputs.verdict, pullRequest.comments()]).toEqual([0, "pass", []]);

      const grown = checkedOut(`${OLD}RUN cd /tmp && ls\n`);
      const fresh = await pullRequest.run(grown.workspace, given, grown);
      const marks = fresh.report?.findings.map(({ ruleId, isNew }) => [ruleId, isNew]);
      expect(marks).toContainEqual(["DL3000", false]);
      expect(marks).toContainEqual(["DL3003", true]);
      expect([fresh.exitCode, fresh.report?.verdict.reasons.map(({ kind }) => kind)]).toEqual([
        1,
        ["new-lint"],
      ]);
      expect(firstLine(pullRequest)).toMatch(/^❌ \*\*1 new lint (error|finding) blocks this merge\*\*/);
      expect(pullRequest.comments()[0]?.body).toMatch(/\| (warning|error), \*\*new\*\* \| \[4\]/);

      const fixed = await pullRequest.run(moved.workspace, given, moved);
      expect(fixed.exitCode).toBe(0);
      expect(firstLine(pullRequest)).toMatch(/^✅ \*\*Resolved: nothing blocks this merge any more\*\*/);
    }));

  it("counts all findings, and says why, where there is no base to lint", () =>
    withPullRequest(builder, async ({ run, comments }) => {
      const workspace = bench.context(before);
      const { exitCode, report } = await run(workspace, { ...inputs, tag: bench.tag("alone") });
      expect([exitCode, report?.verdict.reasons.map(({ kind }) => kind)]).toEqual([1, ["lint"]]);
      expect(comments()[0]?.body).toContain("so all findings count, not only new ones");
    }));

  it("knows the findings of a base that does not build, and those of a report", () =>
    withPullRequest(builder, async ({ run }) => {
      const broken = { ...before, Dockerfile: OLD.replace("app.py /", "none.py /") };
      const repaired = checkOutPullRequest(() => bench.context({}), broken, { Dockerfile: OLD });
      const given = { ...inputs, tag: bench.tag("repaired") };
      const built = await run(repaired.workspace, given, repaired);
      expect(built.report?.comparison).toBeNull();
      expect(built.report?.findings).toContainEqual(
        expect.objectContaining({ ruleId: "DL3000", isNew: false }),
      );
      expect(built.exitCode).toBe(0);

      const workspace = bench.context({ ...before, "base.json": JSON.stringify(built.report) });
      const again = await run(workspace, { ...given, baseline: "base.json" });
      expect([again.exitCode, again.report?.findings.every(({ isNew }) => isNew === false)]).toEqual([
        0,
        true,
      ]);
    }));
});
