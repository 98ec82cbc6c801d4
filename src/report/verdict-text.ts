import type { Translate } from "../locales/translate.js";
import { makeVisible, shorten, toOneLine } from "./escape.js";
import { onOneLine } from "./instruction-text.js";
import { ownLayersAre } from "./layer-rows.js";
import type { Report, VerdictReason } from "./schema.js";
import { formatSize, formatSizesApart, sumOrNull } from "./size.js";

/** The verdict in plain words, the same in the comment, the terminal and the job's error. */
export interface VerdictText {
  /** One phrase a reason; "Pass" where there is none. */
  readonly phrases: readonly string[];
  /** The numbers that go with it: the image's size, the limit, this Dockerfile's part of it. */
  readonly facts: readonly string[];
}

/** Puts a report's verdict into words. Nothing in the result is escaped. */
export function verdictText(report: Report, translate: Translate): VerdictText {
  const { reasons } = report.verdict;
  return {
    phrases:
      reasons.length === 0
        ? [translate("report.verdict.pass")]
        : reasons.map((reason) => reasonText(reason, report, translate)),
    facts: [...imageFacts(report, translate)],
  };
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

function reasonText(reason: VerdictReason, report: Report, translate: Translate): string {
  switch (reason.kind) {
    case "build-failed": {
      const line = report.build?.failure?.lines?.start;
      return line === undefined
        ? translate("report.verdict.buildFailed")
        : translate("report.verdict.buildFailedAtLine", { line });
    }
    case "lint":
      return translate("report.verdict.lint", { failOn: reason.failOn, count: reason.count });
    case "image-size": {
      const [size, limit] = formatSizesApart(reason.size, reason.limit, translate);
      return reason.size === null
        ? translate("report.verdict.imageSizeUnknown", { limit })
        : translate("report.verdict.imageTooLarge", { size, limit });
    }
  }
}

function* imageFacts(report: Report, translate: Translate): Generator<string> {
  const { image, limits, verdict, build } = report;
  if (image === null) {
    if (build === null) {
      yield translate("report.fact.notBuilt");
    }
    return;
  }
  // An image that is over the limit has said its size already.
  if (!verdict.reasons.some(({ kind }) => kind === "image-size")) {
    if (image.contentSize === null) {
      yield translate("report.fact.imageUnknown");
    } else if (limits.imageSize === null) {
      yield translate("report.fact.image", { size: formatSize(image.contentSize, translate) });
    } else {
      const [size, limit] = formatSizesApart(image.contentSize, limits.imageSize, translate);
      yield translate("report.fact.imageLimit", { size, limit });
    }
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
