import { beforeAll, describe, expect, it } from "@jest/globals";
import { toReportImage } from "../src/assemble-image.js";
import { nameOf, type Parts, toReport } from "../src/assemble-report.js";
import type { BuildFailure } from "../src/docker/build-progress.js";
import { createRedactor, type SecretSources } from "../src/image/secrets.js";
import { parseInputs } from "../src/inputs.js";
import { loadTranslate } from "../src/locales/load.js";
import type { Translate } from "../src/locales/translate.js";
import type { MarkedFinding } from "../src/mark-new.js";
import { measureImage } from "../src/measure.js";
import { reportSchema } from "../src/report/schema.js";
import { VERSION } from "../src/version.js";
import { buildResult, createCapture, engineInfo } from "./support/captured.js";
import { dockerfile } from "./support/dockerfile.js";
import { buildStep } from "./support/layers.js";

let translate: Translate;
beforeAll(async () => {
  translate = await loadTranslate("en");
});

const LAB = dockerfile("FROM python:3.8-alpine", "RUN pip install \\", "  flask", "COPY app.py /app.py");

const finding = (text: string, overrides: Partial<MarkedFinding> = {}): MarkedFinding => {
  const start = LAB.text.indexOf(text);
  const range = { start, end: start + text.length };
  const values = { package: "flask" };
  return {
    ruleId: "DL3013",
    severity: "warning",
    message: "rule.DL3013.message",
    values,
    range,
    fingerprint: "0123456789abcdef",
    isNew: null,
    ...overrides,
  };
};

const failure = (overrides: Partial<BuildFailure> = {}): BuildFailure => ({
  lines: null,
  instructionNumber: null,
  message: "exit code: 3",
  logTail: ["about to fail"],
  ...overrides,
});

function parts({ secrets = {}, ...overrides }: Partial<Parts> & { secrets?: SecretSources } = {}): Parts {
  const file = overrides.dockerfile ?? LAB;
  const build = overrides.build ?? buildResult();
  const capture = overrides.capture ?? createCapture();
  const facts = { capture, build, engine: engineInfo(), dockerfile: file, target: null };
  const known: Omit<Parts, "reportImage" | "compared"> = {
    inputs: parseInputs(() => undefined),
    source: {
      contextPath: "/work/app",
      path: "/work/app/Dockerfile",
      displayPath: "app/Dockerfile",
      text: file.text,
      generated: false,
    },
    dockerfile: file,
    advice: [],
    earlierSteps: [],
    findings: [],
    build,
    capture,
    image: measureImage({ ...facts, buildArgs: new Map(), base: "python:3.8-alpine" }),
    verdict: { status: "pass", reasons: [], accepted: null },
    lineLimits: { limits: [], notInImage: [], unreadable: [] },
    redactor: createRedactor({ dockerfile: file, ...secrets }),
    translate,
    ...overrides,
  };
  const { image, inputs, redactor } = known;
  const reportImage = image && toReportImage(image, nameOf(inputs), redactor);
  return { reportImage, compared: { outcome: "none", comparison: null, notes: [] }, ...known };
}

const failedBuild = (why: BuildFailure) =>
  toReport(
    parts({ build: buildResult({ ok: false, image: null, failure: why }), capture: null, image: null }),
  );

