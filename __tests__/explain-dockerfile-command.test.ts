import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { runInFolder } from "./support/run-command-line.js";

const LAB = 'FROM python:3.8-alpine\nRUN pip install flask\nCMD ["python","app.py"]\nCOPY app.py /app.py\n';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "explain-"));
  writeFileSync(join(folder, "Dockerfile"), LAB);
  writeFileSync(join(folder, "broken.Dockerfile"), "FROM a\nCOPY b\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const explain = (...args: string[]) => runInFolder(folder, ["explain", ...args], { env: { PATH: folder } });

describe("explain with a Dockerfile", () => {
  it("walks it line by line, also where there is no docker", async () => {
    const { status, stdout, stderr } = await explain("Dockerfile");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^Dockerfile, line by line\n/);
    expect(stdout).toContain("2  RUN pip install flask  · a layer");
    expect(stdout).toContain(
      "When app.py changes, lines 1 and 2 come from the cache, and line 4 is made again.",
    );
  });

  it.each([["./Dockerfile"], [join("..", "nowhere", "Dockerfile")]])("takes %s for a file", async (path) => {
    const { status, stdout, stderr } = await explain(path);
    expect(status === 0 ? stdout : stderr).toContain(path);
    expect(status).toBe(path.includes("nowhere") ? 2 : 0);
  });

  it("says why there are no sizes of an image that was named", async () => {
    const { stdout } = await explain("Dockerfile", "--image", "shop/api:1");
    expect(stdout).toContain('No sizes stand beside the lines: There is no command "docker" on the PATH.');
  });

  it("writes Markdown", async () => {
    const { stdout } = await explain("Dockerfile", "--format=markdown");
    expect(stdout).toContain(
      "**2** `RUN pip install flask` · a layer\n\n- Installs packages (`pip install`)",
    );
  });

  it.each([
    [["Dockerfile", "--format", "html"], '--format: "html" is not legal. Use one of: terminal, markdown.'],
    [["Dockerfile", "--target", "prod"], '--target: there is no stage "prod" in Dockerfile.'],
    [["Dockerfile", "DL3042"], "Dockerfile is a Dockerfile, and explain walks one at a time."],
    [["nowhere.Dockerfile"], "There is no nowhere.Dockerfile."],
    [["broken.Dockerfile"], "broken.Dockerfile, line 2: "],
  ])("refuses %j", async (args, message) => {
    const { status, stdout, stderr } = await explain(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
  });
});
