import type { BuildStep, HistoryRow } from "../../src/image/layer.js";

/** A history row as BuildKit writes it, of 0 bytes where nothing else is said. */
export function historyRow(createdBy: string, overrides: Partial<HistoryRow> = {}): HistoryRow {
  return {
    id: "<missing>",
    created: "2026-01-02T03:04:05Z",
    createdBy,
    size: 0,
    comment: "buildkit.dockerfile.v0",
    ...overrides,
  };
}

/** A history row as the legacy builder writes it. */
export function legacyRow(createdBy: string, size: number | null = 0): HistoryRow {
  return historyRow(createdBy, { comment: "", size });
}

export function buildStep(name: string, overrides: Partial<BuildStep> = {}): BuildStep {
  const [, stage = null, index = null, text = name] = /^\[(?:(\S+) +)?(\d+)\/\d+\] (.*)$/s.exec(name) ?? [];
  return {
    name,
    stage,
    index: index === null ? null : Number(index),
    text,
    cached: false,
    seconds: 1,
    error: null,
    ...overrides,
  };
}
