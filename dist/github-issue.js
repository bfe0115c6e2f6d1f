export const id = 8551;
export const ids = [8551];
export const modules = {

  28551:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    StickyIssue: () => (  StickyIssue)
  });
  var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43890);
  var _own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55068);
  var _workflow_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15967);



class StickyIssue {
    #github;
    #run;
    #marker;
    #occasion;
    #since;
    #isOwn;
    constructor(github, run, { key, occasion, since }) {
        this.#github = github;
        this.#run = run;
        this.#marker = (0,_own_js__WEBPACK_IMPORTED_MODULE_1__  .we)(key);
        this.#occasion = (0,_own_js__WEBPACK_IMPORTED_MODULE_1__  .we)([...key, occasion]);
        this.#since = since.toISOString();
    }
    async open({ title, body }) {
        const text = `${this.#marker}\n${this.#occasion}\n${body}`;
        return await this.#write(async () => {
            const { issues } = this.#github.rest;
            const own = await this.#find('open');
            if (own !== undefined) {
                if (own.title === title && own.body === text)
                    return { done: 'unchanged', url: own.url };
                return { done: 'updated', url: await this.#update(own, { title, body: text }) };
            }
            const closed = await this.#find('closed');
            const lines = closed?.body.split('\n') ?? [];
            if (closed !== undefined && lines[1] === this.#occasion) {
                if (lines[2] !== closedMark)
                    return { done: 'left closed', url: closed.url };
                return { done: 'opened again', url: await this.#update(closed, { title, body: text, state: 'open' }) };
            }
            const make = async () => (await issues.create({ ...(0,_workflow_run_js__WEBPACK_IMPORTED_MODULE_2__  ._)(this.#run), title, body: text })).data.html_url;
            return { done: 'opened', url: await this.#github.create(make, async () => (await this.#find('open'))?.url) };
        });
    }
    async close({ title, body }) {
        const text = `${this.#marker}\n${this.#occasion}\n${closedMark}\n${body}`;
        return await this.#write(async () => {
            const own = await this.#find('open');
            if (own === undefined)
                return { done: 'nothing' };
            return { done: 'closed', url: await this.#update(own, { title, body: text, state: 'closed' }) };
        });
    }
    async #update({ number }, change) {
        const { data } = await this.#github.rest.issues.update({
            ...(0,_workflow_run_js__WEBPACK_IMPORTED_MODULE_2__  ._)(this.#run),
            issue_number: number,
            ...change,
        });
        return data.html_url;
    }
    async #find(state) {
        const query = { ...(0,_workflow_run_js__WEBPACK_IMPORTED_MODULE_2__  ._)(this.#run), state, ...(state === 'closed' && { since: this.#since }) };
        for await (const each of this.#github.list(this.#github.rest.issues.listForRepo, query)) {
            const { number, title, body, user, html_url: url, pull_request: pull } = each;
            const text = (body ?? '').replaceAll('\r\n', '\n');
            if (pull !== undefined || text.split('\n', 1)[0] !== this.#marker)
                continue;
            this.#isOwn ??= await (0,_own_js__WEBPACK_IMPORTED_MODULE_1__  .AP)(this.#github);
            if (this.#isOwn(user))
                return { number, title, body: text, url };
        }
        return undefined;
    }
    async #write(work) {
        try {
            return await work();
        }
        catch (cause) {
            const { isForbidden, reason } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__  .g3)(cause);
            if (isForbidden)
                return { done: 'refused', reason };
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__  .Mj)(`write the issue in ${this.#run.repository}`, cause, 'issues: write');
        }
    }
}
const closedMark = '<!-- closed by saas-connector-actions -->';

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
