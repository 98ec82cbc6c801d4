import { describe, expect, it } from "@jest/globals";
import { InputError } from "../../../src/input-error.js";
import { DEFAULT_CONFIG } from "../../../src/lint/config/lint-config.js";
import { readConfig } from "../../../src/lint/config/read-config.js";

const read = (...lines: string[]) => readConfig(lines.join("\n"), ".hadolint.yaml");

describe("readConfig", () => {
  it("reads every key that hadolint has", () => {
    const config = read(
      "failure-threshold: warning",
      "format: tty",
      "ignored: [DL3008, SC2086]",
      "label-schema:",
      "  maintainer: email",
      '  note: ""',
      "no-color: true",
      "no-fail: false",
      "override:",
      "  error: [DL3006]",
      "  style:",
      "    - DL3007",
      "strict-labels: true",
      "disable-ignore-pragma: true",
      "trustedRegistries:",
      "  - docker.io",
      '  - "*.example.com"',
      "  - localhost:5000",
      "verbose: false",
    );

    expect(config).toEqual({
      ...DEFAULT_CONFIG,
      severities: new Map([
        ["DL3007", "style"],
        ["DL3006", "error"],
        ["DL3008", "off"],
        ["SC2086", "off"],
      ]),
      trustedRegistries: ["docker.io", "*.example.com", "localhost:5000"],
      labelSchema: new Map([
        ["maintainer", "email"],
        ["note", "text"],
      ]),
      strictLabels: true,
      ignorePragmas: false,
      failOn: "warning",
      format: "tty",
      color: false,
    });
  });

  it.each([
    ["an empty file", ""],
    ["a file of comments", "# ignored:\n"],
    ["keys without a value", "ignored:\noverride:\n  error:\ntrustedRegistries: ~\n"],
  ])("takes %s for the defaults", (_, text) => {
    expect(readConfig(text, "x")).toEqual(DEFAULT_CONFIG);
  });

  it.each([
    ["error", "error"],
    ["ignore", "style"],
    ["none", "style"],
  ])("reads the threshold %s as %s, as hadolint does", (written, failOn) => {
    expect(read(`failure-threshold: ${written}`).failOn).toBe(failOn);
  });

  it("fails as hadolint does, from info on, where compat asks for its answers", () => {
    expect(read("compat: hadolint").failOn).toBe("info");
    expect(read("compat: hadolint", "failure-threshold: error").failOn).toBe("error");
    expect(read("compat: hadolint", "no-fail: true").failOn).toBe("never");
  });

  it("puts no-fail before the threshold, in either order", () => {
    expect(read("no-fail: true", "failure-threshold: style").failOn).toBe("never");
    expect(read("failure-threshold: style", "no-fail: true").failOn).toBe("never");
  });

  it("gives a rule in several lists the most severe, and ignoring goes before", () => {
    const { severities } = read(
      "ignored: [DL3007]",
      "override:",
      "  error: [DL3006, DL3007]",
      "  style: [DL3006]",
    );

    expect(severities.get("DL3006")).toBe("error");
    expect(severities.get("DL3007")).toBe("off");
  });

  it("takes one registry without a list, as hadolint's manual has it", () => {
    expect(read("trustedRegistries: ghcr.io").trustedRegistries).toEqual(["ghcr.io"]);
  });

  it("takes a list of formats that holds one", () => {
    expect(read("formats: [json]").format).toBe("json");
    expect(read("formats: []").format).toBeNull();
  });

  it("takes BuildKit's names for rules too", () => {
    expect(read("ignored: [JSONArgsRecommended]").severities).toEqual(new Map([["DL3025", "off"]]));
  });

  it("follows anchors", () => {
    const { severities } = read("ignored: &mine [DL3006]", "override:", "  info: *mine");

    expect(severities).toEqual(new Map([["DL3006", "off"]]));
  });

  it.each([
    ["what is not YAML", "ignored: [DL3006", "1:17", /not YAML/],
    ["a tab as indentation", "override:\n\terror: [DL3006]", "2:1", /not YAML/],
    ["a key given twice", "ignored: []\nignored: []", "2:1", /not YAML.*unique/],
    ["several documents", "ignored: []\n---\nverbose: true", "2:1", /one YAML document/],
    ["a text in the place of keys", "DL3006", "1:1", /"DL3006" is not legal here/],
    ["an unknown key", "# mine\nignore: [DL3006]", "2:1", /no key "ignore".*Did you mean ignored\?/],
    ["a merge key", "<<: 3", "1:1", /no key "<<".*Known keys: .*failure-threshold/],
    ["an unknown rule", "ignored:\n  - DL3006\n  - DL9999", "3:5", /no rule "DL9999"/],
    ["a slip in a name", "ignored: [JsonArgsRecommended]", "1:11", /Did you mean JSONArgsRecommended\?/],
    ["a rule in lower case", "override:\n  error: [dl3006]", "2:11", /no rule "dl3006"/],
    ["what can't be parsed", "ignored: [DL1000]", "1:11", /can't be parsed/],
    ["a rule that is no text", "ignored: [3006]", "1:11", /3006 is not legal here/],
    ["a rule outside of a list", "ignored: DL3006", "1:10", /as a list/],
    ["an unknown severity", "override:\n  fatal: [DL3006]", "2:3", /no severity "fatal".*error, warning/],
    ["a list of overrides", "override: []", "1:11", /a list is not legal here/],
    ["an unknown threshold", "failure-threshold: Error", "1:20", /"Error": Use one of: error/],
    ["a switch that is a word", "no-fail: yes", "1:10", /"yes" is not legal here. Use true or false/],
    ["a number for a switch", "verbose: 1", "1:10", /Use true or false/],
    ["an unknown type of label", "label-schema:\n  a: rawtext", "2:6", /"rawtext" is no type.*text, url/],
    ["a list of labels", "label-schema: [a]", "1:15", /a list is not legal here/],
    ["a repository for a registry", "trustedRegistries: [ghcr.io/me]", "1:21", /no registry/],
    ["a star in the middle", 'trustedRegistries: ["q*.io"]', "1:21", /at its start or end/],
    ["an unknown format", "format: xml", "1:9", /"xml": Use one of: tty, json/],
    ["several formats", "formats: [tty, json]", "1:10", /name one format/],
    ["a name for nothing", "ignored: *mine", "1:10", /called &mine/],
    ["a key that is a list", "? [a]\n: b", "1:3", /a list is not legal here/],
  ])("refuses %s, and says where", (_, text, place, problem) => {
    const reading = () => readConfig(text, "ci/lint.yaml");

    expect(reading).toThrow(InputError);
    expect(reading).toThrow(problem);
    expect(reading).toThrow(new RegExp(`^ci/lint\\.yaml:${place}: `));
  });

  it.each([
    ["brackets", "[".repeat(60_000)],
    ["dashes", "- ".repeat(30_000)],
  ])("refuses %s nested deeper than anybody writes", (_, text) => {
    expect(() => readConfig(text, "x")).toThrow(InputError);
  });
});
