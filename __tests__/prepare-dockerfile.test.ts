import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { InputError } from "../src/input-error.js";
import { prepareDockerfile } from "../src/prepare-dockerfile.js";

const LAB = 'FROM python:3.8-alpine\nRUN pip install flask\nCMD ["python","app.py"]\nCOPY app.py /app.py\n';

let workspace: string;
beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), "prepare-"));
});
afterEach(() => rm(workspace, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array) => writeFile(join(workspace, name), content);
const prepare = (inputs: Partial<Parameters<typeof prepareDockerfile>[0]> = {}) =>
  prepareDockerfile(
    {
      context: ".",
      dockerfile: null,
      image: null,
      generate: "if-missing",
      baseImage: "python:3.8-alpine",
      ...inputs,
    },
    workspace,
  );
const onDisk = () => readFile(join(workspace, "Dockerfile"), "utf8");

describe("generating", () => {
  it("writes exactly the four lines of the lab where there is an app and no Dockerfile", async () => {
    await put("app.py", "");
    expect(await prepare()).toMatchObject({ displayPath: "Dockerfile", text: LAB, generated: true });
    expect(await onDisk()).toBe(LAB);
    expect(await readdir(workspace)).toEqual(["Dockerfile", "app.py"]);
  });

  it("puts the wanted base image in", async () => {
    await put("app.py", "");
    await prepare({ baseImage: "python:3-alpine" });
    expect(await onDisk()).toBe(LAB.replace("python:3.8-alpine", "python:3-alpine"));
  });

  it("takes a file called dockerfile where there is no other, as docker does", async () => {
    await put("app.py", "");
    await put("dockerfile", "FROM scratch\n");
    expect(await prepare()).toMatchObject({ displayPath: "dockerfile", generated: false });
  });

  it("follows a link that stays inside", async () => {
    await put("real", "FROM scratch\n");
    await symlink("real", join(workspace, "Dockerfile"));
    expect(await prepare()).toMatchObject({ text: "FROM scratch\n" });
  });

  it("leaves an existing file alone where only a missing one is to be written", async () => {
    await put("Dockerfile", "FROM scratch\n");
    expect(await prepare()).toMatchObject({ text: "FROM scratch\n", generated: false });
  });

  it("always: writes over its own bytes with another base image", async () => {
    await put("app.py", "");
    await put("Dockerfile", LAB);
    await prepare({ generate: "always", baseImage: "python:3-alpine" });
    expect(await onDisk()).toContain("FROM python:3-alpine\n");
  });

  it("always: refuses to write over a file that somebody wrote, and leaves it", async () => {
    await put("app.py", "");
    await put("Dockerfile", `${LAB}EXPOSE 5000\n`);
    await expect(prepare({ generate: "always" })).rejects.toThrow(/not a generated file/);
    expect(await onDisk()).toBe(`${LAB}EXPOSE 5000\n`);
  });

  it("never: says that there is none", async () => {
    await put("app.py", "");
    await expect(prepare({ generate: "never" })).rejects.toThrow(/no Dockerfile/);
  });
});

describe("input that can't be built from", () => {
  const problem = async (inputs?: Parameters<typeof prepare>[0]) => {
    const error = await prepare(inputs).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(InputError);
    return (error as InputError).message;
  };

  it("no Dockerfile and no app to generate one for", async () => {
    expect(await problem()).toMatch(/no Dockerfile.*no app\.py/);
    expect(await readdir(workspace)).toEqual([]);
  });

  it("a context that does not exist", async () => {
    expect(await problem({ context: "nowhere" })).toMatch(/"context": "nowhere" does not exist/);
  });

  it("a context that is a file", async () => {
    await put("app.py", "");
    expect(await problem({ context: "app.py" })).toMatch(/is not a directory/);
  });

  it("a Dockerfile that is a directory", async () => {
    await mkdir(join(workspace, "Dockerfile"));
    expect(await problem()).toMatch(/Dockerfile is a directory/);
  });

  it("a Dockerfile that is not UTF-8", async () => {
    await put("Dockerfile", Uint8Array.of(70, 82, 79, 77, 32, 0xff, 10));
    expect(await problem()).toMatch(/Dockerfile.*UTF-8/);
  });

  it("a Dockerfile that is empty", async () => {
    await put("Dockerfile", "");
    expect(await problem()).toMatch(/Dockerfile is empty/);
  });

  it("a Dockerfile over 1 MiB", async () => {
    await put("Dockerfile", `FROM scratch\n${"#".repeat(1024 * 1024)}\n`);
    expect(await problem()).toMatch(/larger than 1 MiB/);
  });

  it("a Dockerfile that is a link out of the workspace", async () => {
    await symlink("/etc/passwd", join(workspace, "Dockerfile"));
    expect(await problem()).toMatch(/Dockerfile is a link to a file outside/);
  });

  it("a Dockerfile named in the inputs that is not there, where the context has no app", async () => {
    expect(await problem({ dockerfile: "docker/prod.Dockerfile" })).toMatch(/no docker\/prod\.Dockerfile/);
  });
});
