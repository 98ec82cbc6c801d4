// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Dockerfiles have the same braces.
import { describe, expect, it } from "@jest/globals";
import { lint } from "../../../src/lint/engine.js";
import { applyEdits } from "../../../src/lint/fixes/fix.js";
import { lintInput } from "../lint-text.js";

/** The text with the first fix for LR1004 made; null where it has none. */
function moved(text: string): string | null {
  const fix = lint(lintInput(text)).find(({ ruleId, fix }) => ruleId === "LR1004" && fix)?.fix;
  return fix === undefined ? null : applyEdits(text, fix);
}

/** As `moved`, for the lines of a stage. */
function movedLines(lines: readonly string[], from = "FROM python:3.14-slim"): string[] | null {
  return (
    moved([from, ...lines].join("\n"))
      ?.split("\n")
      .slice(1) ?? null
  );
}

const COPY = "COPY app.py /app.py";
const PIP = "RUN pip install flask";
const APT = "RUN apt-get update && apt-get install -y curl";

describe("the fix of LR1004", () => {
  it("moves a COPY below an install of named packages", () => {
    expect(movedLines([COPY, PIP, 'CMD ["python", "/app.py"]'])).toEqual([
      PIP,
      COPY,
      'CMD ["python", "/app.py"]',
    ]);
  });

  it("moves it below all installs that follow, past what says something about the image only", () => {
    const metadata = ["EXPOSE 80", "LABEL a=b", 'CMD ["x"]'];

    expect(movedLines([COPY, ...metadata, PIP, "RUN apk add curl"])).toEqual([
      ...metadata,
      PIP,
      "RUN apk add curl",
      COPY,
    ]);
  });

  it("moves the copies between with it, in their order", () => {
    const copies = [COPY, "COPY --chown=1 b.py /b.py", "COPY --chmod=755 c.py /app.py"];

    expect(movedLines([...copies.slice(0, 2), PIP, ...copies.slice(2), PIP])).toEqual([PIP, PIP, ...copies]);
  });

  it("moves the comments directly above, and keeps empty lines, line ends and the end of the file", () => {
    const text = [
      "FROM python:3.14-slim\r\n\r\n# The program\r\nCOPY app.py \\\r\n  # it\r\n  /app.py\r\n\r\n",
      "  # Needed\r\n  # by it\r\n  RUN pip install flask",
    ];
    expect(moved(text.join(""))).toBe(
      "FROM python:3.14-slim\r\n\r\n# Needed\r\n  # by it\r\n  RUN pip install flask\r\n\r\n" +
        "  # The program\r\nCOPY app.py \\\r\n  # it\r\n  /app.py",
    );
  });

  it("leaves a comment in place that stands above them with an empty line between", () => {
    expect(movedLines(["# About all", "", COPY, PIP])).toEqual(["# About all", "", PIP, COPY]);
  });

  it.each([
    ["a comment stands for itself", [COPY, "# note", "", PIP]],
    ["a comment chooses the shell", [COPY, "# hadolint shell=bash", PIP]],
    ["the last line would go on in the next one", [COPY, "RUN pip install flask \\"]],
    ["the install is from a list", [COPY, "RUN pip install -r requirements.txt"]],
    ["the install has a local list beside names", [COPY, "RUN pip install flask -c limits.txt"]],
    ["the command is of Python, which looks at the folder", [COPY, "RUN python -m pip install flask"]],
    ["the RUN does more", [COPY, "RUN pip install flask && python /app.py"]],
    ["another RUN stands between", [COPY, "RUN python /app.py", PIP]],
    ["WORKDIR stands between", [COPY, "WORKDIR /x", PIP]],
    ["USER stands between", [COPY, "USER 1", PIP]],
    ["ENV stands between", [COPY, "ENV A=b", PIP]],
    ["ARG stands between", [COPY, "ARG A", PIP]],
    ["SHELL stands between", [COPY, 'SHELL ["/bin/sh", "-c"]', PIP]],
    ["VOLUME stands between", [COPY, "VOLUME /x", PIP]],
    ["ONBUILD stands between", [COPY, "ONBUILD USER 1", PIP]],
    ["ADD stands between", [COPY, "ADD https://example.com/x /x", PIP]],
    ["a copy from elsewhere stands between", [COPY, "COPY --from=x /a /b", PIP]],
    ["a here-document stands between", [COPY, "COPY <<EOF /x", "EOF", PIP]],
    ["it is an ADD", ["ADD app.py /app.py", PIP]],
    ["the destination depends on the base image", ["COPY app.py app.py", PIP]],
    ["the destination has no known value", ["COPY app.py $D/app.py", PIP]],
    ["the destination is of the system", ["COPY app.py /usr/local/lib/python3.14/app.py", PIP]],
    ["the destination is somebody's home", ["COPY app.py /home/x/app.py", PIP]],
    ["Python loads the file by its name", ["COPY sitecustomize.py /sitecustomize.py", PIP]],
    ["a variable leads to the destination", ["ENV PYTHONPATH=/", COPY, PIP]],
    ["a variable may lead anywhere", ["ARG PIP_CONSTRAINT", COPY, PIP]],
    ["a folder is moved past pip", ["COPY . /app", PIP]],
    ["a folder goes to the root folder", ["COPY . /", APT]],
    ["a folder goes where programs are looked for", ["ENV PATH=/app/bin:$PATH", "COPY . /app", APT]],
    ["a folder may be the home of the user", ["USER app", "COPY . /app", APT]],
    ["the install is far away", [COPY, ...Array<string>(40).fill("EXPOSE 80"), PIP]],
  ])("is not offered where %s", (_, lines) => {
    expect(movedLines(lines)).toBeNull();
  });

  it("moves a folder past installs that look at no folder, on an official image", () => {
    const folder = ["WORKDIR /usr/src/app", "COPY . .", APT];

    expect(movedLines(folder)).toEqual(["WORKDIR /usr/src/app", APT, "COPY . ."]);
    expect(movedLines(folder, "FROM example/python:3.14")).toBeNull();
    expect(movedLines([COPY, PIP], "FROM example/python:3.14")).toEqual([PIP, COPY]);
  });

  it("follows WORKDIR and variables to the destination", () => {
    const before = ["ENV APP=/app", "WORKDIR $APP"];

    expect(movedLines([...before, "COPY main.py .", PIP])).toEqual([...before, PIP, "COPY main.py ."]);
    expect(movedLines(["WORKDIR /etc", "COPY main.py .", PIP])).toBeNull();
  });

  it("is offered for the nearest of thousands of copies", () => {
    const copies = Array<string>(20_000).fill(COPY);
    const fixes = lint(lintInput(["FROM python:3.14-slim", ...copies, PIP].join("\n"))).filter(
      ({ ruleId, fix }) => ruleId === "LR1004" && fix,
    );
    expect(fixes).toHaveLength(30);
  });
});
