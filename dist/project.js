export const id = 9520;
export const ids = [9520,4433];
export const modules = {

/***/ 36004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ ConnectorsFileError),
  x: () => (/* binding */ readConnectorsFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var ajv = __webpack_require__(42463);
;// CONCATENATED MODULE: ./lib/docs/schemas/connectors.schema.json
const connectors_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:saas-connector-actions:connectors:1","title":"Connectors of a repository","description":"connectors.yml: under which alias, on which tenants and with which configuration each connector project of a repository runs. Paths are relative to the file.","type":"object","additionalProperties":false,"properties":{"defaults":{"description":"For every project that does not say otherwise.","type":"object","additionalProperties":false,"properties":{"environment":{"$ref":"#/definitions/environment"},"config":{"$ref":"#/definitions/config"},"tenants":{"$ref":"#/definitions/tenants"}},"dependencies":{"tenants":{"not":{"required":["environment"]}}}},"uses":{"description":"Files and folders that every project is built from: a change to one counts as a change of all.","$ref":"#/definitions/uses"},"projects":{"description":"By the folder of the project. Projects that are not listed have the defaults.","type":"object","additionalProperties":{"$ref":"#/definitions/project"}}},"definitions":{"project":{"type":["object","null"],"additionalProperties":false,"properties":{"alias":{"$ref":"#/definitions/alias"},"environment":{"$ref":"#/definitions/environment"},"config":{"$ref":"#/definitions/config"},"tenants":{"$ref":"#/definitions/tenants"},"uses":{"$ref":"#/definitions/uses"}},"dependencies":{"tenants":{"not":{"required":["environment"]}}}},"tenants":{"description":"One entry of the matrix each. What an entry does not say is that of the project.","type":"array","minItems":1,"items":{"type":"object","required":["environment"],"additionalProperties":false,"properties":{"environment":{"$ref":"#/definitions/environment"},"alias":{"$ref":"#/definitions/alias"},"config":{"$ref":"#/definitions/config"}}}},"alias":{"description":"Alias of the connector on the tenant. Default: the name in package.json without its scope.","type":"string","pattern":"^[^\\\\s/][^/\\\\n\\\\r]*$"},"environment":{"description":"GitHub environment that holds the address and the credentials of the tenant.","type":"string","pattern":"^\\\\S(?:[^\\\\n\\\\r]*\\\\S)?$","maxLength":255},"config":{"description":"Name of the secret that holds the connector\'s configuration.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"uses":{"type":"array","items":{"type":"string","minLength":1}}}}');
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/core/json.js
var json = __webpack_require__(65872);
// EXTERNAL MODULE: ./lib/src/core/links.js
var links = __webpack_require__(90729);
// EXTERNAL MODULE: ./lib/src/core/nearest.js
var nearest = __webpack_require__(82226);
// EXTERNAL MODULE: ./lib/src/core/secrets/process.js
var process = __webpack_require__(64351);
// EXTERNAL MODULE: ./lib/src/core/text.js
var core_text = __webpack_require__(46601);
// EXTERNAL MODULE: ./lib/src/core/yaml.js
var yaml = __webpack_require__(44433);
// EXTERNAL MODULE: ./lib/src/project/package-manager.js
var package_manager = __webpack_require__(35506);
// EXTERNAL MODULE: ./lib/src/commands/shared/structured-input.js
var structured_input = __webpack_require__(34785);
;// CONCATENATED MODULE: ./lib/src/commands/shared/connectors-file.js













/** A `connectors.yml` that does not match the schema. The message is that of the first fault. */
class ConnectorsFileError extends errors/* UserError */.yo {
    name = 'ConnectorsFileError';
    /** All faults, in the order of the schema's checks. */
    faults;
    constructor(shown, first, faults) {
        super(`${shown}, line ${first.location.line}: ${first.message}`, { location: first.location });
        this.faults = faults;
    }
}
const fileName = 'connectors.yml';
/**
 * Reads the file that an input names, else the nearest `connectors.yml` from a folder up to the repository's root.
 *
 * @throws ConnectorsFileError for content that does not match the schema, and UserError for a file that cannot be read.
 */
async function readConnectorsFile(given, folder, repositoryRoot, workingDirectory) {
    const file = given === undefined
        ? (0,package_manager/* foldersUpTo */.Kd)(folder, repositoryRoot ?? folder)
            .map((each) => (0,external_node_path_.join)(each, fileName))
            .find((path) => (0,external_node_fs_.existsSync)(path))
        : (0,external_node_path_.resolve)(workingDirectory, given);
    if (file === undefined)
        return connectorsFile(undefined, {}, new Map());
    if (given === undefined)
        (0,links/* assertNoLinkOut */.e)(file);
    const shown = given ?? ((0,external_node_path_.relative)(workingDirectory, file) || file);
    const document = parse(await (0,structured_input/* readInputFile */.C)('connectors-file', shown, workingDirectory), shown, file);
    const content = checkedContent(document, shown, file);
    const lines = new Map(Object.keys(content.projects ?? {}).map((path) => [
        (0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), path),
        document.positionOf(['projects', path]).line,
    ]));
    return connectorsFile(file, content, lines);
}
function connectorsFile(file, content, listed) {
    const folder = file === undefined ? '' : (0,external_node_path_.dirname)(file);
    const byDirectory = new Map(Object.entries(content.projects ?? {}).map(([path, settings]) => [(0,external_node_path_.resolve)(folder, path), settings ?? {}]));
    const defaults = content.defaults ?? {};
    return {
        file,
        listed,
        tenantsOf(directory, alias) {
            const own = byDirectory.get(directory) ?? {};
            // A project with its own environment or tenants does not get the tenants of the defaults.
            const tenants = own.tenants ?? (own.environment === undefined ? defaults.tenants : undefined) ?? [{}];
            return tenants.map((tenant) => ({
                alias: tenant.alias ?? own.alias ?? alias,
                environment: tenant.environment ?? own.environment ?? defaults.environment ?? '',
                config: tenant.config ?? own.config ?? defaults.config ?? '',
            }));
        },
        usedPaths(directory) {
            const paths = [...(content.uses ?? []), ...(byDirectory.get(directory)?.uses ?? [])];
            return [...paths.map((path) => (0,external_node_path_.resolve)(folder, path)), ...(file === undefined ? [] : [file])];
        },
    };
}
function parse(text, shown, file) {
    try {
        return (0,yaml.readYaml)(text);
    }
    catch (error) {
        throw error instanceof yaml.YamlError ? (0,yaml.yamlFileError)(error, shown, file) : error;
    }
}
/** @throws ConnectorsFileError for content that does not match the schema. */
function checkedContent(document, shown, file) {
    const value = document.value ?? {};
    const validate = new ajv.Ajv({ allErrors: true, verbose: true, strict: false }).compile(connectors_schema_namespaceObject);
    if (validate(value))
        return value;
    const faults = (validate.errors ?? []).map((error) => {
        const path = pathOf(error);
        return { message: describe(error, path), location: { file, ...document.positionOf(path) } };
    });
    const [first] = faults;
    if (first === undefined)
        throw new Error('the schema refused a value without an error');
    throw new ConnectorsFileError(shown, first, faults);
}
function pathOf({ instancePath, params }) {
    const path = (0,json/* pointerSteps */.$L)(instancePath);
    const { additionalProperty } = params;
    return additionalProperty === undefined ? path : [...path, additionalProperty];
}
function describe({ keyword, message, params, parentSchema }, path) {
    const name = (0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(path.at(-1) ?? 'the file'));
    switch (keyword) {
        case 'additionalProperties': {
            const near = (0,nearest/* nearest */.p)(path.at(-1) ?? '', Object.keys(parentSchema?.['properties'] ?? {}));
            return `${name} is unknown here; ${near === undefined ? 'see docs/schemas/connectors.schema.json' : `did you mean ${near}?`}`;
        }
        case 'not':
            return `${name} has both tenants and environment; give one of them`;
        case 'pattern':
            return `${name} does not match the pattern ${params.pattern}`;
        default:
            return `${name} ${message}`;
    }
}
//# sourceMappingURL=connectors-file.js.map

