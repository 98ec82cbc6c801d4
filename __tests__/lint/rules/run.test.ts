import { describe, expect, it } from "@jest/globals";
import { lintLines, pointedAt } from "../lint-text.js";

function following(...lines: string[]): string[] {
  return pointedAt(["FROM debian:13", ...lines], "DL3059");
}

describe("DL3059, RUN after RUN", () => {
  it("points at the keyword of each RUN that follows another", () => {
    expect(lintLines(["FROM a:1", "RUN a", "run b", "# x", "RUN c"], ["DL3059"])).toEqual([
      {
        id: "DL3059",
        severity: "info",
        at: "run",
        message:
          "This RUN follows another one, and each makes a layer. Join them with && or a here-document.",
      },
      expect.objectContaining({ at: "RUN" }),
    ]);
  });

  it("takes what a command holds for a part of it", () => {
    expect(following("RUN sudo a", "RUN sh -c 'b'", "RUN echo $(c)", 'RUN ["d"]')).toHaveLength(3);
  });

  it.each([
    ["another instruction between them", ["RUN a", "ENV X=1", "RUN b"]],
    ["several commands in the first", ["RUN a && b", "RUN c"]],
    ["several commands in the second", ["RUN a", "RUN b | c"]],
    ["a here-document of several commands", ["RUN a", "RUN <<EOF", "b", "c", "EOF"]],
    ["different mounts", ["RUN a", "RUN --mount=type=cache,target=/x b"]],
    ["different rights", ["RUN --network=none a", "RUN b"]],
    ["scripts that cannot be read", ["RUN if (", "RUN a", "RUN if ("]],
    ["PowerShell", ['SHELL ["pwsh"]', "RUN a", "RUN b"]],
    ["ONBUILD", ["ONBUILD RUN a", "ONBUILD RUN b", "RUN c"]],
  ])("passes %s", (_, lines) => {
    expect(following(...lines)).toEqual([]);
  });

  it("flags equal mounts in any order", () => {
    const [first, second] = ["--mount=target=/x", "--network=none"];

    expect(following(`RUN ${first} ${second} a`, `RUN ${second} ${first} b`)).toEqual(["RUN"]);
  });

  it("judges only stages whose layers are in the image", () => {
    const lines = ["FROM a:1 AS b", "RUN a", "RUN b"];

    expect(pointedAt([...lines, "FROM a:1", "COPY --from=b /x /x"], "DL3059")).toEqual([]);
    expect(pointedAt([...lines, "FROM b AS c"], "DL3059")).toEqual(["RUN"]);
    expect(pointedAt([...lines, "FROM a:1"], "DL3059", { target: "b" })).toEqual(["RUN"]);
    expect(pointedAt([...lines, "FROM a:1"], "DL3059", { target: "nothing" })).toEqual(["RUN"]);
  });
});
