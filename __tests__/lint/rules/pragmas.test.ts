import { describe, expect, it } from "@jest/globals";
import { DEFAULT_CONFIG } from "../../../src/lint/config/lint-config.js";
import { lintLines, pointedAt } from "../lint-text.js";

describe("DL1001, a comment that silences a rule", () => {
  const given = { config: { ...DEFAULT_CONFIG, severities: new Map([["DL1001", "warning" as const]]) } };

  it("is off until the configuration gives it a severity", () => {
    const lines = ["# hadolint ignore=DL3006", "FROM alpine"];

    expect(pointedAt(lines, "DL1001")).toEqual([]);
    expect(lintLines(lines, ["DL1001"], given)).toMatchObject([
      { severity: "warning", at: "# hadolint ignore=DL3006" },
    ]);
  });

  it("finds those inside an instruction, and several above one", () => {
    const lines = ["# hadolint ignore=DL3006", "# hadolint ignore=DL3007 # x", "FROM alpine", "RUN a \\"];

    expect(pointedAt([...lines, " # hadolint ignore=DL3004", " && b"], "DL1001", given)).toHaveLength(3);
  });

  it.each([
    "# hadolint global ignore=DL3006",
    "# hadolint stage ignore=DL3006",
    "# hadolint shell=bash",
    "# hadolint ignore=DL3006 of illegal form",
    "# check=skip=DL3006",
    "# about hadolint",
  ])("leaves %j alone", (comment) => {
    expect(pointedAt(["#", comment, "FROM alpine"], "DL1001", given)).toEqual([]);
  });

  it("can't be silenced by the comment that it finds", () => {
    expect(pointedAt(["# hadolint ignore=DL1001,DL3006", "FROM alpine"], "DL1001", given)).toHaveLength(1);
  });
});

describe("LR1007, a comment to the linter without effect", () => {
  it.each([
    ["# hadolint ignore=DL3006 the newest", "form is not legal"],
    ["# hadolint ignored=DL3006", "form is not legal"],
    ["# check=skip=DL3006, DL3007", "form is not legal"],
    ["# check=skip", "form is not legal"],
    ["# check skip=all", "form is not legal"],
    ["# hadolint ignore DL3006", "form is not legal"],
    ["# hadolint stage ignore=DL3006\nARG A", "above the instruction that it is for"],
  ])("finds %j", (comment, problem) => {
    const seen = lintLines(["#", comment, "FROM alpine"], ["LR1007"]);

    expect(seen).toEqual([
      {
        id: "LR1007",
        severity: "info",
        at: comment.replace(/\n.*/, ""),
        message: expect.stringContaining(problem),
      },
    ]);
  });

  it("is an error where BuildKit refuses to build", () => {
    const seen = lintLines(["# check=skip=DL3006;error=maybe", "FROM alpine"], ["LR1007"]);

    expect(seen).toMatchObject([{ severity: "error", at: "# check=skip=DL3006;error=maybe" }]);
  });

  it("finds a second check comment above an instruction", () => {
    const lines = [
      "FROM alpine:3",
      "# check=skip=JSONArgsRecommended",
      "# check=skip=StageNameCasing",
      "CMD x",
    ];

    expect(pointedAt(lines, "LR1007")).toEqual(["# check=skip=StageNameCasing"]);
  });

  it("finds the name all, which is for check comments", () => {
    const lines = ["# hadolint ignore=DL3006,all", "FROM alpine"];
    const [seen, ...others] = lintLines(lines, ["LR1007", "DL3006"]);

    expect([seen?.at, others]).toEqual(["all", []]);
    expect(seen?.message).toContain("Name each rule");
  });

  it("finds an ignore comment behind a command", () => {
    const lines = [
      "FROM a:1",
      "RUN x && \\",
      "  sudo x # hadolint ignore=DL3004",
      "RUN echo '# hadolint ignore=DL3004'",
    ];

    expect(pointedAt(lines, "LR1007")).toEqual(["# hadolint ignore=DL3004"]);
    expect(pointedAt(lines, "DL3004")).toEqual(["sudo"]);
  });

  it.each([
    ["in order", ["# hadolint ignore=DL3006 -- the newest", "FROM alpine"]],
    ["about the shell", ["# hadolint shell=bash", "FROM alpine:3"]],
    ["to people", ["# hadolint told us to", "# check that A=B", "FROM alpine:3"]],
  ])("passes a comment %s", (_, lines) => {
    expect(pointedAt(lines, "LR1007")).toEqual([]);
  });
});