describe("a report", () => {
  it("is one by its own schema", () => {
    const report = toReport(parts({ findings: [finding("flask")] }));
    expect(reportSchema.parse(report)).toEqual(report);
    expect(report).toMatchObject({
      tool: { version: VERSION },
      dockerfile: { path: "app/Dockerfile", generated: false },
      tag: "python-hello-world",
      image: { reference: "python-hello-world", contentSize: 1020, layers: [{}, {}] },
      history: { rows: [{ size: 20 }, { size: 1000 }] },
      baseHistory: { rows: [{ size: 1000 }] },
    });
  });

  it("says of a finding where it is, in words, and which page explains it", () => {
    const [found] = toReport(parts({ findings: [finding("flask", { isNew: true })] })).findings;
    expect(found).toEqual({
      ruleId: "DL3013",
      severity: "warning",
      message: expect.stringMatching(/^pip takes whatever release of "flask"/),
      path: "app/Dockerfile",
      start: { line: 3, column: 3 },
      end: { line: 3, column: 8 },
      helpUrl: "https://github.com/hadolint/hadolint/wiki/DL3013",
      fingerprint: "0123456789abcdef",
      isNew: true,
    });
  });

  it("says that all findings count where only new ones should and a baseline's are not known", () => {
    const inputs = parseInputs((name) => (name === "fail-on-new" ? "true" : undefined));
    const notes = (isNew: boolean | null) =>
      toReport(parts({ inputs, findings: [finding("flask", { isNew })] })).notes;
    expect(notes(null)).toEqual([expect.stringMatching(/all findings count, not only new ones/)]);
    expect(notes(false)).toEqual([]);
    expect(toReport(parts({ inputs })).notes).toEqual([]);
  });

  it("tells what a label accepts beside its verdict", () => {
    const accepted = { by: "octocat", reasons: [{ kind: "image-size" as const, size: 2, limit: 1 }] };
    const report = toReport(parts({ verdict: { status: "pass", reasons: [], accepted } }));
    expect(reportSchema.parse(report)).toMatchObject({ verdict: { status: "pass", reasons: [] }, accepted });
  });

  it("has the limits of the inputs and of the Dockerfile, and says which of them are not checked", () => {
    const given: Readonly<Record<string, string>> = { "max-layer-size": "5MB", "min-efficiency": "95%" };
    const line = (start: number) => ({ start, end: start });
    const limits = [{ lines: line(4), limit: 10 }];
    const reportOn = (...notInImage: readonly number[]) =>
      toReport(
        parts({
          inputs: parseInputs((name) => given[name]),
          lineLimits: { limits, notInImage: notInImage.map(line), unreadable: [] },
        }),
      );
    expect(reportOn().limits).toMatchObject({
      imageSize: null,
      layerSize: 5_000_000,
      layers: null,
      wasted: null,
      efficiency: 0.95,
      lines: limits,
    });
    expect(reportOn().notes).toEqual([]);
    expect(reportOn(7).notes).toEqual([
      "The size limit above line 7 is not checked: its stage is not in this image.",
    ]);
    expect(reportOn(7, 9).notes).toEqual([
      "2 size limits, the first above line 7, are not checked: their stages are not in this image.",
    ]);
  });

  it("says which lines a build step carried out", () => {
    const steps = [buildStep("[1/3] FROM python:3.8-alpine"), buildStep("[2/3] RUN pip install   flask")];
    const report = toReport(parts({ build: buildResult({ steps: [...steps, buildStep("exporting")] }) }));
    expect(report.build?.steps.map(({ lines }) => lines)).toEqual([
      { start: 1, end: 1 },
      { start: 2, end: 3 },
      null,
    ]);
  });

  it("holds the notes of every step on the way, in the reader's words", () => {
    const values = { command: "docker image ls", reason: "no answer" };
    const capture = createCapture({ notes: [{ key: "note.notCaptured", values }] });
    expect(toReport(parts({ capture })).notes).toEqual([
      "What docker image ls would say is missing here: no answer",
    ]);
  });

  it("of a failed build has neither image nor history", () => {
    const report = failedBuild(failure());
    expect(report).toMatchObject({
      image: null,
      imageList: null,
      history: null,
      baseHistory: null,
      notes: [],
    });
    expect(reportSchema.parse(report)).toEqual(report);
  });
});

describe("the instruction that failed", () => {
  it("is the one on the lines that BuildKit names, whole", () => {
    expect(failedBuild(failure({ lines: { start: 3, end: 3 } })).build?.failure).toEqual({
      instruction: "RUN pip install \\\n  flask",
      lines: { start: 2, end: 3 },
      message: "exit code: 3",
      log: ["about to fail"],
    });
  });

  it("is the one whose number the legacy builder tells", () => {
    expect(failedBuild(failure({ instructionNumber: 3 })).build?.failure).toMatchObject({
      instruction: "COPY app.py /app.py",
      lines: { start: 4, end: 4 },
    });
  });

  it("is unknown where the lines hold none, and the lines still stand", () => {
    expect(failedBuild(failure({ lines: { start: 40, end: 41 } })).build?.failure).toMatchObject({
      instruction: null,
      lines: { start: 40, end: 41 },
    });
  });

  it("is unknown where the build failed outside of one, or at one that the file does not have", () => {
    for (const why of [failure(), failure({ instructionNumber: 40 })]) {
      expect(failedBuild(why).build?.failure).toMatchObject({ instruction: null, lines: null });
    }
  });
});

