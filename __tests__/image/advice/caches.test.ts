import { describe, expect, it } from "@jest/globals";
import { adviseOnMade, examplePaths, inShort, inWords } from "../../support/advice.js";
import { file } from "../../support/layer-entries.js";

const MB = 1_000_000;

/** The messages of the advice on a layer that holds one file of 1 MB. */
function adviceOn(path: string, instruction = "RUN x"): readonly string[] {
  const advice = adviseOnMade({ dockerfile: `FROM base\n${instruction}\n`, layers: [[file(path, MB)]] });
  return advice.map(({ message }) => message);
}

describe("caches of package managers", () => {
  it("are told with the line, the bytes and what to write instead", () => {
    const [advice, ...others] = adviseOnMade({
      dockerfile: "FROM base\nWORKDIR /app\nRUN apt-get update\n",
      layers: [
        [
          file("var/lib/apt/lists/a_InRelease", 200_000),
          file("var/lib/apt/lists/b_Packages", 900_000),
          file("etc/apt/sources.list", 300_000),
        ],
      ],
    });
    expect(others).toEqual([]);
    expect(inWords(advice as NonNullable<typeof advice>)).toEqual([
      "LR2001",
      3,
      1_100_000,
      "This RUN leaves apt’s package lists in the image. End it with `rm -rf /var/lib/apt/lists/*`.",
    ]);
    expect(advice).toMatchObject({ severity: "info", certainty: "exact", files: 2, layer: 1 });
    expect(examplePaths(advice as NonNullable<typeof advice>)).toEqual([
      "var/lib/apt/lists/b_Packages",
      "var/lib/apt/lists/a_InRelease",
    ]);
  });

  it.each([
    ["var/cache/apk/APKINDEX.00.tar.gz", "rule.LR2001.apk"],
    ["var/cache/dnf/fedora/x.solv", "rule.LR2001.dnf"],
    ["var/cache/libdnf5/x/y.rpm", "rule.LR2001.dnf"],
    ["var/cache/yum/x86_64/x", "rule.LR2001.yum"],
    ["var/cache/zypp/raw/x", "rule.LR2001.zypper"],
    ["var/cache/apt/archives/gcc.deb", "rule.LR2002.apt"],
    ["var/cache/apt/pkgcache.bin", "rule.LR2002.apt"],
    ["var/cache/pacman/pkg/gcc.pkg.tar.zst", "rule.LR2002.pacman"],
    ["root/.cache/pip/http-v2/a/b", "rule.LR2002.pip"],
    ["home/ann/.cache/pip/wheels/x.whl", "rule.LR2002.pip"],
    ["root/.cache/pypoetry/artifacts/x.whl", "rule.LR2002.poetry"],
    ["root/.npm/_cacache/content-v2/x", "rule.LR2002.npm"],
    ["usr/local/share/.cache/yarn/v6/x", "rule.LR2002.yarn"],
    ["root/.yarn/berry/cache/x.zip", "rule.LR2002.yarnBerry"],
    ["root/.cache/go-build/00/x", "rule.LR2002.go"],
    ["go/pkg/mod/cache/download/x.zip", "rule.LR2002.go"],
    ["usr/local/cargo/registry/src/x/lib.rs", "rule.LR2002.cargo"],
    ["root/.cargo/git/db/x", "rule.LR2002.cargo"],
    ["root/.composer/cache/files/x.zip", "rule.LR2002.composer"],
    ["usr/local/bundle/cache/rails.gem", "rule.LR2002.gem"],
    ["usr/local/lib/ruby/gems/3.3.0/cache/rails.gem", "rule.LR2002.gem"],
    ["opt/conda/pkgs/numpy.conda", "rule.LR2002.conda"],
    ["root/.m2/repository/org/x.jar", "rule.LR2002.maven"],
    ["root/.gradle/caches/modules-2/x.jar", "rule.LR2002.gradle"],
  ])("%s is one of them", (path, message) => {
    expect(adviceOn(path)).toEqual([message]);
  });

  it.each([
    ["srv/var/lib/apt/lists/x", "another system's root"],
    ["var/lib/apt/extended_states", "what apt has to know"],
    ["root/.cache/pypoetry/virtualenvs/app/x.py", "where Poetry installs to"],
    ["app/.yarn/cache/x.zip", "what a Plug'n'Play program runs from"],
    ["root/.cache/uv/archive-v0/x", "shared with what is installed"],
    ["root/.local/share/pnpm/store/v3/x", "shared with what is installed"],
    ["opt/conda/pkgs/numpy/lib.so", "shared with what is installed"],
    ["root/.cargo/bin/tool", "an installed program"],
    ["app/cache/x.gem", "no directory of RubyGems"],
    ["root/.cache/pipx", "another name"],
  ])("%s is none: %s", (path) => {
    expect(adviceOn(path)).toEqual([]);
  });

  it("get other words where COPY brings them along", () => {
    expect(adviceOn("root/.cache/pip/x", "COPY --from=build /root /root")).toEqual(["rule.LR2002.copied"]);
  });

  it("count once a layer that writes them, and not where they are the base image's", () => {
    const lists = (bytes: number) => [file("var/lib/apt/lists/x_Packages", bytes)];
    const advice = adviseOnMade({
      dockerfile: "FROM base\nRUN a\nRUN b\n",
      base: lists(5 * MB),
      layers: [lists(2 * MB), lists(3 * MB)],
    });
    expect(advice.map(inShort)).toEqual([
      ["LR2001", 3, 3 * MB],
      ["LR2001", 2, 2 * MB],
    ]);
  });
});
