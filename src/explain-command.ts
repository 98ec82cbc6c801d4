import { parseArguments } from "./cli-arguments.js";
import { EXIT } from "./exit-status.js";
import { InputError } from "./input-error.js";
import { KNOWN_RULES, knownBy } from "./known-rules.js";
import { helpUrlOf } from "./lint/catalog.js";
import type { DescribedRule } from "./lint/described-rules.js";
import { isShellCheckId } from "./lint/shellcheck-id.js";
import { loadLintTranslate } from "./locales/load.js";
import { nearName } from "./near-name.js";
import { renderExplanation, renderRuleList } from "./report/lint/explain.js";

/**
 * `docker-layer-report explain [RULE …]`: a rule in full, by its id or by BuildKit's name for it; without one the list
 * of all. Returns the exit status. Throws an InputError for a name that no rule has.
 */
export async function runExplain(args: readonly string[], { env, stdout }: NodeJS.Process): Promise<number> {
  const { positionals } = parseArguments(args, {});
  const rules = new Set(positionals.flatMap(known));
  const options = { translate: await loadLintTranslate(), color: stdout.isTTY === true && !env.NO_COLOR };
  const text =
    positionals.length === 0
      ? renderRuleList(KNOWN_RULES, options)
      : [...rules]
          .map((rule) =>
            typeof rule === "string"
              ? `${options.translate("explain.shellcheck", { rule, url: String(helpUrlOf(rule)) })}\n`
              : renderExplanation(rule, options),
          )
          .join("\n");
  stdout.write(text);
  return EXIT.pass;
}

/** The rules of that name; the id alone for a rule of ShellCheck. */
function known(name: string): readonly (DescribedRule | string)[] {
  if (isShellCheckId(name.toUpperCase())) return [name.toUpperCase()];
  const found = knownBy(name);
  if (found.length > 0) return found;
  const names = KNOWN_RULES.flatMap(({ id, aliases }) => [id, ...aliases]);
  // Compared without their case, which counts as little here.
  const upper = new Map(names.map((other) => [other.toUpperCase(), other]));
  const near = upper.get(nearName(name.toUpperCase(), upper.keys()) ?? "") ?? null;
  const hint = near === null ? "docker-layer-report explain lists all rules." : `Did you mean ${near}?`;
  throw new InputError(`There is no rule ${JSON.stringify(name)}. ${hint}`);
}
