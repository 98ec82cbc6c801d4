function isDigit(char: string): boolean {
  return (char >= "0" && char <= "9") || (char > "\x7f" && /\p{Nd}/u.test(char));
}

function isNameCharacter(char: string): boolean {
  return /[a-zA-Z0-9_]/.test(char) || (char > "\x7f" && /[\p{L}\p{Nd}]/u.test(char));
}

/**
 * The index behind the variable name that begins at `start`: digits, or one of the special parameters `@*#?-$!`, or
 * letters, digits and underscores. It is `start` itself where no name stands there.
 */
export function skipVariableName(text: string, start: number): number {
  let at = start;
  if (isDigit(text.charAt(at))) {
    while (isDigit(text.charAt(at))) at += 1;
    return at;
  }
  if (at < text.length && "@*#?-$!".includes(text.charAt(at))) return at + 1;
  while (isNameCharacter(text.charAt(at))) at += 1;
  return at;
}
