import { hadolintHelp, type Rule } from "../rule.js";
import { asks, DNF, leavesCache, unpinned } from "./rpm.js";

const dnfAsks: Rule = {
  id: "DL3038",
  aliases: [],
  severity: "warning",
  title: "rule.DL3038.title",
  why: "rule.DL3038.why",
  example: {
    bad: ["FROM fedora:42", "RUN dnf install httpd-2.4.63 && dnf clean all"].join("\n"),
    good: ["FROM fedora:42", "RUN dnf install -y httpd-2.4.63 && dnf clean all"].join("\n"),
  },
  helpUrl: hadolintHelp("DL3038"),
  check: (context) => asks(context, DNF, "rule.DL3038.message"),
};

/** Unlike hadolint: yum may clean up for dnf, the cache of dnf 4 counts too, and `rm` has to be of the cache. */
const dnfCache: Rule = {
  id: "DL3040",
  aliases: [],
  severity: "warning",
  title: "rule.DL3040.title",
  why: "rule.DL3040.why",
  example: {
    bad: ["FROM fedora:42", "RUN dnf install -y httpd-2.4.63"].join("\n"),
    good: ["FROM fedora:42", "RUN dnf install -y httpd-2.4.63 && dnf clean all"].join("\n"),
  },
  helpUrl: hadolintHelp("DL3040"),
  check: (context) => leavesCache(context, DNF, "rule.DL3040.message"),
};

const unpinnedDnfPackage: Rule = {
  id: "DL3041",
  aliases: [],
  severity: "warning",
  title: "rule.DL3041.title",
  why: "rule.DL3041.why",
  example: {
    bad: ["FROM fedora:42", "RUN dnf install -y httpd && dnf clean all"].join("\n"),
    good: ["FROM fedora:42", "RUN dnf install -y httpd-2.4.63 && dnf clean all"].join("\n"),
  },
  helpUrl: hadolintHelp("DL3041"),
  check: (context) =>
    unpinned(context, DNF, { message: "rule.DL3041.message", module: "rule.DL3041.module" }),
};

export const dnfRules: readonly Rule[] = [dnfAsks, dnfCache, unpinnedDnfPackage];
