export const id = 9201;
export const ids = [9201];
export const modules = {

  9201:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  updateNote: () => (  updateNote)
});

var errors = __webpack_require__(57657);
var stall = __webpack_require__(94106);
var json = __webpack_require__(65872);
var process = __webpack_require__(64351);
var core_text = __webpack_require__(46601);
var http = __webpack_require__(27645);
var network_error = __webpack_require__(21269);
; 





const transport = { connectTimeoutMs: 15_000, requestTimeoutMs: 30_000 };
const maxAnswerBytes = 64 * 1024 * 1024;
class ApiError extends Error {
    name = 'ApiError';
    status;
    constructor(message, status) {
        super(message);
        this.status = status;
    }
    get isTemporary() {
        return this.status === undefined || this.status === 429 || this.status >= 500;
    }
}
class Api {
    #http;
    #base;
    #headers;
    #signal;
    constructor(base, headers, environment, signal) {
        this.#base = new URL(base);
        this.#headers = headers;
        this.#signal = signal;
        this.#http = new http .lw(new URL(this.#base.origin), transport, environment);
    }
    close() {
        this.#http.close();
    }
    async send(method, path, json) {
        const { host, pathname } = this.#base;
        const call = {
            ...{ operation: `ask ${host}`, method, path: `${pathname.replace(/\/$/, '')}${path}` },
            ...(json === undefined ? {} : { json }),
        };
        let status;
        let text;
        try {
            const answer = await this.#http.send(call, this.#headers, this.#signal);
            status = answer.status;
            text = await readText(answer.body);
        }
        catch (error) {
            if (error instanceof network_error .Dr)
                throw new ApiError(error.message, undefined);
            throw error;
        }
        let value;
        try {
            value = JSON.parse(text);
        }
        catch {
            value = undefined;
        }
        if (status === 203 || status === 302)
            throw new ApiError(`${host} asks to sign in`, 401);
        if (status < 200 || status > 299)
            throw new ApiError(`${host} answered ${status}${reasonOf(value)}`, status);
        if (value === undefined)
            throw new ApiError(`${host} answered with something that is not JSON`, status);
        return value;
    }
}
function reasonOf(value) {
    if (!(0,json .Gv)(value))
        return '';
    const said = [value['message'], value['error_description'], value['error']].find((each) => typeof each === 'string');
    return typeof said === 'string' && said !== '' ? ` (${(0,core_text .TN)((0,process .g$)(said), 200)})` : '';
}
async function readText(body) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of body) {
        bytes += chunk.length;
        if (bytes > maxAnswerBytes)
            throw new ApiError(`the answer is larger than ${maxAnswerBytes} bytes`, 413);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
; 


const version = 'api-version=6.0';
class AzureThreads {
    #api;
    #path;
    constructor(api, project, repository, pullRequest) {
        this.#api = api;
        const [inProject, ofRepository] = [project, repository].map(encodeURIComponent);
        this.#path = `/${inProject}/_apis/git/repositories/${ofRepository}/pullRequests/${pullRequest}/threads`;
    }
    async find(isOurs) {
        const answer = await this.#api.send('GET', `${this.#path}?${version}`);
        const threads = (0,json .Gv)(answer) ? answer['value'] : undefined;
        if (!Array.isArray(threads))
            throw new ApiError('the threads are not a list', 200);
        let own;
        for (const thread of threads) {
            if (!(0,json .Gv)(thread) || thread['isDeleted'] === true || !Array.isArray(thread['comments']))
                continue;
            const [comment] = thread['comments'];
            if (typeof thread['id'] !== 'number' || !(0,json .Gv)(comment) || comment['isDeleted'] === true)
                continue;
            const { id, content, author } = comment;
            if (typeof id !== 'number' || typeof content !== 'string' || !isOurs(content))
                continue;
            own ??= await this.#viewer();
            if ((0,json .Gv)(author) && author['id'] === own)
                return { id: `${thread['id']}/comments/${id}`, body: content };
        }
        return undefined;
    }
    async create(content) {
        const comments = [{ parentCommentId: 0, content, commentType: 'text' }];
        await this.#api.send('POST', `${this.#path}?${version}`, { comments });
    }
    async update({ id }, content) {
        await this.#api.send('PATCH', `${this.#path}/${id}?${version}`, { content });
    }
    async #viewer() {
        const data = await this.#api.send('GET', '/_apis/connectionData');
        const user = (0,json .Gv)(data) ? data['authenticatedUser'] : undefined;
        if (!(0,json .Gv)(user) || typeof user['id'] !== 'string')
            throw new ApiError('the answer does not name the user', 200);
        return user['id'];
    }
}
; 


