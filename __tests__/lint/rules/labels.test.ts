import { describe, expect, it } from "@jest/globals";
import { DEFAULT_CONFIG, type LabelType } from "../../../src/lint/config/lint-config.js";
import { lintLines, pointedAt } from "../lint-text.js";

const schema = (labels: Readonly<Record<string, LabelType>>, strictLabels = false) => ({
  config: { ...DEFAULT_CONFIG, labelSchema: new Map(Object.entries(labels)), strictLabels },
});

describe("DL3048, a label name that is not legal", () => {
  it("points at each name", () => {
    const lines = [
      "FROM alpine:3",
      "LABEL a=1 A=2 \\",
      "  b.c-d_e/f=3 a..b=4",
      "LABEL a-=1 com.docker.x=2 1a=3",
    ];

    expect(pointedAt(lines, "DL3048")).toEqual(["A", "a..b", "a-", "com.docker.x", "1a"]);
  });

  it("says whose prefix it is", () => {
    const [seen] = lintLines(["FROM alpine:3", "LABEL org.dockerproject.a=1"], ["DL3048"]);

    expect(seen).toMatchObject({ severity: "style", message: expect.stringContaining("keeps for itself") });
  });

  it("takes the old form, quotes and variables for what they stand for", () => {
    const lines = ["FROM alpine:3", "ENV K=Bad", 'LABEL "good.key"=1', "LABEL 'a b'=1", "LABEL Old form"];

    expect(pointedAt([...lines, "LABEL $K=1", "LABEL $unknown=1"], "DL3048")).toEqual(["'a b'", "Old", "$K"]);
  });
});

describe("DL3049, a required label that is missing", () => {
  const given = schema({ maintainer: "text", vendor: "text" });

  it("points at the image once for each label", () => {
    const seen = lintLines(["FROM alpine:3", "LABEL vendor=me"], ["DL3049"], given);

    expect(seen).toEqual([
      expect.objectContaining({
        at: "alpine:3",
        severity: "info",
        message: expect.stringContaining('"maintainer"'),
      }),
    ]);
  });

  it("counts the labels of the stages that the image is built FROM", () => {
    const lines = ["FROM alpine:3 AS base", "LABEL vendor=me", "FROM base", "LABEL maintainer=me"];

    expect(pointedAt(lines, "DL3049", given)).toEqual([]);
  });

  it("leaves stages alone whose image nobody runs, and judges those that may be a target", () => {
    const lines = [
      "FROM golang:1 AS build",
      "RUN true",
      "FROM alpine:3 AS debug",
      "FROM scratch",
      "COPY --from=build /a /a",
    ];

    expect(pointedAt(lines, "DL3049", schema({ vendor: "text" }))).toEqual(["alpine:3", "scratch"]);
    expect(pointedAt(lines, "DL3049", { ...schema({ vendor: "text" }), target: "build" })).toContain(
      "golang:1",
    );
  });

  it("is quiet without a schema, and where a name is not known", () => {
    expect(pointedAt(["FROM alpine:3"], "DL3049")).toEqual([]);
    expect(pointedAt(["FROM alpine:3", "LABEL $NAME=me"], "DL3049", given)).toEqual([]);
  });
});

describe("DL3050, a label that is not in the schema", () => {
  const lines = ["FROM alpine:3", "LABEL vendor=me team=web $X=1"];

  it("points at the name", () => {
    expect(pointedAt(lines, "DL3050", schema({ vendor: "text" }, true))).toEqual(["team"]);
  });

  it("is quiet unless the configuration is strict", () => {
    expect(pointedAt(lines, "DL3050", schema({ vendor: "text" }))).toEqual([]);
  });
});

describe("DL3051, a label without a value", () => {
  it("points at the value, and no other rule has something to say about it", () => {
    const given = schema({ vendor: "text", url: "url" });
    const lines = ["FROM alpine:3", 'LABEL vendor="" url= other=""'];
    const seen = lintLines(lines, ["DL3051", "DL3052"], given);

    expect(seen.map(({ id, at }) => `${id} ${at}`)).toEqual(['DL3051 ""', "DL3051 "]);
  });

  it("knows a variable's value, and is quiet where there is none", () => {
    const lines = ["FROM alpine:3", "ARG EMPTY=", "ARG SET=a", "ARG OPEN"];
    const label = (value: string) =>
      pointedAt([...lines, `LABEL vendor=${value}`], "DL3051", schema({ vendor: "text" }));

    expect(label("$EMPTY")).toEqual(["$EMPTY"]);
    expect(label("$SET")).toEqual([]);
    expect(label("$OPEN")).toEqual([]);
  });
});

describe.each<[string, LabelType, string, string]>([
  ["DL3052", "url", "example.com", "https://example.com"],
  ["DL3053", "rfc3339", "yesterday", "2026-11-21T10:00:00Z"],
  ["DL3054", "spdx", "free", "MIT OR Apache-2.0"],
  ["DL3055", "hash", "main", "8cf8732"],
  ["DL3056", "semver", "v1.2", "1.2.0"],
  ["DL3058", "email", "ops", "ops@example.com"],
])("%s, a label of type %s", (id, type, bad, good) => {
  const given = schema({ it: type, other: "text" });

  it("points at a value that is none, past a continuation too", () => {
    const lines = ["FROM alpine:3", "LABEL other=x \\", `  it='${bad}'`, "FROM alpine:3", `LABEL it ${bad}`];

    expect(pointedAt(lines, id, given)).toEqual([`'${bad}'`, bad]);
  });

  it("passes one that is, other labels, and what is not known", () => {
    expect(
      pointedAt(["FROM alpine:3", `LABEL it="${good}" other="${bad}" more="${bad}"`], id, given),
    ).toEqual([]);
    expect(pointedAt(["FROM alpine:3", "ARG X", "LABEL it=$X"], id, given)).toEqual([]);
    expect(pointedAt(["FROM alpine:3", `LABEL it="${bad}"`], id)).toEqual([]);
  });

  it("resolves variables", () => {
    expect(pointedAt(["FROM alpine:3", `ARG X="${bad}"`, "LABEL it=$X"], id, given)).toEqual(["$X"]);
  });
});
