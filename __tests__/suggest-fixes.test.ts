import { describe, expect, it } from "@jest/globals";
import { parseDockerfile } from "../src/dockerfile/parse.js";
import { blobId } from "../src/git/blob-id.js";
import type { GitHubContext } from "../src/github/context.js";
import type { AnnotationLevel } from "../src/github/runner-log.js";
import { lint } from "../src/lint/engine.js";
import { fixText } from "../src/lint/fixes/fix-text.js";
import { type LintFixes, lintFixes } from "../src/lint-fixes.js";
import { loadTranslate } from "../src/locales/load.js";
import { type SuggestionSurroundings, suggestFixes } from "../src/suggest-fixes.js";
import { lintInput } from "./lint/lint-text.js";
import type { FakeGitHub } from "./support/github/fake-github.js";
import { badGateway, type Fault, jsonFault, secondaryLimit } from "./support/github/faults.js";
import { RETRY_UNIT, type Session, withGitHub } from "./support/github/session.js";
import { ACTIONS_BOT, type FakeFile } from "./support/github/state.js";

const translate = await loadTranslate("en");

const TEXT = [
  "FROM debian:13",
  "RUN apt-get update \\",
  "  && apt-get install a=1",
  "USER 1000",
  "EXPOSE 80/TCP",
  "RUN pip install flask==3.1.2",
  "",
].join("\n");

/** The patch of a file that is new as a whole. */
const allNew = (text: string): string => {
  const lines = text.split("\n").slice(0, -1);
  return [`@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`)].join("\n");
};

function fixesOf(text: string, overrides: Partial<LintFixes["source"]> = {}, secret = "hunter2"): LintFixes {
  const input = lintInput(text);
  const source = {
    contextPath: "/work",
    path: "/work/Dockerfile",
    displayPath: "Dockerfile",
    text,
    generated: false,
    ...overrides,
  };
  const redactor = { redact: (part: string) => part.replaceAll(secret, "***") };
  return lintFixes(input, source, lint(input), { inputs: { suggestions: true }, redactor, translate });
}

function addFile(github: FakeGitHub, text: string, file: Partial<FakeFile> = {}): void {
  const changed = {
    filename: "Dockerfile",
    status: "modified",
    patch: allNew(text),
    sha: blobId(text, ""),
    ...file,
  } as const;
  github.addPull({ files: [changed] });
}

async function suggest(
  { client, context }: { readonly client: Session["client"]; readonly context: GitHubContext | null },
  fixes: LintFixes | null = fixesOf(TEXT),
  more: Partial<SuggestionSurroundings> = {},
): Promise<readonly (readonly [AnnotationLevel | "info", string])[]> {
  const said: (readonly [AnnotationLevel | "info", string])[] = [];
  await suggestFixes(fixes, {
    inputs: { suggestions: true, githubToken: "workflow-token" },
    context,
    path: "Dockerfile",
    translate,
    log: {
      annotate: (level, message) => said.push([level, message]),
      info: (text) => said.push(["info", text]),
    },
    openClient: async () => client,
    retryUnit: RETRY_UNIT,
    timeout: 20_000,
    ...more,
  });
  return said;
}

const reviews = (github: FakeGitHub) => [...github.state.reviews.values()];
const comments = (github: FakeGitHub) => reviews(github).flatMap((review) => review.comments);

