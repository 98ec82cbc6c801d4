import { Readable } from "node:stream";
import { describe, expect, it } from "@jest/globals";
import { captureImage, historyHasContentSizes } from "../src/capture.js";
import type { CommandResult, CommandStream, DockerClient } from "../src/docker/client.js";
import { loadTranslate } from "../src/locales/load.js";
import type { Note } from "../src/note.js";
import { engineInfo, inspectedImage } from "./support/captured.js";
import { spokenValues } from "./support/english.js";
import { tar } from "./support/tar.js";

/**
 * What an engine says when something goes wrong between two questions cannot be had from a real one at will; what it
 * says when nothing does is tested on real ones.
 */
interface Troubles {
  /** By the first words of the command: what it prints to its error output before it fails. */
  readonly failing?: Readonly<Record<string, string>>;
  readonly archive?: Uint8Array;
  readonly saveFails?: string;
}

const BASE = "python:3.8-alpine";
const json = (value: unknown): string => `${JSON.stringify(value)}\n`;
const SHORT_ANSWERS: Readonly<Record<string, string>> = {
  "image ls": json({ Repository: "python", Tag: "3.8-alpine", ID: "1", CreatedSince: "now", Size: "1MB" }),
  history: json({ ID: "<missing>", CreatedBy: "ADD / /", Size: "7" }),
  "image inspect": json({ Id: "sha256:b", Os: "linux", Architecture: "amd64", RootFS: { Layers: ["a"] } }),
};

function troubledDocker({ failing = {}, archive, saveFails }: Troubles) {
  const commands: string[] = [];
  const find = (answers: Readonly<Record<string, string>>, line: string) =>
    Object.entries(answers).find(([start]) => line.startsWith(start))?.[1];
  const docker: DockerClient = {
    env: {},
    async run(args): Promise<CommandResult> {
      const line = args.join(" ");
      commands.push(line);
      const stderr = find(failing, line);
      if (stderr !== undefined) return { exitCode: 1, stdout: "", stdoutCut: false, stderr };
      return { exitCode: 0, stdout: find(SHORT_ANSWERS, line) ?? "", stdoutCut: false, stderr: "" };
    },
    follow: () => Promise.reject(new Error("nothing is built here")),
    stream(args): CommandStream {
      commands.push(args.join(" "));
      const done = Promise.resolve({ exitCode: saveFails ? 1 : 0, stderr: saveFails ?? "" });
      return { stdout: Readable.from(archive === undefined ? [] : [archive]), done };
    },
  };
  return { docker, commands };
}

async function capture(troubles: Troubles, { base = null as string | null, info = engineInfo() } = {}) {
  const { docker, commands } = troubledDocker(troubles);
  const names = { name: "app", base, platform: null };
  // Of an image without layers there is nothing to save.
  const asksForLayers = troubles.archive !== undefined || troubles.saveFails !== undefined;
  const image = inspectedImage(asksForLayers ? {} : { diffIds: [] });
  const told: Note[] = [];
  return { ...(await captureImage(docker, info, image, names, (note) => told.push(note))), commands, told };
}

const CONTAINERD = engineInfo({ store: "containerd", builder: "buildkit" });

describe("what docker cannot tell", () => {
  it.each(["image ls", "history"])(
    "is left out with its reason and takes nothing else along: %s",
    async (start) => {
      const { imageList, history, notes } = await capture({ failing: { [start]: "Error: no such image\n" } });
      expect([imageList === null, history === null]).toEqual([start === "image ls", start === "history"]);
      expect(notes.map(({ key, values }) => ({ key, values: spokenValues(values) }))).toEqual([
        {
          key: "note.notCaptured",
          values: {
            command: start === "history" ? "docker history app" : `docker ${start}`,
            reason: expect.stringMatching(/failed: no such image$/),
          },
        },
      ]);
    },
  );

  it("is said in a sentence", async () => {
    const translate = await loadTranslate("en");
    const { notes } = await capture({ failing: { history: "Error: no such image\n" } });
    expect(notes.map(({ key, values }) => translate(key, values))).toEqual([
      "What docker history app would say is missing here: docker history app failed: no such image",
    ]);
  });
});

describe("a base image", () => {
  it("that the engine neither has nor gets is left out with the registry's reason", async () => {
    const failing = {
      "image inspect": `Error response from daemon: No such image: ${BASE}\n`,
      "image pull": "Error response from daemon: connection refused\n",
    };
    const { base, history, notes, commands } = await capture({ failing }, { base: BASE });
    expect(base).toBeNull();
    expect(history).not.toBeNull();
    expect(notes.map(({ values }) => spokenValues(values).reason)).toEqual([
      "Error response from daemon: connection refused",
    ]);
    expect(commands).toContain(`image pull --quiet -- ${BASE}`);
  });

  it("that is gone again after it was pulled is left out", async () => {
    const failing = { "image inspect": `Error response from daemon: No such image: ${BASE}\n` };
    const { base, notes } = await capture({ failing }, { base: BASE });
    expect(base).toBeNull();
    expect(notes.map(({ values }) => spokenValues(values).reason)).toEqual([
      `The engine has no image ${BASE}.`,
    ]);
  });

  it("is not pulled where the engine cannot even say whether it has it", async () => {
    const failing = { "image inspect": "Cannot connect to the Docker daemon\n" };
    const { base, commands } = await capture({ failing }, { base: BASE });
    expect(base).toBeNull();
    expect(commands.filter((line) => line.startsWith("image pull"))).toEqual([]);
  });

  it("is not asked for where there is none", async () => {
    const { base, notes, commands } = await capture({}, { base: null });
    expect([base, notes]).toEqual([null, []]);
    expect(commands.filter((line) => line.startsWith("image inspect"))).toEqual([]);
  });
});

describe("the layers", () => {
  it("are read wherever docker history counts something else than content", () => {
    const answers = (["classic", "containerd"] as const).flatMap((store) =>
      (["legacy", "buildkit"] as const).map((builder) =>
        historyHasContentSizes(engineInfo({ store, builder })),
      ),
    );
    expect(answers).toEqual([true, false, false, false]);
  });

  it("are told of in the log where they are not read from the engine's directories", async () => {
    const { told } = await capture({ saveFails: "Error\n" }, { info: CONTAINERD });
    const translate = await loadTranslate("en");
    expect(told.map(({ key, values }) => translate(key, values))).toEqual([
      "The layers are read from docker image save, because the engine’s own directories of them cannot be used: its driver is overlay2.",
    ]);
  });

  it("that docker cannot save are left out with docker's own reason", async () => {
    const { layers, notes } = await capture(
      { saveFails: "Error: image is being deleted\n" },
      { info: CONTAINERD },
    );
    expect(layers).toBeNull();
    expect(notes.map(({ key, values }) => ({ key, values: spokenValues(values) }))).toEqual([
      {
        key: "note.notCaptured",
        values: {
          command: "docker image save",
          reason: "docker image save sha256:image failed: image is being deleted",
        },
      },
    ]);
  });

  it("that end in the middle are left out, with what is wrong with the archive where docker is silent", async () => {
    const archive = (await tar([{ name: "manifest.json", content: "[]".padEnd(2000) }])).subarray(0, 1000);
    const { layers, notes } = await capture({ archive }, { info: CONTAINERD });
    expect(layers).toBeNull();
    expect(notes.map(({ values }) => spokenValues(values).reason)).toEqual([expect.stringMatching(/\w/)]);
  });
});
