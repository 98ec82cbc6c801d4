import { describe, expect, it } from "@jest/globals";
import { renderJson } from "../../src/report/json.js";
import { createReport } from "../support/report.js";

describe("report.json", () => {
  it("reads back as the report that was written", () => {
    const text = renderJson(createReport());
    expect(JSON.parse(text)).toEqual(createReport());
    expect(text).toMatch(/^\{\n {2}"schemaVersion": 1,\n[\s\S]*\n\}\n$/);
  });

  it("is the same text in whatever order a report's parts were put together", () => {
    const reversed = Object.fromEntries(Object.entries(createReport()).reverse()) as ReturnType<
      typeof createReport
    >;
    expect(renderJson(reversed)).toBe(renderJson(createReport()));
  });

  it("is not written for what is no report", () => {
    expect(() => renderJson({ ...createReport(), notes: [1] as unknown as string[] })).toThrow(/notes/);
    expect(() => renderJson({ ...createReport(), more: "" } as ReturnType<typeof createReport>)).toThrow(
      /more/,
    );
  });
});