/** The file with all suggestions applied, as their buttons do it. */
function applied(text: string, github: FakeGitHub): string {
  const lines = text.split("\n");
  for (const { line, startLine, body } of comments(github).toSorted((a, b) => b.line - a.line)) {
    const [, fence = "", after = ""] = /^(`{3,})suggestion\n([\s\S]*)\n\1$/m.exec(body) ?? [];
    expect(fence).not.toBe("");
    lines.splice((startLine ?? line) - 1, line - (startLine ?? line) + 1, ...after.split("\n"));
  }
  return lines.join("\n");
}

describe("fixes on a pull request's own lines", () => {
  it("become one review whose suggestions make the file that lint --fix writes", () =>
    withGitHub(async (session) => {
      addFile(session.github, TEXT);
      expect(await suggest(session)).toEqual([["info", "3 fixes were suggested on the pull request."]]);
      expect(reviews(session.github)).toHaveLength(1);
      expect(reviews(session.github)[0]).toMatchObject({
        pullNumber: 7,
        commitId: "a".repeat(40),
        body: "3 fixes for lint findings on lines of this pull request.",
      });
      expect(comments(session.github).map(({ startLine, line }) => [startLine, line])).toEqual([
        [null, 3],
        [null, 5],
        [null, 6],
      ]);
      expect(applied(TEXT, session.github)).toBe(fixText(lintInput(TEXT)));
    }));

  it("span the lines that one fix needs", () =>
    withGitHub(async (session) => {
      const text = "FROM debian:13 AS Build\nUSER 1000\nFROM scratch\nCOPY --from=Build /a /a\nUSER 1\n";
      addFile(session.github, text);
      await suggest(session, fixesOf(text));
      expect(comments(session.github).map(({ startLine, line }) => [startLine, line])).toEqual([[1, 4]]);
      expect(applied(text, session.github)).toBe(fixText(lintInput(text)));
    }));

  it("are left alone where the diff does not have all their lines, or none of them is new", () =>
    withGitHub(async (session) => {
      const patch =
        "@@ -3,2 +3,2 @@\n   && apt-get install a=1\n-USER 0\n+USER 1000\n@@ -5 +6 @@\n-x\n+RUN pip install flask==3.1.2";
      addFile(session.github, TEXT, { patch });
      await suggest(session);
      expect(comments(session.github).map(({ line }) => line)).toEqual([6]);
      const split = "FROM debian:13 AS Build\nUSER 1000\nFROM scratch\nCOPY --from=Build /a /a\nUSER 1\n";
      const parts = "@@ -1 +1 @@\n-x\n+FROM debian:13 AS Build\n@@ -4 +4 @@\n-x\n+COPY --from=Build /a /a";
      addFile(session.github, split, { patch: parts });
      expect(await suggest(session, fixesOf(split))).toEqual([]);
    }));

  it("are found on a later page of a pull request's files", () =>
    withGitHub(async (session) => {
      const others = Array.from({ length: 130 }, (_, index) => ({
        filename: `file-${index}`,
        status: "added" as const,
        patch: "@@ -0,0 +1 @@\n+x",
      }));
      const own = {
        filename: "Dockerfile",
        status: "modified",
        patch: allNew(TEXT),
        sha: blobId(TEXT, ""),
      } as const;
      session.github.addPull({ files: [...others, own] });
      await suggest(session);
      expect(comments(session.github)).toHaveLength(3);
    }));
});

describe("the next run", () => {
  it("repeats no suggestion, though its lines have moved and others are there by hundreds", () =>
    withGitHub(async (session) => {
      addFile(session.github, TEXT);
      await suggest(session);
      const review = reviews(session.github)[0];
      if (review === undefined) throw new Error("There is no review.");
      const noise = Array.from({ length: 230 }, (_, index) => ({
        id: 9_000 + index,
        path: "Dockerfile",
        line: 1,
        startLine: null,
        body: `a remark ${index}`,
      }));
      session.github.state.reviews.set(1, { ...review, id: 1, comments: [...noise, ...review.comments] });
      session.github.state.reviews.delete(review.id);
      const moved = `# a comment\n${TEXT}`;
      addFile(session.github, moved);
      expect(await suggest(session, fixesOf(moved))).toEqual([]);
      expect(reviews(session.github)).toHaveLength(1);
    }));

  it("suggests what is new", () =>
    withGitHub(async (session) => {
      addFile(session.github, TEXT);
      await suggest(session);
      const more = `${TEXT}EXPOSE 81/TCP\n`;
      addFile(session.github, more);
      expect(await suggest(session, fixesOf(more))).toEqual([
        ["info", "1 fix was suggested on the pull request."],
      ]);
      expect(comments(session.github)).toHaveLength(4);
    }));

  it("goes on where twenty were not enough, and the review says how many are left", () =>
    withGitHub(async (session) => {
      const text = `FROM debian:13\n${Array.from({ length: 45 }, (_, index) => `EXPOSE ${80 + index}/TCP\n`).join("")}USER 1\n`;
      addFile(session.github, text);
      const said = [];
      for (let run = 0; run < 4; run++) said.push(...(await suggest(session, fixesOf(text))));
      expect(reviews(session.github).map((review) => review.comments.length)).toEqual([20, 20, 5]);
      expect(reviews(session.github)[0]?.body).toBe(
        "20 fixes for lint findings on lines of this pull request. 25 more follow with the next run.",
      );
      expect(said.map(([, text]) => text)[0]).toBe(
        "20 fixes were suggested on the pull request, and 25 more are left.",
      );
    }));
});

