import type { Range } from "../../dockerfile/ast.js";
import { resolveArgument } from "../argument.js";
import { createLastInstruction } from "../last-instruction.js";
import { resultStages } from "../result-stages.js";
import { hadolintHelp, type Rule, type RuleContext } from "../rule.js";
import { isWindowsImage } from "../windows-image.js";

interface RunningUser {
  readonly isRoot: boolean;
  /** Its users have names only. */
  readonly isWindows: boolean;
  /** Without the group. */
  readonly user: string;
  readonly range: Range;
}

/** The users that the file's images run as, where a USER with a known value says so; each USER once. */
function runningUsers(context: RuleContext): RunningUser[] {
  const last = createLastInstruction(context, "USER");
  const found = new Map<number, RunningUser>();
  for (const result of resultStages(context)) {
    const set = last.atEnd(result);
    const argument = set?.instruction.args[0];
    if (set === null || argument === undefined) continue;
    const [user = ""] = resolveArgument(context, set.stage, set.instruction, argument)?.split(":") ?? [];
    if (user === "") continue;
    const isWindows = isWindowsImage(context, result);
    found.set(argument.range.start, {
      isRoot: /^(?:root|0+)$/.test(user),
      isWindows,
      user,
      range: argument.range,
    });
  }
  return [...found.values()];
}

/**
 * Judged by the user that an image runs as, through stages built FROM each other; hadolint flags the last USER of every
 * stage, builders included. Variables are resolved.
 */
export const rootUser: Rule = {
  id: "DL3002",
  aliases: [],
  severity: "warning",
  title: "rule.DL3002.title",
  why: "rule.DL3002.why",
  example: {
    bad: "FROM python:3.14-slim\nUSER 1000\nUSER root\n",
    good: "FROM python:3.14-slim\nUSER root\nRUN mkdir /data\nUSER 1000\n",
  },
  helpUrl: hadolintHelp("DL3002"),
  *check(context) {
    for (const { isRoot, user, range } of runningUsers(context)) {
      if (isRoot) yield { range, message: "rule.DL3002.message", values: { user } };
    }
  },
};

/**
 * Judged by the user that an image runs as, and not for root, which DL3002 reports; hadolint 2.15 flags every USER,
 * also `USER root` before an installation. A variable with a known value counts as that value.
 */
export const namedUser: Rule = {
  id: "DL3066",
  aliases: [],
  severity: "info",
  title: "rule.DL3066.title",
  why: "rule.DL3066.why",
  example: {
    bad: "FROM python:3.14-slim\nUSER app\n",
    good: "FROM python:3.14-slim\nUSER 1000\n",
  },
  helpUrl: hadolintHelp("DL3066"),
  *check(context) {
    for (const { isRoot, isWindows, user, range } of runningUsers(context)) {
      if (isRoot || isWindows || /^\d+$/.test(user)) continue;
      yield { range, message: "rule.DL3066.message", values: { user } };
    }
  },
};

export const userRules: readonly Rule[] = [rootUser, namedUser];
