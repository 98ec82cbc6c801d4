import module from "node:module";
import { join } from "node:path";

/**
 * Has Node keep what it compiles, where it can (from 22.1 on), so that the next command starts sooner. A file that can't
 * be written changes nothing.
 */
export function keepCompiled(process: NodeJS.Process): void {
  const folder = compileCacheFolder(process.env, process.platform);
  if (folder !== null) module.enableCompileCache?.(folder);
}

/**
 * Where the person who runs the command has such files: in a folder for all, as Node would take it, others could put in
 * what is run. Null where that is not known.
 */
export function compileCacheFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string | null {
  const home = env.HOME ? join(env.HOME, ".cache") : undefined;
  const folder = platform === "win32" ? env.LOCALAPPDATA : env.XDG_CACHE_HOME || home;
  return folder ? join(folder, "docker-layer-report") : null;
}
