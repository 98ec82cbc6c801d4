import { execFileSync } from "node:child_process";
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it, jest } from "@jest/globals";
import { blobId } from "../../src/git/blob-id.js";
import { createWorkbench, engines } from "../support/engine.js";
import { badGateway } from "../support/github/faults.js";
import { ACTIONS_BOT, type FakeReviewComment } from "../support/github/state.js";
import { buildersOf, HEAD_SHA, type PullRequest, withPullRequest } from "../support/pull-request.js";
import { sarifErrors } from "../support/sarif/validate.js";

jest.setTimeout(240_000);

const found = engines();
const bench = createWorkbench();
afterAll(() => bench.clear(found));

const [builder] = buildersOf(found);
if (builder === undefined) throw new Error("There is no builder.");

const TEXT = [
  "FROM python:3.8-alpine",
  "RUN apk add --update \\",
  "  busybox || true",
  "EXPOSE 5000/TCP",
  "RUN pip download flask || true; pip install flask",
  "MAINTAINER Ada <ada@example.com>",
  "CMD python app.py",
  "COPY app.py /app.py",
  "",
].join("\n");

/** Opens the pull request anew, with a Dockerfile that is new as a whole; `head` where its head has another one. */
function change({ github }: PullRequest, text: string, head = text): void {
  const lines = text.split("\n").slice(0, -1);
  const patch = [`@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`)].join("\n");
  github.addPull({ files: [{ filename: "Dockerfile", status: "added", patch, sha: blobId(head, "") }] });
}

const workspaceOf = (text: string): string => bench.context({ Dockerfile: text, "app.py": "print(1)\n" });
const comments = ({ github }: PullRequest): readonly FakeReviewComment[] =>
  [...github.state.reviews.values()].flatMap((review) => review.comments);

function applied(text: string, suggestions: readonly FakeReviewComment[]): string {
  const lines = text.split("\n");
  for (const { line, startLine, body } of suggestions.toSorted((a, b) => b.line - a.line)) {
    const after = /^```suggestion\n([\s\S]*)\n```$/m.exec(body)?.[1] ?? "";
    lines.splice((startLine ?? line) - 1, line - (startLine ?? line) + 1, ...after.split("\n"));
  }
  return lines.join("\n");
}

/** The text that the committed command line writes. */
function fixedByCommandLine(text: string): string {
  const workspace = workspaceOf(text);
  const copy = join(workspace, "fixed");
  copyFileSync(join(workspace, "Dockerfile"), copy);
  const cli = new URL("../../dist/cli/index.js", import.meta.url).pathname;
  execFileSync(process.execPath, [cli, "lint", "--fix", "--fail-on", "never", copy]);
  return readFileSync(copy, "utf8");
}

