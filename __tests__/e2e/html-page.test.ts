import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { loadTranslate } from "../../src/locales/load.js";
import { HOSTILE } from "../report/golden-reports.js";
import { launchBrowser } from "../support/browser.js";
import { createImageFiles, createWrite } from "../support/image-files.js";
import { makeImage } from "../support/made-image.js";
import { makePage, renderPage } from "../support/made-page.js";
import { createImage, createLayer, createReport } from "../support/report.js";

// A browser shares the machine with everything else that runs; none of these tests is about time.
jest.setTimeout(60_000);

let browser: Browser;
let folder: string;

beforeAll(async () => {
  [browser, folder] = await Promise.all([
    launchBrowser(),
    mkdtemp(join(tmpdir(), "docker-layer-report-html-")),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Opens a page from disk, and notes what it asks for and complains of. */
async function open(html: string, options: BrowserContextOptions = {}) {
  const file = join(folder, "report.html");
  await writeFile(file, html);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("dialog", (dialog) => complaints.push(dialog.message()));
  page.on("request", (request) => requests.push(request.url()));
  const url = pathToFileURL(file).href;
  await page.goto(url);
  return {
    page,
    /** Fails where the page did anything but show itself. */
    close: async () => {
      expect({ complaints, requests }).toEqual({ complaints: [], requests: [url] });
      await context.close();
    },
  };
}

const crumbs = (page: Page): Promise<string[]> => page.locator("#crumbs li").allInnerTexts();
const listed = (page: Page): Promise<string[]> => page.locator("#file-list .path").allInnerTexts();
const focusedLabel = (page: Page): Promise<string> =>
  page.evaluate("document.activeElement?.getAttribute('aria-label') ?? ''");

const SMALL = {
  report: createReport({
    image: createImage({
      layers: [
        createLayer({
          origin: "base",
          contentSize: 5_000,
          instruction: null,
          createdBy: "base",
          lines: null,
        }),
        createLayer({ contentSize: 9_000, instruction: "COPY . /app", lines: { start: 2, end: 2 } }),
        createLayer({ contentSize: 1_000, instruction: "RUN rm /app/big.bin", lines: { start: 3, end: 3 } }),
      ],
    }),
  }),
  files: createImageFiles(
    [
      createWrite({ path: "bin/sh", bytes: 3_000 }),
      createWrite({ path: "etc/passwd", bytes: 2_000 }),
      createWrite({ path: "app/big.bin", layer: 1, bytes: 6_000, fate: "deleted", killedBy: 2 }),
      createWrite({ path: "app/lib/core.py", layer: 1, bytes: 2_000 }),
      createWrite({ path: "app/lib/util.py", layer: 1, bytes: 1_000 }),
      createWrite({ path: "etc/passwd", layer: 2, bytes: 1_000, change: "changed" }),
    ],
    3,
  ),
};

describe("report.html in a browser", () => {
  it("shows the whole image, and goes into layers and directories and back out", async () => {
    const { page, close } = await open(renderPage(SMALL));
    expect(await crumbs(page)).toEqual(["Image"]);
    await page.locator('.cell[data-kind="layer"]').first().locator("> .name").click();
    expect(await crumbs(page)).toEqual(["Image", "Layer 2"]);
    await page.locator("#file-list li").nth(2).waitFor();
    expect(await listed(page)).toEqual(["/app/big.bin", "/app/lib/core.py", "/app/lib/util.py"]);
    expect(await page.locator("#file-list .meta").first().textContent()).toBe(
      "layer 2, line 2 · deleted in layer 3: RUN rm /app/big.bin",
    );
    await page.getByRole("button", { name: "Image" }).click();
    expect(await crumbs(page)).toEqual(["Image"]);
    await page.getByRole("button", { name: "Show layer 1 in the treemap" }).click();
    expect(await crumbs(page)).toEqual(["Image", "Layer 1"]);
    await close();
  });

  it("speaks the reader's language, what its script says too", async () => {
    const translate = await loadTranslate("ru");
    const { page, close } = await open(renderPage(SMALL, translate));
    expect(await page.locator("html").getAttribute("lang")).toBe("ru");
    expect(await crumbs(page)).toEqual([translate("html.page.image")]);
    await page.locator('.cell[data-kind="layer"]').first().locator("> .name").click();
    await page.locator("#file-list li").nth(2).waitFor();
    expect(await page.locator("#count").textContent()).toBe(
      translate("html.page.shown.layer", { count: 3, shown: "3", number: "3", layer: 2, size: "9 кБ" }),
    );
    expect(await page.locator("#file-list .meta").first().textContent()).toBe(
      [
        translate("html.page.layerLine", { number: 2, line: 2 }),
        translate("html.page.deleted", { number: 3, label: "RUN rm /app/big.bin" }),
      ].join(" · "),
    );
    await close();
  });

  it("can be walked through by keyboard alone, and tells a screen reader where it is", async () => {
    const { page, close } = await open(renderPage(SMALL));
    expect(await page.locator('.cell[tabindex="0"]').count()).toBe(1);
    await page.locator('.cell[tabindex="0"]').focus();
    expect(await focusedLabel(page)).toBe(
      "2 · COPY . /app, 9 kB, 3 files, layer 2, line 2, this Dockerfile, 6 kB shadowed",
    );
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await focusedLabel(page)).toContain(
      "big.bin, 6 kB, layer 2, line 2, this Dockerfile, deleted in layer 3",
    );
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    expect(await crumbs(page)).toEqual(["Image", "Layer 2", "app"]);
    expect(await focusedLabel(page)).toContain("big.bin");
    expect(await page.locator("#info").textContent()).toContain("/app/big.bin");
    await page.keyboard.press("Escape");
    expect(await crumbs(page)).toEqual(["Image", "Layer 2"]);
    expect(await focusedLabel(page)).toContain("app, 9 kB");
    await page.keyboard.press("Escape");
    expect(await focusedLabel(page)).toContain("2 · COPY . /app");
    expect(await page.locator('.cell[tabindex="0"]').count()).toBe(1);
    await close();
  });

  it("finds files by a part of their path, and those that the image does not show", async () => {
    const { page, close } = await open(renderPage(SMALL));
    await page.getByLabel("Search paths").fill("LIB/");
    await page.locator("#count", { hasText: "2 of 2" }).waitFor();
    expect(await listed(page)).toEqual(["/app/lib/core.py", "/app/lib/util.py"]);
    await page.getByLabel("Search paths").fill("no such file");
    await page.locator("#count", { hasText: "No file in the whole image matches." }).waitFor();
    await page.getByLabel("Search paths").fill("");
    await page.getByLabel("Only shadowed files").check();
    await page.locator("#count", { hasText: "1 of 1 file in the whole image, 6 kB in all" }).waitFor();
    await close();
  });

  it("sorts its table, and says so", async () => {
    const { page, close } = await open(renderPage(SMALL));
    const header = page.getByRole("columnheader", { name: "Size" });
    const sizes = (): Promise<string[]> =>
      page.locator("tbody tr:has(.number) td:nth-child(2)").allInnerTexts();
    expect(await header.getAttribute("aria-sort")).toBe("none");
    await header.getByRole("button").click();
    expect([await header.getAttribute("aria-sort"), ...(await sizes())]).toEqual([
      "descending",
      "9 kB",
      "5 kB",
      "1 kB",
    ]);
    await header.getByRole("button").press("Enter");
    expect([await header.getAttribute("aria-sort"), ...(await sizes())]).toEqual([
      "ascending",
      "1 kB",
      "5 kB",
      "9 kB",
    ]);
    await close();
  });

  it("shows hostile names as text", async () => {
    const names = [
      HOSTILE,
      "<img src=x onerror=alert(1)>",
      "</script><script>alert(1)</script>",
      "\u202egnp.exe",
      "a\nb",
    ];
    const writes = [...names, "n".repeat(4_000)].map((name, index) =>
      createWrite({ path: name.replaceAll("/", "∕"), bytes: 9_000 - index, layer: 1 }),
    );
    const { page, close } = await open(renderPage({ ...SMALL, files: createImageFiles(writes, 3) }));
    await page.locator("#file-list li").nth(5).waitFor();
    const paths = await listed(page);
    expect(paths[1]).toBe("/<img src=x onerror=alert(1)>");
    expect(paths.slice(3, 5)).toEqual(["/⟨U+202E⟩gnp.exe", "/a⟨U+000A⟩b"]);
    expect(paths[5]).toHaveLength(299);
    expect(await page.locator("img, iframe, script:not([type])").count()).toBe(0);
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    await close();
  });

  it("fits a narrow screen, and one at 200 %", async () => {
    for (const width of [360, 640]) {
      const { page, close } = await open(makePage(2_000, 10), { viewport: { width, height: 700 } });
      expect(await page.locator(".cell").count()).toBeGreaterThan(20);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
      const before = await page.locator(".cell").count();
      await page.setViewportSize({ width: 1_000, height: 700 });
      await page.waitForFunction(`document.querySelectorAll(".cell").length > ${before}`);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(1_000);
      await close();
    }
  });

  it("has its tables without scripts, and says what is missing", async () => {
    const { page, close } = await open(renderPage(SMALL), { javaScriptEnabled: false });
    expect(await page.locator("tbody tr:has(.number)").count()).toBe(3);
    expect(await page.locator(".explorer").isHidden()).toBe(true);
    // Chromium, told by its debugger to run no scripts, parses this as if it did, so it is there and not shown.
    expect(await page.locator("noscript").textContent()).toContain("need scripts");
    await close();
  });

  it("works with 200,000 files, and draws no more than can be seen", async () => {
    const image = makeImage(200_000, 40);
    const html = renderPage(image);
    expect(Buffer.byteLength(html)).toBeLessThan(12_000_000);
    const { page, close } = await open(html);
    await page.locator("#file-list li").first().waitFor();
    expect(await page.locator(".cell").count()).toBeLessThanOrEqual(1_200);
    expect(await page.locator("#file-list li").count()).toBe(100);
    await page.getByRole("button", { name: "Show 100 more" }).click();
    expect(await page.locator("#file-list li").count()).toBe(200);
    await page.getByRole("button", { name: "Show layer 1 in the treemap" }).click();
    expect(await page.locator(".cell").count()).toBeLessThanOrEqual(1_200);
    const totals = image.files.layers[0];
    const all = new Intl.NumberFormat("en").format((totals?.added.files ?? 0) + (totals?.changed.files ?? 0));
    await page.locator("#count", { hasText: `100 of ${all} files` }).waitFor();
    await page.getByLabel("Search paths").fill("_1999");
    await page.locator("#count", { hasText: /of \d+ files/ }).waitFor();
    const paths = await listed(page);
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !path.includes("_1999"))).toEqual([]);
    await close();
  });
});
