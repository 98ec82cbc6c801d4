// biome-ignore-all lint/suspicious/noTemplateCurlyInString: shells have the same braces.
import { describe, expect, it } from "@jest/globals";
import { lintLines, pointedAt } from "../lint-text.js";

/** The packages found in a RUN of these lines. */
function unpinned(...lines: string[]): string[] {
  return pointedAt(["FROM python:3.14", ...lines], "DL3013");
}

function cached(...lines: string[]): string[] {
  return pointedAt(["FROM python:3.14", ...lines], "DL3042");
}

describe("DL3013, a pip package without a version", () => {
  it("points at the package, in the words of a warning", () => {
    expect(lintLines(["FROM a:1", "RUN pip install flask"], ["DL3013"])).toEqual([
      {
        id: "DL3013",
        severity: "warning",
        at: "flask",
        message:
          'pip takes whatever release of "flask" is newest that day. Pin it (flask==<version>), or install from a requirements file with -r.',
      },
    ]);
  });

  it("points at each of several, and at no pinned one", () => {
    expect(unpinned("RUN pip install flask 'django[argon2]' requests==2 gunicorn")).toEqual([
      "flask",
      "'django[argon2]'",
      "gunicorn",
    ]);
  });

  it.each([
    ["pip3 install flask", ["flask"]],
    ["pip3.12 install flask", ["flask"]],
    ["python3 -m pip install flask", ["flask"]],
    ["python -u -m pip install flask", ["flask"]],
    ["/venv/bin/pip install flask", ["flask"]],
    ["sudo -H pip install flask", ["flask"]],
    ["pip --quiet install flask", ["flask"]],
    ["pip --log x.txt install flask", ["flask"]],
    ["pip install -U pip", ["pip"]],
    ["pip install -i http://x flask", ["flask"]],
    ["pip install --target /x flask", ["flask"]],
    ["pip install git+https://x/y.git", ["git+https://x/y.git"]],
    ["pip install git+ssh://git@x/y.git", ["git+ssh://git@x/y.git"]],
    ["pip install flask=1", ["flask=1"]],
    ["pip install flask>2", ["flask"]],
    ["x && (pip install flask | tee log)", ["flask"]],
    ["if a; then pip install flask; fi", ["flask"]],
    ["echo $(pip install flask)", ["flask"]],
    ["sh -c 'pip install flask'", ["flask"]],
  ])("flags %j", (script, expected) => {
    expect(unpinned(`RUN ${script}`)).toEqual(expected);
  });

  it.each([
    "pip install flask==1.0",
    "pip install 'flask>=1,<2'",
    'pip install "flask~=1.0"',
    "pip install -r requirements.txt",
    "pip install -rrequirements.txt",
    "pip install --requirement=r.txt flask",
    "pip install -c constraints.txt flask",
    "pip install .",
    "pip install .[dev]",
    "pip install ./pkg",
    "pip install -e .",
    "pip install pkg.whl",
    "pip install https://x/y.zip",
    "pip install git+https://x/y.git@v1",
    "pip install git+https://x/y.git@v1#egg=y",
    "pip install $PACKAGES",
    "pip install flask==$VERSION",
    'pip install "flask$VERSION"',
    "pip install",
    "pip download flask",
    "pip uninstall -y flask",
    "python3 -m venv pip install flask",
    "python3 setup.py -m pip install flask",
    "echo pip install flask",
    "pipenv install flask",
    "pipx install flask",
    "pip install 'unclosed",
  ])("passes %j", (script) => {
    expect(unpinned(`RUN ${script}`)).toEqual([]);
  });

  it("points into continuations, here-documents and exec forms", () => {
    expect(unpinned("RUN a && \\", "    # web", "    pip install \\", "      flask")).toEqual(["flask"]);
    expect(unpinned("RUN <<EOF", "set -e", "pip install flask", "EOF")).toEqual(["flask"]);
    expect(unpinned('RUN ["pip", "install", "flask"]')).toEqual(['"flask"']);
    expect(unpinned('RUN ["bash", "-c", "pip install flask"]')).toEqual(["flask"]);
    expect(unpinned("RUN --mount=type=cache,target=/x pip install flask")).toEqual(["flask"]);
  });

  it("looks into ONBUILD, and at every stage", () => {
    expect(unpinned("ONBUILD RUN pip install a", "FROM b:1", "RUN pip install c")).toEqual(["a", "c"]);
  });

  it("leaves scripts for PowerShell and cmd alone, also where the shell is inherited", () => {
    expect(unpinned('SHELL ["powershell", "-Command"]', "RUN pip install flask")).toEqual([]);
    expect(unpinned('SHELL ["C:\\\\Windows\\\\cmd.exe", "/S", "/C"]', "RUN pip install flask")).toEqual([]);
    expect(pointedAt(["FROM a:1 AS b", 'SHELL ["pwsh"]', "FROM b", "RUN pip install c"], "DL3013")).toEqual(
      [],
    );
    expect(unpinned('SHELL ["pwsh"]', 'SHELL ["/bin/bash", "-c"]', "RUN pip install flask")).toEqual([
      "flask",
    ]);
  });
});

