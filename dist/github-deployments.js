export const id = 8412;
export const ids = [8412];
export const modules = {

  88412:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    Deployments: () => (  Deployments)
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57657);
  var _core_stall_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94106);
  var _record_events_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20957);
  var _record_uploads_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3176);
  var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43890);
  var _workflow_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15967);







const task = 'saas-connector:upload';
class Deployments {
    #github;
    #run;
    constructor(github, run) {
        this.#github = github;
        this.#run = run;
    }
    async *list(environment, commit) {
        const parameters = {
            ...(0,_workflow_run_js__WEBPACK_IMPORTED_MODULE_4__  ._)(this.#run),
            task,
            ...(environment === undefined ? {} : { environment }),
            ...(commit === undefined ? {} : { sha: commit }),
        };
        const found = this.#github.list(this.#github.rest.repos.listDeployments, parameters);
        for (;;) {
            const next = await this.#try('read the deployments', 'deployments: read', () => found.next());
            if (next.done)
                return;
            const { id, sha, payload, created_at: time } = next.value;
            const record = (0,_record_uploads_js__WEBPACK_IMPORTED_MODULE_5__  .gH)(payload);
            if (record === undefined)
                continue;
            yield { record: { ...record, commit: sha }, id, time, readEvents: async () => await this.#readEvents(id) };
        }
    }
    async record(environment, record, status) {
        const { repos } = this.#github.rest;
        const make = async () => {
            const { data } = await repos.createDeployment({
                ...(0,_workflow_run_js__WEBPACK_IMPORTED_MODULE_4__  ._)(this.#run),
                ref: record.commit ?? this.#run.sha,
                environment,
                task,
                description: `version ${record.version}${record.uncommitted ? ', with uncommitted changes' : ''}`,
                payload: { ...record },
                auto_merge: false,
                required_contexts: [],
                production_environment: false,
            });
            if ('id' in data)
                return data.id;
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__  ._7(`cannot create a deployment: GitHub answered: ${data.message ?? 'nothing'}`);
        };
        const id = await this.#try('create a deployment', 'deployments: write', () => this.#github.create(make, () => this.#idOf(environment, record)));
        await this.addStatus(id, status);
        return id;
    }
    async addStatus(id, { state, description, report }) {
        await this.#try('add a status to a deployment', 'deployments: write', () => this.#github.rest.repos.createDeploymentStatus({
            ...(0,_workflow_run_js__WEBPACK_IMPORTED_MODULE_4__  ._)(this.#run),
            deployment_id: id,
            state,
            description,
            log_url: this.#run.runUrl,
            ...(report === undefined ? {} : { environment_url: report }),
            auto_inactive: false,
            request: { retries: 3 },
        }));
    }
    async #readEvents(id) {
        const parameters = { ...(0,_workflow_run_js__WEBPACK_IMPORTED_MODULE_4__  ._)(this.#run), deployment_id: id };
        const found = this.#github.list(this.#github.rest.repos.listDeploymentStatuses, parameters);
        const events = [];
        for (;;) {
            const next = await this.#try('read the statuses of a deployment', 'deployments: read', () => found.next());
            if (next.done)
                break;
            const { id: order, description, created_at: time, log_url: run, environment_url: report } = next.value;
            const event = (0,_record_events_js__WEBPACK_IMPORTED_MODULE_6__  .wj)(description ?? '');
            if (event === undefined)
                continue;
            events.push({ event, time, order, ...(run ? { run } : {}), ...(report ? { report } : {}) });
        }
        return events.sort((a, b) => a.order - b.order);
    }
    async #idOf(environment, record) {
        const parameters = { ...(0,_workflow_run_js__WEBPACK_IMPORTED_MODULE_4__  ._)(this.#run), environment, task, sha: record.commit ?? this.#run.sha };
        for await (const { id, payload } of this.#github.list(this.#github.rest.repos.listDeployments, parameters)) {
            if ((0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)((0,_record_uploads_js__WEBPACK_IMPORTED_MODULE_5__  .gH)(payload), (0,_record_uploads_js__WEBPACK_IMPORTED_MODULE_5__  .gH)(record)))
                return id;
        }
        return undefined;
    }
    async #try(operation, permission, call) {
        try {
            return await (0,_core_stall_js__WEBPACK_IMPORTED_MODULE_2__  .aB)(operation, call);
        }
        catch (cause) {
            if (cause instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__  .yo)
                throw cause;
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__  .Mj)(`${operation} of ${this.#run.repository}`, cause, permission);
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