describe("a secret", () => {
  const SECRET = "s3cr3t-of-this-run";
  const secrets = { secrets: [SECRET] };

  it("is hidden wherever text from outside comes in", () => {
    const file = dockerfile("FROM python:3.8-alpine", `COPY ${SECRET} /app.py`);
    const row = { id: SECRET, created: SECRET, createdBy: `COPY ${SECRET} /`, size: 1, comment: SECRET };
    const history = { command: `docker history ${SECRET}`, text: SECRET, rows: [row] };
    const listed = { repository: SECRET, tag: SECRET, id: SECRET, created: SECRET, size: SECRET };
    const all = parts({ dockerfile: file, secrets });
    const { image } = all;
    if (image === null || image.base === null) throw new Error("The image is measured.");
    const report = toReport({
      ...all,
      inputs: { ...all.inputs, tag: SECRET, target: SECRET },
      findings: [finding("flask", { values: { package: SECRET } })],
      build: buildResult({
        command: ["docker", "--build-arg", `A=${SECRET}`],
        steps: [buildStep(`[1/2] RUN ${SECRET}`)],
        failure: failure({ message: SECRET, logTail: ["before", SECRET], instructionNumber: 2 }),
      }),
      capture: createCapture({
        imageList: { command: SECRET, text: SECRET, rows: [listed] },
        history,
        notes: [{ key: "note.notCaptured", values: { command: SECRET, reason: SECRET } }],
      }),
      image: {
        ...image,
        base: { ...image.base, reference: SECRET, standIn: SECRET },
        baseHistory: history,
        layers: image.layers.map((layer) => ({ ...layer, instruction: SECRET, createdBy: SECRET })),
      },
    });
    expect(JSON.stringify(report)).not.toContain(SECRET);
    expect(report.build?.failure).toMatchObject({ instruction: "COPY *** /app.py", log: ["before", "***"] });
    expect(reportSchema.parse(report)).toEqual(report);
  });

  it("of a private key's many lines is hidden in the log line by line", () => {
    const logTail = ["-----BEGIN PRIVATE KEY-----", "MIIEvQ", "-----END PRIVATE KEY-----", "after"];
    expect(failedBuild(failure({ logTail })).build?.failure?.log).toEqual(["***", "***", "***", "after"]);
  });

  it("in the history's arguments is hidden, though it was never given", () => {
    const createdBy = "|1 NAME=value of it /bin/sh -c pip install flask";
    const base = createCapture();
    const rows = (base.history?.rows ?? []).map((row) => ({ ...row, createdBy }));
    const history = { command: "docker history", text: `${createdBy}\n`, rows };
    const report = toReport(parts({ capture: { ...base, history } }));
    for (const text of [report.history?.text, report.history?.rows[0]?.createdBy]) {
      expect(text).toContain("|1 NAME=*** /bin/sh -c");
    }
    expect(JSON.stringify(report.image?.layers)).not.toContain("value of it");
  });
});

describe("a build argument", () => {
  const words = ["warning", "fail", "lint", "classic", "history", "legacy", "own", "base", "approximate"];
  const withArgument = (value: string) =>
    toReport(
      parts({
        findings: [finding("flask")],
        verdict: {
          status: "fail",
          reasons: [{ kind: "lint", failOn: "warning", count: 1 }],
          accepted: null,
        },
        secrets: { buildArgs: new Map([["VALUE", value]]) },
      }),
    );

  it.each([...words, VERSION, "linux", "docker-layer-report"])(
    "whose value is %j changes no word that the report itself says",
    (value) => {
      const report = withArgument(value);
      expect(reportSchema.parse(report)).toEqual(report);
      expect(report).toMatchObject({
        tool: { name: "docker-layer-report", version: VERSION },
        verdict: { status: "fail", reasons: [{ kind: "lint", failOn: "warning" }] },
        findings: [{ severity: "warning" }],
        image: { platform: "linux/amd64", store: "classic", measuredBy: "history" },
      });
      expect(report.image?.layers.map(({ origin }) => origin)).toEqual(["base", "own"]);
    },
  );

  it.each(["42", "pw", "true", "ratc", "python", "a=b", ""])(
    "whose value is %j stands in the command without it",
    (value) => {
      const command = ["docker", "image", "build", "--build-arg", `PIN=${value}`, "--build-arg", "NAME", "."];
      const buildArgs = new Map([["PIN", value]]);
      const report = toReport(parts({ build: buildResult({ command }), secrets: { buildArgs } }));
      expect(report.build?.command).toEqual(command.with(4, "PIN=***"));
    },
  );

  it("that the base image is chosen by leaves the base image's name readable", () => {
    const file = dockerfile("ARG PY", `FROM python:$${"{PY}"}-alpine`, "RUN true");
    const all = parts({ dockerfile: file, secrets: { buildArgs: new Map([["PY", "3.8"]]) } });
    if (all.image === null) throw new Error("The image is measured.");
    const baseHistory = { command: "docker history python:3.8-alpine", text: "", rows: [] };
    const report = toReport({ ...all, image: { ...all.image, baseHistory } });
    expect(report.image?.base?.reference).toBe("python:3.8-alpine");
    expect(report.baseHistory?.command).toBe("docker history python:3.8-alpine");
  });

  it("with the name of the Dockerfile's folder leaves its findings at their place", () => {
    const report = withArgument("app");
    expect(report.dockerfile?.path).toBe("app/Dockerfile");
    expect(report.findings.map(({ path }) => path)).toEqual(["app/Dockerfile"]);
  });
});
