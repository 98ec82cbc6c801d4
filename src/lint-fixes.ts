import { createLineIndex } from "./dockerfile/line-index.js";
import type { Redactor } from "./image/secrets.js";
import type { Inputs } from "./inputs.js";
import { helpUrlOf } from "./lint/catalog.js";
import type { LintInput } from "./lint/context.js";
import type { Finding } from "./lint/finding.js";
import { fixInSteps } from "./lint/fixes/fix-text.js";
import { toLineChanges } from "./lint/fixes/line-changes.js";
import type { Translate } from "./locales/translate.js";
import type { PreparedDockerfile } from "./prepare-dockerfile.js";
import type { TextEdit } from "./report/lint/result.js";
import type { SuggestedChange } from "./report/suggestions.js";

/** What rids a Dockerfile of findings, as far as there is one safe answer. It stays in this run: no report holds it. */
export interface LintFixes {
  readonly source: PreparedDockerfile;
  /** For each finding, in its order: the edits that rid the file of it; null where there are none. */
  readonly edits: readonly (readonly TextEdit[] | null)[];
  /** What `lint --fix` would write, line by line; nothing where nobody asked for it. */
  readonly changes: readonly SuggestedChange[];
}

/** Works out the fixes of a file. What would show a secret is left out: masked, it would be another text. */
export function lintFixes(
  input: LintInput,
  source: PreparedDockerfile,
  findings: readonly Finding[],
  options: {
    readonly inputs: Pick<Inputs, "suggestions">;
    readonly redactor: Pick<Redactor, "redact">;
    readonly translate: Translate;
  },
): LintFixes {
  const { inputs, translate } = options;
  const { redact } = options.redactor;
  const isPublic = (text: string): boolean => redact(text) === text;
  const index = createLineIndex(input.dockerfile.text);
  const edits = findings.map(({ fix }) =>
    fix?.every(({ text }) => isPublic(text))
      ? fix.map(({ range, text }) => ({
          start: index.position(range.start),
          end: index.position(range.end),
          text,
        }))
      : null,
  );
  // Asked first: it takes as long as linting the file several times.
  const changes = inputs.suggestions ? toLineChanges(input.dockerfile.text, fixInSteps(input)) : [];
  return {
    source,
    edits,
    changes: changes
      .filter(({ before, after }) => isPublic(before) && isPublic(after))
      .map((change) => ({
        ...change,
        findings: change.findings.map(({ ruleId, message, values }) => ({
          ruleId,
          message: redact(translate(message, values)),
          helpUrl: helpUrlOf(ruleId),
        })),
      })),
  };
}
