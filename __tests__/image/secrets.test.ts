import { Buffer } from "node:buffer";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { argRowValues, runArgumentValues } from "../../src/image/history-values.js";
import { createRedactor, type SecretSources } from "../../src/image/secrets.js";
import { dockerfile } from "../support/dockerfile.js";

const redact = (text: string, sources: SecretSources = {}): string => createRedactor(sources).redact(text);
const history = (text: string, sources: SecretSources = {}): string =>
  createRedactor(sources).redactHistory(text);
/** Put together here, so that scanners of this repository find no token in it. */
const token = (prefix: string, length: number): string => prefix + "a1B2".repeat(length).slice(0, length);

describe("history", () => {
  it("hides the values of ARGs in front of a RUN, from either builder", () => {
    expect(history("RUN |2 VERSION=9.9 API_TOKEN=s3cr3t /bin/sh -c echo hi # buildkit")).toBe(
      "RUN |2 VERSION=*** API_TOKEN=*** /bin/sh -c echo hi # buildkit",
    );
    expect(history("|2 API_TOKEN=s3cr3t VERSION=9.9 /bin/sh -c echo hi")).toBe(
      "|2 API_TOKEN=*** VERSION=*** /bin/sh -c echo hi",
    );
  });

  it("hides values with blanks as a whole", () => {
    expect(history("RUN |2 A=one two B=three four /bin/sh -c make # buildkit")).toBe(
      "RUN |2 A=*** B=*** /bin/sh -c make # buildkit",
    );
    expect(history("RUN |1 A=one two /usr/bin/env bash -eo pipefail -c make")).toBe(
      "RUN |1 A=*** -eo pipefail -c make".replace(" -eo", " bash -eo"),
    );
  });

  it("takes the names that the Dockerfile gives before what only looks like one", () => {
    const file = dockerfile("FROM a", "ARG FLAGS", "ARG TOKEN");
    expect(history("RUN |2 FLAGS=-O2 x=1 TOKEN=abc def /bin/sh -c make", { dockerfile: file })).toBe(
      "RUN |2 FLAGS=*** TOKEN=*** /bin/sh -c make",
    );
  });

  it("takes the value that was passed as it is, so that the command stays readable", () => {
    const buildArgs = new Map([["NAME", "a b"]]);
    expect(history("RUN |1 NAME=a b touch /file", { buildArgs })).toBe("RUN |1 NAME=*** touch /file");
    expect(history("RUN |1 OTHER=x touch /file")).toBe("RUN |1 OTHER=*** touch /file");
  });

  it("hides the values of ARG rows, in a row and in the table", () => {
    expect(history("ARG TOKEN=abc123def")).toBe("ARG TOKEN=***");
    expect(history("/bin/sh -c #(nop)  ARG TOKEN=abc def")).toBe("/bin/sh -c #(nop)  ARG TOKEN=***");
    expect(history("ARG A=1 2 B=3")).toBe("ARG A=*** B=***");
    expect(history("ARG TOKEN")).toBe("ARG TOKEN");
    const table = "<missing>   2 days ago   ARG VERSION=1.0   0B   buildkit.dockerfile.v0\n<missing>   x";
    expect(history(table)).toBe(table.replace("1.0", "***"));
  });

  it("hides ENV values only where the name looks secret", () => {
    expect(history("ENV API_KEY=abc")).toBe("ENV API_KEY=***");
    expect(history('ENV DB_PASSWORD="a b" PATH=/bin')).toBe("ENV DB_PASSWORD=*** PATH=/bin");
    expect(history("ENV PATH=/usr/local/bin:/usr/bin")).toBe("ENV PATH=/usr/local/bin:/usr/bin");
  });

  it("counts names in ARG and ENV in any case, on continued lines and in the old form too", () => {
    expect(history("ENV db_password=abc path=/bin")).toBe("ENV db_password=*** path=/bin");
    expect(redact("ENV a=b \\\n    api_key=abc\nkey=1")).toBe("ENV a=b \\\n    api_key=***\nkey=1");
    expect(redact("ENV API_TOKEN abc def\nENV NAME value")).toBe("ENV API_TOKEN ***\nENV NAME value");
    expect(redact("docker build --build-arg token=abc .")).toBe("docker build --build-arg token=*** .");
  });

  it("hides no more than it must when a count is wrong or huge", () => {
    expect(history("RUN |9 A=b /bin/sh -c make")).toContain("make");
    expect(history("|99999 A=b")).toBe("|99999 A=b");
    expect(history("a |1 b")).toBe("a |1 b");
  });
});

