import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";

/**
 * What is wrong with a SARIF log by the schema of SARIF 2.1.0; nothing where it is legal. `schema.json` is the file
 * `lib/schemas/sarif-2.1.0-rtm.5.json` of the npm package @microsoft/jest-sarif 1.0.0-beta.0 (MIT licence), reformatted.
 */
export function sarifErrors(log: unknown): string[] {
  const {
    $schema: _,
    id: __,
    ...schema
  } = JSON.parse(readFileSync(new URL("schema.json", import.meta.url), "utf8"));
  // One of its patterns is none with Unicode's rules. Nothing else that the schema uses has another meaning in the draft of JSON Schema that ajv reads.
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  validate(log);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
