/** Something that goes wrong with requests to come, in the order in which faults are added. */
export interface Fault {
  /** Only for this operation; for any where there is none. */
  readonly operationId?: string;
  /** For how many requests. */
  readonly times: number;
  /** Whether the request is carried out before its answer goes wrong. */
  readonly carriedOut?: boolean;
  readonly answer: FaultAnswer;
}

export type FaultAnswer =
  | { readonly kind: "hang" }
  | { readonly kind: "reset" }
  /** The connection breaks in the middle of the answer. */
  | { readonly kind: "cut" }
  | {
      readonly kind: "status";
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
    };

/** What a proxy in front of the server says: no JSON. */
export function badGateway(times: number, also: Pick<Fault, "operationId" | "carriedOut"> = {}): Fault {
  const body = "<html><body>502 Bad Gateway</body></html>";
  return {
    ...also,
    times,
    answer: { kind: "status", status: 502, headers: { "content-type": "text/html" }, body },
  };
}

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits */
export function secondaryLimit(retryAfter: number, times = 1): Fault {
  return jsonFault(
    times,
    403,
    { "retry-after": String(retryAfter) },
    "You have exceeded a secondary rate limit.",
  );
}

/** All requests of the hour are used up; `resetIn` seconds. */
export function primaryLimit(resetIn: number, times = 1): Fault {
  const reset = Math.floor(Date.now() / 1000) + resetIn;
  const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(reset) };
  return jsonFault(times, 403, headers, "API rate limit exceeded for installation ID 1.");
}

export function jsonFault(
  times: number,
  status: number,
  headers: Readonly<Record<string, string>>,
  message: string,
): Fault {
  const body = JSON.stringify({
    message,
    documentation_url: "https://docs.github.com/rest",
    status: String(status),
  });
  return {
    times,
    answer: { kind: "status", status, headers: { "content-type": "application/json", ...headers }, body },
  };
}

/** Takes the first fault that is meant for this operation, once. */
export function takeFault(faults: Fault[], operationId: string): Fault | null {
  const index = faults.findIndex(
    (fault) => fault.operationId === undefined || fault.operationId === operationId,
  );
  const fault = faults[index];
  if (fault === undefined) return null;
  if (fault.times <= 1) faults.splice(index, 1);
  else faults[index] = { ...fault, times: fault.times - 1 };
  return fault;
}
