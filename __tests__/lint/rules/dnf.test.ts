import { describe, expect, it } from "@jest/globals";
import { lintLines, pointedAt } from "../lint-text.js";

function inFedora(id: string, ...lines: string[]): string[] {
  return pointedAt(["FROM fedora:42", ...lines], id);
}

describe("DL3038, dnf without a yes", () => {
  it("points at the command", () => {
    expect(lintLines(["FROM a:1", "RUN dnf install httpd"], ["DL3038"])).toEqual([
      {
        id: "DL3038",
        severity: "warning",
        at: "dnf install",
        message: "dnf asks whether to go on, and nobody answers in a build. Add -y.",
      },
    ]);
  });

  it.each(["microdnf install", "dnf5 install", "dnf in", "dnf groupinstall", "dnf group install"])(
    "flags %j",
    (command) => {
      expect(inFedora("DL3038", `RUN ${command} a`)).toEqual([command]);
    },
  );

  it.each([
    "dnf install -y a",
    "dnf -y install a",
    "microdnf install a -y",
    "dnf --assumeyes in a",
    "yum install a",
  ])("passes %j", (script) => {
    expect(inFedora("DL3038", `RUN ${script}`)).toEqual([]);
  });

  it("looks into continuations and here-documents, at every stage", () => {
    expect(
      inFedora("DL3038", "RUN <<EOF", "dnf install a", "EOF", "FROM b:1", "RUN a && \\", "dnf in b"),
    ).toEqual(["dnf install", "dnf in"]);
  });
});

describe("DL3040, dnf's cache", () => {
  it("points at the last command that fills it", () => {
    expect(lintLines(["FROM a:1", "RUN dnf -y upgrade && microdnf install -y b"], ["DL3040"])).toEqual([
      {
        id: "DL3040",
        severity: "warning",
        at: "microdnf install",
        message:
          "dnf’s cache stays in this layer. End the same RUN with: dnf clean all (or microdnf clean all)",
      },
    ]);
  });

  it.each(["install", "in", "upgrade", "up", "upgrade-minimal", "up-min", "reinstall", "rei", "update"])(
    "flags %s",
    (subcommand) => {
      expect(inFedora("DL3040", `RUN dnf ${subcommand} -y a`)).toEqual([`dnf ${subcommand}`]);
    },
  );

  it.each([
    "dnf install -y a && dnf clean all",
    "microdnf install -y a && microdnf clean all",
    "dnf install -y a && yum clean all",
    "dnf install -y a && rm -rf /var/cache/libdnf5*",
    "dnf install -y a && rm -rf /var/cache/dnf",
    "dnf remove -y a",
  ])("passes %j", (script) => {
    expect(inFedora("DL3040", `RUN ${script}`)).toEqual([]);
  });

  it.each([
    "dnf clean all && dnf install -y a",
    "dnf install -y a && rm -rf /tmp/x",
    "dnf install -y a && rm -rf /var/cache/apt",
  ])("flags %j", (script) => {
    expect(inFedora("DL3040", `RUN ${script}`)).toEqual(["dnf install"]);
  });

  it("knows mounts, and the stages whose layers are in the image", () => {
    const install = "dnf install -y a";

    expect(inFedora("DL3040", `RUN --mount=type=cache,target=/var/cache/libdnf5 ${install}`)).toEqual([]);
    expect(inFedora("DL3040", `RUN --mount=type=cache,target=/root/.cache/libdnf5 ${install}`)).toEqual([]);
    expect(inFedora("DL3040", `RUN --mount=type=bind,target=/var/cache/libdnf5 ${install}`)).toHaveLength(1);
    expect(inFedora("DL3040", `RUN ${install}`, "FROM b:1", "COPY --from=0 /x /x")).toEqual([]);
    expect(pointedAt(["FROM a:1 AS b", `RUN ${install}`, "FROM b"], "DL3040")).toEqual(["dnf install"]);
  });
});

describe("DL3041, a dnf package without a version", () => {
  it("points at the package, in the words of a warning", () => {
    expect(lintLines(["FROM a:1", "RUN microdnf install -y httpd"], ["DL3041"])).toEqual([
      {
        id: "DL3041",
        severity: "warning",
        at: "httpd",
        message: 'dnf takes whatever version of "httpd" is newest that day. Pin it, as in name-<version>.',
      },
    ]);
  });

  it.each([
    ["dnf install -y --setopt install_weak_deps=False httpd nodejs-22.4", ["httpd"]],
    ["dnf --repo x install --disablerepo=y httpd", ["httpd"]],
    ["dnf5 install httpd", ["httpd"]],
    ["dnf module install -y nodejs", ["nodejs"]],
  ])("flags %j", (script, expected) => {
    expect(inFedora("DL3041", `RUN ${script}`)).toEqual(expected);
  });

  it.each([
    "dnf install -y httpd-2.4.63-1.fc42",
    "dnf install -y @nodejs:22 ./x.rpm",
    "dnf module install -y nodejs:22/minimal",
    "dnf module enable -y nodejs",
    "dnf group install -y Tools",
    "dnf install -y $PACKAGES",
    "yum install -y httpd",
  ])("passes %j", (script) => {
    expect(inFedora("DL3041", `RUN ${script}`)).toEqual([]);
  });

  it("points into continuations and here-documents", () => {
    expect(inFedora("DL3041", "RUN dnf install -y \\", "  # x", "  httpd")).toEqual(["httpd"]);
    expect(inFedora("DL3041", "RUN <<EOF", "dnf install -y httpd", "EOF")).toEqual(["httpd"]);
  });
});