describe("the Action, asked for suggestions and a check run", () => {
  it("suggests once what lint --fix writes, through a burst of bad gateways, and gives each run a check run", () =>
    withPullRequest(builder, async (pull) => {
      change(pull, TEXT);
      const workspace = workspaceOf(TEXT);
      const inputs = {
        tag: bench.tag("suggest"),
        suggestions: "true",
        "check-run": "true",
        "fail-on": "never",
      };
      pull.github.faults.push(badGateway(1, { operationId: "pulls/create-review", carriedOut: true }));
      pull.github.faults.push(badGateway(2, { operationId: "pulls/list-files" }));
      const first = await pull.run(workspace, inputs);
      expect(first.exitCode).toBe(0);
      expect(
        first.commands.filter(({ name }) => name === "warning").map(({ data }) => data),
      ).not.toContainEqual(expect.stringContaining("not posted"));
      expect(first.stdout).toMatch(/^\d+ fixes were suggested on the pull request\.$/m);
      expect(comments(pull).length).toBeGreaterThanOrEqual(3);
      expect(applied(TEXT, comments(pull))).toBe(fixedByCommandLine(TEXT));

      const second = await pull.run(workspace, inputs);
      expect(second.exitCode).toBe(0);
      expect(pull.github.state.reviews.size).toBe(1);
      const runs = [...pull.github.state.checkRuns.values()];
      expect(runs).toHaveLength(2);
      for (const run of runs) {
        expect(run).toMatchObject({ name: "Docker Layer Report", headSha: HEAD_SHA, conclusion: "success" });
        expect(run.annotations).toHaveLength(first.report?.findings.length ?? 0);
      }
    }));

  it("brings 120 annotations to the check run, each once, though the server fails in between", () =>
    withPullRequest(builder, async (pull) => {
      const ports = Array.from({ length: 120 }, (_, index) => `EXPOSE ${5_000 + index}/TCP`);
      const text = ["FROM python:3.8-alpine", ...ports, "USER 1000", ""].join("\n");
      change(pull, text);
      const inputs = { tag: bench.tag("many"), suggestions: "true", "check-run": "true", "fail-on": "info" };
      pull.github.faults.push(badGateway(1, { operationId: "checks/create", carriedOut: true }));
      pull.github.faults.push(badGateway(2, { operationId: "checks/update", carriedOut: true }));
      const { exitCode, report } = await pull.run(workspaceOf(text), inputs);
      expect([exitCode, report?.verdict.status]).toEqual([
        report?.verdict.status === "pass" ? 0 : 1,
        report?.verdict.status,
      ]);
      const [run, ...others] = [...pull.github.state.checkRuns.values()];
      expect(others).toEqual([]);
      expect(run?.conclusion).toBe(report?.verdict.status === "pass" ? "success" : "failure");
      const lines = run?.annotations.map((annotation) => (annotation as { start_line: number }).start_line);
      expect(lines).toHaveLength(report?.findings.length ?? 0);
      expect(report?.findings.length).toBeGreaterThanOrEqual(120);
      expect(new Set(lines).size).toBeGreaterThanOrEqual(120);
      expect(comments(pull)).toHaveLength(20);
    }));

  it("suggests nothing where the merge that is checked out has another Dockerfile than the head", () =>
    withPullRequest(builder, async (pull) => {
      change(pull, TEXT, `# of the head\n${TEXT}`);
      const inputs = { tag: bench.tag("merge"), suggestions: "true", "fail-on": "never" };
      const { exitCode, commands } = await pull.run(workspaceOf(TEXT), inputs);
      expect(exitCode).toBe(0);
      expect(comments(pull)).toEqual([]);
      expect(commands.filter(({ name }) => name === "notice").map(({ data }) => data)).toContainEqual(
        expect.stringMatching(
          /^No fix was suggested: the pull request’s head has another text of Dockerfile/,
        ),
      );
    }));

  it("warns where the token may write nothing, and the verdict stands", () =>
    withPullRequest(builder, async (pull) => {
      change(pull, TEXT);
      const token = { user: ACTIONS_BOT, canWrite: false, canEditOthers: false, canReadUser: false };
      pull.github.addToken("read-only", token);
      const inputs = {
        tag: bench.tag("read-only"),
        suggestions: "true",
        "check-run": "true",
        "fail-on": "never",
        "github-token": "read-only",
      };
      const { exitCode, outputs, commands } = await pull.run(workspaceOf(TEXT), inputs);
      expect([exitCode, outputs.verdict]).toEqual([0, "pass"]);
      const warnings = commands.filter(({ name }) => name === "warning").map(({ data }) => data);
      expect(warnings).toContainEqual(
        expect.stringMatching(/^The suggestions were not posted\..*pull-requests: write/),
      );
      expect(warnings).toContainEqual(
        expect.stringMatching(/^The check run was not written\..*checks: write/),
      );
    }));
});

describe("report.sarif", () => {
  it("is legal, with the findings and their fixes, and the limits that are not kept", () =>
    withPullRequest(builder, async ({ run }) => {
      const inputs = { tag: bench.tag("sarif"), "max-image-size": "1MB", "fail-on": "never" };
      const { outputs, report } = await run(workspaceOf(TEXT), inputs);
      const log = JSON.parse(readFileSync(outputs["report-sarif"] ?? "", "utf8"));
      expect(sarifErrors(log)).toEqual([]);
      const { results } = log.runs[0];
      expect(results.length).toBeGreaterThan(report?.findings.length ?? 0);
      expect(results).toContainEqual(expect.objectContaining({ ruleId: "max-image-size", level: "error" }));
      expect(results.filter(({ fixes }: { fixes?: unknown }) => fixes !== undefined).length).toBeGreaterThan(
        1,
      );
    }));

  it("is legal and without results where nothing was found", () =>
    withPullRequest(builder, async ({ run }) => {
      const text = "FROM scratch\nCOPY app.py /app.py\nUSER 1000\n";
      const { outputs, report } = await run(workspaceOf(text), { tag: bench.tag("clean") });
      const log = JSON.parse(readFileSync(outputs["report-sarif"] ?? "", "utf8"));
      expect(sarifErrors(log)).toEqual([]);
      expect(log.runs[0].results).toHaveLength((report?.findings.length ?? 0) + (report?.advice.length ?? 0));
    }));
});
