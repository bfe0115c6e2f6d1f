export const id = 5849;
export const ids = [5849,6566];
export const modules = {

/***/ 10750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ exportsNamedIn)
});

;// CONCATENATED MODULE: ./lib/src/bundle/code-text.js
/** Words after which a slash begins a regular expression, not a division. */
const wordsBeforeExpression = new Set('await case delete do else in instanceof new of return throw typeof void yield'.split(' '));
/** Words whose condition in parentheses is followed by a statement. */
const wordsBeforeCondition = new Set(['for', 'if', 'while', 'with']);
const wordPattern = /[\w$\u0080-\uffff]+/y;
const stringPattern = /"(?:\\[\s\S]|[^"\\\n])*"?|'(?:\\[\s\S]|[^'\\\n])*'?/y;
const templatePattern = /(?:\\[\s\S]|\$(?!\{)|[^`\\$])*(`|\$\{|$)/y;
const commentPattern = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y;
const expressionPattern = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*(?:\]|(?=\\?(?:\n|$)))|[^/\\[\n])+\/?/y;
const spacePattern = /\s+/y;
/** A string that may be the name of a field. */
const nameInQuotes = /^["'][\w$]{1,40}["']$/;
/**
 * The code of a JavaScript text, to search in it: without comments, regular expressions and texts, but for strings that may
 * be names, which come in double quotes. White space is one space. Takes time by the length of the text.
 */
function codeOf(text) {
    const parts = [];
    /** Open brackets: whether a condition is in it, or a part of a template. */
    const open = [];
    let index = 0;
    /** Whether a slash here begins a regular expression. */
    let isExpression = true;
    let word = '';
    const take = (pattern) => {
        pattern.lastIndex = index;
        const match = pattern.exec(text)?.[0];
        if (match !== undefined)
            index += match.length;
        return match;
    };
    const takeTemplate = () => {
        const end = take(templatePattern) ?? '';
        parts.push('``');
        isExpression = end.endsWith('${');
        if (isExpression)
            open.push('template');
    };
    while (index < text.length) {
        if (take(spacePattern) !== undefined || take(commentPattern) !== undefined) {
            if (parts.at(-1) !== ' ')
                parts.push(' ');
            continue;
        }
        const name = take(wordPattern);
        if (name !== undefined) {
            parts.push(name);
            word = name;
            isExpression = wordsBeforeExpression.has(name);
            continue;
        }
        const string = take(stringPattern);
        if (string !== undefined) {
            parts.push(nameInQuotes.test(string) ? `"${string.slice(1, -1)}"` : '""');
            isExpression = false;
        }
        else if (isExpression && take(expressionPattern) !== undefined) {
            parts.push('//');
            isExpression = false;
        }
        else {
            const sign = text[index++] ?? '';
            if (sign === '`')
                takeTemplate();
            else if (sign === '}' && open.at(-1) === 'template') {
                open.pop();
                takeTemplate();
            }
            else {
                parts.push(sign);
                if ('({['.includes(sign))
                    open.push(sign === '(' && wordsBeforeCondition.has(word) ? 'condition' : 'other');
                const closed = ')}]'.includes(sign) ? open.pop() : undefined;
                isExpression = sign === ')' || sign === ']' ? closed === 'condition' : true;
            }
        }
        word = '';
    }
    return parts.join('');
}
//# sourceMappingURL=code-text.js.map
;// CONCATENATED MODULE: ./lib/src/bundle/exports.js

/** The forms in which compilers and bundlers write an export. They keep its name, also when they shorten all others. */
const exports_forms = [
    // `exports.connector = x`, `t.connector=x`, `exports["connector"] = x`
    /(?<!\bthis)(?:\.|\[ ?")(connector|connectorCustomizer)(?:" ?\])? ?=(?![=>])/g,
    // `connector: () => x`, `"connector": function() { return x }`
    /[{,] ?"?(connector|connectorCustomizer)"? ?: ?(?:\( ?\) ?=>|function\b)/g,
    // `Object.defineProperty(exports, "connector", { get: … })`
    /\bdefineProperty ?\( ?[\w$.]{1,60} ?, ?"(connector|connectorCustomizer)"/g,
    // `export const connector = x`, `export async function connector()`
    /\bexport (?:async )?(?:const|let|var|class|function) (connector|connectorCustomizer)\b/g,
    // `export { x as connector }`
    /\bexport ?\{[^{}]*?\b(connector|connectorCustomizer) ?[,}]/g,
];
/** The exports that the text of a bundle names, without running it. */
function exportsNamedIn(text) {
    const code = codeOf(text);
    const names = new Set(exportedFields(code));
    for (const form of exports_forms)
        for (const [, name = ''] of code.matchAll(form))
            names.add(name);
    return {
        connector: names.has('connector'),
        // No other code has a reason to name it.
        customizer: names.has('connectorCustomizer') || /\bconnectorCustomizer\b/.test(code),
    };
}
/** The fields of each `module.exports = { … }`. */
function* exportedFields(code) {
    const start = /\bexports ?= ?\{/g;
    const token = /[{[(]|[}\])]|[\w$]+|[^\s]/g;
    while (start.exec(code) !== null) {
        token.lastIndex = start.lastIndex;
        let depth = 1;
        let isName = true;
        while (depth > 0) {
            const found = token.exec(code)?.[0];
            if (found === undefined)
                return;
            if ('{[('.includes(found))
                depth++;
            else if ('}])'.includes(found))
                depth--;
            else if (isName && /^[\w$]/.test(found))
                yield found;
            const isBeforeName = found === '"' || found === 'async';
            isName = depth === 1 && (found === ',' || (isName && isBeforeName));
        }
        start.lastIndex = token.lastIndex;
    }
}
//# sourceMappingURL=exports.js.map

/***/ }),

/***/ 16566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readCustomizerBundle),
/* harmony export */   readConnectorBundle: () => (/* binding */ readConnectorBundle)
/* harmony export */ });
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71897);
/* harmony import */ var _bundle_exports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10750);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46601);





/**
 * Reads the bundle of a connector. Nothing of it is run, because commands that have the credentials of a tenant use this.
 *
 * @param advice - what to do with the bundle of a customizer instead.
 * @throws UserError when it cannot be read, has no spec, or is the bundle of a customizer.
 */
