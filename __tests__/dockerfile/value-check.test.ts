// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Dockerfiles have the same braces.
import { describe, expect, it } from "@jest/globals";
import { dockerfile } from "../support/dockerfile.js";
import { spoken } from "../support/english.js";

/** What is said of the lines, without what stands around the one thing that is told. */
const said = (...lines: readonly string[]): string[] =>
  dockerfile(...lines).errors.map(({ code, detail }) => `${code}: ${spoken(detail)}`);

describe("a mount that BuildKit refuses", () => {
  it.each([
    ["type=bin,target=/a", 'type must be bind, cache, tmpfs, secret or ssh, not "bin"'],
    ["type=cache", "a cache needs a target"],
    ["type=tmpfs,target=", "a tmpfs needs a target"],
    ["type=bind,target=/", 'a bind can\'t have "/" as its target'],
    ["type=bind,target=a/..", 'a bind can\'t have "/" as its target'],
    ["type=bind,target=/a,dst=/", 'a bind can\'t have "/" as its target'],
    ["type=bind,from=$X,target=/a", "no variable is replaced in from="],
    ["type=bind,target=/a,foo=1", 'has no key "foo"'],
    ["type=bind,__proto__=1", 'has no key "__proto__"'],
    ["target", '"target" must be a key=value pair'],
    ["type=cache,target=/a,", '"" must be a key=value pair'],
    ["type=cache,target=/a,sharing=x", 'sharing must be shared, private or locked, not "x"'],
    ["type=cache,target=/a,mode=0888", 'mode must be octal digits such as 0755, not "0888"'],
    ["type=cache,target=/a,uid=4294967296", "uid must be a number from 0 to 4294967295"],
    ["type=bind,target=/a,rw=yes", 'rw must be true or false, not "yes"'],
    ["type=tmpfs,target=/a,size=1ki", 'size must be a size such as 64m, not "1ki"'],
    ["type=cache,target=/a,size=1", "size is for tmpfs, not for cache"],
    ["size=1,type=tmpfs,target=/a", "size is for tmpfs, not for bind"],
    ["type=bind,target=/a,uid=1", "uid is for cache, secret, ssh, not for bind"],
    ["type=secret,env=A", "a secret needs an id or a target"],
  ])("is told: %s", (mount, words) => {
    expect(said("FROM a", `RUN --mount=${mount} x`)).toEqual([expect.stringContaining(words)]);
  });

  it("is told at the flag, also where it is empty", () => {
    const file = dockerfile("FROM a", "RUN --network=none --mount= x");
    const [error] = file.errors;
    expect(file.text.slice(error?.range.start, error?.range.end)).toBe("--mount=");
  });

  it.each([
    "target=/a",
    "type=BIND,source=x,TARGET=/a",
    "type=cache,target=/a,id=x,sharing=LOCKED,mode=00755,uid=0,gid=4294967295,ro",
    "type=tmpfs,target=/a,size=1.5g",
    "type=secret,target=/a,required",
    "type=secret,source=a,env=B,required=T",
    "type=ssh",
    "uid=1,type=cache,target=/a",
    "type=cache,target=$PATH",
    "type=$X",
    "type=cache,target=/a,sharing=${S:-shared}",
    "type=bind,target=relative",
    "type=cache,target=C:\\\\x",
  ])("is none: %s", (mount) => {
    expect(said("FROM a", `RUN --mount=${mount} x`)).toEqual([]);
  });

  it("has the working folder as its target where it names none", () => {
    const mount = "RUN --mount=type=cache x";
    expect(said("FROM a", "WORKDIR /w", mount)).toEqual([]);
    expect(said("FROM a AS B", "WORKDIR /w", "FROM b", mount)).toEqual([]);
    expect(said("FROM a AS B", "WORKDIR /w", "FROM b AS c", "FROM c", mount)).toEqual([]);
    expect(said("FROM $BASE", mount)).toEqual([]);
    expect(said("FROM a AS b", "WORKDIR /w", "FROM c", mount)).toHaveLength(1);
  });

  it("is left to the build that ONBUILD hands it to", () => {
    expect(said("FROM a", "ONBUILD RUN --mount=type=bin x", "ONBUILD STOPSIGNAL FOO")).toEqual([]);
  });
});

describe("a platform that BuildKit refuses", () => {
  it.each([
    "foo",
    "linux/",
    "/amd64",
    "linux/amd64/v2/x",
    "linux/amd64,linux/arm64",
    "bad!",
    "l*",
    "arm64v8",
  ])("is told: %s", (platform) => {
    expect(said(`FROM --platform=${platform} a`)).toEqual([
      `invalid-value: --platform of FROM must be a system, a processor or both, such as linux/arm64, not "${platform}".`,
    ]);
  });

  it.each([
    "linux",
    "amd64",
    "x86_64",
    "LINUX/amd64",
    "linux/arm/v7",
    "linux/foo",
    "windows(10.0.17763)/amd64",
    "$X",
    "",
  ])("is none: %j", (platform) => {
    expect(said(`FROM --platform=${platform} a`)).toEqual([]);
  });
});

describe("a signal that BuildKit refuses", () => {
  it.each(["FOO", "SIGFOO", "0", "00", "3x", "1 2", "RTMIN+16", "RTMAX-15", "SIGSIGTERM", "0x9"])(
    "is told: %s",
    (signal) => {
      expect(said("FROM a", `STOPSIGNAL ${signal}`)).toEqual([
        `invalid-value: STOPSIGNAL takes a signal's name or number, such as SIGTERM or 15, not "${signal}".`,
      ]);
    },
  );

  it.each(["SIGTERM", "term", "9", "-1", "SIGRTMIN+3", "RTMAX-14", '"SIGINT"', "$SIGNAL", "${S:-TERM}"])(
    "is none: %s",
    (signal) => {
      expect(said("FROM a", `STOPSIGNAL ${signal}`)).toEqual([]);
    },
  );
});