describe("no suggestion is made", () => {
  const quietly: readonly [string, LintFixes | null, Partial<SuggestionSurroundings>][] = [
    ["nobody asks for it", fixesOf(TEXT), { inputs: { suggestions: false, githubToken: "x" } }],
    ["there is no Dockerfile", null, {}],
    ["the run wrote the Dockerfile itself", fixesOf(TEXT, { generated: true }), {}],
    ["the Dockerfile is none of the repository's files", fixesOf(TEXT), { path: null }],
    ["nothing can be fixed", fixesOf("FROM debian:13\nUSER 1\n"), {}],
  ];
  it.each(quietly)("and the server not asked where %s", (_, fixes, more) =>
    withGitHub(async (session) => {
      addFile(session.github, TEXT);
      expect(await suggest(session, fixes, more)).toEqual([]);
      expect(session.github.requests).toEqual([]);
    }),
  );

  it("and the server not asked outside of a pull request", () =>
    withGitHub(async ({ github, client, context }) => {
      expect(await suggest({ client, context: { ...context, pullRequest: null } })).toEqual([]);
      expect(await suggest({ client, context: null })).toEqual([]);
      expect(github.requests).toEqual([]);
    }));

  it("where the pull request does not change the Dockerfile", () =>
    withGitHub(async (session) => {
      addFile(session.github, TEXT, { filename: "other" });
      expect(await suggest(session)).toEqual([]);
      expect(reviews(session.github)).toEqual([]);
    }));

  it("where the head's text is another than the checked out one, with a notice", () =>
    withGitHub(async (session) => {
      addFile(session.github, TEXT, { sha: blobId(`# of the base\n${TEXT}`, "") });
      expect(await suggest(session)).toEqual([
        [
          "notice",
          "No fix was suggested: the pull request’s head has another text of Dockerfile than the commit that was checked out.",
        ],
      ]);
      expect(reviews(session.github)).toEqual([]);
    }));

  it("where the server shows no patch, as for a large one, with a notice", () =>
    withGitHub(async (session) => {
      const { patch, ...file } = {
        filename: "Dockerfile",
        status: "modified",
        patch: "",
        sha: blobId(TEXT, ""),
      } as const;
      session.github.addPull({ files: [file] });
      expect(patch).toBe("");
      expect(await suggest(session)).toEqual([
        [
          "notice",
          "No fix was suggested: the server does not show what the pull request changes in Dockerfile.",
        ],
      ]);
    }));

  it("of lines that hold a secret", () =>
    withGitHub(async (session) => {
      const text =
        "FROM debian:13\nRUN pip install --index-url=https://hunter2@x/ a==1\nEXPOSE 80/TCP\nUSER 1\n";
      addFile(session.github, text);
      const fixes = fixesOf(text);
      await suggest(session, fixes);
      expect(comments(session.github).map(({ line }) => line)).toEqual([3]);
      expect(parseDockerfile(text).errors).toEqual([]);
    }));
});

describe("trouble", () => {
  it("with a token that may not write is a warning that names the permission", () =>
    withGitHub(async (session) => {
      addFile(session.github, TEXT);
      const token = { user: ACTIONS_BOT, canWrite: false, canEditOthers: false, canReadUser: false };
      session.github.addToken("workflow-token", token);
      expect(await suggest(session)).toEqual([
        [
          "warning",
          "The suggestions were not posted. The token may not do that (“Resource not accessible by integration”); " +
            "give the job the permission “pull-requests: write”. The verdict and the job summary stand.",
        ],
      ]);
      const fork = { ...session.context, actor: "dependabot[bot]" };
      const [[, warning] = []] = await suggest({ client: session.client, context: fork });
      expect(warning).toContain("Pull requests from forks and from Dependabot get a read-only token");
    }));

  it.each<[string, Fault, RegExp]>([
    ["a server that stays down", badGateway(99), /HTTP 502/],
    ["a limit that ends later", secondaryLimit(60), /for another 60 seconds/],
    [
      "a review that is refused",
      { ...jsonFault(1, 422, {}, "No"), operationId: "pulls/create-review" },
      /refuses it \(“No”\)/,
    ],
    ["a pull request that is gone", jsonFault(1, 404, {}, "Not Found"), /does not have it/],
  ])("with %s is a warning", (_, fault, expected) =>
    withGitHub(async (session) => {
      addFile(session.github, TEXT);
      session.github.faults.push(fault);
      expect(await suggest(session)).toEqual([["warning", expect.stringMatching(expected)]]);
    }),
  );

  it.each([true, false])(
    "with a burst of 502 makes one review, also where it was made before (%s)",
    (carriedOut) =>
      withGitHub(async (session) => {
        addFile(session.github, TEXT);
        session.github.faults.push({ ...badGateway(1, { operationId: "pulls/create-review" }), carriedOut });
        session.github.faults.push(badGateway(2, { operationId: "pulls/list-files" }));
        expect(await suggest(session)).toEqual([["info", expect.stringMatching(/^3 fixes/)]]);
        expect(reviews(session.github)).toHaveLength(1);
      }),
  );

  it("with a server that never answers ends in time", () =>
    withGitHub(async (session) => {
      addFile(session.github, TEXT);
      session.github.faults.push({ times: 9, answer: { kind: "hang" } });
      expect(await suggest(session, fixesOf(TEXT), { timeout: 300 })).toEqual([
        ["warning", expect.stringMatching(/took too long/)],
      ]);
    }));
});
