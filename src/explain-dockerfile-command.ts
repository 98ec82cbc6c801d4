import { resolve } from "node:path";
import { baseImageOf, outsideImages } from "./base-image.js";
import { oneOfFlag } from "./cli-arguments.js";
import { createDockerClient } from "./docker/client.js";
import { inspectImages } from "./docker/inspect.js";
import type { Dockerfile } from "./dockerfile/ast.js";
import { createLineIndex } from "./dockerfile/line-index.js";
import { parseDockerfile } from "./dockerfile/parse.js";
import { findStage, toStages } from "./dockerfile/stages.js";
import { explainDockerfile } from "./explain/explain-dockerfile.js";
import { redactExplanation } from "./explain/redact.js";
import { type ExplainedImage, measureExplained } from "./explain-image.js";
import { inertLines } from "./github/inert-lines.js";
import { createRedactor } from "./image/secrets.js";
import { InputError } from "./input-error.js";
import { INPUT_DEFAULTS } from "./inputs.js";
import type { Translate } from "./locales/translate.js";
import { readDockerfile } from "./read-dockerfile.js";
import { renderWalkMarkdown } from "./report/explain/markdown.js";
import { renderWalk } from "./report/explain/terminal.js";
import type { Walk } from "./report/explain/walk.js";

const FORMATS = ["terminal", "markdown"] as const;

/**
 * `docker-layer-report explain FILE [--image NAME] [--target STAGE] [--format FORMAT]`: a Dockerfile line by line, with
 * the sizes of the image that was built from it where the engine has it. Gives the text to print. Throws an InputError
 * for a file that cannot be read or built, and for a target that is none of its stages.
 */
export async function walkDockerfile(
  path: string,
  flags: Readonly<Record<string, unknown>>,
  translate: Translate,
  process: NodeJS.Process,
): Promise<string> {
  const { env, stdout } = process;
  const cwd = process.cwd();
  const format = flags.format === undefined ? "terminal" : oneOfFlag("format", String(flags.format), FORMATS);
  const dockerfile = readWhole(resolve(cwd, path), path);
  const target = flags.target === undefined ? null : String(flags.target);
  if (target !== null && findStage(toStages(dockerfile).stages, target) === null) {
    throw new InputError({ key: "error.explain.target", values: { value: JSON.stringify(target), path } });
  }
  const docker = createDockerClient({ env, cwd });
  const buildArgs = new Map<string, string>();
  const bases = await inspectImages(docker, outsideImages(dockerfile, buildArgs));
  const named = flags.image ?? flags.tag;
  const reference = named === undefined ? INPUT_DEFAULTS.tag : String(named);
  const base = baseImageOf(dockerfile, target, buildArgs);
  const found = await measureExplained(docker, reference, { dockerfile, target, base });
  const explanation = explainDockerfile({
    dockerfile,
    target,
    bases,
    layers: found.kind === "measured" ? found.image.layers : null,
    today: new Date().toISOString().slice(0, 10),
  });
  const { redact } = createRedactor({ dockerfile });
  const walk: Walk = {
    path,
    explanation: redactExplanation(explanation, redact),
    ...about(found, reference, named !== undefined),
  };
  if (format === "markdown") return renderWalkMarkdown(walk, translate);
  const color = stdout.isTTY === true && !env.NO_COLOR;
  return inertLines(renderWalk(walk, { translate, width: stdout.columns ?? 110, color })).join("\n");
}

function readWhole(path: string, displayPath: string): Dockerfile {
  const text = readDockerfile(path, displayPath);
  if (text === null) throw new InputError({ key: "error.file.missing", values: { path: displayPath } });
  const dockerfile = parseDockerfile(text);
  const [error] = dockerfile.errors;
  if (error === undefined) return dockerfile;
  const { line } = createLineIndex(text).position(error.range.start);
  throw new InputError({
    key: "error.explain.parse",
    values: { path: displayPath, line, detail: error.detail },
  });
}

/** The image that nobody named and that is not there, or is another one's, is no more than a hint. */
function about(found: ExplainedImage, name: string, isNamed: boolean): Pick<Walk, "image" | "note"> {
  if (found.kind === "none") {
    return { image: null, note: isNamed ? found.why : { key: "explain.walk.notBuilt" } };
  }
  const { contentSize, layers, base } = found.image;
  const standIn =
    base === null || base.standIn === null ? null : { words: base.standIn, reference: base.reference };
  return { image: { name, bytes: contentSize, layers: layers.length, standIn }, note: null };
}
