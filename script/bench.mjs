// How much time the Action takes beside docker itself, and to start. Everything is measured in this one run, on this
// engine, five times each; the figures to compare are the ratios, since milliseconds differ from machine to machine.
import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureEngine } from "./docker-engine.mjs";

const RUNS = 5;
const root = fileURLToPath(new URL("..", import.meta.url));
const engineEnv = ensureEngine(["classic"]);
const scratch = mkdtempSync(join(tmpdir(), "docker-layer-report-bench-"));

try {
  const empty = join(scratch, "empty.mjs");
  writeFileSync(empty, "");
  const log = join(scratch, "docker.log");
  const recording = { ...engineEnv, PATH: recordingDocker(log) };

  // The first build fills the layer cache, so that every measured run does the same work.
  action(recording);
  const starts = [];
  const runs = [];
  for (let run = 0; run < RUNS; run++) {
    // Taking turns spreads whatever else the machine does over all figures alike.
    starts.push({
      empty: seconds(() => node([empty])),
      action: seconds(() => action(engineEnv, { "FAIL-ON": "?" })),
    });
    rmSync(log, { force: true });
    const wall = seconds(() => action(recording));
    runs.push({ wall, ...dockerTime(readFileSync(log, "utf8")) });
  }
  print(starts, runs);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function node(args, env = engineEnv) {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, env, encoding: "utf8" });
  return { status, stderr };
}

function action(env, inputs = {}) {
  const given = { CONTEXT: "examples/flask", "REPORT-DIR": join(scratch, "report"), ...inputs };
  const asRunner = Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name}`, value]));
  const { status, stderr } = node(["dist/index.js"], { ...env, ...asRunner });
  if (status !== 0 && inputs["FAIL-ON"] === undefined) throw new Error(`The Action failed.\n${stderr}`);
}

function seconds(work) {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/** Puts a docker first on PATH that notes when each command began and ended, and returns that PATH. */
function recordingDocker(log) {
  const found = spawnSync("sh", ["-c", "command -v docker"], { env: engineEnv, encoding: "utf8" });
  const real = found.stdout.trim();
  const shim = join(scratch, "docker");
  const lines = [
    "#!/bin/bash",
    "start=$EPOCHREALTIME",
    `"${real}" "$@"`,
    "status=$?",
    `printf '%s %s %s\\n' "$start" "$EPOCHREALTIME" "$1 $2" >> "${log}"`,
    "exit $status",
  ];
  writeFileSync(shim, `${lines.join("\n")}\n`);
  chmodSync(shim, 0o755);
  return `${scratch}${delimiter}${engineEnv.PATH}`;
}

/** `sum`: the commands one after the other. `busy`: the time in which at least one was running. */
function dockerTime(log) {
  const spans = log
    .trim()
    .split("\n")
    .map((line) => line.split(" ").slice(0, 2).map(Number))
    .sort(([a], [b]) => a - b);
  let sum = 0;
  let busy = 0;
  let reached = 0;
  for (const [start, end] of spans) {
    sum += end - start;
    busy += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return { sum, busy, commands: spans.length };
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function print(starts, runs) {
  const of = (rows, pick) => median(rows.map(pick));
  const row = (name, value) => console.log(name.padEnd(58), value);
  const time = (value) => `${value.toFixed(3)} s`;
  console.log(`Medians of ${RUNS} runs, layer cache filled, Node ${process.version}`);
  row("empty Node script", time(of(starts, (start) => start.empty)));
  row("the Action, up to reading its inputs", time(of(starts, (start) => start.action)));
  row("  ratio", of(starts, (start) => start.action / start.empty).toFixed(2));
  row("the Action on examples/flask", time(of(runs, (run) => run.wall)));
  row(`  its ${runs[0].commands} docker commands, summed`, time(of(runs, (run) => run.sum)));
  row("  time in which a docker command was running", time(of(runs, (run) => run.busy)));
  row("  ratio of the Action's time to the sum", of(runs, (run) => run.wall / run.sum).toFixed(2));
  row("  own overhead (time without a docker command)", time(of(runs, (run) => run.wall - run.busy)));
}
