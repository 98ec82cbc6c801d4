import { describe, expect, it } from "@jest/globals";
import { parseBaseline } from "../src/baseline-source.js";

describe("the baseline", () => {
  it.each([
    ["auto", { kind: "auto" }],
    ["build", { kind: "build" }],
    ["none", { kind: "none" }],
    ["report.json", { kind: "report", path: "report.json" }],
    ["/tmp/base/report.json", { kind: "report", path: "/tmp/base/report.json" }],
    [
      "shop/api:1.2",
      { kind: "image", name: "shop/api:1.2", image: { kind: "engine", reference: "shop/api:1.2" } },
    ],
    [
      "archive://base.tar",
      { kind: "image", name: "archive://base.tar", image: { kind: "archive", path: "base.tar" } },
    ],
  ])("%s is read for what it is", (text, source) => {
    expect(parseBaseline(text)).toEqual(source);
  });

  it.each(["", "archive://", "a b", "http://example.com/report.json"])("%j is none", (text) => {
    expect(parseBaseline(text)).toBeNull();
  });
});
