import type { Instruction, Stage } from "../dockerfile/ast.js";
import { type CommandFacts, explainCmd, explainEntrypoint, replaced } from "./command.js";
import type { Code, Codes, Sentence } from "./step.js";

/** The instructions that only note something in the image's configuration, for a container or the steps below. */
export function explainSetting(
  instruction: Instruction,
  stage: Stage,
  facts: CommandFacts,
): readonly Sentence[] {
  const { keyword, inner } = instruction;
  switch (keyword) {
    case "CMD":
      return explainCmd(instruction, stage, facts);
    case "ENTRYPOINT":
      return explainEntrypoint(instruction, stage, facts);
    case "HEALTHCHECK": {
      const later = replaced(instruction, stage, facts);
      if (later !== null) return [later];
      return inner === null
        ? [{ key: "explain.healthcheck.none" }]
        : [{ key: "explain.healthcheck.is", values: { command: words(inner) } }];
    }
    case "ARG":
      return [{ key: "explain.arg.stage", values: { names: names(instruction) } }];
    case "ENV":
      return [{ key: "explain.env", values: { names: names(instruction) } }];
    case "LABEL":
      return [{ key: "explain.label", values: { names: names(instruction) } }];
    case "EXPOSE":
      return [{ key: "explain.expose", values: { ports: list(instruction) } }];
    case "VOLUME":
      return [{ key: "explain.volume", values: { paths: list(instruction) } }];
    case "SHELL":
      return [{ key: "explain.shell", values: { shell: words(instruction) } }];
    case "USER":
      return [{ key: "explain.user", values: { user: words(instruction) } }];
    case "STOPSIGNAL":
      return [{ key: "explain.stopsignal", values: { signal: words(instruction) } }];
    case "WORKDIR":
      return [{ key: "explain.workdir", values: { path: words(instruction) } }];
    case "ONBUILD":
      return [{ key: "explain.onbuild" }];
    case "MAINTAINER":
      return [{ key: "explain.maintainer" }];
    default:
      return [];
  }
}

/** An ARG above the first FROM. */
export function explainGlobalArg(instruction: Instruction): readonly Sentence[] {
  return [{ key: "explain.arg.global", values: { names: names(instruction) } }];
}

function names({ pairs }: Instruction): Codes {
  return { codes: pairs.map(({ key }) => key), join: "and" };
}

function list({ args }: Instruction): Codes {
  return { codes: args.map(({ value }) => value), join: "and" };
}

function words({ args }: Instruction): Code {
  return { code: args.map(({ value }) => value).join(" ") };
}
