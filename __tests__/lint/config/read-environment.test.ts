import { describe, expect, it } from "@jest/globals";
import { InputError } from "../../../src/input-error.js";
import { toConfig } from "../../../src/lint/config/layer.js";
import { DEFAULT_CONFIG } from "../../../src/lint/config/lint-config.js";
import { readConfig } from "../../../src/lint/config/read-config.js";
import { readEnvironment } from "../../../src/lint/config/read-environment.js";

const read = (env: Readonly<Record<string, string>>) => toConfig([readEnvironment(env)]);

describe("readEnvironment", () => {
  it("reads every variable that hadolint has", () => {
    const config = read({
      HADOLINT_DISABLE_IGNORE_PRAGMA: "true",
      HADOLINT_FAILURE_THRESHOLD: "warning",
      HADOLINT_FORMAT: "json",
      HADOLINT_IGNORE: "DL3008, SC2086,,JSONArgsRecommended",
      HADOLINT_NOFAIL: "0",
      HADOLINT_OVERRIDE_ERROR: "DL3006",
      HADOLINT_OVERRIDE_WARNING: "DL3003,DL3006",
      HADOLINT_OVERRIDE_INFO: "DL3009",
      HADOLINT_OVERRIDE_STYLE: "DL3007",
      HADOLINT_REQUIRE_LABELS: "maintainer:email,note:,org.example:x:url",
      HADOLINT_STRICT_LABELS: "YES",
      HADOLINT_TRUSTED_REGISTRIES: "docker.io,*.example.com, localhost:5000",
      HADOLINT_VERBOSE: "on",
    });

    expect(config).toEqual({
      ...DEFAULT_CONFIG,
      severities: new Map([
        ["DL3003", "warning"],
        ["DL3006", "error"],
        ["DL3007", "style"],
        ["DL3009", "info"],
        ["DL3008", "off"],
        ["DL3025", "off"],
        ["SC2086", "off"],
      ]),
      trustedRegistries: ["docker.io", "*.example.com", "localhost:5000"],
      labelSchema: new Map([
        ["maintainer", "email"],
        ["note", "text"],
        ["org.example:x", "url"],
      ]),
      strictLabels: true,
      ignorePragmas: false,
      failOn: "warning",
      format: "json",
    });
  });

  it.each([
    ["no variable", {}],
    ["empty ones", { HADOLINT_IGNORE: "", HADOLINT_NOFAIL: " ", HADOLINT_OVERRIDE_ERROR: "" }],
    ["those of other programs", { HADOLINT_VERSION: "2.15.1", HADOLINT_CONFIG: "ci/hadolint.yaml" }],
  ])("takes %s for the defaults", (_, env) => {
    expect(read(env)).toEqual(DEFAULT_CONFIG);
  });

  it.each([
    ["HADOLINT_DISABLE_IGNORE_PRAGMA", "2", /"2" is not legal here\. Use 1, true, yes or on; or 0/],
    ["HADOLINT_FAILURE_THRESHOLD", "Error", /"Error": Use one of: error, warning/],
    ["HADOLINT_FORMAT", "xml", /"xml": Use one of: tty, json/],
    ["HADOLINT_IGNORE", "DL3006;DL3007", /no rule "DL3006;DL3007"/],
    ["HADOLINT_NOFAIL", "maybe", /"maybe" is not legal here/],
    ["HADOLINT_OVERRIDE_STYLE", "DL3006,dl3007", /no rule "dl3007"/],
    ["HADOLINT_REQUIRE_LABELS", "maintainer", /"maintainer" is not legal here\. Write name:type/],
    ["HADOLINT_REQUIRE_LABELS", "maintainer:rawtext", /"rawtext" is no type/],
    ["HADOLINT_TRUSTED_REGISTRIES", "ghcr.io/me", /"ghcr\.io\/me" is no registry/],
  ])("refuses %s=%s", (variable, value, problem) => {
    const reading = () => readEnvironment({ [variable]: value });

    expect(reading).toThrow(InputError);
    expect(reading).toThrow(problem);
    expect(reading).toThrow(new RegExp(`^${variable}: `));
  });
});

describe("the environment and a file", () => {
  const both = (env: Readonly<Record<string, string>>, file: string) =>
    readConfig(file, ".hadolint.yaml", readEnvironment(env));

  it("add up where they are lists", () => {
    const env = { HADOLINT_IGNORE: "DL3007", HADOLINT_TRUSTED_REGISTRIES: "docker.io" };
    const config = both(env, "ignored: [DL3006]\ntrustedRegistries: [ghcr.io]\n");

    expect([...config.severities.keys()]).toEqual(["DL3007", "DL3006"]);
    expect(config.trustedRegistries).toEqual(["docker.io", "ghcr.io"]);
  });

  it.each([
    ["info", "style"],
    ["style", "info"],
  ])("have the more severe of the severities %s and %s", (ofVariable, ofFile) => {
    const env = { [`HADOLINT_OVERRIDE_${ofVariable.toUpperCase()}`]: "DL3007" };

    expect(both(env, `override:\n  ${ofFile}: [DL3007]`).severities.get("DL3007")).toBe("info");
  });

  it("follow the file where only one can hold", () => {
    const env = { HADOLINT_FAILURE_THRESHOLD: "error", HADOLINT_NOFAIL: "1", HADOLINT_STRICT_LABELS: "1" };
    const file = "failure-threshold: info\nno-fail: false\nstrict-labels: false\n";

    expect(both(env, file)).toMatchObject({ failOn: "info", strictLabels: false });
    expect(both(env, "failure-threshold: info").failOn).toBe("never");
  });

  it("follow the environment in the type of a label, as hadolint does", () => {
    const config = both({ HADOLINT_REQUIRE_LABELS: "a:text" }, "label-schema:\n  a: url\n  b: url\n");

    expect(config.labelSchema).toEqual(
      new Map([
        ["b", "url"],
        ["a", "text"],
      ]),
    );
  });
});
