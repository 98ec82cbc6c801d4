import { afterAll, describe, expect, it, jest } from "@jest/globals";
import { checkOutPullRequest } from "../support/checked-out.js";
import { createWorkbench, engines } from "../support/engine.js";
import { buildersOf, withPullRequest } from "../support/pull-request.js";

jest.setTimeout(240_000);

const found = engines();
const bench = createWorkbench();
afterAll(() => bench.clear(found));

const dockerfile = (bytes: number): string =>
  `FROM python:3.8-alpine\nRUN head -c ${bytes} /dev/zero > /zeros\nCOPY app.py /app.py\n`;

const checkedOut = (before: number, after: number) =>
  checkOutPullRequest(
    () => bench.context({}),
    { Dockerfile: dockerfile(before), "app.py": "1\n", ".dockerignore": ".git\n" },
    { Dockerfile: dockerfile(after) },
  );

const [builder] = buildersOf(found);
if (builder === undefined) throw new Error("There is no builder.");

describe("the Action on a pull request", () => {
  it("tells the growth in the comment's first line, in an output and in its verdict", () =>
    withPullRequest(builder, async ({ run, comments }) => {
      const { workspace, base, ...more } = checkedOut(1_000_000, 1_750_000);
      const inputs = { tag: bench.tag("grown"), "max-size-increase": "500kB", comment: "on-failure" };
      const { exitCode, outputs, report, commands } = await run(workspace, inputs, more);
      expect(exitCode).toBe(1);
      expect(outputs).toMatchObject({ verdict: "fail", "size-delta": "750000" });
      expect(report?.comparison?.baseline).toEqual({ source: "build", name: "main", commit: base });
      expect(commands.filter(({ name }) => name === "error").map(({ data }) => data)).toEqual([
        expect.stringMatching(/^Growth of 750 kB is over the limit of 500 kB/),
      ]);
      const [comment] = comments();
      expect(comment?.body.split("\n")[1]).toMatch(
        /^❌ \*\*Growth of 750 kB is over the limit of 500 kB\*\* · image [\d.]+ MB · \+750 kB \([^)]+\) against main/,
      );
      expect(comment?.body).toContain("compared with `main` at");
      expect(comment?.body).toMatch(/\+750&nbsp;kB&nbsp;\(\+75%\).*RUN head/);
    }));

  it("comments on a change with on-change, and on none where nothing changed", () =>
    withPullRequest(builder, async ({ run, comments }) => {
      const inputs = { tag: bench.tag("same"), comment: "on-change" };
      const same = checkedOut(1_000_000, 1_000_000);
      const unchanged = await run(same.workspace, inputs, { event: same.event, env: same.env });
      expect(unchanged.outputs).toMatchObject({ verdict: "pass", "size-delta": "0" });
      expect(unchanged.summary.split("\n")[0]).toContain("no change against main");
      expect(comments()).toHaveLength(0);
      const shrunk = checkedOut(1_000_000, 900_000);
      const changed = await run(shrunk.workspace, inputs, { event: shrunk.event, env: shrunk.env });
      expect(changed.outputs["size-delta"]).toBe("-100000");
      expect(comments()).toHaveLength(1);
    }));
});