const perPage = 100;
const maxPages = 100;
class GitLabNotes {
    #api;
    #path;
    constructor(api, project, mergeRequest) {
        this.#api = api;
        this.#path = `/projects/${encodeURIComponent(project)}/merge_requests/${mergeRequest}/notes`;
    }
    async find(isOurs) {
        let own;
        for (let page = 1; page <= maxPages; page++) {
            const query = `?order_by=created_at&sort=asc&per_page=${perPage}&page=${page}`;
            const notes = await this.#api.send('GET', `${this.#path}${query}`);
            if (!Array.isArray(notes))
                throw new ApiError('the notes are not a list', 200);
            for (const note of notes) {
                if (!(0,json .Gv)(note) || typeof note['body'] !== 'string' || note['system'] === true)
                    continue;
                if (typeof note['id'] !== 'number' || !isOurs(note['body']))
                    continue;
                own ??= await this.#viewer();
                const { author } = note;
                if ((0,json .Gv)(author) && author['id'] === own)
                    return { id: String(note['id']), body: note['body'] };
            }
            if (notes.length < perPage)
                return undefined;
        }
        throw new ApiError(`there are more than ${maxPages * perPage} notes to look for it in`, 200);
    }
    async create(body) {
        await this.#api.send('POST', this.#path, { body });
    }
    async update({ id }, body) {
        await this.#api.send('PUT', `${this.#path}/${id}`, { body });
    }
    async #viewer() {
        const user = await this.#api.send('GET', '/user');
        if (!(0,json .Gv)(user) || typeof user['id'] !== 'number')
            throw new ApiError('the answer does not name the user', 200);
        return user['id'];
    }
}
var github_own = __webpack_require__(55068);
; 
const gap = '\u200b';
function withoutForeignReferences(markdown) {
    return markdown
        .replace(/&#(?:33|36|37|38|42|91|94|126);(?=[\p{L}\p{N}"'&])/gu, `$&${gap}`)
        .replace(/^(?=[ \t]{0,20}\/)/gm, gap);
}
; 




const maxAttempts = 3;
async function writeNote(notes, key, body, { clock, logger, signal }) {
    const marker = (0,github_own .we)(key);
    const marked = `${marker}\n${withoutForeignReferences(body)}`;
    for (let attempt = 1;; attempt++) {
        try {
            const own = await notes.find((text) => text.split(/\r?\n/, 1)[0] === marker);
            if (own === undefined)
                await notes.create(marked);
            else if (own.body.replaceAll('\r\n', '\n') === marked)
                return { done: attempt === 1 ? 'unchanged' : 'updated' };
            else if ((0,github_own .cK)(own.body, marked))
                return { done: 'left' };
            else
                await notes.update(own, marked);
            return { done: own === undefined ? 'created' : 'updated' };
        }
        catch (error) {
            if (!(error instanceof ApiError))
                throw error;
            if (error.status === 403 || error.status === 404)
                return { done: 'refused', reason: error.message };
            if (!error.isTemporary || attempt === maxAttempts)
                throw new errors ._7(error.message, { cause: error });
            const seconds = attempt ** 2;
            logger.info(`${error.message}; trying again in ${seconds} s`);
            await clock.sleep(seconds * 1000, signal);
        }
    }
}
var merge_request_place = __webpack_require__(34530);
; 







async function updateNote(content, services) {
    const { environment, logger, secrets, mask } = services;
    const place = (0,merge_request_place .y)(environment);
    if (place === undefined || 'reason' in place) {
        logger.info(`no comment: ${place?.reason ?? 'this is no job of a known build server'}`);
        return undefined;
    }
    const notice = (message) => ({ level: 'notice', title: 'comment', message });
    const { name, tokenVariable, permission, fromFork } = place;
    const given = environment[tokenVariable] ?? '';
    const token = given.trim();
    const fork = fromFork ? ', as on one from a fork' : '';
    if (token === '' || /^\$\(.*\)$/.test(token))
        return notice(`no comment was written on ${name}: ${tokenVariable} is not set${fork}`);
    for (const secret of new Set([given, token]))
        mask(secret, tokenVariable);
    if (!/^[!-~]+$/.test(token)) {
        const message = `cannot write the comment on ${name}: ${tokenVariable} holds a character that no token has; set it again`;
        return { level: 'warning', title: 'comment', message };
    }
    const body = secrets.clean(content.body(footerOf(place)));
    try {
        const outcome = await (0,stall .aB)(`write the comment on ${name}`, () => write(place, token, content.key, body, services));
        if (outcome.done === 'refused')
            return notice(`no comment was written on ${name}: ${outcome.reason}; ${tokenVariable} needs ${permission}${fork}`);
        logger.info(outcome.done === 'left' ? `no comment: that on ${name} is of a newer run` : `comment ${outcome.done} on ${name}`);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof errors .yo))
            throw error;
        const remedy = isWrongToken(error) ? `; ${tokenVariable} is wrong or expired` : '';
        const message = `cannot write the comment on ${name}: ${error.message}${remedy}`;
        return { level: 'warning', title: 'comment', message };
    }
}
async function write(place, token, key, body, services) {
    if (place.host === 'github')
        return await writeOnGitHub(place, token, key, body, services);
    const headers = place.host === 'gitlab' ? { 'private-token': token } : { authorization: `Bearer ${token}` };
    const api = new Api(place.apiUrl, headers, services.environment, services.signal);
    const notes = place.host === 'gitlab'
        ? new GitLabNotes(api, place.project, place.number)
        : new AzureThreads(api, place.project, place.repository, place.number);
    try {
        return await writeNote(notes, key, body, services);
    }
    finally {
        api.close();
    }
}
async function writeOnGitHub({ apiUrl, repository, number, commit, runUrl = '', fromFork }, token, key, body, services) {
    const [{ GitHubClient }, { StickyComment }] = await Promise.all([
        Promise.all( [__webpack_require__.e(8159), __webpack_require__.e(3193)]).then(__webpack_require__.bind(__webpack_require__, 33193)),
        __webpack_require__.e(  3598).then(__webpack_require__.bind(__webpack_require__, 61217)),
    ]);
    const run = { repository, sha: commit, event: '', runUrl, apiUrl, fromFork, pullRequest: Number(number) };
    return await new StickyComment(new GitHubClient(token, apiUrl, services), run, key).write(body);
}
function footerOf({ runUrl, commit }) {
    const address = runUrl?.replace(/[()<>\s]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
    const run = address === undefined ? 'Run' : `[Run](${address})`;
    const hash = commit.replace(/[^0-9a-f]/gi, '').slice(0, 12);
    return hash === '' ? run : `${run} of ${hash}`;
}
function isWrongToken(error) {
    return error instanceof errors ._7 && error.cause instanceof ApiError && error.cause.status === 401;
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

  }),

  34530:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    y: () => (  readPlace)
  });
