import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { toLayers } from "../../../src/image/layers.js";
import { createWorkbench, engines } from "../../support/engine.js";
import { tar } from "../../support/tar.js";
import { type BuildOptions, createSite, linesOf, provenLines, walkedLines } from "./built-layers.js";

jest.setTimeout(300_000);

const found = engines();
const bench = createWorkbench();
afterAll(() => bench.clear(found));

const ARCHIVE = await tar([{ name: "file", content: Buffer.from("12345") }]);

interface Case {
  readonly name: string;
  /** Lines of the Dockerfile; `BASE` stands for the base image. */
  readonly file: readonly string[];
  /** The lines of the own layers. */
  readonly own: readonly string[];
  readonly options?: Omit<BuildOptions, "dockerfile">;
  /** Whether the image stands upon nothing. */
  readonly fromScratch?: boolean;
  /** The line end; LF where nothing is said. */
  readonly lineEnd?: string;
}

const NAMED_STAGES: Case = {
  name: "stages that build arguments name",
  file: [
    "ARG FLAVOUR",
    "ARG IMAGE=BASE",
    "FROM $IMAGE AS x",
    "RUN echo x > /x",
    "FROM $IMAGE AS y",
    "RUN echo y > /y",
    "FROM $FLAVOUR",
    "ARG FLAVOUR",
    'RUN echo "$FLAVOUR" > /flavour',
    "COPY --from=y /y /copied",
  ],
  own: ["4-4", "9-9", "10-10"],
  options: { buildArgs: { FLAVOUR: "x" } },
};

