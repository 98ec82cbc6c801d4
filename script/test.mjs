// Everything a fresh clone needs before its tests can run, then all tests: units, then end to end on a real engine.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ensureBrowser } from "./browser.mjs";
import { ensureEngine } from "./docker-engine.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const run = (command, args, env = process.env) => {
  const { status } = spawnSync(command, args, { cwd: root, env, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
};

// npm writes this file last, so it is missing or old after an install that was cut off.
const installed = `${root}node_modules/.package-lock.json`;
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(`${root}package-lock.json`).mtimeMs) {
  run("npm", ["ci", "--no-audit", "--no-fund"]);
}
ensureEngine(["classic", "containerd"]);
ensureBrowser();
// "node" by name: npm puts the Node that the Action runs on first, once it is installed.
run("node", ["script/jest.mjs", "--runInBand", ...process.argv.slice(2)]);
