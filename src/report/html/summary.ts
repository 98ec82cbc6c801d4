import type { Translate } from "../../locales/translate.js";
import { cacheText } from "../build-cache.js";
import { shorten } from "../escape.js";
import { isOwn, ownLayersAre } from "../layer-rows.js";
import type { Report } from "../schema.js";
import { formatSeconds, formatShare, formatSize, sumOrNull } from "../size.js";
import { formatChange } from "../size-change.js";
import { standInKey } from "../stand-in.js";
import { acceptedText, failingInstruction, verdictKind, verdictText } from "../verdict-text.js";
import { concat, type Html, html, NOTHING } from "./markup.js";

/** The page's head: what was reported on, the verdict, and the figures that matter. */
export function summaryHeader(report: Report, translate: Translate): Html {
  const kind = verdictKind(report);
  return html`<header class="top">
<h1>${shorten(report.tag, 200)}</h1>
<p class="verdict ${kind}"><span class="mark" aria-hidden="true">${MARKS[kind]}</span> ${verdict(report, translate)}</p>
${accepted(report, translate)}<p class="context">${contextLine(report, translate)}</p>
${standIn(report, translate)}${figures(report, translate)}
</header>`;
}

const MARKS = { pass: "✔", accepted: "!", fail: "✖" } as const;

function accepted(report: Report, translate: Translate): Html {
  const text = acceptedText(report, translate, (name) => name);
  return text === null ? NOTHING : html`<p class="note">${text}</p>\n`;
}

function verdict(report: Report, translate: Translate): Html {
  const { phrases } = verdictText(report, translate);
  const failing = failingInstruction(report);
  const text = html`<strong>${phrases.join(" · ")}</strong>`;
  return failing === null ? text : html`${text} <code>${failing}</code>`;
}

function contextLine(report: Report, translate: Translate): string {
  const { dockerfile, target, image, build } = report;
  const parts: string[] = [];
  if (dockerfile !== null) {
    const key = dockerfile.generated ? "html.context.generated" : "html.context.dockerfile";
    parts.push(translate(key, { path: shorten(dockerfile.path, 200) }));
  }
  if (target !== null) {
    parts.push(translate("report.context.target", { target: shorten(target, 60) }));
  }
  if (image !== null) {
    parts.push(shorten(image.platform, 60));
  }
  if (build !== null && build.failure === null) {
    parts.push(translate("report.context.built", { time: formatSeconds(build.seconds, translate) }));
  }
  const cached = cacheText(report, translate);
  if (cached !== null) {
    parts.push(cached);
  }
  return parts.join(" · ");
}

function standIn({ image }: Report, translate: Translate): Html {
  const base = image?.base ?? null;
  if (base === null || base.standIn === null) {
    return NOTHING;
  }
  const text = translate(standInKey(base.standIn), {
    standIn: shorten(base.standIn, 200),
    reference: shorten(base.reference, 120),
  });
  return html`<p class="note">${text}</p>\n`;
}

function figures(report: Report, translate: Translate): Html {
  const { image, limits, comparison } = report;
  if (image === null) {
    return NOTHING;
  }
  const size = (bytes: number | null): string => formatSize(bytes, translate);
  const part = (bytes: number | null): string =>
    bytes === null || image.contentSize === null ? "" : formatShare(bytes, image.contentSize, translate);
  const sum = (own: boolean): number | null =>
    sumOrNull(image.layers.filter((layer) => isOwn(layer) === own).map((layer) => layer.contentSize));
  const [own, base] = [sum(true), sum(false)];
  const kind = ownLayersAre(report);
  const rows: Html[] = [
    figure(
      translate("html.figure.image"),
      size(image.contentSize),
      limits.imageSize === null ? "" : translate("html.figure.limit", { limit: size(limits.imageSize) }),
    ),
    ...(kind === "all"
      ? [figure(translate("html.figure.base"), translate("html.figure.baseUnknown"), "")]
      : [
          figure(translate("html.figure.own", { own: kind }), size(own), part(own), "own"),
          figure(translate("html.figure.base"), size(base), part(base), "base"),
        ]),
  ];
  if (comparison !== null) {
    const against = translate("html.figure.against", { name: shorten(comparison.baseline.name, 120) });
    rows.splice(
      1,
      0,
      figure(translate("change.heading"), formatChange(comparison.total, translate), against),
    );
  }
  if (image.files !== null) {
    const { bytes } = image.files.shadowed;
    const note =
      limits.wasted === null ? part(bytes) : translate("html.figure.limit", { limit: size(limits.wasted) });
    rows.push(figure(translate("html.figure.shadowed"), size(bytes), note, "shadowed"));
  }
  if (image.downloadSize !== null) {
    rows.push(figure(translate("html.figure.download"), size(image.downloadSize), ""));
  }
  if (image.files !== null) {
    const count = translate("html.figure.fileCount", { count: image.files.visible.files });
    rows.push(figure(translate("html.figure.files"), count, ""));
  }
  return html`<dl class="figures">${concat(rows)}</dl>`;
}

function figure(name: string, value: string, note: string, colour = ""): Html {
  const swatch = colour === "" ? NOTHING : html`<span class="swatch ${colour}" aria-hidden="true"></span>`;
  const aside = note === "" ? NOTHING : html` <small>${note}</small>`;
  return html`<div><dt>${swatch}${name}</dt><dd>${value}${aside}</dd></div>`;
}
