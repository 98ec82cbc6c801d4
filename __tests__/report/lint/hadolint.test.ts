import { describe, expect, it } from "@jest/globals";
import { renderHadolintJson, renderHadolintTty } from "../../../src/report/lint/hadolint.js";
import { at, createFile, createResult } from "./lint-result.js";

const findings = [
  at(2, 9, 12, { ruleId: "DL3015", severity: "info", message: "Add\nit." }),
  at(2, 5, 8, { ruleId: "DL3008", message: "Pin it." }),
  at(1, 1, 5, { ruleId: "DL1000", severity: "error", message: "No such instruction." }),
];
const result = createResult([createFile("FORM a\nRUN b c\n", findings), createFile("", [], "b")]);

describe("lint in hadolint's shapes", () => {
  it("is JSON on one line, keys in order of the alphabet, by line and then by severity", () => {
    expect(renderHadolintJson(result)).toBe(
      `[${[
        '{"code":"DL1000","column":1,"file":"Dockerfile","level":"error","line":1,"message":"No such instruction."}',
        '{"code":"DL3008","column":1,"file":"Dockerfile","level":"warning","line":2,"message":"Pin it."}',
        '{"code":"DL3015","column":1,"file":"Dockerfile","level":"info","line":2,"message":"Add\\nit."}',
      ].join(",")}]\n`,
    );
    expect(renderHadolintJson(createResult([]))).toBe("[]\n");
  });

  it("is a line for each finding, with a column for syntax errors only", () => {
    expect(renderHadolintTty(result, { color: false })).toBe(
      [
        "Dockerfile:1:1 No such instruction.",
        "Dockerfile:2 DL3008 warning: Pin it.",
        "Dockerfile:2 DL3015 info: Add it.",
        "",
      ].join("\n"),
    );
  });

  it("colours the severity", () => {
    expect(renderHadolintTty(result, { color: true })).toContain(
      "DL3008 \u001b[1m\u001b[93mwarning\u001b[39m\u001b[22m: Pin it.",
    );
  });
});
