// Bundles the script and the style of report.html into src/report/html/page-assets.json, which is committed: tests and
// the bundles in dist/ take it as it is. `npm run page` does so by hand; with --check it tells whether that is due.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const page = join(root, "src/report/html/page");
const target = join(root, "src/report/html/page-assets.json");

/** Writes the assets. Throws where the script does not bundle. */
export function buildHtmlPage() {
  const style = readFileSync(join(page, "style.css"), "utf8");
  const script = bundleScript();
  for (const [name, text] of Object.entries({ style, script })) {
    // Either would end the element that the text is put in, or hide what follows.
    if (/<\/(script|style)|<!--/i.test(text)) throw new Error(`The page's ${name} holds markup.`);
  }
  const assets = {
    sources: sourcesHash(),
    scriptHash: cspHash(script),
    styleHash: cspHash(style),
    script,
    style,
  };
  writeFileSync(target, `${JSON.stringify(assets, null, 2)}\n`);
}

/** Of what is bundled, as it is now: the page's own files, and the one that it shares with the other reports. */
function sourcesHash() {
  const hash = createHash("sha256");
  for (const file of [...readdirSync(page).sort(), "../../size.ts"]) {
    hash.update(`${file}\n`).update(readFileSync(join(page, file)));
  }
  return hash.digest("hex");
}

function bundleScript() {
  const ncc = createRequire(import.meta.url).resolve("@vercel/ncc/dist/ncc/cli.js");
  const out = mkdtempSync(join(tmpdir(), "docker-layer-report-page-"));
  try {
    const entry = join(page, "main.ts");
    const args = [
      ncc,
      "build",
      entry,
      "-o",
      out,
      "--minify",
      "--no-cache",
      "--transpile-only",
      "--license",
      "licenses.txt",
    ];
    const { status } = spawnSync(process.execPath, args, {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
    });
    if (status !== 0) throw new Error("The page's script does not bundle.");
    // What is bundled goes to every reader of a report, so its licenses go with it.
    const licenses = readFileSync(join(out, "licenses.txt"), "utf8").trim();
    return `/*\n${licenses}\n*/\n${readFileSync(join(out, "index.js"), "utf8").trim()}\n`;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

function cspHash(text) {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  if (!process.argv.includes("--check")) {
    buildHtmlPage();
  } else if (JSON.parse(readFileSync(target, "utf8")).sources !== sourcesHash()) {
    console.error("The page's sources have changed since page-assets.json was made: run `npm run page`.");
    process.exitCode = 1;
  }
}
