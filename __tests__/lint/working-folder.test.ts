// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Dockerfiles have the same braces.
import { describe, expect, it } from "@jest/globals";
import { createRuleContext } from "../../src/lint/context.js";
import { createWorkingFolder } from "../../src/lint/working-folder.js";
import { lintInput } from "./lint-text.js";

/** The folder before the last instruction of the last stage. */
function folderAtEnd(...lines: readonly string[]): string | null {
  const context = createRuleContext(lintInput([...lines, "RUN x"].join("\n")));
  const stage = context.staged.stages.at(-1);
  const last = stage?.instructions.at(-1);
  if (stage === undefined || last === undefined) throw new Error("There is no instruction.");
  return createWorkingFolder(context)(stage, last);
}

describe("the folder that a stage works in", () => {
  it("is the base image's until a WORKDIR is absolute", () => {
    expect(folderAtEnd("FROM a:1")).toBeNull();
    expect(folderAtEnd("FROM a:1", "WORKDIR app")).toBeNull();
    expect(folderAtEnd("FROM a:1", "WORKDIR app", "WORKDIR /srv")).toBe("/srv");
  });

  it("is the root folder of an empty image", () => {
    expect(folderAtEnd("FROM scratch")).toBe("/");
    expect(folderAtEnd("FROM scratch", "WORKDIR app")).toBe("/app");
  });

  it("follows relative paths as the build does", () => {
    expect(folderAtEnd("FROM a:1", "WORKDIR /app/", "WORKDIR src/./x", "WORKDIR ../y")).toBe("/app/src/y");
    expect(folderAtEnd("FROM a:1", "WORKDIR /app", "WORKDIR ../../..")).toBe("/");
    expect(folderAtEnd("FROM a:1", 'WORKDIR "/my app"', "WORKDIR b c")).toBe("/my app/b c");
  });

  it("takes variables by their value, and is not known behind one without", () => {
    expect(folderAtEnd("FROM a:1", "ENV D=/app", "WORKDIR ${D}/x")).toBe("/app/x");
    expect(folderAtEnd("FROM a:1", "WORKDIR /app", "WORKDIR $D")).toBeNull();
    expect(folderAtEnd("FROM a:1", "WORKDIR $D", "WORKDIR /app")).toBe("/app");
  });

  it("is not known behind a Windows path", () => {
    expect(folderAtEnd("FROM a:1", "WORKDIR C:/app", "WORKDIR x")).toBeNull();
  });

  it("is not known where the path grows without end", () => {
    expect(folderAtEnd("FROM scratch", ...Array<string>(100_000).fill("WORKDIR down"))).toBeNull();
  });

  it("goes on where the stage that it is built FROM left off, but for its triggers", () => {
    const parent = ["FROM a:1 AS b", "WORKDIR /app"];

    expect(folderAtEnd(...parent, "FROM b AS c", "WORKDIR x", "FROM c")).toBe("/app/x");
    expect(folderAtEnd(...parent, "FROM a:1")).toBeNull();
    expect(folderAtEnd(...parent, "ONBUILD WORKDIR /x", "FROM b")).toBeNull();
    expect(folderAtEnd(...parent, "ONBUILD WORKDIR /x", "FROM b", "WORKDIR /y")).toBe("/y");
  });
});
