// biome-ignore-all lint/suspicious/noTemplateCurlyInString: shells have the same braces.
import { describe, expect, it } from "@jest/globals";
import { lintLines, pointedAt } from "../lint-text.js";

function inDebian(id: string, ...lines: string[]): string[] {
  return pointedAt(["FROM debian:12", ...lines], id);
}

describe("DL3008, an apt package without a version", () => {
  const unpinned = (...lines: string[]): string[] => inDebian("DL3008", ...lines);

  it("points at the package, in the words of a warning", () => {
    expect(lintLines(["FROM a:1", "RUN apt-get install -y curl"], ["DL3008"])).toEqual([
      {
        id: "DL3008",
        severity: "warning",
        at: "curl",
        message: 'apt takes whatever version of "curl" is newest that day. Pin it, as in name=<version>.',
      },
    ]);
  });

  it.each([
    ["apt-get install curl git=1:2.* vim", ["curl", "vim"]],
    ["apt-get -y -o Acquire::Retries=3 install curl", ["curl"]],
    ["apt-get install -t bookworm-backports curl", ["curl"]],
    ["apt-get -qq --target-release=x install 'curl'", ["'curl'"]],
    ["apt install curl", ["curl"]],
    ["sudo -E apt-get install curl", ["curl"]],
    ["DEBIAN_FRONTEND=noninteractive apt-get install curl", ["curl"]],
    ["/usr/bin/apt-get install g++ curl:amd64", ["g++", "curl:amd64"]],
    ["bash -exc 'apt-get install curl'", ["curl"]],
    ["if a; then apt-get install curl; fi", ["curl"]],
    ["apt-get install php$V-cli", ["php$V-cli"]],
    ["apt-get install lib{a,b}-dev", ["lib{a,b}-dev"]],
    ["apt-get $OPTIONS install curl", ["curl"]],
  ])("flags %j", (script, expected) => {
    expect(unpinned(`RUN ${script}`)).toEqual(expected);
  });

  it.each([
    "apt-get install curl=7.88.*",
    "apt-get install curl/bookworm",
    "apt-get install ./a.deb /tmp/b.deb c.deb",
    "apt-get install curl- task^",
    'apt-get install $PACKAGES "${LIST[@]}" $(cat packages) curl$VERSION',
    "apt-get install curl=$VERSION",
    "apt-get remove curl",
    "apt-get update",
    "aptitude install curl",
    "echo apt-get install curl",
    "xargs apt-get install -y < packages",
    "apt-get install 'unclosed",
  ])("passes %j", (script) => {
    expect(unpinned(`RUN ${script}`)).toEqual([]);
  });

  it("knows what ARG and ENV hold", () => {
    expect(unpinned('ENV P="curl git=1 vim"', "RUN apt-get install -y $P")).toEqual(["$P"]);
    expect(
      lintLines(["FROM a:1", 'ENV P="curl git=1 vim"', "RUN apt-get install -y ${P}"], ["DL3008"]),
    ).toEqual([expect.objectContaining({ message: expect.stringContaining('"curl, vim"') })]);
    expect(unpinned("ARG V=1.2", "RUN apt-get install curl=$V")).toEqual([]);
    expect(unpinned("ARG V=16", 'RUN apt-get install "postgresql-$V"')).toEqual(['"postgresql-$V"']);
    expect(unpinned("ENV GET='apt-get install -y'", "RUN $GET curl")).toEqual(["curl"]);
    expect(pointedAt(["FROM a:1 AS b", "ENV P=curl", "FROM b", "RUN apt-get install $P"], "DL3008")).toEqual([
      "$P",
    ]);
    expect(unpinned("ENV P=curl", "ONBUILD RUN apt-get install $P")).toEqual([]);
    expect(unpinned("RUN apt-get install $P", "ENV P=curl")).toEqual([]);
  });

  it("points into continuations, here-documents and exec forms, in every stage", () => {
    expect(
      unpinned("RUN apt-get install -y \\", "    # tools", "    curl \\", "    git=1 \\", "    vim"),
    ).toEqual(["curl", "vim"]);
    expect(unpinned("RUN <<EOF", "apt-get install -y \\", "  curl", "EOF")).toEqual(["curl"]);
    expect(unpinned('RUN ["apt-get", "install", "curl"]', "FROM b:1", "RUN apt-get install git")).toEqual([
      '"curl"',
      "git",
    ]);
  });

  it("leaves PowerShell alone", () => {
    expect(unpinned('SHELL ["pwsh", "-Command"]', "RUN apt-get install curl")).toEqual([]);
  });
});