const gitlabPermission = 'the scope api and the role Reporter';
function readPlace(environment) {
    if (environment['GITLAB_CI'] === 'true')
        return onGitLab(environment);
    if (environment['TF_BUILD']?.toLowerCase() === 'true')
        return onAzure(environment);
    return environment['JENKINS_URL'] ? onJenkins(environment) : undefined;
}
function onGitLab(environment) {
    const number = numberOf(environment['CI_MERGE_REQUEST_IID']);
    const project = numberOf(environment['CI_MERGE_REQUEST_PROJECT_ID']);
    const apiUrl = addressOf(environment['CI_API_V4_URL']);
    if (number === undefined || project === undefined || apiUrl === undefined)
        return { reason: 'this pipeline is of no merge request' };
    return {
        ...{ host: 'gitlab', name: `merge request ${number}`, apiUrl, project, number },
        ...{ tokenVariable: 'COMMENT_TOKEN', permission: gitlabPermission },
        fromFork: environment['CI_MERGE_REQUEST_SOURCE_PROJECT_ID'] !== project,
        runUrl: addressOf(environment['CI_PIPELINE_URL']),
        commit: environment['CI_MERGE_REQUEST_SOURCE_BRANCH_SHA'] || environment['CI_COMMIT_SHA'] || '',
    };
}
function onAzure(environment) {
    if (environment['BUILD_REPOSITORY_PROVIDER'] !== 'TfsGit')
        return { reason: 'the code is not in Azure Repos' };
    const number = numberOf(environment['SYSTEM_PULLREQUEST_PULLREQUESTID']);
    const collection = addressOf(environment['SYSTEM_COLLECTIONURI']);
    const { SYSTEM_TEAMPROJECTID: project, BUILD_REPOSITORY_ID: repository, BUILD_BUILDID: build } = environment;
    if (number === undefined || collection === undefined || !project || !repository)
        return { reason: 'this run is of no pull request' };
    return {
        ...{ host: 'azure', name: `pull request ${number}`, apiUrl: collection, project, repository, number },
        ...{ tokenVariable: 'SYSTEM_ACCESSTOKEN', permission: 'the permission "Contribute to pull requests"' },
        fromFork: environment['SYSTEM_PULLREQUEST_ISFORK']?.toLowerCase() === 'true',
        runUrl: build
            ? `${collection}/${encodeURIComponent(project)}/_build/results?buildId=${encodeURIComponent(build)}`
            : undefined,
        commit: environment['SYSTEM_PULLREQUEST_SOURCECOMMITID'] || environment['BUILD_SOURCEVERSION'] || '',
    };
}
function onJenkins(environment) {
    const page = addressOf(environment['CHANGE_URL']);
    if (page === undefined)
        return { reason: 'this build is of no merge request or pull request' };
    const { origin, host, pathname } = new URL(page);
    const common = {
        tokenVariable: 'COMMENT_TOKEN',
        fromFork: Boolean(environment['CHANGE_FORK']),
        runUrl: addressOf(environment['BUILD_URL']),
        commit: environment['GIT_COMMIT'] ?? '',
    };
    const [, project, request] = /^\/(.+?)\/-\/merge_requests\/(\d{1,15})$/.exec(pathname) ?? [];
    if (project !== undefined && request !== undefined)
        return {
            ...{ ...common, host: 'gitlab', name: `merge request ${request}`, apiUrl: `${origin}/api/v4` },
            ...{ project: decodedPath(project), number: request, permission: gitlabPermission },
        };
    const [, repository, pull] = /^\/([\w.-]+\/[\w.-]+)\/pull\/(\d{1,15})$/.exec(pathname) ?? [];
    if (repository === undefined || pull === undefined)
        return { reason: 'CHANGE_URL is the address of neither a merge request of GitLab nor a pull request of GitHub' };
    return {
        ...{ ...common, host: 'github', name: `pull request ${pull}`, repository, number: pull },
        ...{ apiUrl: host === 'github.com' ? 'https://api.github.com' : `${origin}/api/v3` },
        permission: 'the permission to write pull requests',
    };
}
function decodedPath(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}
function numberOf(value) {
    return value !== undefined && /^\d{1,15}$/.test(value) ? value : undefined;
}
function addressOf(value) {
    if (value === undefined || !URL.canParse(value))
        return undefined;
    const { href, protocol } = new URL(value);
    return protocol === 'https:' || protocol === 'http:' ? href.replace(/\/$/, '') : undefined;
}

  })

};
