import type { Translate } from "./translate.js";

/** The words of the reports. Loaded only here, and only by a run that has something to say. */
export async function loadTranslate(): Promise<Translate> {
  const [{ createTranslate }, { default: messages }] = await Promise.all([
    import("./translate.js"),
    import("./en.json", { with: { type: "json" } }),
  ]);
  return createTranslate("en", messages);
}
