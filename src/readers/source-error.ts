import { SeveralImagesError } from "../image/saved-manifest.js";
import { TarError } from "../image/tar-header.js";
import { InputError } from "../input-error.js";

/** What a place given as `image` has to be, and how one of several images in it is named. */
export interface SourceKind {
  readonly legal: string;
  readonly chooseOne: string;
}

/** The error that a person reads for what went wrong with `source`, as they wrote it; a fault of our own stays itself. */
export function sourceError(source: string, kind: SourceKind, error: unknown): unknown {
  const said = (problem: string, advice: string): InputError =>
    new InputError(`${source} can't be read: ${problem}. ${advice}`);
  if (error instanceof SeveralImagesError) return said(error.message, kind.chooseOne);
  if (error instanceof TarError) return said(error.message, kind.legal);
  const { code = "" } = error as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "ENOTDIR") return said("it does not exist", kind.legal);
  if (code.startsWith("Z_") || code.startsWith("ZSTD_")) return said("its compression is broken", kind.legal);
  // Codes of the system; Node's own begin with ERR_.
  return /^E[A-Z0-9]+$/.test(code) ? said(`the system says ${code}`, kind.legal) : error;
}
