// Shows a Markdown report roughly as GitHub does: node script/preview.mjs report.md out.png [--dark] [--width=880]
// GitHub's own renderer is not public; this is its Markdown flavour, its list of allowed HTML, and its measures.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

const ALLOWED_TAGS = new Set(
  (
    "a b blockquote br code dd del details div dl dt em h1 h2 h3 h4 h5 h6 hr i img input ins kbd li ol p pre s samp " +
    "span strike strong sub summary sup table tbody td tfoot th thead tr tt ul var"
  ).split(" "),
);
const ALLOWED_ATTRIBUTES = new Set(["align", "href", "open", "type", "checked", "disabled", "class"]);

const CSS = `
  :root { --fg: #1f2328; --muted: #59636e; --line: #d1d9e0; --soft: #f6f8fa; --code: #818b981f; --link: #0969da; --bg: #fff; }
  .dark { --fg: #f0f6fc; --muted: #9198a1; --line: #3d444d; --soft: #151b23; --code: #656c7633; --link: #4493f8; --bg: #0d1117; }
  * { box-sizing: border-box; }
  body { margin: 0; padding: 16px; background: var(--bg); color: var(--fg); }
  body { font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, "Liberation Sans", sans-serif, "Noto Color Emoji"; }
  header { border: 1px solid var(--line); border-bottom: 0; border-radius: 6px 6px 0 0; background: var(--soft); padding: 8px 16px; color: var(--muted); }
  main { border: 1px solid var(--line); border-radius: 0 0 6px 6px; padding: 16px; overflow-wrap: break-word; }
  main > :last-child { margin-bottom: 0; }
  p, ul, ol, table, pre, details, blockquote { margin: 0 0 16px; }
  a { color: var(--link); text-decoration: none; }
  code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace; font-size: 12px; }
  code { padding: .2em .4em; border-radius: 6px; background: var(--code); white-space: break-spaces; }
  pre { padding: 16px; overflow: auto; border-radius: 6px; background: var(--soft); line-height: 1.45; }
  pre code { padding: 0; background: none; white-space: pre; }
  table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse; font-variant: tabular-nums; }
  th, td { padding: 6px 13px; border: 1px solid var(--line); }
  th { font-weight: 600; }
  tr:nth-child(2n) { background: var(--soft); }
  summary { cursor: pointer; }
  ul, ol { padding-left: 2em; }
`;

/** The page for a report: Markdown as GitHub allows it, nothing else. */
export function toPage(markdown, { dark = false } = {}) {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  const theme = dark ? "dark" : "light";
  return `<!doctype html><meta charset="utf-8"><style>${CSS}</style><body class="${theme}"><header><b>github-actions</b> bot commented</header><main>${sanitize(html)}</main>`;
}

/** Drops every tag and attribute that GitHub would drop. The page is opened without scripts and without network. */
function sanitize(html) {
  return html
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<(\/?)([a-z0-9]+)([^>]*)>/gi, (_, slash, name, rest) => {
      const tag = name.toLowerCase();
      if (!ALLOWED_TAGS.has(tag)) {
        return "";
      }
      const attributes = [...rest.matchAll(/([a-z-]+)(?:="([^"]*)")?/gi)]
        .filter(([, attribute]) => ALLOWED_ATTRIBUTES.has(attribute.toLowerCase()))
        .map(([, attribute, value]) => (value === undefined ? ` ${attribute}` : ` ${attribute}="${value}"`));
      return `<${slash}${tag}${slash ? "" : attributes.join("")}>`;
    });
}

async function main([input, output, ...flags]) {
  if (input === undefined || output === undefined) {
    console.error("usage: node script/preview.mjs report.md out.png [--dark] [--open] [--width=880]");
    process.exitCode = 2;
    return;
  }
  const { chromium } = await import("playwright-core");
  const width = Number(flags.find((flag) => flag.startsWith("--width="))?.slice(8) ?? 880);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  try {
    const page = await browser.newPage({
      viewport: { width, height: 400 },
      deviceScaleFactor: 2,
      javaScriptEnabled: false,
      offline: true,
    });
    const html = toPage(readFileSync(input, "utf8"), { dark: flags.includes("--dark") });
    await page.setContent(flags.includes("--open") ? html.replaceAll("<details>", "<details open>") : html);
    await page.screenshot({ path: output, fullPage: true });
  } finally {
    await browser.close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await main(process.argv.slice(2));
}
