import { ACCEPT_LABEL } from "../accept-label.js";
import type { Translate } from "../locales/translate.js";
import { makeVisible, shorten, toOneLine } from "./escape.js";
import { onOneLine } from "./instruction-text.js";
import { isNothing } from "./layer-changes.js";
import { ownLayersAre } from "./layer-rows.js";
import { limitText } from "./limit-text.js";
import type { Report, VerdictReason } from "./schema.js";
import { formatSize, formatSizesApart, sumOrNull } from "./size.js";
import { formatChange } from "./size-change.js";

/** The verdict in plain words, the same in the comment, the terminal and the job's error. */
export interface VerdictText {
  /** One phrase a reason; "Pass" where there is none. */
  readonly phrases: readonly string[];
  /** The numbers that go with it: the image's size, the limit, this Dockerfile's part of it. */
  readonly facts: readonly string[];
}

/** A report file from elsewhere may name as many reasons as it likes; the line that tells them stays readable. */
const MOST_PHRASES = 10;

/** Puts a report's verdict into words. Nothing in the result is escaped. */
export function verdictText(report: Report, translate: Translate): VerdictText {
  const { verdict, accepted } = report;
  const phrases = verdict.reasons.length === 0 ? [translate("report.verdict.pass")] : [];
  for (const text of reasonPhrases(verdict.reasons, report, translate)) phrases.push(text);
  for (const reason of reasonPhrases(accepted?.reasons ?? [], report, translate)) {
    phrases.push(translate("accepted.reason", { reason }));
  }
  return { phrases: phrases.slice(0, MOST_PHRASES), facts: [...imageFacts(report, translate)] };
}

/** Passes, passes because a label accepts what is over a limit, or fails. */
export function verdictKind({ verdict, accepted }: Report): "pass" | "accepted" | "fail" {
  if (verdict.status === "fail") return "fail";
  return accepted === null ? "pass" : "accepted";
}

/** Who accepted what is over a limit, and how; null where nothing is accepted. `code` marks a name up. */
export function acceptedText<Text>(
  { accepted }: Report,
  say: (
    key: "accepted.by" | "accepted.bySomebody",
    values: { readonly by: Text; readonly label: Text },
  ) => Text,
  code: (text: string) => Text,
): Text | null {
  if (accepted === null) return null;
  const values = { by: code(shorten(accepted.by ?? "", 60)), label: code(ACCEPT_LABEL) };
  return say(accepted.by === null ? "accepted.bySomebody" : "accepted.by", values);
}

/** The verdict on one line of plain text, safe to print. */
export function verdictLine(report: Report, translate: Translate): string {
  const { phrases, facts } = verdictText(report, translate);
  const failing = failingInstruction(report);
  const [first = "", ...others] = phrases;
  const verdict =
    failing === null
      ? first
      : translate("report.verdict.withInstruction", { verdict: first, instruction: makeVisible(failing) });
  return [verdict, ...others, ...facts].join(" · ");
}

/** The instruction at which the build failed, on one line, cut to 80 characters. */
export function failingInstruction({ build }: Report): string | null {
  const instruction = build?.failure?.instruction ?? null;
  return instruction === null ? null : shorten(toOneLine(onOneLine(instruction)), 80);
}

/** A phrase a reason, but one for all layers over their limit: there may be many. */
function* reasonPhrases(
  reasons: readonly VerdictReason[],
  report: Report,
  translate: Translate,
): Generator<string> {
  const layers = reasons.filter(({ kind }) => kind === "layer-size");
  for (const reason of reasons) {
    const text = reasonText(reason, report, translate);
    if (reason.kind !== "layer-size" || layers.length === 1) yield text;
    else if (reason === layers[0]) {
      yield translate("report.limit.moreLayers", { first: text, count: layers.length - 1 });
    }
  }
}

/** One reason in words. Nothing in it is escaped. */
export function reasonText(reason: VerdictReason, report: Report, translate: Translate): string {
  switch (reason.kind) {
    case "build-failed": {
      const line = report.build?.failure?.lines?.start;
      return line === undefined
        ? translate("report.verdict.buildFailed")
        : translate("report.verdict.buildFailedAtLine", { line });
    }
    case "lint":
      return translate("report.verdict.lint", { failOn: reason.failOn, count: reason.count });
    case "new-lint":
      return translate("report.verdict.newLint", { failOn: reason.failOn, count: reason.count });
    case "image-size": {
      const [size, limit] = formatSizesApart(reason.size, reason.limit, translate);
      return reason.size === null
        ? translate("report.verdict.imageSizeUnknown", { limit })
        : translate("report.verdict.imageTooLarge", { size, limit });
    }
    case "size-increase": {
      if (reason.increase === null || reason.limit === null) return translate("change.limitUnknown");
      const [size, limit] = formatSizesApart(reason.increase, reason.limit, translate);
      return translate("change.overLimit", { size, limit });
    }
    default:
      return limitText(reason, report, translate);
  }
}

function* imageFacts(report: Report, translate: Translate): Generator<string> {
  const { image, limits, verdict, accepted, build, comparison } = report;
  if (image === null) {
    if (build === null) {
      yield translate("report.fact.notBuilt");
    }
    return;
  }
  // An image that is over the limit has said its size already.
  const reasons = [...verdict.reasons, ...(accepted?.reasons ?? [])];
  if (!reasons.some(({ kind }) => kind === "image-size")) {
    if (image.contentSize === null) {
      yield translate("report.fact.imageUnknown");
    } else if (limits.imageSize === null) {
      yield translate("report.fact.image", { size: formatSize(image.contentSize, translate) });
    } else {
      const [size, limit] = formatSizesApart(image.contentSize, limits.imageSize, translate);
      yield translate("report.fact.imageLimit", { size, limit });
    }
  }
  if (comparison !== null) {
    const name = shorten(toOneLine(makeVisible(comparison.baseline.name)), 60);
    yield isNothing(comparison)
      ? translate("change.none", { name })
      : translate("change.against", { change: formatChange(comparison.total, translate), name });
  }
  const own = image.layers.filter(({ origin }) => origin === "own");
  const ownSize = sumOrNull(own.map(({ contentSize }) => contentSize));
  if (own.length < image.layers.length && ownSize !== null) {
    yield translate("report.fact.ownSize", {
      own: ownLayersAre(report),
      size: formatSize(ownSize, translate),
    });
  }
}
