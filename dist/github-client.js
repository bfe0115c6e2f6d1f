export const id = 3193;
export const ids = [3193];
export const modules = {

/***/ 33193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHubClient: () => (/* binding */ GitHubClient),
/* harmony export */   gitHubError: () => (/* binding */ gitHubError),
/* harmony export */   readGitHubFailure: () => (/* binding */ readGitHubFailure),
/* harmony export */   remedyFor: () => (/* binding */ remedyFor)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22270);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86856);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65872);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35112);







/** GitHub asks for an hour when the rate limit of a token is used up: nobody waits that long for a comment. */
const maxWaitSeconds = 120;
/** How often a request is sent again because of a rate limit. */
const maxRateLimitRetries = 2;
/** How often something that must not be made twice is tried. */
const maxAttempts = 3;
const perPage = 100;
/** More pages than these are not read: 10,000 objects. */
const maxPages = 100;
/** Statuses that sending again does not change. The rate limits, 403 and 429, have waits of their own. */
const doNotRetry = [400, 401, 403, 404, 410, 422, 429, 451];
/**
 * A client of GitHub's REST interface, of github.com or an Enterprise Server; it goes through the proxy that the
 * environment names.
 *
 * Reads and changes are sent again after a failure that may pass. What makes something is not, unless a rate limit
 * refused it: `create` looks before it tries again.
 */
class GitHubClient {
    rest;
    #octokit;
    #options;
    constructor(token, apiUrl, options) {
        const { logger, secondMs = 1000 } = options;
        this.#options = options;
        const onLimit = (what) => (seconds, request, _octokit, retryCount) => {
            const { method, url } = request;
            const waits = retryCount < maxRateLimitRetries && seconds <= maxWaitSeconds;
            const next = waits ? `trying again in ${seconds} s` : `it asks to wait ${seconds} s, which is not waited for`;
            logger.info(`GitHub's ${what} is reached by ${method} ${url}; ${next}`);
            return waits;
        };
        const silent = { debug() { }, info() { }, warn() { }, error() { } };
        this.#octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_1__/* .getOctokit */ .Q)(token, {
            baseUrl: apiUrl,
            userAgent: `saas-connector-actions/${_core_version_js__WEBPACK_IMPORTED_MODULE_3__/* .version */ .r}`,
            // Octokit would print to the console.
            log: silent,
            retry: { doNotRetry, retryAfterBaseValue: secondMs },
            throttle: {
                // Else all clients of the process share one queue.
                id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
                retryAfterBaseValue: secondMs,
                onRateLimit: onLimit('rate limit'),
                onSecondaryRateLimit: onLimit('secondary rate limit'),
            },
        }, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_4__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_5__/* .throttling */ .A);
        this.#octokit.hook.before('request', (request) => {
            if (request.method === 'POST')
                request.request['retries'] ??= 0;
        });
        this.rest = this.#octokit.rest;
    }
    /** All objects of a list, page by page. */
    async *list(call, parameters) {
        let pages = 0;
        const iterator = this.#octokit.paginate.iterator(call, { ...parameters, per_page: perPage });
        for await (const { data } of iterator) {
            yield* data;
            if (++pages < maxPages)
                continue;
            this.#options.logger.warning(`GitHub lists more than ${maxPages * perPage} objects; the rest was not looked at`);
            return;
        }
    }
    /**
     * Makes something that must not be there twice. When the answer is lost, it is looked for before it is tried again.
     *
     * @param find - what was made by the request whose answer was lost, if it was.
     */
    async create(make, find) {
        const { clock, logger, secondMs = 1000 } = this.#options;
        for (let attempt = 1;; attempt++) {
            try {
                return await make();
            }
            catch (error) {
                const { status, reason } = readGitHubFailure(error);
                if (status === undefined || status < 500 || attempt === maxAttempts)
                    throw error;
                const seconds = attempt ** 2;
                logger.info(`GitHub failed: ${reason}; looking again in ${seconds} s`);
                await clock.sleep(seconds * secondMs);
                const made = await find();
                if (made !== undefined)
                    return made;
            }
        }
    }
}
/** Reads an error that Octokit threw. */
function readGitHubFailure(error) {
    const { status, response } = Object(error);
    const headers = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(response) && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(response['headers']) ? response['headers'] : {};
    const reason = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error).split('\n')[0] ?? '';
    const isLimited = headers['x-ratelimit-remaining'] === '0' || 'retry-after' in headers || /\brate limit/i.test(reason);
    const isRateLimit = status === 429 || (status === 403 && isLimited);
    return {
        status: typeof status === 'number' ? status : undefined,
        reason,
        isRateLimit,
        isForbidden: !isRateLimit && (status === 403 || status === 404),
    };
}
/**
 * The error for a request that failed: what could not be done, why, and what to do about it.
 *
 * @param operation - as it reads after "cannot".
 * @param permission - of the job, that the request needs.
 */
function gitHubError(operation, cause, permission) {
    const failure = readGitHubFailure(cause);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`cannot ${operation}: ${failure.reason}${remedyFor(failure, permission)}`, { cause });
}
/** What to do about a failure, as the end of a message; empty where nothing but trying again helps. */
function remedyFor({ status, isRateLimit, isForbidden }, permission) {
    if (isRateLimit)
        return '; run it again later, or with a token of its own';
    if (isForbidden)
        return `; give the job the permission "${permission}" and pass github-token`;
    return status === 401 ? '; github-token is wrong or expired' : '';
}
//# sourceMappingURL=client.js.map

/***/ })

};
