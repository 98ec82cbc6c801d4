import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** Takes the types away from the sources in these folders, into a temporary folder, and returns that. */
export function transpileSources(folders) {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const compilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    verbatimModuleSyntax: true,
  };
  const out = mkdtempSync(join(tmpdir(), "sources-"));
  writeFileSync(join(out, "package.json"), '{ "type": "module" }');
  symlinkSync(join(root, "node_modules"), join(out, "node_modules"));
  for (const folder of folders) {
    for (const name of readdirSync(join(root, folder), { recursive: true })) {
      if (!name.endsWith(".ts")) continue;
      const target = join(out, folder, name.replace(/\.ts$/, ".js"));
      mkdirSync(dirname(target), { recursive: true });
      const source = readFileSync(join(root, folder, name), "utf8");
      writeFileSync(target, ts.transpileModule(source, { compilerOptions }).outputText);
    }
  }
  return out;
}
