import { normalPlatform } from "../platform.js";
import type { Section } from "./section.js";

/**
 * The sections of several readings of one comment, or of several comments, as one: for each report the newest run's,
 * and of each workflow only those of its newest run. A report that the newest run has no more is gone; one that was
 * made in an earlier attempt of it stays, unless it has no platform because nothing was built, and a later attempt has.
 * In whatever order and however often readings are merged, the result is the same, so that runs which write at the same
 * time end up with the same comment.
 *
 * @returns by name, then by platform
 */
export function mergeSections(...readings: readonly (readonly Section[])[]): readonly Section[] {
  const newest = new Map<string, Section>();
  const newestRun = new Map<string, number>();
  for (const section of readings.flat()) {
    const identity = identityOf(section);
    const other = newest.get(identity);
    if (other === undefined || order(section, other) > 0) newest.set(identity, section);
    newestRun.set(section.workflow, Math.max(section.run.id, newestRun.get(section.workflow) ?? 0));
  }
  const current = [...newest.values()].filter(({ workflow, run }) => run.id === newestRun.get(workflow));
  const built = latestBuilt(current);
  return current
    .filter((one) => one.platform !== null || one.run.attempt >= (built.get(imageOf(one)) ?? 0))
    .sort((a, b) => byName(a.name, b.name) || byName(a.platform ?? "", b.platform ?? "") || order(a, b));
}

/** Whether every one of these sections is among the others, with details or without. */
export function includesSections(all: readonly Section[], some: readonly Section[]): boolean {
  const rows = new Set(all.map(rowOf));
  return some.every((section) => rows.has(rowOf(section)));
}

/** A section that another one of the same name, platform and run stands in place of; null where there is none. */
export function findClash(all: readonly Section[], own: readonly Section[]): Section | null {
  const byIdentity = new Map(all.map((section) => [identityOf(section), section]));
  const clash = own.find((section) => {
    const other = byIdentity.get(identityOf(section));
    const isSameRun = other?.run.id === section.run.id && other.run.attempt === section.run.attempt;
    return isSameRun && rowOf(other) !== rowOf(section);
  });
  return clash ?? null;
}

/** The last attempt that has a platform, of each image. */
function latestBuilt(sections: readonly Section[]): ReadonlyMap<string, number> {
  const latest = new Map<string, number>();
  for (const section of sections) {
    if (section.platform === null) continue;
    const image = imageOf(section);
    latest.set(image, Math.max(section.run.attempt, latest.get(image) ?? 0));
  }
  return latest;
}

/** An image of whichever platform. */
function imageOf({ workflow, name }: Section): string {
  return JSON.stringify([workflow, name]);
}

/** Two reports with the same identity are of the same image; before it is built, its platform is the one asked for. */
function identityOf({ workflow, name, platform }: Section): string {
  return JSON.stringify([workflow, name, platform && normalPlatform(platform)]);
}

/** Positive where `a` goes before `b`. Never zero for two that differ, so that all runs decide alike. */
function order(a: Section, b: Section): number {
  return (
    a.run.id - b.run.id ||
    a.run.attempt - b.run.attempt ||
    compare(rowOf(a), rowOf(b)) ||
    compare(JSON.stringify(a.report ?? ""), JSON.stringify(b.report ?? ""))
  );
}

/** A section without its details, which may be left out of a comment, and come back. */
function rowOf({ workflow, name, platform, sha, run, runNumber, ...rest }: Section): string {
  const { status, verdict, size, own, base, source } = rest;
  const figures = [size, own, base].flatMap(({ before, after }) => [before, after]);
  const made = [workflow, name, platform, sha, run.id, run.attempt, runNumber, source];
  return JSON.stringify([...made, status, verdict, ...figures]);
}

const NATURAL = new Intl.Collator("en", { numeric: true });

function byName(a: string, b: string): number {
  return NATURAL.compare(a, b) || compare(a, b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
