// Asks hadolint and `compat: hadolint` the same: npm run compare:hadolint -- [--record] [FOLDER…]
// The cases are those of __tests__/lint/compat/cases.golden.json, every rule's example, and the Dockerfiles in the folders, each
// written anew in several ways. Needs hadolint on PATH. With --record, what hadolint says of the cases without the folders
// is kept for the tests. Says how often both agree, rule by rule, and where they do not; ends with 1 below 99 %.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { transpileSources } from "./transpile-sources.mjs";

const AIM = 0.99;
/** So many files are handed to one run of hadolint. */
const AT_ONCE = 200;
const CASES = fileURLToPath(new URL("../__tests__/lint/compat/cases.golden.json", import.meta.url));

await main(process.argv.slice(2));

async function main(args) {
  const isRecording = args.includes("--record");
  const folders = args.filter((argument) => argument !== "--record");
  if (spawnSync("hadolint", ["--version"]).status !== 0) {
    console.error("There is no hadolint on PATH.");
    process.exitCode = 2;
    return;
  }
  const built = transpileSources(["src", "__tests__/lint/compat"]);
  try {
    const { VARIANTS, RULES, lintedAs } = await load(built);
    const bases = isRecording ? withExamples(readCases(), RULES) : readCases();
    const files = folders.flatMap((folder) => dockerfilesIn(folder).map((text) => ({ text })));
    const asked = [...bases, ...files].map((base) => ({ base, said: {} }));
    for (const [variant, rewrite] of Object.entries(VARIANTS)) {
      for (const config of new Set(asked.map(({ base }) => base.config ?? ""))) {
        const group = asked.filter(({ base }) => (base.config ?? "") === config);
        const answers = askHadolint(
          group.map(({ base }) => rewrite(base.text)),
          config,
        );
        for (const [index, answer] of answers.entries()) group[index].said[variant] = answer;
      }
    }
    if (isRecording) record(asked.slice(0, bases.length));
    report(asked, VARIANTS, lintedAs);
  } finally {
    rmSync(built, { recursive: true, force: true });
  }
}

async function load(built) {
  const at = (path) => import(pathToFileURL(join(built, path)).href);
  const { VARIANTS } = await at("__tests__/lint/compat/variants.js");
  const { RULES } = await at("src/lint/catalog.js");
  const { compatAnswer } = await at("__tests__/lint/compat/answer.js");
  return { VARIANTS, RULES, lintedAs: compatAnswer };
}

function readCases() {
  return JSON.parse(readFileSync(CASES, "utf8")).map(({ text, config }) => ({ text, config }));
}

function withExamples(cases, rules) {
  const known = new Set(cases.map(({ text, config }) => JSON.stringify([text, config])));
  const examples = rules
    .filter(({ id }) => id.startsWith("DL"))
    .flatMap(({ example }) => [example.bad, example.good].map((text) => ({ text, config: example.config })));
  return [...cases, ...examples.filter(({ text, config }) => !known.has(JSON.stringify([text, config])))];
}

/** Answers as `compatAnswer` has them; null where hadolint crashes. */
function askHadolint(texts, config) {
  const folder = mkdtempSync(join(tmpdir(), "compare-hadolint-"));
  try {
    const settings = join(folder, "config.yaml");
    writeFileSync(settings, config);
    const paths = texts.map((text, index) => {
      const path = join(folder, String(index));
      writeFileSync(path, text);
      return path;
    });
    const ask = (some) => {
      const given = config === "" ? [] : ["--config", settings];
      const { stdout } = spawnSync("hadolint", ["--format", "json", ...given, ...some], {
        maxBuffer: 2 ** 28,
      });
      try {
        return JSON.parse(stdout.toString());
      } catch {
        if (some.length > 1) return some.flatMap((path) => ask([path]));
        return [{ file: some[0], code: "crash", line: 0 }];
      }
    };
    const found = texts.map(() => new Set());
    for (let from = 0; from < paths.length; from += AT_ONCE) {
      for (const { file, code, line } of ask(paths.slice(from, from + AT_ONCE))) {
        // Where a file stops making sense is no instruction's line.
        if (!code.startsWith("SC"))
          found[Number(basename(file))].add(code === "DL1000" ? code : `${code} ${line}`);
      }
    }
    return found.map((answer) => (answer.has("crash 0") ? null : [...answer].sort()));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function record(asked) {
  const cases = asked.map(({ base, said }) => ({
    text: base.text,
    ...(base.config !== undefined && { config: base.config }),
    said,
  }));
  writeFileSync(CASES, `[\n${cases.map((one) => JSON.stringify(one)).join(",\n")}\n]\n`);
}

function report(asked, variants, answerOf) {
  const rules = new Map();
  const differences = new Map();
  for (const { base, said } of asked) {
    for (const [variant, theirs] of Object.entries(said)) {
      if (theirs === null) continue;
      const text = variants[variant](base.text);
      const ours = answerOf(text, base.config);
      for (const one of new Set([...ours, ...theirs])) {
        const [rule] = one.split(" ");
        const count = rules.get(rule) ?? { both: 0, ours: 0, theirs: 0 };
        rules.set(rule, count);
        const side = !theirs.includes(one) ? "ours" : !ours.includes(one) ? "theirs" : "both";
        count[side] += 1;
        if (side === "both") continue;
        const label = `${one.padEnd(12)} only ${side === "ours" ? "here    " : "hadolint"} (${variant})`;
        differences.set(text, [...(differences.get(text) ?? []), label]);
      }
    }
  }
  for (const [text, labels] of differences) {
    console.log(`${labels.join("\n")}\n${text.trimEnd().replace(/^/gm, "    ")}\n`);
  }
  const all = { both: 0, ours: 0, theirs: 0 };
  const row = (name, { both, ours, theirs }) => {
    const share = (100 * both) / (both + ours + theirs);
    const numbers = [both, ours, theirs].map((number) => String(number).padStart(8)).join("");
    console.log(`${name.padEnd(8)}${numbers}${share.toFixed(2).padStart(9)} %`);
  };
  console.log(`${"rule".padEnd(8)}${["both", "here", "hadolint"].map((name) => name.padStart(8)).join("")}`);
  for (const [rule, count] of [...rules].sort(([a], [b]) => (a < b ? -1 : 1))) {
    row(rule, count);
    for (const side of ["both", "ours", "theirs"]) all[side] += count[side];
  }
  row("all", all);
  if (all.both < AIM * (all.both + all.ours + all.theirs)) process.exitCode = 1;
}

/** The texts of the files in a folder, at any depth, whose names have Dockerfile in them. */
function dockerfilesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => /dockerfile/i.test(basename(name)))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort()
    .map((path) => readFileSync(path, "utf8"));
}