describe("texts", () => {
  it("leave the Dockerfile's own ARG defaults alone, as everybody can read them", () => {
    expect(redact("ARG VERSION=1.0")).toBe("ARG VERSION=1.0");
  });

  it("keep references to secrets, which hold none", () => {
    for (const text of [
      'ENV TOKEN="$TOKEN"',
      `ENV TOKEN=$${"{OTHER}"}`,
      "RUN TOKEN=$(cat /run/secrets/token) make",
    ]) {
      expect(redact(text)).toBe(text);
    }
  });

  it("lose the user and password of URLs, and nothing else of them", () => {
    expect(redact("git clone https://me:p@ss@example.org/repo.git")).toBe(
      "git clone https://***@example.org/repo.git",
    );
    expect(redact("index https://token@pypi.example/simple, then https://public.example/simple")).toBe(
      "index https://***@pypi.example/simple, then https://public.example/simple",
    );
    expect(redact("ssh://git@github.com/a/b and user@host")).toBe("ssh://git@github.com/a/b and user@host");
    expect(redact("https://x.example/a?token=abc&page=2")).toBe("https://x.example/a?token=***&page=2");
  });

  it.each<[string, string]>([
    ["GitHub", token("ghp_", 36)],
    ["GitHub, of a workflow", token("ghs_", 36)],
    ["GitHub, fine-grained", token("github_pat_", 60)],
    ["GitLab", token("glpat-", 20)],
    ["Docker Hub", token("dckr_pat_", 27)],
    ["npm", token("npm_", 36)],
    ["PyPI", token("pypi-AgEIcHlwaS5vcmc", 80)],
    ["AWS", `AKIA${"A1B2".repeat(4)}`],
    ["Google", token("AIza", 35)],
    ["Slack", token("xoxb-", 40)],
    ["Stripe", token("sk_live_", 24)],
    ["JSON Web Token", `eyJ${"a1B2".repeat(8)}.eyJ${"c3D4".repeat(8)}.${"e5F6".repeat(8)}`],
  ])("lose tokens by their shape: %s", (_, secret) => {
    expect(redact(`before ${secret} after`)).toBe("before *** after");
    expect(redact(`"${secret}"`)).toBe('"***"');
  });

  it("lose private keys and the credentials of headers and .npmrc", () => {
    const key = `-----BEGIN RSA ${"PRIVATE"} KEY-----\nMIIE\nabc\n-----END RSA ${"PRIVATE"} KEY-----`;
    expect(redact(`a\n${key}\nb`)).toBe("a\n***\nb");
    expect(redact(`cut ${key.slice(0, 45)}`)).toBe("cut ***");
    expect(redact("curl -H 'Authorization: Bearer abc.def' x")).toBe("curl -H 'Authorization: Bearer ***' x");
    expect(redact('"authorization": "Basic dXNlcg=="')).toBe('"authorization": "Basic ***"');
    expect(redact("//registry.example/:_authToken=abc")).toBe("//registry.example/:_authToken=***");
  });

  it("keep digests, commits and ordinary words", () => {
    const text = `sha256:${"a1".repeat(32)} ${"b2".repeat(20)} npm_config_loglevel=warn basic token key=1 bearer of news`;
    expect(redact(text)).toBe(text);
  });
});

