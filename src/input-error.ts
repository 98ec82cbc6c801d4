/** Bad input from the person who runs the tool: the message names the input, the value and what is legal. */
export class InputError extends Error {
  override readonly name = "InputError";
}
