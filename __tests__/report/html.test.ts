import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import messages from "../../src/locales/en.json" with { type: "json" };
import { createTranslate } from "../../src/locales/translate.js";
import { toHtmlFiles } from "../../src/report/html/to-html-files.js";
import { renderHtml } from "../../src/report/html.js";
import type { Report } from "../../src/report/schema.js";
import { createImageFiles, createWrite } from "../support/image-files.js";
import { makeImage } from "../support/made-image.js";
import {
  createAdvice,
  createBuild,
  createFinding,
  createImage,
  createLayer,
  createReport,
} from "../support/report.js";
import { anyReport } from "./any-report.js";
import { GOLDEN_REPORTS, HOSTILE } from "./golden-reports.js";

const translate = createTranslate("en", messages);
const TAG = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"<>]*")?)*)\/?>/gi;
const ELEMENTS = new Set(
  (
    "html head meta title style body header h1 h2 h3 p span strong code dl dt dd div small main section noscript nav " +
    "ol ul li label input button table thead tbody tfoot tr th td svg rect details summary pre a script"
  ).split(" "),
);

const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be in the page.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/;

/** The page without the texts of its script, its style and its data. */
function markupOf(page: string): string {
  return page.replace(/(<(?:script|style)[^>]*>)[\s\S]*?<\/(script|style)>/g, "$1</$2>");
}

function dataOf(page: string): { readonly files: unknown; readonly layers: readonly unknown[] } {
  const [, json = ""] = /<script type="application\/json" id="data">([\s\S]*?)<\/script>/.exec(page) ?? [];
  return JSON.parse(json);
}

