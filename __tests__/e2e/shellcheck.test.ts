import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { findOnPath } from "../../src/docker/find-on-path.js";
import { parseDockerfile } from "../../src/dockerfile/parse.js";
import { readConfig } from "../../src/lint/config/read-config.js";
import { lintDockerfile } from "../../src/lint-dockerfile.js";
import { createShellCheck } from "../../src/shellcheck.js";
import { lintInput } from "../lint/lint-text.js";
import { runInFolder } from "../support/run-command-line.js";

beforeAll(() => {
  if (findOnPath("shellcheck", process.env) === null) {
    throw new Error(
      "There is no shellcheck on the PATH. Install it: https://github.com/koalaman/shellcheck#installing",
    );
  }
});

/** What ShellCheck's rules found: the id and the words that it points at. */
async function found(lines: readonly string[], config = ""): Promise<string[]> {
  const text = lines.join("\n");
  const shellCheck = createShellCheck(process.env, (message) => {
    throw new Error(message);
  });
  const input = lintInput(text, { config: readConfig(config, ".hadolint.yaml") });
  const findings = await lintDockerfile({ ...input, dockerfile: parseDockerfile(text) }, shellCheck);
  return findings
    .filter(({ ruleId }) => ruleId.startsWith("SC"))
    .map(({ ruleId, severity, range }) => `${severity} ${ruleId} ${text.slice(range.start, range.end)}`);
}

const FROM = "FROM debian:13";

describe("ShellCheck's rules", () => {
  it("point at the word, through continuations, comments, wide characters and tabs", async () => {
    const lines = [FROM, "RUN echo one \\", "  # why", '  && echo "é😀"\t$two \\', "  && rm -rf $three"];
    expect(await found(lines)).toEqual([
      "info SC2086 $two",
      "warning SC2154 $two",
      "info SC2086 $three",
      "warning SC2154 $three",
    ]);
  });

  it("know the variables of the build", async () => {
    expect(await found([FROM, "ARG name", "RUN echo $name $https_proxy"])).toEqual([]);
  });

  it("know the shell", async () => {
    const test = "RUN if [[ -e /x ]]; then echo; fi";
    expect(await found([FROM, test])).toEqual(["warning SC3010 [[ -e /x ]]"]);
    expect(await found([FROM, 'SHELL ["/bin/bash", "-c"]', test])).toEqual([]);
    expect(await found([FROM, "# hadolint shell=bash", test])).toEqual([]);
  });

  it("know that a shell with -e does not go on after a failed cd", async () => {
    expect(await found([FROM, "RUN cd /x; touch y"])).toEqual(["warning SC2164 cd /x"]);
    expect(await found([FROM, 'SHELL ["/bin/sh", "-ec"]', "RUN cd /x; touch y"])).toEqual([]);
  });

  it("read here-documents with their own shebang and directives", async () => {
    const document = (...body: readonly string[]) => [FROM, "ARG A", "RUN <<EOF", ...body, "EOF"];
    expect(await found(document("echo $A $B", "echo $C"))).toEqual(["info SC2086 $B", "info SC2086 $C"]);
    expect(await found(document("# shellcheck disable=SC2086", "echo $A $B", "echo $C"))).toEqual([]);
    expect(await found(document("#!/bin/bash", "[[ -e /x ]] && echo $B"))).toEqual(["info SC2086 $B"]);
    expect(await found(document("#!/bin/sh", "[[ -e /x ]] || exit 1"))).toEqual([
      "warning SC3010 [[ -e /x ]]",
    ]);
  });

  it("look into ONBUILD, and do not look for files that a script sources", async () => {
    expect(await found([FROM, "ONBUILD RUN echo $B"])).toEqual(["info SC2086 $B"]);
    expect(await found([FROM, "RUN . /etc/os-release"])).toEqual([]);
  });

  it("show what does not parse inside the script", async () => {
    const [first = ""] = await found([FROM, "RUN echo one \\", "  && if true; echo"]);
    expect(first).toMatch(/^error SC1\d{3} \S/);
  });

  it("obey the configuration and the comments", async () => {
    expect(await found([FROM, "RUN echo $B"], "override: { error: [SC2086] }")).toEqual(["error SC2086 $B"]);
    expect(await found([FROM, "RUN echo $B"], "ignored: [SC2086]")).toEqual([]);
    expect(await found([FROM, "# hadolint ignore=SC2086", "RUN echo $B"])).toEqual([]);
  });
});

describe("scripts that are checked together", () => {
  it("have the remarks that each has alone", async () => {
    const scripts = [
      "#!/bin/sh\necho $A",
      "#!/bin/bash\n[[ -e /x ]] && echo ok",
      "#!/bin/sh\n[[ -e /x ]] && echo é😀 $B",
      "#!/bin/sh\nif true; echo",
      "#!/bin/sh\n. ./0; source 1",
      "#!/bin/ash\nlocal x=$(pwd)",
      "#!/bin/sh\n",
    ];
    const open = () =>
      createShellCheck(process.env, (message) => {
        throw new Error(message);
      });
    const withoutName = (answers: Awaited<ReturnType<ReturnType<typeof open>["check"]>>) =>
      answers.map((answer) => answer?.map((comment) => ({ ...comment, file: "" })));
    const together = await open().check(scripts);
    const alone = await Promise.all(scripts.map(async (script) => (await open().check([script]))[0] ?? null));
    expect(withoutName(together)).toEqual(withoutName(alone));
    expect(together.map((answer) => answer?.length)).not.toContain(undefined);
    expect(together.filter((answer) => answer?.length === 0)).toHaveLength(2);
  }, 30_000);
});

describe("a script that would keep ShellCheck busy for hours", () => {
  it("is given up after twenty seconds, and the others are checked", async () => {
    const said: string[] = [];
    const shellCheck = createShellCheck(process.env, (message, values) => {
      said.push(`${message} ${values?.count}`);
    });
    const start = performance.now();
    const [busy, other] = await shellCheck.check([
      `#!/bin/sh\necho ${"$((".repeat(60)}`,
      "#!/bin/sh\necho $B",
    ]);
    expect(performance.now() - start).toBeLessThan(40_000);
    expect(busy).toBeNull();
    expect(other?.map(({ code }) => code)).toEqual([2086]);
    expect(said).toEqual(["shellcheck.failed 1"]);
  }, 60_000);
});

describe("docker-layer-report lint", () => {
  const folder = mkdtempSync(join(tmpdir(), "lint-shellcheck-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("shows what ShellCheck found with its place", async () => {
    writeFileSync(join(folder, "Dockerfile"), `${FROM}\nRUN echo one \\\n  && echo $B\nUSER 1000\n`);
    const { status, stdout, stderr } = await runInFolder(folder, ["lint", "--fail-on", "info"], {
      env: { PATH: process.env.PATH ?? "" },
    });
    expect([status, stderr]).toEqual([1, ""]);
    expect(stdout).toContain(
      "Dockerfile:3:11 info SC2086 Double quote to prevent globbing and word splitting.\n  3 |   && echo $B\n    |           ^^\n",
    );
  });
});
