export const id = 964;
export const ids = [964];
export const modules = {

/***/ 2284:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ACCEPT_LABEL)
/* harmony export */ });
/** A label on the pull request by which a maintainer says that a size over its limit is worth it. In lower case. */
const ACCEPT_LABEL = "layer-report: accept";


/***/ }),

/***/ 6964:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askAcceptance: () => (/* binding */ askAcceptance)
});

// EXTERNAL MODULE: ./src/accept-label.ts
var accept_label = __webpack_require__(2284);
// EXTERNAL MODULE: ./src/github/event-fields.ts
var event_fields = __webpack_require__(449);
// EXTERNAL MODULE: ./src/github/pages.ts
var pages = __webpack_require__(3892);
;// CONCATENATED MODULE: ./src/github/acceptance.ts



/** A pull request of thousands of events is not read to its end: who set the label is then not known. */
const MOST_PAGES = 20;
/** Whether one of a pull request's labels is the one that accepts. Names of labels ignore case. */
function accepts(labels) {
    return labels.some((name) => name.toLowerCase() === accept_label/* ACCEPT_LABEL */.K);
}
/**
 * Asks the server for the pull request's labels as they are now: a run that is repeated has the labels of its first
 * time in its event. Only who may triage can set one.
 *
 * @returns null where the label is not set
 * @throws the REST client's error where the labels could not be read
 */
async function findAcceptance(client, search, signal) {
    const ask = { ...toParameters(search), request: { signal } };
    for await (const { items } of (0,pages/* pagesOf */.E)((page) => client.rest.issues.listLabelsOnIssue({ ...ask, ...page }))) {
        if (accepts(items.map(({ name }) => name)))
            return { by: await whoLabeled(client, search, signal) };
    }
    return null;
}
/** Who set the label last. Null where the server does not tell: it is not needed for the verdict. */
async function whoLabeled(client, search, signal) {
    let by = null;
    let read = 0;
    const ask = { ...toParameters(search), request: { signal } };
    // Not the list of the issue's own events: that one needs the permission to read issues.
    try {
        for await (const { items, isLast } of (0,pages/* pagesOf */.E)((page) => client.rest.issues.listEventsForTimeline({ ...ask, ...page }))) {
            for (const event of items) {
                const name = "label" in event ? event.label?.name : undefined;
                if (name === undefined || !accepts([name]))
                    continue;
                by = event.event === "labeled" && "actor" in event ? (event.actor?.login ?? null) : null;
            }
            read += 1;
            if (isLast)
                return by;
            if (read === MOST_PAGES)
                return null;
        }
    }
    catch {
        return null;
    }
    return null;
}
function toParameters({ repository, issueNumber }) {
    return { ...(0,event_fields/* ownerAndRepo */.H5)(repository), issue_number: issueNumber };
}

// EXTERNAL MODULE: ./src/github/api-problem.ts
var api_problem = __webpack_require__(3553);
// EXTERNAL MODULE: ./src/github/client.ts + 2 modules
var client = __webpack_require__(4451);
// EXTERNAL MODULE: ./src/github/deadline.ts
var deadline = __webpack_require__(6523);
;// CONCATENATED MODULE: ./src/ask-acceptance.ts





/** Milliseconds that a verdict waits for the server at most. */
const TIMEOUT = 15_000;
/**
 * Whether the run's pull request has the label that accepts sizes over their limits; null where it has not, or where
 * there is no pull request. Where the server does not answer, the labels at the time of the event count, with a warning.
 */
async function askAcceptance({ context, githubToken, translate, log, }) {
    const pullRequest = context?.pullRequest ?? null;
    if (context === null || pullRequest === null)
        return null;
    const search = { repository: context.repository, issueNumber: pullRequest.number };
    try {
        return await (0,deadline/* withDeadline */.N)(TIMEOUT, async (signal) => findAcceptance(await (0,client/* createGitHub */.C)(githubToken, context.apiUrl), search, signal));
    }
    catch (error) {
        const problem = (0,api_problem/* classifyError */.fe)(error);
        const reason = problem.kind === "server" ? `HTTP ${problem.status}` : problem.message;
        log.annotate("warning", translate("accepted.notAsked", { label: accept_label/* ACCEPT_LABEL */.K, reason }));
        return accepts(pullRequest.labels) ? { by: null } : null;
    }
}


/***/ }),

/***/ 3553:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PO: () => (/* binding */ errorStatus),
/* harmony export */   fe: () => (/* binding */ classifyError),
/* harmony export */   mf: () => (/* binding */ secondsUntilAllowed)
/* harmony export */ });
/* harmony import */ var _said_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3077);

