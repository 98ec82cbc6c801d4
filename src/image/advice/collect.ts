import type { FileWrite, ImageFiles } from "../image-files.js";
import { BUILD_TOOLS, isBuildTool } from "./build-tools.js";
import { BaseBytecode, HOST_BYTECODE, isBytecode } from "./bytecode.js";
import { COPIED_CACHE, downloadedPackage } from "./downloads.js";
import { ENVIRONMENT_MARKER, gitTopic, HOST_MODULES } from "./from-context.js";
import { Groups, type Topic } from "./groups.js";
import { HostEnvironments } from "./host-environments.js";
import type { OwnLayer } from "./own-layers.js";
import { createPlaces, type Place, parentOf } from "./places.js";
import { looksLikeSecret, secretTopic } from "./secret-files.js";
import { deletedTopic, OWNER_OF_BASE, overwrittenTopic, ownerTopic } from "./shadowed-writes.js";

export interface Collected {
  /** Every byte is in one group at most. */
  readonly savings: Groups;
  /** Beside them: a secret in the image is a matter of its own. */
  readonly secrets: Groups;
}

/**
 * Sorts what own layers wrote by what could be done about it, in one pass. A write counts for the first of these that
 * it is one of:
 * 1. out of the build context, whatever became of it: `.git`, `node_modules` that an install replaced, a virtual
 *    environment, bytecode: what keeps it out helps more than what removes it;
 * 2. deleted later;
 * 3. package lists and downloads, also those that a later line wrote anew; `.git` of a clone;
 * 4. overwritten later, unless by a copy of itself with another owner or mode: then that is what it counts for;
 * 5. the base image's files with another owner or mode, bytecode of its modules, build tools.
 *
 * @param own - of each layer of the image: what made it; null for the base image's
 */
export function collect(files: ImageFiles, own: readonly (OwnLayer | null)[]): Collected {
  const savings = new Groups(own.length);
  const secrets = new Groups(own.length);
  const bytecode = new BaseBytecode(savings);
  const environments = new HostEnvironments(savings, own.length);
  const placeOf = createPlaces();

  /** The sums that a file belongs to: apart while nobody knows whether it is in a virtual environment. */
  function groupsOf(layer: OwnLayer, place: Place): Groups {
    return layer.source === "context" && place.environment !== null
      ? environments.groupsOf(layer.index, place.environment)
      : savings;
  }

  function addSecret(write: FileWrite, layer: OwnLayer): void {
    // The layer that wrote it is named already.
    if (write.change === "metadata-only" && ownAt(write.replaces) !== null) return;
    const isDeleted = write.fate === "deleted";
    secrets.add(secretTopic(layer.source, isDeleted), layer.index, isDeleted ? write.killedBy : null, write);
  }

  function ownAt(layer: number | null): OwnLayer | null {
    return layer === null ? null : (own[layer] ?? null);
  }

  /** A layer replaced what an earlier own one wrote. */
  function addReplacing(write: FileWrite, writer: OwnLayer, place: Place, name: string): void {
    const { layer, bytes } = write;
    const isCounted = topicOf(place, name, writer, "overwritten") === overwrittenTopic(writer.source);
    const group = isCounted
      ? groupsOf(writer, place).of(overwrittenTopic(writer.source), writer.index, layer)
      : null;
    if (write.change === "metadata-only") {
      savings.add(ownerTopic(writer.source), layer, writer.index, write);
      if (group === null) return;
      group.bytes -= bytes;
      group.files--;
    } else if (group !== null) {
      group.examples.add(write);
    }
  }

  function addTo(topic: Topic, write: FileWrite, layer: OwnLayer, place: Place): void {
    const group = groupsOf(layer, place).of(topic, layer.index, otherOf(topic, write, layer));
    if (group === null) return;
    group.bytes += write.bytes;
    group.files++;
    // Of what was overwritten, those that overwrote it tell which were more than a change of the owner.
    if (topic !== overwrittenTopic(layer.source)) group.examples.add(write);
  }

  /** What is still there, and nothing that an earlier rule is about. */
  function addVisible(write: FileWrite, layer: OwnLayer, place: Place, name: string): void {
    if (write.change === "metadata-only") {
      if (ownAt(write.replaces) === null) savings.add(OWNER_OF_BASE, layer.index, null, write);
    } else if (layer.source !== "run") {
      return;
    } else if (place.bytecodeOf !== null && isBytecode(name)) {
      bytecode.addCompiled(place.bytecodeOf, write);
    } else if (isBuildTool(place.tools, name)) {
      savings.add(BUILD_TOOLS, layer.index, null, write);
    }
  }

  files.forEachWrite((write) => {
    const { path } = write;
    const layer = ownAt(write.layer);
    const isModule = path.endsWith(".py");
    if (layer === null) {
      if (isModule) bytecode.addBaseModule(parentOf(path));
      return;
    }
    const place = placeOf(path);
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (isModule) bytecode.addModule(place.directory, write.layer);
    if (isSecretFile(write, layer, place, name)) addSecret(write, layer);
    if (layer.source === "context") {
      if (name === ENVIRONMENT_MARKER) environments.mark(write.layer, place.directory);
      else if (place.environment !== null) environments.add(write, place.environment);
    } else if (place.environment !== null && place.isInSitePackages && write.fate === "visible") {
      environments.noteInstall(place.environment);
    }
    const writer = ownAt(write.replaces);
    if (writer !== null) addReplacing(write, writer, place, name);
    const topic = topicOf(place, name, layer, write.fate);
    if (topic !== null) addTo(topic, write, layer, place);
    else addVisible(write, layer, place, name);
  });
  bytecode.finish();
  environments.finish();
  return { savings, secrets };
}

function isSecretFile({ type, bytes }: FileWrite, layer: OwnLayer, place: Place, name: string): boolean {
  return (
    type === "file" &&
    bytes > 0 &&
    !place.isPublic &&
    looksLikeSecret(place.parts.at(-1) ?? "", name, layer.source)
  );
}

/** The rules' order; null for what is visible and none of the first three. */
function topicOf(place: Place, name: string, { source }: OwnLayer, fate: FileWrite["fate"]): Topic | null {
  if (source === "context") {
    if (place.isInGit) return gitTopic(source);
    if (place.isInNodeModules && fate !== "visible") return HOST_MODULES;
    if (place.bytecodeOf !== null) return HOST_BYTECODE;
  }
  if (fate === "deleted") return deletedTopic(source);
  const cache = place.cache ?? downloadedPackage(place.parts, name);
  if (cache !== null) return source === "run" || source === "unknown" ? cache : COPIED_CACHE;
  if (place.isInGit) return gitTopic(source);
  return fate === "overwritten" ? overwrittenTopic(source) : null;
}

/** The later layer, where the advice is about both. */
function otherOf(topic: Topic, { killedBy }: FileWrite, { source }: OwnLayer): number | null {
  const isAboutBoth =
    topic === HOST_MODULES || topic === deletedTopic(source) || topic === overwrittenTopic(source);
  return isAboutBoth ? killedBy : null;
}
