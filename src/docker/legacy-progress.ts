import type { BuildStep } from "../image/layer.js";
import type { ProgressReader } from "./build-progress.js";
import { failureReason } from "./failure-text.js";
import { createLogTail, type LogTail, settledLine } from "./log-lines.js";

const COLOUR_END = "\u001b[0m";

interface LegacyStep {
  readonly number: number;
  readonly total: number;
  readonly name: string;
  readonly text: string;
  readonly tail: LogTail;
  cached: boolean;
  running: boolean;
}

/**
 * Follows the legacy builder: `Step 2/4 : RUN make`, ` ---> Using cache` or ` ---> Running in ID`, then whatever the
 * step prints, as it is. Steps count every instruction of the file; times are not told. What a step prints can look
 * like the builder's own lines: only the next number counts as a step, but a build that wants to can still lie here.
 */
export function createLegacyReader(log: (line: string) => void): ProgressReader {
  const steps: LegacyStep[] = [];
  const tail = createLogTail();
  const words = createLogTail(200);

  const begin = (line: string): boolean => {
    const [, number, total, text] = /^Step (\d+)\/(\d+) : (.*)$/s.exec(line) ?? [];
    const last = steps.at(-1);
    if (text === undefined || Number(number) !== (last?.number ?? 0) + 1) return false;
    if (last !== undefined && Number(total) !== last.total) return false;
    steps.push({
      number: Number(number),
      total: Number(total),
      name: line,
      text,
      tail: createLogTail(),
      cached: false,
      running: false,
    });
    log(`[${number}/${total}] ${text}`);
    return true;
  };

  const go = (step: LegacyStep, line: string): void => {
    const label = `[${step.number}/${step.total}]`;
    if (!step.running && line === " ---> Using cache") {
      step.cached = true;
      log(`${label} CACHED`);
      return;
    }
    if (line.startsWith(" ---> Running in ")) step.running = true;
    if (isOwnLine(line)) return;
    const settled = settledLine(line);
    step.tail.push(settled);
    tail.push(settled);
    log(`${label} ${settled}`);
  };

  return {
    stdout(line) {
      if (begin(line)) return;
      const step = steps.at(-1);
      if (step === undefined) log(settledLine(line));
      else go(step, line);
    },
    stderr(line) {
      if (line.trim() === "") return;
      words.push(line);
      log(settledLine(line));
    },
    end: () => ({ steps: steps.map(toStep), warnings: [], logTail: tail.lines() }),
    failure() {
      const failed = steps.at(-1) ?? null;
      const message = failureReason(words.lines().join("\n"));
      const line = /\bparse error (?:on )?line (\d+)\b/.exec(String(message))?.[1];
      return {
        lines: line === undefined ? null : { start: Number(line), end: Number(line) },
        instructionNumber: failed?.number ?? null,
        message,
        logTail: failed?.tail.lines() ?? tail.lines(),
      };
    },
  };
}

/** ` ---> 9abe3cdb8418` and the like: what the builder says of its containers and images. */
function isOwnLine(line: string): boolean {
  // Text on stderr comes coloured, and the colour's end lands before the next line.
  const text = line.startsWith(COLOUR_END) ? line.slice(COLOUR_END.length) : line;
  return /^ ---> |^Removing intermediate container |^Successfully (?:built|tagged) /.test(text);
}

function toStep({ name, number, text, cached }: LegacyStep): BuildStep {
  return { name, stage: null, index: number, text, cached, seconds: null, error: null };
}