const BUILDKIT: readonly Case[] = [
  {
    name: "one COPY --link",
    file: ["FROM BASE", "COPY --link a.txt /x/"],
    own: ["2-2"],
  },
  {
    name: "the same COPY --link several times, which BuildKit copies once",
    file: [
      "FROM BASE",
      "COPY --link a.txt /x/",
      "RUN true",
      "COPY --link a.txt /x/",
      "COPY --link --chown=1:1 --chmod=600 b.txt /y",
      "ADD --link b.txt /z",
      "COPY --link a.txt /x/",
    ],
    own: ["2-2", "3-3", "4-4", "5-5", "6-6", "7-7"],
  },
  {
    name: "COPY --link upon nothing",
    file: ["FROM scratch", "COPY --link a.txt /x/", "COPY --link b.txt /x/"],
    own: ["2-2", "3-3"],
    fromScratch: true,
  },
  {
    name: "the same COPY --link in two stages",
    file: [
      "FROM BASE AS other",
      "COPY --link a.txt /x/",
      "FROM BASE",
      "COPY --link b.txt /x/",
      "COPY --link a.txt /x/",
      "COPY --link --from=other /x /y",
    ],
    own: ["4-4", "5-5", "6-6"],
  },
  {
    name: "heredocs",
    file: [
      "FROM BASE",
      ...["RUN <<EOF", "true", "EOF"],
      ...["RUN <<-EOF", "\techo tab > /tab", "\tEOF"],
      ...["RUN <<'EOF' sh", "echo a > /a", "EOF"],
      ...["RUN sh <<A <<B", "echo a", "A", "echo b", "B"],
      ...['COPY <<ONE <<"TWO" /d/', "one", "ONE", "$two", "TWO"],
      ...["RUN <<EOF", "#!/bin/sh", "echo x > /xx", "EOF"],
      ...["ADD <<EOF /e", "e", "EOF"],
    ],
    own: ["2-4", "5-7", "8-10", "11-15", "16-20", "21-24", "25-27"],
  },
  {
    name: "tabs, blank lines and comments inside a RUN",
    file: [
      "FROM BASE",
      "RUN true && \\",
      "\techo 'a\tb' > /tab && \\",
      "\t# why",
      "\ttrue",
      "RUN true \\",
      "",
      "  && true",
      "RUN\ttrue",
    ],
    own: ["2-5", "6-8", "9-9"],
  },
  {
    name: "lines that end in CR LF",
    file: ["FROM BASE", "RUN true && \\", "  echo > /x", "COPY <<EOF /y", "hi", "EOF", 'RUN touch "/z"'],
    own: ["2-3", "4-6", "7-7"],
    lineEnd: "\r\n",
  },
  {
    name: "identical RUNs in stages that stand upon each other",
    file: [
      "FROM BASE AS one",
      "RUN true",
      "RUN echo x > /x",
      "RUN true",
      "FROM one AS two",
      "RUN true",
      "RUN echo x > /x",
      "FROM two",
      "RUN true",
      "RUN echo x > /x",
      "RUN echo x > /x",
    ],
    own: ["2-2", "3-3", "4-4", "6-6", "7-7", "9-9", "10-10", "11-11"],
  },
  {
    name: "commands that end like others",
    file: [
      "FROM BASE",
      "ARG A=b",
      "RUN echo true",
      "RUN true",
      'RUN ["touch", "/t"]',
      'RUN ["touch", "touch", "/t"]',
      'SHELL ["/bin/sh", "-ec"]',
      "RUN true",
      "RUN echo -ec true",
    ],
    own: ["3-3", "4-4", "5-5", "6-6", "8-8", "9-9"],
  },
  {
    name: "triggers of a stage",
    file: [
      "FROM BASE AS one",
      "ONBUILD RUN echo trigger > /trigger",
      "ONBUILD ENV A=b",
      "ONBUILD COPY a.txt /t/",
      "RUN echo one > /one",
      "FROM one AS two",
      "RUN echo two > /two",
      "FROM two",
      "RUN echo trigger > /trigger",
    ],
    own: ["5-5", "6-6", "6-6", "7-7", "9-9"],
  },
  {
    name: "a target in the middle, its name in other letters",
    file: [
      "FROM BASE AS one",
      "RUN echo 1 > /1",
      "FROM one AS Middle",
      "RUN echo 2 > /2",
      "FROM middle",
      "RUN echo 3 > /3",
    ],
    own: ["2-2", "4-4"],
    options: { target: "middle" },
  },
  NAMED_STAGES,
  {
    name: "WORKDIRs that make folders and that do not",
    file: [
      "FROM BASE",
      "WORKDIR /tmp",
      "WORKDIR /made/here",
      "WORKDIR sub",
      "WORKDIR ../..",
      "WORKDIR /",
      "WORKDIR .",
      "ENV ROOT=/",
      "WORKDIR $ROOT",
      "WORKDIR $ROOT/again",
    ],
    own: ["2-2", "3-3", "4-4", "5-5", "10-10"],
  },
  {
    name: "archives and several sources",
    file: ["FROM BASE", "ADD a.tar /t/", "ADD --chmod=755 a.txt b.txt /q/", "COPY dir/ /q/"],
    own: ["2-2", "3-3", "4-4"],
    options: { files: { "a.tar": ARCHIVE } },
  },
  {
    name: "copies of one file from a stage onto nothing",
    file: [
      "FROM BASE AS tools",
      "RUN echo x > /x",
      "FROM scratch",
      "COPY --from=tools /x /x",
      "COPY --from=0 /x /x",
      "WORKDIR /w",
    ],
    own: ["4-4", "5-5", "6-6"],
    fromScratch: true,
  },
  {
    name: "a build that must not use the cache",
    file: ["FROM BASE", "RUN true", "RUN true", "COPY a.txt /a"],
    own: ["2-2", "3-3", "4-4"],
    options: { noCache: true },
  },
];

const LEGACY: readonly Case[] = [
  {
    name: "triggers of a stage",
    file: [
      "FROM BASE AS one",
      "ONBUILD RUN echo trigger > /trigger",
      "ONBUILD COPY a.txt /t/",
      "RUN echo one > /one",
      "FROM one",
      "RUN echo mine > /mine",
    ],
    own: ["4-4", "5-5", "5-5", "6-6"],
  },
  {
    name: "commands that end like others, some of which change nothing",
    file: [
      "FROM BASE",
      "ARG A=b",
      "RUN echo true > /q",
      "RUN true",
      'RUN ["touch", "/t"]',
      'SHELL ["/bin/sh", "-ec"]',
      "RUN echo > /r",
    ],
    own: ["3-3", "5-5", "7-7"],
  },
  {
    name: "archives and several sources",
    file: ["FROM BASE", "ADD a.tar /t/", "ADD a.txt b.txt /q/", "ADD dir /q/", "COPY dir/ /r/"],
    own: ["2-2", "3-3", "4-4", "5-5"],
    options: { files: { "a.tar": ARCHIVE } },
  },
  NAMED_STAGES,
  {
    name: "copies of one file from a stage onto nothing",
    file: [
      "FROM BASE AS tools",
      "RUN echo x > /x",
      "FROM scratch",
      "COPY --from=tools /x /x",
      "COPY --from=0 /x /y",
      "WORKDIR /w",
    ],
    own: ["4-4", "5-5", "6-6"],
    fromScratch: true,
  },
];

