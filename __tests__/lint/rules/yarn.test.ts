import { describe, expect, it } from "@jest/globals";
import { lintLines, pointedAt } from "../lint-text.js";

function cached(...lines: string[]): string[] {
  return pointedAt(["FROM node:24", ...lines], "DL3060");
}

describe("DL3060, yarn's cache left in the layer", () => {
  it("points at program and subcommand, in the words of an info", () => {
    expect(lintLines(["FROM a:1", "RUN yarn install --production"], ["DL3060"])).toEqual([
      {
        id: "DL3060",
        severity: "info",
        at: "yarn install",
        message:
          "yarn leaves its cache in the layer. Add && yarn cache clean, or mount it with RUN --mount=type=cache,target=/usr/local/share/.cache/yarn.",
      },
    ]);
  });

  it.each([
    ["yarn", ["yarn"]],
    ["yarn --frozen-lockfile", ["yarn"]],
    ["yarn --cwd x install", ["yarn --cwd x install"]],
    ["yarn add x", ["yarn add"]],
    ["yarn global add x", ["yarn global add"]],
    ["yarn cache clean && yarn install", ["yarn install"]],
    ["yarn install && yarn cache dir", ["yarn install"]],
    ["yarn install && rm -rf /tmp/x", ["yarn install"]],
    ["yarn install && yarn cache clean && yarn add x", ["yarn add"]],
  ])("flags %j", (script, expected) => {
    expect(cached(`RUN ${script}`)).toEqual(expected);
  });

  it.each([
    "yarn install && yarn cache clean",
    "yarn install && yarn add x && yarn --silent cache clean",
    'yarn install && rm -rf "$(yarn cache dir)"',
    "yarn install && rm -rf /usr/local/share/.cache",
    "yarn build",
    "yarn --version",
    "npm install yarn",
  ])("passes %j", (script) => {
    expect(cached(`RUN ${script}`)).toEqual([]);
  });

  it("passes a cache in a mount", () => {
    expect(cached("RUN --mount=type=cache,target=/root/.cache/yarn yarn install")).toEqual([]);
    expect(cached("RUN --mount=type=cache,target=/usr/local/share/.cache yarn")).toEqual([]);
    expect(cached("RUN --mount=type=tmpfs,target=/c yarn --cache-folder /c install")).toEqual([]);
    expect(cached("RUN --mount=type=cache,target=/root/.npm yarn install")).toEqual(["yarn install"]);
    expect(cached("RUN --mount=type=bind,target=/yarn yarn install")).toEqual(["yarn install"]);
  });

  it("does not take cleaning in another RUN for enough", () => {
    expect(cached("RUN yarn install", "RUN yarn cache clean")).toEqual(["yarn install"]);
  });

  it("judges only stages whose layers are in the image", () => {
    const install = "RUN yarn install";

    expect(pointedAt(["FROM a:1 AS b", install, "FROM a:1", "COPY --from=b /x /x"], "DL3060")).toEqual([]);
    expect(pointedAt(["FROM a:1 AS b", install, "FROM b"], "DL3060")).toEqual(["yarn install"]);
    expect(pointedAt(["FROM a:1 AS b", install, "FROM a:1"], "DL3060", { target: "b" })).toEqual([
      "yarn install",
    ]);
  });
});
