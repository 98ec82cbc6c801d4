import { describe, expect, it } from "@jest/globals";
import { findRules } from "../../../src/lint/catalog.js";
import { lintLines, pointedAt } from "../lint-text.js";

const inStage = (...lines: string[]): string[] => pointedAt(["FROM a:1", ...lines], "DL3064");

describe("DL3064, a secret in ARG or ENV", () => {
  it("points at each name", () => {
    expect(inStage("ARG API_KEY", "ARG DB_PASSWD=1 OTHER GH_TOKEN")).toEqual([
      "API_KEY",
      "DB_PASSWD",
      "GH_TOKEN",
    ]);
    expect(inStage("ENV A=1 \\", "  # why", "  password=x")).toEqual(["password"]);
    expect(inStage("ENV AUTH x y")).toEqual(["AUTH"]);
    expect(inStage("ENV PGPASSWORD=x")).toEqual(["PGPASSWORD"]);
    expect(inStage("ONBUILD ARG NPM_TOKEN")).toEqual(["NPM_TOKEN"]);
  });

  it("says how to hand it over instead", () => {
    const [seen] = lintLines(["FROM a:1", "ARG NPM_TOKEN"], ["DL3064"]);

    expect(seen).toMatchObject({ severity: "warning" });
    expect(seen?.message).toContain("what ARG holds");
    expect(seen?.message).toContain("RUN --mount=type=secret,id=<id>,env=NPM_TOKEN");
  });

  it.each([
    "ENV USERNAME=x",
    "ENV PRIVATE_REPOSITORY=x",
    "ARG TOKEN_FILE=/run/x",
    "ENV PUBLIC_KEY=x KEY_VERSION=1",
    "ENV KEYBOARD=us",
    "LABEL password=x",
    "RUN PASSWORD=x make",
  ])("passes %s", (line) => {
    expect(inStage(line)).toEqual([]);
  });

  it("looks at all stages, and at global arguments where a stage takes them up", () => {
    const lines = ["ARG A_TOKEN", "FROM a:1", "ENV B_TOKEN=1", "FROM a:1", "ARG A_TOKEN"];

    expect(pointedAt(lines, "DL3064")).toEqual(["B_TOKEN", "A_TOKEN"]);
  });

  it("has BuildKit's name too", () => {
    expect(findRules("SecretsUsedInArgOrEnv").map(({ id }) => id)).toEqual(["DL3064"]);
  });
});
