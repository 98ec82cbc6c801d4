import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { buildMarker, isOlderRun, parseMarker } from "../../src/github/marker.js";

const SHA = "a".repeat(40);
const MARKER = { key: "app", sha: SHA, run: { id: 17_123_456_789, attempt: 2 } };
const LINE = `<!-- docker-layer-report:v1 key=app sha=${SHA} run=17123456789.2 -->`;

describe("the marker", () => {
  it("is one line of an HTML comment", () => {
    expect(buildMarker(MARKER)).toBe(LINE);
    expect(parseMarker(`${LINE}\n\nreport`)).toEqual(MARKER);
    expect(parseMarker(`${LINE}\r\nreport`)).toEqual(MARKER);
    expect(parseMarker(LINE)).toEqual(MARKER);
  });

  it("comes back from every key, and nothing of a key leaves the HTML comment", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 100 }),
        fc.nat(),
        fc.integer({ min: 1, max: 999 }),
        (key, id, attempt) => {
          const line = buildMarker({ key, sha: SHA, run: { id, attempt } });
          expect(parseMarker(line)).toEqual({
            key: Buffer.from(key).toString(),
            sha: SHA,
            run: { id, attempt },
          });
          expect(line.slice(4, -3)).not.toMatch(/--|>|\s{2}|[\r\n]/);
        },
      ),
    );
  });

  it.each([
    ["nothing", ""],
    ["a report without one", "# report"],
    ["one that is not first", `text\n${LINE}`],
    ["one that is indented", ` ${LINE}`],
    ["one that is quoted", `> ${LINE}`],
    ["another version", LINE.replace("v1", "v2")],
    ["one with more in its line", `${LINE} text`],
    ["one without an end", LINE.replace(" -->", "")],
    ["a key that is not encoded as it should be", LINE.replace("key=app", "key=%E0%A4%A")],
    ["a key with a blank", LINE.replace("key=app", "key=a b")],
    ["an endless key", LINE.replace("key=app", `key=${"a".repeat(1001)}`)],
    ["a commit that is none", LINE.replace(SHA, "main")],
    ["a run beyond counting", LINE.replace("17123456789", "9".repeat(40))],
    ["a negative run", LINE.replace("17123456789", "-1")],
  ])("is not found in %s", (_, text) => {
    expect(parseMarker(text)).toBeNull();
  });

  it("is not found in megabytes that begin like one", () => {
    expect(parseMarker(`<!-- docker-layer-report:v1 key=${"a sha=".repeat(2_000_000)}`)).toBeNull();
  });
});

it("orders runs by their ID, then by their attempt", () => {
  const run = { id: 20, attempt: 2 };
  expect(isOlderRun({ id: 19, attempt: 9 }, run)).toBe(true);
  expect(isOlderRun({ id: 20, attempt: 1 }, run)).toBe(true);
  expect(isOlderRun(run, run)).toBe(false);
  expect(isOlderRun({ id: 21, attempt: 1 }, run)).toBe(false);
});
