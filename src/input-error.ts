import { SaidError } from "./said-error.js";

/** Bad input from the person who runs the tool: the message names the input, the value and what is legal. */
export class InputError extends SaidError {
  override readonly name = "InputError";
}
