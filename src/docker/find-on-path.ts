import { accessSync, constants, statSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import type { Environment } from "./child-env.js";

/** The absolute path of a command on the PATH of `env`, which need not be this process's; null where there is none. */
export function findOnPath(command: string, env: Environment): string | null {
  const names = process.platform === "win32" ? [`${command}.exe`] : [command];
  for (const folder of (env.PATH ?? "").split(delimiter).filter(isAbsolute)) {
    const found = names.map((name) => join(folder, name)).find(isExecutable);
    if (found !== undefined) return found;
  }
  return null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
