import { createHash } from "node:crypto";
import type { DescribedRule } from "../lint/described-rules.js";
import { sizeCommentRule } from "../lint/rules/size-comments.js";
import type { MessageKey, Translate } from "../locales/translate.js";
import { isLimitReason, limitLines } from "./limit-text.js";
import type { TextEdit } from "./lint/result.js";
import {
  type Place,
  renderSarifLog,
  type SarifNotification,
  type SarifResult,
  toRegion,
} from "./sarif/log.js";
import { describeRule, describeShellCheckRules, type RuleDescriptor, seriousness } from "./sarif/rules.js";
import type { Report, VerdictReason } from "./schema.js";
import { reasonText } from "./verdict-text.js";

export interface ReportSarifOptions {
  readonly translate: Translate;
  /** All rules of the linter and of the advice, so that a reader knows what was not found, too. */
  readonly rules: readonly DescribedRule[];
  /** For each of the report's findings the edits that rid the file of it, or null; null where none are known. */
  readonly edits: readonly (readonly TextEdit[] | null)[] | null;
  /** Gives the path that a file of the report has in the repository. */
  readonly toPath: (path: string) => string;
}

type Lines = { readonly start: number; readonly end: number };

/** The limits' own rules: under the input that sets them. */
const LIMITS = {
  "image-size": { id: "max-image-size", title: "sarif.limit.imageSize" },
  "size-increase": { id: "max-size-increase", title: "sarif.limit.sizeIncrease" },
  "layer-size": { id: "max-layer-size", title: "sarif.limit.layerSize" },
  "layer-count": { id: "max-layers", title: "sarif.limit.layerCount" },
  wasted: { id: "max-wasted", title: "sarif.limit.wasted" },
  efficiency: { id: "min-efficiency", title: "sarif.limit.efficiency" },
} as const satisfies Partial<Record<VerdictReason["kind"], { id: string; title: MessageKey }>>;

/**
 * A report as a SARIF 2.1.0 log: lint findings, advice and limits that are not kept. What has no line stands on the
 * Dockerfile's first, because GitHub refuses a log with a result without a place; without a Dockerfile it is a notice
 * of the run, as is a failed build.
 */
export function renderReportSarif(report: Report, options: ReportSarifOptions): string {
  const { translate, rules, toPath } = options;
  const path = report.dockerfile === null ? null : toPath(report.dockerfile.path);
  const whole = [...adviceResults(report), ...limitResults(report, translate)];
  return renderSarifLog({
    tool: report.tool,
    rules: [
      ...rules.map((rule) => describeRule(rule, translate)),
      ...Object.values(LIMITS).map((limit) => describeLimit(limit, translate)),
      ...describeShellCheckRules(report.findings, translate),
    ],
    paths: path === null ? [] : [path],
    results: [
      ...findingResults(report, options),
      ...(path === null ? [] : whole.map(({ lines, ...result }) => ({ ...result, place: at(path, lines) }))),
    ],
    notifications: [
      ...failure(report, path),
      ...(path === null ? whole.map(({ severity, message }) => ({ severity, message, place: null })) : []),
    ],
    successful: (report.build?.failure ?? null) === null,
  });
}

function findingResults({ findings }: Report, { edits, toPath }: ReportSarifOptions): readonly SarifResult[] {
  return findings.map(({ ruleId, severity, message, path, start, end, fingerprint }, index) => {
    const fix = edits?.[index] ?? null;
    return {
      ruleId,
      severity,
      message,
      place: { path: toPath(path), region: toRegion({ start, end }) },
      ...(fix === null ? {} : { fix }),
      fingerprint,
    };
  });
}

/** A result that is about lines, or about the image as a whole. */
type WholeResult = Omit<SarifResult, "place"> & { readonly lines: Lines | null };

function adviceResults({ advice, image }: Report): readonly WholeResult[] {
  return advice.map(({ ruleId, severity, message, lines, layer }) => ({
    ruleId,
    severity,
    message,
    lines,
    fingerprint: fingerprintOf(ruleId, layer === null ? null : image?.layers[layer]?.instruction),
  }));
}

function limitResults(report: Report, translate: Translate): readonly WholeResult[] {
  const { verdict, accepted, findings, image } = report;
  const toResult = (reason: VerdictReason, severity: "error" | "warning"): WholeResult[] => {
    const ruleId = limitRule(reason);
    // A comment that limits nothing is a finding already.
    if (ruleId === null || findings.some((finding) => finding.ruleId === ruleId)) return [];
    const layer = reason.kind === "layer-size" ? reason.layer : null;
    return [
      {
        ruleId,
        severity,
        message: reasonText(reason, report, translate),
        lines: isLimitReason(reason) ? limitLines(reason) : null,
        fingerprint: fingerprintOf(ruleId, layer === null ? null : image?.layers[layer]?.instruction),
      },
    ];
  };
  return [
    ...verdict.reasons.flatMap((reason) => toResult(reason, "error")),
    ...(accepted?.reasons ?? []).flatMap((reason) => toResult(reason, "warning")),
  ];
}

/** Null for what is no limit. */
function limitRule({ kind }: VerdictReason): string | null {
  if (kind === "unreadable-limit") return sizeCommentRule.id;
  return kind in LIMITS ? LIMITS[kind as keyof typeof LIMITS].id : null;
}

function describeLimit(
  { id, title }: { id: string; title: MessageKey },
  translate: Translate,
): RuleDescriptor {
  const text = translate(title);
  return {
    id,
    shortDescription: { text },
    fullDescription: { text },
    helpUri: sizeCommentRule.helpUrl,
    help: { text },
    ...seriousness("error", ["dockerfile", "size"]),
  };
}

function failure({ build }: Report, path: string | null): readonly SarifNotification[] {
  const failed = build?.failure ?? null;
  if (failed === null) return [];
  const place = path === null || failed.lines === null ? null : at(path, failed.lines);
  return [{ severity: "error", message: failed.message, place }];
}

function at(path: string, lines: Lines | null): Place {
  return { path, region: { startLine: lines?.start ?? 1, endLine: lines?.end ?? 1 } };
}

/** Of what the result is about; sizes change with every run. */
function fingerprintOf(ruleId: string, instruction: string | null | undefined): string {
  return createHash("sha256")
    .update(`${ruleId}\n${instruction ?? ""}`)
    .digest("hex")
    .slice(0, 32);
}