/** Fails where anything but the renderer's own tags and attributes would be one to a browser. */
function expectOnlyOurs(page: string): void {
  const markup = markupOf(page);
  const tags = [...markup.matchAll(TAG)];
  expect(markup.replace("<!doctype html>", "").replace(TAG, "")).not.toMatch(/[<>]/);
  expect(tags.map(([, , name]) => name?.toLowerCase()).filter((name) => !ELEMENTS.has(name ?? ""))).toEqual(
    [],
  );
  for (const [, , , attributes = ""] of tags) {
    expect(attributes).not.toMatch(/ (?:on[a-z]+|style|src|srcdoc|srcset|action|formaction)="/i);
    expect(attributes.match(/ href="(?!https?:\/\/)/)).toBeNull();
  }
  expect(page).not.toMatch(INVISIBLE);
}

describe("report.html", () => {
  it("says who accepted what is over its limit, and which findings are new", () => {
    const page = markupOf(renderHtml(GOLDEN_REPORTS.accepted ?? createReport(), null, translate));
    expect(page).toContain('<p class="verdict accepted">');
    expect(page).toContain("octocat accepts what is over its limit, with the label layer-report: accept.");
    const fresh = markupOf(renderHtml(GOLDEN_REPORTS["new-findings"] ?? createReport(), null, translate));
    expect(fresh.match(/>(?:warning|info), new</g)).toHaveLength(2);
    expect(fresh).toContain('<p class="verdict fail">');
  });

  it("lets a browser run and load nothing but its own script and style", () => {
    const page = renderHtml(createReport(), null, translate);
    const [, policy = ""] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    const hash = (text = ""): string =>
      `&#39;sha256-${createHash("sha256").update(text).digest("base64")}&#39;`;
    const [, style] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
    const [, script] = /<script type="module">([\s\S]*?)<\/script>/.exec(page) ?? [];
    expect(policy.split("; ")).toEqual([
      "default-src &#39;none&#39;",
      `script-src ${hash(script)}`,
      `style-src ${hash(style)}`,
      "base-uri &#39;none&#39;",
      "form-action &#39;none&#39;",
      "require-trusted-types-for &#39;script&#39;",
      "trusted-types &#39;none&#39;",
    ]);
    expect(`${script}${style}`).not.toMatch(/https?:|url\(|@import|innerHTML|\beval\b|\bfetch\b/);
  });

  it("has the script and the style that the sources make", () => {
    const { status, stderr } = spawnSync(process.execPath, ["script/html-page.mjs", "--check"], {
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  for (const [name, report] of Object.entries(GOLDEN_REPORTS)) {
    it(`shows text from outside as text in the report "${name}"`, () => {
      expectOnlyOurs(renderHtml(report, null, translate));
    });
  }

  it("shows text from outside as text in any report", () => {
    fc.assert(
      fc.property(anyReport(), (report) => {
        expectOnlyOurs(renderHtml(report, null, translate));
      }),
      { numRuns: 60 },
    );
  });

  it("shows hostile file names as text", () => {
    const names = [
      HOSTILE,
      "</script><script>alert(1)</script>",
      "<!--",
      "\u202egnp.exe",
      "a\nb",
      "n".repeat(4_000),
    ];
    const files = createImageFiles(names.map((path) => createWrite({ path: path.replaceAll("/", "∕") })));
    const html = toHtmlFiles(files, (text) => text);
    const page = renderHtml(createReport(), html, translate);
    expectOnlyOurs(page);
    expect(dataOf(page).files).toEqual(JSON.parse(JSON.stringify(html)));
  });

  it("says the verdict, and why the build failed", () => {
    const markup = markupOf(renderHtml(GOLDEN_REPORTS["failed-build"] as Report, null, translate));
    expect(markup).toContain("Build failed at line 2");
    expect(markup).toContain("No matching distribution found for flask");
    expect(markup).not.toContain('id="explorer"');
  });

  it("has each layer with its figures, and what is not known as unknown", () => {
    const { report } = makeImage(60, 6);
    const rows = markupOf(renderHtml(report, null, translate)).match(/<tr>.*data-layer=.*<\/tr>/g);
    expect(rows).toHaveLength(6);
    expect(rows?.[5]).toContain("<code>COPY requirements.txt .</code>");
    const unknown = renderHtml(GOLDEN_REPORTS.unknown as Report, null, translate);
    expect(markupOf(unknown)).toContain('<td class="end " data-value="">unknown</td>');
  });

  it("speaks of a Dockerfile and a base image only where there are some", () => {
    const image = createImage();
    const own = image.layers.filter(({ origin }) => origin === "own");
    const page = (report: Report): string => renderHtml(report, null, translate);
    const unknown = page(createReport({ dockerfile: null, image: { ...image, base: null, layers: own } }));
    expect(unknown).toContain("<dt>Base image</dt><dd>not known</dd>");
    expect(unknown).toContain("layers (base image not known)</li>");
    const labelled = page(createReport({ dockerfile: null, image }));
    expect(labelled).toMatch(/Above the base image<\/dt><dd>11\.4 MB/);
    expect(labelled).toMatch(/Base image<\/dt><dd>52\.9 MB/);
    for (const html of [unknown, labelled]) {
      expect(html).not.toMatch(/this Dockerfile/i);
    }
    expect(page(createReport())).toMatch(/This Dockerfile<\/dt>/);
  });

  it("sets commands in advice apart, and nothing else", () => {
    const advice = [createAdvice({ message: "End it with `<b> x`, not ``` nor `." })];
    expect(renderHtml(createReport({ advice }), null, translate)).toContain(
      "End it with <code>&lt;b&gt; x</code>, not ``` nor `.",
    );
  });

  it("says of a layer that nothing tells of that nothing does", () => {
    const layer = createLayer({ instruction: null, createdBy: "", lines: null, mapping: "none" });
    const page = renderHtml(createReport({ image: createImage({ layers: [layer] }) }), null, translate);
    expect(markupOf(page)).toContain("(the image’s history does not say)");
    expect(dataOf(page).layers).toMatchObject([{ label: "(the image’s history does not say)" }]);
  });

  it("has no part of a report that has none of it", () => {
    const report = createReport({ findings: [], build: createBuild({ steps: [] }), image: null });
    const markup = markupOf(renderHtml(report, null, translate));
    expect(markup).not.toMatch(/<section|<table/);
  });

  it("links rules to plain web addresses only", () => {
    const findings = ["https://rules.example/DL1", "javascript:alert(1)", "data:text/html,x"].map((helpUrl) =>
      createFinding({ helpUrl }),
    );
    const links = renderHtml(createReport({ findings }), null, translate).match(/<a [^>]*>/g);
    expect(links).toEqual(['<a href="https://rules.example/DL1" rel="noreferrer" target="_blank">']);
  });

  it("stays below 60 bytes a file", () => {
    const { report, files } = makeImage(5_000, 12);
    const html = toHtmlFiles(files, (text) => text);
    const page = renderHtml(report, html, translate);
    const empty = renderHtml(report, null, translate);
    expect((Buffer.byteLength(page) - Buffer.byteLength(empty)) / 5_000).toBeLessThan(60);
  });
});
