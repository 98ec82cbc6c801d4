import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Report } from "../../src/report/schema.js";
import { createWorkbench, type Engine, engines } from "../support/engine.js";
import { runInFolder } from "../support/run-command-line.js";

jest.setTimeout(240_000);

const found = engines();
const bench = createWorkbench();
afterAll(() => bench.clear(found));

/** 3 MB that a later line deletes, 2 MB that stay. */
const DOCKERFILE = `FROM python:3.8-alpine
RUN mkdir /data && head -c 3000000 /dev/urandom > /data/gone && head -c 2000000 /dev/urandom > /data/kept
RUN rm /data/gone
COPY app.py /app.py
`;

function run(command: string, args: readonly string[], { env }: Engine): void {
  const { status, stderr } = spawnSync(command, args, { encoding: "utf8", env });
  if (status !== 0) throw new Error(`${command} ends with ${status}: ${stderr}`);
}

/** Runs `report` with these flags; gives the report and what the terminal shows. */
async function report(folder: string, engine: Engine, ...flags: readonly string[]) {
  const result = await runInFolder(folder, ["report", ...flags], {
    env: engine.env as Record<string, string>,
  });
  const directory = flags[flags.indexOf("--report-dir") + 1] ?? "report";
  const json = join(folder, flags.includes("--report-dir") ? directory : "report", "report.json");
  const parsed = existsSync(json) ? (JSON.parse(readFileSync(json, "utf8")) as Report) : null;
  return { ...result, report: parsed };
}

/** What has to be the same whichever way an image is read. */
const contents = ({ image, advice }: Report) => ({
  sizes: image?.layers.map(({ contentSize }) => contentSize),
  files: image?.layers.map(({ files }) => files && { ...files, top: [] }),
  totals: image?.files && { ...image.files, readBy: null },
  advice: advice.map(({ ruleId, savedBytes, layer }) => ({ ruleId, savedBytes, layer })),
});

describe.each(found)("an image that is there already, on $name", (engine) => {
  const folder = bench.context({ Dockerfile: DOCKERFILE, "app.py": "print('hello')\n" });
  const tag = bench.tag("image-input");
  let built: Report;

  beforeAll(async () => {
    const { report: first } = await report(folder, engine, "--tag", tag, "--report-dir", "built");
    if (first === null) throw new Error("The image was not built.");
    built = first;
    run("docker", ["image", "save", "--output", join(folder, "image.tar"), tag], engine);
    mkdirSync(join(folder, "layout"));
    run("tar", ["-xf", join(folder, "image.tar"), "-C", join(folder, "layout")], engine);
  });

  it("is built with what its lines left behind, first of all", () => {
    const { image, advice } = built;
    expect(image?.files?.shadowed).toEqual({ files: 1, bytes: 3_000_000 });
    expect(image?.layers.at(-3)?.files?.top).toEqual([
      { path: "data/gone", bytes: 3_000_000, fate: "deleted", killedBy: (image?.layers.length ?? 0) - 2 },
      { path: "data/kept", bytes: 2_000_000, fate: "visible", killedBy: null },
    ]);
    expect(advice).toMatchObject([
      { ruleId: "LR2003", savedBytes: 3_000_000, lines: { start: 2, end: 2 }, path: "Dockerfile" },
    ]);
    expect(readFileSync(join(folder, "built/report.html"), "utf8")).toContain("data");
  });

  it("gives the same by its name, with nothing built and no Dockerfile", async () => {
    const { report: given, stdout, status } = await report(folder, engine, "--image", tag);
    if (given === null) throw new Error("There is no report.");
    expect(status).toBe(0);
    expect(given).toMatchObject({ dockerfile: null, build: null, findings: [], tag });
    // Which lines there were is in the Dockerfile alone, and which layers are its own as well.
    expect(contents(given).sizes).toEqual(contents(built).sizes);
    expect(contents(given).totals).toEqual(contents(built).totals);
    expect(stdout).toContain("RUN /bin/sh -c rm /data/gone");
  });

  it("gives the same with its Dockerfile named, lines and findings included", async () => {
    const flags = ["--image", tag, "--dockerfile", "Dockerfile"];
    const { report: given } = await report(folder, engine, ...flags);
    if (given === null) throw new Error("There is no report.");
    expect(contents(given)).toEqual(contents(built));
    expect(given.image?.layers.map(({ lines }) => lines)).toEqual(
      built.image?.layers.map(({ lines }) => lines),
    );
    expect(given.findings).toEqual(built.findings);
  });

  it.each(["archive://image.tar", "oci-layout://layout"])(
    "gives the same from %s, without any engine",
    async (source) => {
      const nowhere: Engine = { ...engine, env: { ...engine.env, DOCKER_HOST: "unix:///nowhere.sock" } };
      const { report: given, status } = await report(folder, nowhere, "--image", source);
      if (given === null) throw new Error("There is no report.");
      expect(status).toBe(0);
      expect(contents(given).sizes).toEqual(contents(built).sizes);
      expect(contents(given).totals).toEqual(contents(built).totals);
      expect(given.image).toMatchObject({ store: null, measuredBy: "layers", reference: source });
      expect(given.image?.layers.at(-1)?.createdBy).toMatch(/^COPY app\.py/);
    },
  );

  it.each([
    ["no-such-image-anywhere:1", 'Input "image": the engine has no image "no-such-image-anywhere:1".'],
    ["archive://missing.tar", "missing.tar"],
    ["archive://app.py", "app.py"],
    ["oci-layout://missing", "missing"],
    ["oci-layout://.", "oci-layout://"],
  ])("is refused in one sentence where it is %s", async (source, sentence) => {
    const { status, stderr, stdout } = await report(
      folder,
      engine,
      "--image",
      source,
      "--report-dir",
      "none",
    );
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stdout).toBe("");
    expect(existsSync(join(folder, "none"))).toBe(false);
  });
});
