import { hadolintHelp, type Rule } from "../rule.js";
import { asks, leavesCache, unpinned, YUM } from "./rpm.js";

const yumAsks: Rule = {
  id: "DL3030",
  aliases: [],
  severity: "warning",
  title: "rule.DL3030.title",
  why: "rule.DL3030.why",
  example: {
    bad: ["FROM almalinux:9", "RUN yum install httpd-2.4.62 && yum clean all"].join("\n"),
    good: ["FROM almalinux:9", "RUN yum install -y httpd-2.4.62 && yum clean all"].join("\n"),
  },
  helpUrl: hadolintHelp("DL3030"),
  check: (context) => asks(context, YUM, "rule.DL3030.message"),
};

/** Unlike hadolint: updates fill the cache too, and a mount, or dnf, may as well keep it out. */
const yumCache: Rule = {
  id: "DL3032",
  aliases: [],
  severity: "warning",
  title: "rule.DL3032.title",
  why: "rule.DL3032.why",
  example: {
    bad: ["FROM almalinux:9", "RUN yum install -y httpd-2.4.62"].join("\n"),
    good: ["FROM almalinux:9", "RUN yum install -y httpd-2.4.62 && yum clean all"].join("\n"),
  },
  helpUrl: hadolintHelp("DL3032"),
  check: (context) => leavesCache(context, YUM, "rule.DL3032.message"),
};

const unpinnedYumPackage: Rule = {
  id: "DL3033",
  aliases: [],
  severity: "warning",
  title: "rule.DL3033.title",
  why: "rule.DL3033.why",
  example: {
    bad: ["FROM almalinux:9", "RUN yum install -y httpd && yum clean all"].join("\n"),
    good: ["FROM almalinux:9", "RUN yum install -y httpd-2.4.62 && yum clean all"].join("\n"),
  },
  helpUrl: hadolintHelp("DL3033"),
  check: (context) =>
    unpinned(context, YUM, { message: "rule.DL3033.message", module: "rule.DL3033.module" }),
};

export const yumRules: readonly Rule[] = [yumAsks, yumCache, unpinnedYumPackage];
