import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Puts a command named docker into the folder, for what needs a whole run but no image: an engine answers it, and
 * every build fails at its second instruction. Returns the PATH to find it on.
 */
export function installFailingDocker(folder: string): string {
  const bin = join(folder, "bin");
  mkdirSync(bin);
  const script = `#!${process.execPath}
const [command] = process.argv.slice(2);
if (command === "info") {
  console.log(JSON.stringify({ ServerVersion: "29.0.0", OSType: "linux", Architecture: "x86_64" }));
} else {
  console.log("Step 1/2 : FROM scratch\\n ---> 1234567890ab\\nStep 2/2 : COPY app.py /app.py");
  console.error("COPY failed: out of space");
  process.exitCode = 1;
}
`;
  writeFileSync(join(bin, "docker"), script, { mode: 0o755 });
  return bin;
}
