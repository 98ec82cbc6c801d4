import { realpath } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { generateLab, isGenerated } from "./dockerfile/generate.js";
import { InputError } from "./input-error.js";
import type { Inputs } from "./inputs.js";
import { readDockerfile, statOrNull, toDisplayPath } from "./read-dockerfile.js";
import { writeWhole } from "./write-whole.js";

export interface PreparedDockerfile {
  /** The build context, absolute. */
  readonly contextPath: string;
  /** Absolute. */
  readonly path: string;
  /** Relative to the workspace where it lies inside it, with forward slashes. */
  readonly displayPath: string;
  readonly text: string;
  /** True where this run wrote the file. */
  readonly generated: boolean;
}

/**
 * Finds the Dockerfile, or writes it where `generate` says so, and reads it. Null where an image that is there already
 * is to be measured: then only a Dockerfile that is named counts, and none is written.
 * Throws an InputError where there is nothing to build from; then nothing has been written.
 */
export async function prepareDockerfile(
  inputs: Pick<Inputs, "context" | "dockerfile" | "image" | "generate" | "baseImage">,
  workspace: string,
): Promise<PreparedDockerfile | null> {
  if (inputs.image !== null && inputs.dockerfile === null) return null;
  const generate = inputs.image === null ? inputs.generate : "never";
  const contextPath = resolve(workspace, inputs.context);
  requireDirectory(contextPath, inputs.context);
  const path = inputs.dockerfile === null ? defaultPath(contextPath) : resolve(workspace, inputs.dockerfile);
  const displayPath = toDisplayPath(workspace, path);
  const place = { contextPath, path, displayPath };

  await requireInside(path, displayPath, [workspace, contextPath]);
  const existing = readDockerfile(path, displayPath);
  if (generate === "never" || (generate === "if-missing" && existing !== null)) {
    if (existing === null) {
      const key = inputs.image === null ? "error.dockerfile.noneToBuild" : "error.dockerfile.noneForImage";
      throw new InputError({ key, values: { path: displayPath } });
    }
    return { ...place, text: existing, generated: false };
  }

  const text = generateLab(inputs.baseImage);
  if (existing === text) return { ...place, text, generated: false };
  if (existing !== null && !isGenerated(existing)) {
    throw new InputError({ key: "error.dockerfile.notGenerated", values: { path: displayPath } });
  }
  requireApp(contextPath, displayPath);
  await writeGenerated(path, text);
  return { ...place, text, generated: true };
}

/** `Dockerfile`, or, as docker has it, `dockerfile` where only that is there. */
function defaultPath(contextPath: string): string {
  const [usual, lower] = [join(contextPath, "Dockerfile"), join(contextPath, "dockerfile")];
  return statOrNull(usual) === null && statOrNull(lower) !== null ? lower : usual;
}

/** A link out of the checkout would show lines of the runner's own files; docker does not follow it either. */
async function requireInside(path: string, displayPath: string, folders: readonly string[]): Promise<void> {
  if (statOrNull(path, displayPath) === null) return;
  const [target, ...inside] = await Promise.all([path, ...folders].map((name) => realpath(name)));
  if (inside.some((folder) => target?.startsWith(`${folder}${sep}`))) return;
  // Named outright, a file outside is what was asked for.
  if ((await realpath(dirname(path))) === dirname(target ?? "")) return;
  throw new InputError({ key: "error.dockerfile.outside", values: { path: displayPath } });
}

function requireDirectory(path: string, given: string): void {
  const entry = statOrNull(path);
  if (entry?.isDirectory()) return;
  const problem = entry === null ? "missing" : "other";
  throw new InputError({ key: "error.input.context", values: { value: JSON.stringify(given), problem } });
}

function requireApp(contextPath: string, displayPath: string): void {
  if (statOrNull(join(contextPath, "app.py"))?.isFile()) return;
  throw new InputError({ key: "error.dockerfile.noApp", values: { path: displayPath } });
}

async function writeGenerated(path: string, text: string): Promise<void> {
  try {
    await writeWhole(path, text);
  } catch (error) {
    const code = String((error as NodeJS.ErrnoException).code);
    throw new InputError({ key: "error.file.cannotWrite", values: { path, code } });
  }
}
