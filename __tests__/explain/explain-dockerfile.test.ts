import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { BaseSettings } from "../../src/explain/base-settings.js";
import type { Layer } from "../../src/image/layer.js";
import { explained, keysAt, LAB_LINES, short } from "../support/explained.js";

const base = (overrides: Partial<BaseSettings> = {}): BaseSettings => ({
  cmd: ["python3"],
  entrypoint: [],
  onBuild: [],
  ...overrides,
});
const withBase = (overrides: Partial<BaseSettings> = {}, name = "python:3.8-alpine") => ({
  bases: new Map([[name, base(overrides)]]),
});

describe("the lab's four lines", () => {
  const lab = explained(LAB_LINES, withBase());

  it("start from a specific tag of an official and small image", () => {
    expect(keysAt(lab, 1)).toEqual(["from.image", "from.version", "from.official", "from.smallVariant"]);
  });

  it("install packages in a layer of their own", () => {
    expect(keysAt(lab, 2)).toEqual(["run.install"]);
    expect(lab.steps[1]?.cost).toEqual({ kind: "layer", bytes: null, isApproximate: false });
  });

  it("have one CMD, which is no layer and takes the place of the base image's", () => {
    expect(lab.steps[2]?.cost).toEqual({ kind: "metadata" });
    expect(lab.steps[2]?.sentences.map(short)).toEqual([
      ["cmd.is", { command: "python app.py" }],
      ["cmd.last", { count: 1 }],
      ["cmd.replacesBase", { command: "python3" }],
    ]);
  });

  it("copy the source last, so that a change to it runs nothing else again", () => {
    expect(keysAt(lab, 4)).toEqual(["copy.context", "copy.last"]);
    expect(lab.cache.map(short)).toEqual([
      [
        "cache.change",
        { what: "named", sources: ["app.py"], keptCount: 2, kept: "1 2", againCount: 1, again: "4" },
      ],
    ]);
  });

  it("run the lab's program", () => {
    expect(lab.command && short(lab.command)).toEqual(["command", { command: "python app.py" }]);
  });

  it("do not tell what is not known without an engine", () => {
    const alone = explained(LAB_LINES);
    expect(keysAt(alone, 3)).toContain("cmd.baseUnknown");
    expect(alone.command).toBeNull();
  });

  it("have the sizes of the image's layers beside them", () => {
    const layer = (overrides: Partial<Layer>): Layer => ({
      diffId: null,
      origin: "own",
      contentSize: 10,
      downloadSize: null,
      createdBy: "",
      instruction: "",
      lines: null,
      mapping: "exact",
      cached: null,
      seconds: null,
      ...overrides,
    });
    const layers = [
      layer({ origin: "base", contentSize: 100 }),
      layer({ origin: "base", contentSize: 20 }),
      layer({ lines: { start: 2, end: 2 }, contentSize: 7, mapping: "approximate" }),
      layer({ lines: { start: 4, end: 4 }, contentSize: null }),
    ];
    expect(explained(LAB_LINES, { layers }).steps.map(({ cost }) => cost)).toEqual([
      { kind: "base", bytes: 120, layers: 2 },
      { kind: "layer", bytes: 7, isApproximate: true },
      { kind: "metadata" },
      { kind: "layer", bytes: null, isApproximate: false },
    ]);
  });
});

