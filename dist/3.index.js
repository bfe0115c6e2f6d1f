export const id = 3;
export const ids = [3,4433];
export const modules = {

/***/ 80003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  discover: () => (/* binding */ discover)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/cli/command.js
var command = __webpack_require__(61346);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/project/workspace.js
var workspace = __webpack_require__(38113);
;// CONCATENATED MODULE: ./lib/src/project/dependencies.js


/**
 * The packages of the repository that a project depends on, over any number of others: by name, as members of its
 * workspace, or by path (`file:`, `link:`, `portal:`, `workspace:`).
 *
 * What the root of the workspace depends on counts too, as every member can use it; other projects aside, which a root
 * may list only to have them installed.
 */
async function localDependencies(project, packages, projects) {
    const root = project.installDirectory;
    const byDirectory = new Map(packages.map((each) => [each.directory, each]));
    const isMember = await (0,workspace/* readWorkspace */.i)(root);
    const members = packages.filter(({ directory }) => directory !== root && isMember(directory));
    const byName = new Map(members.map((member) => [member.packageFile.name, member]));
    const found = new Set();
    const paths = new Set();
    const follow = (from, accept) => {
        for (const [name, range] of Object.entries(allDependencies(from))) {
            const path = pathOf(range);
            const target = path === undefined ? byName.get(nameOf(name, range)) : byDirectory.get((0,external_node_path_.resolve)(from.directory, path));
            if (target === undefined) {
                if (path !== undefined)
                    paths.add((0,external_node_path_.resolve)(from.directory, path));
            }
            else if (!found.has(target) && target.directory !== project.directory && accept(target)) {
                found.add(target);
                follow(target, () => true);
            }
        }
    };
    const own = byDirectory.get(project.directory);
    if (own !== undefined)
        follow(own, () => true);
    const rootPackage = root === project.directory ? undefined : byDirectory.get(root);
    if (rootPackage !== undefined)
        follow(rootPackage, ({ directory }) => !projects.has(directory));
    const foreign = root === project.directory ? members.filter((member) => !found.has(member)) : [];
    return { packages: [...found], paths: [...paths], foreign: foreign.map(({ directory }) => directory) };
}
/** The files beside the lockfile that decide what an install brings. */
const installFiles = [
    'package.json',
    'pnpm-workspace.yaml',
    '.npmrc',
    '.yarnrc',
    '.yarnrc.yml',
    '.pnpmfile.cjs',
    'bunfig.toml',
];
function allDependencies({ packageFile }) {
    const { dependencies, devDependencies, optionalDependencies, peerDependencies } = packageFile;
    return { ...peerDependencies, ...optionalDependencies, ...devDependencies, ...dependencies };
}
/** The path that a range asks for, if it does. */
function pathOf(range) {
    const [, path] = /^(?:file|link|portal):(.+)$/.exec(range) ?? /^(?:workspace:)?(\.{1,2}(?:\/.*)?)$/.exec(range) ?? [];
    return path;
}
/** `workspace:other@^1.0.0` stands for another package than the name says. */
function nameOf(name, range) {
    return /^workspace:(@?[^@]+)@/.exec(range)?.[1] ?? name;
}
//# sourceMappingURL=dependencies.js.map
// EXTERNAL MODULE: ./lib/src/spec/format.js
var format = __webpack_require__(93305);
;// CONCATENATED MODULE: ./lib/src/project/git.js



/** What is asked of a git repository. Nothing is written to it. */
class GitRepository {
    #root;
    #run;
    constructor(root, run) {
        this.#root = root;
        this.#run = run;
    }
    /** Those of the folders whose package.json git ignores. None if git cannot tell. */
    async ignored(folders) {
        // `check-ignore` would give up at the first path inside a submodule.
        const { code, stdout } = await this.#run([
            'ls-files',
            '-z',
            '--others',
            '--ignored',
            '--exclude-standard',
            '--directory',
        ]);
        if (code !== 0)
            return new Set();
        const names = new Set(namesIn(stdout));
        return new Set(folders.filter((folder) => pathsTo(`${this.#name(folder)}/package.json`).some((path) => names.has(path))));
    }
    /**
     * The files that differ between a commit and HEAD. Undefined if the commit is not in a history that is whole: it was
     * taken out of it, by a push by force.
     *
     * @throws UserError for a history that is cut off, for a commit that was never there, and where git itself fails.
     */
    async changes({ commit, mergeBase }) {
        if (/^-|[\0\n]/.test(commit))
            throw new errors/* UserError */.y(`${(0,format/* quote */.hD)(commit)} is no commit, branch or tag; give one as base`);
        const head = await this.#commit('HEAD');
        if (head === undefined)
            throw new errors/* UserError */.y('the repository has no commit yet; make one, or leave base out');
        const tip = (await this.#commit(commit)) ?? (await this.#commit(`refs/remotes/origin/${commit}`));
        if (tip === undefined) {
            await this.#refuseCutOff(commit);
            return undefined;
        }
        const base = mergeBase ? await this.#mergeBase(tip, head, commit) : tip;
        const { stdout } = await this.#ask(['diff-tree', '-r', '-z', '--name-only', '--no-renames', base, head]);
        return { base, files: namesIn(stdout) };
    }
    /** The id of a commit; undefined if there is none of that name. */
    async #commit(name) {
        const { code, stdout } = await this.#ask(['rev-parse', '--verify', '--quiet', `${name}^{commit}`], [0, 1]);
        return code === 0 ? stdout.toString('utf8').trim() : undefined;
    }
    async #mergeBase(tip, head, name) {
        const { code, stdout } = await this.#ask(['merge-base', tip, head], [0, 1]);
        if (code === 0)
            return stdout.toString('utf8').trim();
        await this.#refuseCutOff(name);
        throw new errors/* UserError */.y(`${(0,format/* quote */.hD)(name)} and HEAD have no commit in common; give another base`);
    }
    async #refuseCutOff(name) {
        const { stdout } = await this.#ask(['rev-parse', '--is-shallow-repository']);
        if (stdout.toString('utf8').trim() !== 'true')
            return;
        throw new errors/* UserError */.y(`the history that was checked out does not reach back to ${(0,format/* quote */.hD)(name)}; give actions/checkout fetch-depth: 0`);
    }
    async #ask(words, expected = [0]) {
        const result = await this.#run(words);
        if (expected.includes(result.code))
            return result;
        const reason = result.stderr.trim().split('\n')[0] || `git ${words[0]} ended with code ${result.code}`;
        throw new errors/* UserError */.y(`git cannot tell what changed in ${this.#root}: ${reason}`);
    }
    #name(path) {
        return (0,external_node_path_.relative)(this.#root, path).split(external_node_path_.sep).join('/');
    }
}
/** A path, and the folders above it as git writes them: `a/b/c` makes `a/b/c`, `a/b/`, `a/`. */
function pathsTo(path) {
    const parts = path.split('/').filter((part) => part !== '');
    return parts.map((_, i) => (i === 0 ? parts.join('/') : `${parts.slice(0, -i).join('/')}/`));
}
/** The names of an output with `-z`. A name that is not UTF-8 keeps the folders above it. */
function namesIn(output) {
    return output
        .toString('utf8')
        .split('\0')
        .filter((name) => name !== '');
}
//# sourceMappingURL=git.js.map
;// CONCATENATED MODULE: ./lib/src/project/git-changes.js


