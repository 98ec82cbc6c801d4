import { describe, expect, it } from "@jest/globals";
import { removesFrom } from "../../../src/lint/rules/left-behind.js";
import { shellCommands } from "../../../src/lint/shell.js";

function removes(script: string): boolean {
  const commands = shellCommands(script, (start, end) => ({ start, end }));
  return commands.some((command) => removesFrom(command, ["/var/cache/dnf"]));
}

describe("removesFrom", () => {
  it.each([
    "rm -rf /var/cache/dnf",
    "rm -rf /var/cache/dnf/*",
    "rm -rf /var/cache/dnf/x*",
    "rm -rf /var/cache/d*f /x",
    "rm -rf /var/cache",
    "rm -rf /var/*/dnf",
    "rm -rf /var/{lib,cache/{apt,dnf}}",
    "rm -rf '/var//cache/dnf/'",
    "find /var/cache -type f -delete",
    "find /var/cache/dnf -exec /bin/rm -f {} +",
  ])("takes %j for a removal", (script) => {
    expect(removes(script)).toBe(true);
  });

  it.each([
    "rm -rf /var/cache/dnf/x",
    "rm -rf /var/cache/yum*",
    "rm -rf var/cache/dnf",
    "rm -rf /",
    "rm -rf $CACHE",
    "rm -rf /var/cache/*/x",
    "rm -rf /var/{lib,log}/dnf",
    "rmdir /var/cache/dnf",
    "find /var/cache/dnf -type f",
    "ls /var/cache/dnf",
  ])("does not take %j for one", (script) => {
    expect(removes(script)).toBe(false);
  });

  it("gives up on words with many braces at once", () => {
    expect(removes(`rm ${"{a,b}".repeat(10_000)}`)).toBe(false);
    expect(removes(`rm /${"{a,b,c,d,e,f,g,h}".repeat(20)}`)).toBe(false);
  });
});