async function readConnectorBundle(path, advice) {
    try {
        return await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .readBundle */ .Bo)(path);
    }
    catch (error) {
        if (!(error instanceof _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .BundleError */ .rJ) || error.problem !== 'no-spec')
            throw error;
        const exports = (0,_bundle_exports_js__WEBPACK_IMPORTED_MODULE_1__/* .exportsNamedIn */ .U)(await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .readIndexText */ .Gw)(path));
        if (!exports.customizer || exports.connector)
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path} is the bundle of a customizer, not of a connector; ${advice}`, { cause: error });
    }
}
/**
 * Reads the bundle of a customizer. Nothing of it is run, as in `readConnectorBundle`.
 *
 * @throws UserError when it cannot be read, or its text has no export of a customizer.
 */
async function readCustomizerBundle(path) {
    const bundle = await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .readBundle */ .Bo)(path, { spec: 'optional' });
    if ((0,_bundle_exports_js__WEBPACK_IMPORTED_MODULE_1__/* .exportsNamedIn */ .U)(await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .readIndexText */ .Gw)(path)).customizer)
        return bundle;
    if (bundle.spec === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path} is not the bundle of a customizer: ${_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .indexName */ .mo} does not name the export connectorCustomizer; give the zip that pack wrote in the project of the customizer`);
    }
    const { name } = bundle.spec;
    const connector = name === undefined ? 'a connector' : `the connector ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_3__/* .printableName */ .Nt)(name))}`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path} is the bundle of ${connector}: it exports no connectorCustomizer; give the bundle of the customizer, or upload this one with the command upload`);
}
//# sourceMappingURL=bundle-kind.js.map

/***/ }),

/***/ 86239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ commitOrder)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _project_git_ancestors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93259);
/* harmony import */ var _project_package_manager_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35506);
/* harmony import */ var _project_run_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85472);




/** Commits that GitHub compares for one question, the first ones. Each is a request. */
const maxCompared = 20;
/** Asks git in the working directory, and GitHub for commits that are not checked out. */
function commitOrder(context, token) {
    const { workingDirectory, workflow, signal, logger } = context;
    const root = (0,_project_package_manager_js__WEBPACK_IMPORTED_MODULE_2__/* .findRepositoryRoot */ .mL)(workingDirectory);
    const git = root === undefined ? undefined : (0,_project_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitRunner */ .XZ)(root, { environment: context.childEnvironment(), signal });
    let compare;
    const openGitHub = async () => {
        if (token === undefined || workflow === undefined)
            return async () => undefined;
        const [{ GitHubClient }, { isAncestorOnGitHub }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(8159), __webpack_require__.e(3193)]).then(__webpack_require__.bind(__webpack_require__, 33193)),
            __webpack_require__.e(/* import() */ 5019).then(__webpack_require__.bind(__webpack_require__, 65019)),
        ]);
        const github = new GitHubClient(token, workflow.apiUrl, context);
        return async (ancestor, descendant) => await isAncestorOnGitHub(github, workflow, ancestor, descendant);
    };
    const askGitHub = async (ancestor, descendant) => {
        compare ??= openGitHub();
        return await (await compare)(ancestor, descendant);
    };
    const orUnknown = async (work) => {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
                throw error;
            logger.info(`which of two commits is older is not known: ${error.message}`);
            return undefined;
        }
    };
    return {
        async isAncestor(ancestor, descendant) {
            return await orUnknown(async () => {
                const code = (await git?.(['merge-base', '--is-ancestor', ancestor, descendant]))?.code;
                // In a shallow history, 1 only says that git does not see the connection.
                const isComplete = code === 0 || (code === 1 && git !== undefined && !(await (0,_project_git_ancestors_js__WEBPACK_IMPORTED_MODULE_1__/* .isShallow */ .fE)(git)));
                return isComplete ? code === 0 : await askGitHub(ancestor, descendant);
            });
        },
        async firstDescendant(ancestor, commits) {
            const known = git === undefined ? undefined : await orUnknown(async () => await (0,_project_git_ancestors_js__WEBPACK_IMPORTED_MODULE_1__/* .descendantsAmong */ .fV)(git, ancestor, commits));
            let compared = 0;
            for (const commit of commits) {
                if (known?.descendants.has(commit))
                    return commit;
                if (known?.others.has(commit))
                    continue;
                if (++compared > maxCompared) {
                    logger.warning(`only the newest ${maxCompared} of the uploaded commits that are not checked out were compared with ${ancestor.slice(0, 12)}; give actions/checkout fetch-depth: 0, so that all are`);
                    // Those that git has are still told for sure.
                    return commits.find((each) => known?.descendants.has(each));
                }
                if (await orUnknown(async () => await askGitHub(ancestor, commit)))
                    return commit;
            }
            return undefined;
        },
    };
}
//# sourceMappingURL=commit-order.js.map

/***/ }),

/***/ 84724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ journalInputs),
/* harmony export */   EO: () => (/* binding */ assertJournal),
/* harmony export */   _0: () => (/* binding */ openJournal),
/* harmony export */   i7: () => (/* binding */ journalFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _cli_output_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73899);
/* harmony import */ var _journal_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8305);



/** The input of every command that writes a journal, and of cleanup, which reads it. */
const journalInputs = {
    journal: {
        kind: 'text',
        description: 'File that says what the step begins (test accounts, tags, versions), for cleanup. Default: journal.jsonl in a temporary folder on a runner; none in a shell.',
    },
};
/** Where the journal is, and how messages name it. Undefined where there is none. */
function journalFile({ journal }, { workingDirectory, reportDirectory }) {
    if (journal !== undefined)
        return { path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, journal), label: `journal ${journal}` };
    if (reportDirectory === undefined)
        return undefined;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(reportDirectory, 'journal.jsonl');
    return { path, label: `journal ${path}` };
}
/** @throws UserError if the journal cannot be written: nothing would be begun. */
async function assertJournal(inputs, context) {
    await (0,_cli_output_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .assertOutputFiles */ .H)({ journal: journalFile(inputs, context)?.path }, context.workingDirectory);
}
/** Opens the journal of a run. Nothing is written before the run begins something. Undefined where there is none. */
function openJournal(inputs, context, client, run) {
    const file = journalFile(inputs, context);
    if (file === undefined)
        return undefined;
    const { isLocal = false, ...start } = run;
    const startedAt = new Date(context.clock.now()).toISOString();
    return new _journal_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .Journal */ .C({
        ...file,
        sealKey: isLocal ? undefined : client.sealKey,
        isSecret: (text) => context.secrets.holds(text),
        logger: context.logger,
    }, { entry: 'run', ...start, startedAt, tenant: isLocal ? null : client.baseUrl.host });
}
//# sourceMappingURL=journal.js.map

/***/ }),

/***/ 1711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J4: () => (/* binding */ assertConnectorsFile),
/* harmony export */   QI: () => (/* binding */ openProjectHistory),
/* harmony export */   kF: () => (/* binding */ uncommittedReason),
/* harmony export */   xi: () => (/* binding */ connectorsFileInput)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57657);
/* harmony import */ var _core_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42180);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46601);
/* harmony import */ var _project_git_ancestors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93259);
/* harmony import */ var _project_git_uncommitted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54734);
/* harmony import */ var _project_package_manager_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35506);
/* harmony import */ var _project_run_git_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85472);









/** What belongs to a project beside its folder, the same for every command that asks whether it changed. */
const connectorsFileInput = {
    'connectors-file': {
        kind: 'text',
        description: 'File that maps projects to aliases, environments and configurations, and names further files that a project uses. Default: connectors.yml in path or a folder above it, if there is one.',
    },
};
/**
 * Opens the history of the project in a folder. What counts as a change of it is what `discover` counts. Undefined outside of
 * a git repository.
 *
 * @throws UserError when there is no project in the folder.
 */
async function openProjectHistory(inputs, context) {
    const found = await findRepositoryProject(inputs, context);
    if (found === undefined)
        return undefined;
    const { run, git, repository, project } = found;
    return {
        ancestorsOf: async (commit) => await (0,_project_git_ancestors_js__WEBPACK_IMPORTED_MODULE_5__/* .ancestorsOf */ .Gw)(run, commit),
        head: async () => await (0,_project_git_ancestors_js__WEBPACK_IMPORTED_MODULE_5__/* .headOf */ .Uo)(run),
        isComplete: async () => !(await (0,_project_git_ancestors_js__WEBPACK_IMPORTED_MODULE_5__/* .isShallow */ .fE)(run)),
        async changesSince(commit) {
            const files = await differences(git, commit);
            return files && (await repository.changesOf(project, files)).map(({ name }) => name);
        },
    };
}
/**
 * Why the project in a folder, as it is on disk, cannot count as what a commit has: other sources, tracked or not, another
 * lockfile, or a commit that git does not have. `none` if it can; undefined if that is not known, as without git.
 *
 * @throws the reason of the signal once it is aborted.
 */
async function uncommittedReason(inputs, commit, context) {
    try {
        const found = await findRepositoryProject(inputs, context);
        if (found === undefined)
            return undefined;
        const { root, run, git, repository, project } = found;
        const isKnown = await git.has(commit);
        const firstChangeSince = async (base) => (await repository.uncommittedChanges(project, await (0,_project_git_uncommitted_js__WEBPACK_IMPORTED_MODULE_6__/* .uncommittedFiles */ .b)(root, run, base)))[0]?.file;
        const first = await firstChangeSince(isKnown ? commit : 'HEAD');
        if (first === undefined && isKnown)
            return 'none';
        const head = await (0,_project_git_ancestors_js__WEBPACK_IMPORTED_MODULE_5__/* .headOf */ .Uo)(run);
        if (first === undefined)
            return { checkedOut: head ?? 'none' };
        if (!isKnown || head === undefined || head === commit)
            return { changed: first };
        // Committing or ignoring a file does not help where only the checkout is of another commit.
        const uncommitted = await firstChangeSince('HEAD');
        return uncommitted === undefined ? { checkedOut: head, differing: first } : { changed: uncommitted };
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
            throw error;
        const message = `whether the project has uncommitted changes is not known: ${error.message}`;
        if (error instanceof OtherFolderError)
            context.logger.warning(message);
        else
            context.logger.info(message);
        return undefined;
    }
}
/** The files that differ between a commit and the one that is checked out; undefined if git does not have the commit. */
async function differences(git, commit) {
    if (!(await git.has(commit)))
        return undefined;
    return (await git.changes({ commit, mergeBase: false }))?.files;
}
/** @throws UserError when the file that the input names cannot be read, or does not match its schema. */
async function assertConnectorsFile({ path, 'connectors-file': connectorsFile }, { workingDirectory }) {
    if (connectorsFile === undefined)
        return;
    const { readConnectorsFile } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(961), __webpack_require__.e(6214)]).then(__webpack_require__.bind(__webpack_require__, 30961));
    await readConnectorsFile(connectorsFile, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, path), undefined, workingDirectory);
}
/** The folder has no project, but one below it has. */
class OtherFolderError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo {
    name = 'OtherFolderError';
    constructor(path, other) {
        super(`there is no connector project in ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_3__/* .printableName */ .Nt)(path))}; give its folder as path, such as ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_3__/* .printableName */ .Nt)(other))}`);
    }
}
/** @throws UserError when there is no project in the folder. */
async function findRepositoryProject({ path, 'connectors-file': connectorsFile, record, journal }, context) {
    const { workingDirectory, signal, logger } = context;
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, path);
    const root = (0,_project_package_manager_js__WEBPACK_IMPORTED_MODULE_7__/* .findRepositoryRoot */ .mL)(directory);
    if (root === undefined)
        return undefined;
    const environment = context.childEnvironment();
    // Loaded only where it is needed, as most promotions find the upload of their own commit.
    const { readRepositoryProjects } = await Promise.all(/* import() */[__webpack_require__.e(6574), __webpack_require__.e(8815), __webpack_require__.e(1897), __webpack_require__.e(961), __webpack_require__.e(7889)]).then(__webpack_require__.bind(__webpack_require__, 67889));
    const repository = await readRepositoryProjects({
        ...{ directory, connectorsFile, workingDirectory, environment, signal, logger, ownFiles: [record, journal] },
    });
    const { git } = repository;
    const project = repository.projects.find((each) => each.directory === directory);
    if (git === undefined || project === undefined) {
        const [other] = repository.projects;
        if (other !== undefined)
            throw new OtherFolderError(path, (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(workingDirectory, other.directory));
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`there is no connector project in ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_3__/* .printableName */ .Nt)(path))}; give its folder as path`);
    }
    return { root, run: (0,_project_run_git_js__WEBPACK_IMPORTED_MODULE_8__/* .gitRunner */ .XZ)(root, { environment, signal }), git, repository, project };
}
//# sourceMappingURL=project-history.js.map

/***/ }),

/***/ 6899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OA: () => (/* binding */ repeatedWords),
  fy: () => (/* binding */ tagMoveInputs),
  oF: () => (/* binding */ tagMoveLine)
});

;// CONCATENATED MODULE: ./lib/src/core/shell.js
/** A command line that a POSIX shell splits into these words again. */
function shellLine(words) {
    return words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(' ');
}
//# sourceMappingURL=shell.js.map
;// CONCATENATED MODULE: ./lib/src/commands/shared/tag-move-line.js

/** The flags of these inputs, where they are not the default. Secrets are left out. */
function repeatedWords(inputs, { environment }) {
    const { record, journal, verify, 'config-path': configPath } = inputs;
    const { 'base-url': baseUrl, 'api-prefix': apiPrefix } = inputs;
    const given = {
        ...{ record, journal, 'config-path': configPath },
        // Without it, the variable would lead to another tenant.
        'base-url': baseUrl === environment['SAIL_BASE_URL'] ? undefined : baseUrl,
        'api-prefix': apiPrefix === 'beta' ? undefined : apiPrefix,
        verify: verify === false ? 'false' : undefined,
    };
    return Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value]));
}
/**
 * The command line that moves a tag to a version.
 *
 * @param repeated - of `repeatedWords`.
 */
function tagMoveLine(command, move, repeated) {
    const words = Object.entries(tagMoveInputs(command, move)).flatMap(([name, value]) => [`--${name}`, value]);
    return shellLine(['saas-connector', command, ...words, ...(repeated ?? [])]);
}
/** The inputs of the command that moves a tag to a version. */
function tagMoveInputs(command, { connector, tag, version, expected }) {
    const target = command === 'promote' ? 'version' : 'to';
    const condition = expected === undefined ? {} : { 'expect-version': String(expected) };
    return { connector, tag, [target]: String(version), ...condition };
}
//# sourceMappingURL=tag-move-line.js.map

/***/ }),

/***/ 77543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ connectTenant),
/* harmony export */   MR: () => (/* binding */ tenantInputs),
/* harmony export */   dB: () => (/* binding */ requireConnector),
/* harmony export */   iT: () => (/* binding */ missingTenantInputs)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _tenant_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66148);


/** The inputs of every command that reaches a tenant. */
const tenantInputs = {
    'base-url': {
        kind: 'text',
        description: 'Address of the tenant: https://<tenant>.api.identitynow.com',
        env: 'SAIL_BASE_URL',
    },
    'client-id': {
        kind: 'text',
        description: 'Client id of a personal access token of the tenant.',
        env: 'SAIL_CLIENT_ID',
    },
    'client-secret': {
        kind: 'text',
        description: 'Client secret of that token. Keep it in a secret of the repository or of an environment.',
        env: 'SAIL_CLIENT_SECRET',
        secret: true,
    },
    'api-prefix': {
        kind: 'choice',
        choices: ['beta', 'v2024', 'v2025', 'v2026', 'v1', 'auto'],
        default: 'beta',
        description: 'Paths to use: beta is /beta/platform-connectors, v1 is /platform-connectors/v1. auto: v1 if the tenant answers there, else beta.',
    },
    pace: {
        kind: 'integer',
        min: 1,
        max: 10000,
        description: 'Most requests in 10 s. A tenant allows 100 for each client id by default; give each of several jobs with the same client id a share of them. Default: 80, and no limit for a sandbox on this machine.',
    },
};
/**
 * The value of the input `connector`.
 *
 * @param alternative - what else the user can do, as the end of the message.
 * @throws UserError when it is missing.
 */
function requireConnector(connector, alternative = '') {
    if (connector !== undefined)
        return connector;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`input connector is missing; give the id or alias of the connector${alternative}`);
}
/** The names of the tenant inputs that are missing. */
function missingTenantInputs(inputs) {
    return ['base-url', 'client-id', 'client-secret'].filter((name) => inputs[name] === undefined);
}
/**
 * Creates a client for the tenant that the inputs name. Close it after use. It sends nothing yet, except with `api-prefix: auto`.
 *
 * @throws UserError that names the inputs that are missing.
 * @throws TenantError with `api-prefix: auto`, if the tenant cannot be reached.
 */
async function connectTenant(inputs, context, more = {}) {
    const { 'base-url': baseUrl, 'client-id': clientId, 'client-secret': clientSecret } = inputs;
    if (baseUrl === undefined || clientId === undefined || clientSecret === undefined) {
        const missing = missingTenantInputs(inputs);
        const variables = missing
            .map((name) => tenantInputs[name])
            .map((d) => 'env' in d && d.env);
        const one = missing.length === 1;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the tenant's ${missing.join(', ')} ${one ? 'is' : 'are'} missing; give the input${one ? '' : 's'}, or set ${variables.join(', ')} ` +
            '(a pull request from a fork has no secrets)');
    }
    const prefix = inputs['api-prefix'];
    const client = new _tenant_client_js__WEBPACK_IMPORTED_MODULE_1__/* .TenantClient */ .c({
        baseUrl,
        clientId,
        clientSecret,
        ...(prefix !== 'auto' && { apiPrefix: prefix }),
        ...(inputs.pace !== undefined && { pace: inputs.pace }),
        ...more,
        transport: { ...more.transport, ...context.callLimits },
        clock: context.clock,
        logger: context.logger,
        environment: context.environment,
        onSecret: context.mask,
    });
    if (prefix !== 'auto')
        return client;
    try {
        await client.chooseApiPrefix({ signal: context.signal });
        return client;
    }
    catch (error) {
        client.close();
        throw error;
    }
}
//# sourceMappingURL=tenant.js.map

