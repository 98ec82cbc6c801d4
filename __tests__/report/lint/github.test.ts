import { describe, expect, it } from "@jest/globals";
import { renderGithubCommands } from "../../../src/report/lint/github.js";
import { at, createFile, createResult, translate } from "./lint-result.js";

const lines = (...args: Parameters<typeof createResult>) =>
  renderGithubCommands(createResult(...args), translate)
    .trimEnd()
    .split("\n");

describe("lint as GitHub's workflow commands", () => {
  it("annotates the words", () => {
    const finding = at(3, 6, 9, { message: "Name it." });
    expect(lines([createFile("", [finding], "app/Dockerfile")])).toEqual([
      "::warning title=DL3007,file=app/Dockerfile,line=3,endLine=3,col=6,endColumn=9::Name it.",
    ]);
  });

  it("gives several lines without columns, which GitHub does not take there", () => {
    const finding = at(3, 6, 1, { end: { line: 5, column: 2 }, severity: "style" });
    expect(lines([createFile("", [finding])])[0]).toMatch(
      /^::notice title=DL3007,file=Dockerfile,line=3,endLine=5::/,
    );
  });

  it("keeps every text within its place in the command", () => {
    const finding = at(1, 1, 2, { message: "100%\n::error::x, y: z" });
    expect(lines([createFile("", [finding], "a,b:c%\n::d")])).toEqual([
      "::warning title=DL3007,file=a%2Cb%3Ac%25%0A%3A%3Ad,line=1,endLine=1,col=1,endColumn=2::100%25 ::error::x, y: z",
    ]);
  });

  it("says at the tenth of a kind how many more there are", () => {
    const findings = Array.from({ length: 13 }, (_, index) => at(index + 1, 1, 2, { message: "Name it." }));
    const shown = lines([createFile("", [...findings, at(20, 1, 2, { severity: "error" })])]);
    expect(shown).toHaveLength(11);
    expect(shown[0]).toMatch(/^::error /);
    expect(shown[10]).toMatch(/::Name it\. \(The log lists 3 more\.\)$/);
  });

  it("has an error for what could not be read", () => {
    expect(lines([], [{ path: "nowhere", message: "There is no\nnowhere." }])).toEqual([
      "::error::There is no nowhere.",
    ]);
  });
});