describe("FROM", () => {
  it.each([
    ["python", ["from.noTag", "from.official"]],
    ["python:latest", ["from.moving", "from.official"]],
    ["python:alpine3.20", ["from.moving", "from.official", "from.smallVariant"]],
    ["postgres:16", ["from.major", "from.official", "from.slimmer"]],
    ["python:3.14", ["from.version", "from.official", "from.slimmer"]],
    ["ghcr.io/acme/base:1.2", ["from.versionOther", "from.publisher"]],
    ["ghcr.io/acme/base:main", ["from.moving", "from.publisher"]],
    ["acme/base:2b1f9c0", ["from.publisher"]],
    ["gcr.io/distroless/static:nonroot", ["from.publisher", "from.smallImage"]],
    [`python:3.14@sha256:${"a".repeat(64)}`, ["from.digest", "from.official"]],
    ["mcr.microsoft.com/windows/nanoserver:ltsc2022", ["from.publisher", "from.smallImage", "from.windows"]],
  ])("says what %s means", (image, keys) => {
    expect(keysAt(explained([`FROM ${image}`]), 1)).toEqual(["from.image", ...keys]);
  });

  it.each([
    ["FROM scratch", ["from.scratch"]],
    ["FROM $IMAGE", ["from.unknown"]],
    ["FROM --platform=linux/arm64 scratch", ["from.scratch", "from.platform"]],
  ])("says what %s means", (line, keys) => {
    expect(keysAt(explained([line]), 1)).toEqual(keys);
  });

  it("puts in the value of an ARG above it", () => {
    const { steps } = explained(["ARG V=3.14", "FROM python:$V"]);
    expect(short(steps[1]?.sentences[1] ?? { key: "explain.onbuild" })).toEqual([
      "from.version",
      { tag: "3.14", version: "3.14" },
    ]);
  });

  it("says what becomes of each stage", () => {
    const lines = ["FROM a AS build", "FROM a AS extra", "FROM scratch", "COPY --from=build /x /"];
    const explanation = explained(lines);
    expect([1, 2, 3].map((line) => keysAt(explanation, line).at(-1))).toEqual([
      "from.apart",
      "from.unused",
      "from.final",
    ]);
    expect(keysAt(explained(lines, { target: "extra" }), 2).at(-1)).toBe("from.final");
  });

  it("tells of the triggers that the base image left", () => {
    const explanation = explained(["FROM a", "COPY b ."], withBase({ onBuild: ["COPY . /src"] }, "a"));
    expect(keysAt(explanation, 1)).toContain("from.triggers");
    // They may copy anything, so nobody can tell what a change does.
    expect(explanation.cache).toEqual([]);
  });
});

describe("RUN", () => {
  it.each([
    ["RUN make", ["run.layer"]],
    ['RUN ["make"]', ["run.layer", "run.exec"]],
    ["RUN --mount=type=cache,target=/c npm ci", ["run.install", "run.cacheMount"]],
    ["RUN --mount=type=secret,id=k make", ["run.layer", "run.secretMount"]],
    ["RUN --mount=target=/src make", ["run.layer", "run.bindMount"]],
    ["RUN <<E\na\nb\nE", ["run.layer", "run.script"]],
  ])("explains %j", (line, keys) => {
    expect(keysAt(explained(["FROM a", line]), 2)).toEqual(keys);
  });

  it("names the shell that SHELL has chosen", () => {
    const { steps } = explained(["FROM a", 'SHELL ["powershell", "-Command"]', "RUN dir"]);
    expect(steps[2]?.sentences.map(short)).toContainEqual(["run.by", { shell: "powershell -Command" }]);
  });
});

describe("COPY", () => {
  it.each([
    [
      "the source before an install",
      ["COPY app.py .", "RUN pip install flask"],
      ["copy.context", "copy.names"],
    ],
    ["all before an install from a list", ["COPY . .", "RUN npm ci"], ["copy.all", "copy.manifest"]],
    ["a list before its install", ["COPY package.json .", "RUN npm ci"], ["copy.context", "copy.list"]],
    ["a setting last", ["COPY app.conf /etc/"], ["copy.context"]],
    ["source that is not last", ["COPY app.py .", "RUN make"], ["copy.context"]],
    ["a file given right there", ["COPY <<E /a\nx\nE"], ["copy.inline"]],
    ["from an image", ["COPY --from=nginx:1 /a /b"], ["copy.image"]],
    ["what ADD downloads", ["ADD https://a.example/b /c"], ["add.remote"]],
    ["an archive", ["ADD a.tar /"], ["copy.context", "add.archive"]],
  ])("explains %s", (_, lines, keys) => {
    expect(keysAt(explained(["FROM a", ...lines]), 2)).toEqual(keys);
  });
});

