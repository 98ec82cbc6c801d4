import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { ProgressReader } from "../../src/docker/build-progress.js";
import { createLegacyReader } from "../../src/docker/legacy-progress.js";
import { createPlainReader } from "../../src/docker/plain-progress.js";
import { createRawjsonReader } from "../../src/docker/rawjson-progress.js";

type Reader = (log: (line: string) => void) => ProgressReader;

/** The output of real builds of one Dockerfile, whose instruction in lines 5 and 6 fails. */
const captured = (name: string) =>
  readFileSync(new URL(`captured/failed-build.${name}.txt`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n");

function follow(create: Reader, { stdout = [], stderr = [] }: { stdout?: string[]; stderr?: string[] }) {
  const log: string[] = [];
  const reader = create((line) => log.push(line));
  for (const line of stdout) reader.stdout(line);
  for (const line of stderr) reader.stderr(line);
  return { ...reader.end(), log, failure: reader.failure() };
}

const NOISY = String.raw`RUN echo "::error::x"; printf "\033[31mred\033[0m\n"; printf "a\rb\rc\n"; printf "part"; echo err >&2`;
const FAILING = "RUN echo last words   && exit 3";

/** A line of `--progress=rawjson`. */
const at = (second: number) => `2026-01-01T00:00:0${second}.000000000Z`;
const vertex = (name: string, rest: object = {}) =>
  JSON.stringify({ vertexes: [{ digest: name, name, ...rest }] });
const logged = (name: string, data: string, stream = 1) =>
  JSON.stringify({ logs: [{ vertex: name, stream, data: Buffer.from(data).toString("base64") }] });

describe("the progress as JSON", () => {
  it("takes a step that BuildKit presumes to be cached for cached where the build goes through", () => {
    const presumed = vertex("[2/3] RUN a", { started: at(1), completed: at(1), cached: true });
    const last = vertex("[3/3] RUN b", { started: at(1), completed: at(2) });
    const { steps } = follow(createRawjsonReader, { stderr: [presumed, last] });
    expect(steps.map(({ name, cached }) => [name, cached])).toEqual([
      ["[2/3] RUN a", true],
      ["[3/3] RUN b", false],
    ]);
  });

  it("takes a step that was seen to run for not cached, whatever was presumed of it", () => {
    const running = vertex("[2/3] RUN a", { started: at(1) });
    const presumed = vertex("[2/3] RUN a", { started: at(2), completed: at(2), cached: true });
    const done = vertex("[2/3] RUN a", { started: at(1), completed: at(3) });
    const { steps } = follow(createRawjsonReader, { stderr: [running, presumed, done] });
    expect(steps).toMatchObject([{ cached: false, seconds: 2 }]);
  });

  it("leaves out what it presumed of steps before one that failed without running", () => {
    const presumed = vertex("[2/3] RUN a", { started: at(1), completed: at(1), cached: true });
    const error = 'failed to calculate checksum of ref x: "/nope": not found';
    const failed = vertex("[3/3] COPY nope /x", { started: at(1), completed: at(2), error });
    const { steps } = follow(createRawjsonReader, { stderr: [presumed, failed] });
    expect(steps.map(({ name }) => name)).toEqual(["[3/3] COPY nope /x"]);
  });

  it("tells the steps, the log and the failure of a real build", () => {
    const { steps, log, failure, logTail } = follow(createRawjsonReader, { stderr: captured("rawjson") });
    expect(steps.filter(({ index }) => index !== null)).toEqual([
      {
        name: "[1/3] FROM docker.io/library/python:3.8-alpine",
        stage: null,
        index: 1,
        text: "FROM docker.io/library/python:3.8-alpine",
        cached: true,
        seconds: 0.001,
        error: null,
      },
      {
        name: `[2/3] ${NOISY}`,
        stage: null,
        index: 2,
        text: NOISY,
        cached: false,
        seconds: 0.16,
        error: null,
      },
      {
        name: `[3/3] ${FAILING}`,
        stage: null,
        index: 3,
        text: FAILING,
        cached: false,
        seconds: 0.163,
        error: `process "/bin/sh -c ${FAILING.slice(4)}" did not complete successfully: exit code: 3`,
      },
    ]);
    expect(log.slice(log.indexOf("[1/3] CACHED"))).toEqual([
      "[1/3] CACHED",
      `[2/3] ${NOISY}`,
      "[2/3] ::error::x",
      "[2/3] \u001b[31mred\u001b[0m",
      "[2/3] err",
      "[2/3] c",
      "[2/3] part",
      "[2/3] DONE 0.2s",
      `[3/3] ${FAILING}`,
      "[3/3] last words",
      `[3/3] ERROR process "/bin/sh -c ${FAILING.slice(4)}" did not complete successfully: exit code: 3`,
      ...captured("rawjson").slice(-8),
    ]);
    expect(logTail).toEqual(["::error::x", "\u001b[31mred\u001b[0m", "err", "c", "part", "last words"]);
    expect(failure).toEqual({
      lines: { start: 5, end: 6 },
      instructionNumber: null,
      message: `process "/bin/sh -c ${FAILING.slice(4)}" did not complete successfully: exit code: 3`,
      logTail: ["last words"],
    });
  });

  it("adds up the time of a step that BuildKit starts twice, and tells its end once", () => {
    const { steps, log } = follow(createRawjsonReader, {
      stderr: [
        vertex("[1/1] RUN x", { started: at(1), completed: at(2) }),
        vertex("[1/1] RUN x", { started: at(4), completed: at(7) }),
      ],
    });
    expect(steps.map(({ seconds }) => seconds)).toEqual([4]);
    expect(log).toEqual(["[1/1] RUN x", "[1/1] DONE 4.0s"]);
  });

  it("leaves out steps that never began, and says unknown of the time of one that never ended", () => {
    const { steps } = follow(createRawjsonReader, {
      stderr: [vertex("[1/2] RUN x", { started: at(1) }), vertex("[2/2] RUN y")],
    });
    expect(steps.map(({ name, seconds }) => [name, seconds])).toEqual([["[1/2] RUN x", null]]);
  });

  it("blames the step that failed, not one that was stopped because of it", () => {
    const { failure, log } = follow(createRawjsonReader, {
      stderr: [
        vertex("[a 1/1] RUN x", { started: at(1), completed: at(2), error: "Canceled: context canceled" }),
        vertex("[b 1/1] RUN y", { started: at(1), completed: at(2), error: "exit code: 1" }),
        "ERROR: failed to solve: something else",
      ],
    });
    expect(failure).toMatchObject({ message: "exit code: 1" });
    expect(log).toContain("[a 1/1] CANCELED");
  });

  it("keeps the two streams of a step apart and joins lines that came in pieces", () => {
    const { log } = follow(createRawjsonReader, {
      stderr: [
        vertex("[1/1] RUN x", { started: at(1) }),
        logged("[1/1] RUN x", "out"),
        logged("[1/1] RUN x", "error\n", 2),
        logged("[1/1] RUN x", "put\n"),
      ],
    });
    expect(log).toEqual(["[1/1] RUN x", "[1/1] error", "[1/1] output"]);
  });

  it("reads warnings", () => {
    const short = Buffer.from("StageNameCasing: use lower case (line 1)").toString("base64");
    const line = JSON.stringify({ warnings: [{ vertex: "x", level: 1, short }] });
    expect(follow(createRawjsonReader, { stderr: [line] }).warnings).toEqual([
      "StageNameCasing: use lower case (line 1)",
    ]);
  });

  it("takes the marked lines of the last excerpt", () => {
    const ruler = "-".repeat(20);
    const excerpt = (line: number) => ["Dockerfile:1", ruler, `   ${line} | >>> RUN x`, ruler];
    const { failure } = follow(createRawjsonReader, {
      stderr: [...excerpt(1), ...excerpt(7), "   9 | >>> no excerpt", "ERROR: failed to build: why"],
    });
    expect(failure).toMatchObject({ lines: { start: 7, end: 7 }, message: "why" });
  });
});

describe("the plain progress", () => {
  it("tells the steps, the log and the failure of a real build", () => {
    const { steps, log, failure } = follow(createPlainReader, { stderr: captured("plain") });
    expect(steps.slice(-2)).toEqual([
      {
        name: `[2/3] ${NOISY}`,
        stage: null,
        index: 2,
        text: NOISY,
        cached: true,
        seconds: null,
        error: null,
      },
      {
        name: `[3/3] ${FAILING}`,
        stage: null,
        index: 3,
        text: FAILING,
        cached: false,
        seconds: null,
        error: expect.stringMatching(/exit code: 3$/),
      },
    ]);
    expect(steps[0]).toMatchObject({ name: "[internal] load build definition from Dockerfile", seconds: 0 });
    expect(log).toContain("[2/3] CACHED");
    expect(log).toContain("[3/3] last words");
    expect(failure).toEqual({
      lines: { start: 5, end: 6 },
      instructionNumber: null,
      message: `process "/bin/sh -c ${FAILING.slice(4)}" did not complete successfully: exit code: 3`,
      logTail: ["last words"],
    });
  });

  it("follows steps whose lines come in turns", () => {
    const { steps, log } = follow(createPlainReader, {
      stderr: [
        "#5 [a 1/1] RUN x",
        "#5 ...",
        "#6 [b 1/1] RUN y",
        "#6 0.1 hi",
        "#6 DONE 0.2s",
        "#5 [a 1/1] RUN x",
        "#5 DONE 1.5s",
      ],
    });
    expect(steps.map(({ stage, seconds }) => [stage, seconds])).toEqual([
      ["a", 1.5],
      ["b", 0.2],
    ]);
    expect(log).toEqual([
      "[a 1/1] RUN x",
      "[b 1/1] RUN y",
      "[b 1/1] hi",
      "[b 1/1] DONE 0.2s",
      "[a 1/1] DONE 1.5s",
    ]);
  });

  it("does not take a step's output for the builder's word", () => {
    const { steps } = follow(createPlainReader, {
      stderr: ["#5 [1/1] RUN x", "#5 0.1 CACHED", "#5 0.2 ERROR: no", "#5 0.3 #5 CACHED", "#5 DONE 0.4s"],
    });
    expect(steps).toEqual([expect.objectContaining({ cached: false, error: null, seconds: 0.4 })]);
  });
});

describe("the legacy builder's output", () => {
  it("tells the steps, the log and the failure of a real build", () => {
    const { steps, log, failure } = follow(createLegacyReader, {
      stdout: captured("legacy"),
      stderr: ["", `The command '/bin/sh -c ${FAILING.slice(4)}' returned a non-zero code: 3`],
    });
    expect(steps).toEqual(
      [
        [1, "FROM python:3.8-alpine"],
        [2, NOISY],
        [3, FAILING],
      ].map(([number, text]) => ({
        name: `Step ${number}/4 : ${text}`,
        stage: null,
        index: number,
        text,
        cached: false,
        seconds: null,
        error: null,
      })),
    );
    expect(log).toContain("[2/4] ::error::x");
    expect(failure).toEqual({
      lines: null,
      instructionNumber: 3,
      message: `The command '/bin/sh -c ${FAILING.slice(4)}' returned a non-zero code: 3`,
      logTail: ["last words"],
    });
  });

  it("does not believe a step that prints the builder's own lines", () => {
    const { steps } = follow(createLegacyReader, {
      stdout: [
        "Step 1/2 : RUN x",
        " ---> Running in 1f47c6b158ea",
        " ---> Using cache",
        "Step 9/9 : RUN lie",
        "Step 1/2 : RUN lie",
        "Step 2/3 : RUN lie",
        "Step 2/2 : RUN y",
        " ---> Using cache",
      ],
    });
    expect(steps.map(({ text, cached }) => [text, cached])).toEqual([
      ["RUN x", false],
      ["RUN y", true],
    ]);
  });

  it("reads the line of a Dockerfile that cannot be parsed", () => {
    const message = "Error response from daemon: dockerfile parse error on line 2: unknown instruction: RUNN";
    const { failure } = follow(createLegacyReader, { stderr: [message] });
    expect(failure).toMatchObject({ instructionNumber: null, lines: { start: 2, end: 2 } });
  });
});

describe.each<[string, Reader]>([
  ["JSON", createRawjsonReader],
  ["plain", createPlainReader],
  ["legacy", createLegacyReader],
])("whatever comes in (%s)", (_name, create) => {
  const pieces = fc.constantFrom(
    ...[
      "{",
      "}",
      '"vertexes":[',
      "null",
      "#1 ",
      "#1 ERROR: x",
      "Step 1/1 : ",
      " ---> ",
      "\r",
      "\u001b[",
      "ERROR: ",
    ],
    ...[
      '{"vertexes":null}',
      '{"vertexes":[null,3,{"digest":"a"}]}',
      '{"logs":[{"vertex":"a","data":"!"}]}',
      "----",
    ],
  );
  const line = fc.array(fc.oneof(pieces, fc.string()), { maxLength: 4 }).map((parts) => parts.join(""));

  it("never throws, and logs no line with a line end in it", () => {
    fc.assert(
      fc.property(fc.array(line.map((text) => text.replaceAll("\n", ""))), (lines) => {
        const { log } = follow(create, { stdout: lines, stderr: lines });
        expect(log.filter((text) => text.includes("\n"))).toEqual([]);
      }),
    );
  });
});