/***/ }),

/***/ 79520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ readRepositoryProjects)
});

// EXTERNAL MODULE: ./lib/src/core/paths.js
var paths = __webpack_require__(42180);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/project/workspace.js
var workspace = __webpack_require__(38113);
;// CONCATENATED MODULE: ./lib/src/project/dependencies.js


/**
 * Finds the packages of the repository that a project depends on, directly or indirectly: by name, as members of its
 * workspace, or by path (`file:`, `link:`, `portal:`, `workspace:`).
 *
 * The dependencies of the workspace root count too, because every member can use them. Other projects among them do not: a
 * root may list them only to have them installed.
 *
 * @param projects - folders of all projects of the repository.
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
    const unused = root === project.directory ? members.filter((member) => !found.has(member)) : [];
    return { packages: [...found], paths: [...paths], unusedMembers: unused.map(({ directory }) => directory) };
}
/** Files in the folder of an install that decide what is installed, beside the lockfile. */
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
/** The path of a range that is one. */
function pathOf(range) {
    const [, path] = /^(?:file|link|portal):(.+)$/.exec(range) ?? /^(?:workspace:)?(\.{1,2}(?:\/.*)?)$/.exec(range) ?? [];
    return path;
}
/** The name of the package: the one in `workspace:other@^1.0.0`, else that of the dependency. */
function nameOf(name, range) {
    return /^workspace:(@?[^@]+)@/.exec(range)?.[1] ?? name;
}
//# sourceMappingURL=dependencies.js.map
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/core/secrets/process.js
var process = __webpack_require__(64351);
// EXTERNAL MODULE: ./lib/src/core/text.js
var core_text = __webpack_require__(46601);
// EXTERNAL MODULE: ./lib/src/project/run-git.js
var run_git = __webpack_require__(85472);
;// CONCATENATED MODULE: ./lib/src/project/git.js





