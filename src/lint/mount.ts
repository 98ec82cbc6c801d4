/**
 * The keys of a `RUN --mount=` value, in lower case; `target` also where it is written `dst` or `destination`, and
 * `type` always, since `bind` is the default.
 * Source: https://docs.docker.com/reference/dockerfile/#run---mount
 */
export function mountOptions(value: string): ReadonlyMap<string, string> {
  const options = new Map<string, string>([["type", "bind"]]);
  for (const field of value.split(",")) {
    const equals = field.indexOf("=");
    const key = (equals === -1 ? field : field.slice(0, equals)).trim().toLowerCase();
    const name = key === "dst" || key === "destination" ? "target" : key;
    options.set(name, equals === -1 ? "" : field.slice(equals + 1).trim());
  }
  return options;
}
