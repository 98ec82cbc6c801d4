import { describe, expect, it } from "@jest/globals";
import { looksSecret } from "../src/secret-names.js";

describe("names that look secret", () => {
  it.each(["API_TOKEN", "password", "DB_PASSWD", "SSH_KEY", "apikey", "AWS_CREDENTIALS", "NPM_AUTH"])(
    "%s does",
    (name) => expect(looksSecret(name)).toBe(true),
  );
  it.each(["VERSION", "PUBLIC_KEY", "KEY_FILE", "TOKEN_VERSION", "KEYBOARD", "AUTHOR", "SECRETARY"])(
    "%s does not",
    (name) => expect(looksSecret(name)).toBe(false),
  );
  it.each(["PGPASSWORD", "mysql_pwd", "SSHPASS", "BORG_PASSPHRASE"])(
    "%s does, as programs document it",
    (name) => expect(looksSecret(name)).toBe(true),
  );
  it.each(["PGPASSWORDS", "PWD", "OLDPWD", "USERNAME", "PRIVATE_REPOSITORY"])(
    "%s does not, though part of it sounds like it",
    (name) => expect(looksSecret(name)).toBe(false),
  );
});
