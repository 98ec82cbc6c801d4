import { describe, expect, it } from "@jest/globals";
import { contextOf, type Given, lintLines } from "../lint-text.js";

const context = contextOf({
  "app.py": "present",
  src: "present",
  "*.py": "present",
  "secret.env": "ignored",
  "*.env": "ignored",
  odd: "unknown",
});

function missing(lines: readonly string[], given: Given = {}): string[] {
  return lintLines(lines, ["LR1003"], { context, ...given }).map(({ severity, at }) => `${severity} ${at}`);
}

/** The findings of one instruction in a stage. */
function inStage(...lines: string[]): string[] {
  return missing(["FROM a:1", ...lines]);
}

describe("LR1003, a COPY source that is not in the build context", () => {
  it("points at each source that is missing", () => {
    expect(inStage("COPY app.py setup.cfg missing /app/")).toEqual(["error setup.cfg", "error missing"]);
    expect(inStage("ADD missing /app/")).toEqual(["error missing"]);
  });

  it("says what is missing, and where it was looked for", () => {
    const [seen] = lintLines(["FROM a:1", "COPY missing /app/"], ["LR1003"], { context });

    expect(seen?.message).toBe(
      'There is no "missing" in the build context. Check the spelling; the path starts at the context folder, not at the Dockerfile.',
    );
  });

  it("leaves what is there, but ignored, to CopyIgnoredFile", () => {
    expect(inStage("COPY secret.env /app/", "COPY *.env /app/")).toEqual([]);
  });

  it("points past continuations and flags, and at the string of a JSON form", () => {
    expect(inStage("COPY --chown=a:b \\", "  # why", "  missing \\", "  /app/")).toEqual(["error missing"]);
    expect(inStage('COPY ["app.py", "no file", "/app/"]')).toEqual(['error "no file"']);
  });

  it.each([
    ["a stage's files", "COPY --from=build missing /app/"],
    ["an image's files", "COPY --from=nginx:1 missing /app/"],
    ["a URL", "ADD https://example.com/x.tar.gz /app/"],
    ["a git repository", "ADD git@github.com:example/repo.git /app/"],
    ["a git repository over ssh", "ADD ssh://git@example.com/repo /app/"],
    ["what cannot be told", "COPY odd /app/"],
    ["a variable that nobody sets", "COPY $UNKNOWN /app/"],
    ["a quoted name", 'COPY "app.py" /app/'],
    ["a COPY that only triggers later", "ONBUILD COPY missing /app/"],
    ["a RUN", "RUN cp missing /app/"],
  ])("passes %s", (_, line) => {
    expect(inStage(line)).toEqual([]);
  });

  it("passes here-documents, and looks at the files beside them", () => {
    expect(inStage("COPY <<A <<B /app/", "missing", "A", "x", "B")).toEqual([]);
    expect(inStage("COPY missing <<A /app/", "x", "A")).toEqual(["error missing"]);
  });

  it("resolves variables, with build arguments before defaults", () => {
    const lines = ["FROM a:1", "ARG FILE=missing", "ENV FOLDER=src", "COPY $FILE $FOLDER /app/"];

    expect(missing(lines)).toEqual(["error $FILE"]);
    expect(missing(lines, { buildArgs: new Map([["FILE", "app.py"]]) })).toEqual([]);
  });

  it("names the resolved path", () => {
    const [seen] = lintLines(["FROM a:1", "ARG FILE=x", "COPY $FILE.py /app/"], ["LR1003"], { context });

    expect(seen?.message).toContain('"x.py"');
  });

  it("only warns of a pattern without a match, since BuildKit goes on", () => {
    expect(inStage("COPY *.rb /app/")).toEqual(["warning *.rb"]);
    expect(inStage("COPY *.py /app/")).toEqual([]);
  });

  it("lets a pattern without a match pass where something else is copied", () => {
    expect(inStage("COPY app.py *.rb /app/")).toEqual([]);
    expect(inStage("COPY *.rb <<EOF /app/", "x", "EOF")).toEqual([]);
    expect(inStage("COPY *.rb $UNKNOWN /app/")).toEqual([]);
  });

  it("takes a pattern in a folder that is missing for an error, since the build fails", () => {
    expect(inStage("COPY app.py nowhere/*.rb /app/")).toEqual(["error nowhere/*.rb"]);
    expect(inStage("COPY src/*.rb /app/")).toEqual(["warning src/*.rb"]);
  });

  it("only warns of what COPY --parents does not find", () => {
    expect(inStage("COPY --parents missing /app/")).toEqual(["warning missing"]);
    expect(inStage("COPY --parents missing app.py /app/")).toEqual([]);
  });

  it("looks at the stages that the build needs", () => {
    const lines = [
      "FROM a:1 AS unused",
      "COPY one /",
      "FROM a:1 AS used",
      "COPY two /",
      "FROM used",
      "COPY three /",
    ];

    expect(missing(lines)).toEqual(["error two", "error three"]);
    expect(missing(lines, { target: "unused" })).toEqual(["error one"]);
  });

  it("says nothing without a context", () => {
    expect(missing(["FROM a:1", "COPY missing /"], { context: null })).toEqual([]);
  });
});
