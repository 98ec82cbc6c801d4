import { describe, expect, it } from "@jest/globals";
import { adviseOnMade, inShort } from "../../support/advice.js";
import { file, whiteout } from "../../support/layer-entries.js";

const MB = 1_000_000;
const bytesOf = (path: string, instruction = "RUN x") =>
  adviseOnMade({ dockerfile: `FROM base\n${instruction}\n`, layers: [[file(path, MB)]] }).map(inShort);

describe("build tools", () => {
  it.each([
    "usr/lib/gcc/x86_64-linux-gnu/14/cc1",
    "usr/libexec/gcc/x86_64-linux-gnu/14/cc1plus",
    "usr/include/stdio.h",
    "usr/local/include/node/v8.h",
    "usr/lib/x86_64-linux-gnu/libc.a",
    "usr/bin/make",
    "usr/bin/gcc-14",
    "usr/bin/x86_64-linux-gnu-g++-14",
    "usr/bin/x86_64-linux-gnu-ld.bfd",
  ])("%s is told as one, and that more goes with it", (path) => {
    expect(bytesOf(path)).toEqual([["LR2010", 2, MB]]);
  });

  it.each([
    "usr/lib/x86_64-linux-gnu/libgcc_s.so.1",
    "usr/lib/x86_64-linux-gnu/libstdc++.so.6",
    "usr/bin/python3",
    "usr/bin/assistant",
    "opt/include/x.h",
    "srv/data.a",
  ])("%s is none", (path) => {
    expect(bytesOf(path)).toEqual([]);
  });

  it("are a RUN's that are still there: those of a COPY are meant, those of the base image are its own", () => {
    expect(bytesOf("usr/lib/gcc/cc1", "COPY --from=tools / /")).toEqual([]);
    const tools = [file("usr/lib/gcc/cc1", MB)];
    expect(adviseOnMade({ dockerfile: "FROM base\nRUN x\n", base: tools, layers: [[]] })).toEqual([]);
    const advice = adviseOnMade({
      dockerfile: "FROM base\nRUN x\nRUN apt-get purge\n",
      layers: [tools, [whiteout("usr/lib/gcc")]],
    });
    expect(advice.map(inShort)).toEqual([["LR2003", 2, MB]]);
  });
});