/** Why a project counts as changed by these files of its repository: the first reason of each kind. None: it is not. */
function changeReasons(files, repositoryRoot, { project, dependencies, uses }) {
    const named = (path) => (0,external_node_path_.relative)(repositoryRoot, path).split(external_node_path_.sep).join('/');
    const foreign = dependencies.foreign.map(named);
    const own = named(project.directory);
    const packages = dependencies.packages.map(({ directory, packageFile }) => {
        return { path: named(directory), name: packageFile.name ?? named(directory) };
    });
    const lockfiles = project.lockfile === undefined ? [] : [project.lockfile];
    const install = installFiles.map((name) => (0,external_node_path_.join)(project.installDirectory, name));
    const further = new Set([...lockfiles, ...install, ...dependencies.paths, ...uses].map(named));
    const reasons = new Map();
    const add = (kind, what) => {
        if (!reasons.has(kind))
            reasons.set(kind, { kind, what });
    };
    for (const file of files) {
        if (touches(file, own) && !foreign.some((path) => touches(file, path)))
            add('own', file);
        const package_ = packages.find(({ path }) => touches(file, path));
        if (package_ !== undefined)
            add('package', package_.name);
        if ([...further].some((path) => touches(file, path)))
            add('file', file);
    }
    return [...reasons.values()];
}
/** True if a changed file is the path, is below it, or is a submodule that the path lies in. */
function touches(file, path) {
    return path === '' || file === path || file.startsWith(`${path}/`) || path.startsWith(`${file}/`);
}
//# sourceMappingURL=git-changes.js.map
// EXTERNAL MODULE: ./lib/src/project/package-manager.js
var package_manager = __webpack_require__(35506);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/src/bundle/bundle.js + 1 modules
var bundle = __webpack_require__(71897);
// EXTERNAL MODULE: ./lib/src/project/package-file.js
var package_file = __webpack_require__(97819);
;// CONCATENATED MODULE: ./lib/src/project/packages.js





/**
 * The folders with a package.json, from `root` down, in the order of their paths. Dependencies and folders whose name
 * begins with a dot are not looked into, links are not followed, and a package.json that is broken is passed over,
 * unless a spec lies beside it.
 *
 * @throws UserError for a broken package.json beside a spec.
 */
