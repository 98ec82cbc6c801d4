import { describe, expect, it } from "@jest/globals";
import { SPDX_EXCEPTIONS, SPDX_LICENSES } from "../../../src/lint/rules/data/spdx.js";
import { isLicenseExpression } from "../../../src/lint/rules/spdx.js";

describe("isLicenseExpression", () => {
  it.each([
    "MIT",
    "Apache-2.0 OR MIT",
    "(MIT AND (Apache-2.0 or BSD-3-Clause))",
    "GPL-2.0-only WITH Classpath-exception-2.0",
    "GPL-2.0-or-later with GCC-exception-3.1 AND MIT",
    "GPL-2.0+",
    "Apache-1.0+",
    "LicenseRef-ours",
    "DocumentRef-theirs:LicenseRef-1.0 WITH Classpath-exception-2.0",
  ])("takes %j", (text) => {
    expect(isLicenseExpression(text)).toBe(true);
  });

  it.each([
    "",
    "mit",
    "Apache 2.0",
    "MIT OR",
    "OR MIT",
    "MIT Apache-2.0",
    "MIT And Apache-2.0",
    "(MIT",
    "MIT)",
    "()",
    "MIT (Apache-2.0)",
    "(MIT) WITH Classpath-exception-2.0",
    "MIT WITH",
    "MIT WITH MIT",
    "MIT WITH (Classpath-exception-2.0)",
    "GPL-2.0-only WITH Classpath-exception-2.0 WITH Classpath-exception-2.0",
    "Classpath-exception-2.0",
    "LicenseRef-",
    "MIT++",
  ])("does not take %j", (text) => {
    expect(isLicenseExpression(text)).toBe(false);
  });

  it("has lists of identifiers, and none in both", () => {
    expect(SPDX_LICENSES.size).toBeGreaterThan(700);
    expect(SPDX_EXCEPTIONS.size).toBeGreaterThan(60);
    for (const id of [...SPDX_LICENSES, ...SPDX_EXCEPTIONS])
      expect(id).toMatch(/^[A-Za-z0-9][A-Za-z0-9.+-]*$/);
    expect([...SPDX_EXCEPTIONS].filter((id) => SPDX_LICENSES.has(id))).toEqual([]);
  });
});
