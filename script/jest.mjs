// `node script/jest.mjs [unit|e2e] [jest's arguments]`. Jest loads ES modules only behind Node's flag; setting it here
// keeps npm scripts free of shell-specific syntax.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

const [first = "", ...rest] = process.argv.slice(2);
const isProject = first === "unit" || first === "e2e";
// Last, because jest takes every word behind it for a project's name.
const args = isProject ? [...rest, "--selectProjects", first] : process.argv.slice(2);

const jest = createRequire(import.meta.url).resolve("jest/bin/jest");
const flags = ["--experimental-vm-modules", "--no-warnings"];
const { status } = spawnSync(process.execPath, [...flags, jest, ...args], { stdio: "inherit" });
process.exit(status ?? 1);
