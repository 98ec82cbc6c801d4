import { describe, expect, it } from "@jest/globals";
import { shebangOf } from "../../../src/lint/shellcheck/shebang.js";

describe("shebangOf", () => {
  it.each<[string, readonly string[], string | null]>([
    ["the default shell where none is named", [], "/bin/sh"],
    ["the shell of SHELL with its options", ["/bin/bash", "-eo", "pipefail", "-c"], "/bin/bash -eo pipefail"],
    ["an option that -c is part of", ["/bin/bash", "-ec"], "/bin/bash -ec"],
    ["a shell that is not named by its path", ["bash"], "/bin/bash"],
    ["a shell elsewhere", ["/usr/local/bin/dash", "-c"], "/bin/dash"],
    ["the shell behind env", ["/usr/bin/env", "bash", "-c"], "/bin/bash"],
    ["no option that would begin a line of its own", ["/bin/sh", "-e\necho", "-x", "-c"], "/bin/sh -x"],
    ["nothing for PowerShell", ["pwsh", "-Command"], null],
    ["nothing for zsh, which ShellCheck does not know", ["/bin/zsh", "-c"], null],
    ["nothing for a program that is no shell", ["/usr/bin/python3", "-c"], null],
    ["nothing for env alone", ["/usr/bin/env"], null],
  ])("gives %s", (_, words, expected) => {
    expect(shebangOf(words)).toBe(expected);
  });
});
