// How fast an image's layers are read, and in how much memory: npm run bench:layers -- IMAGE, for each reader alone and
// with the file tree on top, beside `docker save IMAGE >/dev/null` and, where it is on the PATH, dive. All in one run,
// taking turns; the figures to compare are the ratios, since seconds differ from machine to machine.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureEngine } from "./docker-engine.mjs";
import { transpileSources } from "./transpile-sources.mjs";

const [MIN_ROUNDS, MAX_ROUNDS, ENOUGH_SECONDS] = [3, 9, 120];
const SAMPLE_MS = 20;
/** dive's time grows with files times removed files: of 40 layers and 200,000 files it takes minutes. */
const LIMIT_SECONDS = 60;
const [image] = process.argv.slice(2);
if (image === undefined) {
  console.error("usage: npm run bench:layers -- IMAGE, one that the engine has");
  process.exit(2);
}
const env = ensureEngine(["classic"]);
const once = fileURLToPath(new URL("read-layers-once.mjs", import.meta.url));
const sources = transpileSources(["src"]);
const scratch = mkdtempSync(join(tmpdir(), "docker-layer-report-bench-"));

try {
  const archive = join(scratch, "image.tar");
  run("docker", ["image", "save", "--output", archive, image]);
  const layout = join(scratch, "layout");
  mkdirSync(layout);
  run("tar", ["-x", "-f", archive, "-C", layout]);
  const places = {
    directories: image,
    save: image,
    archive,
    // Engines before Docker 25 save another layout.
    ...(existsSync(join(layout, "index.json")) && { "oci-layout": layout }),
  };

  const works = new Map([
    ["docker save >/dev/null", () => timed("docker", ["image", "save", image])],
    // What it takes to bring an archive to any other program: no reader of it can do with less.
    ["docker save | cat >/dev/null", () => timed("docker", ["image", "save", image], into("cat"))],
  ]);
  for (const [kind, place] of Object.entries(places)) {
    works.set(kind, () => read(kind, place));
    works.set(`${kind} + file tree`, () => read(kind, place, "tree"));
  }
  if (spawnSync("dive", ["--version"], { env }).status === 0) {
    const json = join(scratch, "dive.json");
    works.set("dive", () => timed("dive", ["--json", json, image]));
  }
  works.set("(Node and the modules alone)", () => read("nothing", image));
  const results = await measure(works);
  print(results, statSync(archive).size);
  compare(results);
} finally {
  rmSync(scratch, { recursive: true, force: true });
  rmSync(sources, { recursive: true, force: true });
}

function run(program, args) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { env, encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} failed. ${error?.message ?? stderr}`);
  return stdout;
}

function read(...words) {
  return JSON.parse(run(process.execPath, [once, sources, ...words]));
}

/** Starts a program that takes in another one's output; its own goes nowhere. */
function into(program) {
  return () => {
    const { stdin } = spawn(program, [], { env, stdio: ["pipe", "ignore", "ignore"] });
    return stdin;
  };
}

/** Runs a program to its end, or to the limit; its output goes nowhere, or to what `open` starts. */
async function timed(program, args, open = () => "ignore") {
  const start = process.hrtime.bigint();
  const output = open();
  const child = spawn(program, args, { env, stdio: ["ignore", output, "pipe"] });
  // It is the program's now, which ends what it is written into by ending itself.
  if (output !== "ignore") output.destroy();
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  let peak = null;
  const sampling = setInterval(() => {
    peak = peakOf(child.pid) ?? peak;
  }, SAMPLE_MS);
  const limit = setTimeout(() => child.kill("SIGKILL"), LIMIT_SECONDS * 1000);
  const seconds = () => Number(process.hrtime.bigint() - start) / 1e9;
  try {
    const status = await new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("close", resolve);
    });
    const isCut = child.signalCode === "SIGKILL" && seconds() >= LIMIT_SECONDS;
    if (status !== 0 && !isCut) throw new Error(`${program} failed. ${stderr}`);
    return { seconds: seconds(), peak, isCut };
  } finally {
    clearInterval(sampling);
    clearTimeout(limit);
  }
}

/** The most memory that a running process has had, in bytes; null where that is not to be known. */
function peakOf(pid) {
  try {
    const [, kibibytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return kibibytes === undefined ? null : Number(kibibytes) * 1024;
  } catch {
    return null;
  }
}

/** Each by its name: the fastest run and the median of its seconds. */
async function measure(works) {
  const runs = new Map([...works.keys()].map((name) => [name, []]));
  const start = performance.now();
  const hasTime = () => performance.now() - start < ENOUGH_SECONDS * 1000;
  for (let round = 0; round < MIN_ROUNDS || (round < MAX_ROUNDS && hasTime()); round++) {
    // Taking turns spreads whatever else the machine does over all figures alike.
    for (const [name, work] of works) {
      if (runs.get(name).at(-1)?.isCut !== true) runs.get(name).push(await work());
    }
  }
  return new Map(
    [...runs].map(([name, results]) => {
      const sorted = results.toSorted((a, b) => a.seconds - b.seconds);
      const peak = Math.max(...results.map((result) => result.peak ?? 0));
      const median = sorted[Math.floor(sorted.length / 2)].seconds;
      return [name, { ...sorted[0], median, peak, runs: sorted.length }];
    }),
  );
}

function print(results, archiveSize) {
  const [save] = results.values();
  const read = [...results.values()].find(({ entries, declined }) => entries > 0 && declined === undefined);
  const mb = (bytes) => `${(bytes / 1e6).toFixed(0)} MB`;
  console.log(
    `${image}: ${read.entries} entries in ${read.layers} layers, ${mb(read.bytes)} of content, ${mb(archiveSize)} saved`,
  );
  console.log(`Best and median of ${save.runs} runs, Node ${process.version}`);
  const row = (name, ...values) => console.log(name.padEnd(30), ...values.map((value) => value.padStart(12)));
  row("", "best", "median", "entries/s", "MB/s", "peak", "save ÷ this");
  for (const [name, { seconds, median, peak, declined, isCut }] of results) {
    if (declined !== undefined) {
      row(name, `declined: ${declined}`);
      continue;
    }
    if (isCut) {
      row(name, `> ${LIMIT_SECONDS} s`, "", "", "", mb(peak));
      continue;
    }
    const isReading = !name.startsWith("(");
    const per = (amount) => (isReading ? Math.round(amount / seconds).toLocaleString("en") : "");
    row(
      name,
      `${(seconds * 1000).toFixed(0)} ms`,
      `${(median * 1000).toFixed(0)} ms`,
      per(read.entries),
      per(read.bytes / 1e6),
      peak > 0 ? mb(peak) : "",
      isReading ? (save.seconds / seconds).toFixed(2) : "",
    );
  }
}

/** Fails where one reader counts other entries or bytes than another. */
function compare(results) {
  const read = [...results].filter(([, { entries }]) => entries > 0);
  const counts = (figure) =>
    new Set(read.map(([, result]) => result[figure] ?? null).filter((n) => n !== null));
  const different = ["entries", "bytes", "shadowed"].filter((figure) => counts(figure).size > 1);
  console.log(
    different.length === 0
      ? "All readers counted the same entries, bytes and shadowed bytes."
      : `The readers differ in their ${different.join(" and ")}: ${different.map((f) => [...counts(f)].join(" or ")).join("; ")}`,
  );
  if (different.length > 0) process.exitCode = 1;
}
