/** An image's name in its parts, `docker.io` and `library/` put in where they are left out. */
export interface ImageReference {
  /** Null where none is written and Docker Hub is meant. */
  readonly registry: string | null;
  /** Without registry, tag and digest, as written: `python`, `bitnami/redis`. */
  readonly repository: string;
  readonly tag: string | null;
  /** `algorithm:hex`. */
  readonly digest: string | null;
  /** The shortest name for the same repository: `docker.io/library/python` is `python`. */
  readonly familiarName: string;
}

export type ParsedReference =
  | { readonly ok: true; readonly reference: ImageReference }
  | { readonly ok: false; readonly problem: ReferenceProblem };

export type ReferenceProblem = "empty" | "upper-case" | "too-long" | "image-id" | "bad-digest" | "malformed";

/** The longest repository name, without registry and with the `library/` that is left out for official images. */
const longestName = 255;

const component = "[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*";
const repositoryPattern = new RegExp(`^${component}(?:/${component})*$`);
const host = "[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?";
const registryPattern = new RegExp(`^(?:${host}(?:\\.${host})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?$`);
const tagPattern = /^\w[\w.-]{0,127}$/;
const digestPattern = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
const hexLengths: ReadonlyMap<string, number> = new Map([
  ["sha256", 64],
  ["sha384", 96],
  ["sha512", 128],
]);

function isDigest(digest: string): boolean {
  if (!digestPattern.test(digest)) return false;
  const [algorithm = "", hex = ""] = digest.split(":");
  return hexLengths.get(algorithm) === hex.length && hex === hex.toLowerCase();
}

/** The first part is a registry where it has a dot, a colon or upper case, or is `localhost`. */
function splitRegistry(name: string): { registry: string | null; repository: string } {
  const slash = name.indexOf("/");
  const first = slash < 0 ? "" : name.slice(0, slash);
  if (first === "localhost" || /[.:A-Z]/.test(first)) {
    return { registry: first, repository: name.slice(slash + 1) };
  }
  return { registry: null, repository: name };
}

function isHub(registry: string | null): boolean {
  return registry === null || registry === "docker.io" || registry === "index.docker.io";
}

function toFamiliarName(registry: string | null, repository: string): string {
  if (!isHub(registry)) return `${registry}/${repository}`;
  return /^library\/[^/]+$/.test(repository) ? repository.slice("library/".length) : repository;
}

/**
 * Reads `[registry/]repository[:tag][@digest]`.
 * Source: https://pkg.go.dev/github.com/distribution/reference (the grammar, and Docker Hub's short names)
 */
export function parseImageReference(text: string): ParsedReference {
  const fail = (problem: ReferenceProblem): ParsedReference => ({ ok: false, problem });
  if (text === "") return fail("empty");
  if (/^[a-f0-9]{64}$/.test(text)) return fail("image-id");

  const at = text.indexOf("@");
  const digest = at < 0 ? null : text.slice(at + 1);
  const named = at < 0 ? text : text.slice(0, at);
  const colon = named.indexOf(":", named.lastIndexOf("/") + 1);
  const tag = colon < 0 ? null : named.slice(colon + 1);
  const name = colon < 0 ? named : named.slice(0, colon);
  const { registry, repository } = splitRegistry(name);

  const isOfficial = !repository.includes("/") && isHub(registry);
  if (repository.length + (isOfficial ? "library/".length : 0) > longestName) return fail("too-long");
  if (registry !== null && !registryPattern.test(registry)) return fail("malformed");
  if (!repositoryPattern.test(repository)) {
    return fail(repositoryPattern.test(repository.toLowerCase()) ? "upper-case" : "malformed");
  }
  if (tag !== null && !tagPattern.test(tag)) return fail("malformed");
  if (digest !== null && !isDigest(digest)) return fail("bad-digest");
  const familiarName = toFamiliarName(registry, repository);
  return { ok: true, reference: { registry, repository, tag, digest, familiarName } };
}

export type TagProblem = ReferenceProblem | "missing-blank" | "digest";

/**
 * Checks what `-t` is given: a name with or without a tag, no digest. Null where it is legal. `missing-blank`: it ends
 * in the dot of a build context that was to stand behind a blank (`-t python-hello-world.`).
 */
export function checkTag(text: string): TagProblem | null {
  if (text.endsWith(".") && checkTag(text.slice(0, -1)) === null) return "missing-blank";
  const parsed = parseImageReference(text);
  if (!parsed.ok) return parsed.problem;
  return parsed.reference.digest === null ? null : "digest";
}
