import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { parseDockerfile } from "../../../src/dockerfile/parse.js";
import { readConfig } from "../../../src/lint/config/read-config.js";
import { lint } from "../../../src/lint/engine.js";
import { applyEdits } from "../../../src/lint/fixes/fix.js";
import { fixText } from "../../../src/lint/fixes/fix-text.js";
import { dockerfileText } from "../../support/dockerfile.js";
import { type Given, lintInput } from "../lint-text.js";

const fix = (text: string, given: Given = {}) => fixText(lintInput(text, given));

/** Fixes these lines in a stage of their own. */
function fixed(...lines: readonly string[]): readonly string[] {
  return fix(["FROM debian:13", ...lines].join("\n"))
    .split("\n")
    .slice(1);
}

describe("a fix", () => {
  it.each<[string, string]>([
    ["RUN pip install flask==3.1.2", "RUN pip install --no-cache-dir flask==3.1.2"],
    ["RUN python3 -m pip install -r a.txt", "RUN python3 -m pip install --no-cache-dir -r a.txt"],
    ["RUN apk add curl=8", "RUN apk add --no-cache curl=8"],
    ["RUN yum install a-1 && yum clean all", "RUN yum install -y a-1 && yum clean all"],
    ["RUN dnf group install a-1 && dnf clean all", "RUN dnf group install -y a-1 && dnf clean all"],
    ["RUN zypper in a=1 && zypper clean", "RUN zypper --non-interactive in a=1 && zypper clean"],
    ["RUN apt-get install a=1", "RUN apt-get install -y --no-install-recommends a=1"],
    ["RUN apt install -y a=1", "RUN apt-get install -y --no-install-recommends a=1"],
    ["RUN sh -c 'apt-get install a=1'", "RUN sh -c 'apt-get install -y --no-install-recommends a=1'"],
    [
      "RUN apt-get update && apt-get install -y --no-install-recommends a=1",
      "RUN apt-get update && apt-get install -y --no-install-recommends a=1 && rm -rf /var/lib/apt/lists/*",
    ],
    ["ADD --chown=1 app.py /app/", "COPY --chown=1 app.py /app/"],
    ["COPY a.txt b.txt /app", "COPY a.txt b.txt /app/"],
    ['COPY ["a.txt", "b.txt", "/app"]', 'COPY ["a.txt", "b.txt", "/app/"]'],
    ["CMD python -m app --port=80", 'CMD ["python", "-m", "app", "--port=80"]'],
    ["HEALTHCHECK --interval=5s CMD check /x", 'HEALTHCHECK --interval=5s CMD ["check", "/x"]'],
    ["EXPOSE 80/TCP 81/udp", "EXPOSE 80/tcp 81/udp"],
    ["ENV HOME /opt/app", "ENV HOME=/opt/app"],
    ["LABEL note  two  words", 'LABEL note="two  words"'],
    ["MAINTAINER Ada <ada@example.com>", 'LABEL org.opencontainers.image.authors="Ada <ada@example.com>"'],
  ])("writes for %s what the rule asks for", (before, after) => {
    expect(fixed(before)).toEqual([after]);
  });

  it.each([
    "RUN $PIP install flask==3.1.2",
    'RUN ["pip", "install", "flask==3.1.2"]',
    "RUN apt list",
    "RUN apt-get update && apt-get install -y --no-install-recommends a=1 ; true",
    "ADD app /app/",
    "ADD disk.img /",
    "ADD --checksum=sha256:ab app.py /app/",
    "CMD python app.py > log",
    "CMD echo $HOME",
    "CMD cd /app",
    "CMD A=b app",
    "CMD app \\\n  --flag",
    'ENV NAME "a b"',
    "ENV NAME a\\ b",
    "MAINTAINER $ADA",
  ])("is not made where there is no one answer: %j", (line) => {
    expect(fixed(line).join("\n")).toBe(line);
  });

  it("leaves CMD and ENTRYPOINT in shell form where the one would become the other's arguments", () => {
    const lines = ['ENTRYPOINT ["entry"]', "CMD app start"];
    expect(fixed(...lines)).toEqual(lines);
  });

  it("removes package lists on a line of its own where the commands have that, with the file's line ends", () => {
    const text =
      "FROM debian:13\r\nRUN apt-get update \\\r\n  && apt-get install a=1 \\\r\n    b=1\r\nUSER 1000\r\n";
    expect(fix(text)).toBe(
      "FROM debian:13\r\nRUN apt-get update \\\r\n  && apt-get install -y --no-install-recommends a=1 \\\r\n    b=1 \\\r\n" +
        "  && rm -rf /var/lib/apt/lists/*\r\nUSER 1000\r\n",
    );
  });

  describe("that removes package lists", () => {
    const update = "RUN apt-get update && apt-get install -y --no-install-recommends a=1";
    const cleaned = `${update} && rm -rf /var/lib/apt/lists/*`;

    it.each([
      "RUN apt-get install -y --no-install-recommends b=1",
      "RUN ./install.sh",
      "RUN make deps",
      "RUN npx playwright install-deps",
      "RUN npm ci",
      "RUN curl -fsSL https://example.com/setup -o a && sh a",
      "RUN sudo ./x",
      "RUN $TOOL install",
      "RUN xargs apt-get install -y < packages",
      'RUN ["./install"]',
      "RUN <<EOF\n#!/usr/bin/env python3\nx\nEOF",
      "RUN 'unclosed",
      "RUN make && apt-get update",
      "ONBUILD RUN ./install.sh",
      "CMD apt-get install -y b",
      "FROM a AS c\nRUN ./install.sh",
    ])("is not made where %j follows, which may install with them", (line) => {
      const config = readConfig("ignored: [DL3004, DL3025, DL3016, DL3002, LR1006]\n", "c");
      const text = ["FROM debian:13 AS a", update, line].join("\n");
      expect(fix(text, { config, target: line.startsWith("FROM") ? "c" : null })).toBe(text);
    });

    it("is not made where an ONBUILD above it installs, which runs later", () => {
      const text = `FROM debian:13 AS a\nONBUILD RUN ./install.sh\n${update}\nRUN echo`;
      expect(fix(text)).toBe(text);
    });

    it.each([
      "RUN mkdir -p /a && chown -R 1:1 /a",
      "RUN pip install --no-cache-dir flask==3.1.2",
      "RUN apt-get update && make && rm -rf /var/lib/apt/lists/*",
      "COPY x /x",
      "FROM b:1 AS c\nCOPY --from=a /x /x\nRUN ./install.sh\nFROM a\nRUN mkdir /b",
    ])("is made where %j follows", (line) => {
      const text = (first: string) => ["FROM debian:13 AS a", first, line].join("\n");
      expect(fix(text(update))).toBe(text(cleaned));
    });
  });

  describe("that leaves recommended packages out", () => {
    const isMade = (...lines: readonly string[]) =>
      /-y --no-install-recommends/.test(fixed(...lines).join("\n"));

    it.each([
      "RUN apt-get install -y curl=8 && curl https://example.com -o x",
      "RUN apt-get install -y wget",
      "RUN apt-get install -y git=1:2.47.*",
      "RUN apt-get install -y python3-pip",
      "RUN apt-get install -y ca-certificates python3-pip",
      "RUN apt-get install -y libcurl4:amd64",
      "RUN apt-get install -y gcc",
      "RUN apt-get install -y xvfb",
      "RUN apt-get install -y docker.io",
      "RUN apt-get install -y $PACKAGES",
      "RUN apt-get install -y ./local.deb",
      "RUN apt-get install -y server^",
      "RUN apt-get install -y 'php8.*'",
      "RUN apt-get install -y ca-certificates git && git clone git@example.com:a/b",
      "RUN apt-get install -y curl\nRUN apt-get install --no-install-recommends -y ca-certificates",
    ])("is not made for %j, which may need them", (lines) => {
      expect(isMade(lines)).toBe(false);
    });

    it.each([
      "RUN apt-get install -y jq",
      "RUN apt-get install -y curl ca-certificates=2025*",
      "RUN apt-get install --no-install-recommends ca-certificates\nRUN apt-get install -y wget",
      "RUN apt-get install -y build-essential cmake ca-certificates",
      "RUN apt-get install -y gcc libc6-dev",
      "RUN apt-get install -y gcc-14 g++-14",
      "RUN apt-get install -y ca-certificates git && git clone https://example.com/a/b",
    ])("is made for %j", (lines) => {
      expect(isMade(lines)).toBe(true);
    });

    it("knows what the stage below has installed by name", () => {
      const text = (certificates: string) =>
        `FROM debian:13 AS a\nRUN apt-get install -y --no-install-recommends ${certificates}\nFROM a\nRUN apt-get install -y curl`;
      expect(fix(text("ca-certificates"))).toContain("-y --no-install-recommends curl");
      expect(fix(text("file"))).not.toContain("--no-install-recommends curl");
    });
  });

  it("renames a stage wherever it is named, and gives FROM and AS one case", () => {
    const text = [
      "from golang:1.25 as Build",
      "FROM debian:13 AS app",
      "COPY --from=Build /out/app /app",
      "RUN --mount=type=bind,from=Build,target=/x cp /x/a /a",
      "",
    ];
    expect(fix(text.join("\n")).split("\n")).toEqual([
      "FROM golang:1.25 AS build",
      "FROM debian:13 AS app",
      "COPY --from=build /out/app /app",
      "RUN --mount=type=bind,from=build,target=/x cp /x/a /a",
      "",
    ]);
  });

  it("is not made where the file would have another finding instead, and does not keep others from being made", () => {
    const config = readConfig(
      "strict-labels: true\nlabel-schema:\n  note: text\noverride:\n  error: [DL3050]\n",
      "c",
    );
    const text = "FROM debian:13\nMAINTAINER Ada\nLABEL note=a\nEXPOSE 80/TCP\nUSER 1000\n";
    expect(fix(text)).toContain("LABEL org.opencontainers.image.authors=");
    expect(fix(text, { config })).toBe(text.replace("TCP", "tcp"));
  });

  it("moves an instruction and then changes it, with the comments that belong to it", () => {
    const text = [
      "FROM python:3.14-slim",
      "# the program",
      "ADD app.py /app.py",
      "# what it needs",
      "RUN pip install flask==3.1.2",
      "USER 1000",
    ];
    expect(fix(text.join("\n")).split("\n")).toEqual([
      "FROM python:3.14-slim",
      "# what it needs",
      "RUN pip install --no-cache-dir flask==3.1.2",
      "# the program",
      "COPY app.py /app.py",
      "USER 1000",
    ]);
  });

  it("moves copies that belong together at once", () => {
    const copies = Array.from({ length: 25 }, (_, index) => `COPY f${index}.py /f${index}.py`);
    const install = "RUN pip install --no-cache-dir flask==3.1.2";
    expect(fixed(...copies, install)).toEqual([install, ...copies]);
  });

  it("leaves an instruction in place where a comment silences the rule", () => {
    const lines = [
      "# hadolint ignore=LR1004",
      "COPY app.py /app.py",
      "RUN pip install --no-cache-dir flask==3.1.2",
    ];
    expect(fixed(...lines)).toEqual(lines);
  });

  it("is not made where a comment silences the rule", () => {
    const lines = ["# hadolint ignore=DL3042", "RUN pip install flask==3.1.2"];
    expect(fixed(...lines)).toEqual(lines);
  });
});