/** Queries of a git repository. Nothing is written to it. */
class GitRepository {
    #root;
    #run;
    constructor(root, run) {
        this.#root = root;
        this.#run = run;
    }
    /** The folders of which git ignores the package.json. None if git fails. */
    async ignored(folders) {
        // Not `check-ignore`, which fails at the first path inside a submodule.
        const options = ['-z', '--others', '--ignored', '--exclude-standard', '--directory'];
        const result = await this.#run(['ls-files', ...options]);
        if (result.code !== 0)
            return new Set();
        const names = new Set((0,run_git/* gitFields */.y1)(result));
        return new Set(folders.filter((folder) => pathAndFolders(`${(0,paths/* relativePath */.iZ)(this.#root, folder)}/package.json`).some((path) => names.has(path))));
    }
    /**
     * The files that differ between a commit and HEAD. Undefined if the complete history does not have the commit, as after
     * a force push.
     *
     * @throws UserError for a shallow history that may not reach back to the commit, and if git fails.
     */
    async changes({ commit, mergeBase }) {
        if (/^-|[\0\n]/.test(commit))
            throw new errors/* UserError */.yo(`${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(commit))} is not a commit, branch or tag; give one as base`);
        const head = await this.#commitId('HEAD');
        if (head === undefined)
            throw new errors/* UserError */.yo('the repository has no commit yet; make one, or leave base out');
        const tip = (await this.#commitId(commit)) ?? (await this.#commitId(`refs/remotes/origin/${commit}`));
        if (tip === undefined) {
            await this.#assertComplete(commit);
            return undefined;
        }
        const base = mergeBase ? await this.#mergeBase(tip, head, commit) : tip;
        const files = (0,run_git/* gitFields */.y1)(await this.#query('diff-tree', ['-r', '-z', '--name-only', '--no-renames', base, head]));
        return { base, files };
    }
    /**
     * Whether HEAD holds a commit; undefined if not. `mergedInto` is set if HEAD is the merge of just that commit, as
     * actions/checkout takes it for a pull request: the commit into which it was merged.
     *
     * @throws UserError if git fails.
     */
    async checkedOut(commit) {
        const head = await this.#commitId('HEAD');
        if (head === undefined || head === commit)
            return {};
        // From the commit itself: in a shallow clone its parents are not there.
        const { stdout } = await this.#query('cat-file', ['commit', head]);
        const header = stdout.toString('utf8').split('\n\n', 1)[0] ?? '';
        const parents = [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, id]) => id);
        const [into] = parents;
        if (parents.length === 2 && into !== undefined && parents[1] === commit)
            return { mergedInto: into };
        if ((await this.#commitId(commit)) === undefined)
            return undefined;
        const { code } = await this.#query('merge-base', ['--is-ancestor', commit, head], [0, 1]);
        return code === 0 ? {} : undefined;
    }
    /** The id of a commit; undefined if there is none with that name. */
    async #commitId(name) {
        const { code, stdout } = await this.#query('rev-parse', ['--verify', '--quiet', `${name}^{commit}`], [0, 1]);
        return code === 0 ? stdout.toString('utf8').trim() : undefined;
    }
    async #mergeBase(tip, head, name) {
        const { code, stdout } = await this.#query('merge-base', [tip, head], [0, 1]);
        if (code === 0)
            return stdout.toString('utf8').trim();
        await this.#assertComplete(name);
        throw new errors/* UserError */.yo(`${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(name))} and HEAD have no commit in common; give another base`);
    }
    async #assertComplete(name) {
        const { stdout } = await this.#query('rev-parse', ['--is-shallow-repository']);
        if (stdout.toString('utf8').trim() !== 'true')
            return;
        throw new errors/* UserError */.yo(`the history that was checked out does not reach back to ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(name))}; give actions/checkout fetch-depth: 0`);
    }
    async #query(command, args, expected = [0]) {
        const result = await this.#run([command, ...args]);
        if (expected.includes(result.code))
            return result;
        throw new errors/* UserError */.yo(`git cannot compare commits in ${this.#root}: ${(0,run_git/* gitFailure */.tv)(command, result)}`);
    }
}
/** A path and the folders above it, as git prints them: `a/b/c`, `a/b/` and `a/` for `a/b/c`. */
function pathAndFolders(path) {
    const parts = path.split('/').filter((part) => part !== '');
    return parts.map((_, i) => (i === 0 ? parts.join('/') : `${parts.slice(0, -i).join('/')}/`));
}
//# sourceMappingURL=git.js.map
;// CONCATENATED MODULE: ./lib/src/project/git-changes.js