describe("given values", () => {
  const secrets = ["hunter2!"];

  it("are hidden everywhere, inside words too", () => {
    expect(redact("xhunter2!y and hunter2!", { secrets })).toBe("x***y and ***");
  });

  it("are hidden in their encoded forms", () => {
    const secret = 'p&ss "wörd"/+?>';
    const encoded = [
      Buffer.from(secret).toString("base64"),
      Buffer.from(secret).toString("base64url"),
      encodeURIComponent(secret),
      JSON.stringify(secret),
    ];
    for (const form of encoded) {
      expect(redact(`a ${form} b`, { secrets: [secret] })).toMatch(/^a "?\*\*\*"? b$/);
    }
    for (const user of ["a:", "ab:", "abc:"]) {
      const form = Buffer.from(user + secret).toString("base64");
      expect(redact(form, { secrets: [secret] })).toContain("***");
    }
  });

  it("are hidden line by line where they have several, as logs show them", () => {
    const sources = { secrets: ["first line\r\nsecond line\n}"] };
    expect(redact("log: second line", sources)).toBe("log: ***");
    expect(redact("}", sources)).toBe("}");
  });

  it("are hidden as whole tokens where they are build arguments", () => {
    const buildArgs = new Map([["CHANNEL", "beta"]]);
    expect(redact("use beta, not betamax or alphabeta; v-beta.1", { buildArgs })).toBe(
      "use ***, not betamax or alphabeta; v-***.1",
    );
  });

  it("are hidden inside words too where a build argument's name looks secret", () => {
    expect(redact("Xs3cretY", { buildArgs: new Map([["API_KEY", "s3cret"]]) })).toBe("X***Y");
  });

  it("stay where the Dockerfile shows them, unless the name looks secret", () => {
    const file = dockerfile("FROM a", "ARG CHANNEL=beta", "ARG TOKEN=gamma");
    const buildArgs = new Map([
      ["CHANNEL", "beta"],
      ["TOKEN", "gamma"],
    ]);
    expect(redact("beta gamma", { buildArgs, dockerfile: file })).toBe("beta ***");
  });

  it("stay where hiding them would only make the text unreadable", () => {
    const buildArgs = new Map([
      ["DEBUG", "true"],
      ["LEVEL", "1"],
      ["AUTH", "no"],
      ["KEY", ""],
    ]);
    expect(redact("true 1 no 1.5", { buildArgs, secrets: ["", "  ", "***"] })).toBe("true 1 no 1.5");
  });

  it("are hidden beside their names, however short, ordinary or public they are", () => {
    const file = dockerfile("FROM scratch", "ARG CHANNEL=beta");
    const buildArgs = new Map([
      ["PIN", "42"],
      ["DEBUG", "true"],
      ["CHANNEL", "beta"],
      ["MASKED", "*"],
    ]);
    const sources = { buildArgs, dockerfile: file };
    expect(redact("PIN=42 PIN=\"42\" PIN='42'; DEBUG=true,CHANNEL=beta MASKED=*", sources)).toBe(
      "PIN=*** PIN=\"***\" PIN='***'; DEBUG=***,CHANNEL=*** MASKED=*",
    );
    expect(redact("PIN=421 MY_PIN=42 42 PIN=", sources)).toBe("PIN=421 MY_PIN=42 42 PIN=");
  });

  it("are public only where the Dockerfile shows them as a whole token", () => {
    const sources = { buildArgs: new Map([["F", "ratc"]]), dockerfile: dockerfile("FROM scratch") };
    expect(redact("ratc scratch", sources)).toBe("*** scratch");
  });

  it("stay where FROM is made of them, unless the name looks secret", () => {
    const file = dockerfile(
      ...["ARG PY", "ARG API_TOKEN", "ARG LATER"],
      ...[`FROM python:$${"{PY}"}-alpine`, `FROM base:$${"{API_TOKEN}"}`, "ARG OTHER"],
    );
    const buildArgs = new Map([
      ["PY", "3.8"],
      ["API_TOKEN", "9.9.9"],
      ["LATER", "beta"],
      ["OTHER", "gamma"],
    ]);
    expect(redact("python:3.8-alpine base:9.9.9 beta gamma PY=3.8", { buildArgs, dockerfile: file })).toBe(
      "python:3.8-alpine base:*** *** *** PY=***",
    );
  });

  it("come from the image's environment too", () => {
    const environment = ["PATH=/usr/bin", "DB_PASSWORD=tr0ub4dor", "TOKEN"];
    expect(redact("connect with tr0ub4dor from /usr/bin", { environment })).toBe(
      "connect with *** from /usr/bin",
    );
  });

  it("come from the Dockerfile's own secret-looking variables, short words aside", () => {
    const file = dockerfile(
      "FROM a",
      'ENV DB_PASSWORD="tr0ub4dor" JWT_SECRET=secret',
      "ARG API_KEY=$OTHER_VARIABLE",
    );
    expect(redact("with tr0ub4dor, a secret and $OTHER_VARIABLE", { dockerfile: file })).toBe(
      "with ***, a secret and $OTHER_VARIABLE",
    );
  });

  it("leave one mask where several overlap", () => {
    expect(redact("abcdefgh", { secrets: ["abcdef", "cdefgh"] })).toBe("***");
  });
});

