import type { Translate } from "./translate.js";

/** The words of the reports. Loaded only here, and only by a run that has something to say. */
export async function loadTranslate(): Promise<Translate> {
  const [{ createTranslate }, { default: messages }] = await Promise.all([
    import("./translate.js"),
    import("./en.json", { with: { type: "json" } }),
  ]);
  return createTranslate("en", messages);
}

/** The words of the linter, without the library for the others, which takes longer to load than a file to be linted. */
export async function loadLintTranslate(): Promise<Translate> {
  const [{ createTranslator }, { default: messages }] = await Promise.all([
    import("./translator.js"),
    import("./en.json", { with: { type: "json" } }),
  ]);
  return createTranslator("en", messages, () => {
    throw new Error("only reports have words of this kind");
  });
}
