import { spawnSync } from "node:child_process";
import { outsideImages } from "../../src/base-image.js";
import type { DockerClient } from "../../src/docker/client.js";
import type { Dockerfile, Instruction } from "../../src/dockerfile/ast.js";
import { createLineIndex } from "../../src/dockerfile/line-index.js";
import { parseDockerfile } from "../../src/dockerfile/parse.js";
import { toStages } from "../../src/dockerfile/stages.js";
import { findRules } from "../../src/lint/catalog.js";
import type { Finding } from "../../src/lint/finding.js";
import { isBuildCheck } from "../../src/lint/named-rules.js";
import { sourcesOf } from "../../src/lint/needed-stages.js";
import { list, parseJson, record, text } from "../../src/untyped.js";
import type { Engine } from "./engine.js";

/** What a check found: its name, and the first line of the instruction that it is about. */
export interface Checked {
  readonly check: string;
  readonly line: number;
}

export interface CheckResult {
  readonly found: readonly Checked[];
  /** Why BuildKit went no further; null where it came to the end. */
  readonly error: string | null;
}

/** Throws where the engine's buildx is from before the checks. */
export function requireChecks({ name, env }: Engine): void {
  const { stdout } = spawnSync("docker", ["buildx", "build", "--help"], { encoding: "utf8", env });
  if (stdout.includes("--call")) return;
  throw new Error(`buildx of ${name} has no --call=check; install buildx 0.15 or newer.`);
}

/** What `docker buildx build --call=check` finds in the file. */
export async function buildkitFindings(
  client: DockerClient,
  dockerfile: Dockerfile,
  options: {
    readonly file: string;
    readonly context: string;
    /** The image that stands in for an outside image; null where that can be had itself. */
    readonly standIn: (name: string) => string | null;
    readonly platform: string | null;
  },
): Promise<CheckResult> {
  const { file, context, standIn, platform } = options;
  const { stdout, stderr } = await client.run([
    ...["buildx", "build", "--call=check,format=json", "--file", file],
    ...outsideNames(dockerfile).flatMap((name) => {
      const image = standIn(name);
      return image === null ? [] : ["--build-context", `${name}=docker-image://${image}`];
    }),
    ...(platform === null ? [] : ["--platform", platform]),
    context,
  ]);
  if (!stdout.startsWith("{")) throw new Error(`docker buildx build --call=check gave no answer: ${stderr}`);
  const answer = record(parseJson(stdout));
  const found = list(answer.warnings).map((entry) => {
    const warning = record(entry);
    const start = record(record(list(record(warning.location).ranges)[0]).start);
    return { check: String(warning.ruleName), line: Number(start.line) };
  });
  return { found, error: text(record(answer.buildError).message) };
}

/** What a build for this machine gives them. */
const PLATFORM_ARGS = new Map([
  ...["BUILD", "TARGET"].flatMap((side): [string, string][] => [
    [`${side}PLATFORM`, "linux/amd64"],
    [`${side}OS`, "linux"],
    [`${side}OSVERSION`, ""],
    [`${side}ARCH`, "amd64"],
    [`${side}VARIANT`, ""],
  ]),
  ["TARGETSTAGE", "default"] as const,
]);

/** Of FROM, COPY and mounts. */
function outsideNames(dockerfile: Dockerfile): string[] {
  const { stages } = toStages(dockerfile);
  const copied = stages.flatMap(({ instructions }) => instructions.flatMap(sourcesOf));
  const own = new Set(stages.map(({ name }) => name));
  const others = copied.filter((name) => !own.has(name.toLowerCase()) && !/^\d+$|\$/.test(name));
  return [...new Set([...outsideImages(dockerfile, PLATFORM_ARGS), ...others])];
}

/** Our findings of the rules that BuildKit has, where BuildKit would report them. */
export function asBuildkit(dockerfile: Dockerfile, findings: readonly Finding[]): Checked[] {
  const lines = createLineIndex(dockerfile.text);
  const { stages } = toStages(dockerfile);
  return findings.flatMap(({ ruleId, range }) => {
    const [rule] = findRules(ruleId);
    if (rule === undefined || !isBuildCheck(rule)) return [];
    const check = rule.aliases[0] ?? rule.id;
    const at = instructionAt(dockerfile, range.start);
    if (at === undefined) throw new Error(`${check} is at no instruction`);
    if (check === "NoEmptyContinuation") return [{ check, line: lines.lineRange(at.range).end }];
    if (check !== "MultipleInstructionsDisallowed")
      return [{ check, line: lines.position(at.range.start).line }];
    const siblings = stages.find(({ instructions }) => instructions.includes(at))?.instructions ?? [];
    const earlier = siblings.findLast(
      ({ keyword, range: { start } }) => keyword === at.keyword && start < at.range.start,
    );
    return [{ check, line: lines.position(earlier?.range.start ?? 0).line }];
  });
}

function instructionAt(dockerfile: Dockerfile, offset: number): Instruction | undefined {
  return dockerfile.instructions.find(({ range }) => range.start <= offset && offset <= range.end);
}

/** One that only one of the two has. */
export interface Difference extends Checked {
  readonly only: "here" | "BuildKit";
  /** Null where the line belongs to no instruction. */
  readonly instruction: Instruction | null;
  readonly dockerfile: Dockerfile;
}

export function differences(
  dockerfile: Dockerfile,
  here: readonly Checked[],
  buildkit: readonly Checked[],
): Difference[] {
  const lines = createLineIndex(dockerfile.text);
  const keyOf = ({ check, line }: Checked): string => `${check} ${line}`;
  const without = (left: readonly Checked[], right: readonly Checked[], only: Difference["only"]) => {
    const others = new Set(right.map(keyOf));
    const unique = new Map(left.map((entry) => [keyOf(entry), entry]));
    return [...unique]
      .filter(([key]) => !others.has(key))
      .map(([, { check, line }]) => {
        const instruction = dockerfile.instructions.find(({ range }) => {
          const { start, end } = lines.lineRange(range);
          return start <= line && line <= end;
        });
        return { check, line, only, instruction: instruction ?? null, dockerfile };
      });
  };
  return [...without(here, buildkit, "here"), ...without(buildkit, here, "BuildKit")];
}

export function textOf({ instruction, dockerfile }: Difference): string {
  return instruction === null ? "" : dockerfile.text.slice(instruction.range.start, instruction.range.end);
}

/** The file without the line that has another frontend fetched. */
export function withOwnFrontend(content: string): Dockerfile {
  return parseDockerfile(content.replace(/^#[ \t]*syntax[ \t]*=.*\r?\n/im, ""));
}
