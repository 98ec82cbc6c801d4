import type { PackageManager } from "./package-command.js";

/** Source: https://manpages.debian.org/bookworm/apt/apt-get.8.en.html#OPTIONS */
const WITH_VALUE: ReadonlySet<string> = new Set([
  "-a",
  "-c",
  "-o",
  "-P",
  "-S",
  "-t",
  "--build-profiles",
  "--config-file",
  "--default-release",
  "--host-architecture",
  "--option",
  "--snapshot",
  "--solver",
  "--target-release",
  "--with-source",
]);

/** hadolint looks at apt-get only; what it says of that is as true of apt. */
export const APT: PackageManager = {
  programs: ["apt-get", "apt"],
  globalWithValue: WITH_VALUE,
  withValue: WITH_VALUE,
};
export const APT_AND_APTITUDE: PackageManager = { ...APT, programs: [...APT.programs, "aptitude"] };

export const INSTALL: ReadonlySet<string> = new Set(["install"]);
export const UPDATE: ReadonlySet<string> = new Set(["update"]);
