import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { lexer, type Tokens } from "marked";
import { parse } from "yaml";

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}

interface Job {
  readonly permissions: object;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: unknown;
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

const inputsOf = (path: string): string[] => Object.keys(parse(readFileSync(path, "utf8")).inputs);
const workflows = lexer(readFileSync("docs/many-images.md", "utf8"))
  .filter((token): token is Tokens.Code => token.type === "code" && token.lang === "yaml")
  .map(({ text }) => parse(text) as Workflow);
const jobs = workflows.flatMap((workflow) => Object.values(workflow.jobs));
const ownSteps = jobs.flatMap(({ steps }) => steps).filter(({ uses = "" }) => uses.startsWith("OWNER/"));

describe("docs/many-images.md", () => {
  it("uses inputs that there are", () => {
    for (const { uses, with: given = {} } of ownSteps) {
      const metadata = uses?.includes("/publish@") ? "publish/action.yml" : "action.yml";
      expect(inputsOf(metadata)).toEqual(expect.arrayContaining(Object.keys(given)));
    }
    expect(ownSteps).toHaveLength(3);
  });

  it("gives the right to write only to the job that comments", () => {
    expect(workflows.map(({ permissions }) => permissions)).toEqual([{}, {}]);
    expect(jobs.map(({ permissions }) => permissions)).toEqual([
      { contents: "read", "pull-requests": "write" },
      { contents: "read" },
      { "pull-requests": "write" },
    ]);
  });

  it("reads the reports from where they are downloaded to", () => {
    const steps = workflows[1]?.jobs.comment?.steps ?? [];
    expect(steps[1]?.with?.report).toBe(`${steps[0]?.with?.path}/**/report.json`);
  });
});