/***/ }),

/***/ 10846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ annotateTokenEnd)
/* harmony export */ });
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39798);
/* harmony import */ var _tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25584);


const dayMs = 24 * 60 * 60_000;
/** How long before its end a personal access token is reported. */
const noticeMs = 30 * dayMs;
/**
 * Annotates that the personal access token expires soon. Says nothing where the tenant does not let the token be read, and
 * never fails.
 */
async function annotateTokenEnd(client, context) {
    const { clock, logger, signal } = context;
    try {
        const expiresAt = (await client.accessTokens.own({ signal }))?.expiresAt;
        if (expiresAt === undefined)
            return;
        const left = expiresAt - clock.now();
        if (left > noticeMs || left <= 0)
            return;
        const days = (0,_report_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(Math.floor(left / dayMs), 'day', 'days');
        const message = `the personal access token of ${client.baseUrl.host} expires on ${new Date(expiresAt).toISOString().slice(0, 10)}, in ${days}; make a new one, and replace client-id and client-secret`;
        context.annotate({ level: 'notice', title: 'token', message });
    }
    catch (error) {
        // The work of the command is done; an interrupt or an error here changes nothing about it.
        if (!(0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isTenantError */ .Dz)(error) && !signal.aborted)
            throw error;
        logger.debug(`it is not known when the personal access token expires: ${(0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isTenantError */ .Dz)(error) ? error.message : 'interrupted'}`);
    }
}
//# sourceMappingURL=token-end.js.map

/***/ }),