const LONGEST_MESSAGE = 200;
/** The HTTP status of an error that the REST client threw; null where there was no answer. */
function errorStatus(error) {
    const { status, response } = asFields(error);
    // The client gives errors of the network the status 500, but no response.
    return typeof status === "number" && response !== undefined ? status : null;
}
/**
 * How long a limit still lasts, from the answer's own headers; null where it names none.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 */
function secondsUntilAllowed(error) {
    const headers = asFields(asFields(asFields(error).response).headers);
    const retryAfter = Number(headers["retry-after"] ?? Number.NaN);
    if (Number.isFinite(retryAfter) && retryAfter >= 0)
        return retryAfter;
    if (String(headers["x-ratelimit-remaining"]) !== "0")
        return null;
    const reset = Number(headers["x-ratelimit-reset"] ?? Number.NaN);
    // The server's own clock: the runner's may be wrong.
    const now = Date.parse(String(headers.date)) / 1000;
    return Number.isFinite(reset) && Number.isFinite(now) ? Math.max(0, Math.ceil(reset - now)) : null;
}
/** Sorts an error of the REST client by what a reader can do about it. */
function classifyError(error) {
    const message = errorMessage(error);
    const status = errorStatus(error);
    if (status === null) {
        const reason = error instanceof _said_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SaidError */ ._N ? error.said : message;
        if (isTimeout(error))
            return { kind: "timeout", message: reason };
        return { kind: asFields(error).status === undefined ? "other" : "network", message: reason };
    }
    if (status === 429 || (status === 403 && isLimit(error, message))) {
        return { kind: "limited", message, seconds: secondsUntilAllowed(error) };
    }
    if (status >= 500)
        return { kind: "server", status };
    if (status === 401)
        return { kind: "unauthorized", message };
    if (status === 403)
        return { kind: "forbidden", message };
    return { kind: status === 404 ? "not-found" : "refused", message };
}
function isLimit(error, message) {
    return secondsUntilAllowed(error) !== null || /rate limit/i.test(message);
}
function isTimeout(error) {
    const { name } = asFields(error);
    return name === "TimeoutError" || name === "AbortError";
}
/** The server's own words on one line, shortened: they are somebody else's text. */
function errorMessage(error) {
    const fields = asFields(error);
    const answer = asFields(asFields(fields.response).data);
    const message = typeof answer.message === "string" ? answer.message : String(fields.message ?? error);
    const line = [message, ...detailsOf(answer)]
        .join(": ")
        .replace(/[\s\p{C}]+/gu, " ")
        .trim();
    return line.length > LONGEST_MESSAGE ? `${line.slice(0, LONGEST_MESSAGE)}…` : line;
}
/** "Validation Failed" alone tells nothing; the first of its errors does. */
function detailsOf(answer) {
    const first = Array.isArray(answer.errors) ? answer.errors[0] : undefined;
    const detail = typeof first === "string" ? first : asFields(first).message;
    return typeof detail === "string" ? [detail] : [];
}
function asFields(value) {
    return typeof value === "object" && value !== null ? value : {};
}


/***/ }),

/***/ 4451:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ createGitHub)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(6119);
// EXTERNAL MODULE: ./src/said-error.ts
var said_error = __webpack_require__(3077);
// EXTERNAL MODULE: ./src/github/api-problem.ts
var api_problem = __webpack_require__(3553);
;// CONCATENATED MODULE: ./src/github/gitea-pages.ts
/**
 * Makes lists of Gitea and Forgejo look like GitHub's to the rest of the program: pages have a `limit` there in place
 * of `per_page`, and where an answer has no Link header, it tells how many there are in all. Some lists come whole,
 * whatever page is asked for. https://docs.gitea.com/development/api-usage#pagination
 */
function giteaPages(client) {
    client.hook.before("request", (options) => {
        if (options.per_page !== undefined)
            options.limit = options.per_page;
    });
    client.hook.after("request", ({ data, headers }, { page }) => {
        if (headers.link !== undefined || !Array.isArray(data))
            return;
        // A last page that is not full may be followed by an empty one.
        const total = Number(headers["x-total-count"]);
        if (data.length > 0 && total > Number(page ?? 1) * data.length)
            headers.link = '<>; rel="next"';
    });
    return {};
}

;// CONCATENATED MODULE: ./src/github/whole-answers.ts

/**
 * Takes an answer that is not what was asked for as one that did not arrive. The REST client gives what came of an
 * answer whose connection broke in its middle, or a page that a proxy put in its place, as a text, and no error: a list
 * of comments would read as one without any.
 */
function wholeAnswers(client) {
    client.hook.after("request", ({ data, status }, request) => {
        if (typeof data === "object" || status === 204 || status === 205)
            return;
        // As the client says it of a connection that breaks before an answer: there is no response.
        throw Object.assign(new said_error/* SaidError */._N({ key: "github.cutOff" }), {
            status: 500,
            request,
        });
    });
    return {};
}

