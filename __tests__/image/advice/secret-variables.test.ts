import { describe, expect, it } from "@jest/globals";
import type { AdviceInput } from "../../../src/image/advice/advice.js";
import { adviseOnMade, inWords } from "../../support/advice.js";
import { historyRow } from "../../support/layers.js";

const TOKEN = `ghp_${"a1B2".repeat(9)}`;
const MADE = { dockerfile: "FROM base\n", layers: [] };
const BASE = historyRow("/bin/sh -c #(nop) ADD file:base in / ");

function advise(lines: readonly string[], overrides: Partial<AdviceInput>) {
  return adviseOnMade({ dockerfile: ["FROM base", ...lines, ""].join("\n"), layers: [] }, overrides);
}

/** The rows above the base image's, newest first. */
const history = (...rows: readonly string[]) => [...rows.map((row) => historyRow(row)), BASE];

describe("secrets in the environment of an image", () => {
  it("are named with their line, and not shown", () => {
    const advice = advise(["ENV DB_PASSWORD=hunter2"], { environment: ["PATH=/bin", "DB_PASSWORD=hunter2"] });
    expect(advice.map(inWords)).toEqual([
      [
        "LR2012",
        2,
        null,
        "The image’s environment holds the value of DB_PASSWORD, and `docker image inspect` shows it to everybody who has the image. Set it when the container starts; where a RUN needs it, use `--mount=type=secret` with `env=DB_PASSWORD`.",
      ],
    ]);
    expect(JSON.stringify(advice)).not.toContain("hunter2");
  });

  it.each([
    ["a base image's value", "GPG_KEY=ABCDEF012345", ["GPG_KEY=ABCDEF012345"]],
    ["an empty value", "API_TOKEN=", []],
    ["a switch", "AUTH=true", []],
    ["a path", "TLS_KEY=/run/secrets/key", []],
    ["the name of a file", "API_KEY_FILE=key.txt", []],
    ["an ordinary name", "PYTHON_VERSION=3.14.1", []],
  ])("are not told of %s", (_, assignment, baseEnvironment) => {
    expect(adviseOnMade(MADE, { environment: [assignment], baseEnvironment })).toEqual([]);
  });

  it("are told by a token's shape, whatever the name", () => {
    const advice = adviseOnMade(MADE, { environment: [`GREETING=${TOKEN}`] });
    expect(advice.map(({ values }) => values)).toEqual([{ name: "GREETING" }]);
    expect(JSON.stringify(advice)).not.toContain(TOKEN);
  });

  it("need a line of their own where the base image is not known", () => {
    const unknown = { environment: ["API_TOKEN=abc123"], baseEnvironment: null };
    expect(adviseOnMade(MADE, unknown)).toEqual([]);
    expect(advise(["ENV API_TOKEN=abc123"], unknown)).toHaveLength(1);
  });
});

describe("secrets in the history of an image", () => {
  it("are named at the line that declares the argument, once", () => {
    const advice = advise(["ARG VERSION", "ARG NPM_TOKEN"], {
      buildArgs: new Map([["NPM_TOKEN", "s3cr3t value"]]),
      history: history(
        "RUN |2 VERSION=1.0 NPM_TOKEN=s3cr3t value /bin/sh -c echo b # buildkit",
        "RUN |2 VERSION=1.0 NPM_TOKEN=s3cr3t value /bin/sh -c echo a # buildkit",
        "ARG NPM_TOKEN=s3cr3t value",
      ),
    });
    expect(advice.map(inWords)).toEqual([
      [
        "LR2012",
        3,
        null,
        "`docker history` shows the value of NPM_TOKEN to everybody who has the image. Use `RUN --mount=type=secret` with `env=NPM_TOKEN` in place of ARG.",
      ],
    ]);
    expect(JSON.stringify(advice)).not.toContain("s3cr3t");
  });

  it.each([
    ["no value was given", "ARG NPM_TOKEN"],
    ["the value is a reference", "ARG NPM_TOKEN=$OTHER"],
    [
      "a command sets what is no token",
      "RUN /bin/sh -c SECRET_KEY=dummy ./manage.py collectstatic # buildkit",
    ],
    [
      "a command refers to a variable",
      'RUN /bin/sh -c curl -H "Authorization: Bearer $TOKEN" https://u:$P@x # buildkit',
    ],
    ["a URL has a user without a password", "RUN /bin/sh -c git clone https://ann@example.com/x # buildkit"],
  ])("are none where %s", (_, row) => {
    expect(adviseOnMade(MADE, { history: history(row) })).toEqual([]);
  });

  it.each([
    ["a token", `RUN /bin/sh -c X=${TOKEN} make # buildkit`],
    ["a password in a URL", "RUN /bin/sh -c pip install https://ann:pa55word@example.com/x # buildkit"],
    ["a header", "RUN /bin/sh -c curl -H 'Authorization: Bearer abcdef0123456789abcdef' x # buildkit"],
  ])("are told where a command holds %s", (_, row) => {
    const advice = adviseOnMade(MADE, { history: history(row) });
    expect(advice.map(({ message }) => message)).toEqual(["rule.LR2012.text"]);
  });

  it("are not told of the base image's rows, nor of rows that may be the base image's", () => {
    const row = historyRow(`RUN /bin/sh -c X=${TOKEN} make # buildkit`);
    expect(adviseOnMade(MADE, { history: [row, BASE], baseHistory: [row, BASE] })).toEqual([]);
    expect(adviseOnMade(MADE, { history: [row, BASE], baseHistory: null })).toEqual([]);
  });

  it("are told of own layers alone where the base image's history is not known", () => {
    const advice = adviseOnMade(
      { dockerfile: `FROM base\nRUN X=${TOKEN} make\n`, layers: [[]] },
      { history: [], baseHistory: null },
    );
    expect(advice.map(({ lines, layer }) => [lines?.start, layer])).toEqual([[2, 1]]);
  });
});
