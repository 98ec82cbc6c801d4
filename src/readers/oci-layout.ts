import { constants, lstatSync, realpathSync } from "node:fs";
import { join, sep } from "node:path";
import type { Blob } from "../image/blob.js";
import type { ImageChoice } from "../image/saved-manifest.js";
import { TarError } from "../image/tar-header.js";
import type { Message } from "../locales/translate.js";
import { openRegular } from "./open-regular.js";
import { type SourceKind, sourceError } from "./source-error.js";
import {
  type OpenedFile,
  type StoredFiles,
  type StoredImageReader,
  walkStoredFiles,
} from "./stored-files.js";

const KIND: SourceKind = {
  legal: { key: "archive.layout.legal" },
  chooseOne: { key: "archive.layout.chooseOne" },
};

/** All that is ever opened: nothing that a manifest says leads elsewhere. */
const FILE = /^(?:index\.json|manifest\.json|blobs\/(?:sha256\/[a-f0-9]{64}|sha512\/[a-f0-9]{128}))$/;

/**
 * Reads an image from an OCI layout in a directory.
 * Format: https://github.com/opencontainers/image-spec/blob/main/image-layout.md
 */
export function createLayoutReader(directory: string, choice: Partial<ImageChoice> = {}): StoredImageReader {
  const { platform = null, name = null, diffIds = null } = choice;
  return {
    kind: "oci-layout",
    async walk(visitor) {
      try {
        const root = realpathSync(directory);
        if (!lstatSync(root).isDirectory()) throw new TarError({ key: "archive.layout.noDirectory" });
        const files = layoutFiles(root);
        if (files.find("index.json") === null) throw new TarError({ key: "archive.layout.noIndex" });
        return await walkStoredFiles(files, { platform, name, diffIds }, visitor);
      } catch (error) {
        throw sourceError(`oci-layout://${directory}`, KIND, error);
      }
    },
  };
}

function layoutFiles(root: string): StoredFiles<string> {
  return {
    find(path) {
      if (!FILE.test(path)) return null;
      const file = join(root, path);
      return lstatSync(file, { throwIfNoEntry: false }) === undefined ? null : file;
    },
    open(file) {
      try {
        return openInside(root, file);
      } catch (error) {
        const code = String((error as NodeJS.ErrnoException).code);
        return unreadable({ key: "archive.system", values: { code } });
      }
    },
  };
}

/** Links within the layout are followed, those that lead out of it are not. */
function openInside(root: string, path: string): OpenedFile {
  const real = realpathSync(path);
  if (!real.startsWith(root === sep ? root : root + sep))
    return unreadable({ key: "archive.layout.outside" });
  const file = openRegular(real, constants.O_NOFOLLOW ?? 0);
  if (file === null) return unreadable({ key: "archive.noFile" });
  return { section: { fd: file.fd, start: 0, size: file.size }, close: file.close };
}

function unreadable(problem: Message): Blob {
  return { kind: "unreadable", problem, compressedSize: null };
}
