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

/** Names without such a word that programs document as the place for a secret. */
const SECRET_NAMES = new Set([
  "borg_passphrase", // https://borgbackup.readthedocs.io/en/stable/usage/general.html#environment-variables
  "mysql_pwd", // https://dev.mysql.com/doc/refman/8.4/en/environment-variables.html
  "pgpassword", // https://www.postgresql.org/docs/current/libpq-envars.html
  "sshpass", // https://linux.die.net/man/1/sshpass
]);

/**
 * Whether a variable of this name probably holds a secret: by the rule of BuildKit's own check
 * (https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/), or since it is one of a few well-known
 * names.
 */
export function looksSecret(name: string): boolean {
  const lower = name.toLowerCase();
  const words = lower.split("_");
  const hasSecretWord = words.some((word) => SECRET_WORDS.has(word)) || SECRET_NAMES.has(lower);
  return hasSecretWord && !words.some((word) => PUBLIC_WORDS.has(word));
}
