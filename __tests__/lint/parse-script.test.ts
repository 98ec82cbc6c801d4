import { describe, expect, it } from "@jest/globals";
import { parseScript } from "../../src/lint/parse-script.js";

describe("parseScript", () => {
  it("gives the tree of a script with here-documents", () => {
    expect(parseScript("cat <<a\nb\na\n")?.commands).toHaveLength(1);
  });

  it("gives up a script of more here-documents than anybody writes, at once", () => {
    expect(parseScript("<<a ".repeat(100_000))).toBeNull();
  });
});
