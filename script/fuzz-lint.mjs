// Lints what nobody would write, with our answers and with hadolint's: npm run fuzz -- [runs] [seed] [folder with Dockerfiles to start from]
// or, files as large as may be: npm run fuzz -- large
// Says what threw, hung, was slow or pointed outside the text, and keeps each such input in a file. The same runs,
// seed and folder give the same inputs.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { corpusInput, largeInputs, readSeeds } from "./fuzz-inputs.mjs";
import { transpileSources } from "./transpile-sources.mjs";

/** An input that takes longer is reported; one above the size of a mebibyte, which the linter refuses, as much longer. */
const SLOW_MS = 2000;
const LARGEST = 1_048_576;
/** An input that takes longer, also to look at what came out, is given up. */
const HANG_MS = 30_000;
/** Every so many inputs are linted twice: the findings have to be the same. */
const TWICE_EVERY = 50;

if (isMainThread) await main(process.argv.slice(2));
else await work(workerData);

async function main([runsGiven = "10000", seedGiven = "1", folder]) {
  const isLarge = runsGiven === "large";
  const runs = isLarge ? 0 : Number(runsGiven);
  const seed = Number(seedGiven);
  if (!Number.isSafeInteger(runs) || runs < 0 || !Number.isSafeInteger(seed)) {
    console.error("usage: npm run fuzz -- [runs|large] [seed] [folder]");
    process.exitCode = 2;
    return;
  }
  const modules = transpileSources(["src"]);
  const inputs = { seed, folder: folder ?? null };
  const failures = [];
  const slowest = [];
  const started = Date.now();
  try {
    // The large ones are counted below zero.
    let next = isLarge ? -largeInputs().length : 0;
    while (next < runs) next = await runFrom(next, runs, { modules, inputs, failures, slowest });
  } finally {
    rmSync(modules, { recursive: true, force: true });
  }
  const inputOf = inputsOf(inputs);
  for (const { run, problem } of failures) {
    const file = join(tmpdir(), `fuzz-lint-${seed}-${run}.Dockerfile`);
    writeFileSync(file, inputOf(run).text);
    console.log(`input ${run}: ${problem}\n  ${file}`);
  }
  const seconds = Math.round((Date.now() - started) / 1000);
  const count = isLarge ? `${largeInputs().length} large inputs` : `${runs} inputs, seed ${seed}`;
  console.log(`${count}: ${failures.length} problems`);
  console.log(`${seconds} s in all; the slowest:`);
  for (const { run, ms } of slowest)
    console.log(`  ${String(Math.round(ms)).padStart(6)} ms  ${inputOf(run).name}`);
  process.exitCode = failures.length === 0 ? 0 : 1;
}

/** Runs inputs in a thread, which can be ended where one of them hangs. Returns the first run that is left to do. */
async function runFrom(first, runs, { modules, inputs, failures, slowest }) {
  const current = new BigInt64Array(new SharedArrayBuffer(16));
  const worker = new Worker(new URL(import.meta.url), {
    workerData: { modules, inputs, first, runs, current },
  });
  const fail = (run, problem) => {
    failures.push({ run, problem });
    console.error(`input ${run}: ${problem.split("\n")[0]}`);
  };
  return await new Promise((resolve, reject) => {
    const settle = (next) => {
      clearInterval(watch);
      worker.terminate().then(() => resolve(next));
    };
    const watched = { run: null, since: 0 };
    const watch = setInterval(() => {
      const run = current[1] === 0n ? null : Number(current[0]);
      if (run !== watched.run) Object.assign(watched, { run, since: cpuMs() });
      if (run === null || cpuMs() - watched.since < HANG_MS) return;
      fail(run, `no answer in ${HANG_MS / 1000} s`);
      settle(run + 1);
    }, 1000);
    worker.on("message", ({ run, problem, ms }) => {
      if (problem !== undefined) fail(run, problem);
      if (ms !== undefined) {
        slowest.push({ run, ms });
        slowest.sort((a, b) => b.ms - a.ms);
        slowest.length = Math.min(slowest.length, 10);
      }
      if (run === "done") settle(runs);
    });
    worker.on("error", (error) => {
      clearInterval(watch);
      // Not even loaded.
      if (current[1] === 0n) return reject(error);
      // Out of memory, most likely.
      const run = Number(current[0]);
      fail(run, `the thread ended: ${error.message}`);
      settle(run + 1);
    });
  });
}

/** Gives the input of a run, `{ name, text, parseOnly }`. */
function inputsOf({ seed, folder }) {
  const large = largeInputs();
  const seeds = readSeeds(folder);
  return (run) => {
    if (run < 0) return large[large.length + run].make();
    return { name: `input ${run}`, text: corpusInput(seeds, seed, run), parseOnly: false };
  };
}