const fragments = [
  "FROM debian:13\n",
  "FROM debian:13 as Build\r\n",
  "from alpine:3.22\n",
  "RUN apt-get update && apt install curl=1\n",
  "RUN apt-get update \\\n  # why\n  && apt-get install \\\n    curl=1 \\\n\n    git\n",
  "RUN <<EOF\napt-get install a\npip install b\nEOF\n",
  "RUN pip install a && apk add b && dnf install c\n",
  'RUN sh -c "pip install a" ; zypper rm b\r\n',
  "COPY --from=Build a.txt b.txt /app\n",
  "ADD app.py /app\n",
  "CMD run it\n",
  "ENTRYPOINT run it\n",
  "HEALTHCHECK CMD check it\n",
  "ENV key a value\n",
  "env KEY value\r\n",
  "Label a b\n",
  "MAINTAINER Ada\n",
  "EXPOSE 80/TCP\n",
  "ONBUILD RUN pip install a\n",
  "USER 1000\n",
  "FROM scratch\n",
  "WORKDIR /srv\n",
  "WORKDIR app\n",
  "WORKDIR ../data\r\n",
  'SHELL ["/bin/bash", "-c"]\n',
  "# hadolint ignore=DL3014\n",
  "# note\n",
  "# escape=`\n",
  "\n",
  "RUN pip install `\n  a\n",
];
const plausible = fc.array(fc.constantFrom(...fragments), { maxLength: 14 }).map((parts) => parts.join(""));