/***/ 26490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WH: () => (/* binding */ openUploadRecords),
/* harmony export */   v5: () => (/* binding */ recordInputs)
/* harmony export */ });
/* unused harmony export UploadRecords */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _cli_output_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73899);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
/* harmony import */ var _github_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43890);
/* harmony import */ var _record_events_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(20957);
/* harmony import */ var _record_history_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(40266);
/* harmony import */ var _record_uploads_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3176);
/* harmony import */ var _json_output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17827);
/* harmony import */ var _record_stores_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47128);
/* harmony import */ var _run_facts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75092);










/** Where uploads are recorded, as the platform does not show the content of a version. */
const recordInputs = {
    'github-token': {
        kind: 'text',
        secret: true,
        actionDefault: 'github.token',
        description: 'Token that records uploads as deployments of the repository. Needs `deployments: write`.',
    },
    record: {
        kind: 'text',
        description: 'File that records uploads, as JSON, where there are no deployments. Created if it does not exist.',
    },
};
/** Records uploads, and what becomes of them, in deployments of the repository, in a file, in both, or nowhere. */
class UploadRecords {
    #options;
    #stores;
    #file;
    #facts;
    #isNoticed = false;
    constructor(options) {
        this.#options = options;
        const { token, workflow, record, workingDirectory } = options;
        this.#file = record === undefined ? undefined : new _record_stores_js__WEBPACK_IMPORTED_MODULE_5__/* .FileStore */ .yI((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, record), record, options);
        const deployments = token === undefined || workflow === undefined ? undefined : _record_stores_js__WEBPACK_IMPORTED_MODULE_5__/* .DeploymentStore */ .$0.of(token, workflow, options);
        this.#stores = [this.#file, deployments].filter((store) => store !== undefined);
    }
    /** False if nothing is recorded, as there is neither a file nor a token. */
    get exists() {
        return this.#stores.length > 0;
    }
    /** Throws a UserError if the file cannot be read or written. Creates its folders, except in a dry run. */
    async assertUsable(dryRun) {
        const { record, workingDirectory, workflow } = this.#options;
        if (!this.exists && workflow !== undefined) {
            this.#notice('nothing is recorded, as there is no github-token; pass it, or give record');
        }
        if (record === undefined || this.#file === undefined)
            return;
        await (0,_cli_output_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .assertOutputFiles */ .H)({ record }, workingDirectory);
        await this.#file.read();
        if (!dryRun)
            await (0,_json_output_js__WEBPACK_IMPORTED_MODULE_4__/* .assertOutputFile */ .GO)(this.#file.path, `record ${record}`);
    }
    /** The run that the records are written for. */
    async facts() {
        this.#facts ??= this.#options.readFacts();
        return await this.#facts;
    }
    /** Reads the record anew from now on. */
    refresh() {
        for (const store of this.#stores)
            store.refresh();
    }
    /**
     * The uploads of a connector, newest first in each store. They are read as needed.
     *
     * @throws UserError if a store cannot be read.
     */
    async *uploadsOf(key) {
        for (const store of this.#stores)
            for await (const upload of store.list(key))
                if ((0,_record_uploads_js__WEBPACK_IMPORTED_MODULE_7__/* .isOf */ .yW)(key, upload.record))
                    yield upload;
    }
    /**
     * Versions of the connector that were uploaded with this content, newest first. If the record cannot be read, it says so
     * and yields no more.
     */
    async *versionsOf({ contentSha256, ...key }) {
        try {
            for await (const { record } of this.uploadsOf(key)) {
                if (record.contentSha256 === contentSha256)
                    yield record.version;
            }
        }
        catch (error) {
            this.report(error, 'it is not known which bundles were uploaded before');
        }
    }
    /** Records an upload, or that a version holds this commit's bundle. Never rejects, as the upload itself succeeded. */
    async add({ tenant, connector, contentSha256 }, version) {
        const owner = { tenant, connector };
        await this.#write('the upload succeeded, but could not be recorded', async () => {
            const { by, ...facts } = await this.facts();
            const { uncommitted, ...details } = await this.#options.readDetails(facts.commit);
            // What identifies the upload is kept as it is, or it would not be found again.
            const key = { tenant, connectorId: connector.id, version, contentSha256, commit: facts.commit };
            const texts = cleanTexts({ connector: connector.alias, ...details }, this.#options.clean);
            const record = withoutEmpty({ ...texts, ...facts, by, ...key, uncommitted: uncommitted ? true : undefined });
            return async (store) => {
                const same = [];
                for await (const upload of store.list(owner)) {
                    if ((0,_record_uploads_js__WEBPACK_IMPORTED_MODULE_7__/* .isOf */ .yW)(owner, upload.record) && upload.record.version === version)
                        same.push(upload);
                }
                if (same.some((upload) => (0,_record_uploads_js__WEBPACK_IMPORTED_MODULE_7__/* .isSameUpload */ .YK)(upload.record, record)))
                    return;
                const event = { kind: 'uploaded', by: by ?? '' };
                const { events } = await (0,_record_history_js__WEBPACK_IMPORTED_MODULE_8__/* .readHistory */ .Lu)(version, same);
                const latest = events.findLast(({ event: { kind } }) => kind !== 'uploaded')?.event;
                const state = latest === undefined ? 'pending' : (0,_record_events_js__WEBPACK_IMPORTED_MODULE_9__/* .stateAfter */ .W_)(latest, (0,_record_history_js__WEBPACK_IMPORTED_MODULE_8__/* .recordedTags */ .kv)(events).size > 0);
                await store.add(owner, record, { state, ...this.#describe(event) });
            };
        });
    }
    /**
     * Records what became of a version. Never rejects: a failure is only told. Does nothing for a version whose upload is not
     * recorded.
     */
    async addEvent(key, version, event, report) {
        await this.#write(`version ${version} of ${key.connector.alias}: what was done could not be recorded`, async () => {
            const { by = '' } = await this.facts();
            const full = { ...event, by };
            if (full.kind === 'validated')
                full.seed = this.#options.clean(full.seed);
            return async (store) => {
                const uploads = [];
                for await (const upload of store.list(key)) {
                    if ((0,_record_uploads_js__WEBPACK_IMPORTED_MODULE_7__/* .isOf */ .yW)(key, upload.record) && upload.record.version === version)
                        uploads.push(upload);
                }
                const [newest] = uploads;
                if (newest === undefined)
                    return;
                const { events } = await (0,_record_history_js__WEBPACK_IMPORTED_MODULE_8__/* .readHistory */ .Lu)(version, uploads);
                const tags = (0,_record_history_js__WEBPACK_IMPORTED_MODULE_8__/* .recordedTags */ .kv)(events);
                if ('tag' in full)
                    tags.delete(full.tag);
                const state = (0,_record_events_js__WEBPACK_IMPORTED_MODULE_9__/* .stateAfter */ .W_)(full, tags.size > 0);
                await store.addStatus(newest, { state, ...this.#describe(full), report: report && this.#options.clean(report) });
            };
        });
    }
    /** Tells why the record could not be used: a notice for a permission or token that is missing, else a warning. */
    report(error, consequence) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo))
            throw error;
        const message = `${consequence}: ${error.message}`;
        if ((0,_github_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissingPermission */ .SA)(error))
            this.#notice(message);
        else
            this.#options.logger.warning(message);
    }
    async #write(failure, prepare) {
        if (!this.exists)
            return;
        const problems = [];
        let write;
        try {
            write = await prepare();
        }
        catch (error) {
            problems.push((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error));
        }
        for (const store of write === undefined ? [] : this.#stores) {
            try {
                await write?.(store);
            }
            catch (error) {
                if ((0,_github_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissingPermission */ .SA)(error))
                    this.#notice(`${failure}: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
                else
                    problems.push((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error));
            }
        }
        if (problems.length > 0)
            this.#options.logger.warning(`${failure}: ${problems.join('; ')}`);
    }
    #describe(event) {
        const description = (0,_record_events_js__WEBPACK_IMPORTED_MODULE_9__/* .describeEvent */ .gN)(event);
        if (description === undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('the name of the tag is too long for the status of a deployment');
        if (this.#options.clean(description) !== description)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('the name of the tag holds a secret');
        return { description };
    }
    #notice(message) {
        if (this.#isNoticed)
            return;
        this.#isNoticed = true;
        this.#options.onNotice(message);
    }
}
function cleanTexts(values, clean) {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? clean(value) : value]));
}
function withoutEmpty(record) {
    return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && value !== ''));
}
/** The records that the inputs of a command name. */
function openUploadRecords(inputs, context, readDetails = async () => ({})) {
    const { workingDirectory, workflow, clock, logger } = context;
    const clean = (text) => context.secrets.clean(text, { isWhole: true });
    const { record, 'github-token': token } = inputs;
    return new UploadRecords({
        ...{ record, token, workingDirectory, workflow, clock, logger, readDetails },
        readFacts: async () => {
            const { commit, ...facts } = await (0,_run_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .readRunFacts */ .FA)(context);
            return { ...cleanTexts(facts, clean), commit };
        },
        clean,
        onNotice: (message) => context.annotate({ level: 'notice', title: 'record', message }),
    });
}
//# sourceMappingURL=upload-record.js.map