/** Why changed files of the repository change a project: the first reason of each kind. Empty if they do not. */
function changeReasons(files, repositoryRoot, { project, dependencies, uses }) {
    const nameOf = (path) => (0,paths/* relativePath */.iZ)(repositoryRoot, path);
    const unusedMembers = dependencies.unusedMembers.map(nameOf);
    const own = nameOf(project.directory);
    const packages = dependencies.packages.map(({ directory, packageFile }) => {
        return { path: nameOf(directory), name: packageFile.name ?? nameOf(directory) };
    });
    const lockfiles = project.lockfile === undefined ? [] : [project.lockfile];
    const install = installFiles.map((name) => (0,external_node_path_.join)(project.installDirectory, name));
    const further = new Set([...lockfiles, ...install, ...dependencies.paths, ...uses].map(nameOf));
    const reasons = new Map();
    const add = (kind, name) => {
        if (!reasons.has(kind))
            reasons.set(kind, { kind, name });
    };
    for (const file of files) {
        if (touches(file, own) && !unusedMembers.some((path) => touches(file, path)))
            add('own', file);
        const package_ = packages.find(({ path }) => touches(file, path));
        if (package_ !== undefined)
            add('package', package_.name);
        if ([...further].some((path) => touches(file, path)))
            add('file', file);
    }
    return [...reasons.values()];
}
/** True if a changed file is at or below the path, or is a submodule that contains it. */
function touches(file, path) {
    return path === '' || file === path || file.startsWith(`${path}/`) || path.startsWith(`${file}/`);
}
//# sourceMappingURL=git-changes.js.map
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
// EXTERNAL MODULE: ./lib/src/core/json.js
var json = __webpack_require__(65872);
// EXTERNAL MODULE: ./lib/src/project/sources.js
var sources = __webpack_require__(10074);
;// CONCATENATED MODULE: ./lib/src/project/outside-sources.js






/** Files outside of a project that are followed. A repository has fewer that one connector imports. */
const maxFiles = 500;
const maxFileBytes = 2 * 1024 * 1024;
/**
 * The files of the repository that a project is built from without being in its folder: what its sources import by a
 * relative path, directly or indirectly, and what its tsconfig.json extends. Absolute.
 */