describe("DL3009, apt's package lists", () => {
  const lists = (...lines: string[]): string[] => inDebian("DL3009", ...lines);

  it("points at the update, once in a RUN", () => {
    expect(
      lintLines(["FROM a:1", "RUN apt-get update && x && \\", "  apt-get -q update && y"], ["DL3009"]),
    ).toEqual([
      {
        id: "DL3009",
        severity: "info",
        at: "apt-get -q update",
        message:
          "The package lists stay in this layer. Remove them at the end of the same RUN: rm -rf /var/lib/apt/lists/*",
      },
    ]);
  });

  it.each([
    "rm -rf /var/lib/apt/lists/*",
    "rm -rf /var/lib/apt/lists",
    "rm -rf /tmp/* /var/lib/apt/lists/",
    "rm -r /var/lib/apt/*",
    "rm -rf /var/lib/{apt,dpkg,cache,log}/",
    "rm -rf /var/{lib/apt,cache/apt}/lists/*",
    "sudo rm -rf //var/lib/apt/lists/*_*",
    "find /var/lib/apt/lists -mindepth 1 -delete",
    "find /var/lib/apt/lists/ -type f -exec rm {} +",
    "apt-get dist-clean",
    "apt distclean",
  ])("passes with %j behind the update", (cleanUp) => {
    expect(lists(`RUN apt-get update && x && ${cleanUp}`)).toEqual([]);
    expect(lists("RUN <<EOF", "apt-get update", cleanUp, "EOF")).toEqual([]);
  });

  it.each([
    "rm -rf /tmp/*",
    "rm -rf lists",
    "rm -rf /var/lib/apt/lists/partial",
    "rm -rf $X",
    "find /var/lib/apt/lists",
    "apt-get clean",
    "apt-get autoclean",
    "echo rm -rf /var/lib/apt/lists/*",
  ])("flags with %j behind the update", (cleanUp) => {
    expect(lists(`RUN apt-get update && x && ${cleanUp}`)).toEqual(["apt-get update"]);
  });

  it.each(["apt update", "aptitude update", "apt-get update -y"])("flags %j", (script) => {
    expect(lists(`RUN ${script}`)).toEqual([script.replace(" -y", "")]);
  });

  it("wants the clean-up behind the update, in the same RUN", () => {
    expect(lists("RUN rm -rf /var/lib/apt/lists/* && apt-get update")).toEqual(["apt-get update"]);
    expect(lists("RUN apt-get update", "RUN rm -rf /var/lib/apt/lists/*")).toEqual(["apt-get update"]);
  });

  it("knows functions, traps and variables", () => {
    expect(lists("RUN c() { rm -rf /var/lib/apt/lists/*; }; apt-get update; c")).toEqual([]);
    expect(lists("RUN <<EOF", "trap 'x' EXIT; rm -r /var/lib/apt/lists", "apt-get update", "EOF")).toEqual(
      [],
    );
    expect(lists("ENV L=/var/lib/apt/lists", "RUN apt-get update && rm -rf $L/*")).toEqual([]);
  });

  it.each([
    ["type=cache,target=/var/lib/apt", []],
    ["type=cache,target=/var/lib/apt/lists/", []],
    ["type=tmpfs,dst=/var/lib", []],
    ["type=cache,target=/var/cache/apt", ["apt-get update"]],
    ["type=cache,target=/var/lib/apt/lists/partial", ["apt-get update"]],
    ["type=bind,target=/var/lib/apt", ["apt-get update"]],
  ])("knows the mount %j", (mount, expected) => {
    expect(lists(`RUN --mount=${mount} apt-get update`)).toEqual(expected);
  });

  it("looks only at stages whose layers are in the image", () => {
    const run = "RUN apt-get update";

    expect(pointedAt(["FROM a:1 AS b", run, "FROM a:1", "COPY --from=b /x /x"], "DL3009")).toEqual([]);
    expect(pointedAt(["FROM a:1 AS b", run, "FROM b AS c", "FROM c"], "DL3009")).toEqual(["apt-get update"]);
    expect(pointedAt(["FROM a:1 AS b", run, "FROM a:1"], "DL3009", { target: "b" })).toEqual([
      "apt-get update",
    ]);
    expect(lists(`ONBUILD ${run}`)).toEqual(["apt-get update"]);
  });
});

