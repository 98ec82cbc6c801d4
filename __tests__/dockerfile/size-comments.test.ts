import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { parseDockerfile } from "../../src/dockerfile/parse.js";
import { readSizeComments } from "../../src/dockerfile/size-comments.js";
import { dockerfile, dockerfileText, textAt } from "../support/dockerfile.js";

/** The limits as `keyword bytes`, and what is wrong as `problem: text it points at`. */
function read(...lines: readonly string[]) {
  const file = dockerfile(...lines);
  const { comments, broken } = readSizeComments(file);
  return {
    limits: comments.map(({ instruction, limit }) => `${instruction.keyword} ${limit}`),
    broken: broken.map(({ problem, range }) => `${problem}: ${textAt(file, range)}`),
  };
}

describe("a size limit in a comment", () => {
  it.each([
    ["# layer-report max-size=20MB", 20_000_000],
    ["#layer-report max-size=1.5GiB", 1.5 * 1024 ** 3],
    ["# layer-report: max-size = 20 kB", 20_000],
    ["# Layer-Report MAX-SIZE=0", 0],
    ["# layer-report max-size=20MB # flask", 20_000_000],
    ["# layer-report max-size=20MB -- flask", 20_000_000],
    ["\t# layer-report max-size=20MB", 20_000_000],
  ])("is read from %j", (comment, bytes) => {
    expect(read("FROM a", comment, "RUN b")).toEqual({ limits: [`RUN ${bytes}`], broken: [] });
  });

  it.each(["RUN b", "COPY b /", "ADD b /", "WORKDIR /b"])("is for %s", (instruction) => {
    expect(read("FROM a", "# layer-report max-size=1MB", instruction).limits).toHaveLength(1);
  });

  it("reaches over blank lines and other comments, and not over an empty one", () => {
    const limit = "# layer-report max-size=1MB";
    expect(read("FROM a", limit, "", "# why", "RUN b").limits).toEqual(["RUN 1000000"]);
    expect(read("FROM a", limit, "#", "RUN b")).toEqual({ limits: [], broken: [`misplaced: ${limit}`] });
  });

  it.each([
    ["above FROM", ["# layer-report max-size=1MB", "FROM a"]],
    ["above what makes no layer", ["FROM a", "# layer-report max-size=1MB", "CMD b"]],
    ["above what makes one in another image", ["FROM a", "# layer-report max-size=1MB", "ONBUILD RUN b"]],
    ["below all instructions", ["FROM a", "RUN b", "# layer-report max-size=1MB"]],
    ["inside an instruction", ["FROM a", "RUN b \\", "# layer-report max-size=1MB", " && c"]],
  ])("is for nothing %s", (_, lines) => {
    expect(read(...lines)).toEqual({ limits: [], broken: ["misplaced: # layer-report max-size=1MB"] });
  });

  it("counts once: the first", () => {
    const lines = ["# layer-report max-size=1MB", "# layer-report max-size=2MB"];
    expect(read("FROM a", ...lines, "RUN b")).toEqual({
      limits: ["RUN 1000000"],
      broken: [`repeated: ${lines[1]}`],
    });
  });

  it.each([
    ["# layer-report max-size=lots", "no-size: lots"],
    ["# layer-report max-size=20%", "no-size: 20%"],
    ["# layer-report max-size=20 MB or so -- flask", "no-size: 20 MB or so"],
    ["# layer-report max-size=", "no-size: # layer-report max-size="],
    ["# layer-report max-size 20MB", "malformed: # layer-report max-size 20MB"],
    ["# layer-report max-layers=3", "malformed: # layer-report max-layers=3"],
    ["# layer-report limit=3MB", "malformed: # layer-report limit=3MB"],
  ])("is refused in %j", (comment, problem) => {
    expect(read("FROM a", comment, "RUN b")).toEqual({ limits: [], broken: [problem] });
  });

  it.each([
    "# layer-report checks this",
    "# layer-report report --context=app",
    "# the layer-report max-size=20MB",
    "# layer-reporting max-size=20MB",
    "# max-size=20MB",
  ])("is not meant by %j", (comment) => {
    expect(read("FROM a", comment, "RUN b")).toEqual({ limits: [], broken: [] });
  });

  it("is not looked for in a heredoc", () => {
    expect(read("FROM a", "RUN <<EOF", "# layer-report max-size=lots", "EOF")).toEqual({
      limits: [],
      broken: [],
    });
  });

  it("is found in any file without failing, each comment at most once and within the file", () => {
    const comment = fc.constantFrom("\n# layer-report max-size=1MB\n", "\n# layer-report max-x\n", "");
    fc.assert(
      fc.property(fc.array(fc.tuple(dockerfileText, comment), { maxLength: 5 }), (parts) => {
        const file = parseDockerfile(parts.flat().join(""));
        const { comments, broken } = readSizeComments(file);
        const starts = [...comments, ...broken].map(({ range }) => range.start);
        expect(new Set(starts).size).toBe(starts.length);
        expect(starts.length).toBeLessThanOrEqual(file.comments.length);
        for (const { range } of [...comments, ...broken]) expect(textAt(file, range)).not.toBe("");
      }),
    );
  });
});
