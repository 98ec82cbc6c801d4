import type { Stage } from "../dockerfile/ast.js";
import type { RuleContext } from "./rule.js";

/** Images of Windows, whose shell is cmd where SHELL says nothing. */
const WINDOWS =
  /(?:^|[/-])(?:nanoserver|windowsservercore|servercore)(?:$|[-/])|^mcr\.microsoft\.com\/windows(?:$|\/)/;

/** Whether the name or the tag of the image that a stage goes back to says that it is one of Windows. */
export function isWindowsImage(
  { ancestors, baseImage }: Pick<RuleContext, "ancestors" | "baseImage">,
  stage: Stage,
): boolean {
  const base = baseImage(ancestors(stage).at(-1) ?? stage);
  if (base.kind !== "image") return false;
  const { familiarName, tag } = base.reference;
  return WINDOWS.test(familiarName) || (tag !== null && WINDOWS.test(tag));
}
