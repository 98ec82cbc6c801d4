import { describe, expect, it } from "@jest/globals";
import { lintLines, pointedAt } from "../lint-text.js";

const casing = (...lines: string[]): string[] => pointedAt(lines, "ConsistentInstructionCasing");

describe("ConsistentInstructionCasing", () => {
  it("points at the keywords that differ from most", () => {
    expect(casing("FROM a:1", "env A=1", "USER x")).toEqual(["env"]);
    expect(casing("from a:1", "env A=1", "USER x")).toEqual(["USER"]);
  });

  it("always points at mixed case, which counts for neither", () => {
    expect(casing("from a:1", "Env A=1", "Env B=1")).toEqual(["Env", "Env"]);
    expect(casing("From a:1", "User x")).toEqual(["From", "User"]);
  });

  it("takes upper case where they are even", () => {
    expect(casing("from a:1", "ENV A=1")).toEqual(["from"]);
  });

  it("says what to write", () => {
    const [seen] = lintLines(["from a:1", "user x", "ENV A=1"], ["ConsistentInstructionCasing"]);

    expect(seen).toMatchObject({ severity: "warning" });
    expect(seen?.message).toContain("Write env instead of ENV.");
  });

  it("counts over all stages", () => {
    expect(casing("FROM a:1", "user x", "FROM b:1", "USER y")).toEqual(["user"]);
  });

  it("does not look before the first FROM, into ONBUILD, or at what is no keyword", () => {
    expect(casing("arg A=1", "FROM a:1", "ONBUILD env A=1", "HEALTHCHECK cmd true", "frob x")).toEqual([]);
  });

  it("passes a keyword over two lines, which could not be shown", () => {
    expect(casing("FROM a:1", "US\\", "ER x", "us\\", "er y")).toEqual([]);
  });
});
