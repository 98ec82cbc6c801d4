import type { Section } from "../../../src/report/shared/section.js";
import {
  createAdvice,
  createBuild,
  createComparison,
  createFinding,
  createImage,
  createLayer,
  createLimits,
  createReport,
} from "../../support/report.js";
import { createSection } from "../../support/sections.js";
import { SHA } from "../golden-reports.js";

const NAMES =
  "api auth billing cart catalog checkout docs gateway jobs mail media orders search shop web worker";

/** Sixteen images of one run: most as the base has them, some grown, one over its limit, one that does not build. */
export const SIXTEEN: readonly Section[] = NAMES.split(" ").map((name, index) => {
  const origin = { name, sha: SHA, run: { id: 42, attempt: 1 } };
  if (name === "mail") return createSection(origin, failedBuild(name));
  const size = 64_300_177 + index * 3_217_000;
  const growth = index % 5 === 2 ? 1_234_567 * index : 0;
  const report = createReport({
    tag: `shop/${name}`,
    image: createImage({ reference: `shop/${name}`, contentSize: size, layers: layersOf(size) }),
    comparison: createComparison({
      total: { before: size - growth, after: size },
      own: { before: size - growth - 52_900_000, after: size - 52_900_000 },
      layers: growth === 0 ? [] : [grown(growth, size - 52_900_000)],
    }),
    advice: index % 4 === 0 ? [createAdvice()] : [],
  });
  if (name !== "gateway") return createSection(origin, report);
  const limit = 80_000_000;
  return createSection(origin, {
    ...report,
    limits: createLimits({ imageSize: limit }),
    verdict: { status: "fail", reasons: [{ kind: "image-size", size, limit }] },
  });
});

function layersOf(size: number) {
  const base = createImage().layers.slice(0, 4);
  return [
    ...base,
    createLayer({ contentSize: size - 52_900_000 - 177 }),
    createLayer({ contentSize: 177, instruction: "COPY app.py /app.py", lines: { start: 4, end: 4 } }),
  ];
}

function grown(growth: number, after: number) {
  return { kind: "grown" as const, layer: 4, instruction: null, before: after - growth, after, files: [] };
}

function failedBuild(name: string) {
  return createReport({
    tag: `shop/${name}`,
    verdict: { status: "fail", reasons: [{ kind: "build-failed" }] },
    image: null,
    build: createBuild({
      failure: {
        instruction: "RUN pip install flsk",
        lines: { start: 2, end: 2 },
        message: "exit code: 1",
        log: ["ERROR: No matching distribution found for flsk"],
      },
    }),
  });
}

/** One image on three platforms, of which one has an older base image. */
export const PLATFORMS: readonly Section[] = ["linux/amd64", "linux/arm64", "linux/arm/v7"].map(
  (platform, index) => {
    const size = 64_300_177 - index * 2_100_000;
    return createSection(
      { name: "api", sha: SHA, run: { id: 42, attempt: 1 } },
      createReport({
        image: createImage({ platform, contentSize: size, layers: layersOf(size) }),
        comparison:
          index === 2
            ? null
            : createComparison({
                total: { before: size - 1_200_000 * index, after: size },
                own: { before: size - 1_200_000 * index - 52_900_000, after: size - 52_900_000 },
              }),
        findings: [createFinding()],
      }),
    );
  },
);
