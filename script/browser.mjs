// A browser for the tests of report.html: the machine's own, or Debian's package.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Installs Debian's chromium where there is no browser and root may; the tests say what is missing otherwise. */
export function ensureBrowser() {
  if (process.env.CHROMIUM_PATH || PLACES.some((place) => existsSync(place))) return;
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  console.log("browser: installing chromium");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const options = { env, stdio: ["ignore", "ignore", "inherit"] };
  spawnSync("apt-get", ["-qq", "update"], options);
  spawnSync("apt-get", ["-qq", "-y", "--no-install-recommends", "install", "chromium"], options);
}