async function findPackages(root, skipped) {
    const found = [];
    await search(root, found, skipped);
    return found.sort((a, b) => (a.directory < b.directory ? -1 : 1));
}
async function search(folder, found, skipped) {
    const entries = await entriesOf(folder, skipped);
    const names = new Set(entries.filter(({ isFolder }) => !isFolder).map(({ name }) => name));
    if (names.has('package.json')) {
        const hasSpec = names.has(bundle/* specName */.hi);
        const packageFile = readUnlessBroken(folder, hasSpec, skipped);
        if (packageFile !== undefined)
            found.push({ directory: folder, packageFile, hasSpec });
    }
    for (const { name, isFolder } of entries) {
        if (isFolder && name !== 'node_modules' && !name.startsWith('.'))
            await search((0,external_node_path_.join)(folder, name), found, skipped);
    }
}
async function entriesOf(folder, skipped) {
    try {
        // As bytes: a name that is not UTF-8 could not be opened by what it is decoded to.
        const entries = await (0,promises_.readdir)(folder, { withFileTypes: true, encoding: 'buffer' });
        return entries.flatMap((entry) => {
            const name = entry.name.toString('utf8');
            if (Buffer.from(name).equals(entry.name))
                return [{ name, isFolder: entry.isDirectory() }];
            if (entry.isDirectory())
                skipped(`${(0,external_node_path_.join)(folder, name)} is passed over: its name is not UTF-8`);
            return [];
        });
    }
    catch (error) {
        skipped(`${folder} is passed over: it cannot be read (${error.code})`);
        return [];
    }
}
function readUnlessBroken(folder, hasSpec, skipped) {
    try {
        return (0,package_file/* readPackageFile */.h)(folder);
    }
    catch (error) {
        if (hasSpec || !(error instanceof errors/* UserError */.y))
            throw error;
        skipped(`${folder} is passed over: ${error.message}`);
        return undefined;
    }
}
//# sourceMappingURL=packages.js.map
// EXTERNAL MODULE: ./lib/src/project/project.js
var project_project = __webpack_require__(20905);
// EXTERNAL MODULE: ./lib/src/report/format.js
var report_format = __webpack_require__(39798);
// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var ajv = __webpack_require__(42463);
;// CONCATENATED MODULE: ./lib/docs/schemas/connectors.schema.json
const connectors_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:saas-connector-actions:connectors:1","title":"Connectors of a repository","description":"connectors.yml: under which alias, on which tenants and with which configuration each connector project of a repository runs. Paths are relative to the file.","type":"object","additionalProperties":false,"properties":{"defaults":{"description":"For every project that does not say otherwise.","type":"object","additionalProperties":false,"properties":{"environment":{"$ref":"#/definitions/environment"},"config":{"$ref":"#/definitions/config"},"tenants":{"$ref":"#/definitions/tenants"}},"dependencies":{"tenants":{"not":{"required":["environment"]}}}},"uses":{"description":"Files and folders that every project is built from: a change to one counts as a change of all.","$ref":"#/definitions/uses"},"projects":{"description":"By the folder of the project. Projects that are not listed have the defaults.","type":"object","additionalProperties":{"$ref":"#/definitions/project"}}},"definitions":{"project":{"type":["object","null"],"additionalProperties":false,"properties":{"alias":{"$ref":"#/definitions/alias"},"environment":{"$ref":"#/definitions/environment"},"config":{"$ref":"#/definitions/config"},"tenants":{"$ref":"#/definitions/tenants"},"uses":{"$ref":"#/definitions/uses"}},"dependencies":{"tenants":{"not":{"required":["environment"]}}}},"tenants":{"description":"One entry of the matrix each. What an entry does not say is that of the project.","type":"array","minItems":1,"items":{"type":"object","required":["environment"],"additionalProperties":false,"properties":{"environment":{"$ref":"#/definitions/environment"},"alias":{"$ref":"#/definitions/alias"},"config":{"$ref":"#/definitions/config"}}}},"alias":{"description":"Alias of the connector on the tenant. Default: the name in package.json without its scope.","type":"string","pattern":"^[^\\\\s/][^/\\\\n\\\\r]*$"},"environment":{"description":"GitHub environment that holds the address and the credentials of the tenant.","type":"string","pattern":"^\\\\S(?:[^\\\\n\\\\r]*\\\\S)?$","maxLength":255},"config":{"description":"Name of the secret that holds the connector\'s configuration.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"uses":{"type":"array","items":{"type":"string","minLength":1}}}}');
// EXTERNAL MODULE: ./lib/src/core/nearest.js
var nearest = __webpack_require__(82226);
// EXTERNAL MODULE: ./lib/src/commands/shared/structured-input.js
var structured_input = __webpack_require__(34785);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/src/core/yaml.js
var yaml = __webpack_require__(44433);
;// CONCATENATED MODULE: ./lib/src/commands/discover/yaml-document.js



/**
 * Reads YAML 1.2 without tags; keys are texts and stand once.
 *
 * @param shown the file as people know it; `file` is its path for the location
 * @throws UserError with the place of the first fault.
 */
function parseYaml(text, shown, file) {
    const { value, document, positionAt } = readOrRefuse(text, shown, file);
    return {
        value,
        positionOf(path) {
            for (let length = path.length; length > 0; length--) {
                const offset = offsetOf(document, path.slice(0, length));
                if (offset !== undefined)
                    return positionAt(offset);
            }
            return { line: 1, column: 1 };
        },
    };
}
function readOrRefuse(text, shown, file) {
    try {
        return (0,yaml.readYaml)(text);
    }
    catch (cause) {
        if (!(cause instanceof yaml.YamlError))
            throw cause;
        const { position, message } = cause;
        const where = position === undefined ? '' : `, line ${position.line}`;
        throw new errors/* UserError */.y(`${shown} is not YAML that can be used${where}: ${message}`, {
            location: { file, ...(position ?? { line: 1 }) },
            cause,
        });
    }
}
/** Where the entry at a path begins: a member of a map at its key. */
function offsetOf(document, path) {
    const parent = document.getIn(path.slice(0, -1), true);
    if ((0,dist/* isMap */.jh)(parent)) {
        const pair = parent.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === path.at(-1));
        return (0,dist/* isScalar */.jn)(pair?.key) ? pair.key.range?.[0] : undefined;
    }
    const node = document.getIn(path, true);
    return (0,dist/* isNode */.Ll)(node) ? node.range?.[0] : undefined;
}
//# sourceMappingURL=yaml-document.js.map
;// CONCATENATED MODULE: ./lib/src/commands/discover/connectors-file.js