const layers = [
  "COPY app.py /app.py\n",
  "  COPY --chown=1 main.py /app/\r\n",
  "# the program\r\nCOPY main.py \\\r\n  # why\r\n  /app/\r\n",
  "COPY . /app\n",
  "ADD app.js /\n",
  "RUN pip install flask\n",
  "RUN apt-get update && apt-get install a\n",
  "# needed\n  RUN apk add a \\\n    # why\n    b\n",
  "RUN apk add c",
  "RUN apk add d \\",
  "RUN make\n",
  "CMD run it\n",
  "EXPOSE 80\r\n",
  "ENV PATH=/app:$PATH\n",
  "# note\n",
  "# hadolint ignore=LR1004\n",
  "\n",
];
const layered = fc
  .array(fc.constantFrom(...layers), { maxLength: 8 })
  .map((parts) => `FROM debian:13\n${parts.join("")}`);

describe.each([
  ["made of instructions", plausible, 300],
  ["of copies and installs", layered, 400],
  ["made of anything", dockerfileText, 200],
] as const)("files %s", (_, texts, numRuns) => {
  const shape = (text: string) => {
    const { instructions, comments, errors } = parseDockerfile(text);
    const rename: Record<string, string> = { ADD: "COPY", MAINTAINER: "LABEL" };
    return {
      keywords: instructions.map(({ keyword }) => rename[keyword] ?? keyword).sort(),
      heredocs: instructions.map(({ heredocs }) => heredocs.length).sort(),
      comments: comments.map((comment) => comment.text).sort(),
      errors: errors.map(({ code }) => code),
      lineEnds: [...new Set(text.match(/\r?\n/g))].sort(),
    };
  };
  const errorsIn = (text: string) =>
    lint(lintInput(text))
      .filter(({ severity }) => severity === "error")
      .map(({ ruleId }) => ruleId)
      .sort();

  it("are the same where fixed twice, have fewer findings and no new error, and read alike", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = fix(text);
        expect(fix(once)).toBe(once);
        if (once === text) return;
        expect(lint(lintInput(once)).length).toBeLessThan(lint(lintInput(text)).length);
        const before = errorsIn(text);
        for (const ruleId of new Set(errorsIn(once))) expect(before).toContain(ruleId);
        expect(shape(once)).toEqual(shape(text));
      }),
      { numRuns },
    );
  });

  it("keep everything outside of each finding's fix, and lose no character that is only moved", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { fix: edits } of lint(lintInput(text))) {
          if (edits === undefined) continue;
          const after = applyEdits(text, edits);
          const start = Math.min(...edits.map(({ range }) => range.start));
          const end = Math.max(...edits.map(({ range }) => range.end));
          expect(after.slice(0, start)).toBe(text.slice(0, start));
          expect(after.endsWith(text.slice(end))).toBe(true);
          if (edits.every(({ movedFrom }) => movedFrom !== undefined)) {
            expect([...after].sort()).toEqual([...text].sort());
            for (const { movedFrom, text: moved } of edits)
              expect(text.slice(movedFrom?.start, movedFrom?.end)).toBe(moved);
          }
        }
      }),
      { numRuns },
    );
  });
});