describe("DL3042, pip's download cache", () => {
  it("points at the command that keeps it", () => {
    const seen = lintLines(["FROM a:1", "RUN x && python3 -m pip -q install -r r.txt"], ["DL3042"]);

    expect(seen.map(({ at, severity }) => `${severity} ${at}`)).toEqual([
      "warning python3 -m pip -q install",
    ]);
  });

  it("points at each of several", () => {
    expect(cached("RUN pip install a && pip3 install --no-cache-dir b", "RUN pip3 install c")).toEqual([
      "pip install",
      "pip3 install",
    ]);
  });

  it.each([
    ["the option", ["RUN pip install --no-cache-dir a"]],
    ["the option before the subcommand", ["RUN pip --no-cache-dir install a"]],
    ["the option after the packages", ["RUN pip install a --no-cache-dir"]],
    ["the option's beginning, which pip takes too", ["RUN pip install --no-cache a"]],
    ["ENV", ["ENV PIP_NO_CACHE_DIR=1", "RUN pip install a"]],
    ["ENV in quotes and other words for yes", ['ENV A=b PIP_NO_CACHE_DIR="True"', "RUN pip install a"]],
    ["ENV in the old form", ["ENV PIP_NO_CACHE_DIR yes", "RUN pip install a"]],
    ["ARG", ["ARG PIP_NO_CACHE_DIR=on", "RUN pip install a"]],
    ["an assignment", ["RUN PIP_NO_CACHE_DIR=1 pip install a"]],
    ["an export", ["RUN export PIP_NO_CACHE_DIR=1 && pip install a"]],
    ["an export in a here-document", ["RUN <<EOF", "export PIP_NO_CACHE_DIR=1", "pip install a", "EOF"]],
    ["a cache mount", ["RUN --mount=type=cache,target=/root/.cache/pip pip install a"]],
    ["a mount where --cache-dir says", ["RUN --mount=type=cache,target=/c pip install --cache-dir /c a"]],
    [
      "a mount where PIP_CACHE_DIR says",
      ["ENV PIP_CACHE_DIR=/c", "RUN --mount=type=cache,target=/c pip install a"],
    ],
    ["a mount where the RUN says", ["RUN --mount=type=cache,target=/c PIP_CACHE_DIR=/c/pip pip install a"]],
    [
      "a mount where XDG_CACHE_HOME says",
      ['ENV XDG_CACHE_HOME="/c"', "RUN --mount=type=cache,target=/c pip install a"],
    ],
    ["a cache mount above it", ["RUN --mount=type=cache,dst=/root/.cache pip install a"]],
    ["a tmpfs mount", ["RUN --mount=type=tmpfs,target=/home/x/.cache/pip pip install a"]],
    ...[
      "pip cache purge",
      "python3 -m pip cache purge",
      "rm -rf ~/.cache/pip",
      "rm -rf /tmp/x /root/.cache",
      'rm -rf "$HOME/.cache/"',
      "rm -r ${HOME}/.cache/*",
      "rm -rf /home/app/.cache/pip",
      "rm -rf ~app/.cache/pip",
      'rm -rf "$(pip3 cache dir)"',
      "find /root/.cache -delete",
    ].map((cleanUp): [string, string[]] => [`${cleanUp} behind it`, [`RUN pip install a && ${cleanUp}`]]),
    ["nothing to install", ["RUN pip install"]],
    ["another program", ["RUN pipx install a && uv pip install b"]],
  ])("passes %s", (_, lines) => {
    expect(cached(...lines)).toEqual([]);
  });

  it.each([
    ["ENV that says no", ["ENV PIP_NO_CACHE_DIR=0", "RUN pip install a"]],
    ["ENV that is taken back", ["ENV PIP_NO_CACHE_DIR=1", "ENV PIP_NO_CACHE_DIR=off", "RUN pip install a"]],
    ["ENV that comes too late", ["RUN pip install a", "ENV PIP_NO_CACHE_DIR=1"]],
    ["ENV with a longer name", ["ENV MY_PIP_NO_CACHE_DIR=1", "RUN pip install a"]],
    ["a mount of something else", ["RUN --mount=type=cache,target=/var/cache/apt pip install a"]],
    [
      "a mount elsewhere than --cache-dir says",
      ["RUN --mount=type=cache,target=/d pip install --cache-dir /c a"],
    ],
    ["a clean-up in another RUN", ["RUN pip install a", "RUN rm -rf ~/.cache/pip"]],
    ["a clean-up before it", ["RUN pip cache purge && pip install a"]],
    ["a clean-up of something else", ["RUN pip install a && rm -rf ~/.cache/npm /tmp/* && pip cache list"]],
    ["a bind mount", ["RUN --mount=target=/root/.cache/pip pip install a"]],
    ["ENV outside of ONBUILD", ["ENV PIP_NO_CACHE_DIR=1", "ONBUILD RUN pip install a"]],
  ])("flags %s", (_, lines) => {
    expect(cached(...lines)).toEqual(["pip install"]);
  });

  it("inherits ENV, but not ARG, from the stage it is built FROM", () => {
    const run = "RUN pip install a";

    expect(
      pointedAt(["FROM a:1 AS b", "ENV PIP_NO_CACHE_DIR=1", "FROM b AS c", "FROM c", run], "DL3042"),
    ).toEqual([]);
    expect(pointedAt(["FROM a:1 AS b", "ARG PIP_NO_CACHE_DIR=1", "FROM b", run], "DL3042")).toHaveLength(1);
    expect(pointedAt(["FROM a:1 AS b", "ENV PIP_NO_CACHE_DIR=1", "FROM a:1", run], "DL3042")).toHaveLength(1);
  });

  it("judges only stages whose layers are in the image", () => {
    const lines = ["FROM a:1 AS b", "RUN pip install a"];

    expect(pointedAt([...lines, "FROM a:1", "COPY --from=b /x /x"], "DL3042")).toEqual([]);
    expect(pointedAt([...lines, "FROM b"], "DL3042")).toEqual(["pip install"]);
    expect(pointedAt([...lines, "FROM a:1"], "DL3042", { target: "b" })).toEqual(["pip install"]);
  });
});
