import { describe, expect, it } from "@jest/globals";
import { lineLimits } from "../../src/image/line-limits.js";
import { dockerfile } from "../support/dockerfile.js";

const FILE = dockerfile(
  "ARG BASE=build",
  "FROM scratch AS build",
  "# layer-report max-size=1MB",
  "RUN make \\",
  "  install",
  "FROM build AS test",
  "# layer-report max-size=2MB",
  "RUN test",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: Dockerfiles have the same braces.
  "FROM ${BASE}",
  "# layer-report max-size=lots",
  "RUN a",
  "# layer-report max-size=3MB",
  "COPY b /",
);

const from = { dockerfile: FILE, target: null, buildArgs: new Map<string, string>() };

describe("the limits of lines", () => {
  it("are those of the stages that the image is made of, with the instruction's lines", () => {
    expect(lineLimits(from)).toEqual({
      limits: [
        { lines: { start: 4, end: 5 }, limit: 1_000_000 },
        { lines: { start: 13, end: 13 }, limit: 3_000_000 },
      ],
      notInImage: [{ start: 8, end: 8 }],
      unreadable: [{ start: 10, end: 10 }],
    });
  });

  it("follow target and build arguments", () => {
    const starts = (more: Partial<Parameters<typeof lineLimits>[0]>) =>
      lineLimits({ ...from, ...more }).limits.map(({ lines }) => lines.start);
    expect(starts({ target: "test" })).toEqual([4, 8]);
    expect(starts({ buildArgs: new Map([["BASE", "test"]]) })).toEqual([4, 8, 13]);
    expect(starts({ buildArgs: new Map([["BASE", "alpine"]]) })).toEqual([13]);
  });

  it("are none without a Dockerfile", () => {
    expect(lineLimits({ ...from, dockerfile: null })).toEqual({ limits: [], notInImage: [], unreadable: [] });
  });
});