describe("DL3014, apt-get install without a yes", () => {
  const asks = (...lines: string[]): string[] => inDebian("DL3014", ...lines);

  it("points at the command", () => {
    expect(lintLines(["FROM a:1", "RUN x && apt-get -q \\", "install curl"], ["DL3014"])).toEqual([
      {
        id: "DL3014",
        severity: "warning",
        at: "apt-get -q \\\ninstall",
        message: "This install asks whether to go on, and nobody answers in a build. Add -y.",
      },
    ]);
  });

  it.each([
    "apt-get install -y a",
    "apt-get -y install a",
    "apt-get install a -y",
    "apt-get install --yes a",
    "apt-get install --assume-yes a",
    "apt-get install -yq a",
    "apt-get -qq install a",
    "apt-get install -q --quiet a",
    "apt-get -q=2 install a",
    "apt-get --quiet=2 install a",
    "apt-get -o APT::Get::Assume-Yes=true install a",
    "apt-get -oapt::get::assume-yes=1 install a",
    "apt-get $APT_OPTIONS install a",
    "apt-get install $OPTS a",
    "apt-get remove a",
    "aptitude install a",
  ])("passes %j", (script) => {
    expect(asks(`RUN ${script}`)).toEqual([]);
  });

  it.each([
    "apt-get install a",
    "apt-get install -q a",
    "apt-get -q=1 install a",
    "apt-get -o Assume-Yes=true install a",
    "apt-get -o APT::Get::Assume-Yes=false install a",
    "apt-get install $PACKAGES",
    "apt install a",
    "apt-get install -- -y",
  ])("flags %j", (script) => {
    expect(asks(`RUN ${script}`)).toEqual([expect.stringMatching(/^apt.*install$/)]);
  });

  it("knows options that ENV holds, and what apt is configured to", () => {
    expect(asks('ENV O="-y -q"', "RUN apt-get install $O a")).toEqual([]);
    expect(asks("ENV O=-q", "RUN apt-get install $O a")).toEqual(["apt-get install"]);
    const write = `RUN echo 'APT::Get::Assume-Yes "true";' > /etc/apt/apt.conf.d/90yes`;
    expect(asks(write, "RUN apt-get install a")).toEqual([]);
    expect(asks("RUN apt-get install a", write)).toEqual(["apt-get install"]);
    expect(pointedAt(["FROM a:1 AS b", write, "FROM b", "RUN apt-get install a"], "DL3014")).toEqual([]);
    expect(pointedAt(["FROM a:1 AS b", write, "FROM a:1", "RUN apt-get install a"], "DL3014")).toEqual([
      "apt-get install",
    ]);
  });
});

describe("DL3015, recommended packages", () => {
  const recommends = (...lines: string[]): string[] => inDebian("DL3015", ...lines);

  it("points at the command", () => {
    expect(lintLines(["FROM a:1", "RUN apt-get -y install curl"], ["DL3015"])).toEqual([
      {
        id: "DL3015",
        severity: "info",
        at: "apt-get -y install",
        message:
          "This installs the packages that others only recommend, too. Add --no-install-recommends, and name those that you do need.",
      },
    ]);
  });

  it.each([
    "apt-get install --no-install-recommends a",
    "apt-get --no-install-recommends install a",
    "apt-get install a --no-install-recommends",
    "apt-get -o APT::Install-Recommends=false install a",
    "apt-get install -o=APT::Install-Recommends=0 a",
    "apt-get install --option APT::Install-Recommends=no a",
    "apt-get install --install-recommends=no a",
    "apt-get update",
  ])("passes %j", (script) => {
    expect(recommends(`RUN ${script}`)).toEqual([]);
  });

  it.each([
    "apt-get install -y a",
    "apt-get install --no-install-suggests a",
    "apt-get install -o APT::Install-Recommends=true a",
    "apt-get install --install-recommends a",
  ])("flags %j", (script) => {
    expect(recommends(`RUN ${script}`)).toEqual(["apt-get install"]);
  });

  it("knows what apt is configured to", () => {
    const write = String.raw`RUN printf "APT::Install-Recommends \"false\";" > /etc/apt/apt.conf.d/90`;

    expect(recommends(write, "RUN apt-get install a")).toEqual([]);
    expect(recommends(write.replace("false", "true"), "RUN apt-get install a")).toEqual(["apt-get install"]);
    expect(
      recommends(
        "COPY <<EOF /etc/apt/apt.conf.d/90",
        "APT::Install-Recommends '0';",
        "EOF",
        "RUN apt-get install a",
      ),
    ).toEqual([]);
  });

  it("looks only at stages whose layers are in the image", () => {
    expect(pointedAt(["FROM a:1 AS b", "RUN apt-get install a", "FROM a:1"], "DL3015")).toEqual([]);
  });
});

describe("DL3027, apt in a script", () => {
  it("points at the word, also behind a path or sudo", () => {
    const lines = [
      "RUN apt update && sudo /usr/bin/apt install -y a \\",
      "  && apt-get x",
      'RUN ["apt", "list"]',
    ];

    expect(inDebian("DL3027", ...lines)).toEqual(["apt", "/usr/bin/apt", '"apt"']);
    expect(lintLines(["FROM a:1", "RUN apt list"], ["DL3027"])).toEqual([
      {
        id: "DL3027",
        severity: "warning",
        at: "apt",
        message:
          "apt is made for people at a terminal, and its behaviour may change. Write apt-get, or apt-cache for searches.",
      },
    ]);
  });

  it.each(["apt-get update", "echo apt install a", "apt-key add x", "command -v apt", "# apt", "which apt"])(
    "passes %j",
    (script) => {
      expect(inDebian("DL3027", `RUN ${script}`)).toEqual([]);
    },
  );
});
