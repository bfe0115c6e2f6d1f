export const id = 8412;
export const ids = [8412];
export const modules = {

/***/ 88412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Deployments: () => (/* binding */ Deployments)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50157);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1559);
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49050);



const task = 'saas-connector:upload';
/** Deployments looked at, the newest first: 100 a page. */
const pages = 3;
/**
 * Uploads of this repository, kept as deployments: GitHub shows them on the repository's page, and a later run finds
 * in them which version a bundle or a commit became. Needs `deployments: write`, to look up `deployments: read`.
 */
class Deployments {
    #octokit;
    #run;
    constructor(token, run) {
        this.#octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, { baseUrl: run.apiUrl });
        this.#run = run;
    }
    /** The uploads to an environment, newest first. `commit` limits them to one commit. */
    async *list(environment, commit) {
        for (let page = 1; page <= pages; page++) {
            const { data } = await this.#try('read the deployments', 'deployments: read', () => this.#octokit.rest.repos.listDeployments({
                ...this.#repository(),
                environment,
                task,
                per_page: 100,
                page,
                ...(commit === undefined ? {} : { sha: commit }),
            }));
            for (const deployment of data) {
                const record = recordOf(deployment.payload);
                if (record !== undefined)
                    yield { ...record, commit: deployment.sha };
            }
            if (data.length < 100)
                return;
        }
    }
    /** Remembers an upload of the commit that the workflow runs on. */
    async record(environment, record) {
        const { data } = await this.#try('create a deployment', 'deployments: write', () => this.#octokit.rest.repos.createDeployment({
            ...this.#repository(),
            ref: this.#run.sha,
            environment,
            task,
            description: `version ${record.version}`,
            payload: { ...record },
            auto_merge: false,
            required_contexts: [],
            production_environment: false,
        }));
        // 202 means that a merge was made first, which is switched off.
        if (!('id' in data))
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`cannot create a deployment: GitHub answered: ${data.message ?? 'nothing'}`);
        const { id } = data;
        await this.#try('complete the deployment', 'deployments: write', () => this.#octokit.rest.repos.createDeploymentStatus({
            ...this.#repository(),
            deployment_id: id,
            state: 'success',
            log_url: this.#run.runUrl,
            auto_inactive: true,
        }));
    }
    #repository() {
        const [owner = '', repo = ''] = this.#run.repository.split('/');
        return { owner, repo };
    }
    async #try(operation, permission, call) {
        try {
            return await call();
        }
        catch (cause) {
            const status = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(cause) || cause instanceof Error ? cause.status : undefined;
            const remedy = status === 403 || status === 404
                ? `; give the job the permission "${permission}" and pass github-token`
                : status === 401
                    ? '; github-token is wrong or expired'
                    : '';
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`cannot ${operation} of ${this.#run.repository}: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(cause).split('\n')[0]}${remedy}`, {
                cause,
            });
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
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(value))
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