describe("CMD and ENTRYPOINT", () => {
  it("says of all but the last of a kind that they have no effect", () => {
    const explanation = explained(["FROM a", "CMD a", 'CMD ["b"]', "HEALTHCHECK NONE", "HEALTHCHECK CMD c"]);
    expect(explanation.steps[1]?.sentences.map(short)).toEqual([
      ["replaced", { instruction: "CMD", line: 3 }],
    ]);
    expect(keysAt(explanation, 3).slice(0, 2)).toEqual(["cmd.is", "cmd.last"]);
    expect(keysAt(explanation, 4)).toEqual(["replaced"]);
    expect(keysAt(explanation, 5)).toEqual(["healthcheck.is"]);
  });

  it.each([
    ['ENTRYPOINT ["tini"]\nCMD ["a", "b"]', "tini a b"],
    ['ENTRYPOINT run it\nCMD ["a"]', "run it"],
    ['ENTRYPOINT ["tini"]', "tini"],
    ['CMD ["a"]', "a"],
    ["USER x", "python3"],
    ['ENTRYPOINT ["tini"]\nCMD a', undefined],
  ])("puts %j together", (lines, command) => {
    const explanation = explained(["FROM a", lines], withBase({}, "a"));
    expect(explanation.command?.values?.command).toEqual(
      command === undefined ? undefined : { code: command },
    );
  });

  it("gives a CMD to the base image's ENTRYPOINT", () => {
    const explanation = explained(["FROM a", 'CMD ["b"]'], withBase({ entrypoint: ["tini"] }, "a"));
    expect(keysAt(explanation, 2).at(-1)).toBe("cmd.arguments");
    expect(explanation.command?.values?.command).toEqual({ code: "tini b" });
  });

  it("says that an ENTRYPOINT does away with the base image's CMD", () => {
    const explanation = explained(["FROM a", 'ENTRYPOINT ["b"]'], withBase({}, "a"));
    expect(explanation.steps[1]?.sentences.map(short)).toContainEqual([
      "entrypoint.drops",
      { command: "python3" },
    ]);
  });

  it("looks for the CMD below in the stages of the file first", () => {
    const explanation = explained(["FROM a AS b", "CMD x", "FROM b", "CMD y"], withBase({}, "a"));
    expect(explanation.steps[3]?.sentences.map(short)).toContainEqual(["cmd.replacesLine", { line: 2 }]);
    expect(explanation.steps[3]?.sentences.map(short)).toContainEqual(["cmd.last", { count: 2 }]);
  });

  it("says of a CMD that a later stage of the image has another", () => {
    const lines = ["FROM a AS b", "CMD x", "FROM b AS c", "RUN y", "FROM c", "CMD z"];
    expect(explained(lines).steps[1]?.sentences.map(short)).toEqual([
      ["replaced", { instruction: "CMD", line: 6 }],
    ]);
    // The image of that stage ends before the other.
    expect(keysAt(explained(lines, { target: "c" }), 2)).toContain("cmd.last");
    // Nor is it in a stage that the image leaves behind.
    expect(keysAt(explained(["FROM a AS b", "CMD x", "FROM a", "CMD z"]), 2)).toContain("cmd.last");
  });
});

it.each([
  ["ARG A=1", "arg.stage"],
  ["ENV A=1 B=2", "env"],
  ["LABEL a=b", "label"],
  ["EXPOSE 80", "expose"],
  ["VOLUME /a", "volume"],
  ["USER a", "user"],
  ["STOPSIGNAL 9", "stopsignal"],
  ["WORKDIR /a", "workdir"],
  ["ONBUILD RUN a", "onbuild"],
  ["MAINTAINER a", "maintainer"],
  ["HEALTHCHECK NONE", "healthcheck.none"],
  ['SHELL ["a"]', "shell"],
])("explains %s, which adds no layer but a new directory's", (line, key) => {
  const explanation = explained(["FROM a", line]);
  expect(keysAt(explanation, 2)).toEqual([key]);
  expect(explanation.steps[1]?.cost.kind).toBe(line.startsWith("WORKDIR") ? "unknown" : "metadata");
});

it("tells an ARG above the first FROM from one of a stage", () => {
  expect(keysAt(explained(["ARG A=1", "FROM a"]), 1)).toEqual(["arg.global"]);
});

