import { describe, expect, it } from "@jest/globals";
import { createRuleContext } from "../../../src/lint/context.js";
import { shellScripts } from "../../../src/lint/shellcheck/scripts.js";
import { type Given, givenBase, lintInput } from "../lint-text.js";

function scriptsOf(lines: readonly string[], given: Given = {}): string[] {
  return shellScripts(createRuleContext(lintInput(lines.join("\n"), given))).map(({ text }) => text);
}

describe("shellScripts", () => {
  it("gives each RUN in shell form, for the default shell, without flags and continuations", () => {
    expect(
      scriptsOf([
        "FROM debian:13",
        'RUN ["echo", "$exec"]',
        "RUN --mount=type=tmpfs,target=/tmp echo one \\",
        "  # a comment",
        "  && echo two",
        "RUN echo three",
      ]),
    ).toEqual(["#!/bin/sh\necho one   && echo two", "#!/bin/sh\necho three"]);
  });

  it("names the shell that SHELL has chosen, in the stage or in one that it is built FROM", () => {
    expect(
      scriptsOf([
        "FROM debian:13 AS base",
        "RUN echo 1",
        'SHELL ["/bin/bash", "-o", "pipefail", "-c"]',
        "RUN echo 2",
        "FROM base",
        "RUN echo 3",
        "FROM debian:13",
        "RUN echo 4",
      ]),
    ).toEqual([
      "#!/bin/sh\necho 1",
      "#!/bin/bash -o pipefail\necho 2",
      "#!/bin/bash -o pipefail\necho 3",
      "#!/bin/sh\necho 4",
    ]);
  });

  it("takes the shell that a pragma names", () => {
    expect(scriptsOf(["FROM debian:13", "# hadolint shell=bash", "RUN echo 1", "RUN echo 2"])).toEqual([
      "#!/bin/bash\necho 1",
      "#!/bin/bash\necho 2",
    ]);
  });

  it.each<[string, readonly string[]]>([
    ["SHELL", ["FROM debian:13", 'SHELL ["pwsh", "-Command"]', "RUN Get-Date"]],
    ["a pragma", ["FROM debian:13", "# hadolint shell=powershell", "RUN Get-Date"]],
    ["the base image", ["FROM mcr.microsoft.com/windows/servercore:ltsc2025", "RUN dir"]],
    ["the base image's tag", ["FROM golang:1.25-nanoserver-ltsc2025", "RUN dir"]],
    ["the base image's tag behind a date", ["FROM python:3.14-windowsservercore-ltsc2025", "RUN dir"]],
    [
      "the image below the stage",
      ["FROM mcr.microsoft.com/windows:ltsc2019 AS base", "FROM base", "RUN dir"],
    ],
  ])("leaves Windows alone, told by %s", (_, lines) => {
    expect(scriptsOf(lines)).toEqual([]);
  });

  it("reads what SHELL says is for bash in an image of Windows, too", () => {
    const from = "FROM mcr.microsoft.com/windows/servercore:ltsc2025";
    expect(scriptsOf([from, 'SHELL ["C:/msys64/usr/bin/bash", "-c"]', "RUN echo"])).toEqual([
      "#!/bin/bash\necho",
    ]);
  });

  it("sets the variables that are declared by then and that the script names", () => {
    expect(
      scriptsOf([
        "ARG outside=1",
        "FROM debian:13 AS base",
        "ARG early",
        "ENV kept=1",
        "RUN echo $early $kept $late $outside $http_proxy",
        "ARG late",
        "RUN echo $late",
        "FROM base",
        "RUN echo $kept $base_image",
      ]),
    ).toEqual([
      "#!/bin/sh\nexport early=1 kept=1 http_proxy=1\necho $early $kept $late $outside $http_proxy",
      "#!/bin/sh\nexport late=1\necho $late",
      "#!/bin/sh\nexport kept=1\necho $kept $base_image",
    ]);
  });

  it("sets what the base image is known to set", () => {
    const given = givenBase("debian:13", ["from_base"]);
    expect(scriptsOf(["FROM debian:13", "RUN echo $from_base"], given)).toEqual([
      "#!/bin/sh\nexport from_base=1\necho $from_base",
    ]);
  });

  it("reads what ONBUILD holds, with the variables of the image and of the other triggers", () => {
    expect(
      scriptsOf([
        "FROM debian:13",
        "ARG gone",
        "ONBUILD ARG trigger",
        "ONBUILD RUN echo $gone $trigger $kept",
        "ENV kept=1",
      ]),
    ).toEqual(["#!/bin/sh\nexport trigger=1 kept=1\necho $gone $trigger $kept"]);
  });

  it("reads here-documents as the build runs them", () => {
    expect(
      scriptsOf([
        "FROM debian:13",
        "ARG name",
        "RUN <<EOF",
        "# shellcheck disable=SC2086",
        "",
        "echo $name",
        "EOF",
        "RUN <<EOF",
        "#!/usr/bin/env bash",
        "echo $name",
        "EOF",
        "RUN <<EOF",
        "#!/usr/bin/python3",
        "print(1)",
        "EOF",
        "RUN cat <<EOF > /x",
        "$name",
        "EOF",
      ]),
    ).toEqual([
      "#!/bin/sh\n# shellcheck disable=SC2086\n\nexport name=1\necho $name\n",
      "#!/usr/bin/env bash\nexport name=1\necho $name\n",
      "#!/bin/sh\nexport name=1\ncat <<EOF > /x\n$name\nEOF",
    ]);
  });

  it("leaves out the CR of line ends", () => {
    expect(scriptsOf(["FROM debian:13\r", "RUN <<EOF\r", "echo 1\r", "EOF\r", ""])).toEqual([
      "#!/bin/sh\necho 1\n",
    ]);
  });

  it("takes time in proportion to the file, however many variables and scripts it has", () => {
    const lines = ["FROM debian:13"];
    for (let index = 0; index < 10_000; index += 1) lines.push(`ENV a${index}=1`, `RUN echo $a${index}`);
    const scripts = scriptsOf(lines);
    expect(scripts).toHaveLength(10_000);
    expect(scripts.at(-1)).toBe("#!/bin/sh\nexport a9999=1\necho $a9999");
  });
});
