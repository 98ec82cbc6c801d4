import { hadolintHelp, type Rule } from "../rule.js";

const NOT_TRIGGERS: ReadonlySet<string> = new Set(["FROM", "MAINTAINER", "ONBUILD"]);

/** The parser refuses these as the build does; the engine leaves the words about it to this rule. */
export const illegalTrigger: Rule = {
  id: "DL3043",
  aliases: [],
  severity: "error",
  title: "rule.DL3043.title",
  why: "rule.DL3043.why",
  example: {
    bad: "FROM python:3.14-slim\nONBUILD FROM alpine:3.22\n",
    good: "FROM python:3.14-slim\nONBUILD COPY requirements.txt .\n",
  },
  helpUrl: hadolintHelp("DL3043"),
  *check({ staged }) {
    for (const stage of staged.stages) {
      for (const { keyword, inner } of stage.instructions) {
        if (keyword !== "ONBUILD" || inner === null || !NOT_TRIGGERS.has(inner.keyword)) continue;
        const values = { instruction: inner.keyword };
        yield { range: inner.keywordRange, message: "rule.DL3043.message", values };
      }
    }
  },
};