const fileName = 'connectors.yml';
/** The file that an input names, else the nearest `connectors.yml` from a folder up to the repository's root. */
async function readConnectorsFile(given, folder, repositoryRoot, context) {
    const { workingDirectory } = context;
    const file = given === undefined
        ? (0,package_manager/* upwards */.Hy)(folder, repositoryRoot ?? folder)
            .map((each) => (0,external_node_path_.join)(each, fileName))
            .find((path) => (0,external_node_fs_.existsSync)(path))
        : (0,external_node_path_.resolve)(workingDirectory, given);
    if (file === undefined)
        return mapping(undefined, {}, new Map());
    const shown = given ?? ((0,external_node_path_.relative)(workingDirectory, file) || file);
    const document = parseYaml(await (0,structured_input/* readInputFile */.jH)('connectors-file', shown, workingDirectory), shown, file);
    const content = checked(document, shown, file, context);
    const lines = new Map(Object.keys(content.projects ?? {}).map((path) => [
        (0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), path),
        document.positionOf(['projects', path]).line,
    ]));
    return mapping(file, content, lines);
}
function mapping(file, content, listed) {
    const folder = file === undefined ? '' : (0,external_node_path_.dirname)(file);
    const byDirectory = new Map(Object.entries(content.projects ?? {}).map(([path, settings]) => [(0,external_node_path_.resolve)(folder, path), settings ?? {}]));
    const defaults = content.defaults ?? {};
    return {
        file,
        listed,
        placements(directory, alias) {
            const own = byDirectory.get(directory) ?? {};
            // A project that names its environment, or its tenants, has none of the defaults' tenants.
            const tenants = own.tenants ?? (own.environment === undefined ? defaults.tenants : undefined) ?? [{}];
            return tenants.map((tenant) => ({
                alias: tenant.alias ?? own.alias ?? alias,
                environment: tenant.environment ?? own.environment ?? defaults.environment ?? '',
                config: tenant.config ?? own.config ?? defaults.config ?? '',
            }));
        },
        uses(directory) {
            const paths = [...(content.uses ?? []), ...(byDirectory.get(directory)?.uses ?? [])];
            return paths.map((path) => (0,external_node_path_.resolve)(folder, path));
        },
    };
}
/** The content, if it is as the schema says; else every fault is annotated at its line, and the first is thrown. */
function checked(document, shown, file, context) {
    const value = document.value ?? {};
    const validate = new ajv.Ajv({ allErrors: true, verbose: true, strict: false }).compile(connectors_schema_namespaceObject);
    if (validate(value))
        return value;
    const faults = (validate.errors ?? []).map((error) => {
        const path = connectors_file_pathOf(error);
        return { message: describe(error, path), ...document.positionOf(path) };
    });
    const [first] = faults;
    if (faults.length > 1) {
        for (const { message, line, column } of faults)
            context.annotate({ level: 'error', title: fileName, message, location: { file, line, column } });
    }
    throw new errors/* UserError */.y(`${shown}, line ${first?.line}: ${first?.message}`, {
        location: { file, line: first?.line ?? 1, column: first?.column ?? 1 },
    });
}
function connectors_file_pathOf({ instancePath, params }) {
    const path = instancePath
        .split('/')
        .slice(1)
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
    const { additionalProperty } = params;
    return additionalProperty === undefined ? path : [...path, additionalProperty];
}
function describe({ keyword, message, params, parentSchema }, path) {
    const name = (0,format/* quote */.hD)(path.at(-1) ?? 'the file');
    switch (keyword) {
        case 'additionalProperties': {
            const near = (0,nearest/* nearest */.p)(path.at(-1) ?? '', Object.keys(parentSchema?.['properties'] ?? {}));
            return `${name} is not known here; ${near === undefined ? 'see docs/schemas/connectors.schema.json' : `did you mean ${near}?`}`;
        }
        case 'not':
            return `${name} has both tenants and environment; give one of them`;
        case 'pattern':
            return `${name} is not of the allowed form, which is ${params.pattern}`;
        default:
            return `${name} ${message}`;
    }
}
//# sourceMappingURL=connectors-file.js.map
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./lib/src/core/stall.js
var stall = __webpack_require__(94106);
;// CONCATENATED MODULE: ./lib/src/commands/discover/run-git.js



