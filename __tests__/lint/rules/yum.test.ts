import { describe, expect, it } from "@jest/globals";
import { lintLines, pointedAt } from "../lint-text.js";

function inAlma(id: string, ...lines: string[]): string[] {
  return pointedAt(["FROM almalinux:9", ...lines], id);
}

describe("DL3030, yum without a yes", () => {
  it("points at the command", () => {
    expect(lintLines(["FROM a:1", "RUN yum \\", "  install httpd"], ["DL3030"])).toEqual([
      {
        id: "DL3030",
        severity: "warning",
        at: "yum \\\n  install",
        message: "yum asks whether to go on, and nobody answers in a build. Add -y.",
      },
    ]);
  });

  it.each([
    ["yum install a", "yum install"],
    ["yum --setopt assumeyes=0 install a", "yum --setopt assumeyes=0 install"],
    ["yum localinstall a.rpm", "yum localinstall"],
    ["yum groupinstall A", "yum groupinstall"],
    ["yum group install A", "yum group install"],
    ["yum module install a:1", "yum module install"],
    ["sudo yum -q install a", "yum -q install"],
  ])("flags %j", (script, expected) => {
    expect(inAlma("DL3030", `RUN ${script}`)).toEqual([expected]);
  });

  it.each([
    "yum install -y a",
    "yum -y install a",
    "yum install a -y",
    "yum -qy groupinstall A",
    "yum --assumeyes localinstall a.rpm",
    "yum --setopt=assumeyes=1 install a",
    "yum $OPTS install a",
    "yum info a",
    "yum clean all",
    "dnf install a",
  ])("passes %j", (script) => {
    expect(inAlma("DL3030", `RUN ${script}`)).toEqual([]);
  });

  it("looks into here-documents, at every stage", () => {
    expect(inAlma("DL3030", "RUN <<EOF", "yum install a", "EOF", "FROM b:1", "RUN yum install b")).toEqual([
      "yum install",
      "yum install",
    ]);
  });
});

describe("DL3032, yum's cache", () => {
  it("points at the last command that fills it", () => {
    const seen = lintLines(["FROM a:1", "RUN yum install -y a && yum -y install b"], ["DL3032"]);

    expect(seen).toEqual([
      {
        id: "DL3032",
        severity: "warning",
        at: "yum -y install",
        message: "yum’s cache stays in this layer. End the same RUN with: yum clean all",
      },
    ]);
  });

  it.each([
    "yum install -y a && yum clean all",
    "yum install -y a && yum -y clean all && x",
    "yum install -y a && dnf clean all",
    "yum install -y a && yum clean metadata",
    "yum install -y a && rm -rf /var/cache/yum",
    "yum install -y a && rm -rf /var/cache/yum/*",
    "yum install -y a && rm -rf /var/cache/*",
    "yum install -y a && rm -rf /var/cache/{yum,dnf}",
    "yum clean all",
    "yum info a",
    "dnf install -y a",
  ])("passes %j", (script) => {
    expect(inAlma("DL3032", `RUN ${script}`)).toEqual([]);
  });

  it.each([
    ["yum clean all && yum install -y a", "yum install"],
    ["yum install -y a && rm -rf /tmp/*", "yum install"],
    ["yum install -y a && yum clean packages", "yum install"],
    ["yum update -y", "yum update"],
    ["yum groupinstall -y A", "yum groupinstall"],
  ])("flags %j", (script, expected) => {
    expect(inAlma("DL3032", `RUN ${script}`)).toEqual([expected]);
  });

  it("knows mounts, and the stages whose layers are in the image", () => {
    expect(inAlma("DL3032", "RUN --mount=type=cache,target=/var/cache/yum yum install -y a")).toEqual([]);
    expect(inAlma("DL3032", "RUN --mount=type=cache,target=/var/cache/dnf yum install -y a")).toEqual([]);
    expect(inAlma("DL3032", "RUN --mount=type=cache,target=/var/lib/yum yum install -y a")).toHaveLength(1);
    expect(inAlma("DL3032", "RUN yum install -y a", "FROM b:1", "COPY --from=0 /x /x")).toEqual([]);
    expect(inAlma("DL3032", "RUN yum install -y a", "RUN yum clean all")).toEqual(["yum install"]);
    expect(inAlma("DL3032", "RUN <<EOF", "yum install -y a", "yum clean all", "EOF")).toEqual([]);
  });
});

describe("DL3033, a yum package without a version", () => {
  it("points at the package, in the words of a warning", () => {
    expect(lintLines(["FROM a:1", "RUN yum install -y httpd"], ["DL3033"])).toEqual([
      {
        id: "DL3033",
        severity: "warning",
        at: "httpd",
        message: 'yum takes whatever version of "httpd" is newest that day. Pin it, as in name-<version>.',
      },
    ]);
  });

  it.each([
    ["yum install -y httpd php-8.0 mod_ssl", ["httpd", "mod_ssl"]],
    ["yum install -y --enablerepo epel httpd", ["httpd"]],
    ["yum -c /etc/x --exclude=y install httpd.x86_64", ["httpd.x86_64"]],
    ["yum install java-17-openjdk-devel", ["java-17-openjdk-devel"]],
    ["yum install 'httpd*' httpd-*", ["'httpd*'", "httpd-*"]],
    ["yum module install php", ["php"]],
  ])("flags %j", (script, expected) => {
    expect(inAlma("DL3033", `RUN ${script}`)).toEqual(expected);
  });

  it.each([
    "yum install -y httpd-2.4.62",
    "yum install -y httpd-2.4.62-1.el9.x86_64 openssl-1:3.0.7 'mod_ssl-2.*'",
    "yum install -y java-17-openjdk-17.0.13.0.11",
    "yum install -y 'httpd = 2.4'",
    "yum install -y ./a.rpm https://x/epel-release-latest-9.noarch.rpm",
    "yum install -y @development",
    "yum install -y $PACKAGES httpd-$VERSION $(cat packages)",
    "yum module install -y php:8.2",
    "yum groupinstall -y Development",
    "yum update -y httpd",
  ])("passes %j", (script) => {
    expect(inAlma("DL3033", `RUN ${script}`)).toEqual([]);
  });

  it("says what a module needs, and knows the values of ARG", () => {
    expect(lintLines(["FROM a:1", "RUN yum module install -y php"], ["DL3033"])[0]?.message).toBe(
      'yum takes whatever stream of the module "php" is the default that day. Name one, as in name:<stream>.',
    );
    expect(inAlma("DL3033", "ARG V=2.4", "RUN yum install -y httpd-$V")).toEqual([]);
    expect(inAlma("DL3033", "ARG V=tools", "RUN yum install -y httpd-$V")).toEqual(["httpd-$V"]);
    expect(inAlma("DL3033", "RUN yum install -y \\", "   httpd \\", "   php-8")).toEqual(["httpd"]);
  });
});
