import { once } from "node:events";
import { PassThrough, Readable } from "node:stream";
import { CommandError, type StartCommand } from "../../src/readers/command.js";

/** What a program prints for its words; null where it fails. */
type Answer = (words: readonly string[]) => string | Buffer | null;

/** Stands in for programs of the system, which answer once they are asked to the end; those without an answer fail. */
export function fakeCommands(answers: Readonly<Record<string, Answer>>): {
  readonly start: StartCommand;
  readonly calls: (readonly string[])[];
} {
  const calls: (readonly string[])[] = [];
  const start: StartCommand = (words) => {
    calls.push(words);
    const [program = ""] = words;
    const answer = answers[program]?.(words) ?? null;
    const done =
      answer === null ? Promise.reject(new CommandError(`${program} failed: no`)) : Promise.resolve();
    done.catch(() => {});
    const stdin = new PassThrough();
    const asked = once(stdin, "end");
    stdin.resume();
    const print = async function* (): AsyncGenerator<Buffer> {
      await asked;
      if (answer !== null) yield Buffer.from(answer);
    };
    return { stdin, stdout: Readable.from(print()), done, stop() {} };
  };
  return { start, calls };
}
