import { describe, expect, it } from "@jest/globals";
import { namesPipefail, pipesWithoutPipefail } from "../../src/lint/shell-pipes.js";

function pipes(script: string): string[] {
  return pipesWithoutPipefail(script).map(
    ({ start, end, programs }) => `${start}${script.slice(start, end)} ${programs.join(",")}`,
  );
}

describe("pipesWithoutPipefail", () => {
  it("gives the first pipe of each pipeline, with the programs before its last", () => {
    expect(pipes("a x | b | c; d |& e")).toEqual(["4| a,b", "15|& d"]);
  });

  it("is not misled by other bars", () => {
    expect(pipes("a >| f | b")).toEqual(["7| a"]);
    expect(pipes("a '|' \"|\" | b")).toEqual(["10| a"]);
    expect(pipes("a || b; case x in a|b) ;; esac; echo $((1|2))")).toEqual([]);
    expect(pipes("cat <<X | b\nx | y\nX")).toEqual(["8| cat"]);
  });

  it("names no program where one of them is a group or a loop", () => {
    expect(pipes("{ a; } | b")).toEqual(["7| "]);
    expect(pipes("a | while b; do c; done")).toEqual(["2| a"]);
  });

  it("goes into substitutions and compound commands", () => {
    expect(pipes("x=$(a | b); if c; then d | e; fi")).toEqual(["6| a", "25| d"]);
    expect(pipes("x=`a | b`")).toEqual(["5| a"]);
  });

  it("stops where the script sets pipefail", () => {
    expect(pipes("a | b; set -o pipefail; c | d")).toEqual(["2| a"]);
    expect(pipes("set -x pipefail; a | b")).toEqual(["19| a"]);
  });

  it("gives nothing for a script that does not parse", () => {
    expect(pipes("a | b; if (")).toEqual([]);
  });
});

describe("namesPipefail", () => {
  it("wants the word behind an option that ends in o", () => {
    expect(namesPipefail(["bash", "-euo", "pipefail", "-c"])).toBe(true);
    expect(namesPipefail(["bash", "-c", "pipefail"])).toBe(false);
    expect(namesPipefail(["pipefail"])).toBe(false);
    expect(namesPipefail([])).toBe(false);
  });
});
