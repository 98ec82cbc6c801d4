import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it, jest } from "@jest/globals";
import { saveImage } from "../../src/docker/save.js";
import { readSavedImage } from "../../src/image/saved-image.js";
import { clientOf, createWorkbench, type Engine, engines } from "../support/engine.js";
import { runInFolder } from "../support/run-command-line.js";

jest.setTimeout(240_000);

const found = engines();
const bench = createWorkbench();
afterAll(() => bench.clear(found));

const APP = readFileSync("examples/flask/app.py", "utf8");

/** The lab's file, with nearly everything in it that a fix is known for. */
const FAULTY = `# The lab, as it should not be written.
FROM python:3.8-alpine as Lab
MAINTAINER Ada <ada@example.com>

WORKDIR /code
WORKDIR app
ENV GREETING hello

# the program
ADD app.py /code/app/app.py
# what it needs
RUN apt-get update && \\
    # there is no network: it is installed already
    apt install tar
RUN pip install flask

EXPOSE 5000/TCP
CMD echo one
CMD python app.py
`;

const FIXED = `# The lab, as it should not be written.
FROM python:3.8-alpine AS lab
LABEL org.opencontainers.image.authors="Ada <ada@example.com>"

WORKDIR /code
WORKDIR /code/app
ENV GREETING=hello

# what it needs
RUN apt-get update && \\
    # there is no network: it is installed already
    apt-get install -y --no-install-recommends tar && \\
    rm -rf /var/lib/apt/lists/*
RUN pip install --no-cache-dir flask
# the program
COPY app.py /code/app/app.py

EXPOSE 5000/tcp
CMD ["echo", "one"]
CMD ["python", "app.py"]
`;

function docker({ env }: Engine, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync("docker", args, { encoding: "utf8", env });
  if (status !== 0) throw new Error(`docker ${args[0]} ends with ${status}: ${stderr}`);
  return stdout.trim();
}

/** Builds without the cache, so that one image takes over no layer of another. */
function build(engine: Engine, folder: string, tag: string): void {
  docker(engine, "build", "--quiet", "--no-cache", "--tag", tag, folder);
}

/** Bytes of content in the layers: the containerd store's own figure is of compressed bytes, which times change. */
async function contentSize(engine: Engine, tag: string): Promise<number> {
  const { stdout, done } = saveImage(clientOf(engine), tag);
  const [{ layers }] = await Promise.all([readSavedImage(stdout), done]);
  return layers.reduce((sum, layer) => sum + (layer.contentSize ?? Number.NaN), 0);
}

const ASK = `
import time, urllib.request
for left in range(60, -1, -1):
    try:
        print(urllib.request.urlopen("http://127.0.0.1:5000/").read().decode())
        break
    except OSError:
        if left == 0: raise
        time.sleep(0.5)
`;

/** What the program in the image says on its port. */
function answerOf(engine: Engine, tag: string): string {
  const container = docker(engine, "run", "--detach", "--network", "none", tag);
  try {
    return docker(engine, "exec", container, "python", "-c", ASK);
  } finally {
    docker(engine, "rm", "--force", container);
  }
}

describe.each(found)("a file that lint --fix has fixed, with $name", (engine) => {
  it("builds an image that does the same and is no larger", async () => {
    const folder = bench.context({ Dockerfile: FAULTY, "app.py": APP });
    const [before, after] = [bench.tag("faulty"), bench.tag("fixed")];
    build(engine, folder, before);

    const checked = await runInFolder(folder, ["lint", "--fail-on", "error"]);
    expect(checked.status).toBe(1);
    const { status, stdout } = await runInFolder(folder, ["lint", "--fix", "--fail-on", "error"]);
    expect([status, stdout]).toEqual([0, expect.stringContaining("DL4003")]);
    expect(readFileSync(join(folder, "Dockerfile"), "utf8")).toBe(FIXED);

    build(engine, folder, after);
    const sizeBefore = await contentSize(engine, before);
    expect(sizeBefore).toBeGreaterThan(1e6);
    expect(await contentSize(engine, after)).toBeLessThanOrEqual(sizeBefore);
    expect(answerOf(engine, before)).toBe("hello world!");
    expect(answerOf(engine, after)).toBe("hello world!");
  });

  it("has the files of the image where they were, though a COPY was moved and a folder written out", async () => {
    const dockerfile = [
      "FROM python:3.8-alpine",
      "WORKDIR /srv",
      "WORKDIR ../srv/data",
      "COPY --chmod=640 app.py /app/main.py",
      "COPY . /data",
      "EXPOSE 80",
      "RUN apt-get update && apt-get install -y --no-install-recommends tar && rm -rf /var/lib/apt/lists/*",
      "RUN pwd > /where",
      "COPY app.py .",
      "",
    ];
    const folder = bench.context({ Dockerfile: dockerfile.join("\n"), "app.py": APP });
    // Without the Dockerfile, which is the one file that the fix is meant to change.
    const files =
      "find /app /data /srv /where -type f ! -name Dockerfile -exec stat -c '%n %a %U %s' {} + | sort";
    const list = (tag: string) => docker(engine, "run", "--rm", "--network", "none", tag, "sh", "-c", files);
    const [before, after] = [bench.tag("in-place"), bench.tag("moved")];
    build(engine, folder, before);
    await runInFolder(folder, ["lint", "--fix"]);

    const fixed = readFileSync(join(folder, "Dockerfile"), "utf8").split("\n");
    expect(fixed.slice(1, 7)).toEqual([
      "WORKDIR /srv",
      "WORKDIR /srv/data",
      "EXPOSE 80",
      dockerfile[6],
      "COPY --chmod=640 app.py /app/main.py",
      "COPY . /data",
    ]);
    build(engine, folder, after);
    expect(list(after)).toBe(list(before));
    expect(list(after)).toContain("/app/main.py 640 root");
  });
});