/** Runs git in a repository. It asks for nothing, writes nothing, and starts no program of the repository's settings. */
function gitRunner(root, context) {
    return async (words) => {
        const options = ['-c', 'core.fsmonitor=false', '--no-optional-locks', '-C', root];
        const child = (0,external_node_child_process_.spawn)('git', [...options, ...words], {
            env: { ...context.childEnvironment(), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' },
            stdio: ['ignore', 'pipe', 'pipe'],
            signal: context.signal,
            windowsHide: true,
        });
        const stdout = [];
        const stderr = [];
        // Where too many files are open, there are no streams.
        child.stdout?.on('data', (data) => stdout.push(data));
        child.stderr?.on('data', (data) => stderr.push(data));
        const ended = new Promise((done, fail) => {
            child.on('error', fail);
            child.on('close', done);
        });
        const code = await (0,stall/* unlessStalled */.aB)('run git', () => ended).catch((error) => {
            context.signal.throwIfAborted();
            if (error instanceof stall/* StallError */.Xz)
                throw error;
            if (error.code === 'ENOENT')
                throw new errors/* UserError */.y('there is no program git on PATH; install it, it is asked what changed', { cause: error });
            throw new errors/* UserError */.y(`git, which is asked what changed, cannot be started: ${error.message}`, { cause: error });
        });
        return { code: code ?? 128, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') };
    };
}
//# sourceMappingURL=run-git.js.map
// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(12560);
;// CONCATENATED MODULE: ./lib/src/commands/discover/summary.js


/** Rows that a summary shows. */
const maxRows = 300;
/** The summary of a discovery, in Markdown. */
function discoverySection({ entries, unchanged, comparison }) {
    const rows = entries
        .slice(0, maxRows)
        .map(({ path, alias, environment, config, changed, reasons }) => [
        (0,markdown/* code */.aY)(path),
        (0,markdown/* text */.Qq)(alias),
        (0,markdown/* text */.Qq)(environment),
        config === '' ? '' : (0,markdown/* code */.aY)(config),
        changed ? reasons.map(markdown/* text */.Qq).join('<br>') || 'yes' : 'no',
    ]);
    const more = entries.length > maxRows ? `\n\nand ${entries.length - maxRows} more` : '';
    const left = unchanged === 0 ? '' : ` ${(0,report_format/* count */.U9)(unchanged, 'entry', 'entries')} without a change left out.`;
    return `${(0,markdown/* text */.Qq)(comparison)}${left}\n\n${(0,markdown/* table */.tp)(['Folder', 'Alias', 'Environment', 'Config', 'Changed'], rows) || 'No entry.'}${more}`;
}
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./lib/src/commands/discover/command.js















const discoverInputs = {
    path: { kind: 'text', default: '.', description: 'Folder to look for projects in, and below.' },
    base: {
        kind: 'text',
        description: 'Commit, branch or tag that changes count from: from where HEAD parted from it. Default: the base of the pull request, or the commit before the push; otherwise every project counts as changed.',
    },
    'changed-only': { kind: 'boolean', default: 'false', description: 'Leave out what did not change.' },
    kind: {
        kind: 'choice',
        choices: ['connector', 'customizer', 'all'],
        default: 'connector',
        description: 'Kind of projects.',
    },
    'connectors-file': {
        kind: 'text',
        description: 'File that maps projects to aliases, environments and configurations. Default: connectors.yml in path or above it, if there is one.',
    },
};
/** GitHub makes no more jobs of one matrix. */
const maxJobs = 256;
const discover = (0,command/* defineCommand */.N)({
    name: 'discover',
    summary: 'Finds the connector projects of a repository, and which of them changed, as the matrix of a workflow.',
    action: { title: 'SaaS connector: discover', icon: 'search', color: 'gray-dark' },
    inputs: discoverInputs,
    outputs: {
        matrix: 'For strategy.matrix, through fromJSON: include holds path, name, alias, environment, config and changed.',
        count: 'How many entries the matrix has.',
        any: 'true if it has one. An empty matrix is an error of the workflow, so use this as the condition of the job.',
    },
    async run(inputs, context) {
        const { entries, comparison, projects } = await findEntries(inputs, context);
        const shown = inputs['changed-only'] ? entries.filter(({ changed }) => changed) : entries;
        const include = shown.map(({ reasons: _, ...entry }) => entry);
        context.setOutput('matrix', JSON.stringify({ include }));
        context.setOutput('count', include.length);
        context.setOutput('any', include.length > 0);
        if (projects === 0)
            warnOfNone(inputs, context);
        else
            context.logger.info(comparison);
        for (const entry of shown)
            context.logger.info(line(entry));
        context.logger.info(`${(0,report_format/* count */.U9)(include.length, 'entry', 'entries')} of ${entries.length}`);
        const unchanged = entries.length - shown.length;
        context.addSummary(`## Discover\n\n${discoverySection({ entries: shown, unchanged, comparison })}`);
        if (include.length > maxJobs) {
            const message = `the matrix has ${include.length} entries, and a workflow takes ${maxJobs}; give changed-only, or look in parts of the repository with path`;
            context.annotate({ level: 'warning', title: 'discover', message });
        }
    },
});
/** What makes a project of each kind. */
const marksOf = {
    connector: 'a connector-spec.json beside it',
    customizer: 'sources that export connectorCustomizer',
    all: 'a connector-spec.json beside it, or sources that export connectorCustomizer',
};
function warnOfNone({ path, kind }, context) {
    const what = kind === 'all' ? 'project' : `${kind} project`;
    const folder = path === '.' ? context.workingDirectory : path;
    const message = `no ${what} was found in ${(0,format/* quote */.hD)(folder)}; one has a package.json that depends on @sailpoint/connector-sdk, and ${marksOf[kind]}`;
    context.annotate({ level: 'warning', title: 'discover', message });
}
async function findEntries(inputs, context) {
    const start = (0,external_node_path_.resolve)(context.workingDirectory, inputs.path);
    if (!(0,external_node_fs_.statSync)(start, { throwIfNoEntry: false })?.isDirectory()) {
        throw new errors/* UserError */.y(`path ${(0,format/* quote */.hD)(inputs.path)} is no folder; give the one to look for projects in`);
    }
    const repositoryRoot = (0,package_manager/* findRepositoryRoot */.mL)(start);
    const git = repositoryRoot === undefined ? undefined : new GitRepository(repositoryRoot, gitRunner(repositoryRoot, context));
    const packages = await packagesOf(repositoryRoot ?? start, git, context);
    const all = await projectsOf(packages, start);
    const map = await readConnectorsFile(inputs['connectors-file'], start, repositoryRoot, context);
    refuseUnknown(map, all, start);
    const projects = all.filter(({ kind }) => inputs.kind === 'all' || inputs.kind === kind);
    const { changes, comparison } = await changesOf(inputs, git, context);
    const directories = new Set(all.map(({ directory }) => directory));
    const entries = [];
    for (const project of projects) {
        const reasons = changes === undefined || repositoryRoot === undefined
            ? undefined
            : changeReasons(changes.files, repositoryRoot, {
                project,
                dependencies: await localDependencies(project, packages, directories),
                uses: [...map.uses(project.directory), ...(map.file === undefined ? [] : [map.file])],
            });
        for (const placement of map.placements(project.directory, project.name.replace(/^@[^/]+\//, ''))) {
            entries.push({
                path: fromWorkingDirectory(project.directory, context),
                name: project.name,
                ...placement,
                changed: reasons === undefined || reasons.length > 0,
                reasons: reasons?.map(inWords) ?? [],
            });
        }
    }
    refuseTwins(entries);
    return { entries, comparison, projects: projects.length };
}
async function packagesOf(root, git, { logger }) {
    const packages = await findPackages(root, (skipped) => logger.info(skipped));
    const ignored = await git?.ignored(packages.map(({ directory }) => directory));
    return packages.filter(({ directory }) => !ignored?.has(directory));
}
/** A connector has a spec; a customizer is known by what it exports, once it depends on the SDK. */
async function projectsOf(packages, start) {
    const projects = [];
    for (const { directory, hasSpec, packageFile } of packages) {
        if (directory !== start && !directory.startsWith(start.endsWith(external_node_path_.sep) ? start : `${start}${external_node_path_.sep}`))
            continue;
        const { dependencies, devDependencies, peerDependencies } = packageFile;
        const usesSdk = '@sailpoint/connector-sdk' in { ...dependencies, ...devDependencies, ...peerDependencies };
        const named = packageFile.name !== undefined && packageFile.version !== undefined;
        if (!hasSpec && !(usesSdk && named))
            continue;
        const project = await (0,project_project/* findProject */.t)(directory);
        if (hasSpec || project.kind === 'customizer')
            projects.push(project);
    }
    return projects;
}
function refuseUnknown(map, projects, start) {
    const known = new Set(projects.map(({ directory }) => directory));
    for (const [directory, line] of map.listed) {
        const below = (0,external_node_path_.relative)(start, directory);
        const elsewhere = below === '..' || below.startsWith(`..${external_node_path_.sep}`);
        if (known.has(directory) || elsewhere || map.file === undefined)
            continue;
        throw new errors/* UserError */.y(`connectors.yml, line ${line}: there is no connector project in ${(0,format/* quote */.hD)(directory)}; correct its path, or take it out`, { location: { file: map.file, line } });
    }
}
/** Two projects must not overwrite each other's connector. */
function refuseTwins(entries) {
    const seen = new Map();
    for (const entry of entries) {
        const key = JSON.stringify([entry.environment, entry.alias]);
        const twin = seen.get(key);
        if (twin !== undefined) {
            const where = entry.environment === '' ? '' : ` in the environment ${(0,format/* quote */.hD)(entry.environment)}`;
            const who = twin.path === entry.path
                ? `${(0,format/* quote */.hD)(entry.path)} has twice`
                : `${(0,format/* quote */.hD)(twin.path)} and ${(0,format/* quote */.hD)(entry.path)} have`;
            throw new errors/* UserError */.y(`${who} the alias ${(0,format/* quote */.hD)(entry.alias)}${where}; give each an alias of its own in connectors.yml`);
        }
        seen.set(key, entry);
    }
}
/** What changed; undefined if all counts as changed. And what was compared, in words. */
async function changesOf(inputs, git, context) {
    const all = (why) => ({ changes: undefined, comparison: `Every project counts as changed: ${why}.` });
    const wanted = comparisonOf(inputs, context);
    if (wanted === undefined) {
        return all(context.workflow?.event === 'push' ? 'the push made the branch' : 'nothing says what to compare with (base)');
    }
    if (git === undefined) {
        if (inputs.base === undefined)
            return all('this is no git repository');
        throw new errors/* UserError */.y(`${(0,format/* quote */.hD)(inputs.path)} is in no git repository, so it has no base; leave base out`);
    }
    let changes;
    try {
        changes = await git.changes(wanted);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y) || inputs.base !== undefined || inputs['changed-only'])
            throw error;
        context.annotate({
            level: 'warning',
            title: 'discover',
            message: `every project counts as changed: ${error.message}`,
        });
        return all('git could not tell');
    }
    if (changes !== undefined) {
        const files = (0,report_format/* count */.U9)(changes.files.length, 'file');
        return { changes, comparison: `${files} changed since ${changes.base.slice(0, 12)}.` };
    }
    if (inputs.base !== undefined) {
        throw new errors/* UserError */.y(`there is no commit, branch or tag ${(0,format/* quote */.hD)(inputs.base)}; give another base, or fetch it first`);
    }
    return all('the commit before is no longer part of the history');
}
function comparisonOf({ base }, { workflow }) {
    if (base !== undefined)
        return { commit: base, mergeBase: true };
    if (workflow?.baseCommit !== undefined)
        return { commit: workflow.baseCommit, mergeBase: true };
    if (workflow?.event !== 'push' || workflow.before === undefined)
        return undefined;
    return { commit: workflow.before, mergeBase: false };
}
/** From where the next steps run, with `/`. */
function fromWorkingDirectory(directory, { workingDirectory }) {
    return (0,external_node_path_.relative)(workingDirectory, directory).split(external_node_path_.sep).join('/') || '.';
}
function inWords({ kind, what }) {
    return kind === 'package' ? `package ${what}` : what;
}
function line({ path, alias, environment, changed, reasons }) {
    const where = environment === '' ? '' : ` in ${(0,format/* quote */.hD)(environment)}`;
    const why = !changed ? 'unchanged' : reasons.length === 0 ? 'changed' : `changed: ${reasons.map(format/* quote */.hD).join(', ')}`;
    return `${(0,format/* quote */.hD)(path)} as ${(0,format/* quote */.hD)(alias)}${where}, ${why}`;
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 34785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   jE: () => (/* binding */ parseStructured),
/* harmony export */   jH: () => (/* binding */ readInputFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65872);




/** Size of a file that an input names. */
const maxFileBytes = 64 * 1024 * 1024;
/**
 * Parses a text in JSON or YAML 1.2. In YAML, only core tags are supported, keys must be unique strings, and aliases
 * are limited.
 *
 * @param label names the text in a message, as `input changes` or `the file a.yaml`
 * @throws UserError with the position of the error. It never quotes the text, which may contain a secret.
 */
async function parseStructured(text, label) {
    const plain = text.replace(/^\ufeff/, '');
    const json = parseJson(plain);
    const { value, problem } = json === undefined ? await parseYaml(plain) : { value: json.value, problem: undefined };
    if (problem !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${label} is neither JSON nor YAML that can be used: ${problem}`);
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .depthOf */ .d1)(value) > _core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .maxDepth */ .Mw)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${label} is nested deeper than ${_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .maxDepth */ .Mw}; make it simpler`);
    return value;
}
function parseJson(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
async function parseYaml(text) {
    const { YamlError, readYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4433)]).then(__webpack_require__.bind(__webpack_require__, 44433));
    try {
        const { value } = readYaml(text);
        return hasOnlyFiniteNumbers(value) ? { value } : { problem: 'a number that JSON does not have (.inf or .nan)' };
    }
    catch (error) {
        if (!(error instanceof YamlError))
            throw error;
        const { code, position } = error;
        const text = yamlErrors[code] ?? code.toLowerCase().replaceAll('_', ' ');
        return { problem: position === undefined ? text : `line ${position.line}, column ${position.column}: ${text}` };
    }
}
function hasOnlyFiniteNumbers(root) {
    for (const { value } of (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .valuesIn */ .aC)(root))
        if (typeof value === 'number' && !Number.isFinite(value))
            return false;
    return true;
}
/** Texts for the codes of the YAML parser. */
const yamlErrors = {
    TAG_RESOLVE_FAILED: 'a tag that is not supported; write plain values',
    DUPLICATE_KEY: 'a duplicate key',
    NON_STRING_KEY: 'a key that is not a string',
    TAB_AS_INDENT: 'a tab; indent with spaces',
    MULTIPLE_DOCS: 'a second document; give one',
    ALIAS_FAILED: 'an alias without an anchor, or too many of them',
    TOO_DEEP: `it is nested deeper than ${_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .maxDepth */ .Mw}`,
};
/**
 * Reads a file that an input names, as UTF-8.
 *
 * @param name the name of the input.
 * @throws UserError that names the input and the file.
 */
async function readInputFile(name, path, workingDirectory) {
    let bytes;
    try {
        bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, path));
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`cannot read ${name} ${path}: ${reasonOf(cause)}`, { cause });
    }
    if (bytes.length > maxFileBytes) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`cannot read ${name} ${path}: it is larger than ${maxFileBytes / 1024 / 1024} MiB`);
    }
    return bytes.toString('utf8');
}
/** The reason why a file could not be read or written, for a message. */
function reasonOf(error) {
    const { code } = error;
    if (code === 'ENOENT')
        return 'there is no such file or folder';
    if (code === 'EISDIR')
        return 'it is a folder';
    if (code === 'ENOSPC')
        return 'no space is left on the disk';
    if (code === 'EACCES' || code === 'EPERM')
        return 'access is denied';
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error);
}
//# sourceMappingURL=structured-input.js.map

