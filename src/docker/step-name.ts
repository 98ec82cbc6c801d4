/** A step's name taken apart: `[linux/arm64 build 2/4] RUN make`. */
export interface StepName {
  /** What the step's log lines begin with: `[build 2/4]`, or the whole name for steps that are no instruction. */
  readonly label: string;
  readonly stage: string | null;
  readonly index: number | null;
  readonly text: string;
}

/**
 * Reads the names that BuildKit's Dockerfile frontend gives to steps. In the brackets stand, each where there is one,
 * the platform, the stage and the number of the step, as the builds of the engine print them.
 */
export function parseStepName(name: string): StepName {
  const match = /^\[([^\]]*)\] (.*)$/s.exec(name);
  const [, inner, text] = match ?? [];
  if (inner === undefined || text === undefined)
    return { label: oneLine(name), stage: null, index: null, text: name };
  // With ten steps and more the numbers are padded: `[build  2/11]`.
  const words = inner.split(" ").filter((word) => word !== "");
  const number = /^(\d+)\/\d+$/.exec(words.at(-1) ?? "")?.[1];
  if (number === undefined) return { label: oneLine(name), stage: null, index: null, text };
  const stage = words.slice(0, -1).filter((word) => !word.includes("/"));
  return { label: `[${inner}]`, stage: stage.at(-1) ?? null, index: Number(number), text };
}

export function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, " ");
}
