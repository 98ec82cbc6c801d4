import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { inertLines } from "../../src/github/inert-lines.js";
import { createCommandReader, type RunnerCommand } from "../support/runner-commands.js";

/** What the runner takes for commands, under its usual reading and under one that skips all that is not seen. */
function commandsIn(lines: readonly string[]): RunnerCommand[] {
  const exact = createCommandReader();
  const lenient = createCommandReader();
  return lines.flatMap((line) => {
    const commands = [exact(line), lenient(line.replace(/[\p{C}\p{DI}]+/gu, ""))];
    return commands.filter((command) => command !== null);
  });
}

describe("inertLines", () => {
  it.each([
    ["::error file=Dockerfile,line=1::forged", "| ::error file=Dockerfile,line=1::forged"],
    ["  \t::set-output name=verdict::pass", "|   \t::set-output name=verdict::pass"],
    ["\u00a0\u2028\u3000::add-mask::a", "| \u00a0\u2028\u3000::add-mask::a"],
    ["\u200b::stop-commands::token", "| \u200b::stop-commands::token"],
    [":\u00ad:error::split by what is not seen", "| :\u00ad:error::split by what is not seen"],
    ["##[error]forged", "# #[error]forged"],
    ["#5 0.31 ##[group]forged", "#5 0.31 # #[group]forged"],
    ["#\u2060#[add-mask]a", "# \u2060#[add-mask]a"],
    ["###[error]forged", "## #[error]forged"],
    ["::##[error]both", "| ::# #[error]both"],
  ])("makes %j harmless", (text, expected) => {
    expect(inertLines(text)).toEqual([expected]);
    expect(commandsIn(inertLines(text))).toEqual([]);
  });

  it.each([
    "#5 [2/4] RUN pip install flask",
    "std::vector<int>",
    "a :: b",
    "## Heading",
    "#[cfg(test)]",
    "",
    "\u001b[31mred\u001b[0m",
  ])("leaves %j as it is", (line) => {
    expect(inertLines(line)).toEqual([line]);
  });

  it("ends lines where the runner does", () => {
    expect(inertLines("a\r\nb\rc\n::error::d\r::error::e")).toEqual([
      "a",
      "b",
      "c",
      "| ::error::d",
      "| ::error::e",
    ]);
  });

  it("never lets a command through, and loses no visible character", () => {
    const unit = fc.constantFrom(
      ..."::|##[|error|]|stop-commands|add-mask|group| |\t|\r|\n|:|#|[|\u200b|\u00ad|\ufe0f|\u0000|\u0085|\ufeff|x".split(
        "|",
      ),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 30 }), (parts) => {
        const text = parts.join("");
        const lines = inertLines(text);
        expect(commandsIn(lines)).toEqual([]);
        expect(lines.join("").replace(/[ |]/g, "")).toBe(text.replace(/[ |\r\n]/g, ""));
      }),
      { numRuns: 2_000 },
    );
  });
});
