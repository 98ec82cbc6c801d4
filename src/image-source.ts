/** An image that is there already, so that nothing is built: the engine's, or one in a file or a directory. */
export type ImageSource =
  | { readonly kind: "engine"; readonly reference: string }
  | { readonly kind: "archive"; readonly path: string }
  /** `name` picks one image of several: its tag or `sha256:` digest; null where there is only one. */
  | { readonly kind: "oci-layout"; readonly path: string; readonly name: string | null };

/**
 * Reads the input `image`: a name, tag or ID that the engine knows, `archive://FILE`, or `oci-layout://DIRECTORY` with
 * `:TAG` or `@DIGEST` behind it where the layout holds several images. Null where it is none of these. Paths are as
 * given: relative to the workspace.
 */
export function parseImageSource(text: string): ImageSource | null {
  const scheme = /^([a-z-]+):\/\/(.*)$/s.exec(text);
  if (scheme === null) return isEngineName(text) ? { kind: "engine", reference: text } : null;
  const [, kind, rest = ""] = scheme;
  if (rest === "") return null;
  if (kind === "archive") return { kind, path: rest };
  if (kind !== "oci-layout") return null;
  const named = /^(.+?)(?:@(sha256:[0-9a-f]{64})|:([\w][\w.-]{0,127}))$/s.exec(rest);
  return { kind, path: named?.[1] ?? rest, name: named?.[2] ?? named?.[3] ?? null };
}

/** Names and IDs as docker takes them; it says itself what is wrong with the rest. */
function isEngineName(text: string): boolean {
  return /^[\w][\w.:/@-]*$/.test(text);
}
