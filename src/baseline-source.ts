import { type ImageSource, parseImageSource } from "./image-source.js";

/** What an image is compared with. `auto`: on a pull request as `build`, else nothing. */
export type BaselineSource =
  | { readonly kind: "auto" | "build" | "none" }
  | { readonly kind: "image"; readonly image: ImageSource; readonly name: string }
  /** A path, absolute or relative to the workspace. */
  | { readonly kind: "report"; readonly path: string };

/** Reads the input `baseline`; null where it is nothing of this. What ends in `.json` is a file. */
export function parseBaseline(text: string): BaselineSource | null {
  if (text === "auto" || text === "build" || text === "none") return { kind: text };
  if (text.endsWith(".json") && !text.includes("://")) return { kind: "report", path: text };
  const image = parseImageSource(text);
  return image === null ? null : { kind: "image", image, name: text };
}
