import type { MessageKey, Translate } from "../locales/translate.js";

const UNITS = [
  "size.bytes",
  "size.kilobytes",
  "size.megabytes",
  "size.gigabytes",
  "size.terabytes",
] as const satisfies readonly MessageKey[];

const formatters = new Map<string, Intl.NumberFormat>();

function formatNumber(language: string, value: number, options: Intl.NumberFormatOptions): string {
  const key = `${language} ${JSON.stringify(options)}`;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.NumberFormat(language, options);
    formatters.set(key, formatter);
  }
  return formatter.format(value);
}

/**
 * Bytes as docker prints them: powers of 1000, three significant digits, but with a blank before the unit:
 * `12 B`, `1.23 kB`, `52.9 MB`. Null reads "unknown". A value that rounds up to 1000 moves to the next unit.
 */
export function formatSize(bytes: number | null, translate: Translate, digits = 3): string {
  if (bytes === null) {
    return translate("size.unknown");
  }
  let unit = 0;
  let value = bytes;
  while (unit < UNITS.length - 1 && Number(value.toPrecision(digits)) >= 1000) {
    value /= 1000;
    unit += 1;
  }
  const number = formatNumber(translate.language, value, { maximumSignificantDigits: digits });
  return translate(UNITS[unit] ?? "size.bytes", { value: number });
}

/** Two sizes that are compared, with as many digits as it takes to tell them apart: `200.1 MB`, `200 MB`. */
export function formatSizesApart(
  first: number | null,
  second: number,
  translate: Translate,
): readonly [string, string] {
  for (let digits = 3; digits < 16; digits += 1) {
    const pair = [formatSize(first, translate, digits), formatSize(second, translate, digits)] as const;
    if (first === second || pair[0] !== pair[1]) {
      return pair;
    }
  }
  return [formatSize(first, translate, 16), formatSize(second, translate, 16)];
}

/** Two shares of 0 to 1 that are compared, with as many digits as it takes to tell them apart: `94.97%`, `95%`. */
export function formatSharesApart(
  first: number | null,
  second: number,
  translate: Translate,
): readonly [string, string] {
  for (let digits = 1; ; digits += 1) {
    const percent = (share: number): string =>
      formatNumber(translate.language, share, { style: "percent", maximumFractionDigits: digits });
    const pair = [first === null ? translate("size.unknown") : percent(first), percent(second)] as const;
    if (first === second || digits === 15 || pair[0] !== pair[1]) {
      return pair;
    }
  }
}

/** The sum, or null where any part is unknown. */
export function sumOrNull(parts: readonly (number | null)[]): number | null {
  return parts.reduce((sum, part) => (sum === null || part === null ? null : sum + part), 0);
}

/** Seconds as `<0.1 s`, `0.4 s`, `12.3 s`, `2 min 5 s`; null reads "unknown". */
export function formatSeconds(seconds: number | null, translate: Translate): string {
  if (seconds === null) {
    return translate("size.unknown");
  }
  if (seconds < 59.95) {
    const decimal = (value: number): string =>
      formatNumber(translate.language, value, { maximumFractionDigits: 1 });
    return seconds > 0 && seconds < 0.05
      ? translate("report.time.below", { value: decimal(0.1) })
      : translate("report.time.seconds", { value: decimal(seconds) });
  }
  const whole = Math.round(seconds);
  return translate("report.time.minutes", { minutes: Math.floor(whole / 60), seconds: whole % 60 });
}

/** A part of a whole in percent, two digits, never rounded down to nothing: `82%`, `3.0%`, `<0.1%`. */
export function formatShare(part: number, whole: number, translate: Translate): string {
  const share = whole > 0 ? part / whole : 0;
  return isShareBelow(share)
    ? translate("size.shareBelow", { share: formatLeastShare(translate) })
    : formatPercent(share, share > 0 && share < 0.995 ? 2 : 1, translate);
}

/** Whether a share is more than nothing, and so small that only its being below `formatLeastShare` is worth saying. */
export function isShareBelow(share: number): boolean {
  return share > 0 && share < 0.0005;
}

/** `0.1%`, the least share that is told by its number. */
export function formatLeastShare(translate: Translate): string {
  return formatPercent(0.001, 1, translate);
}

function formatPercent(share: number, digits: number, { language }: Translate): string {
  return formatNumber(language, share, {
    style: "percent",
    maximumSignificantDigits: 2,
    minimumSignificantDigits: digits,
  });
}

const BAR_WIDTH = 10;
const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"] as const;

/**
 * A bar of ten characters in steps of an eighth of one, padded with `pad`. What is more than nothing shows.
 * `█████▌` is 55 %.
 */
export function shareBar(part: number, whole: number, pad = " "): string {
  const share = whole > 0 ? Math.min(1, part / whole) : 0;
  const eighths = share > 0 ? Math.max(1, Math.round(share * BAR_WIDTH * 8)) : 0;
  const bar = "█".repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? "");
  return bar.padEnd(BAR_WIDTH, pad);
}
