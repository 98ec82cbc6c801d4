import type { Argument, Range } from "../../dockerfile/ast.js";
import { resolveArgument, withinArgument } from "../argument.js";
import { replaceWord } from "../fixes/edits.js";
import { buildCheckHelp, hadolintHelp, type Rule, type RuleContext } from "../rule.js";

/** A word of EXPOSE: `[[address:]host:]port[-port][/protocol]`. */
interface Port {
  /** Variables resolved. */
  readonly text: string;
  /** What stands before the last colon, null where there is none. */
  readonly host: string | null;
  readonly ports: string;
  readonly protocol: string | null;
  readonly range: Range;
  /** Where a stretch of `text` stands in the file. */
  locate(start: number, end: number): Range;
}

function* exposedPorts(context: RuleContext): Generator<Port> {
  for (const stage of context.staged.stages) {
    for (const instruction of stage.instructions) {
      if (instruction.keyword !== "EXPOSE") continue;
      for (const argument of instruction.args) {
        const text = resolveArgument(context, stage, instruction, argument);
        if (text !== null) yield toPort(text, argument);
      }
    }
  }
}

function toPort(text: string, argument: Argument): Port {
  const slash = text.lastIndexOf("/");
  const address = slash < 0 ? text : text.slice(0, slash);
  const colon = address.lastIndexOf(":");
  const isWritten = text === argument.value;
  return {
    text,
    host: colon < 0 ? null : address.slice(0, colon),
    ports: address.slice(colon + 1),
    protocol: slash < 0 ? null : text.slice(slash + 1),
    range: argument.range,
    locate: (start, end) => (isWritten ? withinArgument(argument, start, end) : argument.range),
  };
}

const HIGHEST_PORT = 65535;

/** Points at each number that is too high; hadolint has one finding for the whole instruction. */
export const portOutOfRange: Rule = {
  id: "DL3011",
  aliases: [],
  severity: "error",
  title: "rule.DL3011.title",
  why: "rule.DL3011.why",
  example: {
    bad: "FROM nginx:1.29\nEXPOSE 80800\n",
    good: "FROM nginx:1.29\nEXPOSE 8080\n",
  },
  helpUrl: hadolintHelp("DL3011"),
  *check(context) {
    for (const { ports, host, locate } of exposedPorts(context)) {
      const offset = host === null ? 0 : host.length + 1;
      for (const match of ports.matchAll(/\d+/g)) {
        if (Number(match[0]) <= HIGHEST_PORT) continue;
        const start = offset + match.index;
        const range = locate(start, start + match[0].length);
        yield { range, message: "rule.DL3011.message", values: { port: match[0] } };
      }
    }
  },
};

export const exposedProtocolCasing: Rule = {
  id: "ExposeProtoCasing",
  aliases: [],
  severity: "style",
  title: "rule.ExposeProtoCasing.title",
  why: "rule.ExposeProtoCasing.why",
  example: {
    bad: "FROM nginx:1.29\nEXPOSE 80/TCP\n",
    good: "FROM nginx:1.29\nEXPOSE 80/tcp\n",
  },
  helpUrl: buildCheckHelp("ExposeProtoCasing"),
  *check(context) {
    for (const { text, protocol, locate } of exposedPorts(context)) {
      if (protocol === null || protocol === protocol.toLowerCase()) continue;
      const range = locate(text.length - protocol.length, text.length);
      const values = { protocol, lower: protocol.toLowerCase() };
      const fix = replaceWord(context.dockerfile.text, range, protocol, values.lower);
      yield { range, message: "rule.ExposeProtoCasing.message", values, fix };
    }
  },
};

/** hadolint takes these for errors of its parser. */
export const exposedHostPort: Rule = {
  id: "ExposeInvalidFormat",
  aliases: [],
  severity: "warning",
  title: "rule.ExposeInvalidFormat.title",
  why: "rule.ExposeInvalidFormat.why",
  example: {
    bad: "FROM nginx:1.29\nEXPOSE 127.0.0.1:8080:80\n",
    good: "FROM nginx:1.29\nEXPOSE 80\n",
  },
  helpUrl: buildCheckHelp("ExposeInvalidFormat"),
  *check(context) {
    for (const { text, host, ports, protocol, range } of exposedPorts(context)) {
      if (host === null) continue;
      const instead = protocol === null ? ports : `${ports}/${protocol}`;
      yield { range, message: "rule.ExposeInvalidFormat.message", values: { written: text, instead } };
    }
  },
};

export const exposeRules: readonly Rule[] = [portOutOfRange, exposedProtocolCasing, exposedHostPort];
