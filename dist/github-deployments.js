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
 * Uploads of this repository, kept as deployments: GitHub shows them on the repository's page, and a later run finds
 * in them which version a bundle or a commit became. Needs `deployments: write`, to look up `deployments: read`.
 */
class Deployments {
    #github;
    #run;
    constructor(github, run) {
        this.#github = github;
        this.#run = run;
    }
    /** The uploads to an environment, newest first. `commit` limits them to one commit. */
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
    /** Remembers an upload of the commit that the workflow runs on. */
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
            // 202 means that a merge was made first, which is switched off.
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
            // The same status twice changes nothing.
            request: { retries: 3 },
        }));
    }
    /** The deployment that remembers this very upload. */
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
/** The payload is text or an object, and anybody with write access can make one: its shape is checked. */
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
