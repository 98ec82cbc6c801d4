import { isRecord, list, number, record, text } from "../untyped.js";
import type { LineRange, ProvenanceLayer } from "./layer.js";

interface Step {
  readonly id: string;
  readonly inputs: readonly string[];
  readonly operation: Readonly<Record<string, unknown>>;
  readonly lines: readonly LineRange[];
}

interface ChainLink {
  readonly digest: string;
  readonly size: number | null;
}

/** Who made each layer of a chain, base first: a step, or null for the base image. */
type Makers = readonly (Step | null)[];

const METADATA_KEY = "buildx.build.provenance";
const MOBY_METADATA = "https://mobyproject.org/buildkit@v1#metadata";

/**
 * The image's layers, base first, with the Dockerfile lines that made them, from the parsed file of
 * `docker image build --metadata-file` with BUILDX_METADATA_PROVENANCE=max, in SLSA v0.2 or v1 form. Null where the
 * file holds no such provenance or one whose parts do not fit together; never throws.
 * Format: https://docs.docker.com/build/metadata/attestations/slsa-definitions/
 * @param platform picks the part of a build for several platforms, `linux/amd64`.
 */
export function readProvenance(
  metadata: unknown,
  platform: string | null = null,
): readonly ProvenanceLayer[] | null {
  const parts = provenanceParts(metadata, platform);
  return parts === null ? null : attributeLayers(readSteps(parts.definition, parts.locations), parts.chains);
}

interface Parts {
  readonly definition: readonly unknown[];
  readonly locations: Readonly<Record<string, unknown>>;
  readonly chains: Readonly<Record<string, unknown>>;
}

function provenanceParts(metadata: unknown, platform: string | null): Parts | null {
  if (!isRecord(metadata)) return null;
  const provenance = record(metadata[METADATA_KEY] ?? metadata[`${METADATA_KEY}/${platform}`]);
  const v1Run = record(record(provenance.runDetails).metadata);
  const v1Internal = record(record(provenance.buildDefinition).internalParameters);
  const config = record(provenance.buildConfig ?? v1Internal.buildConfig);
  const buildkit = record(record(provenance.metadata)[MOBY_METADATA] ?? v1Run.buildkit_metadata);
  const definition = list(config.llbDefinition);
  if (definition.length === 0) return null;
  return {
    definition,
    locations: record(record(buildkit.source).locations),
    chains: record(buildkit.layers),
  };
}

function readSteps(definition: readonly unknown[], locations: Readonly<Record<string, unknown>>): Step[] {
  return definition.map((entry) => {
    const raw = record(entry);
    const id = text(raw.id) ?? "";
    const wrapped = record(raw.op);
    return {
      id,
      inputs: list(raw.inputs).map((input) => text(input) ?? ""),
      operation: record(wrapped.Op ?? raw.op),
      lines: readLocations(locations[id]),
    };
  });
}

/** One range a place; a place has several when BuildKit found the same step in several stages. */
function readLocations(value: unknown): LineRange[] {
  const found: LineRange[] = [];
  for (const location of list(record(value).locations)) {
    const { sourceIndex, ranges } = record(location);
    // Sources other than the first are not the Dockerfile that was asked for.
    if (sourceIndex !== undefined && sourceIndex !== 0) continue;
    const lines = mergeRanges(list(ranges));
    if (lines !== null) found.push(lines);
  }
  return found;
}

/** A continued instruction or a heredoc has one range a line. */
function mergeRanges(ranges: readonly unknown[]): LineRange | null {
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  for (const range of ranges) {
    const start = number(record(record(range).start).line);
    const end = number(record(record(range).end).line);
    if (start === null || end === null || start < 1 || end < start) return null;
    first = Math.min(first, start);
    last = Math.max(last, end);
  }
  return last === 0 ? null : { start: first, end: last };
}

function attributeLayers(
  steps: readonly Step[],
  chains: Readonly<Record<string, unknown>>,
): ProvenanceLayer[] | null {
  const makersByOutput = new Map<string, Makers>();
  for (const step of steps) {
    const makers = makersOf(step, makersByOutput, readChain(chains, `${step.id}:0`));
    if (makers !== null) makersByOutput.set(`${step.id}:0`, makers);
  }
  // The last step only names what the build returns.
  const result = steps.at(-1)?.inputs[0];
  if (result === undefined) return null;
  const chain = readChain(chains, result);
  const makers = makersByOutput.get(result);
  return makers?.map((maker, index) => toLayer(chain?.[index] ?? null, maker)) ?? null;
}

function toLayer(link: ChainLink | null, maker: Step | null): ProvenanceLayer {
  return {
    digest: link?.digest ?? null,
    downloadSize: link?.size ?? null,
    origin: maker === null ? "base" : "own",
    lines: maker?.lines[0] ?? null,
    otherLines: maker?.lines.slice(1) ?? [],
  };
}

/**
 * BuildKit leaves out the chain of a step that it shares with another build running at the same time. It commits one
 * layer a step, so that such a step's makers are known all the same; the next chain tells whether their number fits.
 */
function makersOf(
  step: Step,
  known: ReadonlyMap<string, Makers>,
  chain: readonly ChainLink[] | null,
): Makers | null {
  if (isRecord(step.operation.source)) return chain?.map(() => null) ?? null;
  if (isRecord(step.operation.merge)) {
    const inputs = step.inputs.map((input) => known.get(input));
    const merged = inputs.every((input) => input !== undefined) ? inputs.flat() : null;
    return chain === null || merged?.length === chain.length ? merged : null;
  }
  const input = rootInput(step);
  const below = input === null ? [] : known.get(input);
  if (below === undefined) return null;
  if (chain === null) return [...below, step];
  if (chain.length < below.length) return null;
  return chain.map((_, index) => (index < below.length ? (below[index] ?? null) : step));
}

/** The output that the step's file system starts from; null where it starts from nothing. */
function rootInput(step: Step): string | null {
  const { exec, file } = step.operation;
  if (isRecord(exec)) {
    const root = list(exec.mounts)
      .map(record)
      .find((mount) => mount.dest === "/");
    return step.inputs[number(root?.input) ?? 0] ?? null;
  }
  if (!isRecord(file)) return step.inputs[0] ?? null;
  const actions = list(file.actions).map(record);
  let index = number(actions.find((action) => action.output === 0)?.input) ?? 0;
  // An input past the step's own ones means the result of an earlier action of the same step.
  for (let hops = 0; index >= step.inputs.length && hops < actions.length; hops++) {
    index = number(actions[index - step.inputs.length]?.input) ?? 0;
  }
  return step.inputs[index] ?? null;
}

function readChain(chains: Readonly<Record<string, unknown>>, output: string): ChainLink[] | null {
  const value = list(chains[output])[0];
  if (!Array.isArray(value)) return null;
  const links: ChainLink[] = [];
  for (const entry of value) {
    const { digest, size } = record(entry);
    const name = text(digest);
    if (name === null) return null;
    const bytes = number(size);
    links.push({ digest: name, size: bytes !== null && bytes >= 0 ? bytes : null });
  }
  return links;
}
