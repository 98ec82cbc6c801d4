import { describe, expect, it } from "@jest/globals";
import { dockerfile, errorsOf } from "../support/dockerfile.js";

describe("instructions that BuildKit refuses", () => {
  it.each([
    ["FOO a", "unknown-instruction: FOO"],
    ["__proto__ a", "unknown-instruction: __proto__"],
    ["FROM", "missing-arguments: FROM"],
    ["FROM a b", "invalid-syntax: FROM a b"],
    ["FROM a AS", "invalid-syntax: FROM a AS"],
    ["FROM a AS b c", "invalid-syntax: FROM a AS b c"],
    ["FROM a AS 1b", "invalid-syntax: 1b"],
    ["FROM a AS $b", "invalid-syntax: $b"],
    ["COPY a", "missing-arguments: COPY a"],
    ['ADD ["a"]', 'missing-arguments: ADD ["a"]'],
    ["ARG", "missing-arguments: ARG"],
    ["ENV", "missing-arguments: ENV"],
    ["LABEL", "missing-arguments: LABEL"],
    ["EXPOSE", "missing-arguments: EXPOSE"],
    ["USER", "missing-arguments: USER"],
    ["WORKDIR", "missing-arguments: WORKDIR"],
    ["STOPSIGNAL", "missing-arguments: STOPSIGNAL"],
    ["MAINTAINER", "missing-arguments: MAINTAINER"],
    ["VOLUME []", "missing-arguments: VOLUME []"],
    ['VOLUME [""]', 'invalid-syntax: ""'],
    ["SHELL", "missing-arguments: SHELL"],
    ["SHELL []", "missing-arguments: SHELL []"],
    ["SHELL bash -c", "invalid-syntax: SHELL bash -c"],
    ["ONBUILD", "missing-arguments: ONBUILD"],
    ["ONBUILD ONBUILD RUN x", "invalid-trigger: ONBUILD RUN x"],
    ["ONBUILD FROM x", "invalid-trigger: FROM x"],
    ["ONBUILD MAINTAINER x", "invalid-trigger: MAINTAINER x"],
    ["ONBUILD COPY a", "missing-arguments: COPY a"],
    ["HEALTHCHECK", "missing-arguments: HEALTHCHECK"],
    ["HEALTHCHECK x", "invalid-syntax: x"],
    ["HEALTHCHECK NONE x", "invalid-syntax: x"],
    ["HEALTHCHECK CMD", "invalid-syntax: HEALTHCHECK CMD"],
    ["HEALTHCHECK CMD []", "invalid-syntax: HEALTHCHECK CMD []"],
  ])("%s", (line, error) => {
    expect(errorsOf(dockerfile(line))).toEqual([error]);
  });

  it.each(["RUN", "CMD", "ENTRYPOINT", "CMD []", "from a as B_c.d-1", "HEALTHCHECK none", "STOPSIGNAL 9"])(
    "do not include %s",
    (line) => {
      expect(errorsOf(dockerfile(line))).toEqual([]);
    },
  );

  it("do not keep the instructions behind them from being read", () => {
    const file = dockerfile("FORM a", "ENV b", "RUN c");
    expect(file.instructions.map((each) => each.keyword)).toEqual(["FORM", "ENV", "RUN"]);
    expect(file.errors).toHaveLength(2);
  });

  it("leave what stands before the first FROM to the lint rules", () => {
    expect(errorsOf(dockerfile("RUN a", "FROM b"))).toEqual([]);
  });
});
