import { describe, expect, it } from "@jest/globals";
import { lintLines, pointedAt } from "../lint-text.js";

/** The words that the rule points at in a stage of these lines. */
function found(id: string, ...lines: string[]): string[] {
  return pointedAt(["FROM debian:13", ...lines], id);
}

function inWords(id: string, ...lines: string[]): string[] {
  return lintLines(["FROM debian:13", ...lines], [id]).map(
    ({ severity, at, message }) => `${severity} ${at}: ${message}`,
  );
}

describe("DL3001, a command that makes no sense in a build", () => {
  it("points at the program", () => {
    expect(inWords("DL3001", "RUN x && service nginx start")).toEqual([
      'info service: "service" has no effect on the image, or no place in a build. Remove it; what has to happen when the container runs belongs into CMD or ENTRYPOINT.',
    ]);
  });

  it.each([
    ["top", ["top"]],
    ["/bin/kill 1; ps aux | cat", ["/bin/kill", "ps"]],
    ["sudo shutdown now", ["shutdown"]],
    ["ifconfig; free; vim; ssh x", ["ifconfig", "free", "vim", "ssh"]],
  ])("flags %j", (script, expected) => {
    expect(found("DL3001", `RUN ${script}`)).toEqual(expected);
  });

  it.each(["apt-get install vim", "command -v ssh", "ssh-keyscan x", "which top", "echo kill", "umount /x"])(
    "passes %j",
    (script) => {
      expect(found("DL3001", `RUN ${script}`)).toEqual([]);
    },
  );

  it("passes what the RUN was given a mount or a right for", () => {
    expect(found("DL3001", "RUN --mount=type=ssh ssh -T git@x")).toEqual([]);
    expect(found("DL3001", "RUN --mount=type=cache,target=/x ssh -T git@x")).toEqual(["ssh"]);
    expect(found("DL3001", "RUN --security=insecure mount /x && ps")).toEqual(["ps"]);
    expect(found("DL3001", "RUN --security=sandbox mount /x")).toEqual(["mount"]);
  });

  it("looks into here-documents, exec form and ONBUILD, not into PowerShell", () => {
    expect(found("DL3001", "RUN <<EOF", "echo a", "top", "EOF")).toEqual(["top"]);
    expect(found("DL3001", 'RUN ["top"]', "ONBUILD RUN ps")).toEqual(['"top"', "ps"]);
    expect(found("DL3001", 'SHELL ["powershell"]', "RUN ps")).toEqual([]);
  });
});

describe("DL3003, cd instead of WORKDIR", () => {
  it("points at the first cd of a RUN, and says what to write", () => {
    expect(inWords("DL3003", "RUN cd /srv && mkdir a && cd a && x")).toEqual([
      'warning cd: "cd" lasts only until this RUN ends. Write WORKDIR /srv before it instead.',
    ]);
  });

  it("points into continuations and here-documents, once in each RUN", () => {
    expect(found("DL3003", "RUN x && \\", "  cd /a", "RUN <<EOF", "cd /b", "cd /c", "EOF")).toEqual([
      "cd",
      "cd",
    ]);
  });

  it("takes a folder named by ARG or ENV for known", () => {
    expect(found("DL3003", "ARG D=/x", "RUN cd $D")).toEqual(["cd"]);
    expect(found("DL3003", "RUN cd $D", "ARG D=/x")).toEqual([]);
    expect(pointedAt(["FROM a:1 AS b", "ENV D=/x", "FROM b", 'RUN cd "$D"'], "DL3003")).toEqual(["cd"]);
  });

  it.each([
    'cd "$(mktemp -d)"',
    "cd `mktemp -d`",
    "cd python-*",
    'for d in a b; do cd "$d"; done',
    "cd",
    "cd -",
    "echo cd /x",
    "cdrecord /x",
  ])("passes %j", (script) => {
    expect(found("DL3003", `RUN ${script}`)).toEqual([]);
  });

  it("reports the first that WORKDIR can name, behind others too", () => {
    expect(found("DL3003", "RUN cd $(mktemp -d) && cd -P /x")).toEqual(["cd"]);
  });

  it("leaves ONBUILD alone", () => {
    expect(found("DL3003", "ONBUILD RUN cd /x")).toEqual([]);
  });
});

describe("DL3004, sudo", () => {
  it("points at the word", () => {
    expect(inWords("DL3004", "RUN x; sudo -u a y")).toEqual([
      'error sudo: RUN needs no "sudo". Put USER root before the instructions that need its rights, and switch back after them.',
    ]);
    expect(found("DL3004", "RUN env A=1 sudo x", "ONBUILD RUN /usr/bin/sudo y")).toEqual([
      "sudo",
      "/usr/bin/sudo",
    ]);
  });

  it.each(["apt-get install sudo", "echo sudo", "command -v sudo", "sudoedit x"])("passes %j", (script) => {
    expect(found("DL3004", `RUN ${script}`)).toEqual([]);
  });
});

describe("DL3046, useradd with a high user ID", () => {
  it("points at the program", () => {
    expect(inWords("DL3046", "RUN useradd -u 1000123456 app")).toEqual([
      "warning useradd: The user ID 1000123456 makes the login logs huge. Add --no-log-init, which leaves them alone.",
    ]);
  });

  it.each(["useradd -mu 100000 a", "useradd --uid 200000 a", "useradd --uid=200000 a", "useradd -u200000 a"])(
    "flags %j",
    (script) => {
      expect(found("DL3046", `RUN ${script}`)).toEqual(["useradd"]);
    },
  );

  it.each([
    "useradd -u 99999 a",
    "useradd -u 1000 a",
    "useradd a",
    "useradd -l -u 200000 a",
    "useradd -lu 200000 a",
    "useradd --no-log-init --uid 200000 a",
    "useradd -u $UNKNOWN_LONG_NAME a",
    "useradd -c '200000' a",
    "adduser -u 200000 a",
  ])("passes %j", (script) => {
    expect(found("DL3046", `RUN ${script}`)).toEqual([]);
  });

  it("knows the values of ARG and ENV", () => {
    expect(found("DL3046", "ARG ID=200000", "RUN useradd -u $ID a")).toEqual(["useradd"]);
    expect(found("DL3046", "ARG ID=1000", "RUN useradd -u $ID a")).toEqual([]);
    expect(found("DL3046", "ARG ID=200000", "ONBUILD RUN useradd -u $ID a")).toEqual([]);
    expect(found("DL3046", "ONBUILD RUN useradd -u 200000 a")).toEqual(["useradd"]);
  });
});

describe("DL4005, /bin/sh replaced by a link", () => {
  it("points at the link's name", () => {
    expect(inWords("DL4005", "RUN rm /bin/sh && ln -s /bin/bash /bin/sh")).toEqual([
      'warning /bin/sh: Other scripts rely on /bin/sh as it is. Choose the shell of RUN with an instruction instead: SHELL ["/bin/bash", "-c"].',
    ]);
    expect(found("DL4005", "RUN ln -snf bash /usr/bin/sh", "ONBUILD RUN ln -s a '/bin/sh'")).toEqual([
      "/usr/bin/sh",
      "'/bin/sh'",
    ]);
  });

  it.each(["ln -s /bin/sh /usr/local/bin/sh", "ln -s /bin/sh", "ln -s a /bin/shell", "cp /bin/bash /bin/sh"])(
    "passes %j",
    (script) => {
      expect(found("DL4005", `RUN ${script}`)).toEqual([]);
    },
  );
});
