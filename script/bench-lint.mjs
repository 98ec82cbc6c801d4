// How fast the linter is: npm run bench:lint -- DIR, over every file below DIR that is called after Dockerfile.
// hadolint, where it is on the PATH, does the same in the same run; the figures to compare are the ratios, since
// milliseconds differ from machine to machine. It has ShellCheck built in, so there is a row with and one without.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const RUNS = 5;
const root = fileURLToPath(new URL("..", import.meta.url));
const files = filesBelow(process.argv[2]);
if (files.length === 0) {
  console.error("usage: npm run bench:lint -- DIR, a folder with Dockerfiles");
  process.exit(2);
}
const scratch = mkdtempSync(join(tmpdir(), "docker-layer-report-bench-"));

try {
  const empty = join(scratch, "empty.mjs");
  writeFileSync(empty, "");
  const nowhere = join(scratch, "nowhere");
  mkdirSync(nowhere);
  const hadolint = onPath("hadolint");
  const shellCheck = onPath("shellcheck");

  const ours = (path) => (words) =>
    json(process.execPath, [join(root, "dist/cli/index.js"), "lint", "--format", "json", ...words], path);
  const all = {
    "without ShellCheck": () => ours(nowhere)(files).findings.length,
    ...(shellCheck && { "with ShellCheck": () => ours(process.env.PATH)(files).findings.length }),
    ...(hadolint && { hadolint: () => json("hadolint", ["-f", "json", ...files], process.env.PATH).length }),
  };
  const middle = [...files].sort((a, b) => statSync(a).size - statSync(b).size)[Math.floor(files.length / 2)];
  const one = {
    "empty Node script": () => run(process.execPath, [empty], nowhere),
    "without ShellCheck": () => ours(nowhere)([middle]),
    ...(shellCheck && { "with ShellCheck": () => ours(process.env.PATH)([middle]) }),
    ...(hadolint && { hadolint: () => json("hadolint", ["-f", "json", middle], process.env.PATH) }),
  };
  print({ hadolint, shellCheck, middle, all: measure(all), one: measure(one) });
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function filesBelow(folder) {
  if (folder === undefined) return [];
  return readdirSync(folder, { recursive: true })
    .filter((name) => /dockerfile/i.test(name))
    .map((name) => resolve(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort();
}

/** What the program says of itself; null where it is not on the PATH. */
function onPath(program) {
  const { status, stdout } = spawnSync(program, ["--version"], { encoding: "utf8" });
  return status === 0 ? stdout.trim().split("\n").at(0) : null;
}

/** No configuration and no settings of this machine's user. */
function run(program, args, path) {
  const env = { PATH: path, HOME: scratch };
  const options = { cwd: scratch, env, encoding: "utf8", maxBuffer: 2 ** 30 };
  const { status, stdout, stderr, error } = spawnSync(program, args, options);
  // 1: there are findings that fail.
  if (status !== 0 && status !== 1) throw new Error(`${program} failed. ${error?.message ?? stderr}`);
  return stdout;
}

function json(program, args, path) {
  return JSON.parse(run(program, args, path));
}

/** Each by its name: the median of its seconds, and its last answer. */
function measure(works) {
  const seconds = new Map(Object.keys(works).map((name) => [name, []]));
  const answers = new Map();
  for (let round = 0; round < RUNS; round++) {
    // Taking turns spreads whatever else the machine does over all figures alike.
    for (const [name, work] of Object.entries(works)) {
      const start = process.hrtime.bigint();
      answers.set(name, work());
      seconds.get(name).push(Number(process.hrtime.bigint() - start) / 1e9);
    }
  }
  const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
  return new Map(
    [...seconds].map(([name, list]) => [name, { time: median(list), answer: answers.get(name) }]),
  );
}

function print({ hadolint, shellCheck, middle, all, one }) {
  const row = (name, ...values) => console.log(name.padEnd(44), ...values.map((value) => value.padStart(14)));
  const ratio = (left, right) => `${(left / right).toFixed(1)} times`;
  console.log(`Medians of ${RUNS} runs, Node ${process.version}, one process over ${files.length} files`);
  for (const [name, { time, answer }] of all) {
    row(name, `${time.toFixed(3)} s`, `${Math.round(files.length / time)} files/s`, `${answer} findings`);
  }
  const theirs = all.get("hadolint");
  for (const [name, { time }] of theirs === undefined ? [] : all) {
    if (name !== "hadolint") row(`  hadolint's time to that ${name}`, ratio(theirs.time, time));
  }
  console.log(`\nOne file of middling size (${statSync(middle).size} bytes), from start to end`);
  for (const [name, { time }] of one) row(name, `${Math.round(time * 1000)} ms`);
  const start = one.get("empty Node script").time;
  const own = one.get("without ShellCheck").time - start;
  row("  without ShellCheck, less Node's own start", `${Math.round(own * 1000)} ms`);
  console.log("");
  console.log(hadolint === null ? "There is no hadolint on the PATH." : `hadolint: ${hadolint}`);
  console.log(shellCheck === null ? "There is no shellcheck on the PATH." : `shellcheck: ${shellCheck}`);
}