function outsideSources(directory, repositoryRoot) {
    const found = new Set();
    const config = (0,external_node_path_.join)(directory, 'tsconfig.json');
    // Configurations may extend each other in a circle.
    const seenConfigs = new Set([config]);
    const isOutside = (file) => (0,paths/* isInside */.FK)(repositoryRoot, file) && !(0,paths/* isInside */.FK)(directory, file);
    const add = (file, follow) => {
        if (!isOutside(file) || found.has(file) || found.size >= maxFiles)
            return;
        found.add(file);
        follow(file, readIfSmall(file) ?? '');
    };
    const followImports = (file, text) => {
        for (const path of importsOf(text)) {
            const target = fileOf((0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), path));
            if (target !== undefined)
                add(target, followImports);
        }
    };
    const followConfig = (file, text) => {
        for (const path of extendedBy(text)) {
            const target = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), path);
            const extended = [target, `${target}.json`, (0,external_node_path_.join)(target, 'tsconfig.json')].find(isFile);
            if (extended === undefined)
                continue;
            if (isOutside(extended))
                add(extended, followConfig);
            else if (!seenConfigs.has(extended)) {
                seenConfigs.add(extended);
                followConfig(extended, readIfSmall(extended) ?? '');
            }
        }
    };
    followConfig(config, readIfSmall(config) ?? '');
    for (const { path, text } of (0,sources/* projectSources */.g)(directory))
        followImports(path, text);
    return [...found];
}
/** The relative paths that a source imports. */
function importsOf(text) {
    const pattern = /\b(?:from|import|require)\s{0,20}\(?\s{0,20}(["'])(\.{1,2}\/[^"'\n]{0,500})\1/g;
    return [...(0,sources/* withoutComments */.f)(text).matchAll(pattern)].map(([, , path = '']) => path);
}
/** The relative paths that a tsconfig.json extends. */
function extendedBy(text) {
    const errors = [];
    const config = (0,main.parse)(text, errors, { allowTrailingComma: true });
    const extended = (0,json/* isObject */.Gv)(config) ? config['extends'] : undefined;
    const paths = Array.isArray(extended) ? extended : [extended];
    return paths.filter((path) => typeof path === 'string' && path.startsWith('.'));
}
const extensions = ['.ts', '.tsx', '.mts', '.cts', '.js', '.mjs', '.cjs', '.jsx', '.json'];
/** The file that an import means: with its extension added, that of TypeScript in place of `.js`, or a folder's index. */
function fileOf(path) {
    const bare = /^\.[cm]?jsx?$/.test((0,external_node_path_.extname)(path)) ? path.slice(0, -(0,external_node_path_.extname)(path).length) : path;
    const candidates = [path, ...extensions.flatMap((extension) => [`${path}${extension}`, `${bare}${extension}`])];
    const inFolder = extensions.map((extension) => (0,external_node_path_.join)(path, `index${extension}`));
    return [...candidates, ...inFolder].find(isFile);
}
function isFile(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}
function readIfSmall(path) {
    try {
        return (0,external_node_fs_.existsSync)(path) && (0,external_node_fs_.lstatSync)(path).size <= maxFileBytes ? (0,external_node_fs_.readFileSync)(path, 'utf8') : undefined;
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=outside-sources.js.map
// EXTERNAL MODULE: ./lib/src/project/package-manager.js
var package_manager = __webpack_require__(35506);
// EXTERNAL MODULE: ./lib/src/project/packages.js
var project_packages = __webpack_require__(85735);
// EXTERNAL MODULE: ./lib/src/project/project.js
var project_project = __webpack_require__(20905);
// EXTERNAL MODULE: ./lib/src/project/sdk-version.js
var sdk_version = __webpack_require__(34945);
// EXTERNAL MODULE: ./lib/src/commands/shared/connectors-file.js + 1 modules
var connectors_file = __webpack_require__(36004);
;// CONCATENATED MODULE: ./lib/src/commands/shared/repository-projects.js











/**
 * Finds the projects below a folder and what each depends on in its repository.
 *
 * @throws ConnectorsFileError for a `connectors.yml` that does not match its schema.
 */
async function readRepositoryProjects(options) {
    const { directory, environment, signal, logger, workingDirectory } = options;
    const root = (0,package_manager/* findRepositoryRoot */.mL)(directory);
    const git = root === undefined ? undefined : new GitRepository(root, (0,run_git/* gitRunner */.XZ)(root, { environment, signal }));
    const packages = await packagesOf(root ?? directory, git, logger);
    const projects = await projectsOf(packages, directory);
    const connectorsFile = await (0,connectors_file/* readConnectorsFile */.x)(options.connectorsFile, directory, root, workingDirectory);
    const directories = new Set(projects.map((project) => project.directory));
    return {
        git,
        projects,
        connectorsFile,
        async changesOf(project, files) {
            if (root === undefined)
                return [];
            return changeReasons(files, root, {
                project,
                dependencies: await localDependencies(project, packages, directories),
                uses: [...connectorsFile.usedPaths(project.directory), ...outsideSources(project.directory, root)],
            });
        },
    };
}
/** The packages that git does not ignore. */
async function packagesOf(root, git, logger) {
    const packages = await (0,project_packages/* findPackages */.t)(root, (skipped) => logger.info(skipped));
    const ignored = await git?.ignored(packages.map(({ directory }) => directory));
    return packages.filter(({ directory }) => !ignored?.has(directory));
}
/** A connector has a spec. A customizer depends on the SDK, and its sources export one. */
async function projectsOf(packages, root) {
    const projects = [];
    for (const { directory, hasSpec, packageFile } of packages) {
        if (!(0,paths/* isInside */.FK)(root, directory))
            continue;
        const { dependencies, devDependencies, peerDependencies } = packageFile;
        const usesSdk = sdk_version/* sdkName */.c in { ...dependencies, ...devDependencies, ...peerDependencies };
        const hasName = packageFile.name !== undefined && packageFile.version !== undefined;
        if (!hasSpec && !(usesSdk && hasName))
            continue;
        const project = await (0,project_project/* findProject */.t)(directory);
        if (hasSpec || project.kind === 'customizer')
            projects.push(project);
    }
    return projects;
}
//# sourceMappingURL=repository-projects.js.map

/***/ }),

/***/ 34785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readInputFile),
/* harmony export */   j: () => (/* binding */ parseStructured)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
/* harmony import */ var _core_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70679);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65872);





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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${label} is neither JSON nor YAML that can be used: ${problem}`);
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .depthOf */ .d1)(value) > _core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .maxDepth */ .Mw)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${label} is nested deeper than ${_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .maxDepth */ .Mw}; make it simpler`);
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
    for (const { value } of (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .valuesIn */ .aC)(root))
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
    TOO_DEEP: `it is nested deeper than ${_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .maxDepth */ .Mw}`,
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`cannot read ${name} ${path}: ${(0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__/* .fileErrorReason */ .Hs)(cause)}`, { cause });
    }
    if (bytes.length > maxFileBytes) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`cannot read ${name} ${path}: it is larger than ${maxFileBytes / 1024 / 1024} MiB`);
    }
    return bytes.toString('utf8');
}
//# sourceMappingURL=structured-input.js.map

