// The main job on the example app, from the committed dist/: nothing needs to be installed from npm.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ensureEngine } from "./docker-engine.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const env = ensureEngine(["classic"]);
const cli = ["dist/cli/index.js", "report", "--context", "examples/flask", "--report-dir", "report"];
const run = spawnSync(process.execPath, [...cli, ...process.argv.slice(2)], {
  cwd: root,
  env,
  stdio: "inherit",
});
process.exit(run.status ?? 1);
