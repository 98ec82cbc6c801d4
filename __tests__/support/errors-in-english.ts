import { SaidError, sayError } from "../../src/said-error.js";
import { english } from "./english.js";

// Tests read errors as a reader does, and programs that they start speak English wherever the tests run.
Object.defineProperty(SaidError.prototype, "message", {
  get(this: SaidError) {
    return sayError(this, english);
  },
});
process.env.LC_ALL = "C";
