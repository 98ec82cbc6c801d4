import catalog from "./fr.json" with { type: "json" };
import type { Messages } from "./translate.js";

export const messages: Messages = catalog;
