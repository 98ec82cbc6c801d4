// How fast report.html is, and how large: `npm run bench:html [FILES] [LAYERS]`. The page is of a made image; it is
// opened from disk in the machine's Chromium, three times, each time in a new browser context.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const RUNS = 3;
const [files = 200_000, layers = 40] = process.argv.slice(2).map(Number);
const root = fileURLToPath(new URL("..", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "docker-layer-report-html-"));

try {
  const { makeImage } = await bundled("__tests__/support/made-image.ts");
  const { renderPage } = await bundled("__tests__/support/made-page.ts");
  const { launchBrowser } = await bundled("__tests__/support/browser.ts");
  const image = makeImage(files, layers);
  const started = performance.now();
  const html = renderPage(image);
  const rendered = performance.now() - started;
  const file = join(scratch, "report.html");
  writeFileSync(file, html);
  console.log(`${files} files in ${layers} layers: ${(statSync(file).size / 1e6).toFixed(1)} MB`);
  console.log(`rendered in ${rendered.toFixed(0)} ms`);
  const browser = await launchBrowser();
  try {
    for (let run = 0; run < RUNS; run += 1) {
      console.log(await opened(browser, pathToFileURL(file).href));
    }
  } finally {
    await browser.close();
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function opened(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator(".cell").first().waitFor();
  await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
  const times = await page.evaluate(async () => {
    const paint = performance.getEntriesByName("first-contentful-paint")[0]?.startTime;
    const map = performance.getEntriesByName("treemap")[0]?.startTime;
    const search = document.querySelector("#search");
    search.value = "core_1";
    const start = performance.now();
    search.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }));
    const first = performance.now() - start;
    search.value = "core_12";
    const again = performance.now();
    search.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }));
    return {
      paint,
      map,
      first,
      second: performance.now() - again,
      cells: document.querySelectorAll(".cell").length,
    };
  });
  await context.close();
  const ms = (value) => `${value?.toFixed(0)} ms`;
  return `first paint ${ms(times.paint)}, treemap ${ms(times.map)} (${times.cells} rectangles), first search ${ms(times.first)}, next ${ms(times.second)}`;
}

/** A TypeScript module of this repository, bundled so that Node can load it; packages stay where they are. */
async function bundled(module) {
  const out = mkdtempSync(join(root, "node_modules/.bench-html-"));
  const ncc = createRequire(import.meta.url).resolve("@vercel/ncc/dist/ncc/cli.js");
  const args = [
    ncc,
    "build",
    join(root, module),
    "-o",
    out,
    "--no-cache",
    "--transpile-only",
    "-e",
    "playwright-core",
  ];
  try {
    const { status } = spawnSync(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
    if (status !== 0) throw new Error(`${module} does not bundle.`);
    return await import(pathToFileURL(join(out, "index.js")).href);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
