import { describe, expect, it } from "@jest/globals";
import { lint } from "../../../src/lint/engine.js";
import { givenBase, lintInput, lintLines, pointedAt } from "../lint-text.js";

describe("DL4003, more than one CMD", () => {
  it("points at each CMD that follows another", () => {
    const lines = ["FROM a:1", 'CMD ["a"]', "RUN x", 'cmd ["b"]', 'CMD ["c"]'];

    expect(lintLines(lines, ["DL4003"]).map(({ at, severity }) => `${severity} ${at}`)).toEqual([
      "warning cmd",
      "warning CMD",
    ]);
  });

  it.each([
    ["one in each stage", ["FROM a:1 AS x", 'CMD ["a"]', "FROM x", 'CMD ["b"]']],
    ["the one of a health check", ["FROM a:1", 'CMD ["a"]', 'HEALTHCHECK CMD ["b"]']],
    ["the one of an ONBUILD", ["FROM a:1", 'CMD ["a"]', 'ONBUILD CMD ["b"]']],
    ["an ENTRYPOINT beside it", ["FROM a:1", 'CMD ["a"]', 'ENTRYPOINT ["b"]']],
  ])("passes %s", (_, lines) => {
    expect(pointedAt(lines, "DL4003")).toEqual([]);
  });
});

describe("DL3025, a command in shell form", () => {
  it("points at the command", () => {
    const lines = ["FROM a:1", "ENTRYPOINT python app.py", "CMD serve 80"];

    expect(lintLines(lines, ["DL3025"]).map(({ at, severity }) => `${severity} ${at}`)).toEqual([
      "warning python app.py",
      "warning serve 80",
    ]);
  });

  it("points at the whole of a continued command", () => {
    expect(pointedAt(["FROM a:1", "CMD python \\", "  app.py"], "DL3025")).toEqual(["python \\\n  app.py"]);
  });

  it("flags the command of a health check, in words of its own", () => {
    const [seen] = lintLines(["FROM a:1", "HEALTHCHECK --interval=5s CMD curl -f localhost"], ["DL3025"]);

    expect(seen?.at).toBe("curl -f localhost");
    expect(seen?.message).toContain("HEALTHCHECK CMD [");
  });

  it.each([
    "HEALTHCHECK CMD curl 'localhost/?a&b'",
    'HEALTHCHECK CMD curl "localhost/?a&b"',
    "CMD a || b",
    "ENTRYPOINT a > b",
  ])("flags %s", (line) => {
    expect(pointedAt(["FROM a:1", line], "DL3025")).toHaveLength(1);
  });

  it("tells what is wrong with an array in single quotes", () => {
    const [seen] = lintLines(["FROM a:1", "CMD ['python', 'app.py']"], ["DL3025"]);

    expect(seen?.message).toContain("double quotes");
  });

  it.each([
    ["a JSON array", ['CMD ["python", "app.py"]', 'ENTRYPOINT ["a"]']],
    ["an array over several lines", ['CMD ["python", \\', '  "app.py"]']],
    ["HEALTHCHECK NONE", ["HEALTHCHECK NONE"]],
    ["a health check in JSON form", ['HEALTHCHECK CMD ["a"]']],
    ["a stage that chose its shell", ['SHELL ["pwsh", "-c"]', "CMD Start-App"]],
    ["RUN", ["RUN python app.py"]],
    ["a health check that ends the shell", ["HEALTHCHECK CMD curl -f http://localhost/ || exit 1"]],
    ["a health check with a variable", ["HEALTHCHECK CMD curl -f localhost:$PORT"]],
    ["a health check in a pipe", ["HEALTHCHECK CMD a | grep -q '\"b\"'"]],
  ])("passes %s", (_, lines) => {
    expect(pointedAt(["FROM a:1", ...lines], "DL3025")).toEqual([]);
  });

  it("passes a shell chosen in the stage it is built FROM, and flags one that is chosen later", () => {
    expect(pointedAt(["FROM a:1 AS b", 'SHELL ["pwsh"]', "FROM b", "CMD x"], "DL3025")).toEqual([]);
    expect(pointedAt(["FROM a:1 AS b", 'ONBUILD SHELL ["pwsh"]', "FROM b", "CMD x"], "DL3025")).toEqual([]);
    expect(pointedAt(["FROM a:1", "CMD x"], "DL3025", givenBase("a:1", [], { hasShell: true }))).toEqual([]);
    expect(pointedAt(["FROM a:1", "CMD x"], "DL3025", givenBase("a:1", []))).toEqual(["x"]);
    expect(pointedAt(["FROM a:1", "CMD x", 'SHELL ["pwsh"]'], "DL3025")).toEqual(["x"]);
    expect(pointedAt(["FROM a:1", 'SHELL ["pwsh"]', "FROM a:1", "CMD x"], "DL3025")).toEqual(["x"]);
  });
});

describe("the exec form as a fix", () => {
  const isOffered = (from: string) =>
    lint(lintInput(`${from}\nCMD npm start\n`)).some(
      ({ ruleId, fix }) => ruleId === "DL3025" && fix !== undefined,
    );

  it("is left out for an image of Windows, where cmd finds npm.cmd and nothing else does", () => {
    expect(isOffered("FROM node:24")).toBe(true);
    expect(isOffered("FROM mcr.microsoft.com/windows/servercore:ltsc2022")).toBe(false);
  });
});