describe("a redactor", () => {
  const sources: SecretSources = {
    secrets: ["s3cret", "a*b", "**x"],
    buildArgs: new Map([
      ["CHANNEL", "abc"],
      ["TOKEN", "xyz9"],
    ]),
  };
  const { redact, redactHistory, redactDeep } = createRedactor(sources);
  const word = fc.constantFrom(
    ...[
      "s3cret",
      "abc",
      "xyz9",
      "a",
      "*",
      "***",
      "x",
      " ",
      "\n",
      "   ",
      "|2 ",
      "ARG ",
      "A=",
      "TOKEN=",
      '"',
      "'",
      "$",
    ],
    ...[
      "https://",
      "@",
      ":",
      "/",
      "RUN ",
      " /bin/sh -c ",
      "ghp_",
      "a1B2".repeat(10),
      "eyJ",
      ".",
      "Authorization: ",
    ],
  );
  const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(""));

  it("reads the history's arguments in time that grows with the text, not with its square", () => {
    const known = { names: new Set(["NEVER"]), values: new Map([["A", "x y"]]) };
    const pieces = ["|9 A=1 ", " |9999 A=", "|1 A=x y ", "|1 A=", "   ARG ", "ARG A", "   ARG A=1 B=2"];
    const texts = [...pieces.map((piece) => piece.repeat(100_000)), `|9999 ${"A=1 ".repeat(200_000)}`];
    for (const value of texts) {
      runArgumentValues(value, known);
      argRowValues(value);
    }
    // A second's work at the most; with a square in it, hours.
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(redact(redact(value))).toBe(redact(value));
        expect(redactHistory(redactHistory(value))).toBe(redactHistory(value));
      }),
      { numRuns: 1000 },
    );
  });

  it("never lets a secret through", () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(redact(value)).not.toMatch(/s3cret|xyz9/);
        expect(redactHistory(value)).not.toMatch(/s3cret|xyz9/);
      }),
      { numRuns: 1000 },
    );
  });

  it("goes through whole values, keys aside", () => {
    const value = { s3cret: ["a s3cret", 1, null, true, { deep: "xyz9" }], n: undefined };
    expect(redactDeep(value)).toEqual({ s3cret: ["a ***", 1, null, true, { deep: "***" }], n: undefined });
  });

  it("hides a private key whose lines come one by one", () => {
    const lines = ["a", `-----BEGIN ${"PRIVATE"} KEY-----`, "MIIEabc", `-----END ${"PRIVATE"} KEY-----`, "b"];
    expect(redactDeep(lines)).toEqual(["a", "***", "***", "***", "b"]);
  });

  it("redacts what looks like the beginning of a secret sixty thousand times", () => {
    const pieces = [
      "eyJ",
      "eyJaaaaaaaa.",
      "://a",
      "authorization",
      "a=",
      'A="',
      "|1 A=",
      "|9 A=1 ",
      "A=1 ",
      " |9999 A=",
      "ARG A=",
      "   ARG ",
      "   ARG A=1 B=2",
      "#(nop) ARG A",
      "a.",
      "-----BEGIN ",
    ];
    for (const piece of pieces) {
      const once = redactHistory(piece.repeat(60_000));
      expect(redactHistory(once) === once).toBe(true);
    }
  });
});
