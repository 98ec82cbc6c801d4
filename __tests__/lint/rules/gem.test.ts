import { describe, expect, it } from "@jest/globals";
import { lintLines, pointedAt } from "../lint-text.js";

function unpinned(...lines: string[]): string[] {
  return pointedAt(["FROM ruby:3.4", ...lines], "DL3028");
}

describe("DL3028, a gem without a version", () => {
  it("points at the gem, in the words of a warning", () => {
    expect(lintLines(["FROM a:1", "RUN gem install puma"], ["DL3028"])).toEqual([
      {
        id: "DL3028",
        severity: "warning",
        at: "puma",
        message:
          'gem takes whatever release of "puma" is newest that day. Pin it: puma:<version>, or --version <version>.',
      },
    ]);
  });

  it.each([
    ["gem i --no-document puma rails:8.0", ["puma"]],
    ["gem install -i /x -s https://x puma", ["puma"]],
    ["gem install puma -- --with-openssl", ["puma"]],
  ])("flags %j", (script, expected) => {
    expect(unpinned(`RUN ${script}`)).toEqual(expected);
  });

  it.each([
    "gem install puma:7.1.0",
    "gem install puma -v 7.1.0",
    "gem install puma -v7.1.0",
    "gem install puma --version=7.1.0",
    "gem install -g",
    "gem install ./x.gem pkg/*.gem",
    "gem install $GEMS",
    "gem install puma:$VERSION -- --with-openssl /x",
    "gem update --system",
    "bundle install",
  ])("passes %j", (script) => {
    expect(unpinned(`RUN ${script}`)).toEqual([]);
  });

  it("looks into continuations and ONBUILD", () => {
    expect(unpinned("RUN gem install \\", "  rails:8 \\", "  puma")).toEqual(["puma"]);
    expect(unpinned("ONBUILD RUN gem install puma")).toEqual(["puma"]);
  });
});
