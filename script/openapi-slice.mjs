// Cuts the operations that the test GitHub answers out of GitHub's OpenAPI description, with the schemas they need:
// the description is 13 MB, and its package is no dependency. Run by hand when an operation is added:
//   node script/openapi-slice.mjs
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const SOURCE = "@octokit/openapi@23.0.2";
const TARGET = new URL("../__tests__/support/github/openapi-slice.json", import.meta.url);
const OPERATIONS = new Set([
  "checks/create",
  "checks/get",
  "checks/list-for-ref",
  "checks/update",
  "issues/create-comment",
  "issues/delete-comment",
  "issues/get-comment",
  "issues/list-comments",
  "issues/list-events-for-timeline",
  "issues/list-labels-on-issue",
  "issues/update-comment",
  "pulls/create-review",
  "pulls/get",
  "pulls/list",
  "pulls/list-files",
  "pulls/list-review-comments",
  "pulls/list-reviews",
  "repos/get",
  "repos/list-pull-requests-associated-with-commit",
  "users/get-authenticated",
]);
const METHODS = ["get", "post", "patch", "put", "delete"];
// Nothing that a validator reads.
const PROSE = new Set(["description", "example", "examples", "externalDocs", "summary", "tags", "title"]);

const description = readDescription();
const paths = {};
const officialExamples = [];
for (const [path, item] of Object.entries(description.paths)) {
  for (const method of METHODS) {
    const operation = item[method];
    if (operation === undefined || !OPERATIONS.delete(operation.operationId)) continue;
    paths[path] ??= item.parameters === undefined ? {} : { parameters: item.parameters };
    paths[path][method] = strip(operation);
    officialExamples.push(...examplesOf(operation));
  }
}
if (OPERATIONS.size > 0) throw new Error(`${SOURCE} has no operation ${[...OPERATIONS].join(", ")}`);

const slice = {
  openapi: description.openapi,
  info: {
    title: "Operations of GitHub's REST API that the tests use",
    version: description.info.version,
    description: `Cut by script/openapi-slice.mjs from ${SOURCE}, an edition of GitHub's REST API description.`,
    license: { name: "MIT" },
  },
  paths,
  components: collectComponents(paths),
  "x-official-examples": officialExamples,
};
writeFileSync(TARGET, `${JSON.stringify(slice, null, 1)}\n`);
console.log(`${officialExamples.length} examples, ${Object.keys(slice.components.schemas).length} schemas`);

function readDescription() {
  const folder = mkdtempSync(join(tmpdir(), "openapi-"));
  try {
    const [{ filename }] = JSON.parse(
      execFileSync("npm", ["pack", SOURCE, "--json", "--pack-destination", folder], { encoding: "utf8" }),
    );
    const member = "package/generated/api.github.com.json";
    execFileSync("tar", ["-xzf", join(folder, filename), "-C", folder, member]);
    return JSON.parse(readFileSync(join(folder, member), "utf8"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A property of a schema may be called "title" too, so names of properties are kept. */
function strip(node, namesAreData = false) {
  if (Array.isArray(node)) return node.map((item) => strip(item));
  if (typeof node !== "object" || node === null) return node;
  const kept = Object.entries(node).filter(
    ([key]) => namesAreData || !(PROSE.has(key) || key.startsWith("x-")),
  );
  const copy = Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      strip(value, !namesAreData && (key === "properties" || key === "headers")),
    ]),
  );
  // A validator wants a type beside "nullable", and among several there is none to put it to.
  if (copy.nullable === true && copy.type === undefined && Array.isArray(copy.anyOf)) {
    const { nullable: _, ...others } = copy;
    return { ...others, anyOf: [...copy.anyOf, { enum: [null] }] };
  }
  // OpenAPI 3.0.3 wants null among the values too; GitHub's description forgets it, and its own examples hold null.
  return copy.nullable === true && Array.isArray(copy.enum)
    ? { ...copy, enum: [...new Set([...copy.enum, null])] }
    : copy;
}

/** The description's own examples of successful answers, one an operation and status. */
function examplesOf({ operationId, responses }) {
  return Object.entries(responses).flatMap(([status, response]) => {
    const examples = Object.values(resolve(response).content?.["application/json"]?.examples ?? {});
    return status.startsWith("2")
      ? examples.map((example) => ({ operationId, status: Number(status), value: resolve(example).value }))
      : [];
  });
}

function resolve(node) {
  if (node?.$ref === undefined) return node;
  const [, , kind, name] = node.$ref.split("/");
  return resolve(description.components[kind][name]);
}

/** Follows references until nothing new turns up. */
function collectComponents(root) {
  const found = { schemas: {}, parameters: {}, responses: {}, headers: {} };
  const waiting = references(root);
  for (let reference = waiting.pop(); reference !== undefined; reference = waiting.pop()) {
    const [, , kind, name] = reference.split("/");
    if (found[kind][name] !== undefined) continue;
    found[kind][name] = strip(description.components[kind][name]);
    waiting.push(...references(found[kind][name]));
  }
  return Object.fromEntries(
    Object.entries(found).map(([kind, named]) => [kind, Object.fromEntries(Object.entries(named).sort())]),
  );
}

function references(node) {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === "$ref" && typeof value === "string" ? [value] : references(value),
  );
}
