import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { LANGUAGES } from "../src/locales/languages.js";
import { loadTranslate } from "../src/locales/load.js";
import { readBaselineFile } from "../src/obtain-baseline.js";
import { readReportFile } from "../src/read-report-file.js";
import { createReport } from "./support/report.js";
import { runInFolder } from "./support/run-command-line.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "docker-layer-report-language-"));
  writeFileSync(join(folder, "Dockerfile"), "FROM python:3.8-alpine\nRUN pip install flask\nFETCH x\n");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  runInFolder(folder, args, { env });

describe.each(LANGUAGES)("the command line in %s", (language) => {
  const asked = ["--language", language];

  it("explains a rule", async () => {
    const translate = await loadTranslate(language);
    const { stdout } = await run(["explain", "DL3042", ...asked]);
    const title = translate("rule.DL3042.title");
    expect(stdout).toContain(`${translate("explain.title", { id: "DL3042", title })}\n`);
    expect(stdout.replace(/\s+/g, " ")).toContain(translate("rule.DL3042.why").slice(0, 60));
  });

  it("says findings, those inside others too", async () => {
    const translate = await loadTranslate(language);
    const { stdout } = await run(["lint", "--format", "json", ...asked]);
    expect(stdout).toContain(translate("rule.DL3042.message"));
    const { stdout: terminal } = await run(["lint", ...asked]);
    const problem = translate("syntax.unknown", { keyword: "FETCH", names: "…" }).split("…")[0];
    // A terminal gets a plain blank for each of those that keep French words together.
    expect(terminal).toContain(problem?.replace(/\s/g, " "));
  });

  it("says what is wrong with an input, and with the flags themselves", async () => {
    const translate = await loadTranslate(language);
    const { status, stderr } = await run(["report", ...asked, "--max-layers", "many"]);
    const legal = translate("error.input.legal.count");
    const message = translate("error.input.illegal", { name: "max-layers", value: '"many"', legal });
    expect([status, stderr]).toEqual([2, `docker-layer-report: ${message}\n`]);
    expect((await run(["lint", "--nonsense", `--language=${language}`])).stderr).toContain(
      translate("error.cli.unknownFlag", { flag: '"--nonsense"' }),
    );
  });

  it("helps", async () => {
    const translate = await loadTranslate(language);
    expect((await run(["--help", ...asked])).stdout).toContain(translate("help.general.title"));
    expect((await run(["lint", "--help", ...asked])).stdout).toContain(translate("help.lint.title"));
  });

  it("is what the environment asks for, where no flag says otherwise", async () => {
    const env = { LANG: `${language.replace("-", "_")}.UTF-8` };
    const [byLang, byFlag] = [await run(["explain"], env), await run(["explain", ...asked])];
    expect(byLang).toEqual(byFlag);
    expect(await run(["explain", "--language", "en"], env)).toEqual(await run(["explain"]));
  });

  it("writes the same of what programs read", async () => {
    const findings = async (args: readonly string[]) =>
      (
        JSON.parse((await run(["lint", "--format", "json", ...args])).stdout) as {
          findings: readonly Record<string, unknown>[];
        }
      ).findings.map(({ message: _, ...rest }) => rest);
    expect(await findings(asked)).toEqual(await findings([]));
  });

  it("takes a report in this language for a baseline", async () => {
    const path = join(folder, "base.json");
    writeFileSync(path, JSON.stringify(createReport({ language })));
    const baseline = { kind: "report", path: "base.json" } as const;
    const file = await readBaselineFile({ baseline }, folder);
    expect(file?.baseline?.image).toEqual(createReport().image);
  });
});

describe("a language", () => {
  it("that there is not is refused with those that there are", async () => {
    for (const command of ["lint", "explain", "report"]) {
      const { status, stderr } = await run([command, "--language", "tlh"]);
      expect(status).toBe(2);
      expect(stderr).toContain('"tlh" is not legal. Use one of: en, es, fr, de, ru, zh-CN.');
    }
  });

  it("is English in a report that names none, as those of the first version", () => {
    const { language: _, ...first } = createReport();
    writeFileSync(join(folder, "first.json"), JSON.stringify(first));
    expect(readReportFile("first.json", [folder]).language).toBe("en");
  });
});
