export const id = 3598;
export const ids = [3598];
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

  })

};
