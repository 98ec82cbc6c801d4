import { readFileSync } from "node:fs";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";

export interface ApiRequest {
  readonly method: string;
  /** Without the query, and without the server's prefix. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface MatchedOperation {
  readonly operationId: string;
  /** The values in the path. */
  readonly params: Readonly<Record<string, string>>;
}

export interface OfficialExample {
  readonly operationId: string;
  readonly status: number;
  readonly value: unknown;
}

/** GitHub's own description of its REST API: what a request may be, and what an answer must be. */
export interface Contract {
  /** Null where the description has no such operation. */
  readonly match: (method: string, path: string) => MatchedOperation | null;
  readonly requestErrors: (matched: MatchedOperation, request: ApiRequest) => string[];
  /** Also tells where the description has no such status. */
  readonly responseErrors: (operationId: string, status: number, body: unknown) => string[];
  readonly operationIds: readonly string[];
  readonly officialExamples: readonly OfficialExample[];
}

interface Reference {
  readonly $ref?: string;
}

interface Parameter extends Reference {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required?: boolean };
  readonly responses: Readonly<Record<string, Reference & { readonly content?: unknown }>>;
}

interface Slice {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly "x-official-examples": readonly OfficialExample[];
}

interface Route {
  readonly operation: Operation;
  readonly method: string;
  readonly pattern: RegExp;
  readonly path: ValidateFunction;
  readonly query: ValidateFunction;
  readonly body: ValidateFunction | null;
  readonly responses: ReadonlyMap<number, ValidateFunction | null>;
}

const DOCUMENT = "github.json";
const JSON_CONTENT = ["content", "application/json", "schema"];

let loaded: Contract | null = null;

export function loadContract(): Contract {
  // Compiling takes most of a second, and the description never changes.
  loaded ??= compileContract();
  return loaded;
}

function compileContract(): Contract {
  const slice: Slice = JSON.parse(readFileSync(new URL("openapi-slice.json", import.meta.url), "utf8"));
  const routes = compileRoutes(slice);
  const byId = new Map(routes.map((route) => [route.operation.operationId, route]));
  return {
    match: (method, path) => {
      for (const { operation, pattern, ...route } of routes) {
        const found = route.method === method.toLowerCase() ? pattern.exec(path) : null;
        if (found !== null)
          return { operationId: operation.operationId, params: decodeAll(found.groups ?? {}) };
      }
      return null;
    },
    requestErrors: ({ operationId, params }, { query, body }) => {
      const route = byId.get(operationId);
      if (route === undefined) return [`no operation ${operationId}`];
      return [
        ...errorsOf(route.path, { ...params }, "path"),
        ...errorsOf(route.query, { ...query }, "query"),
        ...(route.body === null ? [] : bodyErrors(route.body, route.operation, body)),
      ];
    },
    responseErrors: (operationId, status, body) => {
      const validate = byId.get(operationId)?.responses.get(status);
      if (validate === undefined) return [`no answer ${status} is described`];
      if (validate === null) return body === undefined ? [] : ["a body, where none is described"];
      return errorsOf(validate, body, "answer");
    },
    operationIds: [...byId.keys()],
    officialExamples: slice["x-official-examples"],
  };
}

function compileRoutes(slice: Slice): Route[] {
  const options = { strict: false, logger: false, allErrors: true } as const;
  const bodies = new Ajv(options);
  // Paths and queries are text; "7" is an integer there.
  const texts = new Ajv({ ...options, coerceTypes: true });
  for (const ajv of [bodies, texts]) {
    addFormats.default(ajv);
    ajv.addSchema(slice, DOCUMENT);
  }
  return Object.entries(slice.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      const at = ["paths", path, method];
      return {
        operation,
        method,
        pattern: new RegExp(`^${path.replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`),
        path: texts.compile(parameterSchema(slice, at, operation, "path")),
        query: texts.compile(parameterSchema(slice, at, operation, "query")),
        body:
          operation.requestBody === undefined
            ? null
            : bodies.compile({ $ref: pointer([...at, "requestBody", ...JSON_CONTENT]) }),
        responses: new Map(
          Object.keys(operation.responses).map((status) => [
            Number(status),
            responseValidator(slice, bodies, [...at, "responses", status]),
          ]),
        ),
      };
    }),
  );
}

function parameterSchema(slice: Slice, at: readonly string[], operation: Operation, place: Parameter["in"]) {
  const parameters = (operation.parameters ?? [])
    .map((parameter, index) => resolve(slice, parameter, [...at, "parameters", String(index)]))
    .filter(({ value }) => value.in === place);
  const required = parameters.filter(({ value }) => value.required === true).map(({ value }) => value.name);
  const properties = parameters.map(({ value, path }) => [
    value.name,
    { $ref: pointer([...path, "schema"]) },
  ]);
  return {
    type: "object",
    properties: Object.fromEntries(properties),
    required,
    additionalProperties: false,
  };
}

/** Null for an answer without a body. */
function responseValidator(slice: Slice, ajv: Ajv, at: readonly string[]): ValidateFunction | null {
  const response = resolve(slice, lookUp<Operation["responses"][string]>(slice, at), at);
  if (response.value.content === undefined) return null;
  return ajv.compile({ $ref: pointer([...response.path, ...JSON_CONTENT]) });
}

/** Follows a reference; the path is where the value stands in the document. */
function resolve<Value extends Reference>(
  slice: Slice,
  value: Value,
  path: readonly string[],
): { value: Value; path: readonly string[] } {
  if (value.$ref === undefined) return { value, path };
  const target = value.$ref.split("/").slice(1);
  return { value: lookUp<Value>(slice, target), path: target };
}

function lookUp<Value>(root: unknown, path: readonly string[]): Value {
  let node = root;
  for (const key of path) node = (node as Record<string, unknown>)[key];
  return node as Value;
}

function pointer(path: readonly string[]): string {
  const segments = path.map((key) => encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1")));
  return `${DOCUMENT}#/${segments.join("/")}`;
}

function bodyErrors(validate: ValidateFunction, operation: Operation, body: unknown): string[] {
  if (body === undefined) return operation.requestBody?.required === true ? ["body is missing"] : [];
  return errorsOf(validate, body, "body");
}

function errorsOf(validate: ValidateFunction, value: unknown, what: string): string[] {
  return validate(value) ? [] : (validate.errors ?? []).map((error) => describe(what, error));
}

function describe(what: string, { instancePath, message, params }: ErrorObject): string {
  return `${what}${instancePath} ${message ?? "is not valid"} ${JSON.stringify(params)}`;
}

function decodeAll(params: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, decodeURIComponent(value)]));
}
