import type { Flag, Stage } from "../../dockerfile/ast.js";
import { hadolintHelp, type Rule } from "../rule.js";

/** The stages with `--platform`, and its value as written, quotes removed. */
function* platformFlags(stages: readonly Stage[]): Generator<{ stage: Stage; flag: Flag; value: string }> {
  for (const stage of stages) {
    const flag = stage.from.flags.find(({ name }) => name === "platform");
    if (flag !== undefined && flag.value !== null) yield { stage, flag, value: flag.value };
  }
}

/**
 * As BuildKit has it: a variable can be set to another platform, and a stage named after the platform is meant for it.
 * hadolint flags both.
 */
export const constantPlatform: Rule = {
  id: "DL3029",
  aliases: ["FromPlatformFlagConstDisallowed"],
  severity: "warning",
  title: "rule.DL3029.title",
  why: "rule.DL3029.why",
  example: {
    bad: "FROM --platform=linux/amd64 golang:1.25 AS build\n",
    good: "FROM --platform=$BUILDPLATFORM golang:1.25 AS build\n",
  },
  helpUrl: hadolintHelp("DL3029"),
  *check({ staged }) {
    for (const { stage, flag, value } of platformFlags(staged.stages)) {
      const words = value.includes("$") ? [] : platformWords(value);
      if (words.length === 0 || words.some((word) => stage.name?.includes(word))) continue;
      const range = flag.valueRange ?? flag.range;
      yield { range, message: "rule.DL3029.message", values: { platform: value } };
    }
  },
};

/** Go's names for what has several. Source: https://pkg.go.dev/github.com/containerd/platforms#Normalize */
const ARCHITECTURES: ReadonlyMap<string, string> = new Map([
  ["x86_64", "amd64"],
  ["x86-64", "amd64"],
  ["aarch64", "arm64"],
  ["armhf", "arm"],
  ["armel", "arm"],
  ["i386", "386"],
]);

const SYSTEMS: ReadonlySet<string> = new Set(["darwin", "freebsd", "linux", "windows"]);

/** The operating system and the architecture of `os`, `architecture` (then it is Linux) or `os/architecture[/variant]`. */
function platformWords(platform: string): string[] {
  const parts = platform.toLowerCase().split("/");
  if (parts.length > 3 || !parts.every((part) => /^[\w.()-]+$/.test(part))) return [];
  const words = parts.slice(0, 2).map((part) => ARCHITECTURES.get(part) ?? part.replace(/\(.*$/, ""));
  return words.length === 1 && words.every((word) => !SYSTEMS.has(word)) ? [...words, "linux"] : words;
}

/** Also with a default, which is never used: BuildKit always sets the variable. hadolint knows the two plain forms. */
export const redundantTargetPlatform: Rule = {
  id: "DL3065",
  aliases: ["RedundantTargetPlatform"],
  severity: "warning",
  title: "rule.DL3065.title",
  why: "rule.DL3065.why",
  example: {
    bad: "FROM --platform=$TARGETPLATFORM alpine:3.22\n",
    good: "FROM alpine:3.22\n",
  },
  helpUrl: hadolintHelp("DL3065"),
  *check({ staged }) {
    for (const { flag, value } of platformFlags(staged.stages)) {
      if (!/^\$(?:TARGETPLATFORM|\{TARGETPLATFORM(?::?[-?][^${}]*)?\})$/.test(value)) continue;
      yield { range: flag.range, message: "rule.DL3065.message" };
    }
  },
};

export const platformRules: readonly Rule[] = [constantPlatform, redundantTargetPlatform];
