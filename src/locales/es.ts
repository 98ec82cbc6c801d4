import catalog from "./es.json" with { type: "json" };
import type { Messages } from "./translate.js";

export const messages: Messages = catalog;
