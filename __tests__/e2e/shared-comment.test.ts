import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it, jest } from "@jest/globals";
import { createWorkbench, engines } from "../support/engine.js";
import { createPullRequestEvent } from "../support/github/events.js";
import { badGateway } from "../support/github/faults.js";
import { buildersOf, withPullRequest } from "../support/pull-request.js";
import { runAction } from "../support/run-action.js";

jest.setTimeout(240_000);

const found = engines();
const bench = createWorkbench();
afterAll(() => bench.clear(found));

const root = fileURLToPath(new URL("../..", import.meta.url));
const [builder] = buildersOf(found);
if (builder === undefined) throw new Error("There is no builder.");

/** Kilobytes that each image adds to its base. */
const IMAGES = { api: 100, web: 200, worker: 300, docs: 400 } as const;
const rows = (body = ""): string[][] =>
  [...body.matchAll(/^\| `(.*?)` \| (.*) \|$/gm)].map(([, name = "", cells = ""]) => [
    name,
    ...cells.replaceAll("&nbsp;", " ").split(" | "),
  ]);

describe("jobs of a matrix", () => {
  it("that end at the same time share one comment; a later job posts their reports just so", () =>
    withPullRequest(builder, async ({ github, run, comments }) => {
      github.faults.push(
        badGateway(3),
        badGateway(1, { operationId: "issues/create-comment", carriedOut: true }),
      );
      const jobs = await Promise.all(
        Object.entries(IMAGES).map(async ([name, kilobytes]) => {
          const size = kilobytes * 1000;
          const workspace = bench.context({
            Dockerfile: `FROM python:3.8-alpine\nRUN head -c ${size} /dev/zero > /zeros\n`,
          });
          const inputs = {
            tag: bench.tag(name),
            "comment-group": "images",
            "comment-key": name,
            "max-layer-size": "350kB",
            baseline: "none",
          };
          return { name, ...(await run(workspace, inputs, { github: { ...servers(github), runId: 50 } })) };
        }),
      );
      expect(jobs.map(({ name, exitCode }) => [name, exitCode])).toEqual([
        ["api", 0],
        ["web", 0],
        ["worker", 0],
        ["docs", 1],
      ]);
      const [comment, ...others] = comments();
      expect(others).toEqual([]);
      expect(comment?.body.split("\n")[1]).toMatch(/^❌ \*\*1 of 4 images fails: `docs`\*\* · /);
      expect(
        rows(comment?.body).map(([name, , own, , verdict]) => [name, own, verdict?.slice(0, 1)]),
      ).toEqual([
        ["api", "100 kB", "✅"],
        ["docs", "400 kB", "❌"],
        ["web", "200 kB", "✅"],
        ["worker", "300 kB", "✅"],
      ]);
      for (const { outputs } of jobs)
        expect(outputs["comment-url"]).toContain(`#issuecomment-${comment?.id}`);

      const download = bench.context({});
      for (const { name, outputs } of jobs) {
        mkdirSync(join(download, name));
        copyFileSync(outputs["report-json"] ?? "", join(download, name, "report.json"));
      }
      const [pull] = github.state.pulls.values();
      const published = await runAction({
        action: join(root, "publish"),
        workspace: download,
        inputs: { report: "*/report.json" },
        event: createPullRequestEvent(pull ?? github.addPull()),
        github: { ...servers(github), runId: 50 },
      });
      expect([published.exitCode, published.commands]).toEqual([0, []]);
      expect(published.outputs).toMatchObject({ verdict: "fail", "pull-request": "7" });
      expect(comments()).toHaveLength(2);
      const figures = (body = ""): string[][] => rows(body).map(([, ...cells]) => cells);
      expect(figures(comments()[1]?.body).sort()).toEqual(figures(comment?.body).sort());
    }));
});

function servers({ serverUrl, apiUrl }: { readonly serverUrl: string; readonly apiUrl: string }) {
  return { serverUrl, apiUrl };
}
