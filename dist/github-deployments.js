export const id = 8412;
export const ids = [8412,3193];
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







/** Longer waits are not made: GitHub asks for up to an hour when the rate limit of a token is used up. */
const maxWaitSeconds = 120;
/** Maximum number of retries after a rate limit. */
const maxRateLimitRetries = 2;
/** Maximum number of attempts to create an object. */
const maxAttempts = 3;
const perPage = 100;
/** Maximum number of pages to read, 10,000 objects. */
const maxPages = 100;
/** Statuses for which a retry does not help. The rate limits, 403 and 429, are handled by the throttling plugin. */
const doNotRetry = [400, 401, 403, 404, 410, 422, 429, 451];
/**
 * A client of GitHub's REST interface, of github.com or an Enterprise Server. It uses the proxy of the environment.
 *
 * Reads and changes are retried after a temporary failure. A POST is retried only after a rate limit; `create` checks
 * for the object before it tries again.
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
            const isRetried = retryCount < maxRateLimitRetries && seconds <= maxWaitSeconds;
            const next = isRetried ? `trying again in ${seconds} s` : `it asks to wait ${seconds} s, which is too long`;
            logger.info(`GitHub's ${what} is reached by ${method} ${url}; ${next}`);
            return isRetried;
        };
        const silent = { debug() { }, info() { }, warn() { }, error() { } };
        this.#octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_1__/* .getOctokit */ .Q)(token, {
            baseUrl: apiUrl,
            userAgent: `saas-connector-actions/${_core_version_js__WEBPACK_IMPORTED_MODULE_3__/* .version */ .r}`,
            // Octokit would print to the console.
            log: silent,
            retry: { doNotRetry, retryAfterBaseValue: secondMs },
            throttle: {
                // Without an id, all clients of the process share one queue.
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
    /** Yields all objects of a list, page by page. */
    async *list(call, parameters) {
        let pages = 0;
        const iterator = this.#octokit.paginate.iterator(call, { ...parameters, per_page: perPage });
        for await (const { data } of iterator) {
            yield* data;
            if (++pages < maxPages)
                continue;
            this.#options.logger.warning(`GitHub lists more than ${maxPages * perPage} objects; the rest was not read`);
            return;
        }
    }
    /**
     * Creates an object exactly once. After a lost answer it looks for the object before it tries again.
     *
     * @param find - finds the object that an attempt created before its answer was lost; undefined if none did.
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
                logger.info(`GitHub failed: ${reason}; checking in ${seconds} s whether it was done`);
                await clock.sleep(seconds * secondMs);
                const made = await find();
                if (made !== undefined)
                    return made;
            }
        }
    }
}
/** Reads an error of Octokit. */
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
 * The error for a failed request: what could not be done, why, and the remedy.
 *
 * @param operation - worded to follow "cannot".
 * @param permission - the permission of the job that the request needs.
 */
function gitHubError(operation, cause, permission) {
    const failure = readGitHubFailure(cause);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`cannot ${operation}: ${failure.reason}${remedyFor(failure, permission)}`, { cause });
}
/** The remedy for a failure as the end of a message; empty when only a retry helps. */
function remedyFor({ status, isRateLimit, isForbidden }, permission) {
    if (isRateLimit)
        return '; run it again later, or with a token of its own';
    if (isForbidden)
        return `; give the job the permission "${permission}" and pass github-token`;
    return status === 401 ? '; github-token is wrong or expired' : '';
}
//# sourceMappingURL=client.js.map

/***/ }),

/***/ 88412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Deployments: () => (/* binding */ Deployments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57657);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65872);
/* harmony import */ var _core_stall_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94106);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33193);
/* harmony import */ var _workflow_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15967);






const task = 'saas-connector:upload';
/**
 * Records the uploads of this repository as deployments. GitHub shows them on the repository's page, and later runs find
 * the version of a bundle or commit in them. Needs `deployments: write`, for reading `deployments: read`.
 */
class Deployments {
    #github;
    #run;
    constructor(github, run) {
        this.#github = github;
        this.#run = run;
    }
    /** Yields the uploads to an environment, newest first, or only those of `commit`. */
    async *list(environment, commit) {
        const sha = commit === undefined ? {} : { sha: commit };
        const parameters = { ...(0,_workflow_run_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryOf */ ._)(this.#run), environment, task, ...sha };
        const found = this.#github.list(this.#github.rest.repos.listDeployments, parameters);
        for (;;) {
            const next = await this.#try('read the deployments', 'deployments: read', () => found.next());
            if (next.done)
                return;
            const record = recordOf(next.value.payload);
            if (record !== undefined)
                yield { ...record, commit: next.value.sha };
        }
    }
    /** Records an upload of the commit that the workflow runs on. */
    async record(environment, record) {
        const { repos } = this.#github.rest;
        const make = async () => {
            const { data } = await repos.createDeployment({
                ...(0,_workflow_run_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryOf */ ._)(this.#run),
                ref: this.#run.sha,
                environment,
                task,
                description: `version ${record.version}`,
                payload: { ...record },
                auto_merge: false,
                required_contexts: [],
                production_environment: false,
            });
            // 202 would mean that GitHub merged first, which `auto_merge` disables.
            if ('id' in data)
                return data.id;
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`cannot create a deployment: GitHub answered: ${data.message ?? 'nothing'}`);
        };
        const id = await this.#try('create a deployment', 'deployments: write', () => this.#github.create(make, () => this.#idOf(environment, record)));
        await this.#try('complete the deployment', 'deployments: write', () => repos.createDeploymentStatus({
            ...(0,_workflow_run_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryOf */ ._)(this.#run),
            deployment_id: id,
            state: 'success',
            log_url: this.#run.runUrl,
            auto_inactive: true,
            // Setting the same status twice changes nothing, so the POST may be retried.
            request: { retries: 3 },
        }));
    }
    /** Finds the deployment of exactly this upload. */
    async #idOf(environment, record) {
        const parameters = { ...(0,_workflow_run_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryOf */ ._)(this.#run), environment, task, sha: this.#run.sha };
        for await (const { id, payload } of this.#github.list(this.#github.rest.repos.listDeployments, parameters)) {
            if ((0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(recordOf(payload), recordOf(record)))
                return id;
        }
        return undefined;
    }
    async #try(operation, permission, call) {
        try {
            return await (0,_core_stall_js__WEBPACK_IMPORTED_MODULE_2__/* .unlessStalled */ .aB)(operation, call);
        }
        catch (cause) {
            if (cause instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
                throw cause;
            throw (0,_client_js__WEBPACK_IMPORTED_MODULE_3__.gitHubError)(`${operation} of ${this.#run.repository}`, cause, permission);
        }
    }
}
/** Reads a payload, text or object; undefined if it is not ours. Any user with write access can create a deployment. */
function recordOf(payload) {
    let value = payload;
    if (typeof payload === 'string') {
        try {
            value = JSON.parse(payload);
        }
        catch {
            return undefined;
        }
    }
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(value))
        return undefined;
    const { tenant, connectorId, version, contentSha256 } = value;
    return typeof tenant === 'string' &&
        typeof connectorId === 'string' &&
        typeof version === 'number' &&
        Number.isSafeInteger(version) &&
        typeof contentSha256 === 'string'
        ? { tenant, connectorId, version, contentSha256 }
        : undefined;
}
//# sourceMappingURL=deployments.js.map

/***/ })

};
