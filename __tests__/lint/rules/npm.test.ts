import { describe, expect, it } from "@jest/globals";
import { lintLines, pointedAt } from "../lint-text.js";

function unpinned(...lines: string[]): string[] {
  return pointedAt(["FROM node:24", ...lines], "DL3016");
}

describe("DL3016, an npm package without a version", () => {
  it("points at the package, in the words of a warning", () => {
    expect(lintLines(["FROM a:1", "RUN npm install express"], ["DL3016"])).toEqual([
      {
        id: "DL3016",
        severity: "warning",
        at: "express",
        message:
          'npm takes whatever release of "express" is newest that day. Pin it: express@<version>, or #<commit> for a repository.',
      },
    ]);
  });

  it.each([
    ["npm i -g pm2", ["pm2"]],
    ["npm add pm2", ["pm2"]],
    ["npm -g install pm2 express@5", ["pm2"]],
    ["npm install @vue/cli", ["@vue/cli"]],
    ["npm install express@latest", ["express@latest"]],
    ["npm install express@", ["express@"]],
    ["npm install --registry https://x --loglevel warn pm2", ["pm2"]],
    ["npm install --location global pm2", ["pm2"]],
    ["npm install git+https://x/y.git", ["git+https://x/y.git"]],
    ["npm install https://github.com/x/y.git", ["https://github.com/x/y.git"]],
    ["npm install user/repository", ["user/repository"]],
    ["npm install github:user/repository", ["github:user/repository"]],
    ["sudo npm install 'pm2'", ["'pm2'"]],
    ["sh -c 'npm install pm2'", ["pm2"]],
  ])("flags %j", (script, expected) => {
    expect(unpinned(`RUN ${script}`)).toEqual(expected);
  });

  it.each([
    "npm install",
    "npm install --omit dev",
    "npm install --unsafe-perm true",
    "npm ci",
    "npm install express@4.1.1",
    "npm install express@^5 @vue/cli@5 typescript@next",
    "npm install express@$VERSION",
    "npm install $PACKAGES",
    "npm install . .. ./x ../x /x ~/x file:x",
    "npm install x.tgz x.tar.gz https://x/y.tgz",
    "npm install git+ssh://git@x/y.git#v1 user/repository#abc",
    "npm uninstall express",
    "npm run install express",
    "echo npm install express",
  ])("passes %j", (script) => {
    expect(unpinned(`RUN ${script}`)).toEqual([]);
  });

  it("looks into continuations, here-documents, exec form and ONBUILD", () => {
    expect(unpinned("RUN npm install \\", "  express@5 \\", "  # x", "  pm2")).toEqual(["pm2"]);
    expect(unpinned("RUN <<EOF", "npm install pm2", "EOF")).toEqual(["pm2"]);
    expect(unpinned('RUN ["npm", "install", "pm2"]')).toEqual(['"pm2"']);
    expect(unpinned("ONBUILD RUN npm install pm2")).toEqual(["pm2"]);
  });

  it("leaves PowerShell alone", () => {
    expect(unpinned('SHELL ["pwsh", "-c"]', "RUN npm install pm2")).toEqual([]);
  });
});
