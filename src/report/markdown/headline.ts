import { cacheText } from "../build-cache.js";
import { shorten } from "../escape.js";
import type { Report } from "../schema.js";
import { formatSeconds } from "../size.js";
import { standInKey } from "../stand-in.js";
import { acceptedText, failingInstruction, verdictKind, verdictText } from "../verdict-text.js";
import type { RenderContext } from "./context.js";
import { bold, code, join, link, type Markdown, md, NOTHING, phrase } from "./markup.js";

/** What stands in front of a verdict; the words beside it say the same. */
export const VERDICT_ICONS = { pass: "✅", accepted: "⚠️", fail: "❌" } as const;

/** The first line: the verdict and the number that decides. It is also the notification's preview. */
export function headline(report: Report, { translate, resolved = false }: RenderContext): Markdown {
  const { phrases, facts } = verdictText(report, translate);
  const kind = verdictKind(report);
  const icon = VERDICT_ICONS[kind];
  const failing = failingInstruction(report);
  const told = resolved && kind === "pass" ? [translate("report.verdict.resolved")] : phrases;
  const shown = told.map((text) => bold(text));
  const first = shown[0] ?? NOTHING;
  // A failed build is the first reason; what failed belongs to it.
  const verdict =
    failing === null
      ? first
      : phrase(translate, "report.verdict.withInstruction", { verdict: first, instruction: code(failing) });
  return md`${icon} ${join([verdict, ...shown.slice(1), ...facts], " · ")}`;
}

/** The second line: what was reported on, and how it was measured. */
export function contextLine(report: Report, { translate, links }: RenderContext): Markdown {
  const { image, build } = report;
  const { dockerfile } = report;
  const tag = code(shorten(report.tag, 120));
  const parts: Markdown[] = [
    dockerfile === null
      ? tag
      : phrase(translate, dockerfile.generated ? "report.context.imageGenerated" : "report.context.image", {
          tag,
          path: code(shorten(dockerfile.path, 120)),
        }),
  ];
  if (report.target !== null) {
    parts.push(phrase(translate, "report.context.target", { target: code(shorten(report.target, 60)) }));
  }
  if (image !== null) {
    parts.push(md`${shorten(image.platform, 60)}`);
  }
  if (links.commit !== null) {
    const commit = link(code(links.commit.sha.slice(0, 7)), links.commit.url);
    parts.push(phrase(translate, "report.context.commit", { commit }));
  }
  if (links.run !== null) {
    parts.push(link(translate("report.context.run"), links.run));
  }
  if (build !== null && build.failure === null) {
    parts.push(phrase(translate, "report.context.built", { time: formatSeconds(build.seconds, translate) }));
  }
  parts.push(md`${cacheText(report, translate) ?? NOTHING}`);
  if (image !== null) {
    parts.push(phrase(translate, "report.context.measured", { how: image.measuredBy }));
  }
  if (report.comparison !== null) {
    const { name, commit, source } = report.comparison.baseline;
    const values = { name: code(shorten(name, 120)), commit: code(commit?.slice(0, 7) ?? ""), source };
    parts.push(phrase(translate, "change.comparedWith", values));
  }
  return join(parts, " · ");
}

/** Says who accepted what is over a limit. */
export function acceptedLine(report: Report, { translate }: RenderContext): Markdown {
  const text = acceptedText(report, (key, values) => phrase(translate, key, { ...values }), code);
  return text === null ? NOTHING : md`⚠️ ${text}`;
}

/** Says that the base image is not the one that the Dockerfile names, where it is not. */
export function standInLine({ image }: Report, { translate }: RenderContext): Markdown {
  const base = image?.base ?? null;
  if (base === null || base.standIn === null) {
    return NOTHING;
  }
  return md`⚠️ ${phrase(translate, standInKey(base.standIn), {
    standIn: shorten(base.standIn, 200),
    reference: code(shorten(base.reference, 120)),
  })}`;
}
