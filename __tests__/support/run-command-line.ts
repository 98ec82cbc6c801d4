import { Readable } from "node:stream";
import { runCommandLine } from "../../src/command-line.js";

export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Runs the program's command line in a folder, with the given environment only; gives status and output. */
export async function runInFolder(
  folder: string,
  args: readonly string[],
  given: {
    readonly env?: Readonly<Record<string, string>>;
    readonly terminal?: Terminal;
    readonly stdin?: string | Uint8Array;
  } = {},
): Promise<{ readonly status: number; readonly stdout: string; readonly stderr: string }> {
  const written = { stdout: "", stderr: "" };
  const stream = (name: keyof typeof written) => ({
    ...given.terminal,
    write: (text: string) => {
      written[name] += text;
      return true;
    },
  });
  const status = await runCommandLine({
    argv: ["node", "docker-layer-report", ...args],
    env: given.env ?? {},
    cwd: () => folder,
    stdin: Readable.from([Buffer.from(given.stdin ?? "")]),
    stdout: stream("stdout"),
    stderr: stream("stderr"),
  } as unknown as NodeJS.Process);
  return { status, ...written };
}
