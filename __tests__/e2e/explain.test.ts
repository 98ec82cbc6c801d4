import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { generateLab } from "../../src/dockerfile/generate.js";
import en from "../../src/locales/en.json" with { type: "json" };
import { createTranslate } from "../../src/locales/translate.js";
import { type Report, reportSchema } from "../../src/report/schema.js";
import { formatSize } from "../../src/report/size.js";
import { createWorkbench, engines } from "../support/engine.js";
import { runInFolder } from "../support/run-command-line.js";

jest.setTimeout(240_000);

const found = engines();
const bench = createWorkbench();
afterAll(() => bench.clear(found));

const translate = createTranslate("en", en);
const LAB = generateLab("python:3.8-alpine");

describe.each(found)("explain on $name", (engine) => {
  const env = engine.env as Record<string, string>;
  const folder = bench.context({ Dockerfile: LAB, "app.py": "print('hello')\n" });
  const tag = bench.tag("explain");
  const explain = (...args: readonly string[]) =>
    runInFolder(folder, ["explain", "Dockerfile", ...args], { env });
  let image: NonNullable<Report["image"]>;

  beforeAll(async () => {
    await runInFolder(folder, ["report", "--tag", tag], { env });
    const report = reportSchema.parse(JSON.parse(readFileSync(join(folder, "report/report.json"), "utf8")));
    if (report.image === null) throw new Error("The lab was not built.");
    image = report.image;
  });

  it("has the sizes beside the lab's lines that the report measured", async () => {
    const { status, stdout } = await explain("--tag", tag);
    expect(status).toBe(0);
    const sizeOf = (line: number): string => {
      const layer = image.layers.find(({ lines }) => lines?.start === line);
      return formatSize(layer?.contentSize ?? null, translate);
    };
    const base = formatSize(image.base?.contentSize ?? null, translate);
    expect(stdout).toContain(`1  FROM python:3.8-alpine  · ${base} in `);
    expect(stdout).toContain(`2  RUN pip install flask  · ${sizeOf(2)}\n`);
    expect(stdout).toContain('3  CMD ["python","app.py"]  · no layer, 0 B\n');
    expect(stdout).toContain(`4  COPY app.py /app.py  · ${sizeOf(4)}\n`);
    expect(sizeOf(4)).toBe("15 B");
  });

  it("knows the base image's CMD from the engine", async () => {
    const { stdout } = await explain("--tag", tag);
    expect(stdout).toContain("It takes the place of the base image’s CMD, which is python3.");
    expect(stdout).toContain("In the end, a container of this image runs: python app.py");
  });

  it("says that the base image is a stand-in where it is one", async () => {
    const { stdout } = await explain("--tag", tag);
    expect(stdout.includes("Stand-in base image")).toBe(image.base?.standIn != null);
  });

  it("shows no sizes of an image that is not there", async () => {
    const { status, stdout } = await explain("--image", `${tag}-not`);
    expect(status).toBe(0);
    expect(stdout).toContain(`the engine has no image ${tag}-not.`);
    expect(stdout).toContain("2  RUN pip install flask  · a layer");
  });

  it("shows no sizes of an image that another Dockerfile made", async () => {
    writeFileSync(join(folder, "Dockerfile"), LAB.replace("RUN pip install flask", "RUN true\nRUN false"));
    const { stdout } = await explain("--tag", tag);
    writeFileSync(join(folder, "Dockerfile"), LAB);
    expect(stdout).toContain(`the image ${tag} was not built from this file.`);
    expect(stdout).toContain("2  RUN true  · a layer");
  });
});