describe("what the cache keeps", () => {
  const changes = (...lines: readonly string[]) => explained(lines).cache.map(short);

  it("is less where the source is copied above the install", () => {
    expect(changes("FROM a", "COPY app.py /", "RUN pip install flask", "CMD x")).toEqual([
      [
        "cache.change",
        { what: "named", sources: ["app.py"], keptCount: 1, kept: "1", againCount: 2, again: "2 3" },
      ],
    ]);
  });

  it("is followed through stages, where what is copied may be the same as before", () => {
    expect(
      changes("FROM a AS b", "COPY x /", "RUN make", "FROM c", "RUN d", "COPY --from=b /o /", "RUN e"),
    ).toEqual([
      [
        "cache.change",
        { what: "named", sources: ["x"], keptCount: 3, kept: "1 4 5", againCount: 2, again: "2 3" },
      ],
      ["cache.perhaps", { count: 2, lines: "6 7" }],
    ]);
  });

  it("has what COPY --link copies, whatever changes above it", () => {
    expect(changes("FROM a", "COPY x /", "COPY --link y /")[0]?.[1]).toMatchObject({
      kept: "1 3",
      again: "2",
    });
  });

  it("counts a file as part of all that takes it in", () => {
    const [first, second] = changes("FROM a", "COPY src/a.txt /", "RUN x", "COPY src /", "COPY . /");
    expect(first?.[1]).toMatchObject({ sources: ["src/a.txt"], again: "2-5" });
    expect(second?.[1]).toMatchObject({ sources: ["src"], kept: "1", again: "4 5" });
  });

  it("counts what RUN mounts of the build context", () => {
    expect(changes("FROM a", "RUN --mount=target=/src make")[0]?.[1]).toMatchObject({
      what: "all",
      again: "2",
    });
  });

  it("is everything where nothing is copied from the build context", () => {
    expect(changes("FROM a", "RUN b")).toEqual([["cache.none", {}]]);
  });

  it("tells of ten changes, and how many more there are", () => {
    const copies = Array.from({ length: 13 }, (_, index) => `COPY f${index} /`);
    const found = changes("FROM a", ...copies);
    expect(found).toHaveLength(11);
    expect(found.at(-1)).toEqual(["cache.more", { count: 3 }]);
  });
});

it("has a step for each instruction, in the order of the file, whatever the file is", () => {
  const line = fc.constantFrom(
    "ARG A=1",
    "FROM a AS b",
    "FROM b",
    "FROM $A",
    "RUN x && y",
    'RUN ["a"]',
    "COPY --from=b / /",
    "COPY --link a $A",
    "ADD . /",
    "CMD",
    'CMD ["x"]',
    "ENTRYPOINT y",
    "ONBUILD COPY a b",
    "HEALTHCHECK CMD a",
    "WORKDIR",
    "NONSENSE",
  );
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 15 }),
      fc.option(fc.constantFrom("b", "0"), { nil: null }),
      (some, target) => {
        const lines = ["FROM a", ...some];
        const explanation = explained(lines, { target });
        expect(explanation.steps.map(({ lines: { start } }) => start)).toEqual(
          lines.map((_, index) => index + 1),
        );
      },
    ),
  );
});

describe("a copy to the working folder", () => {
  const targets = (lines: readonly string[]) =>
    explained(lines).steps.flatMap(({ sentences }) =>
      sentences.map((sentence) => short(sentence)[1].target).filter((target) => target !== undefined),
    );

  it.each([
    [["FROM a", "WORKDIR /app", "COPY . .", "WORKDIR /other"], "/app"],
    [["FROM a", "WORKDIR /app", "COPY b ./"], "/app"],
    [["FROM a AS b", "WORKDIR /app", "FROM b", "COPY --from=c /x ."], "/app"],
    [["FROM a", "COPY . ."], "./"],
    [["FROM a", "WORKDIR app", "COPY . ."], "./"],
    [["FROM a", "WORKDIR /$b", "COPY . ."], "./"],
    [["FROM a", "WORKDIR /app", "COPY . ./b"], "./b"],
  ])("of %j is to %s", (lines, target) => {
    expect(targets(lines)).toEqual([target]);
  });
});

it.each([
  [["FROM a", "COPY . /app"], ["all"]],
  [
    ["FROM a", "COPY b /b", "COPY . /app"],
    ["named", "any"],
  ],
])("tells of any other file only behind those with a name: %j", (lines, expected) => {
  const { cache } = explained(lines);
  expect(cache.map(({ values }) => values?.what)).toEqual(expected);
});