/***/ }),

/***/ 44433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YamlError: () => (/* binding */ YamlError),
/* harmony export */   readYaml: () => (/* binding */ readYaml),
/* harmony export */   yamlFileError: () => (/* binding */ yamlFileError)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57657);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70679);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65872);




/** More aliases in one text are refused: they can multiply its size and exhaust the memory. */
const maxAliases = 100;
/** Why a text cannot be used as YAML. The message is one line and may quote the text. */
class YamlError extends Error {
    name = 'YamlError';
    /** A code of the YAML library, or TOO_DEEP or ALIAS_FAILED. */
    code;
    /** Undefined if the fault has no single place. */
    position;
    constructor(code, message, position, options = {}) {
        super(message.replace(/\s+/g, ' '), options);
        this.code = code;
        this.position = position;
    }
}
/**
 * Reads one YAML 1.2 document. Custom tags and duplicate keys are refused, keys are strings, depth and aliases are limited.
 *
 * @throws YamlError for the first fault.
 */
function readYaml(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const positionAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const plain = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutByteOrderMark */ .Yi)(text);
    const tokens = [...new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX(lines.addNewLine).parse(plain)];
    // The composer is recursive, and Node.js aborts if the stack overflows inside a regular expression.
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .depthOf */ .d1)(tokens) > 3 * _json_js__WEBPACK_IMPORTED_MODULE_3__/* .maxDepth */ .Mw)
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
    // Aliases can nest deep values in each other.
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .depthOf */ .d1)(value) > _json_js__WEBPACK_IMPORTED_MODULE_3__/* .maxDepth */ .Mw)
        throw tooDeep();
    return { value, document, positionAt, positionOf: (path) => positionAt(offsetOf(document.contents, path)) };
}
/**
 * A fault of a YAML file for its user, with its location.
 *
 * @param shown - the file as the message names it; `file` is its path.
 */
