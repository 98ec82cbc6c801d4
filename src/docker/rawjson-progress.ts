import type { BuildStep } from "../image/layer.js";
import { integer, list, parseJson, record, text } from "../untyped.js";
import type { ProgressReader } from "./build-progress.js";
import { createBuildkitErrorReader, isCancellation } from "./buildkit-error.js";
import { createLineSplitter, type LineSplitter } from "./line-splitter.js";
import { createLogTail, type LogTail, settledLine } from "./log-lines.js";
import { oneLine, parseStepName, type StepName } from "./step-name.js";

const LOG_LINE_LIMIT = 256 * 1024;

type JsonObject = Readonly<Record<string, unknown>>;

interface Vertex {
  readonly digest: string;
  readonly fullName: string;
  readonly name: StepName;
  readonly tail: LogTail;
  readonly streams: Map<number, LineSplitter>;
  /** Start → end, in milliseconds; null while it runs. BuildKit starts some vertices more than once. */
  readonly intervals: Map<number, number | null>;
  cached: boolean;
  /**
   * Said to be cached in no time at all. BuildKit says so of every step before one that starts, whether or not it has
   * found it in the cache by then.
   */
  presumedCached: boolean;
  error: string | null;
}

/**
 * Follows `docker image build --progress=rawjson`: a JSON object a line on stderr, each BuildKit's SolveStatus
 * (https://pkg.go.dev/github.com/moby/buildkit/client#SolveStatus), and at the end the client's own words on a
 * failure. `log` gets `[2/4] RUN make`, the step's output behind its label, `[2/4] CACHED` or `[2/4] DONE 1.2s`.
 */
export function createRawjsonReader(log: (line: string) => void): ProgressReader {
  const vertices = new Map<string, Vertex>();
  const started: Vertex[] = [];
  // Whose end has come, but may turn out not to be the last one: BuildKit looks at some vertices twice.
  const ended = new Set<Vertex>();
  const warnings: string[] = [];
  const tail = createLogTail();
  const errors = createBuildkitErrorReader();

  const vertexOf = (digest: string, name: string): Vertex => {
    const known = vertices.get(digest);
    if (known !== undefined) return known;
    const vertex: Vertex = {
      digest,
      fullName: name,
      name: parseStepName(name),
      tail: createLogTail(),
      streams: new Map(),
      intervals: new Map(),
      cached: false,
      presumedCached: false,
      error: null,
    };
    vertices.set(digest, vertex);
    return vertex;
  };

  const follow = (update: JsonObject): void => {
    const digest = text(update.digest);
    if (digest === null) return;
    const vertex = vertexOf(digest, text(update.name) ?? "");
    const start = time(update.started);
    if (start === null) return;
    if (vertex.intervals.size === 0) {
      started.push(vertex);
      log(oneLine(vertex.fullName));
    }
    const end = time(update.completed);
    vertex.intervals.set(start, end);
    if (update.cached === true && end === start) vertex.presumedCached = true;
    else vertex.cached ||= update.cached === true;
    vertex.error = text(update.error) ?? vertex.error;
    if (end === null) ended.delete(vertex);
    else ended.add(vertex);
  };

  const takeLog = (entry: JsonObject): void => {
    const vertex = vertices.get(text(entry.vertex) ?? "");
    const data = text(entry.data);
    if (vertex === undefined || data === null) return;
    const stream = integer(entry.stream) ?? 1;
    let lines = vertex.streams.get(stream);
    if (lines === undefined) {
      lines = createLineSplitter((line) => {
        const settled = settledLine(line);
        vertex.tail.push(settled);
        tail.push(settled);
        log(`${vertex.name.label} ${settled}`);
      }, LOG_LINE_LIMIT);
      vertex.streams.set(stream, lines);
    }
    lines.push(Buffer.from(data, "base64"));
  };

  const takeWarning = (entry: JsonObject): void => {
    const short = text(entry.short);
    if (short === null) return;
    const warning = oneLine(Buffer.from(short, "base64").toString("utf8"));
    warnings.push(warning);
    log(`WARNING ${warning}`);
  };

  const endLogOf = (vertex: Vertex): void => {
    for (const lines of vertex.streams.values()) lines.end();
    vertex.streams.clear();
  };

  const tellEnd = (vertex: Vertex): void => {
    ended.delete(vertex);
    endLogOf(vertex);
    log(`${vertex.name.label} ${endOf(vertex)}`);
  };

  const tellEndsExceptOf = (digests: ReadonlySet<unknown>): void => {
    for (const vertex of ended) if (!digests.has(vertex.digest)) tellEnd(vertex);
  };

  const takeStatus = (status: JsonObject): void => {
    const updates = list(status.vertexes).map(record);
    const entries = list(status.logs).map(record);
    tellEndsExceptOf(
      new Set([...updates.map(({ digest }) => digest), ...entries.map(({ vertex }) => vertex)]),
    );
    for (const update of updates) follow(update);
    for (const entry of entries) takeLog(entry);
    for (const entry of list(status.warnings)) takeWarning(record(entry));
  };

  /** A step that fails before it runs, such as a COPY without its source, starts before the steps it builds on. */
  const keyFailed = (): boolean =>
    started.some(({ error }) => /^failed to (?:compute cache key|calculate checksum)/.test(error ?? ""));

  return {
    stdout() {},
    stderr(line) {
      const status = line.startsWith("{") ? parseJson(line) : null;
      if (status !== null) {
        takeStatus(record(status));
      } else if (line.trim() !== "") {
        tellEndsExceptOf(new Set());
        errors.push(line);
        log(settledLine(line));
      }
    },
    end() {
      tellEndsExceptOf(new Set());
      for (const vertex of started) endLogOf(vertex);
      const steps = keyFailed() ? started.filter((vertex) => !isPresumption(vertex)) : started;
      return { steps: steps.map(toStep), warnings, logTail: tail.lines() };
    },
    failure() {
      const failed = started.find(({ error }) => error !== null && !isCancellation(error));
      return errors.failure(failed, tail);
    },
  };
}

function time(value: unknown): number | null {
  const milliseconds = Date.parse(text(value) ?? "");
  return Number.isNaN(milliseconds) ? null : milliseconds;
}

function endOf(vertex: Vertex): string {
  if (vertex.error !== null)
    return isCancellation(vertex.error) ? "CANCELED" : `ERROR ${oneLine(vertex.error)}`;
  return isCached(vertex) ? "CACHED" : `DONE ${(secondsOf(vertex) ?? 0).toFixed(1)}s`;
}

function isCached(vertex: Vertex): boolean {
  return vertex.cached || isPresumption(vertex);
}

/** Nothing but the presumption tells of the step: it was never seen to run. */
function isPresumption({ presumedCached, cached, intervals }: Vertex): boolean {
  return presumedCached && !cached && [...intervals].every(([start, end]) => start === end);
}

function secondsOf(vertex: Vertex): number | null {
  let milliseconds = 0;
  for (const [start, end] of vertex.intervals) {
    if (end === null) return null;
    milliseconds += Math.max(0, end - start);
  }
  return milliseconds / 1000;
}

function toStep(vertex: Vertex): BuildStep {
  const { stage, index, text: instruction } = vertex.name;
  return {
    name: vertex.fullName,
    stage,
    index,
    text: instruction,
    cached: isCached(vertex),
    seconds: secondsOf(vertex),
    error: vertex.error,
  };
}