/***/ }),

/***/ 44433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YamlError: () => (/* binding */ YamlError),
/* harmony export */   readYaml: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65872);


/** More uses of anchors than this in one text are an attempt to exhaust the memory. */
const maxAliases = 100;
/** Why a text cannot be used as YAML. Its message is one line, and may quote the text. */
class YamlError extends Error {
    name = 'YamlError';
    /** A code of the YAML library, or TOO_DEEP or ALIAS_FAILED. */
    code;
    /** Undefined where the fault has no single place. */
    position;
    constructor(code, message, position, options = {}) {
        super(message.replace(/\s+/g, ' '), options);
        this.code = code;
        this.position = position;
    }
}
/**
 * Reads one YAML 1.2 document without tags of its own. Keys are texts and stand once; depth and aliases are limited.
 *
 * @throws YamlError for the first fault.
 */
function readYaml(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const positionAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const plain = text.replace(/^\ufeff/, '');
    const tokens = [...new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX(lines.addNewLine).parse(plain)];
    // Composing calls itself for each level, and Node.js aborts when the stack ends inside of a regular expression.
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .depthOf */ .d1)(tokens) > 3 * _json_js__WEBPACK_IMPORTED_MODULE_1__/* .maxDepth */ .Mw)
        throw tooDeep();
    const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk({ prettyErrors: false, stringKeys: true, schema: 'core' });
    const [document, second] = [...composer.compose(tokens, true, plain.length)];
    if (document === undefined)
        throw new Error('the YAML library gave no document');
    if (second !== undefined) {
        throw new YamlError('MULTIPLE_DOCS', 'there is a second document; give one', positionAt(second.range[0]));
    }
    const [fault] = [...document.errors, ...document.warnings];
    if (fault !== undefined) {
        throw new YamlError(fault.code, fault.message, positionAt(fault.pos[0]), { cause: fault });
    }
    let value;
    try {
        value = document.toJS({ maxAliasCount: maxAliases });
    }
    catch (cause) {
        if (!(cause instanceof ReferenceError))
            throw cause;
        throw new YamlError('ALIAS_FAILED', 'an alias has no anchor, or there are too many of them', undefined, { cause });
    }
    // Aliases may put what is deep into what is deep.
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .depthOf */ .d1)(value) > _json_js__WEBPACK_IMPORTED_MODULE_1__/* .maxDepth */ .Mw)
        throw tooDeep();
    return { value, document, positionAt };
}
function tooDeep() {
    return new YamlError('TOO_DEEP', `it is nested deeper than ${_json_js__WEBPACK_IMPORTED_MODULE_1__/* .maxDepth */ .Mw}`);
}
//# sourceMappingURL=yaml.js.map

