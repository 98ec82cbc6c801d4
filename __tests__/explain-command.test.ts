import { describe, expect, it } from "@jest/globals";
import { RULES } from "../src/lint/catalog.js";
import { runInFolder } from "./support/run-command-line.js";

const explain = (...args: string[]) => runInFolder("/", ["explain", ...args]);

describe("explain", () => {
  it.each([["DL3042"], ["dl3042"]])("tells about %s", async (name) => {
    const { status, stdout, stderr } = await explain(name);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^DL3042: pip keeps its download cache\nSeverity: warning\n/);
  });

  it("knows BuildKit's names, and that one of them may be several rules", async () => {
    expect((await explain("JsonArgsRecommended")).stdout).toMatch(/^DL3025: /);
    const rules = RULES.filter(({ aliases }) => aliases.includes("MultipleInstructionsDisallowed"));
    const { stdout } = await explain("MultipleInstructionsDisallowed", "DL4003");
    for (const { id } of rules) expect(stdout.match(new RegExp(`^${id}: `, "gm"))).toHaveLength(1);
  });

  it("says where a rule of ShellCheck is explained", async () => {
    const { status, stdout } = await explain("SC2086");
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^SC2086 is a rule of ShellCheck, [^\n]+ https:\/\/www\.shellcheck\.net\/wiki\/SC2086\. [^\n]+\n$/,
    );
  });

  it("lists all rules where none is named", async () => {
    const { status, stdout } = await explain();
    expect(status).toBe(0);
    for (const { id } of RULES) expect(stdout).toContain(`  ${id} `);
  });

  it.each([
    ["DLL3042", "Did you mean DL3042?"],
    ["jsonargsrecomended", "Did you mean JSONArgsRecommended?"],
    ["nonsense\u001b", "docker-layer-report explain lists all rules."],
  ])("has status 2 and a hint for %j", async (name, hint) => {
    const { status, stdout, stderr } = await explain(name);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^docker-layer-report: There is no rule "[^\n]+\n$/);
    expect(stderr.trimEnd()).toMatch(new RegExp(`${hint.replace(/[?.]/g, "\\$&")}$`));
    expect(stderr).not.toContain("\u001b");
  });
});
