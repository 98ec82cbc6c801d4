const SECRET_WORDS = new Set([
  "apikey",
  "auth",
  "credential",
  "credentials",
  "key",
  "password",
  "pword",
  "passwd",
  "secret",
  "token",
]);
const PUBLIC_WORDS = new Set(["public", "file", "version"]);

/**
 * Whether a variable of this name probably holds a secret, by the rule of BuildKit's own check:
 * https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/
 */
export function looksSecret(name: string): boolean {
  const words = name.toLowerCase().split("_");
  return words.some((word) => SECRET_WORDS.has(word)) && !words.some((word) => PUBLIC_WORDS.has(word));
}
