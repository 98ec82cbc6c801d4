import { describe, expect, it } from "@jest/globals";
import { adviseOnMade, examplePaths, inShort, inWords } from "../../support/advice.js";
import { directory, file, hardLink, opaque, whiteout } from "../../support/layer-entries.js";

const MB = 1_000_000;

describe("files that a later line deletes", () => {
  it.each([
    [
      "RUN make",
      "Line 3 deletes 1 file that this RUN leaves behind, too late for this layer to get smaller. Clean up at the end of this RUN.",
    ],
    [
      "COPY big /big",
      "Line 3 deletes 1 file copied here, too late for this layer to get smaller. Mount what only a RUN needs with `--mount=type=bind` instead, and keep out with .dockerignore what nothing needs.",
    ],
    [
      "COPY --from=build big /big",
      "Line 3 deletes 1 file copied here, too late for this layer to get smaller. Mount what only a RUN needs with `--mount=type=bind,from=` instead, and delete what nothing needs in the stage that it comes from.",
    ],
    [
      "ADD https://example.com/big /big",
      "Line 3 deletes 1 file added here, too late for this layer to get smaller. Download, use and delete in one RUN.",
    ],
  ])("are told at the line that wrote them: %s", (instruction, message) => {
    const advice = adviseOnMade({
      dockerfile: `FROM base\n${instruction}\nRUN rm /big\n`,
      layers: [[file("big", MB)], [whiteout("big")]],
    });
    expect(advice.map(inWords)).toEqual([["LR2003", 2, MB, message]]);
    expect(advice[0]).toMatchObject({ layer: 1, otherLayer: 2, otherLines: { start: 3, end: 3 } });
  });

  it("are summed by the two lines that it takes", () => {
    const advice = adviseOnMade({
      dockerfile: "FROM base\nRUN a\nRUN b\nRUN rm\nRUN rm again\n",
      layers: [
        [file("tmp/a", MB), file("tmp/b", 2 * MB), file("var/c", 4 * MB)],
        [file("tmp/d", 8 * MB)],
        [opaque("tmp")],
        [whiteout("var/c")],
      ],
    });
    expect(advice.map((item) => [...inShort(item), item.otherLines?.start])).toEqual([
      ["LR2003", 3, 8 * MB, 4],
      ["LR2003", 2, 4 * MB, 5],
      ["LR2003", 2, 3 * MB, 4],
    ]);
    expect(advice.map(examplePaths)).toEqual([["tmp/d"], ["var/c"], ["tmp/b", "tmp/a"]]);
  });

  it("save nothing where the base image wrote them, nor where another name is left", () => {
    const advice = adviseOnMade({
      dockerfile: "FROM base\nRUN a\nRUN rm\n",
      base: [file("usr/share/doc/big", 5 * MB)],
      layers: [
        [file("a/one", MB), hardLink("b/two", "a/one")],
        [whiteout("usr/share/doc/big"), whiteout("a/one")],
      ],
    });
    expect(advice).toEqual([]);
  });
});

describe("files that a later line overwrites", () => {
  it("are told at the line that wrote them first, with those that the later line wrote as examples", () => {
    const advice = adviseOnMade({
      dockerfile: "FROM base\nCOPY db /db\nRUN vacuum\n",
      layers: [[file("db", 3 * MB)], [file("db", MB, { mtime: 9 })]],
    });
    expect(advice.map(inWords)).toEqual([
      [
        "LR2004",
        2,
        3 * MB,
        "Line 3 writes 1 file copied here anew, so the image holds both versions. Make the final files in an earlier stage, and copy those.",
      ],
    ]);
    expect(advice.map(examplePaths)).toEqual([["db"]]);
  });

  it("are not those of the base image", () => {
    const made = {
      dockerfile: "FROM base\nRUN upgrade\n",
      base: [file("usr/bin/perl", 3 * MB)],
      layers: [[file("usr/bin/perl", 4 * MB, { mtime: 9 })]],
    };
    expect(adviseOnMade(made)).toEqual([]);
  });
});

describe("files that a line copies to change their owner or mode", () => {
  const app = [file("app/a", MB), file("app/b", 2 * MB)];
  const owned = [file("app/a", MB, { uid: 5 }), file("app/b", 2 * MB, { uid: 5 })];

  it("are told at that line, with the line that wrote them", () => {
    const advice = adviseOnMade({
      dockerfile: "FROM base\nCOPY app /app\nRUN chown\n",
      layers: [app, owned],
    });
    expect(advice.map(inWords)).toEqual([
      [
        "LR2005",
        3,
        3 * MB,
        "This layer changes no more than the owner or mode of 2 files, and so stores the whole content a second time. Set both while copying in line 2, with `COPY --chown` or `COPY --chmod`.",
      ],
    ]);
  });

  it("are kept apart from those that the same line wrote anew", () => {
    const advice = adviseOnMade({
      dockerfile: "FROM base\nRUN make\nRUN chown && make\n",
      layers: [
        [...app, file("app/c", 500_000)],
        [...owned, file("app/c", 400_000, { mtime: 9 })],
      ],
    });
    expect(advice.map(inShort)).toEqual([
      ["LR2005", 3, 3 * MB],
      ["LR2004", 2, 500_000],
    ]);
    expect(advice.map(examplePaths)).toEqual([["app/b", "app/a"], ["app/c"]]);
  });

  it("are counted for each line that does so", () => {
    const advice = adviseOnMade({
      dockerfile: "FROM base\nCOPY app /app\nRUN chown\nRUN chmod\nRUN rm\n",
      layers: [
        app,
        owned,
        owned.map((entry) => ({ ...entry, mode: 0o700 })),
        [whiteout("app"), directory("app")],
      ],
    });
    expect(advice.map((item) => [...inShort(item), item.otherLines?.start])).toEqual([
      ["LR2005", 3, 3 * MB, 2],
      ["LR2005", 4, 3 * MB, 3],
      ["LR2003", 4, 3 * MB, 5],
    ]);
  });

  it("may be the base image's", () => {
    const made = { dockerfile: "FROM base\nRUN chown\n", base: app, layers: [owned] };
    expect(adviseOnMade(made).map(inWords)).toEqual([
      [
        "LR2005",
        2,
        3 * MB,
        "This layer changes no more than the owner or mode of 2 files of the base image, and so stores the whole content a second time. Change only what the program has to write to.",
      ],
    ]);
  });
});
