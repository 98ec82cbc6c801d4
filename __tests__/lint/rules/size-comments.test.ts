import { describe, expect, it } from "@jest/globals";
import { lintLines } from "../lint-text.js";

const seen = (...lines: readonly string[]) => lintLines(["FROM scratch", ...lines], ["LR1009"]);

describe("LR1009, a size limit that limits nothing", () => {
  it("is quiet about a limit that counts", () => {
    expect(seen("# layer-report max-size=20MB # why", "COPY a /a")).toEqual([]);
  });

  it("is an error where the value is no size, at the value", () => {
    expect(seen("# layer-report max-size=20 megabytes", "COPY a /a")).toEqual([
      {
        id: "LR1009",
        severity: "error",
        at: "20 megabytes",
        message: expect.stringMatching(/^"20 megabytes" is no size, .* such as 20MB/),
      },
    ]);
  });

  it("is an error where the form is another one", () => {
    expect(seen("# layer-report max-size: 20MB", "COPY a /a")).toMatchObject([
      {
        severity: "error",
        at: "# layer-report max-size: 20MB",
        message: expect.stringContaining("limits nothing"),
      },
    ]);
  });

  it("is a warning where the limit is for nothing, or is the second", () => {
    expect(seen("# layer-report max-size=1MB", "CMD a")).toMatchObject([
      { severity: "warning", message: expect.stringContaining("above a RUN, COPY, ADD or WORKDIR") },
    ]);
    expect(seen("# layer-report max-size=1MB", "# layer-report max-size=2MB", "COPY a /a")).toMatchObject([
      { severity: "warning", at: "# layer-report max-size=2MB" },
    ]);
  });

  it("can be silenced for the file", () => {
    expect(seen("# hadolint global ignore=LR1009", "# layer-report max-size=lots", "COPY a /a")).toEqual([]);
  });
});
