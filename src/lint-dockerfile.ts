import { createRuleContext, type LintInput } from "./lint/context.js";
import { judge } from "./lint/engine.js";
import type { Finding } from "./lint/finding.js";
import { toFindings } from "./lint/shellcheck/findings.js";
import { shellScripts } from "./lint/shellcheck/scripts.js";
import type { ShellCheck } from "./shellcheck.js";

/** Checks a Dockerfile against every rule of ours and, where there is a ShellCheck, its scripts against those of its. */
export async function lintDockerfile(input: LintInput, shellCheck: ShellCheck): Promise<readonly Finding[]> {
  const context = createRuleContext(input);
  const scripts = shellScripts(context);
  const answers = await shellCheck.check(scripts.map(({ text }) => text));
  const found = scripts.flatMap((script, index) => toFindings(script, answers[index] ?? []));
  return judge(context, found);
}
