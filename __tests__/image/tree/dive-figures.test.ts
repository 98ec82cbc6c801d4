import { describe, expect, it } from "@jest/globals";
import type { LayerEntry } from "../../../src/image/layer-entry.js";
import {
  directory,
  file,
  hardLink,
  imageFiles,
  opaque,
  symlink,
  whiteout,
} from "../../support/layer-entries.js";

type Layers = readonly (readonly LayerEntry[])[];

// What dive 0.13.1 itself printed for these layers, from an archive with `--json`.
const IMAGES: [string, Layers, number, number][] = [
  ["one layer", [[directory("d"), file("d/a", 700), file("b", 3)]], 1, 0],
  [
    "a file overwritten twice, by a smaller one and a larger one",
    [[file("a", 700), file("b", 41)], [file("a", 300)], [file("a", 500)]],
    0.22128487994808566,
    1500,
  ],
  ["a whiteout of a file", [[file("a", 700), file("b", 41)], [whiteout("a")]], 0.0553306342780027, 700],
  [
    "a whiteout of a directory, which counts on both sides",
    [[directory("d"), file("d/a", 700), file("d/b", 41), file("c", 10)], [whiteout("d")]],
    1,
    0,
  ],
  [
    "whiteouts of a directory and of one in it",
    [
      [directory("d"), directory("d/e"), file("d/e/a", 700), file("d/b", 41)],
      [whiteout("d"), whiteout("d/e")],
    ],
    1,
    0,
  ],
  [
    "a directory that is removed, comes back and is removed again",
    [
      [directory("d"), file("d/a", 700)],
      [whiteout("d")],
      [directory("d"), file("d/a", 700)],
      [whiteout("d")],
    ],
    0.5,
    2800,
  ],
  [
    "a removed directory that comes back empty",
    [[directory("d"), file("d/a", 700)], [whiteout("d")], [directory("d")]],
    0.5,
    700,
  ],
  [
    "an opaque directory, which hides nothing",
    [
      [directory("d"), file("d/a", 700), file("d/b", 41)],
      [directory("d"), opaque("d"), file("d/b", 9)],
    ],
    0.9453333333333334,
    50,
  ],
  [
    "a hard link that becomes a file of its own",
    [[file("a", 700), hardLink("b", "a")], [file("b", 700, { mode: 0o755 })]],
    0.5,
    700,
  ],
  [
    "a file in a directory's place, which keeps what is in it",
    [[directory("d"), file("d/a", 700)], [file("d", 5)], [whiteout("d")]],
    0.9929078014184397,
    5,
  ],
  [
    "a whiteout of nothing, which ends the layer",
    [[file("a", 700)], [file("a", 700), whiteout("x"), file("z", 9)], [file("a", 700)]],
    0.4992857142857143,
    1400,
  ],
  [
    "files that stand beside their own whiteouts, with names before and after `.wh.`",
    [
      [file("a", 700), file(".b", 40)],
      [file("a", 1), whiteout("a"), file(".b", 2), whiteout(".b")],
      [whiteout(".b")],
    ],
    0,
    743,
  ],
  [
    "a directory that its last layer does not name",
    [[directory("d"), file("d/a", 700)], [file("d/b", 1)], [whiteout("d")]],
    1,
    0,
  ],
  ["symlinks, which have no size", [[symlink("l", "a-long-target")], [symlink("l", "b")]], 1, 0],
  [
    "the example of docs/dive.md",
    [
      [
        file("app/app", 30),
        file("app/tmp", 20),
        directory("cache"),
        file("cache/x", 40),
        file("cache/y", 10),
      ],
      [file("app/app", 30, { mode: 0o755 })],
      [whiteout("app/tmp"), whiteout("cache")],
    ],
    0.7222222222222222,
    80,
  ],
];

describe("dive's figures", () => {
  it.each(IMAGES)("are dive's for %s", (_, layers, efficiency, wastedBytes) => {
    expect(imageFiles(...layers).dive).toEqual({ efficiency, wastedBytes });
  });
});
