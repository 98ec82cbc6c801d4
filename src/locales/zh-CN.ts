import type { Messages } from "./translate.js";
import catalog from "./zh-CN.json" with { type: "json" };

export const messages: Messages = catalog;