/***/ }),

/***/ 43890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mj: () => (/* binding */ gitHubError),
/* harmony export */   SA: () => (/* binding */ isMissingPermission),
/* harmony export */   g3: () => (/* binding */ readGitHubFailure)
/* harmony export */ });
/* unused harmony export remedyFor */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65872);


/** Reads an error of Octokit. */
function readGitHubFailure(error) {
    const { status, response } = Object(error);
    const headers = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(response) && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(response['headers']) ? response['headers'] : {};
    const reason = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).split('\n')[0] ?? '';
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
 * The error for a failed request: what could not be done, why, and the remedy.
 *
 * @param operation - worded to follow "cannot".
 * @param permission - the permission of the job that the request needs.
 */
function gitHubError(operation, cause, permission) {
    const failure = readGitHubFailure(cause);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`cannot ${operation}: ${failure.reason}${remedyFor(failure, permission)}`, { cause });
}
/** The remedy for a failure as the end of a message; empty when only a retry helps. */
function remedyFor({ status, isRateLimit, isForbidden }, permission) {
    if (isRateLimit)
        return '; run it again later, or with a token of its own';
    if (isForbidden)
        return `; give the job the permission "${permission}" and pass github-token`;
    return status === 401 ? '; github-token is wrong or expired' : '';
}
/** True for an error of `gitHubError` that a wrong token or a missing permission caused. */
function isMissingPermission(error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
        return false;
    const { status, isForbidden } = readGitHubFailure(error.cause);
    return status === 401 || isForbidden;
}
//# sourceMappingURL=failure.js.map

/***/ }),

/***/ 8305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Journal),
/* harmony export */   R: () => (/* binding */ sealOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57657);
/* harmony import */ var _core_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70679);





/**
 * Writes what a run begins into a file, before it does so: each entry is one line of JSON and is on the disk when the
 * method returns. Nothing is written before the first entry.
 */
class Journal {
    #options;
    #run;
    /** The first entry of a new run; undefined once it is written. */
    #start;
    #seal;
    #hasWarned = false;
    #isChecked = false;
    /** @param at - a run of the file that is continued, or the first entry of a new one. */
    constructor(options, at) {
        this.#options = options;
        const isNew = 'entry' in at;
        this.#run = isNew ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)() : at.run;
        this.#seal = isNew ? '' : at.seal;
        this.#start = isNew ? at : undefined;
    }
    isSecret(text) {
        return this.#options.isSecret(text);
    }
    /**
     * Writes what is begun.
     *
     * @throws UserError if it cannot be written: then it must not be begun.
     */
    write(entry) {
        if (this.#start !== undefined) {
            this.#append(this.#start);
            this.#start = undefined;
        }
        this.#append(entry);
    }
    /** Writes what is done. A failure is a warning: cleanup then finds out by reading. */
    note(entry) {
        try {
            this.write(entry);
        }
        catch (error) {
            if (!this.#hasWarned)
                this.#options.logger.warning((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error));
            this.#hasWarned = true;
        }
    }
    #append(body) {
        const { path, sealKey } = this.#options;
        const seal = sealKey === undefined ? undefined : sealOf(sealKey, this.#seal, this.#run, body);
        const line = { run: this.#run, body, ...(seal !== undefined && { seal }) };
        try {
            if (!this.#isChecked)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
            const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'a+', 0o600);
            try {
                // A process that was killed may have left half a line.
                const start = this.#isChecked || endsLine(file) ? '' : '\n';
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, `${start}${JSON.stringify(line)}\n`);
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(file);
            }
            finally {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
            }
        }
        catch (cause) {
            throw this.#problem(cause);
        }
        this.#isChecked = true;
        this.#seal = seal ?? '';
    }
    #problem(cause) {
        return (0,_core_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeError */ .oG)(this.#options.label, cause);
    }
}
function endsLine(file) {
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
    if (size === 0)
        return true;
    const last = Buffer.alloc(1);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, last, 0, 1, size - 1);
    return last.toString() === '\n';
}
/** The seal of an entry, given that of the entry before it. */
function sealOf(key, before, run, body) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key)
        .update(JSON.stringify([before, run, body]))
        .digest('hex');
}
//# sourceMappingURL=journal.js.map

/***/ }),

/***/ 67375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findBundle),
/* harmony export */   d: () => (/* binding */ bundlePlaces)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71897);
/* harmony import */ var _core_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90729);
/* harmony import */ var _core_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42180);
/* harmony import */ var _sdk_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34945);






/** Programs whose next word is code that they run. */
const runners = new Set(['node', 'ts-node', 'tsx', 'bun', 'deno']);
/** More are not looked at: a script may be any text. */
const maxPlaces = 8;
/**
 * The absolute paths where a project may have its bundle: `dist/index.js`, then the `.js` files that `main` and the script
 * `pack-zip` of its package.json name.
 */
function bundlePlaces(directory, main, scripts) {
    const words = (scripts['pack-zip'] ?? '').split(/[\s"'`;&|()<>=,]+/).filter((word) => word !== '');
    const zipped = words.filter((_, i) => !runners.has(words[i - 1] ?? ''));
    const named = [...(main === undefined ? [] : [main]), ...zipped]
        .filter((word) => /\.c?js$/.test(word) && !/[*?$~]|(^|[\\/])(node_modules|src)[\\/]/.test(word))
        .map((word) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, word))
        .filter((file) => (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(directory, file));
    return [...new Set([(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'dist', _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .indexName */ .mo), ...named])].slice(0, maxPlaces);
}
/**
 * The first file that has the SDK in it, else the usual place. The output of a compiler still loads the SDK from
 * node_modules, which is not uploaded.
 */
function findBundle(places) {
    const [usual = '', ...others] = places;
    const found = others.filter(isFile);
    if (found.length === 0)
        return usual;
    for (const file of found)
        (0,_core_links_js__WEBPACK_IMPORTED_MODULE_3__/* .assertNoLinkOut */ .e)(file);
    return [usual, ...found].find((file) => isFile(file) && !loadsSdk(file)) ?? usual;
}
function isFile(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
}
function loadsSdk(file) {
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    return [`require("${_sdk_version_js__WEBPACK_IMPORTED_MODULE_5__/* .sdkName */ .c}")`, `require('${_sdk_version_js__WEBPACK_IMPORTED_MODULE_5__/* .sdkName */ .c}')`, `from "${_sdk_version_js__WEBPACK_IMPORTED_MODULE_5__/* .sdkName */ .c}"`, `from '${_sdk_version_js__WEBPACK_IMPORTED_MODULE_5__/* .sdkName */ .c}'`].some((load) => text.includes(load));
}
//# sourceMappingURL=bundle-places.js.map

/***/ }),

