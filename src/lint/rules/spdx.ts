import { SPDX_EXCEPTIONS, SPDX_LICENSES } from "./data/spdx.js";

const REFERENCE = /^(?:DocumentRef-[a-z0-9.-]+:)?LicenseRef-[a-z0-9.-]+$/i;

/**
 * Whether the text is a licence expression: identifiers as the list spells them, `+`, WITH, AND, OR and brackets.
 * Source: https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/
 */
export function isLicenseExpression(text: string): boolean {
  let depth = 0;
  let wanted: "license" | "operator" | "exception" = "license";
  /** WITH may follow a licence, but no bracket and no exception. */
  let mayHaveException = false;
  for (const [token] of text.matchAll(/[()]|[^\s()]+/g)) {
    if (token === "(" || token === ")") {
      if ((token === "(") !== (wanted === "license")) return false;
      depth += token === "(" ? 1 : -1;
      if (depth < 0 || wanted === "exception") return false;
      mayHaveException = false;
    } else if (wanted === "license") {
      if (!isLicense(token)) return false;
      wanted = "operator";
      mayHaveException = true;
    } else if (wanted === "exception") {
      if (!SPDX_EXCEPTIONS.has(token)) return false;
      wanted = "operator";
      mayHaveException = false;
    } else if (isWord(token, "WITH") && mayHaveException) wanted = "exception";
    else if (isWord(token, "AND") || isWord(token, "OR")) wanted = "license";
    else return false;
  }
  return wanted === "operator" && depth === 0;
}

function isLicense(token: string): boolean {
  return SPDX_LICENSES.has(token) || SPDX_LICENSES.has(token.replace(/\+$/, "")) || REFERENCE.test(token);
}

/** All upper case or all lower case. */
function isWord(token: string, word: string): boolean {
  return token === word || token === word.toLowerCase();
}