async function work({ modules, inputs, first, runs, current }) {
  const check = await createCheck(modules);
  const inputOf = inputsOf(inputs);
  let slowestMs = 0;
  for (let run = first; run < runs; run++) {
    const input = inputOf(run);
    current[0] = BigInt(run);
    current[1] = 1n;
    const { problem, ms } = check(input, run >= 0 && run % TWICE_EVERY === 0);
    current[1] = 0n;
    if (problem !== null) parentPort.postMessage({ run, problem });
    const isSlow = ms > SLOW_MS * Math.max(1, input.text.length / LARGEST);
    if (isSlow) parentPort.postMessage({ run, problem: `took ${Math.round(ms)} ms` });
    if (run < 0 || ms > slowestMs) {
      parentPort.postMessage({ run, ms });
      if (run >= 0) slowestMs = ms;
    }
  }
  parentPort.postMessage({ run: "done" });
}

/** Gives a function that says what is wrong with how an input is linted (null where nothing is) and how long that took. */
async function createCheck(modules) {
  const load = (path) => import(pathToFileURL(join(modules, "src", path)).href);
  const [
    { parseDockerfile },
    { createRuleContext },
    { judge },
    { shellScripts },
    { createTranslate },
    { decodeDockerfile },
    { DEFAULT_CONFIG },
  ] = await Promise.all(
    [
      "dockerfile/parse.js",
      "lint/context.js",
      "lint/engine.js",
      "lint/shellcheck/scripts.js",
      "locales/translate.js",
      "dockerfile/validate.js",
      "lint/config/lint-config.js",
    ].map(load),
  );
  const catalog = new URL("../src/locales/en.json", import.meta.url);
  const translate = createTranslate("en", JSON.parse(readFileSync(catalog, "utf8")));
  const states = ["present", "missing", "ignored", "unknown"];
  const context = { ignoreFile: ".dockerignore", find: (source) => states[source.length % states.length] };

  const lint = (dockerfile, compat) => {
    const config = { ...DEFAULT_CONFIG, compat };
    const input = { dockerfile, buildArgs: new Map(), target: null, context, today: "2026-11-21", config };
    const ruleContext = createRuleContext(input);
    shellScripts(ruleContext);
    return judge(ruleContext, []);
  };

  const examine = ({ text, parseOnly }, twice, clock) => {
    const answer = (compat) => {
      const start = { wall: performance.now(), cpu: cpuMs() };
      decodeDockerfile(new TextEncoder().encode(text), "Dockerfile");
      const dockerfile = parseDockerfile(text);
      const findings = parseOnly ? [] : lint(dockerfile, compat);
      // The former is longer where other programs take the processor, the latter where garbage is collected beside.
      clock.ms = Math.max(clock.ms, Math.min(performance.now() - start.wall, cpuMs() - start.cpu));
      return { dockerfile, findings };
    };
    const { dockerfile, findings: ours } = answer(null);
    const findings = [...ours, ...answer("hadolint").findings];

    const stray = strayRange(dockerfile, text.length);
    if (stray !== null) return `the parser's ${stray} is outside the text`;
    for (const finding of findings) {
      const { ruleId, message, values } = finding;
      // Its own range, and those of the edits that it offers.
      const outside = strayRange(finding, text.length);
      if (outside !== null) return `${ruleId}: ${outside} is outside the text`;
      if (translate(message, values) === "") return `${ruleId} has nothing to say`;
    }
    if (twice && !parseOnly) {
      const again = [null, "hadolint"].flatMap((compat) => lint(parseDockerfile(text), compat));
      if (JSON.stringify(findings) !== JSON.stringify(again)) return "linted again, it has other findings";
    }
    return null;
  };

  return (input, twice) => {
    const clock = { ms: 0 };
    try {
      return { problem: examine(input, twice, clock), ms: clock.ms };
    } catch (error) {
      const problem =
        error instanceof Error ? String(error.stack).split("\n").slice(0, 4).join("\n  ") : String(error);
      return { problem, ms: clock.ms };
    }
  };
}

function cpuMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function isInside({ start, end }, length) {
  return start >= 0 && start <= end && end <= length;
}

/** The first range anywhere in the object that the text does not have; null where all are inside. */
function strayRange(object, length) {
  const left = [[object, "range"]];
  while (left.length > 0) {
    const [value, name] = left.pop();
    if (typeof value !== "object" || value === null) continue;
    if (typeof value.start === "number" && !isInside(value, length))
      return `${name} ${JSON.stringify(value)}`;
    if (typeof value.offset === "number" && !(value.offset >= 0 && value.offset <= length)) return name;
    for (const [key, inner] of Object.entries(value)) left.push([inner, key]);
  }
  return null;
}
