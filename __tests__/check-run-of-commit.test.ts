import { describe, expect, it } from "@jest/globals";
import { type CheckRunSurroundings, giveCheckRun } from "../src/check-run-of-commit.js";
import { loadTranslate } from "../src/locales/load.js";
import { NO_LINKS } from "../src/report/links.js";
import type { Report } from "../src/report/schema.js";
import { badGateway, type Fault, jsonFault } from "./support/github/faults.js";
import { RETRY_UNIT, type Session, withGitHub } from "./support/github/session.js";
import { ACTIONS_BOT } from "./support/github/state.js";
import { createFinding, createReport } from "./support/report.js";

const translate = await loadTranslate("en");

const withFindings = (count: number, overrides: Partial<Report> = {}): Report =>
  createReport({
    findings: Array.from({ length: count }, (_, index) =>
      createFinding({
        message: `finding ${index}`,
        start: { line: index + 1, column: 3 },
        end: { line: index + 1, column: 9 },
      }),
    ),
    ...overrides,
  });

async function give(
  { client, context }: Pick<Session, "client" | "context">,
  report: Report,
  more: Partial<CheckRunSurroundings> = {},
): Promise<readonly string[]> {
  const warnings: string[] = [];
  await giveCheckRun(report, {
    inputs: { checkRun: true, commentKey: "", githubToken: "workflow-token" },
    context,
    toPath: (path) => path,
    links: NO_LINKS,
    translate,
    log: { annotate: (level, message) => warnings.push(`${level}: ${message}`) },
    openClient: async () => client,
    retryUnit: RETRY_UNIT,
    timeout: 20_000,
    ...more,
  });
  return warnings;
}

const runs = ({ github }: Session) => [...github.state.checkRuns.values()];
const messages = (session: Session) =>
  runs(session)[0]?.annotations.map((annotation) => (annotation as { message: string }).message);

describe("a check run", () => {
  it("has the verdict, the report and its annotations, on the head commit", () =>
    withGitHub(async (session) => {
      const links = { ...NO_LINKS, run: "https://example.com/run" };
      expect(await give(session, withFindings(1), { links })).toEqual([]);
      expect(runs(session)).toEqual([
        expect.objectContaining({
          name: "Docker Layer Report",
          headSha: "a".repeat(40),
          status: "completed",
          conclusion: "success",
          title: expect.stringMatching(/^Pass · image 64\.3 MB/),
          summary: expect.stringMatching(/^✅ \*\*Pass\*\*/),
          annotations: [
            {
              path: "app/Dockerfile",
              start_line: 1,
              end_line: 1,
              start_column: 3,
              end_column: 9,
              annotation_level: "warning",
              title: "DL3007",
              message: "finding 0",
            },
          ],
        }),
      ]);
    }));

  it("has the comment's key behind its name, and fails where the report does", () =>
    withGitHub(async (session) => {
      const verdict = { status: "fail" as const, reasons: [{ kind: "build-failed" as const }] };
      const inputs = { checkRun: true, commentKey: "api", githubToken: "workflow-token" };
      await give(session, createReport({ verdict }), { inputs });
      expect(runs(session)[0]).toMatchObject({ name: "Docker Layer Report (api)", conclusion: "failure" });
    }));

  it.each([
    [0, 1],
    [50, 1],
    [51, 2],
    [120, 3],
  ])("takes %d annotations in %d requests", (count, requests) =>
    withGitHub(async (session) => {
      expect(await give(session, withFindings(count))).toEqual([]);
      expect(session.github.requests).toHaveLength(requests);
      expect(messages(session)).toEqual(Array.from({ length: count }, (_, index) => `finding ${index}`));
    }),
  );

  it("takes a thousand, and says how many more there are", () =>
    withGitHub(async (session) => {
      await give(session, withFindings(1_003));
      expect(messages(session)).toHaveLength(1_000);
      expect(runs(session)[0]?.summary).toMatch(/\n3 more annotations are not shown\.\n$/);
    }));

  it("has a summary within the limit, however long the report", () =>
    withGitHub(async (session) => {
      const text = "é".repeat(60_000);
      const history = { command: "docker history", text, rows: [] };
      await give(session, withFindings(300, { history }));
      expect(Buffer.byteLength(runs(session)[0]?.summary ?? "")).toBeLessThan(65_535);
    }));

  it("leaves out annotations of a file outside of the checkout", () =>
    withGitHub(async (session) => {
      await give(session, createReport({ findings: [createFinding({ path: "/elsewhere/Dockerfile" })] }));
      expect(messages(session)).toEqual([]);
    }));

  it("is not asked for by itself, nor outside of a workflow run", () =>
    withGitHub(async (session) => {
      const inputs = { checkRun: false, commentKey: "", githubToken: "workflow-token" };
      await give(session, createReport(), { inputs });
      await give(session, createReport(), { context: null });
      expect(session.github.requests).toEqual([]);
    }));

  it("is given to the commit of a push too", () =>
    withGitHub(async (session) => {
      const context = { ...session.context, pullRequest: null, eventName: "push" };
      await give({ ...session, context }, createReport());
      expect(runs(session)).toHaveLength(1);
    }));
});

describe("trouble", () => {
  it("with a token that may not write is a warning that names the permission", () =>
    withGitHub(async (session) => {
      const token = { user: ACTIONS_BOT, canWrite: false, canEditOthers: false, canReadUser: false };
      session.github.addToken("workflow-token", token);
      expect(await give(session, createReport())).toEqual([
        "warning: The check run was not written. The token may not do that (“Resource not accessible by integration”); " +
          "give the job the permission “checks: write”. The verdict and the job summary stand.",
      ]);
    }));

  it.each<[string, Fault, RegExp]>([
    ["a server that stays down", badGateway(99), /HTTP 502/],
    ["a server without check runs", jsonFault(1, 404, {}, "Not Found"), /does not have it/],
    ["a bad token", jsonFault(1, 401, {}, "Bad credentials"), /does not accept the token/],
    ["a network that stays down", { times: 99, answer: { kind: "reset" } }, /cannot be reached/],
  ])("with %s is a warning", (_, fault, expected) =>
    withGitHub(async (session) => {
      session.github.faults.push(fault);
      expect(await give(session, createReport())).toEqual([expect.stringMatching(expected)]);
    }),
  );

  it.each([true, false])(
    "with bursts of 502 makes one check run with each annotation once, also where they were taken (%s)",
    (carriedOut) =>
      withGitHub(async (session) => {
        session.github.faults.push({ ...badGateway(1, { operationId: "checks/create" }), carriedOut });
        session.github.faults.push({ ...badGateway(1, { operationId: "checks/update" }), carriedOut });
        expect(await give(session, withFindings(120))).toEqual([]);
        expect(runs(session)).toHaveLength(1);
        expect(messages(session)).toEqual(Array.from({ length: 120 }, (_, index) => `finding ${index}`));
      }),
  );
});
