import type { DescribedAdvice } from "./described-advice.js";
import type { Topic } from "./groups.js";
import type { PathPattern } from "./path-patterns.js";

export const packageLists: DescribedAdvice = {
  id: "LR2001",
  aliases: [],
  severity: "info",
  title: "rule.LR2001.title",
  why: "rule.LR2001.why",
  example: {
    bad: "FROM debian:trixie-slim\nRUN apt-get update && apt-get install --yes --no-install-recommends curl\n",
    good: "FROM debian:trixie-slim\nRUN apt-get update && apt-get install --yes --no-install-recommends curl \\\n    && rm -rf /var/lib/apt/lists/*\n",
  },
  helpUrl: "https://docs.docker.com/build/building/best-practices/#apt-get",
  measured: true,
};

const topic = (message: Topic["message"]): Topic => ({
  ruleId: packageLists.id,
  message,
  certainty: "exact",
});
const APT = topic("rule.LR2001.apt");
const APK = topic("rule.LR2001.apk");
const DNF = topic("rule.LR2001.dnf");
const YUM = topic("rule.LR2001.yum");
const ZYPPER = topic("rule.LR2001.zypper");

/** Where package managers keep what they know of their repositories, which is out of date the next day. */
export const PACKAGE_LISTS: readonly PathPattern<Topic>[] = [
  { from: "root", parts: ["var", "lib", "apt", "lists"], found: APT },
  { from: "root", parts: ["var", "cache", "apk"], found: APK },
  // These hold packages too; one command removes both.
  { from: "root", parts: ["var", "cache", "dnf"], found: DNF },
  { from: "root", parts: ["var", "cache", "libdnf5"], found: DNF },
  { from: "root", parts: ["var", "cache", "yum"], found: YUM },
  { from: "root", parts: ["var", "cache", "zypp"], found: ZYPPER },
];