/***/ }),

/***/ 39798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** `312 B`, `86.7 KiB`, `1.4 MiB` */
function formatBytes(bytes) {
    if (bytes < 1024)
        return `${bytes} B`;
    if (bytes < 1024 * 1024)
        return `${(bytes / 1024).toFixed(1)} KiB`;
    return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
/** `84 ms`, `3.2 s`, `4 min 10 s`; the argument is in milliseconds. */
function formatDuration(milliseconds) {
    if (milliseconds < 1000)
        return `${Math.round(milliseconds)} ms`;
    if (milliseconds < 60_000)
        return `${(milliseconds / 1000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
/** `1 check`, `2 checks` */
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
//# sourceMappingURL=format.js.map

/***/ }),

/***/ 12560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/**
 * Markdown from parts. Text from outside passes through `text` or `code` and keeps its meaning as text: no mark-up, no
 * link, no mention, no HTML of it takes effect.
 */
// Everything that Markdown, HTML, GitHub's autolinks, emoji or mathematics could give a meaning to.
const special = /[!-/:-@[-`{-~]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const invisible = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+/g;
/** The same in a text of more lines: control characters, but line feeds and tabs. */
const invisibleInLines = /[^\P{Cc}\n\t]|[\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;
/** One line of text, escaped. */
function text(value) {
    return escapeWith(value, /[,.\-/%;?'"()=_{}]/);
}
/** One line in a fixed-width font. Mentions, references of issues and emoji have no effect in there either. */
function code(value) {
    return `<code>${escapeWith(value, /[,.\-/%;?'"()=_{}:#+^]/)}</code>`;
}
/** A table; cells are Markdown already. Empty when there are no rows. */
function table(headers, rows) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n');
}
/** A part that is folded until the reader opens it. The title is Markdown already. */
function details(title, body) {
    return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}
/** Lines as they are, in a block of code: nothing in there has an effect, a fence of its own included. */
function fence(lines, language = '') {
    const body = lines.replace(/\r\n?/g, '\n').replace(invisibleInLines, ' ');
    const longest = (body.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 2);
    const mark = '`'.repeat(longest + 1);
    return `${mark}${language}\n${body}\n${mark}`;
}
/**
 * Every special character becomes a character reference, which has no meaning to Markdown. Those in `harmless` stay as
 * they are where they cannot mean anything, so that a summary can be read as text too.
 */
function escapeWith(value, harmless) {
    const line = value.replace(invisible, ' ').trim();
    return line.replace(special, (character, index) => (harmless.test(character) && isAlone(line, index)) || (character === ':' && line[index + 1] === ' ')
        ? character
        : `&#${character.charCodeAt(0)};`);
}
/**
 * True between two words or at the end of one: not where a list, a heading or an address begins (`- x`, `1. x`,
 * `http://`, `www.`), and not next to another special character (`--`, `__`).
 */
function isAlone(line, index) {
    const before = line[index - 1] ?? '';
    const after = line[index + 1] ?? '';
    return (/[\p{L}\p{N}]/u.test(before) &&
        /^[\p{L}\p{N}\s]?$/u.test(after) &&
        !/\bwww$/i.test(line.slice(0, index)) &&
        !(/^\d+$/.test(line.slice(0, index)) && !/[\p{L}\p{N}]/u.test(after)) &&
        !(line[index] === '_' && !/[\p{L}\p{N}]/u.test(after)));
}
//# sourceMappingURL=markdown.js.map

/***/ })

};
