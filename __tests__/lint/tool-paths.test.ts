// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Dockerfiles have the same braces.
import { describe, expect, it } from "@jest/globals";
import { createRuleContext } from "../../src/lint/context.js";
import { createToolPaths } from "../../src/lint/tool-paths.js";
import { lintInput } from "./lint-text.js";

function pathsOf(...lines: readonly string[]): readonly string[] | null {
  const context = createRuleContext(lintInput(["FROM a:1 AS a", ...lines].join("\n")));
  const stage = context.staged.stages.at(-1);
  if (stage === undefined) throw new Error("There is no stage.");
  return createToolPaths(context)(stage);
}

describe("the paths that a package manager may be led to", () => {
  it.each<[string, string[]]>([
    ["ENV PATH=/app/bin:$PATH", ["/app/bin"]],
    ['ENV PATH="/venv/bin/:${PATH}"', ["/venv/bin/"]],
    ["ENV PYTHONPATH=/app HOME=/data", ["/app", "/data"]],
    ["ENV PIP_CONSTRAINT=/app/../etc/x.txt", ["/etc/x.txt"]],
    ["ENV PYTHONUNBUFFERED=1 PIP_NO_CACHE_DIR=off PIP_TIMEOUT=60.5", []],
    ["ENV PIP_INDEX_URL=https://example.com/simple", []],
    ["ENV APP_HOME=/app FLASK_APP=app.py", []],
    ["ARG VERSION", []],
  ])("for %s are %j", (line, paths) => {
    expect(pathsOf(line)).toEqual(paths);
  });

  it("resolve what the file knows", () => {
    expect(pathsOf("ENV VIRTUAL_ENV=/opt/venv", "ENV PATH=$VIRTUAL_ENV/bin:$PATH")).toEqual([
      "/opt/venv",
      "/opt/venv/bin",
    ]);
  });

  it.each([
    "ENV PIP_CONSTRAINT=constraints.txt",
    "ENV PATH=bin:$PATH",
    "ENV PATH=$UNKNOWN/bin:$PATH",
    "ENV LD_PRELOAD=x",
    "ARG PIP_INDEX_URL",
    "ARG PIP_NO_CACHE_DIR=1",
    "ONBUILD ENV PATH=/app",
    `ENV PATH=${"/a:".repeat(300)}`,
  ])("are not known for %s", (line) => {
    expect(pathsOf(line)).toBeNull();
  });

  it("are also those of the stage that it is built FROM", () => {
    expect(pathsOf("ENV PATH=/app:$PATH", "FROM a", "ENV HOME=/x")).toEqual(["/x", "/app"]);
    expect(pathsOf("ENV PATH=/app:$PATH", "FROM b:1", "ENV HOME=/x")).toEqual(["/x"]);
  });
});