;// CONCATENATED MODULE: ./src/github/client.ts





/** Longest wait for a limit to end, in retry units; a run is not held up for longer than a reader would wait. */
const LONGEST_WAIT = 15;
/**
 * Opens GitHub's REST API. The libraries are loaded here, at the point of use: they take longer to load than all
 * that a run without a comment needs.
 *
 * A request answered with a server error is sent again, 1, 4 and 9 units later, unless it says otherwise; one that
 * hits a limit which names its end is sent again then, if that is soon and it is not marked `once`. A request's signal ends these waits too.
 *
 * @param token may be read-only; empty is an error
 * @param apiUrl the server's API, without a slash at the end
 * @param retryUnit milliseconds; a second, except in tests
 */
async function createGitHub(token, apiUrl, retryUnit = 1000) {
    if (token === "")
        throw new said_error/* SaidError */._N({ key: "publish.failed.noToken" });
    // Not the package's main entry: that reads the event file when it is imported, and throws where it is malformed.
    const [{ GitHub, getOctokitOptions }, { retry }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(250)]).then(__webpack_require__.bind(__webpack_require__, 5250)),
        __webpack_require__.e(/* import() */ 735).then(__webpack_require__.bind(__webpack_require__, 9735)),
    ]);
    // First in the list, so that they see an answer before the retry plugin decides on it.
    const gitea = apiUrl.endsWith("/api/v1") ? [giteaPages] : [];
    const Client = GitHub.plugin(wholeAnswers, waitBeforeRetries(retryUnit), ...gitea, retry);
    return new Client(getOctokitOptions(token, {
        baseUrl: apiUrl,
        // The plugin's own waits cannot be ended, and would keep the process alive: it only decides whether to retry.
        retry: { retryAfterBaseValue: 0, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
        // The library would print to the log, where a server's text could become a workflow command.
        log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    }));
}
function waitBeforeRetries(unit) {
    return (client) => {
        client.hook.before("request", async ({ request }) => {
            const { retryCount = 0, limitWait = null, signal } = request;
            if (retryCount === 0)
                return;
            const wait = (limitWait ?? retryCount ** 2) * unit;
            // An aborted wait goes on to the request, which then fails with the signal's own reason.
            await (0,promises_.setTimeout)(wait, undefined, signal === undefined ? {} : { signal }).catch(ignore);
        });
        client.hook.error("request", (error, { request }) => {
            // Nobody waits for the answer any more; further tries would only keep the process alive.
            if (request.signal?.aborted)
                request.retries = 0;
            const status = (0,api_problem/* errorStatus */.PO)(error);
            const wait = status === 403 || status === 429 ? (0,api_problem/* secondsUntilAllowed */.mf)(error) : null;
            request.limitWait = null;
            if (wait !== null && wait <= LONGEST_WAIT && !request.once && hasRequest(error)) {
                request.limitWait = wait;
                error.request.request = { ...error.request.request, retries: 2 };
            }
            throw error;
        });
        return {};
    };
}
function hasRequest(error) {
    return error instanceof Error && "request" in error && typeof error.request === "object";
}
function ignore() { }


/***/ }),

/***/ 6523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withDeadline)
/* harmony export */ });
/* harmony import */ var _said_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3077);

/** Named as the platform names what an AbortSignal's own time-out throws. */
class DeadlineError extends _said_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SaidError */ ._N {
    name = "TimeoutError";
}
/**
 * Runs work that must not take longer than so many milliseconds. After that its signal is aborted, and the result is
 * a TimeoutError even where the work does not heed the signal.
 */
async function withDeadline(milliseconds, work) {
    const controller = new AbortController();
    const reason = new DeadlineError({
        key: "publish.failed.noAnswer",
        values: { seconds: milliseconds / 1000 },
    });
    let timer;
    const deadline = new Promise((_, reject) => {
        timer = setTimeout(() => {
            reject(reason);
            controller.abort(reason);
        }, milliseconds);
    });
    try {
        // The signal ends requests and the waits between them; loading the client ends only here.
        return await Promise.race([work(controller.signal), deadline]);
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 3892:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ pagesOf)
/* harmony export */ });
const PAGE_SIZE = 100;
/**
 * The pages of a list, one after the other; a further one is read only when somebody asks for it. Not the REST client's
 * own `paginate`: that leaves the signal out of its requests. Whether there is another page is not told from the number of
 * items: a server may put fewer on a page than it is asked for.
 * https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api#using-link-headers
 */
async function* pagesOf(list) {
    for (let page = 1;; page++) {
        const { data, headers } = await list({ per_page: PAGE_SIZE, page });
        const isLast = !(headers.link?.includes('rel="next"') ?? false);
        yield { items: data, isLast };
        if (isLast)
            return;
    }
}


/***/ })

};
