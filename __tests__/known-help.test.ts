import { expect, it } from "@jest/globals";
import { withKnownHelp } from "../src/known-help.js";
import { createAdvice, createFinding, createReport } from "./support/report.js";

it("puts the pages that we know behind rules, whatever addresses a report brings", () => {
  const helpUrl = "https://evil.example/login";
  const { findings, advice } = withKnownHelp(
    createReport({
      findings: ["DL3007", "SC2086", "SC2086/../..", "no-such-rule", "__proto__"].map((ruleId) =>
        createFinding({ ruleId, helpUrl }),
      ),
      advice: ["LR2002", "no-such-rule"].map((ruleId) => createAdvice({ ruleId, helpUrl })),
    }),
  );
  expect(findings.map((finding) => finding.helpUrl)).toEqual([
    expect.stringMatching(/^https:\/\/github\.com\/hadolint\/hadolint\/wiki\/DL3007$/),
    "https://www.shellcheck.net/wiki/SC2086",
    null,
    null,
    null,
  ]);
  expect(advice.map((one) => one.helpUrl)).toEqual([
    expect.stringMatching(/^https:\/\/docs\.docker\.com\//),
    null,
  ]);
});
