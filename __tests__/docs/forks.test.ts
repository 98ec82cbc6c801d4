import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { lexer, type Token, type Tokens } from "marked";
import { parse } from "yaml";

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly name: string;
  readonly on: unknown;
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, { readonly permissions: object; readonly steps: readonly Step[] }>>;
}

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly main: string };
}

const metadata = (path: string): Metadata => parse(readFileSync(path, "utf8")) as Metadata;
const publish = metadata("publish/action.yml");
const forks = lexer(readFileSync("docs/forks.md", "utf8"));

const tablesOf = (tokens: readonly Token[]): Tokens.Table[] =>
  tokens.filter((token): token is Tokens.Table => token.type === "table");
const codeOf = (cell = ""): string => /^`(.+)`$/.exec(cell)?.[1] ?? "";

function rows(firstColumn: string): readonly (readonly string[])[] {
  const table = tablesOf(forks).find(({ header }) => header[0]?.text === firstColumn);
  return table?.rows.map((row) => row.map(({ text }) => text)) ?? [];
}

describe("docs/forks.md", () => {
  const [build, post] = forks
    .filter((token): token is Tokens.Code => token.type === "code" && token.lang === "yaml")
    .map(({ text }) => parse(text) as Workflow);

  it("has two workflows, of which the second waits for the first", () => {
    expect(post?.on).toEqual({ workflow_run: { workflows: [build?.name], types: ["completed"] } });
    expect(build?.on).toBe("pull_request");
  });

  it("gives the first no right to write, and the second no more than it needs", () => {
    const permissions = [build, post].map((workflow) => [
      workflow?.permissions,
      ...Object.values(workflow?.jobs ?? {}).map((job) => job.permissions),
    ]);
    expect(permissions).toEqual([
      [{}, { contents: "read" }],
      [{}, { actions: "read", "pull-requests": "write" }],
    ]);
  });

  it("runs nothing in the second but the download and the publishing, which reads what was downloaded", () => {
    const steps = Object.values(post?.jobs ?? {}).flatMap((job) => job.steps);
    expect(steps.map(({ uses }) => uses)).toEqual([
      expect.stringMatching(/^actions\/download-artifact@/),
      "OWNER/docker-layer-report/publish@v1",
    ]);
    expect(steps[1]?.with?.report).toBe(`${steps[0]?.with?.path}/report.json`);
  });

  it("uses inputs that there are", () => {
    const used = [build, post].flatMap((workflow) =>
      Object.values(workflow?.jobs ?? {}).flatMap((job) => job.steps),
    );
    for (const { uses = "", with: given = {} } of used) {
      if (!uses.startsWith("OWNER/")) continue;
      const { inputs } = uses.includes("/publish@") ? publish : metadata("action.yml");
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
    }
  });

  it("lists the inputs and outputs of publish/action.yml, in their order, with their defaults", () => {
    expect(rows("input").map(([name, value]) => [codeOf(name), codeOf(value)])).toEqual(
      Object.entries(publish.inputs).map(([name, input]) => [name, input.default ?? ""]),
    );
    expect(rows("output").map(([name]) => codeOf(name))).toEqual(Object.keys(publish.outputs));
  });
});

describe("publish/action.yml", () => {
  it("describes each input and output in a sentence", () => {
    for (const { description } of [...Object.values(publish.inputs), ...Object.values(publish.outputs)]) {
      expect(description).toMatch(/^\S.*\.$/);
    }
  });

  it("starts what script/build.mjs bundles", () => {
    expect(publish.runs.main).toBe("../dist/publish/index.js");
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is looked for in a script.
    expect(readFileSync("script/build.mjs", "utf8")).toContain('["src/publish.ts", `${out}/publish`]');
  });
});

it("docs/threat-model.md names only tests that there are", () => {
  const tests = readdirSync("__tests__", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".test.ts"))
    .map((path) => readFileSync(join("__tests__", path), "utf8"))
    .join("\n");
  const named = tablesOf(lexer(readFileSync("docs/threat-model.md", "utf8"))).flatMap(({ rows: all }) =>
    all.map((row) => codeOf(row.at(-1)?.text)).filter((name) => name !== ""),
  );
  expect(named.filter((name) => !tests.includes(JSON.stringify(name).slice(1, -1)))).toEqual([]);
  expect(named.length).toBeGreaterThan(25);
});