function yamlFileError(fault, shown, file) {
    const { position, message } = fault;
    const where = position === undefined ? '' : `, line ${position.line}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${shown} is not YAML that can be used${where}: ${message}`, {
        location: { file, line: 1, ...position },
        cause: fault,
    });
}
function offsetOf(root, path) {
    let node = root;
    let offset = startOf(node) ?? 0;
    for (const step of path) {
        const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? node.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === String(step)) : undefined;
        node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? node.items[Number(step)] : pair?.value;
        offset = startOf(pair?.key) ?? startOf(node) ?? offset;
    }
    return offset;
}
function startOf(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node.range?.[0] : undefined;
}
function tooDeep() {
    return new YamlError('TOO_DEEP', `it is nested deeper than ${_json_js__WEBPACK_IMPORTED_MODULE_3__/* .maxDepth */ .Mw}`);
}
//# sourceMappingURL=yaml.js.map

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

/***/ 85735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ findPackages)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71897);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57657);
/* harmony import */ var _package_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97819);





/**
 * Finds the folders with a package.json, from `root` down, sorted by path. Skips dependencies, folders whose name begins
 * with a dot, links, and an invalid package.json unless a spec is in the same folder.
 *
 * @throws UserError for an invalid package.json in a folder with a spec.
 */
