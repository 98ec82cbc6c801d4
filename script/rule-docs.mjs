// Writes docs/rules/ from the rules. The test that compares the pages with the rules does it: jest reads TypeScript.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const jest = fileURLToPath(new URL("jest.mjs", import.meta.url));
const { status } = spawnSync(process.execPath, [jest, "unit", "__tests__/docs/rules.test.ts"], {
  cwd: fileURLToPath(new URL("..", import.meta.url)),
  env: { ...process.env, UPDATE_DOCS: "1" },
  stdio: "inherit",
});
process.exit(status ?? 1);