describe.each(found)("the lines of layers on $name", (engine) => {
  const site = createSite(engine, bench);
  let base: string;
  let baseDiffIds: readonly string[];
  beforeAll(async () => {
    base = await site.base();
    baseDiffIds = await site.diffIds(base);
  });

  const textOf = ({ file, lineEnd = "\n" }: Case): string =>
    [...file, ""].join(lineEnd).replaceAll("BASE", base);
  const exact = ({ own, fromScratch = false }: Case): string[] => [
    ...(fromScratch ? [] : baseDiffIds.map(() => "base")),
    ...own.map((lines) => `${lines} exact`),
  ];

  it.each(BUILDKIT)("are the same by provenance and by history: $name", async (test) => {
    const { input } = await site.build({ dockerfile: textOf(test), ...test.options });
    const ids = test.fromScratch ? null : baseDiffIds;
    expect(provenLines(input)).toEqual(exact(test));
    expect(walkedLines(input, ids)).toEqual(exact(test));
    expect(walkedLines(input, null)).toEqual(exact(test));
    expect(walkedLines({ ...input, saved: null }, ids)).toEqual(exact(test));
  });

  it.each(LEGACY)("are told by history, as the legacy builder writes it: $name", async (test) => {
    const { input } = await site.build({ dockerfile: textOf(test), legacy: true, ...test.options });
    expect(input.provenance).toBeNull();
    expect(walkedLines(input, test.fromScratch ? null : baseDiffIds)).toEqual(exact(test));
  });

  it("are exact for builds that run at once and share steps, some of which their provenance leaves out", async () => {
    const files = { "a.txt": `shared ${base}\n`, "b.txt": `shared too ${base}\n` };
    const linked = BUILDKIT.filter(({ file }) => file.some((line) => line.includes("--link")));
    expect(linked.length).toBeGreaterThan(3);
    await Promise.all(
      linked.map(async (test) => {
        const { input } = await site.build({ dockerfile: textOf(test), files });
        expect(linesOf(toLayers(input))).toEqual(exact(test));
        expect(walkedLines(input, test.fromScratch ? null : baseDiffIds)).toEqual(exact(test));
      }),
    );
  });

  it("stay when everything comes from the cache, and each layer says so", async () => {
    const dockerfile = `FROM ${base}\nCOPY --link a.txt /x/\nRUN echo x > /x/y\nCOPY --link a.txt /x/\n`;
    const files = { "a.txt": `cached ${base}\n` };
    await site.build({ dockerfile, files });
    const { input } = await site.build({ dockerfile, files });
    expect(provenLines(input)).toEqual([
      ...baseDiffIds.map(() => "base"),
      "2-2 exact",
      "3-3 exact",
      "4-4 exact",
    ]);
    const own = toLayers(input).filter(({ origin }) => origin === "own");
    expect(own.map(({ cached }) => cached)).toEqual([true, true, true]);
  });

  it.each([false, true])(
    "of the base image's triggers are its FROM's (legacy builder: %s)",
    async (legacy) => {
      const triggers = await site.build({
        dockerfile: `FROM ${base}\nONBUILD COPY a.txt /t/\nONBUILD ENV A=b\nONBUILD RUN echo trigger > /trigger\n`,
      });
      const ids = await site.diffIds(triggers.tag);
      const dockerfile = `# why\nFROM ${triggers.tag} AS one\nRUN echo 1 > /1\nFROM one\nRUN echo 2 > /2\n`;
      const { input } = await site.build({ dockerfile, legacy });
      const mine = ["3-3 exact", "5-5 exact"];
      if (!legacy) {
        expect(provenLines(input)).toEqual([...ids.map(() => "base"), "2-2 exact", "2-2 exact", ...mine]);
      }
      expect(walkedLines(input, ids)).toEqual([
        ...ids.map(() => "base"),
        "2-2 approximate",
        "2-2 approximate",
        ...mine,
      ]);
      const [copy, run, own] = toLayers({ ...input, baseDiffIds: ids }).slice(ids.length);
      expect(copy).toMatchObject({ instruction: null, createdBy: expect.stringMatching(/COPY .+ \/t\//) });
      expect(run).toMatchObject({
        instruction: null,
        createdBy: expect.stringContaining("echo trigger > /trigger"),
      });
      expect(own).toMatchObject({ instruction: "RUN echo 1 > /1", cached: expect.any(Boolean) });
    },
  );
});
