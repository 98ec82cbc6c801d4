import { record, strings, text } from "../untyped.js";

/** How the engine keeps the layers of its images on its own disk. */
export interface LayerStorage {
  /** `overlay2` and the like on the classic store, the name of the snapshotter on the containerd store. */
  readonly driver: string;
  /** The engine's own folder. */
  readonly root: string;
  /** Whether owners have other numbers on the disk than in the image: rootless engines, user namespaces. */
  readonly haveOtherOwners: boolean;
  /** The containerd that the engine uses. */
  readonly containerd: { readonly address: string; readonly namespace: string };
}

/** What engines use where nobody set anything else; those before 27 do not tell of their containerd. */
const ROOT = "/var/lib/docker";
const ADDRESS = "/run/containerd/containerd.sock";
const NAMESPACE = "moby";

/** Reads it from the object of `docker info`. */
export function layerStorage(info: Readonly<Record<string, unknown>>): LayerStorage {
  const containerd = record(info.Containerd);
  return {
    driver: text(info.Driver) ?? "unknown",
    root: text(info.DockerRootDir) ?? ROOT,
    haveOtherOwners: strings(info.SecurityOptions).some((option) =>
      /\bname=(?:rootless|userns)\b/.test(option),
    ),
    containerd: {
      address: text(containerd.Address) ?? ADDRESS,
      namespace: text(record(containerd.Namespaces).Containers) ?? NAMESPACE,
    },
  };
}
