import type { BuildStep } from "../image/layer.js";
import type { ProgressReader } from "./build-progress.js";
import { createBuildkitErrorReader, isCancellation } from "./buildkit-error.js";
import { createLogTail, type LogTail, settledLine } from "./log-lines.js";
import { parseStepName } from "./step-name.js";

interface PlainStep {
  readonly name: string;
  readonly label: string;
  readonly tail: LogTail;
  cached: boolean;
  seconds: number | null;
  error: string | null;
}

/**
 * Follows `docker image build --progress=plain`, the form of buildx before 0.13: `#7 [2/4] RUN make`, then `#7 0.1 …`
 * for each line the step logs (the number is seconds since its start), and `#7 CACHED`, `#7 DONE 1.2s` or `#7 ERROR: …`.
 */
export function createPlainReader(log: (line: string) => void): ProgressReader {
  const steps = new Map<string, PlainStep>();
  const tail = createLogTail();
  const errors = createBuildkitErrorReader();

  const begin = (number: string, name: string): void => {
    steps.set(number, {
      name,
      label: parseStepName(name).label,
      tail: createLogTail(),
      cached: false,
      seconds: null,
      error: null,
    });
    log(name);
  };

  const logged = (step: PlainStep, line: string): void => {
    const settled = settledLine(line);
    step.tail.push(settled);
    tail.push(settled);
    log(`${step.label} ${settled}`);
  };

  const go = (step: PlainStep, rest: string): void => {
    const output = /^\d+\.\d+ ?(.*)$/s.exec(rest)?.[1];
    if (output !== undefined) {
      logged(step, output);
      return;
    }
    const done = /^DONE (\d+(?:\.\d+)?)s$/.exec(rest)?.[1];
    const error = /^ERROR: (.*)$/s.exec(rest)?.[1];
    if (done !== undefined) step.seconds = Number(done);
    else if (error !== undefined) step.error = error;
    else if (rest === "CACHED") step.cached = true;
    else if (rest === "CANCELED") step.error = "context canceled";
    else return;
    log(`${step.label} ${rest}`);
  };

  return {
    stdout() {},
    stderr(line) {
      const [, number, rest] = /^#(\d+) (.*)$/s.exec(line) ?? [];
      if (number === undefined || rest === undefined) {
        if (line.trim() === "") return;
        errors.push(line);
        log(settledLine(line));
        return;
      }
      // "#0" tells of the client itself.
      if (number === "0") return;
      const step = steps.get(number);
      if (step === undefined) begin(number, rest);
      // With several steps under way, a step that goes on repeats its name.
      else if (rest !== step.name) go(step, rest);
    },
    end: () => ({ steps: [...steps.values()].map(toStep), warnings: [], logTail: tail.lines() }),
    failure() {
      const failed = [...steps.values()].find(({ error }) => error !== null && !isCancellation(error));
      return errors.failure(failed, tail);
    },
  };
}

function toStep({ name, cached, seconds, error }: PlainStep): BuildStep {
  const { stage, index, text } = parseStepName(name);
  return { name, stage, index, text, cached, seconds, error };
}