/***/ 54734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isCommittedFile),
/* harmony export */   b: () => (/* binding */ uncommittedFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85472);




/**
 * The files on disk that a commit does not have like this.
 *
 * @param root - of the repository, where git is run.
 * @param commit - one that git has.
 * @throws UserError if git fails.
 */
async function uncommittedFiles(root, run, commit) {
    // A build or a checkout may set the mode of a file. The second setting drops files with a newer time and the same content.
    const settings = ['-c', 'core.fileMode=false', '-c', 'diff.autoRefreshIndex=true'];
    const options = [
        '--name-only',
        '-z',
        '--no-renames',
        '--no-relative',
        '--no-ext-diff',
        '--ignore-submodules=untracked',
    ];
    const diff = await run([...settings, 'diff', ...options, commit, '--']);
    if (diff.code !== 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFailure */ .tv)('diff', diff));
    // Dependencies that git does not ignore may be many thousands.
    const outsideOfDependencies = ['.', ':(exclude,glob)**/node_modules/**'];
    const others = await run(['ls-files', '-z', '--others', '--exclude-standard', '--', ...outsideOfDependencies]);
    if (others.code !== 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFailure */ .tv)('ls-files', others));
    const differing = await withOtherBytes(root, run, commit, (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFields */ .y1)(diff));
    return { tracked: [...differing, ...(await hiddenChanges(root, run))], untracked: (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFields */ .y1)(others) };
}
/** Files in one command line of git; that of Windows has 32,767 characters. */
const maxFilesOfCall = 50;
/**
 * Those of the files that are not, byte by byte, as in the commit. In a clean checkout git shows a file as changed whose line ends it
 * would change by `.gitattributes`.
 */
async function withOtherBytes(root, run, commit, files) {
    const differing = [];
    for (let start = 0; start < files.length; start += maxFilesOfCall) {
        const part = files.slice(start, start + maxFilesOfCall);
        const listed = await run(['--literal-pathspecs', 'ls-tree', '-r', '-z', '--full-tree', commit, '--', ...part]);
        if (listed.code !== 0)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFailure */ .tv)('ls-tree', listed));
        const inCommit = new Map((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFields */ .y1)(listed).flatMap((entry) => {
            const [, hash, path] = /^100\d{3} blob ([0-9a-f]+)\t([\s\S]*)$/.exec(entry) ?? [];
            return hash === undefined || path === undefined || !isFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)) ? [] : [[path, hash]];
        }));
        const onDisk = await hashesOf(run, [...inCommit.keys()], ['--no-filters']);
        differing.push(...part.filter((path) => !onDisk.has(path) || onDisk.get(path) !== inCommit.get(path)));
    }
    return differing;
}
/** The hashes of files on disk, by their paths. */
async function hashesOf(run, paths, options) {
    if (paths.length === 0)
        return new Map();
    const hashes = await run(['hash-object', ...options, '--', ...paths]);
    if (hashes.code !== 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFailure */ .tv)('hash-object', hashes));
    const lines = hashes.stdout.toString('utf8').trimEnd().split('\n');
    return new Map(paths.map((path, index) => [path, lines[index] ?? '']));
}
function isFile(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}
/** The changed files among those that git was told to take for unchanged (`update-index --assume-unchanged`, `--skip-worktree`). */
async function hiddenChanges(root, run) {
    const listed = await run(['ls-files', '-z', '-v', '--stage']);
    if (listed.code !== 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFailure */ .tv)('ls-files', listed));
    const hidden = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFields */ .y1)(listed).flatMap((entry) => {
        const [, hash, path] = /^[a-zS] 100\d{3} ([0-9a-f]+) \d\t([\s\S]*)$/.exec(entry) ?? [];
        // What a sparse checkout leaves out is not on disk.
        return path !== undefined && isFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)) ? [{ path, hash }] : [];
    });
    const changed = [];
    for (let start = 0; start < hidden.length; start += maxFilesOfCall) {
        const part = hidden.slice(start, start + maxFilesOfCall);
        const found = await hashesOf(run, part.map(({ path }) => path), []);
        changed.push(...part.flatMap(({ path, hash }) => (found.get(path) === hash ? [] : [path])));
    }
    return changed;
}
/**
 * Whether git tracks a file and it is as in the last commit.
 *
 * @param path - relative to the repository's root.
 * @throws UserError if git fails.
 */
async function isCommittedFile(run, path) {
    const inCommit = await run(['--literal-pathspecs', 'ls-tree', '--name-only', '-z', 'HEAD', '--', path]);
    if (inCommit.code !== 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFailure */ .tv)('ls-tree', inCommit));
    if ((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFields */ .y1)(inCommit).length === 0)
        return false;
    const status = await run(['--literal-pathspecs', 'status', '--porcelain', '-z', '--untracked-files=no', '--', path]);
    if (status.code !== 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFailure */ .tv)('status', status));
    return (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFields */ .y1)(status).length === 0;
}
//# sourceMappingURL=git-uncommitted.js.map

/***/ }),

/***/ 20905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ findProject)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71897);
/* harmony import */ var _bundle_exports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10750);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57657);
/* harmony import */ var _core_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70679);
/* harmony import */ var _core_links_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90729);
/* harmony import */ var _bundle_places_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67375);
/* harmony import */ var _package_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97819);
/* harmony import */ var _package_manager_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(35506);
/* harmony import */ var _sdk_version_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(34945);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(10074);












/**
 * Reads the project in a folder, whose path is absolute or relative to the working directory of the process.
 *
 * @throws UserError if there is no project.
 */
