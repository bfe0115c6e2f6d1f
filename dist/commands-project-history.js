export const id = 6705;
export const ids = [6705,121];
export const modules = {

/***/ 16566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readCustomizerBundle),
/* harmony export */   readConnectorBundle: () => (/* binding */ readConnectorBundle)
/* harmony export */ });
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71897);
/* harmony import */ var _bundle_exports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53416);
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
            const changes = (await git.has(commit)) ? await git.changes({ commit, mergeBase: false }) : undefined;
            return changes && (await repository.changesOf(project, changes)).map(({ name }) => name);
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
        const firstChangeSince = async (base) => (await repository.uncommittedChanges(project, await (0,_project_git_uncommitted_js__WEBPACK_IMPORTED_MODULE_6__/* .uncommittedFiles */ .b)(root, run, base), base))[0]?.file;
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
    const { readRepositoryProjects } = await Promise.all(/* import() */[__webpack_require__.e(6574), __webpack_require__.e(8815), __webpack_require__.e(1897), __webpack_require__.e(905), __webpack_require__.e(961), __webpack_require__.e(6376)]).then(__webpack_require__.bind(__webpack_require__, 6376));
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

/***/ 66592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OA: () => (/* binding */ repeatedWords),
/* harmony export */   fy: () => (/* binding */ tagMoveInputs),
/* harmony export */   oF: () => (/* binding */ tagMoveLine)
/* harmony export */ });
/* harmony import */ var _core_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76082);

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
    return (0,_core_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .shellLine */ .T)(['saas-connector', command, ...words, ...(repeated ?? [])]);
}
/** The inputs of the command that moves a tag to a version. */
function tagMoveInputs(command, { connector, tag, version, expected }) {
    const target = command === 'promote' ? 'version' : 'to';
    const condition = expected === undefined ? {} : { 'expect-version': String(expected) };
    return { connector, tag, [target]: String(version), ...condition };
}
//# sourceMappingURL=tag-move-line.js.map

/***/ }),

/***/ 62451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ assertTagName)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _core_input_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58369);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);




/**
 * Checks the name of a tag before anything is sent: it is a segment of the address of the tag.
 *
 * @param input - the input that names it.
 * @throws UserError for a name that no request can address.
 */
function assertTagName(tag, input = 'tag') {
    if (tag === undefined || (!tag.includes('/') && tag !== '.' && tag !== '..'))
        return;
    const name = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(tag), 80);
    const reason = 'is part of an address, so it has no slash and is not . or ..';
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_3__/* .inputName */ .yu)(input)}: ${name} cannot be the name of a tag, which ${reason}; give another name`);
}
//# sourceMappingURL=tag-name.js.map

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

/***/ 76082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ shellLine)
/* harmony export */ });
/** A command line that a POSIX shell splits into these words again. */
function shellLine(words) {
    return words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(' ');
}
//# sourceMappingURL=shell.js.map

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
