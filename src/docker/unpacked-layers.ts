import { list, record, strings, text } from "../untyped.js";

/** How the engine keeps the layers of its images unpacked on its own disk. */
export interface UnpackedLayers {
  /** `overlay2` and the like on the classic store, the name of the snapshotter on the containerd store. */
  readonly driver: string;
  /** Whether a layer's directory holds all that the layer changed, and nothing by reference to lower layers. */
  readonly areWhole: boolean;
  /** Whether owners have other numbers on the disk than in the image: rootless engines, user namespaces. */
  readonly haveOtherOwners: boolean;
  /** The containerd that the engine uses. */
  readonly containerd: { readonly address: string; readonly namespace: string };
}

/** Engines before 27 do not tell; these are what they use where nobody set anything else. */
const ADDRESS = "/run/containerd/containerd.sock";
const NAMESPACE = "moby";

/** Reads it from the object of `docker info`. */
export function unpackedLayers(info: Readonly<Record<string, unknown>>): UnpackedLayers {
  const status = new Map(list(info.DriverStatus).map((pair) => [strings(pair)[0], strings(pair)[1]]));
  const containerd = record(info.Containerd);
  return {
    driver: text(info.Driver) ?? "unknown",
    // Only overlay2 says it of itself. The containerd store fills its directories from the layers' archives.
    areWhole: status.get("Native Overlay Diff") !== "false" && status.get("Using metacopy") !== "true",
    haveOtherOwners: strings(info.SecurityOptions).some((option) =>
      /\bname=(?:rootless|userns)\b/.test(option),
    ),
    containerd: {
      address: text(containerd.Address) ?? ADDRESS,
      namespace: text(record(containerd.Namespaces).Containers) ?? NAMESPACE,
    },
  };
}
