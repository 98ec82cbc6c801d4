// Jest loads ES modules only behind Node's flag; setting it here keeps npm scripts free of shell-specific syntax.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

const jest = createRequire(import.meta.url).resolve("jest/bin/jest");
const flags = ["--experimental-vm-modules", "--no-warnings"];
const { status } = spawnSync(process.execPath, [...flags, jest, ...process.argv.slice(2)], {
  stdio: "inherit",
});
process.exit(status ?? 1);