async function findPackages(root, onSkipped) {
    const found = [];
    await search(root, found, onSkipped);
    return found.sort((a, b) => (a.directory < b.directory ? -1 : 1));
}
async function search(folder, found, onSkipped) {
    const entries = await entriesOf(folder, onSkipped);
    const names = new Set(entries.filter(({ isFolder }) => !isFolder).map(({ name }) => name));
    if (names.has('package.json')) {
        const hasSpec = names.has(_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .specName */ .hi);
        const packageFile = readIfValid(folder, hasSpec, onSkipped);
        if (packageFile !== undefined)
            found.push({ directory: folder, packageFile, hasSpec });
    }
    for (const { name, isFolder } of entries) {
        if (isFolder && name !== 'node_modules' && !name.startsWith('.'))
            await search((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), found, onSkipped);
    }
}
async function entriesOf(folder, onSkipped) {
    try {
        // As bytes, because a name that is not UTF-8 cannot be opened after it was decoded.
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true, encoding: 'buffer' });
        return entries.flatMap((entry) => {
            const name = entry.name.toString('utf8');
            if (Buffer.from(name).equals(entry.name))
                return [{ name, isFolder: entry.isDirectory() }];
            if (entry.isDirectory())
                onSkipped(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)} is skipped: its name is not UTF-8`);
            return [];
        });
    }
    catch (error) {
        onSkipped(`${folder} is skipped: it cannot be read (${error.code})`);
        return [];
    }
}
function readIfValid(folder, hasSpec, onSkipped) {
    try {
        return (0,_package_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readPackageFile */ .h0)(folder);
    }
    catch (error) {
        if (hasSpec || !(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo))
            throw error;
        onSkipped(`${folder} is skipped: ${error.message}`);
        return undefined;
    }
}
//# sourceMappingURL=packages.js.map

/***/ }),

/***/ 20905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ findProject)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71897);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57657);
/* harmony import */ var _core_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70679);
/* harmony import */ var _core_links_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90729);
/* harmony import */ var _bundle_places_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67375);
/* harmony import */ var _package_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97819);
/* harmony import */ var _package_manager_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35506);
/* harmony import */ var _sdk_version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(34945);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(10074);











/**
 * Reads the project in a folder, whose path is absolute or relative to the working directory of the process.
 *
 * @throws UserError if there is no project.
 */
async function findProject(path) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    await (0,_core_files_js__WEBPACK_IMPORTED_MODULE_4__/* .assertFolder */ .Zp)(directory, { shown: directory, advice: 'give the folder of the connector project' });
    const packageFile = (0,_package_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readPackageFile */ .h0)(directory);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'package.json');
    if (packageFile === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`there is no package.json in ${directory}; give the folder of the connector project`);
    const { name, version, main, scripts, dependencies, devDependencies } = packageFile;
    if (name === undefined || version === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${file} has no ${name === undefined ? 'name' : 'version'}; add one, because the bundle is named after it`, {
            location: { file, line: 1 },
        });
    const repositoryRoot = (0,_package_manager_js__WEBPACK_IMPORTED_MODULE_8__/* .findRepositoryRoot */ .mL)(directory);
    const choice = await (0,_package_manager_js__WEBPACK_IMPORTED_MODULE_8__/* .choosePackageManager */ .DO)(directory, repositoryRoot);
    const places = (0,_bundle_places_js__WEBPACK_IMPORTED_MODULE_6__/* .bundlePlaces */ .d)(directory, main, scripts);
    const indexFile = (0,_bundle_places_js__WEBPACK_IMPORTED_MODULE_6__/* .findBundle */ .a)(places);
    (0,_core_links_js__WEBPACK_IMPORTED_MODULE_5__/* .assertNoLinkOut */ .e)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .specName */ .hi));
    const kind = kindOf(directory, indexFile);
    return {
        directory,
        kind,
        name,
        version,
        bundleName: `${fileNameOf(name)}-${fileNameOf(version)}.zip`,
        sdkVersion: (0,_sdk_version_js__WEBPACK_IMPORTED_MODULE_9__/* .sdkVersionOf */ .K)(directory, packageFile, choice.lockfile, repositoryRoot),
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
    for (const { text } of (0,_sources_js__WEBPACK_IMPORTED_MODULE_10__/* .projectSources */ .g)(directory)) {
        const code = (0,_sources_js__WEBPACK_IMPORTED_MODULE_10__/* .withoutComments */ .f)(text);
        if (/\bcreateConnector\s*\(|\bexport\s+(const|let|var|(async\s+)?function)\s+connector\b/.test(code))
            return 'connector';
        if (/\bcreateConnectorCustomizer\s*\(|\bconnectorCustomizer\b/.test(code))
            customizer = true;
    }
    if (customizer)
        return 'customizer';
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(indexFile))
        return 'connector';
    const bundle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(indexFile, 'utf8');
    return /\bexports\.connectorCustomizer\s*=/.test(bundle) && !/\bexports\.connector\s*=/.test(bundle)
        ? 'customizer'
        : 'connector';
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
/* harmony export */   f: () => (/* binding */ withoutComments),
/* harmony export */   g: () => (/* binding */ projectSources)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Limits of a search through a project's sources. */
const maxFiles = 2000;
const maxFileBytes = 2 * 1024 * 1024;
const maxDepth = 12;
const skippedFolders = new Set([
    'node_modules',
    'dist',
    'lib',
    'build',
    'coverage',
    '__tests__',
    '__mocks__',
    'test',
    'tests',
]);
/**
 * The TypeScript and JavaScript sources of a project: those of its folder `src`, else of the project itself. Skips tests,
 * declarations, built output, dependencies, links, and files that cannot be read. The number of files is limited and
 * their order fixed.
 */
function* projectSources(directory) {
    const source = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'src');
    yield* below(isFolder(source) ? source : directory, 0, { files: maxFiles });
}
function* below(folder, depth, budget) {
    const entries = entriesOf(folder);
    for (const entry of entries) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
        if (entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name) && !/\.(d|test|spec)\.[cm]?[jt]sx?$/.test(entry.name)) {
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

/***/ })

};
