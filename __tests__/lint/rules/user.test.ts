// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Dockerfiles have the same braces.
import { describe, expect, it } from "@jest/globals";
import { lintLines, pointedAt } from "../lint-text.js";

const NANO = "FROM mcr.microsoft.com/windows/nanoserver:ltsc2022";

describe("an image of Windows", () => {
  it("has users without numbers", () => {
    expect(pointedAt([NANO, "USER ContainerUser"], "DL3066")).toEqual([]);
    expect(pointedAt([`${NANO} AS b`, "FROM b", "USER ContainerUser"], "DL3066")).toEqual([]);
  });

  it("has cmd for a shell unless SHELL names another", () => {
    const run = "RUN cd x && pip install a && sudo b";

    expect(lintLines([NANO, run], ["DL3003", "DL3004", "DL3013", "DL3042"])).toEqual([]);
    expect(pointedAt([NANO, 'SHELL ["bash", "-c"]', run], "DL3003")).toEqual(["cd"]);
    expect(pointedAt([NANO, 'RUN ["pip", "install", "a"]'], "DL3013")).toHaveLength(1);
  });
});

describe("DL3002, an image that runs as root", () => {
  it("points at the user", () => {
    expect(lintLines(["FROM a:1", "USER root"], ["DL3002"])).toMatchObject([
      { severity: "warning", at: "root" },
    ]);
  });

  it.each(["root", "0", "root:root", "0:0", "root:app", '"root"'])("flags %s", (user) => {
    expect(pointedAt(["FROM a:1", `USER ${user}`], "DL3002")).toEqual([user]);
  });

  it.each([
    ["another user", ["USER app"]],
    ["the group of root", ["USER app:root", "USER 1000:0"]],
    ["a user who only begins so", ["USER rooter"]],
    ["root that is given up again", ["USER root", "RUN x", "USER app"]],
    ["no USER at all", ["RUN x"]],
    ["a user that is not known", ["USER $APP_UID"]],
  ])("passes %s", (_, lines) => {
    expect(pointedAt(["FROM a:1", ...lines], "DL3002")).toEqual([]);
  });

  it("resolves a variable, and points at what is written", () => {
    expect(pointedAt(["FROM a:1", "ARG WHO=root", "USER $WHO"], "DL3002")).toEqual(["$WHO"]);
    expect(
      pointedAt(["FROM a:1", "ARG WHO=root", "USER $WHO"], "DL3002", {
        buildArgs: new Map([["WHO", "app"]]),
      }),
    ).toEqual([]);
  });

  it("finds the user in the stage that the image is built FROM", () => {
    expect(pointedAt(["FROM a:1 AS b", "USER 0", "FROM b"], "DL3002")).toEqual(["0"]);
    expect(pointedAt(["FROM a:1 AS b", "USER 0", "FROM b", "USER 1"], "DL3002")).toEqual([]);
    expect(pointedAt(["FROM a:1 AS b", "ONBUILD USER 0", "FROM b"], "DL3002")).toEqual(["0"]);
  });

  it("leaves a stage alone that others only take files from", () => {
    expect(pointedAt(["FROM a:1 AS b", "USER root", "FROM a:1", "COPY --from=b x /x"], "DL3002")).toEqual([]);
    expect(
      pointedAt(["FROM a:1 AS b", "USER root", "FROM a:1", "RUN --mount=from=b,target=/b x"], "DL3002"),
    ).toEqual([]);
  });

  it("flags a stage that nothing else in the file uses, and a shared USER once", () => {
    expect(pointedAt(["FROM a:1 AS dev", "USER 0", "FROM a:1 AS app", "USER root"], "DL3002")).toEqual([
      "0",
      "root",
    ]);
    expect(pointedAt(["FROM a:1 AS b", "USER 0", "FROM b AS dev", "FROM b AS app"], "DL3002")).toEqual(["0"]);
  });

  it("judges the target, whatever is built from it", () => {
    const lines = ["FROM a:1 AS b", "USER 0", "FROM b", "USER 1"];

    expect(pointedAt(lines, "DL3002", { target: "b" })).toEqual(["0"]);
  });
});

describe("DL3066, a user by name", () => {
  it("points at the user", () => {
    expect(lintLines(["FROM a:1", "USER app:app"], ["DL3066"])).toMatchObject([
      { severity: "info", at: "app:app" },
    ]);
  });

  it.each([
    ["a number", ["USER 1000"]],
    ["a number with a named group", ["USER 1000:app"]],
    ["root, which DL3002 reports", ["USER root"]],
    ["a name that is given up again", ["USER app", "USER 1000"]],
    ["a variable that is a number", ["ENV APP_UID=1000", "USER $APP_UID"]],
    ["a variable that is not known", ["USER $APP_UID"]],
  ])("passes %s", (_, lines) => {
    expect(pointedAt(["FROM a:1", ...lines], "DL3066")).toEqual([]);
  });

  it("flags a variable that is a name", () => {
    expect(pointedAt(["FROM a:1", "ENV WHO=app", "USER ${WHO}"], "DL3066")).toEqual(["${WHO}"]);
  });

  it("leaves builders alone", () => {
    expect(pointedAt(["FROM a:1 AS b", "USER app", "FROM a:1", "COPY --from=b x /x"], "DL3066")).toEqual([]);
  });
});