async function findProject(path) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    await (0,_core_files_js__WEBPACK_IMPORTED_MODULE_5__/* .assertFolder */ .Zp)(directory, { shown: directory, advice: 'give the folder of the connector project' });
    const packageFile = (0,_package_file_js__WEBPACK_IMPORTED_MODULE_8__/* .readPackageFile */ .h0)(directory);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'package.json');
    if (packageFile === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`there is no package.json in ${directory}; give the folder of the connector project`);
    const { name, version, main, scripts, dependencies, devDependencies } = packageFile;
    if (name === undefined || version === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${file} has no ${name === undefined ? 'name' : 'version'}; add one, because the bundle is named after it`, {
            location: { file, line: 1 },
        });
    const repositoryRoot = (0,_package_manager_js__WEBPACK_IMPORTED_MODULE_9__/* .findRepositoryRoot */ .mL)(directory);
    const choice = await (0,_package_manager_js__WEBPACK_IMPORTED_MODULE_9__/* .choosePackageManager */ .DO)(directory, repositoryRoot);
    const places = (0,_bundle_places_js__WEBPACK_IMPORTED_MODULE_7__/* .bundlePlaces */ .d)(directory, main, scripts);
    const indexFile = (0,_bundle_places_js__WEBPACK_IMPORTED_MODULE_7__/* .findBundle */ .a)(places);
    (0,_core_links_js__WEBPACK_IMPORTED_MODULE_6__/* .assertNoLinkOut */ .e)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .specName */ .hi));
    const kind = kindOf(directory, indexFile);
    return {
        directory,
        kind,
        name,
        version,
        bundleName: `${fileNameOf(name)}-${fileNameOf(version)}.zip`,
        sdkVersion: (0,_sdk_version_js__WEBPACK_IMPORTED_MODULE_10__/* .sdkVersionOf */ .K)(directory, packageFile, choice.lockfile, repositoryRoot),
        ...choice,
        repositoryRoot,
        scripts,
        dependencies,
        devDependencies,
        specFile: kind === 'customizer' ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .specName */ .hi),
        bundlePlaces: places,
        indexFile,
    };
}
/**
 * The kind of a project. A spec means a connector. Without one, which may be forgotten, the exports decide: of the sources,
 * because the project may not be built yet, else of the bundle.
 */
function kindOf(directory, indexFile) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .specName */ .hi)))
        return 'connector';
    let customizer = false;
    for (const { text } of (0,_sources_js__WEBPACK_IMPORTED_MODULE_11__/* .projectSources */ .gF)(directory)) {
        const code = (0,_sources_js__WEBPACK_IMPORTED_MODULE_11__/* .withoutComments */ .fx)(text);
        if (/\bcreateConnector\s*\(|\bexport\s+(const|let|var|(async\s+)?function)\s+connector\b/.test(code))
            return 'connector';
        if (/\bcreateConnectorCustomizer\s*\(|\bconnectorCustomizer\b/.test(code))
            customizer = true;
    }
    if (customizer)
        return 'customizer';
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(indexFile))
        return 'connector';
    const exports = (0,_bundle_exports_js__WEBPACK_IMPORTED_MODULE_3__/* .exportsNamedIn */ .U)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(indexFile, 'utf8'));
    return exports.customizer && !exports.connector ? 'customizer' : 'connector';
}
/** `@acme/x` → `acme-x`: a file name that is valid on every system and needs no quotes in a shell. */
function fileNameOf(text) {
    return text.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[-.]+|(?<![-.])[-.]+$/g, '') || 'connector';
}
//# sourceMappingURL=project.js.map

/***/ }),

/***/ 34945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sdkVersionOf),
/* harmony export */   c: () => (/* binding */ sdkName)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65872);
/* harmony import */ var _core_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42180);
/* harmony import */ var _spec_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93305);
/* harmony import */ var _spec_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93917);
/* harmony import */ var _package_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97819);
/* harmony import */ var _package_manager_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35506);








/** The package of the connector SDK. */
const sdkName = '@sailpoint/connector-sdk';
/**
 * The version of the connector SDK that a project uses: the installed one, else the locked one, else the range in
 * package.json. Undefined if it is not a dependency.
 */
function sdkVersionOf(directory, packageFile, lockfile, repositoryRoot) {
    const range = packageFile.dependencies[sdkName] ?? packageFile.devDependencies[sdkName];
    if (range === undefined)
        return undefined;
    for (const folder of (0,_package_manager_js__WEBPACK_IMPORTED_MODULE_6__/* .foldersUpTo */ .Kd)(directory, repositoryRoot)) {
        const installed = (0,_package_file_js__WEBPACK_IMPORTED_MODULE_5__/* .installedVersion */ .nU)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'node_modules', ...sdkName.split('/')));
        if (installed !== undefined)
            return installed;
    }
    return (lockfile === undefined ? undefined : lockedVersion(lockfile, directory)) ?? range;
}
/** Lockfiles in YAML are searched with patterns, because parsing them takes seconds per megabyte. */
function lockedVersion(lockfile, directory) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(lockfile) || lockfile.endsWith('.lockb'))
        return undefined;
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(lockfile, 'utf8');
    const name = sdkName.replace('/', '\\/');
    switch ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(lockfile)) {
        case 'package-lock.json':
        case 'npm-shrinkwrap.json':
            return npmLocked(text, (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(lockfile), directory));
        case 'yarn.lock':
            return new RegExp(`^"?${name}@[^\\n]*:\\r?\\n\\s+version:? "?([^"\\s]+)`, 'm').exec(text)?.[1];
        case 'pnpm-lock.yaml':
            return new RegExp(`^[ \\t]+['"]?\\/?${name}[@/](\\d[^:'"()\\s]*)`, 'm').exec(text)?.[1];
        default:
            return new RegExp(`\\["${name}@(\\d[^"]*)"`).exec(text)?.[1];
    }
}
function npmLocked(text, below) {
    const parsed = (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJsonText */ .lk)(text);
    if ((0,_spec_text_js__WEBPACK_IMPORTED_MODULE_4__/* .isFault */ .Zh)(parsed))
        return undefined;
    const paths = [below === '' ? [] : [`${below}/node_modules/${sdkName}`], [`node_modules/${sdkName}`]].flat();
    const found = [...paths.map((path) => ['packages', path]), ['dependencies', sdkName]]
        .map((path) => (0,_spec_format_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(parsed.value, path))
        .find(_core_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv);
    return typeof found?.['version'] === 'string' ? found['version'] : undefined;
}
//# sourceMappingURL=sdk-version.js.map

/***/ }),

/***/ 10074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fx: () => (/* binding */ withoutComments),
/* harmony export */   gF: () => (/* binding */ projectSources),
/* harmony export */   pL: () => (/* binding */ isSourcePath),
/* harmony export */   v5: () => (/* binding */ folderSources)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71897);
/* harmony import */ var _core_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42180);




/** Limits of a search through a project's sources. */
const maxFiles = 2000;
const maxFileBytes = 2 * 1024 * 1024;
const maxDepth = 12;
const testFolders = new Set(['coverage', '__tests__', '__mocks__', '__snapshots__', 'test', 'tests']);
const skippedFolders = new Set(['node_modules', 'dist', 'lib', 'build', ...testFolders]);
/**
 * The TypeScript and JavaScript sources of a project: those of its folder `src`, else of the project itself. Skips tests,
 * declarations, built output, dependencies, links, and files that cannot be read. The number of files is limited and
 * their order fixed.
 */
function* projectSources(directory) {
    const source = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'src');
    yield* below(isFolder(source) ? source : directory, 0, { files: maxFiles });
}
/** The sources below a folder, as those of a project. */
function* folderSources(folder) {
    yield* below(folder, 0, { files: maxFiles });
}
const isCode = (name) => /\.[cm]?[jt]sx?$/.test(name);
const isTestOrDeclaration = (name) => /\.(d|test|spec)\.[cm]?[jt]sx?$/.test(name);
/**
 * Whether a file is one that a package is built from, by its path: anything in its folder `src`, else a source anywhere, and
 * the files that describe the package. Tests, built output and dependencies are none. Of the files that git tracks, a script or
 * a configuration of the build beside `src` is one, too, and code in a folder that often holds built output, without `dist`.
 */
function isSourcePath(directory, path, isTracked) {
    if (!(0,_core_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(directory, path))
        return false;
    const parts = (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(directory, path).split('/');
    const [first = '', ...rest] = parts;
    const name = parts.at(-1) ?? '';
    if (rest.length === 0 && ['package.json', _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .specName */ .hi, 'tsconfig.json'].includes(name))
        return true;
    const hasSources = isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'src'));
    const isSkipped = (each) => isTracked ? testFolders.has(each) || (each === 'dist' && hasSources) : skippedFolders.has(each);
    if (parts.slice(0, -1).some((each) => each.startsWith('.') || isSkipped(each)))
        return false;
    if (isTestOrDeclaration(name))
        return false;
    if (isCode(name) && isTracked)
        return true;
    if (isTracked && rest.length === 0 && /^tsconfig\..*json$/.test(name))
        return true;
    // What a desktop or an editor leaves, such as .DS_Store.
    if (name.startsWith('.') && !isCode(name))
        return false;
    return hasSources ? first === 'src' && rest.length > 0 : isCode(name);
}
function* below(folder, depth, budget) {
    const entries = entriesOf(folder);
    for (const entry of entries) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
        if (entry.isFile() && isCode(entry.name) && !isTestOrDeclaration(entry.name)) {
            if (budget.files-- <= 0)
                return;
            const text = readIfSmall(path);
            if (text !== undefined)
                yield { path, text };
        }
    }
    for (const entry of entries)
        if (entry.isDirectory() && depth < maxDepth && !entry.name.startsWith('.') && !skippedFolders.has(entry.name))
            yield* below((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name), depth + 1, budget);
}
function entriesOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch {
        return [];
    }
}
function readIfSmall(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).size > maxFileBytes ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}
/** False for a link to a folder. */
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
/**
 * A source with its comments replaced by spaces, so that a search finds only code. Offsets and lines are kept. Strings are
 * kept; a template is treated as a string, which is enough for a search.
 */
function withoutComments(text) {
    // Each form also ends where its end is missing: looking for it again from every start would take time by the square.
    const pattern = /"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?|`(?:\\[\s\S]|[^`\\])*`?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;
    return text.replace(pattern, (part) => (part.startsWith('/') ? part.replace(/[^\r\n]/g, ' ') : part));
}
//# sourceMappingURL=sources.js.map

/***/ }),

/***/ 40266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ validationOf),
/* harmony export */   ET: () => (/* binding */ tagEventOf),
/* harmony export */   HP: () => (/* binding */ compareEvents),
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   TY: () => (/* binding */ groupByVersion),
/* harmony export */   kv: () => (/* binding */ recordedTags),
/* harmony export */   lV: () => (/* binding */ tagEventsOf)
/* harmony export */ });
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20957);

