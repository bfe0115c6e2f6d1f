export const id = 5574;
export const ids = [5574,3193];
export const modules = {

  33193:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    GitHubClient: () => (  GitHubClient)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _actions_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22270);
  var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49735);
  var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86856);
  var _core_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39492);
  var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43890);






const maxWaitSeconds = 120;
const maxRateLimitRetries = 2;
const maxAttempts = 3;
const perPage = 100;
const maxPages = 100;
const doNotRetry = [400, 401, 403, 404, 410, 422, 429, 451];
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
        this.#octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_1__  .Q)(token, {
            baseUrl: apiUrl,
            userAgent: `saas-connector-actions/${_core_version_js__WEBPACK_IMPORTED_MODULE_2__  .r}`,
            log: silent,
            retry: { doNotRetry, retryAfterBaseValue: secondMs },
            throttle: {
                id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
                retryAfterBaseValue: secondMs,
                onRateLimit: onLimit('rate limit'),
                onSecondaryRateLimit: onLimit('secondary rate limit'),
            },
        }, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_4__  .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_5__  .A);
        this.#octokit.hook.before('request', (request) => {
            if (request.method === 'POST')
                request.request['retries'] ??= 0;
        });
        this.rest = this.#octokit.rest;
    }
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
    async create(make, find) {
        const { clock, logger, secondMs = 1000 } = this.#options;
        for (let attempt = 1;; attempt++) {
            try {
                return await make();
            }
            catch (error) {
                const { status, reason } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__  .g3)(error);
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

  }),

  43890:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Mj: () => (  gitHubError),
    SA: () => (  isMissingPermission),
    g3: () => (  readGitHubFailure)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65872);


function readGitHubFailure(error) {
    const { status, response } = Object(error);
    const headers = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(response) && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(response['headers']) ? response['headers'] : {};
    const reason = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .bD)(error).split('\n')[0] ?? '';
    const isLimited = headers['x-ratelimit-remaining'] === '0' || 'retry-after' in headers || /\brate limit/i.test(reason);
    const isRateLimit = status === 429 || (status === 403 && isLimited);
    return {
        status: typeof status === 'number' ? status : undefined,
        reason,
        isRateLimit,
        isForbidden: !isRateLimit && (status === 403 || status === 404),
    };
}
function gitHubError(operation, cause, permission) {
    const failure = readGitHubFailure(cause);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  ._7(`cannot ${operation}: ${failure.reason}${remedyFor(failure, permission)}`, { cause });
}
function remedyFor({ status, isRateLimit, isForbidden }, permission) {
    if (isRateLimit)
        return '; run it again later, or with a token of its own';
    if (isForbidden)
        return `; give the job the permission "${permission}" and pass github-token`;
    return status === 401 ? '; github-token is wrong or expired' : '';
}
function isMissingPermission(error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .yo))
        return false;
    const { status, isForbidden } = readGitHubFailure(error.cause);
    return status === 401 || isForbidden;
}

  })

};
