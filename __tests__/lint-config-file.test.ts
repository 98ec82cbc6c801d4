import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { InputError } from "../src/input-error.js";
import { DEFAULT_CONFIG } from "../src/lint/config/lint-config.js";
import { createFindLintConfig } from "../src/lint-config-file.js";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "lint-config-"));
});
afterEach(() => rm(root, { recursive: true }));

/** Writes a configuration that is told from the others by the rule it ignores. */
async function put(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
}
const ignoring = (rule: string) => `ignored: [${rule}]\n`;

function find(options: { named?: string; env?: Record<string, string> } = {}) {
  const { named = null, env = {} } = options;
  return createFindLintConfig({ named, workspace: join(root, "work"), env });
}
const dockerfile = () => join(root, "work/app/Dockerfile");

async function ignoredBy(config: ReturnType<ReturnType<typeof find>>): Promise<string[]> {
  return [...(await config).severities.keys()];
}

describe("the configuration of a Dockerfile", () => {
  it("is the default where there is no file", async () => {
    expect(await find()(dockerfile())).toEqual(DEFAULT_CONFIG);
    expect(await find({ env: { HOME: "relative" } })(null)).toEqual(DEFAULT_CONFIG);
  });

  it("is the file beside it, else that of the workspace, else the person's own", async () => {
    const env = { HOME: join(root, "home") };
    const order = [
      ["home/.hadolint.yml", "DL3000"],
      ["home/.hadolint/config.yaml", "DL3001"],
      ["home/.hadolint/hadolint.yaml", "DL3002"],
      ["home/.config/hadolint.yaml", "DL3003"],
      ["work/.hadolint.yml", "DL3004"],
      ["work/.hadolint.yaml", "DL3006"],
      ["work/app/.hadolint.yml", "DL3007"],
      ["work/app/.hadolint.yaml", "DL3008"],
    ] as const;
    for (const [path, rule] of order) {
      await put(path, ignoring(rule));
      expect(await ignoredBy(find({ env })(dockerfile()))).toEqual([rule]);
    }
    expect(await ignoredBy(find({ env })(null))).toEqual(["DL3006"]);
  });

  it("is looked for where XDG_CONFIG_HOME says", async () => {
    await put("xdg/hadolint.yaml", ignoring("DL3006"));

    expect(await ignoredBy(find({ env: { XDG_CONFIG_HOME: join(root, "xdg") } })(dockerfile()))).toEqual([
      "DL3006",
    ]);
  });

  it("is looked for where Windows keeps it", async () => {
    await put("local/hadolint.yaml", ignoring("DL3006"));

    expect(await ignoredBy(find({ env: { LOCALAPPDATA: join(root, "local") } })(null))).toEqual(["DL3006"]);
  });

  it("has what the environment says, with and without a file", async () => {
    const env = { HADOLINT_IGNORE: "DL3006", HADOLINT_FAILURE_THRESHOLD: "style" };
    expect((await find({ env })(dockerfile())).failOn).toBe("style");
    await put("work/.hadolint.yaml", `${ignoring("DL3007")}failure-threshold: warning\n`);

    expect(await ignoredBy(find({ env })(dockerfile()))).toEqual(["DL3006", "DL3007"]);
    expect((await find({ env })(dockerfile())).failOn).toBe("warning");
  });

  it("refuses a variable that can't be used, by its name", async () => {
    const finding = find({ env: { HADOLINT_NOFAIL: "maybe" } })(null);

    await expect(finding).rejects.toThrow(InputError);
    await expect(finding).rejects.toThrow(/^HADOLINT_NOFAIL: "maybe" is not legal here\. Use 1, true/);
  });

  it("is the named file before all others", async () => {
    await put("work/app/.hadolint.yaml", ignoring("DL3006"));
    await put("work/ci/lint.yaml", `\uFEFF${ignoring("DL3007")}`);

    expect(await ignoredBy(find({ named: "ci/lint.yaml" })(dockerfile()))).toEqual(["DL3007"]);
  });

  it("is read once for all Dockerfiles", async () => {
    await put("work/.hadolint.yaml", ignoring("DL3006"));
    const findConfig = find();

    expect(await findConfig(dockerfile())).toBe(await findConfig(join(root, "work/other/Dockerfile")));
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ["an unknown key", "# mine\nignore: []\n", /^\.hadolint\.yaml:2:1: there is no key "ignore"/],
    ["bytes that are no text", new Uint8Array([0x61, 0xff]), /^\.hadolint\.yaml is not UTF-8/],
    ["more than anybody writes", "#".repeat(70_000), /larger than 64 KiB/],
  ])("refuses %s", async (_, content, problem) => {
    await put("work/.hadolint.yaml", content);
    const finding = find()(dockerfile());

    await expect(finding).rejects.toThrow(InputError);
    await expect(finding).rejects.toThrow(problem);
  });

  it("refuses a folder in the file's place, and a named file that is not there", async () => {
    await put("work/.hadolint.yaml/x", "");

    await expect(find()(null)).rejects.toThrow(/\.hadolint\.yaml is not a file/);
    await expect(find({ named: "lint.yaml" })(null)).rejects.toThrow(
      'Input "lint-config": there is no file "lint.yaml".',
    );
  });
});
