// Bundles the entries into dist/, which is committed: runners start it without an install.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { buildHtmlPage } from "./html-page.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const ncc = createRequire(import.meta.url).resolve("@vercel/ncc/dist/ncc/cli.js");
const out = resolve(root, process.argv[2] ?? "dist");
const bundles = [
  ["src/index.ts", out],
  ["src/cli.ts", `${out}/cli`],
  ["src/publish.ts", `${out}/publish`],
];

buildHtmlPage();
rmSync(out, { recursive: true, force: true });
// Types are checked by "npm run types"; here they are only taken away.
for (const [entry, folder] of bundles) {
  const args = [
    ncc,
    "build",
    entry,
    "-o",
    folder,
    "--license",
    "licenses.txt",
    "--no-cache",
    "--transpile-only",
  ];
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) process.exit(status ?? 1);
}
