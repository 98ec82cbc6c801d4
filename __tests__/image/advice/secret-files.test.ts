import { describe, expect, it } from "@jest/globals";
import { adviseOnMade, inShort, inWords } from "../../support/advice.js";
import { file, symlink, whiteout } from "../../support/layer-entries.js";

const rulesFor = (path: string, instruction = "COPY . /") =>
  adviseOnMade({ dockerfile: `FROM base\n${instruction}\n`, layers: [[file(path, 400)]] }).map(
    ({ ruleId }) => ruleId,
  );

describe("files that look like secrets", () => {
  it.each([
    "root/.ssh/id_rsa",
    "app/id_ed25519",
    "app/.env",
    "app/.env.production",
    "app/.npmrc",
    "root/.pypirc",
    "root/.netrc",
    "root/.git-credentials",
    "root/.aws/credentials",
    "root/.docker/config.json",
    "root/.kube/config",
    "app/server.p12",
    "app/server.pfx",
    "app/privkey.pem",
    "app/server-key.pem",
    "app/example.com.key",
    "etc/ssh/ssh_host_rsa_key",
  ])("%s is one", (path) => {
    expect(rulesFor(path)).toEqual(["LR2011"]);
  });

  it.each([
    "root/.ssh/id_rsa.pub",
    "root/.ssh/known_hosts",
    "app/.env.example",
    "app/.env.local.sample",
    "app/config.json",
    "app/credentials",
    "app/public_key.pem",
    "app/cert.pem",
    "etc/ssl/certs/Some_Private_Root.pem",
    "etc/ssl/certs/ca-certificates.crt",
    "usr/share/keyrings/docker.key",
    "app/node_modules/tls/test.key",
    "app/tests/server.key",
    "usr/lib/python3/dist-packages/certifi/key.pem",
    "app/monkey.txt",
  ])("%s is none", (path) => {
    expect(rulesFor(path)).toEqual([]);
  });

  it("are told from the public keys of package repositories by name, where a command wrote them", () => {
    expect(rulesFor("tmp/nodesource.key", "RUN curl")).toEqual([]);
    expect(rulesFor("etc/nginx/server.key", "RUN openssl")).toEqual(["LR2011"]);
  });

  it("are warned of whatever their size, before all else, at the line that wrote them", () => {
    const advice = adviseOnMade({
      dockerfile: "FROM base\nRUN big\nCOPY . /app\nRUN chmod 600 /app/.env\nRUN rm /app/id_rsa\n",
      layers: [
        [file("var/lib/apt/lists/x", 5_000_000)],
        [file("app/.env", 40), file("app/id_rsa", 400), file("app/.npmrc", 0), symlink("app/.netrc", "/x")],
        [file("app/.env", 40, { mode: 0o600 })],
        [whiteout("app/id_rsa")],
      ],
    });
    expect(advice.map(inWords)).toEqual([
      [
        "LR2011",
        3,
        null,
        "/app/.env looks like a secret, and everybody who has the image can read it. Keep secrets out with .dockerignore; where a RUN needs one, use `--mount=type=secret`.",
      ],
      [
        "LR2011",
        3,
        null,
        "/app/id_rsa looks like a secret. Line 5 deletes what this layer still holds, and everybody who has the image can read it. Use `RUN --mount=type=secret`.",
      ],
      ["LR2001", 2, 5_000_000, expect.any(String)],
    ]);
    expect(advice[0]).toMatchObject({ severity: "warning", certainty: "looks-like" });
  });

  it("are the base image's own matter where it brings them", () => {
    const advice = adviseOnMade({
      dockerfile: "FROM base\nRUN x\n",
      base: [file("root/.netrc", 9)],
      layers: [[]],
    });
    expect(advice.map(inShort)).toEqual([]);
  });

  it("have long and hostile paths shortened to their end", () => {
    const [advice] = adviseOnMade({
      dockerfile: "FROM base\nCOPY . /\n",
      layers: [[file(`${"d😀".repeat(2_000)}/.env`, 9)]],
    });
    expect(Array.from(String(advice?.values.path))).toHaveLength(120);
    expect(advice?.values.path).toMatch(/^….*😀\/\.env$/u);
  });
});
