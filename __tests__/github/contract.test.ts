import { expect, it } from "@jest/globals";
import { loadContract } from "../support/github/contract.js";
import { createHandlers } from "../support/github/operations.js";

const contract = loadContract();

it("accepts the description's own examples, but for the four that break it", () => {
  const broken = contract.officialExamples.flatMap(({ operationId, status, value }) =>
    contract
      .responseErrors(operationId, status, value)
      .slice(0, 1)
      .map((error) => `${operationId}: ${error}`),
  );
  expect(contract.officialExamples).toHaveLength(21);
  expect(broken).toEqual([
    expect.stringMatching(/^repos\/get: .*'language'/),
    expect.stringMatching(/^repos\/list-pull-requests-associated-with-commit: .*requested_teams\/0 .*'type'/),
    expect.stringMatching(/^pulls\/list: .*requested_teams\/0 .*'type'/),
    expect.stringMatching(/^pulls\/get: .*requested_teams\/0 .*'type'/),
  ]);
});

it("has a handler for every operation of the slice", () => {
  expect([...createHandlers(contract).keys()].sort()).toEqual([...contract.operationIds].sort());
});

it("finds fault with an answer that lacks a required field", () => {
  const example = contract.officialExamples.find(({ operationId }) => operationId === "issues/get-comment");
  const incomplete = { ...(example?.value as object), node_id: undefined };
  expect(contract.responseErrors("issues/get-comment", 200, incomplete)).toEqual([
    expect.stringContaining("must have required property 'node_id'"),
  ]);
});

it("finds fault with a request whose body is not what the operation takes", () => {
  expect(requestErrors("/repos/octo/app/issues/7/comments", {}, { text: "no body" })).toContain(
    "must have required property 'body'",
  );
});

it("finds fault with a 51st annotation in one request", () => {
  const annotation = {
    path: "Dockerfile",
    start_line: 1,
    end_line: 1,
    annotation_level: "warning",
    message: "m",
  };
  const check = (count: number) => ({
    name: "layers",
    head_sha: "a".repeat(40),
    output: { title: "t", summary: "s", annotations: Array.from({ length: count }, () => annotation) },
  });
  expect(requestErrors("/repos/octo/app/check-runs", {}, check(50))).toBe("");
  expect(requestErrors("/repos/octo/app/check-runs", {}, check(51))).toContain("more than 50 items");
});

it("finds fault with a path or a query that the operation does not have", () => {
  const body = { body: "text" };
  expect(requestErrors("/repos/octo/app/issues/seven/comments", {}, body)).toContain("must be integer");
  expect(requestErrors("/repos/octo/app/issues/7/comments", { colour: "red" }, body)).toContain("colour");
  expect(requestErrors("/repos/octo/app/issues/7/comments", {}, body)).toBe("");
});

it("has no operation for a path or a method that is not in the slice", () => {
  expect(contract.match("PUT", "/repos/octo/app/issues/7/comments")).toBeNull();
  expect(contract.match("POST", "/graphql")).toBeNull();
  expect(contract.match("GET", "/repos/octo/app/issues/7/comments/more")).toBeNull();
});

function requestErrors(path: string, query: Record<string, string>, body: unknown): string {
  const matched = contract.match("POST", path);
  if (matched === null) throw new Error(`no operation for ${path}`);
  const request = { method: "POST", path, query, headers: {}, body };
  return contract.requestErrors(matched, request).join("\n");
}
