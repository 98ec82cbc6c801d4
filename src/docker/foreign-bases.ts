import type { ForeignBase } from "../lint/foreign-base.js";

/** BuildKit has no other way to tell; the words are those of its InvalidBaseImagePlatform since the check exists. */
const WARNING =
  /^InvalidBaseImagePlatform: Base image (\S{1,512}) was pulled with platform "([^"\s]{1,100})", expected "([^"\s]{1,100})" for current build \(line (\d{1,7})\)$/;

/** The base images that BuildKit found to be for another platform, from the warnings of a build. */
export function foreignBases(warnings: readonly string[]): ForeignBase[] {
  return warnings.flatMap((warning) => {
    const [, image, platform, wanted, line] = WARNING.exec(warning) ?? [];
    if (image === undefined || platform === undefined || wanted === undefined) return [];
    return [{ image, platform, wanted, line: Number(line) }];
  });
}
