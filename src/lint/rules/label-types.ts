import type { LabelType } from "../config/lint-config.js";
import { isLicenseExpression } from "./spdx.js";

/** Longer values are no dates, versions or addresses; this bounds the time that a check takes. */
const LONGEST = 1000;

const CHECKS: Readonly<Record<LabelType, (value: string) => boolean>> = {
  text: () => true,
  url: isUrl,
  rfc3339: isTime,
  semver: (value) => SEMVER.test(value),
  hash: (value) => /^(?:[0-9a-f]{7,40}|[0-9a-f]{64})$/.test(value),
  spdx: isLicenseExpression,
  email: (value) => EMAIL.test(value),
};

/**
 * Whether a label's value is what its type asks for. Sources: RFC 3986 (url, absolute), RFC 3339, https://semver.org,
 * https://git-scm.com/docs/gitglossary (hash: an object name, whole or shortened to 7 digits or more), the licence
 * expressions of https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/, RFC 5322 (email).
 */
export function fitsType(value: string, type: LabelType): boolean {
  return type === "text" || (value.length <= LONGEST && CHECKS[type](value));
}

/** The platform's parser mends what it reads, so the characters are looked at first. */
function isUrl(value: string): boolean {
  return /^[a-z][a-z0-9+.-]*:[\w.~:/?#[\]@!$&'()*+,;=%-]*$/i.test(value) && URL.canParse(value);
}

function isTime(value: string): boolean {
  const parts =
    /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i.exec(
      value,
    );
  if (parts === null) return false;
  const [year, month, day] = parts.slice(1, 4).map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year ?? 0, (month ?? 0) - 1, day);
  return date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
}

/** The expression that semver.org suggests. */
const SEMVER =
  /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/;

/** `addr-spec` without comments, folding and the obsolete forms. */
const EMAIL =
  /^(?:[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*|"(?:[ !#-[\]-~]|\\[ -~])*")@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\[[!-Z^-~]*\])$/i;
