import { describe, expect, it } from "@jest/globals";
import { lintLines, pointedAt } from "../lint-text.js";

function inSuse(id: string, ...lines: string[]): string[] {
  return pointedAt(["FROM opensuse/leap:15.6", ...lines], id);
}

describe("DL3034, zypper without a yes", () => {
  it("points at the command", () => {
    expect(lintLines(["FROM a:1", "RUN zypper -q install nginx"], ["DL3034"])).toEqual([
      {
        id: "DL3034",
        severity: "warning",
        at: "zypper -q install",
        message:
          "zypper asks whether to go on, and nobody answers in a build. Add -n in front of the subcommand (zypper -n install), or -y behind it.",
      },
    ]);
  });

  it.each(["install", "in", "remove", "rm", "source-install", "si", "patch", "in -n"])(
    "flags %s",
    (subcommand) => {
      expect(inSuse("DL3034", `RUN zypper ${subcommand} a`)).toEqual([`zypper ${subcommand.split(" ")[0]}`]);
    },
  );

  it.each([
    "zypper -n in a",
    "zypper --non-interactive --gpg-auto-import-keys install a",
    "zypper -qn in a",
    "zypper in -y a",
    "zypper in a --no-confirm",
    "zypper install -ly a",
    "zypper $OPTS in a",
    "zypper refresh",
    "zypper search a",
  ])("passes %j", (script) => {
    expect(inSuse("DL3034", `RUN ${script}`)).toEqual([]);
  });

  it("looks into continuations and here-documents, at every stage", () => {
    expect(
      inSuse("DL3034", "RUN <<EOF", "zypper in a", "EOF", "FROM b:1", "RUN a && \\", " zypper rm b"),
    ).toEqual(["zypper in", "zypper rm"]);
  });
});

describe("DL3035, a distribution upgrade", () => {
  it("points at the command", () => {
    const seen = lintLines(["FROM a:1", "RUN zypper -n dup && sudo zypper dist-upgrade -y"], ["DL3035"]);

    expect(seen.map(({ at, severity }) => `${severity} ${at}`)).toEqual([
      "warning zypper -n dup",
      "warning zypper dist-upgrade",
    ]);
    expect(seen[0]?.message).toBe(
      "This moves the whole system to whatever the repositories hold. Take a newer base image instead, or zypper patch for fixes.",
    );
  });

  it.each(["zypper up -y", "zypper patch -y", "zypper in -y dup", "echo zypper dup"])(
    "passes %j",
    (script) => {
      expect(inSuse("DL3035", `RUN ${script}`)).toEqual([]);
    },
  );

  it("looks into here-documents, at every stage", () => {
    expect(inSuse("DL3035", "RUN <<EOF", "zypper dup", "EOF", "FROM b:1")).toEqual(["zypper dup"]);
  });
});

describe("DL3036, zypper's cache", () => {
  it("points at the last command that fills it", () => {
    expect(lintLines(["FROM a:1", "RUN zypper -n in a && zypper install -y b"], ["DL3036"])).toEqual([
      {
        id: "DL3036",
        severity: "warning",
        at: "zypper install",
        message: "zypper’s cache stays in this layer. End the same RUN with: zypper clean --all",
      },
    ]);
  });

  it.each([
    "zypper -n in a && zypper clean",
    "zypper -n in a && zypper -n cc -a",
    "zypper -n in a && rm -rf /var/cache/zypp/*",
    "zypper -n in a && rm -rf /var/cache/zypp*",
    "zypper refresh",
  ])("passes %j", (script) => {
    expect(inSuse("DL3036", `RUN ${script}`)).toEqual([]);
  });

  it.each(["zypper cc && zypper in -y a", "zypper in -y a && rm -rf /var/cache/zypper"])(
    "flags %j",
    (script) => {
      expect(inSuse("DL3036", `RUN ${script}`)).toEqual(["zypper in"]);
    },
  );

  it("knows mounts, and the stages whose layers are in the image", () => {
    expect(inSuse("DL3036", "RUN --mount=type=cache,target=/var/cache/zypp zypper -n in a")).toEqual([]);
    expect(inSuse("DL3036", "RUN zypper in -y a", "FROM b:1", "COPY --from=0 /x /x")).toEqual([]);
    expect(inSuse("DL3036", "RUN <<EOF", "zypper in -y a", "EOF", "RUN zypper cc")).toEqual(["zypper in"]);
  });
});

describe("DL3037, a zypper package without a version", () => {
  it("points at the package, in the words of a warning", () => {
    expect(lintLines(["FROM a:1", "RUN zypper -n in nginx"], ["DL3037"])).toEqual([
      {
        id: "DL3037",
        severity: "warning",
        at: "nginx",
        message:
          'zypper takes whatever version of "nginx" is newest that day. Pin it, as in "name=<version>".',
      },
    ]);
  });

  it.each([
    ["zypper in -y nginx git=2 vim-9", ["nginx", "vim-9"]],
    ["zypper -D /etc/x -C /y in --from repo -r z nginx", ["nginx"]],
    ["zypper in -C nginx", ["nginx"]],
    ["zypper in -t package nginx", ["nginx"]],
  ])("flags %j", (script, expected) => {
    expect(inSuse("DL3037", `RUN ${script}`)).toEqual(expected);
  });

  it.each([
    "zypper in -y nginx=1.21",
    "zypper in -y 'nginx>=1.2' \"git<3\"",
    "zypper in -y ./x.rpm",
    "zypper in -y -t pattern devel_basis",
    "zypper in -y --type=pattern devel_basis",
    "zypper in -y pattern:devel_basis !git",
    "zypper in -y $PACKAGES",
    "zypper rm nginx",
  ])("passes %j", (script) => {
    expect(inSuse("DL3037", `RUN ${script}`)).toEqual([]);
  });

  it("points into continuations and here-documents, at every stage", () => {
    expect(
      inSuse("DL3037", "RUN zypper -n in \\", "  nginx", "FROM b:1", "RUN <<EOF", "zypper in a", "EOF"),
    ).toEqual(["nginx", "a"]);
  });
});
