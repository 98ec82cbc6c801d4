import type { DescribedAdvice } from "./described-advice.js";
import type { Topic } from "./groups.js";
import { createPathSearch } from "./path-patterns.js";

export const buildTools: DescribedAdvice = {
  id: "LR2010",
  aliases: [],
  severity: "info",
  title: "rule.LR2010.title",
  why: "rule.LR2010.why",
  example: {
    bad: "FROM debian:trixie-slim\nRUN apt-get update && apt-get install --yes --no-install-recommends gcc libc6-dev \\\n    && rm -rf /var/lib/apt/lists/*\nCOPY main.c /src/\nRUN gcc -o /usr/local/bin/app /src/main.c\n",
    good: "FROM debian:trixie-slim AS build\nRUN apt-get update && apt-get install --yes --no-install-recommends gcc libc6-dev \\\n    && rm -rf /var/lib/apt/lists/*\nCOPY main.c /src/\nRUN gcc -o /usr/local/bin/app /src/main.c\n\nFROM debian:trixie-slim\nCOPY --from=build /usr/local/bin/app /usr/local/bin/app\n",
  },
  helpUrl: "https://docs.docker.com/build/building/multi-stage/",
  measured: true,
};

/** Compilers bring libraries and documentation that nothing here sums. */
export const BUILD_TOOLS: Topic = {
  ruleId: buildTools.id,
  message: "rule.LR2010.message",
  certainty: "at-least",
};

/** Compilers' own programs and libraries, and headers. What programs load when they run lies elsewhere (libgcc_s.so). */
const isToolDirectory = createPathSearch<true>([
  { from: "root", parts: ["usr", "lib", "gcc"], found: true },
  { from: "root", parts: ["usr", "libexec", "gcc"], found: true },
  { from: "root", parts: ["usr", "include"], found: true },
  { from: "root", parts: ["usr", "local", "include"], found: true },
]);

const isLibraryDirectory = createPathSearch<true>([
  { from: "root", parts: ["usr", "lib"], found: true },
  { from: "root", parts: ["usr", "lib64"], found: true },
  { from: "root", parts: ["usr", "local", "lib"], found: true },
]);

const PROGRAM_DIRECTORIES = new Set(["usr/bin", "usr/local/bin"]);
/** `gcc`, `x86_64-linux-gnu-g++-14`, `ld.gold`. */
const TOOL =
  /^(?:[a-z0-9_]{1,16}(?:-[a-z0-9_]{1,16}){1,3}-)?(?:gcc|g\+\+|c\+\+|cc|cpp|gfortran|as|ld|ld\.bfd|ld\.gold|dwp|gprof|lto-dump|make|gmake|cmake|ctest|cpack|ninja)(?:-\d{1,3}(?:\.\d{1,3})?)?$/;

/** What a directory may hold of build tools; null for nothing. */
export type ToolPlace = "all" | "programs" | "libraries" | null;

export function toolPlace(directory: readonly string[]): ToolPlace {
  if (isToolDirectory(directory) !== null) return "all";
  if (PROGRAM_DIRECTORIES.has(directory.join("/"))) return "programs";
  return isLibraryDirectory(directory) === null ? null : "libraries";
}

/** Whether the file serves to build other programs: a compiler, a linker, a header, a static library. */
export function isBuildTool(place: ToolPlace, name: string): boolean {
  switch (place) {
    case "all":
      return true;
    case "programs":
      return TOOL.test(name);
    case "libraries":
      return name.endsWith(".a");
    default:
      return false;
  }
}
