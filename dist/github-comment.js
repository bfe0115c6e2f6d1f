export const id = 1217;
export const ids = [1217,3598];
export const modules = {

  61217:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    StickyComment: () => (  StickyComment)
  });
  var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43890);
  var _own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55068);
  var _workflow_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15967);



class StickyComment {
    #github;
    #run;
    #issue;
    #marker;
    constructor(github, run, key) {
        this.#github = github;
        this.#run = run;
        this.#issue = { ...(0,_workflow_run_js__WEBPACK_IMPORTED_MODULE_2__  ._)(run), issue_number: run.pullRequest };
        this.#marker = (0,_own_js__WEBPACK_IMPORTED_MODULE_1__  .we)(key);
    }
    async write(body) {
        const markedBody = `${this.#marker}\n${body}`;
        const { issues } = this.#github.rest;
        try {
            const own = await this.#find();
            if (own === undefined) {
                const make = async () => (await issues.createComment({ ...this.#issue, body: markedBody })).data.html_url;
                const url = await this.#github.create(make, async () => (await this.#find())?.url);
                return { done: 'created', url };
            }
            if (own.body === markedBody)
                return { done: 'unchanged', url: own.url };
            if ((0,_own_js__WEBPACK_IMPORTED_MODULE_1__  .cK)(own.body, markedBody))
                return { done: 'left', url: own.url };
            const { owner, repo } = this.#issue;
            const { data } = await issues.updateComment({ owner, repo, comment_id: own.id, body: markedBody });
            return { done: 'updated', url: data.html_url };
        }
        catch (cause) {
            const { isForbidden, reason } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__  .g3)(cause);
            if (isForbidden)
                return { done: 'refused', reason };
            const { pullRequest, repository } = this.#run;
            const operation = `write the comment on pull request ${pullRequest} of ${repository}`;
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__  .Mj)(operation, cause, 'pull-requests: write');
        }
    }
    async #find() {
        let viewer;
        const comments = this.#github.list(this.#github.rest.issues.listComments, this.#issue);
        for await (const { id, body = '', user, html_url: url } of comments) {
            if (body.split(/\r?\n/, 1)[0] !== this.#marker)
                continue;
            viewer ??= await (0,_own_js__WEBPACK_IMPORTED_MODULE_1__  .AP)(this.#github);
            if (viewer(user))
                return { id, body: body.replaceAll('\r\n', '\n'), url };
        }
        return undefined;
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

  }),

  55068:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    AP: () => (  ownAuthor),
    cK: () => (  isOfNewerRun),
    we: () => (  markerOf)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43890);


function markerOf(key) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(key)).digest('hex').slice(0, 32);
    return `<!-- saas-connector-actions ${hash} -->`;
}
function isOfNewerRun(written, ours) {
    const [theirs, own] = [runOf(written), runOf(ours)];
    return theirs !== undefined && theirs.place === own?.place && theirs.number > own.number;
}
function runOf(body) {
    const line = body.trimEnd().split('\n').at(-1) ?? '';
    const found = /(?:\/actions\/runs\/|\/pipelines\/|buildId=)(\d{1,15})\)(?: of [0-9a-f]+)?$/.exec(line);
    return found === null ? undefined : { place: line.slice(0, found.index), number: Number(found[1]) };
}
async function ownAuthor(github) {
    try {
        const { data } = await github.rest.users.getAuthenticated();
        return (author) => author?.login === data.login;
    }
    catch (error) {
        if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__  .g3)(error).isForbidden)
            throw error;
        return (author) => author?.type === 'Bot';
    }
}

  })

};
