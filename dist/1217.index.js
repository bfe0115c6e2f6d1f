export const id = 1217;
export const ids = [1217];
export const modules = {

/***/ 61217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   StickyComment: () => (/* binding */ StickyComment)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50157);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1559);



const perPage = 100;
/** A pull request with more comments than this is no place for another. */
const mostPages = 100;
/**
 * One comment of a pull request that is kept up to date: found again by a hidden marker in its first line, which holds
 * a hash of its key, and updated in place. Needs `pull-requests: write`.
 */
class StickyComment {
    #octokit;
    #run;
    #issue;
    #marker;
    /** @param key - what tells it from the other comments of this program: connector, matrix leg. */
    constructor(token, run, key) {
        this.#octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_1__/* .getOctokit */ .Q)(token, { baseUrl: run.apiUrl });
        this.#run = run;
        const [owner = '', repo = ''] = run.repository.split('/');
        this.#issue = { owner, repo, issue_number: run.pullRequest };
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(key)).digest('hex').slice(0, 32);
        this.#marker = `<!-- saas-connector-actions ${hash} -->`;
    }
    /**
     * Writes the comment. The body is Markdown, with text from outside escaped already; nothing in it can be taken for a
     * marker, which only counts as the first line.
     */
    async write(body) {
        const whole = `${this.#marker}\n${body}`;
        try {
            const own = await this.#find();
            if (own === undefined) {
                const { data } = await this.#octokit.rest.issues.createComment({ ...this.#issue, body: whole });
                return { done: 'created', url: data.html_url };
            }
            if (own.body === whole)
                return { done: 'unchanged', url: own.url };
            const { owner, repo } = this.#issue;
            const { data } = await this.#octokit.rest.issues.updateComment({ owner, repo, comment_id: own.id, body: whole });
            return { done: 'updated', url: data.html_url };
        }
        catch (cause) {
            const status = cause?.status;
            const reason = (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(cause).split('\n')[0] ?? '';
            if (status === 403 || status === 404)
                return { done: 'refused', reason };
            const remedy = status === 401 ? '; github-token is wrong or expired' : '';
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`cannot write the comment on pull request ${this.#run.pullRequest} of ${this.#run.repository}: ${reason}${remedy}`, { cause });
        }
    }
    /** The comment of an earlier run: the first with the marker that was written by this token's user. */
    async #find() {
        let viewer;
        for (let page = 1; page <= mostPages; page++) {
            const { data } = await this.#octokit.rest.issues.listComments({ ...this.#issue, per_page: perPage, page });
            for (const { id, body = '', user, html_url: url } of data) {
                if (body.split(/\r?\n/, 1)[0] !== this.#marker)
                    continue;
                // Anybody can write the marker, and a token may change the comments of others.
                viewer ??= await this.#isViewer();
                if (viewer(user))
                    return { id, body: body.replaceAll('\r\n', '\n'), url };
            }
            if (data.length < perPage)
                return undefined;
        }
        return undefined;
    }
    /** Tells the token's own user. The token of a job is an app's and has no user to ask for: any bot is it then. */
    async #isViewer() {
        try {
            const { data } = await this.#octokit.rest.users.getAuthenticated();
            return (user) => user?.login === data.login;
        }
        catch (error) {
            const status = error?.status;
            if (status !== 403 && status !== 404)
                throw error;
            return (user) => user?.type === 'Bot';
        }
    }
}
//# sourceMappingURL=comment.js.map

/***/ })

};
