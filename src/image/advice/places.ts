import type { ByteString } from "../layer-entry.js";
import { type ToolPlace, toolPlace } from "./build-tools.js";
import { BYTECODE_DIRECTORY } from "./bytecode.js";
import { DOWNLOADS } from "./downloads.js";
import { environmentRoot } from "./from-context.js";
import type { Topic } from "./groups.js";
import { PACKAGE_LISTS } from "./package-lists.js";
import { createPathSearch } from "./path-patterns.js";
import { isPublicDirectory } from "./secret-files.js";

/** What the rules have to know of a directory. */
export interface Place {
  readonly directory: string;
  readonly parts: readonly string[];
  /** It is, or is in, what a package manager keeps for itself. */
  readonly cache: Topic | null;
  readonly isInGit: boolean;
  readonly isInNodeModules: boolean;
  /** It is where pip installs packages to, or in it. */
  readonly isInSitePackages: boolean;
  /** The directory of the modules that are compiled here; null where it is no `__pycache__`. */
  readonly bytecodeOf: string | null;
  readonly tools: ToolPlace;
  /** Names of secrets mean nothing here. */
  readonly isPublic: boolean;
  /** The virtual environment that it would be in; null for none. */
  readonly environment: string | null;
}

const cacheAt = createPathSearch([...PACKAGE_LISTS, ...DOWNLOADS]);
/** Files of one directory come near each other, so few need be remembered. */
const MOST_REMEMBERED = 1_000;

/** Works out the places of paths. Files of one directory share one. */
export function createPlaces(): (path: ByteString) => Place {
  let places = new Map<string, Place>();
  let last = toPlace("");
  return (path) => {
    if (path.lastIndexOf("/") === last.directory.length && path.startsWith(last.directory)) return last;
    const directory = parentOf(path);
    let place = places.get(directory);
    if (place === undefined) {
      if (places.size === MOST_REMEMBERED) places = new Map();
      place = toPlace(directory);
      places.set(directory, place);
    }
    last = place;
    return place;
  };
}

export function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}

function toPlace(directory: string): Place {
  const parts = directory.split("/");
  return {
    directory,
    parts,
    cache: cacheAt(parts),
    isInGit: parts.includes(".git"),
    isInNodeModules: parts.includes("node_modules"),
    isInSitePackages: parts.includes("site-packages") || parts.includes("dist-packages"),
    bytecodeOf: parts.at(-1) === BYTECODE_DIRECTORY ? parentOf(directory) : null,
    tools: toolPlace(parts),
    isPublic: isPublicDirectory(parts),
    environment: environmentRoot(parts),
  };
}
