import type { DescribedAdvice } from "./described-advice.js";
import type { Topic } from "./groups.js";
import { createPathSearch, type PathPattern } from "./path-patterns.js";

export const downloads: DescribedAdvice = {
  id: "LR2002",
  aliases: [],
  severity: "info",
  title: "rule.LR2002.title",
  why: "rule.LR2002.why",
  example: {
    bad: "FROM python:3.14-slim\nRUN pip install flask==3.1.2\n",
    good: "FROM python:3.14-slim\nRUN pip install --no-cache-dir flask==3.1.2\n",
  },
  helpUrl: "https://docs.docker.com/build/cache/optimize/#use-cache-mounts",
  measured: true,
};

const topic = (message: Topic["message"]): Topic => ({ ruleId: downloads.id, message, certainty: "exact" });
const APT = topic("rule.LR2002.apt");
const PACMAN = topic("rule.LR2002.pacman");
const PIP = topic("rule.LR2002.pip");
const POETRY = topic("rule.LR2002.poetry");
const NPM = topic("rule.LR2002.npm");
const YARN = topic("rule.LR2002.yarn");
const YARN_BERRY = topic("rule.LR2002.yarnBerry");
const GO = topic("rule.LR2002.go");
const CARGO = topic("rule.LR2002.cargo");
const COMPOSER = topic("rule.LR2002.composer");
const MAVEN = topic("rule.LR2002.maven");
const GRADLE = topic("rule.LR2002.gradle");
const GEM = topic("rule.LR2002.gem");
const CONDA = topic("rule.LR2002.conda");

/** Any of the caches in a layer that COPY made: no option of a package manager helps there. */
export const COPIED_CACHE: Topic = topic("rule.LR2002.copied");

/**
 * Where package managers keep what they downloaded, in any home directory. Not in here: the stores of pnpm and uv,
 * which share their files with what they installed, and caches that a program runs from (Yarn's in a project).
 */
export const DOWNLOADS: readonly PathPattern<Topic>[] = [
  { from: "root", parts: ["var", "cache", "apt"], found: APT },
  { from: "root", parts: ["var", "cache", "pacman"], found: PACMAN },
  { from: "anywhere", parts: [".cache", "pip"], found: PIP },
  { from: "anywhere", parts: [".cache", "pypoetry", "cache"], found: POETRY },
  { from: "anywhere", parts: [".cache", "pypoetry", "artifacts"], found: POETRY },
  { from: "anywhere", parts: [".npm", "_cacache"], found: NPM },
  { from: "anywhere", parts: [".cache", "yarn"], found: YARN },
  { from: "anywhere", parts: [".yarn", "berry", "cache"], found: YARN_BERRY },
  { from: "anywhere", parts: [".cache", "go-build"], found: GO },
  { from: "anywhere", parts: ["go", "pkg", "mod"], found: GO },
  ...[".cargo", "cargo"].flatMap((home): PathPattern<Topic>[] => [
    { from: "anywhere", parts: [home, "registry", "cache"], found: CARGO },
    { from: "anywhere", parts: [home, "registry", "index"], found: CARGO },
    { from: "anywhere", parts: [home, "registry", "src"], found: CARGO },
    { from: "anywhere", parts: [home, "git", "db"], found: CARGO },
    { from: "anywhere", parts: [home, "git", "checkouts"], found: CARGO },
  ]),
  { from: "anywhere", parts: [".composer", "cache"], found: COMPOSER },
  { from: "anywhere", parts: [".cache", "composer"], found: COMPOSER },
  { from: "anywhere", parts: [".m2", "repository"], found: MAVEN },
  { from: "anywhere", parts: [".gradle", "caches"], found: GRADLE },
];

/** Where RubyGems and Bundler install to; each has a directory `cache` in it. */
const isGemHome = createPathSearch<true>([
  { from: "anywhere", parts: ["bundle"], found: true },
  { from: "anywhere", parts: ["gems"], found: true },
  { from: "anywhere", parts: [".gem"], found: true },
]);

/** A downloaded package that lies beside what was made of it, by its directory and name; null where it is none. */
export function downloadedPackage(directory: readonly string[], name: string): Topic | null {
  switch (directory.at(-1)) {
    case "cache":
      return name.endsWith(".gem") && isGemHome(directory) ? GEM : null;
    case "pkgs":
      // The unpacked ones are hard-linked to what is installed: without them nothing is saved.
      return name.endsWith(".conda") || name.endsWith(".tar.bz2") ? CONDA : null;
    default:
      return null;
  }
}
