import { languageFlag, parseArguments } from "./cli-arguments.js";
import { EXIT } from "./exit-status.js";
import { InputError } from "./input-error.js";
import { KNOWN_RULES, knownBy } from "./known-rules.js";
import { helpUrlOf } from "./lint/catalog.js";
import type { DescribedRule } from "./lint/described-rules.js";
import { isShellCheckId } from "./lint/shellcheck-id.js";
import { loadLintTranslate, loadTranslate } from "./locales/load.js";
import { nearName } from "./near-name.js";
import { renderExplanation, renderRuleList } from "./report/lint/explain.js";
import { namesFile, WALK_FLAGS } from "./walk-flags.js";

/**
 * `docker-layer-report explain [RULE …]`: a rule in full, by its id or by BuildKit's name for it; without one the list
 * of all; with the path of a Dockerfile in its place, that file line by line. Returns the exit status. Throws an
 * InputError for a name that no rule has.
 */
export async function runExplain(args: readonly string[], process: NodeJS.Process): Promise<number> {
  const { env, stdout } = process;
  const { values, positionals } = parseArguments(args, { language: { type: "string" }, ...WALK_FLAGS });
  const language = languageFlag(values, env);
  const file = positionals.find(namesFile);
  if (file !== undefined) {
    if (positionals.length > 1) throw new InputError({ key: "error.explain.mixed", values: { file } });
    // Loaded when asked for: docker's part is large, and rules do without it.
    const { walkDockerfile } = await import("./explain-dockerfile-command.js");
    stdout.write(await walkDockerfile(file, values, await loadTranslate(language), process));
    return EXIT.pass;
  }
  const rules = new Set(positionals.flatMap(known));
  const options = {
    translate: await loadLintTranslate(language),
    color: stdout.isTTY === true && !env.NO_COLOR,
  };
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
  const rule = JSON.stringify(name);
  throw new InputError(
    near === null
      ? { key: "error.cli.noRule", values: { rule } }
      : { key: "error.cli.noRuleNear", values: { rule, near } },
  );
}
