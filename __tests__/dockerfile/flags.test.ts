import { describe, expect, it } from "@jest/globals";
import { dockerfile, errorsOf, instruction, textAt } from "../support/dockerfile.js";
import { spoken } from "../support/english.js";

const flagsOf = (line: string) => instruction(line).flags.map(({ name, value }) => [name, value]);

describe("flags", () => {
  it("are read up to the first word without --", () => {
    const run = instruction("RUN --mount=type=cache,target=/c --network=none pip --no-cache-dir");
    expect(run.flags.map(({ name, value }) => [name, value])).toEqual([
      ["mount", "type=cache,target=/c"],
      ["network", "none"],
    ]);
    expect(run.body.text).toBe("pip --no-cache-dir");
  });

  it("lose quotes and escapes, whose places stay known", () => {
    const file = dockerfile('RUN --mount="type=secret,id=a b" --network=no\\ne x');
    const [mount, network] = file.instructions[0]?.flags ?? [];
    expect([mount?.name, mount?.value]).toEqual(["mount", "type=secret,id=a b"]);
    expect(textAt(file, mount?.range ?? null)).toBe('--mount="type=secret,id=a b"');
    expect(textAt(file, mount?.valueRange ?? null)).toBe('"type=secret,id=a b"');
    expect(network?.value).toBe("none");
  });

  it("may stand on continued lines", () => {
    const file = dockerfile("COPY --link \\", "  --from=\\", "a b c");
    expect(file.instructions[0]?.flags.map(({ name, value }) => [name, value])).toEqual([
      ["link", null],
      ["from", "a"],
    ]);
    expect(textAt(file, file.instructions[0]?.flags[1]?.range ?? null)).toBe("--from=\\\na");
  });

  it("are escaped by a backslash whatever the escape directive says", () => {
    const file = dockerfile("# escape=`", "FROM a", "COPY --from=a\\ b c d");
    expect(file.instructions[1]?.flags[0]?.value).toBe("a b");
  });

  it("end at a lone --, which is dropped", () => {
    expect(instruction("CMD -- x").body.text).toBe("x");
    expect(instruction("CMD --").args).toEqual([]);
    expect(flagsOf("COPY --link -- --a b")).toEqual([["link", null]]);
  });

  it("have no value range where they have no value", () => {
    expect(instruction("COPY --link a b").flags[0]?.valueRange).toBeNull();
  });

  it.each([
    ["FROM --platfrom=a b", "invalid-flag: --platfrom=a"],
    ["FROM --constructor=a b", "invalid-flag: --constructor=a"],
    ["COPY --link=maybe a b", "invalid-flag: --link=maybe"],
    ["COPY --link= a b", "invalid-flag: --link="],
    ["COPY --link --link a b", "invalid-flag: --link"],
    ["COPY --from a b", "invalid-flag: --from"],
    ["RUN --mount x", "invalid-flag: --mount"],
    ["RUN --network=foo x", "invalid-flag: --network=foo"],
    ["CMD --foo x", "invalid-flag: --foo"],
    ["HEALTHCHECK --interval=x CMD y", "invalid-flag: --interval=x"],
    ["HEALTHCHECK --retries=-1 CMD y", "invalid-flag: --retries=-1"],
    ["ONBUILD COPY --foo=b a c", "invalid-flag: --foo=b"],
  ])("are refused: %s", (line, error) => {
    expect(errorsOf(dockerfile(line))).toEqual([error]);
  });

  it.each([
    "COPY --exclude=a --exclude=b --parents --link=TRUE --chmod=755 a b",
    "ARG --foo=b A",
    "STOPSIGNAL --foo 9",
    "HEALTHCHECK --foo NONE",
    "ADD --checksum=sha256:00 --keep-git-dir=false --unpack a b",
    "RUN --mount=type=tmpfs,target=/a --mount=type=cache,target=/b --security=insecure --device=gpu x",
    "HEALTHCHECK --interval=1m30s --timeout=.5s --start-period=0 --start-interval=1.5h --retries=3 CMD x",
  ])("are accepted: %s", (line) => {
    expect(errorsOf(dockerfile(line))).toEqual([]);
  });

  it("name the legal ones where one is unknown", () => {
    expect(spoken(dockerfile("FROM --os=a b").errors[0]?.detail)).toBe(
      "FROM has no flag --os; it has --platform.",
    );
    expect(spoken(dockerfile("CMD --a").errors[0]?.detail)).toBe("CMD has no flag --a; it has none.");
  });
});
