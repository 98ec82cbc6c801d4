import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { type LayersInput, toLayers } from "../../../src/image/layers.js";
import { createWorkbench, engines } from "../../support/engine.js";
import { tar } from "../../support/tar.js";
import { createSite, linesOf, provenLines, walkedLines } from "./built-layers.js";

jest.setTimeout(300_000);

const found = engines();
const bench = createWorkbench();
afterAll(() => bench.clear(found));

const withBase = (input: LayersInput, baseDiffIds: readonly string[] | null): string[] =>
  linesOf(toLayers({ ...input, baseDiffIds }));

describe.each(found)("own and base layers on $name", (engine) => {
  const site = createSite(engine, bench);
  /** Images of which each stands upon the one before. */
  let small: string;
  let middle: string;
  let tall: string;
  beforeAll(async () => {
    small = await site.base();
    middle = (await site.build({ dockerfile: `FROM ${small}\nRUN echo middle > /middle\nRUN true\n` })).tag;
    tall = (await site.build({ dockerfile: `FROM ${middle}\nRUN echo tall > /tall\n` })).tag;
  });

  it("of an image whose base is itself built upon another are told apart", async () => {
    const { input } = await site.build({ dockerfile: `FROM ${tall}\nRUN echo mine > /mine\n` });
    const expected = ["base", "base", "base", "base", "2-2 exact"];
    expect(provenLines(input)).toEqual(expected);
    expect(walkedLines(input, await site.diffIds(tall))).toEqual(expected);
    expect(walkedLines(input, null)).toEqual(expected);
  });

  it("do not change when the base's name goes back to an image that the base stands upon", async () => {
    const name = bench.tag("moving");
    await site.docker("image", "tag", tall, name);
    const { input } = await site.build({ dockerfile: `FROM ${name}\nRUN echo mine > /mine\n` });
    await site.docker("image", "tag", middle, name);
    const moved = await site.diffIds(name);
    expect(withBase(input, moved)).toEqual(["base", "base", "base", "base", "2-2 exact"]);
    // Without provenance nothing tells that what lies between is not the work of triggers.
    expect(walkedLines(input, moved)).toEqual(["base", "base", "base", "1-1 approximate", "2-2 exact"]);
  });

  it("do not change when the base's name moves on to another image", async () => {
    const { input } = await site.build({ dockerfile: `FROM ${middle}\nRUN echo mine > /mine\n` });
    const expected = ["base", "base", "base", "2-2 exact"];
    for (const moved of [await site.diffIds(tall), ["sha256:another"]]) {
      expect(withBase(input, moved)).toEqual(expected);
      expect(walkedLines(input, moved)).toEqual(expected);
    }
  });

  it.each([false, true])(
    "are right in a build that takes its base's name (legacy builder: %s)",
    async (legacy) => {
      const tag = bench.tag("same-name");
      await site.docker("image", "tag", middle, tag);
      const { input } = await site.build({ dockerfile: `FROM ${tag}\nRUN echo mine > /mine\n`, tag, legacy });
      const ids = await site.diffIds(tag);
      expect(ids).toHaveLength(4);
      expect(withBase(input, ids)).toEqual(["base", "base", "base", "2-2 exact"]);
      expect(walkedLines(input, ids)).toEqual(["base", "base", "base", "2-2 exact"]);
    },
  );

  it("are all the base's where the Dockerfile adds none", async () => {
    const { input } = await site.build({ dockerfile: `FROM ${middle}\nENV A=b\n` });
    const expected = ["base", "base", "base"];
    expect(provenLines(input)).toEqual(expected);
    expect(walkedLines(input, await site.diffIds(middle))).toEqual(expected);
  });

  it.each([false, true])("are told apart upon an imported image (legacy builder: %s)", async (legacy) => {
    const flat = await site.flatten(middle);
    const dockerfile = `FROM ${flat}\nENV PATH=/bin\nRUN echo 1 > /1\nCOPY a.txt /a\n`;
    const { input } = await site.build({ dockerfile, legacy });
    const expected = ["base", "3-3 exact", "4-4 exact"];
    if (!legacy) expect(provenLines(input)).toEqual(expected);
    expect(walkedLines(input, await site.diffIds(flat))).toEqual(expected);
    expect(walkedLines(input, null)).toEqual(expected);
  });

  it.each([false, true])(
    "are told apart upon layers without history (legacy builder: %s)",
    async (legacy) => {
      const loaded = await site.load([await tar([{ name: "one" }]), await tar([{ name: "two" }])]);
      const dockerfile = `FROM ${loaded}\nCOPY a.txt /a\nENV A=b\nCOPY b.txt /b\n`;
      const { input } = await site.build({ dockerfile, legacy });
      const expected = ["base", "base", "2-2 exact", "4-4 exact"];
      if (!legacy) expect(provenLines(input)).toEqual(expected);
      expect(walkedLines(input, await site.diffIds(loaded))).toEqual(expected);
      expect(walkedLines(input, null)).toEqual(expected);
      expect(walkedLines({ ...input, saved: null }, null)).toEqual(expected);
    },
  );

  it("are told apart upon an image with a layer that was committed", async () => {
    const committed = await site.commit(small, "echo hand-made > /hand-made");
    const { input } = await site.build({ dockerfile: `FROM ${committed}\nRUN echo 1 > /1\n` });
    const expected = ["base", "base", "2-2 exact"];
    expect(provenLines(input)).toEqual(expected);
    expect(walkedLines(input, await site.diffIds(committed))).toEqual(expected);
  });

  it("of a committed image are own without a line where the container made them", async () => {
    const dockerfile = `FROM ${small}\nRUN echo 1 > /1\nRUN echo 2 > /2\n`;
    const { tag } = await site.build({ dockerfile });
    const input = await site.facts(await site.commit(tag, "echo hand-made > /hand-made"), dockerfile);
    const expected = ["base", "2-2 exact", "3-3 exact", "? none"];
    expect(withBase(input, await site.diffIds(small))).toEqual(expected);
    expect(withBase(input, null)).toEqual(expected);
  });

  it("of a squashed image have no line, and none of them is the base's", async () => {
    const dockerfile = `FROM ${small}\nRUN echo 1 > /1\nRUN echo 2 > /2\n`;
    const { tag } = await site.build({ dockerfile });
    const input = await site.facts(await site.flatten(tag), dockerfile);
    expect(withBase(input, await site.diffIds(small))).toEqual(["? none"]);
    expect(withBase(input, null)).toEqual(["? none"]);
  });

  it("of an image without Dockerfile are all own but those of a base that is named", async () => {
    const input = { ...(await site.facts(tall, "")), dockerfile: null };
    expect(withBase(input, null)).toEqual(["? none", "? none", "? none", "? none"]);
    expect(withBase(input, await site.diffIds(middle))).toEqual(["base", "base", "base", "? none"]);
  });

  it("are told apart where FROM names the base by its ID or digest", async () => {
    const id = await site.docker("image", "inspect", "--format", "{{.Id}}", middle);
    // BuildKit takes an ID for the name of an image to pull, and the classic store knows no digests of its own images.
    const isDigest = engine.store === "containerd";
    const reference = isDigest ? `${middle.split(":")[0]}@${id}` : id;
    const { input } = await site.build({
      dockerfile: `FROM ${reference}\nRUN echo mine > /mine\n`,
      legacy: !isDigest,
    });
    expect(withBase(input, await site.diffIds(reference))).toEqual(["base", "base", "base", "2-2 exact"]);
  });
});
