import type { Explanation, Sentence, SentenceValue } from "./step.js";

/** The explanation without the secrets that the Dockerfile, or a base image, shows. */
export function redactExplanation(
  { steps, cache, command }: Explanation,
  redact: (text: string) => string,
): Explanation {
  const clean = (sentence: Sentence): Sentence => redactSentence(sentence, redact);
  return {
    steps: steps.map((step) => ({
      ...step,
      source: redact(step.source),
      sentences: step.sentences.map(clean),
    })),
    cache: cache.map(clean),
    command: command && clean(command),
  };
}

function redactSentence({ key, values = {} }: Sentence, redact: (text: string) => string): Sentence {
  const clean = (value: SentenceValue): SentenceValue => {
    if (typeof value !== "object" || "lines" in value) return value;
    return "code" in value ? { code: redact(value.code) } : { ...value, codes: value.codes.map(redact) };
  };
  return {
    key,
    values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, clean(value)])),
  };
}
