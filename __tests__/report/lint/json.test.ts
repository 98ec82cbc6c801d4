import { describe, expect, it } from "@jest/globals";
import { renderLintJson } from "../../../src/report/lint/json.js";
import { at, createFile, createResult } from "./lint-result.js";

describe("lint as JSON", () => {
  it("lists the files, the findings and what could not be read", () => {
    const unread = [{ path: "nowhere", message: "There is no nowhere." }];
    const finding = at(1, 6, 12, { message: "Name it.", helpUrl: null });
    const result = createResult([createFile("FROM python\n", [finding]), createFile("", [], "b")], unread);
    expect(JSON.parse(renderLintJson(result))).toEqual({
      schemaVersion: 1,
      tool: { name: "docker-layer-report", version: "1.2.3" },
      files: ["Dockerfile", "b"],
      findings: [
        {
          ruleId: "DL3007",
          severity: "warning",
          message: "Name it.",
          path: "Dockerfile",
          start: { line: 1, column: 6 },
          end: { line: 1, column: 12 },
          helpUrl: null,
        },
      ],
      counts: { error: 0, warning: 1, info: 0, style: 0 },
      unread,
    });
  });
});
