import { SeveralImagesError } from "../image/saved-manifest.js";
import { TarError } from "../image/tar-header.js";
import { InputError } from "../input-error.js";
import type { Message } from "../locales/translate.js";

/** What a place given as `image` has to be, and how one of several images in it is named. */
export interface SourceKind {
  readonly legal: Message;
  readonly chooseOne: Message;
}

/** The error that a person reads for what went wrong with `source`, as they wrote it; a fault of our own stays itself. */
export function sourceError(source: string, kind: SourceKind, error: unknown): unknown {
  const said = (problem: Message, advice: Message): InputError =>
    new InputError({ key: "archive.unread", values: { source, problem, advice } });
  if (error instanceof SeveralImagesError) return said(error.said, kind.chooseOne);
  if (error instanceof TarError) return said(error.said, kind.legal);
  const { code = "" } = error as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "ENOTDIR") return said({ key: "archive.missing" }, kind.legal);
  if (code.startsWith("Z_") || code.startsWith("ZSTD_")) return said({ key: "archive.broken" }, kind.legal);
  // Codes of the system; Node's own begin with ERR_.
  return /^E[A-Z0-9]+$/.test(code) ? said({ key: "archive.system", values: { code } }, kind.legal) : error;
}
