import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { captureImage } from "../../../src/capture.js";
import { buildImage } from "../../../src/docker/build.js";
import type { DockerClient } from "../../../src/docker/client.js";
import { imageHistory } from "../../../src/docker/history.js";
import { imageList } from "../../../src/docker/image-list.js";
import { engineInfo } from "../../../src/docker/info.js";
import { inspectImage } from "../../../src/docker/inspect.js";
import { pullImage } from "../../../src/docker/pull.js";
import { saveImage } from "../../../src/docker/save.js";
import { buildRequest } from "../../support/build-request.js";
import { clientOf, createWorkbench, engines } from "../../support/engine.js";

jest.setTimeout(120_000);

const found = engines();
const bench = createWorkbench();
afterAll(() => bench.clear(found));

describe.each(found)("$name", (engine) => {
  const client = clientOf(engine, { DOCKER_BUILDKIT: undefined });
  const tag = bench.tag("capture");

  beforeAll(async () => {
    const dockerfile =
      'FROM scratch\nCOPY twelve /twelve\nENV A="b c"\nLABEL greeting=hello\nSHELL ["/bin/x", "-c"]\n';
    const context = bench.context({ Dockerfile: dockerfile, twelve: "0123456789ab" });
    const { exitCode, stderr } = await client.run(["image", "build", "-t", tag, context]);
    if (exitCode !== 0) throw new Error(stderr);
  });

  it("says what it is and can", async () => {
    const info = await engineInfo(client);
    expect(info.store).toBe(engine.store);
    expect(info.serverVersion).toMatch(/^\d+\.\d+/);
    expect(info).toMatchObject({ os: "linux", builder: "buildkit", rawjson: true });
  });

  it("builds with the legacy builder where DOCKER_BUILDKIT is 0", async () => {
    const info = await engineInfo(clientOf(engine, { DOCKER_BUILDKIT: "0" }));
    expect(info).toMatchObject({ builder: "legacy", rawjson: false, provenance: false });
  });

  it("tells an image's history as the table on the screen and as rows, newest first", async () => {
    const history = await imageHistory(client, tag);
    const screen = await client.run(["history", "--no-trunc", tag]);
    expect(history.command).toBe(`docker history --no-trunc ${tag}`);
    expect(history.text.split("\n")[0]).toMatch(/^IMAGE +CREATED +CREATED BY +SIZE +COMMENT/);
    expect(withoutAges(history.text)).toBe(withoutAges(screen.stdout));
    expect(history.rows.map(({ createdBy }) => createdBy)).toEqual([
      "SHELL [/bin/x -c]",
      "LABEL greeting=hello",
      "ENV A=b c",
      "COPY twelve /twelve # buildkit",
    ]);
    expect(history.rows[0]?.id).toMatch(/^sha256:/);
    expect(history.rows.at(-1)).toMatchObject({ id: "<missing>", comment: "buildkit.dockerfile.v0" });
    expect(Date.parse(history.rows[0]?.created ?? "")).not.toBeNaN();
    // Bytes on the classic store, disk blocks on the other one.
    if (engine.store === "classic") expect(history.rows.at(-1)?.size).toBe(12);
    else expect(history.rows.at(-1)?.size).not.toBeNull();
  });

  it("tells of the image that was built, though its name means another one meanwhile", async () => {
    const moved = bench.tag("moved");
    const [other = "", own = ""] = ["other", "own"].map((greeting) =>
      bench.context({
        Dockerfile: `FROM scratch\nLABEL greeting=${greeting}\nCOPY twelve /twelve\n`,
        twelve: greeting,
      }),
    );
    const otherTag = bench.tag("other");
    await client.run(["image", "build", "-t", otherTag, other]);
    const info = await engineInfo(client);
    const racing: DockerClient = {
      ...client,
      async follow(args, options) {
        const result = await client.follow(args, options);
        await client.run(["image", "tag", otherTag, moved]);
        return result;
      },
    };
    const built = await buildImage(racing, buildRequest({ tag: moved, context: own }), info, () => {});
    if (built.image === null) throw new Error("There is no image.");
    expect(built.image.labels).toEqual({ greeting: "own" });
    const captured = await captureImage(
      client,
      info,
      built.image,
      {
        name: moved,
        base: null,
        platform: null,
      },
      () => {},
    );
    expect(captured.history?.rows.map(({ createdBy }) => createdBy)).toContain("LABEL greeting=own");
    expect(captured.history?.command).toBe(`docker history --no-trunc ${moved}`);
  });

  it("lists images as the table on the screen and as rows", async () => {
    const images = await imageList(client);
    const [repository, name] = tag.split(":");
    expect(images.command).toBe("docker image ls");
    const screen = await client.run(["image", "ls"]);
    expect(images.text.split("\n")[0]).toBe(screen.stdout.split("\n")[0]);
    expect(images.text).toContain(name);
    const row = images.rows.find(
      (candidate) => candidate.repository === repository && candidate.tag === name,
    );
    expect(row?.id).toMatch(/^[0-9a-f]{12}$/);
    expect(row?.size).toMatch(/^[\d.]+ ?[kMG]?B$/);
  });

  it("inspects an image, and says null of one that does not exist", async () => {
    const image = await inspectImage(client, tag);
    expect(image).toMatchObject({
      id: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      os: "linux",
      labels: { greeting: "hello" },
      shell: ["/bin/x", "-c"],
      diffIds: [expect.stringMatching(/^sha256:[0-9a-f]{64}$/)],
    });
    expect(image?.env).toContain("A=b c");
    expect(await inspectImage(client, bench.tag("missing"))).toBeNull();
  });

  it("saves an image as a tar stream", async () => {
    const { stdout, done } = saveImage(client, tag);
    let first = Buffer.alloc(0);
    let length = 0;
    for await (const chunk of stdout) {
      if (length === 0) first = chunk;
      length += chunk.length;
    }
    expect(first.subarray(257, 262).toString()).toBe("ustar");
    expect(length).toBeGreaterThan(2048);
    expect(await done).toEqual({ exitCode: 0, stderr: "" });
  });

  it("ends a save that nobody wants to read on", async () => {
    const { stdout, done } = saveImage(client, "python:3.8-alpine");
    for await (const _ of stdout) break;
    expect((await done).exitCode).not.toBe(0);
  });

  it("says why an image cannot be saved, shown or pulled", async () => {
    const missing = bench.tag("missing");
    const { stdout, done } = saveImage(client, missing);
    expect(await stdout.toArray()).toEqual([]);
    const { exitCode, stderr } = await done;
    expect([exitCode, stderr]).toEqual([1, expect.stringMatching(/no such image|does not exist/i)]);
    await expect(imageHistory(client, missing)).rejects.toThrow(
      /^docker history .* failed: .*no such image/i,
    );
    const pull = await pullImage(client, "localhost:1/nothing/here:1", "linux/amd64");
    expect(pull).toEqual({ ok: false, reason: expect.stringMatching(/refused|not found|EOF/i) });
  });

  it("takes a reference with a leading dash for a reference", async () => {
    for (const reference of ["--help", "-f"]) {
      await expect(inspectImage(client, reference)).rejects.toThrow(/invalid reference/i);
      await expect(imageHistory(client, reference)).rejects.toThrow(/invalid reference/i);
      expect(await pullImage(client, reference, null)).toMatchObject({ ok: false });
    }
  });
});

describe("a client without an engine", () => {
  it("says in one sentence that no engine answers", async () => {
    const client = clientOf(found[0], {
      DOCKER_HOST: "unix:///nowhere/docker.sock",
      DOCKER_CONTEXT: undefined,
    });
    await expect(engineInfo(client)).rejects.toThrow(
      /^No Docker engine answers: .*unix:\/\/\/nowhere\/docker\.sock.* Start one, or install Docker Engine 23/s,
    );
  });

  it("says in one sentence that docker is missing", async () => {
    const client = clientOf(found[0], { PATH: "/nowhere" });
    await expect(engineInfo(client)).rejects.toThrow(
      /^There is no command "docker" on the PATH\. Install Docker Engine 23/,
    );
  });
});

/** "4 seconds ago" may have become 5 between two calls. */
function withoutAges(table: string): string {
  return table.replace(/(?:\S+ \S+|Less than a second|About (?:a|an) \S+) ago */g, "AGE ");
}