/** Groups uploads by version, in the order given, without reading their events. */
function groupByVersion(uploads) {
    const byVersion = new Map();
    for (const upload of uploads) {
        const { version } = upload.record;
        const known = byVersion.get(version);
        if (known === undefined)
            byVersion.set(version, [upload]);
        else
            known.push(upload);
    }
    return byVersion;
}
/** Reads what became of a version. */
async function readHistory(version, uploads) {
    const events = [];
    for (const upload of uploads)
        events.push(...(await upload.readEvents()));
    return { version, uploads, events: events.sort(compareEvents) };
}
/** The order of two events in time. A stable sort by it leaves those whose order is not known as they are. */
function compareEvents(a, b) {
    return Date.parse(a.time) - Date.parse(b.time) || (a.order ?? 0) - (b.order ?? 0);
}
/** The last validation that counts; else the last one. A failed check counts also when the run was incomplete. */
function validationOf(events) {
    let state = { state: 'none' };
    for (const { event, time, report } of events) {
        if (event.kind !== 'validated')
            continue;
        const { kind: _, by: __, ...facts } = event;
        if ((0,_events_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFailed */ .WN)(facts) || facts.counts) {
            const name = (0,_events_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFailed */ .WN)(facts) ? 'failed' : 'passed';
            state = { state: name, facts, time, ...(report === undefined ? {} : { report }) };
        }
        else if (state.state === 'none' || state.state === 'incomplete')
            state = { state: 'incomplete', facts };
    }
    return state;
}
/** The events of a version that moved a tag, oldest first. */
function tagEventsOf(events, tag) {
    return events.filter((each) => 'tag' in each.event && each.event.tag === tag);
}
/** How the version stands at a tag, by the last event that names it. Undefined if it was never moved there. */
function tagEventOf(events, tag) {
    return tagEventsOf(events, tag).at(-1);
}
/** The tags that the version was moved to, and not away from. */
function recordedTags(events) {
    const tags = new Set();
    for (const { event } of events) {
        if (event.kind === 'promoted' || event.kind === 'restored')
            tags.add(event.tag);
        else if ('tag' in event)
            tags.delete(event.tag);
    }
    return tags;
}
//# sourceMappingURL=history.js.map

/***/ }),

/***/ 55784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ provisioningCommands),
/* harmony export */   UC: () => (/* binding */ knownCommands),
/* harmony export */   WF: () => (/* binding */ registrationMethods),
/* harmony export */   oM: () => (/* binding */ standardCommands),
/* harmony export */   uD: () => (/* binding */ specRead)
/* harmony export */ });
/** The commands of the connector SDK, released and in its repository (docs/platform.md#commands). */
const standardCommands = [
    'std:test-connection',
    'std:account:list',
    'std:account:read',
    'std:account:create',
    'std:account:update',
    'std:account:delete',
    'std:account:enable',
    'std:account:disable',
    'std:account:unlock',
    'std:account:discover-schema',
    'std:authenticate',
    'std:entitlement:list',
    'std:entitlement:read',
    'std:change-password',
    'std:source-data:discover',
    'std:source-data:read',
    'std:config-options:read',
    'std:spec:read',
    'std:application-discovery:list',
    'std:agent:list',
    'std:machine-identity:list',
    'std:resource:list',
    'std:ssf-stream:discover',
    'std:ssf-stream:read',
    'std:ssf-stream:create',
    'std:ssf-stream:update',
    'std:ssf-stream:status-update',
    'std:ssf-stream:delete',
    'std:ssf-stream:verify',
    'std:ssf-stream:replace',
];
/** Names in newer documents of the platform, which the SDK does not know yet (docs/platform.md#commands). */
const newerCommands = [
    'std:resource:delete',
    'std:resource:enable',
    'std:resource:disable',
    'std:partitions:list',
    'std:application-discovery',
    'std:endpoint',
];
/** Every name that is no misspelling: the stream commands also occur without `std:`. */
const knownCommands = [
    ...standardCommands,
    ...newerCommands,
    ...standardCommands.filter((name) => name.startsWith('std:ssf-stream:')).map((name) => name.slice('std:'.length)),
];
/** The commands that change an account, which the platform ends after a time (docs/platform.md#provisioning-timeout). */
const provisioningCommands = [
    'std:account:create',
    'std:account:update',
    'std:account:delete',
    'std:account:enable',
    'std:account:disable',
    'std:account:unlock',
    'std:change-password',
];
/** The command that the SDK handles itself. */
const specRead = 'std:spec:read';
/**
 * The methods of the SDK's Connector that may register a command: `std:account:list` → `stdAccountList`. The method of
 * `std:config-options:read` is `stdConfigOptions`, without the last word. Empty for a custom command.
 */
function registrationMethods(command) {
    if (!/^std(:[a-z]+(-[a-z]+)*)+$/.test(command))
        return [];
    const words = command.split(/[:-]/);
    const method = words.map((word, n) => (n === 0 ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`)).join('');
    return command === 'std:config-options:read' ? ['stdConfigOptions', method] : [method];
}
//# sourceMappingURL=command-names.js.map

/***/ }),

/***/ 74938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   AY: () => (/* binding */ partsBelow),
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Ru: () => (/* binding */ hintOfType),
/* harmony export */   aK: () => (/* binding */ hint),
/* harmony export */   eb: () => (/* binding */ misspelledMembers),
/* harmony export */   jk: () => (/* binding */ arrayOf),
/* harmony export */   lm: () => (/* binding */ notice),
/* harmony export */   wN: () => (/* binding */ withTopic),
/* harmony export */   z3: () => (/* binding */ error)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65872);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82226);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93305);





/** `; did you mean "x"?`, or an empty text. */
function hint(word, candidates) {
    const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(word, candidates);
    return near === undefined ? '' : `; did you mean ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(near))}?`;
}
/** Names of the types in other systems. */
const synonyms = {
    integer: 'int',
    number: 'long',
    bool: 'boolean',
    text: 'string',
    password: 'secret',
    dropdown: 'select',
    switch: 'toggle',
    keyvalue: 'keyValue',
};
/** As `hint`, for the name of a type. */
function hintOfType(word, allowed) {
    const same = synonyms[word.toLowerCase()];
    return same !== undefined && allowed.includes(same)
        ? `; did you mean ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(same))}?`
        : hint(word, allowed);
}
/** The findings with a topic. */
function withTopic(topic, findings) {
    return findings.map((finding) => ({ ...finding, topic }));
}
/** Members that the schema reports if they are missing, with a suggestion. */
const requiredMembers = new Set([
    ...['name', 'commands', 'sourceConfig', 'displayAttribute', 'identityAttribute', 'attributes'],
    ...['type', 'key', 'label'],
]);
/** Warns of members that may be misspellings of documented ones that are missing. */
function misspelledMembers(spec, part, known) {
    const findings = [];
    const missing = known.filter((key) => !Object.hasOwn(part.value, key) && !requiredMembers.has(key));
    for (const key of Object.keys(part.value)) {
        const near = known.includes(key) ? undefined : (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(key, missing);
        if (near === undefined)
            continue;
        const where = (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .describePath */ .NH)(spec, part.path);
        findings.push(warning([...part.path, key], `${where} has ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(key))}, which is not read; did you mean ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(near))}?`));
    }
    return findings;
}
/** All objects in nested lists of items: menus, sections, items, and the items of sub-menus. */
function partsBelow(root, list) {
    return partsOf(root, list).flatMap((part) => [
        part,
        ...['items', 'subMenus'].flatMap((key) => partsBelow(part.value, [key]).map(({ value, path }) => ({ value, path: [...part.path, ...path] }))),
    ]);
}
/** The objects in a list, with their paths. */
function partsOf(root, list) {
    return arrayOf(root[String(list[0])]).flatMap((value, index) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value) ? [{ value, path: [...list, index] }] : []);
}
function arrayOf(value) {
    return Array.isArray(value) ? value : [];
}
function error(path, message) {
    return { level: 'error', message, path };
}
function warning(path, message) {
    return { level: 'warning', message, path };
}
function notice(path, message) {
    return { level: 'notice', message, path };
}
//# sourceMappingURL=parts.js.map

/***/ })

};
