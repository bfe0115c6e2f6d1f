export const id = 7353;
export const ids = [7353];
export const modules = {

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

  }),

  37353:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    pullRequestOfTrigger: () => (  pullRequestOfTrigger)
  });
  var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43890);
  var _workflow_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15967);


async function pullRequestOfTrigger(github, run) {
    const { triggeredBy } = run;
    if (triggeredBy === undefined)
        return undefined;
    const { commit, owner, branch } = triggeredBy;
    const query = { ...(0,_workflow_run_js__WEBPACK_IMPORTED_MODULE_1__  ._)(run), state: 'open', head: `${owner}:${branch}` };
    const found = [];
    try {
        for await (const pull of github.list(github.rest.pulls.list, query)) {
            if (pull.head.sha === commit)
                found.push(pull.number);
        }
    }
    catch (cause) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__  .Mj)(`find the pull request of commit ${commit.slice(0, 12)} in ${run.repository}`, cause, 'pull-requests: write');
    }
    return found.length === 1 ? found[0] : undefined;
}

  })

};
