import { describe, expect, it } from "@jest/globals";
import { contextOf, lintLines } from "../lint-text.js";

const context = contextOf({
  "app.py": "present",
  "secret.env": "ignored",
  "*.env": "ignored",
  "*.rb": "missing",
  ".": "present",
});
const emptied = contextOf({ ".": "ignored", "./": "ignored" });

function ignored(...lines: string[]): string[] {
  const seen = lintLines(["FROM a:1", ...lines], ["CopyIgnoredFile", "LR1003"], { context });
  return seen.map(({ id, severity, at }) => `${id} ${severity} ${at}`);
}

describe("CopyIgnoredFile, a source that an ignore file keeps out", () => {
  it("points at the source, and no other rule does", () => {
    expect(ignored("COPY app.py secret.env /app/")).toEqual(["CopyIgnoredFile error secret.env"]);
    expect(ignored("ADD secret.env /app/")).toEqual(["CopyIgnoredFile error secret.env"]);
  });

  it("says which file ignores it", () => {
    const [seen] = lintLines(["FROM a:1", "COPY secret.env /app/"], ["CopyIgnoredFile"], { context });

    expect(seen?.message).toContain('"secret.env" exists, but .dockerignore keeps it out');
  });

  it("points past continuations, and at the string of a JSON form", () => {
    expect(ignored("COPY --link \\", "  # why", "  secret.env \\", "  /app/")).toEqual([
      "CopyIgnoredFile error secret.env",
    ]);
    expect(ignored('COPY ["secret.env", "/app/"]')).toEqual(['CopyIgnoredFile error "secret.env"']);
  });

  it("only warns of a pattern of which nothing is left, and passes it beside other files", () => {
    expect(ignored("COPY *.env /app/")).toEqual(["CopyIgnoredFile warning *.env"]);
    expect(ignored("COPY app.py *.env /app/")).toEqual([]);
  });

  it("leaves what is not there at all to LR1003", () => {
    expect(ignored("COPY *.rb /app/")).toEqual(["LR1003 warning *.rb"]);
    expect(ignored("COPY gone /app/")).toEqual(["LR1003 error gone"]);
  });

  it("warns of a whole context that is ignored, since the build goes on and copies nothing", () => {
    const seen = lintLines(["FROM a:1", "COPY . /app/"], ["CopyIgnoredFile"], { context: emptied });

    expect(seen.map(({ severity, at }) => `${severity} ${at}`)).toEqual(["warning ."]);
    expect(seen[0]?.message).toContain(".dockerignore keeps everything out");
    expect(ignored("COPY . /app/")).toEqual([]);
  });

  it("passes other stages' files, stages that are not built, and files without a context to ask", () => {
    expect(ignored("COPY --from=b:1 secret.env /app/")).toEqual([]);
    expect(ignored("COPY secret.env /app/", "FROM b:1")).toEqual([]);
    expect(lintLines(["FROM a:1", "COPY secret.env /"], ["CopyIgnoredFile"], { context: null })).toEqual([]);
  });
});
