import type { DescribedAdvice } from "./described-advice.js";
import type { Topic } from "./groups.js";
import type { LayerSource } from "./own-layers.js";
import { createPathSearch } from "./path-patterns.js";

export const secretFiles: DescribedAdvice = {
  id: "LR2011",
  aliases: [],
  severity: "warning",
  title: "rule.LR2011.title",
  why: "rule.LR2011.why",
  example: {
    bad: "FROM node:24-slim\nWORKDIR /app\nCOPY package.json package-lock.json .npmrc ./\nRUN npm ci && rm .npmrc\n",
    good: "FROM node:24-slim\nWORKDIR /app\nCOPY package.json package-lock.json ./\nRUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci\n",
  },
  helpUrl: "https://docs.docker.com/build/building/secrets/",
  measured: true,
};

const topic = (message: Topic["message"]): Topic => ({
  ruleId: secretFiles.id,
  message,
  certainty: "looks-like",
});
const DELETED = topic("rule.LR2011.deleted");
const CONTEXT = topic("rule.LR2011.context");
const OTHER = topic("rule.LR2011.message");

export function secretTopic(source: LayerSource, isDeleted: boolean): Topic {
  if (isDeleted) return DELETED;
  return source === "context" ? CONTEXT : OTHER;
}

/** Programs' own names for a file with a password, a token or a private key. */
const NAMES = new Set([
  ".dockercfg",
  ".env",
  ".git-credentials",
  ".my.cnf",
  ".netrc",
  ".npmrc",
  ".pgpass",
  ".pypirc",
  ".vault-token",
  "_netrc",
  "application_default_credentials.json",
  "id_dsa",
  "id_ecdsa",
  "id_ecdsa_sk",
  "id_ed25519",
  "id_ed25519_sk",
  "id_rsa",
  "kubeconfig",
  "terraform.tfstate",
]);

/** Names that mean nothing without the directory that they are in. */
const NAMES_IN = new Set([
  ".aws/credentials",
  ".cargo/credentials",
  ".cargo/credentials.toml",
  ".docker/config.json",
  ".gem/credentials",
  ".kube/config",
]);

/** Of `.env.NAME`: kept with the sources, since they show which variables there are. */
const PUBLIC_ENVIRONMENTS = new Set([
  "default",
  "defaults",
  "dist",
  "example",
  "sample",
  "schema",
  "template",
  "test",
  "tpl",
  "vault",
]);

/** Of a `.key` that a command wrote: others are the public keys of package repositories. */
const PRIVATE_KEY_WORDS = new Set([
  "ca",
  "client",
  "host",
  "key",
  "localhost",
  "priv",
  "private",
  "privkey",
  "server",
  "ssl",
  "tls",
]);

/** Packages bring keys of their tests; certificates and the keys of package repositories are public. */
const isPublicPlace = createPathSearch<true>([
  ...[
    "node_modules",
    "site-packages",
    "dist-packages",
    "gems",
    "vendor",
    "test",
    "tests",
    "testdata",
    "fixtures",
    "__tests__",
    "examples",
    "keyrings",
    "ca-certificates",
  ].map((part) => ({ from: "anywhere", parts: [part], found: true }) as const),
  { from: "anywhere", parts: ["go", "pkg", "mod"], found: true },
  { from: "anywhere", parts: ["registry", "src"], found: true },
  { from: "root", parts: ["usr", "share"], found: true },
  { from: "root", parts: ["usr", "lib"], found: true },
  { from: "root", parts: ["usr", "include"], found: true },
  { from: "root", parts: ["usr", "src"], found: true },
  { from: "root", parts: ["etc", "apt"], found: true },
  { from: "root", parts: ["etc", "apk"], found: true },
  { from: "root", parts: ["etc", "pki", "ca-trust"], found: true },
  { from: "root", parts: ["etc", "pki", "rpm-gpg"], found: true },
  { from: "root", parts: ["etc", "ssl", "certs"], found: true },
]);

/** Whether a directory is one where names say nothing. */
export function isPublicDirectory(directory: readonly string[]): boolean {
  return isPublicPlace(directory) !== null;
}

/** How all of the names begin or end, as a quick way past all others: there may be a million of them. */
const MAY_BE_SECRET =
  /^(?:[._]|id_|ssh_host_|application_|kubeconfig$|terraform\.|credentials|config)|\.(?:p12|pfx|pem|key)$/i;

/** Whether a file of that name probably holds a secret. The content is not read. */
export function looksLikeSecret(parent: string, name: string, source: LayerSource): boolean {
  if (!MAY_BE_SECRET.test(name)) return false;
  if (NAMES.has(name) || (parent.startsWith(".") && NAMES_IN.has(`${parent}/${name}`))) return true;
  if (name.startsWith(".env.")) return !name.split(".").some((part) => PUBLIC_ENVIRONMENTS.has(part));
  if (name.startsWith("ssh_host_") && name.endsWith("_key")) return true;
  const dot = name.lastIndexOf(".");
  switch (dot === -1 ? "" : name.slice(dot).toLowerCase()) {
    case ".p12":
    case ".pfx":
      return true;
    case ".pem":
      return isPrivateKeyName(name.slice(0, dot).toLowerCase());
    case ".key":
      return isPrivateKey(name.slice(0, dot).toLowerCase(), source);
    default:
      return false;
  }
}

function isPrivateKeyName(stem: string): boolean {
  return (
    !stem.includes("pub") && (stem.endsWith("key") || wordsOf(stem).some((word) => word.startsWith("priv")))
  );
}

function isPrivateKey(stem: string, source: LayerSource): boolean {
  if (stem.includes("pub")) return false;
  return source === "context" || wordsOf(stem).some((word) => PRIVATE_KEY_WORDS.has(word));
}

function wordsOf(stem: string): string[] {
  return stem.split(/[^a-z0-9]/);
}
