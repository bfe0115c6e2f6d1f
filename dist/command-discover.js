export const id = 778;
export const ids = [778,4433];
export const modules = {

/***/ 80778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  discover: () => (/* binding */ discover)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/cli/command.js
var command = __webpack_require__(61346);
// EXTERNAL MODULE: ./lib/src/core/files.js
var files = __webpack_require__(70679);
// EXTERNAL MODULE: ./lib/src/core/secrets/process.js
var process = __webpack_require__(64351);
// EXTERNAL MODULE: ./lib/src/core/text.js
var core_text = __webpack_require__(46601);
// EXTERNAL MODULE: ./lib/src/project/sdk-version.js
var sdk_version = __webpack_require__(34945);
// EXTERNAL MODULE: ./lib/src/report/format.js
var format = __webpack_require__(39798);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
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
// EXTERNAL MODULE: ./lib/src/core/yaml.js
var yaml = __webpack_require__(44433);
// EXTERNAL MODULE: ./lib/src/project/package-manager.js
var package_manager = __webpack_require__(35506);
// EXTERNAL MODULE: ./lib/src/commands/shared/structured-input.js
var structured_input = __webpack_require__(34785);
;// CONCATENATED MODULE: ./lib/src/commands/discover/connectors-file.js













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
// EXTERNAL MODULE: ./lib/src/core/paths.js
var paths = __webpack_require__(42180);
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
            const path = dependencies_pathOf(range);
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
function dependencies_pathOf(range) {
    const [, path] = /^(?:file|link|portal):(.+)$/.exec(range) ?? /^(?:workspace:)?(\.{1,2}(?:\/.*)?)$/.exec(range) ?? [];
    return path;
}
/** The name of the package: the one in `workspace:other@^1.0.0`, else that of the dependency. */
function nameOf(name, range) {
    return /^workspace:(@?[^@]+)@/.exec(range)?.[1] ?? name;
}
//# sourceMappingURL=dependencies.js.map
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
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
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
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/src/bundle/bundle.js + 1 modules
var bundle = __webpack_require__(71897);
// EXTERNAL MODULE: ./lib/src/project/package-file.js
var package_file = __webpack_require__(97819);
;// CONCATENATED MODULE: ./lib/src/project/packages.js





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
        const hasSpec = names.has(bundle/* specName */.hi);
        const packageFile = readIfValid(folder, hasSpec, onSkipped);
        if (packageFile !== undefined)
            found.push({ directory: folder, packageFile, hasSpec });
    }
    for (const { name, isFolder } of entries) {
        if (isFolder && name !== 'node_modules' && !name.startsWith('.'))
            await search((0,external_node_path_.join)(folder, name), found, onSkipped);
    }
}
async function entriesOf(folder, onSkipped) {
    try {
        // As bytes, because a name that is not UTF-8 cannot be opened after it was decoded.
        const entries = await (0,promises_.readdir)(folder, { withFileTypes: true, encoding: 'buffer' });
        return entries.flatMap((entry) => {
            const name = entry.name.toString('utf8');
            if (Buffer.from(name).equals(entry.name))
                return [{ name, isFolder: entry.isDirectory() }];
            if (entry.isDirectory())
                onSkipped(`${(0,external_node_path_.join)(folder, name)} is skipped: its name is not UTF-8`);
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
        return (0,package_file/* readPackageFile */.h0)(folder);
    }
    catch (error) {
        if (hasSpec || !(error instanceof errors/* UserError */.yo))
            throw error;
        onSkipped(`${folder} is skipped: ${error.message}`);
        return undefined;
    }
}
//# sourceMappingURL=packages.js.map
// EXTERNAL MODULE: ./lib/src/project/project.js
var project_project = __webpack_require__(20905);
;// CONCATENATED MODULE: ./lib/src/commands/discover/discover.js















/**
 * Finds the connector projects in a folder, the tenants of each, and whether it changed.
 *
 * @throws ConnectorsFileError for a `connectors.yml` that does not match its schema.
 * @throws UserError for two projects with one alias, for an unknown base, and if git fails.
 */
async function discoverProjects(options) {
    const { directory, environment, signal, logger, workingDirectory } = options;
    const repositoryRoot = (0,package_manager/* findRepositoryRoot */.mL)(directory);
    const git = repositoryRoot === undefined
        ? undefined
        : new GitRepository(repositoryRoot, (0,run_git/* gitRunner */.XZ)(repositoryRoot, { environment, signal }));
    const packages = await packagesOf(repositoryRoot ?? directory, git, logger);
    const all = await projectsOf(packages, directory);
    const connectorsFile = await readConnectorsFile(options.connectorsFile, directory, repositoryRoot, workingDirectory);
    assertListedExist(connectorsFile, all, directory);
    const projects = all.filter(({ kind }) => options.kind === 'all' || options.kind === kind);
    const { changes, comparison } = await findChanges(git, options);
    const directories = new Set(all.map((project) => project.directory));
    const entries = [];
    for (const project of projects) {
        const reasons = changes === undefined || repositoryRoot === undefined
            ? undefined
            : changeReasons(changes.files, repositoryRoot, {
                project,
                dependencies: await localDependencies(project, packages, directories),
                uses: [
                    ...connectorsFile.usedPaths(project.directory),
                    ...outsideSources(project.directory, repositoryRoot),
                ],
            });
        for (const tenant of connectorsFile.tenantsOf(project.directory, project.name.replace(/^@[^/]+\//, ''))) {
            entries.push({
                path: (0,paths/* relativePath */.iZ)(workingDirectory, project.directory) || '.',
                name: project.name,
                ...tenant,
                changed: reasons === undefined || reasons.length > 0,
                reasons: reasons?.map(reasonText) ?? [],
            });
        }
    }
    assertUniqueAliases(entries);
    return { entries, comparison, projects: projects.length };
}
/** The packages that git does not ignore. */
async function packagesOf(root, git, logger) {
    const packages = await findPackages(root, (skipped) => logger.info(skipped));
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
/** Every folder below `root` that `connectors.yml` lists must be a project. */
function assertListedExist({ file, listed }, projects, root) {
    const known = new Set(projects.map(({ directory }) => directory));
    for (const [directory, line] of listed) {
        if (known.has(directory) || !(0,paths/* isInside */.FK)(root, directory) || file === undefined)
            continue;
        throw new errors/* UserError */.yo(`connectors.yml, line ${line}: there is no connector project in ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(directory))}; correct its path or remove it`, { location: { file, line } });
    }
}
/** Two projects with one alias would overwrite each other's connector. */
function assertUniqueAliases(entries) {
    const seen = new Map();
    for (const entry of entries) {
        const key = JSON.stringify([entry.environment, entry.alias]);
        const other = seen.get(key);
        if (other !== undefined) {
            const where = entry.environment === '' ? '' : ` in the environment ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(entry.environment))}`;
            const who = other.path === entry.path
                ? `${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(entry.path))} has twice`
                : `${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(other.path))} and ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(entry.path))} have`;
            throw new errors/* UserError */.yo(`${who} the alias ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(entry.alias))}${where}; give each a different alias in connectors.yml`);
        }
        seen.set(key, entry);
    }
}
/** The changes, undefined if every project counts as changed; and what was compared, in a sentence. */
async function findChanges(git, { baseline, shownDirectory, needsChanges, onComparisonFailed }) {
    const all = (why) => ({ changes: undefined, comparison: `Every project counts as changed: ${why}.` });
    if (baseline.from === 'nothing')
        return all(baseline.reason);
    const isGiven = baseline.from === 'input';
    let comparison = isGiven ? { commit: baseline.commit, mergeBase: true } : baseline.comparison;
    if (git === undefined) {
        if (!isGiven)
            return all('this is not a git repository');
        throw new errors/* UserError */.yo(`${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(shownDirectory))} is not in a git repository, so base cannot be used; leave it out`);
    }
    let changes;
    try {
        if (baseline.from === 'event' && baseline.proposed !== undefined) {
            const checkedOut = await git.checkedOut(baseline.proposed);
            if (!checkedOut) {
                onComparisonFailed(`every project counts as changed: ${notCheckedOut}`);
                return all('the commit of the pull request is not checked out');
            }
            // The base of the event is older if the base branch has moved on since the last push.
            if (checkedOut.mergedInto !== undefined)
                comparison = { commit: checkedOut.mergedInto, mergeBase: false };
        }
        changes = await git.changes(comparison);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) || isGiven || needsChanges)
            throw error;
        onComparisonFailed(`every project counts as changed: ${error.message}`);
        return all('git failed');
    }
    if (changes !== undefined) {
        const files = (0,format/* count */.U9)(changes.files.length, 'file');
        return { changes, comparison: `${files} changed since ${changes.base.slice(0, 12)}.` };
    }
    if (!isGiven)
        return all('the commit before the push is no longer part of the history');
    throw new errors/* UserError */.yo(`there is no commit, branch or tag ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(comparison.commit))}; give another base, or fetch it first`);
}
const notCheckedOut = 'what is checked out does not hold the commit of the pull request, as on pull_request_target; give actions/checkout the ref to look at, or run on pull_request';
function reasonText({ kind, name }) {
    return kind === 'package' ? `package ${name}` : name;
}
//# sourceMappingURL=discover.js.map
// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(12560);
;// CONCATENATED MODULE: ./lib/src/commands/discover/summary.js


/** Rows of the table. */
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
    const left = unchanged === 0 ? '' : ` ${(0,format/* count */.U9)(unchanged, 'entry', 'entries')} without changes left out.`;
    return `${(0,markdown/* text */.Qq)(comparison)}${left}\n\n${(0,markdown/* table */.tp)(['Folder', 'Alias', 'Environment', 'Config', 'Changed'], rows) || 'No entry.'}${more}`;
}
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./lib/src/commands/discover/command.js










const discoverInputs = {
    path: { kind: 'text', default: '.', description: 'Folder to search for projects.' },
    base: {
        kind: 'text',
        description: 'Commit, branch or tag to compare with: changes count since HEAD diverged from it. Default: the base of the pull request, or the commit before the push; otherwise every project counts as changed.',
    },
    'changed-only': { kind: 'boolean', default: 'false', description: 'Leave out projects that did not change.' },
    kind: {
        kind: 'choice',
        choices: ['connector', 'customizer', 'all'],
        default: 'connector',
        description: 'Kind of projects.',
    },
    'connectors-file': {
        kind: 'text',
        description: 'File that maps projects to aliases, environments and configurations. Default: connectors.yml in path or a folder above it, if there is one.',
    },
};
/** The most jobs that GitHub makes of one matrix. */
const maxJobs = 256;
const discover = (0,command/* defineCommand */.N)({
    name: 'discover',
    summary: 'Finds the connector projects of a repository, and which of them changed, as the matrix of a workflow.',
    action: { title: 'SaaS connector: discover', icon: 'search', color: 'gray-dark' },
    inputs: discoverInputs,
    outputs: {
        matrix: 'For strategy.matrix, through fromJSON: include holds path, name, alias, environment, config and changed.',
        count: 'Number of entries of the matrix.',
        any: 'true if the matrix has an entry. An empty matrix fails the workflow, so use this as the condition of the job.',
    },
    async run(inputs, context) {
        const directory = (0,external_node_path_.resolve)(context.workingDirectory, inputs.path);
        const advice = 'give the folder to search for projects';
        await (0,files/* assertFolder */.Zp)(directory, { input: 'path', shown: inputs.path, advice });
        const { entries, comparison, projects } = await discoverAnnotated(discoverOptions(directory, inputs, context), context);
        const shown = inputs['changed-only'] ? entries.filter(({ changed }) => changed) : entries;
        const include = shown.map(({ reasons: _, ...entry }) => entry);
        context.setOutput('matrix', JSON.stringify({ include }));
        context.setOutput('count', include.length);
        context.setOutput('any', include.length > 0);
        if (projects === 0)
            warnIfNone(inputs, context);
        else
            context.logger.info(comparison);
        for (const entry of shown)
            context.logger.info(entryLine(entry));
        context.logger.info(`${(0,format/* count */.U9)(include.length, 'entry', 'entries')} of ${entries.length}`);
        const unchanged = entries.length - shown.length;
        context.addSummary(`## Discover\n\n${discoverySection({ entries: shown, unchanged, comparison })}`);
        if (include.length > maxJobs) {
            const message = `the matrix has ${include.length} entries, but a workflow runs at most ${maxJobs} jobs of it; set changed-only, or search parts of the repository with path`;
            context.annotate({ level: 'warning', title: 'discover', message });
        }
    },
});
function discoverOptions(directory, inputs, context) {
    const { workingDirectory, signal, logger } = context;
    return {
        directory,
        shownDirectory: inputs.path,
        kind: inputs.kind,
        baseline: baselineOf(inputs, context),
        needsChanges: inputs['changed-only'],
        connectorsFile: inputs['connectors-file'],
        workingDirectory,
        environment: context.childEnvironment(),
        signal,
        logger,
        onComparisonFailed: (message) => context.annotate({ level: 'warning', title: 'discover', message }),
    };
}
function baselineOf({ base }, { workflow }) {
    if (base !== undefined)
        return { from: 'input', commit: base };
    if (workflow?.baseCommit !== undefined)
        return {
            from: 'event',
            comparison: { commit: workflow.baseCommit, mergeBase: true },
            proposed: workflow.headCommit,
        };
    if (workflow?.event !== 'push')
        return { from: 'nothing', reason: 'there is no base to compare with' };
    if (workflow.before === undefined)
        return { from: 'nothing', reason: 'the push created the branch' };
    return { from: 'event', comparison: { commit: workflow.before, mergeBase: false } };
}
/** Runs the discovery. If `connectors.yml` has several faults, each is annotated at its line. */
async function discoverAnnotated(options, context) {
    try {
        return await discoverProjects(options);
    }
    catch (error) {
        if (error instanceof ConnectorsFileError && error.faults.length > 1) {
            for (const { message, location } of error.faults)
                context.annotate({ level: 'error', title: 'connectors.yml', message, location });
        }
        throw error;
    }
}
/** How a project of each kind is recognized. */
const kindDescriptions = {
    connector: 'a connector-spec.json beside it',
    customizer: 'sources that export connectorCustomizer',
    all: 'a connector-spec.json beside it, or sources that export connectorCustomizer',
};
function warnIfNone({ path, kind }, context) {
    const what = kind === 'all' ? 'project' : `${kind} project`;
    const folder = path === '.' ? context.workingDirectory : path;
    const message = `no ${what} was found in ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(folder))}; a project has a package.json that depends on ${sdk_version/* sdkName */.c}, and ${kindDescriptions[kind]}`;
    context.annotate({ level: 'warning', title: 'discover', message });
}
function entryLine({ path, alias, environment, changed, reasons }) {
    const where = environment === '' ? '' : ` in ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(environment))}`;
    const why = !changed
        ? 'unchanged'
        : reasons.length === 0
            ? 'changed'
            : `changed: ${reasons.map((reason) => (0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(reason))).join(', ')}`;
    return `${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(path))} as ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(alias))}${where}, ${why}`;
}
//# sourceMappingURL=command.js.map

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

/***/ 36711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ windowsTool),
/* harmony export */   k: () => (/* binding */ programPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const thisSystem = { platform: process.platform, exists: node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync };
/**
 * What to start for the program of a name. Windows looks into the working folder before PATH, where a repository may
 * have put a program of that name: there it is the absolute path of the first one on PATH, or a path that does not exist.
 */
function programPath(name, env, { platform, exists } = thisSystem) {
    if (platform !== 'win32')
        return name;
    const [, path = ''] = Object.entries(env).find(([key]) => key.toUpperCase() === 'PATH') ?? [];
    const folders = path
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.win32.delimiter)
        .map((folder) => folder.replace(/^"(.*)"$/, '$1'))
        .filter((folder) => node_path__WEBPACK_IMPORTED_MODULE_1__.win32.isAbsolute(folder));
    const found = folders.map((folder) => node_path__WEBPACK_IMPORTED_MODULE_1__.win32.join(folder, `${name}.exe`)).find(exists);
    return found ?? windowsTool(`no-${name}-on-PATH.exe`, env);
}
/** The absolute path of a tool that comes with Windows. */
function windowsTool(file, env) {
    const [, root] = Object.entries(env).find(([key]) => key.toUpperCase() === 'SYSTEMROOT') ?? [];
    return node_path__WEBPACK_IMPORTED_MODULE_1__.win32.join(root && node_path__WEBPACK_IMPORTED_MODULE_1__.win32.isAbsolute(root) ? root : 'C:\\Windows', 'System32', file);
}
//# sourceMappingURL=programs.js.map

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

/***/ 85472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XZ: () => (/* binding */ gitRunner),
/* harmony export */   tv: () => (/* binding */ gitFailure),
/* harmony export */   y1: () => (/* binding */ gitFields)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57657);
/* harmony import */ var _core_programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36711);
/* harmony import */ var _core_stall_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94106);




/** Runs git in a repository without prompts, writes, or programs from the repository's settings. */
function gitRunner(root, { environment, signal }) {
    return async (args) => {
        // In the container of a job the checkout belongs to another user, and git refuses to read it without the second one.
        const settings = ['-c', 'core.fsmonitor=false', '-c', 'safe.directory=*'];
        const options = [...settings, '--no-optional-locks', '-C', root];
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)((0,_core_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .programPath */ .k)('git', environment), [...options, ...args], {
            env: { ...environment, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' },
            stdio: ['ignore', 'pipe', 'pipe'],
            ...(signal === undefined ? {} : { signal }),
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
        const code = await (0,_core_stall_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessStalled */ .aB)('run git', () => ended).catch((error) => {
            signal?.throwIfAborted();
            if (error instanceof _core_stall_js__WEBPACK_IMPORTED_MODULE_3__/* .StallError */ .Xz)
                throw error;
            const isMissing = error.code === 'ENOENT';
            const message = isMissing
                ? 'there is no program git on PATH; install git'
                : `git cannot be started: ${error.message}`;
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(message, { cause: error });
        });
        return { code: code ?? 128, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') };
    };
}
/** Why git failed: the first line that it printed as an error, else its exit code. */
function gitFailure(command, { code, stderr }) {
    return stderr.trim().split('\n')[0] || `git ${command} ended with code ${code}`;
}
/** The fields of an output with `-z`. What is not UTF-8 has replacement characters. */
function gitFields({ stdout }) {
    return stdout
        .toString('utf8')
        .split('\0')
        .filter((field) => field !== '');
}
//# sourceMappingURL=run-git.js.map

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
/** `84 ms`, `3.2 s`, `4 min 10 s` */
function formatDuration(durationMs) {
    if (durationMs < 1000)
        return `${Math.round(durationMs)} ms`;
    if (durationMs < 60_000)
        return `${(durationMs / 1000).toFixed(1)} s`;
    const seconds = Math.round(durationMs / 1000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
/** `1 check`, `2 checks` */
function count(number, singular, plural = `${singular}s`) {
    return `${number} ${number === 1 ? singular : plural}`;
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
/* harmony import */ var _core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28759);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64351);


/**
 * Builds Markdown. Text from outside goes through `text` or `code`, which escape it: it cannot add mark-up, links,
 * mentions or HTML. Secrets are taken out first: escaping drops characters, and a secret is not recognised afterwards.
 */
// All characters with a meaning in Markdown, HTML, GitHub's autolinks, emoji or mathematics.
const special = /[!-/:-@[-`{-~]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern matches control characters
const invisible = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+/g;
/** The same for several lines: line feeds and tabs are kept. */
const invisibleInLines = /[^\P{Cc}\n\t]|[\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;
/**
 * A character without width. GitHub looks for mentions and references in the rendered text, where a character reference
 * is the character again: only something between its parts keeps them from being found.
 */
const gap = '\u200b';
/** Longest run of hexadecimal digits that is no id of a commit. */
const maxHexDigits = 6;
/** One line of text, escaped. */
function text(value) {
    return escapeWith((0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .mapClean */ .Gn)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(value), withoutReferences), /[,.\-/%;?'"()=_{}]/);
}
/**
 * One line of escaped text in a fixed-width font, in which GitHub looks for no mentions and references. Mail addresses
 * are links there too.
 */
function code(value) {
    return `<code>${escapeWith((0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .mapClean */ .Gn)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printableName */ .Nt)(value), (name) => name.replace(/@(?=[\p{L}\p{N}])/gu, `@${gap}`)), /[,.\-/%;?'"()=_{}:#+^]/)}</code>`;
}
/** A table. Cells are Markdown, not escaped again. Empty without rows. */
function table(headers, rows) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n');
}
/** A collapsed section. The title is Markdown, not escaped again. */
function details(title, body) {
    return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}
/** A block of code. The fence is longer than any in the text, so nothing in the text has an effect. */
function fence(lines, language = '') {
    const body = (0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(lines).replace(/\r\n?/g, '\n').replace(invisibleInLines, ' ');
    const longestRun = (body.match(/`+/g) ?? []).reduce((longest, { length }) => Math.max(longest, length), 2);
    const fenceMark = '`'.repeat(longestRun + 1);
    return `${fenceMark}${language}\n${body}\n${fenceMark}`;
}
/** The text with a gap in each mention, reference to an issue or a commit, address and mail address. */
function withoutReferences(value) {
    return value
        .replace(/[@#](?=[\p{L}\p{N}])/gu, `$&${gap}`)
        .replace(/\bGH-(?=\d)/gi, `$&${gap}`)
        .replace(/:(?=\/\/)|\bwww\.(?=\S)/gi, `$&${gap}`)
        .replace(/[\da-f-]{7,}/gi, (run) => (uuid.test(run) ? run : run.replace(/[\da-f]{7,}/gi, splitHex)));
}
const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
function splitHex(digits) {
    const parts = [];
    for (let start = 0; start < digits.length; start += maxHexDigits)
        parts.push(digits.slice(start, start + maxHexDigits));
    return parts.join(gap);
}
/**
 * Replaces every special character by a character reference, which has no meaning in Markdown. Characters in `harmless`
 * are kept where they have no meaning either, so that a summary stays readable as plain text.
 */
function escapeWith(value, harmless) {
    const line = value.replace(invisible, ' ').trim();
    return line.replace(special, (character, index) => (harmless.test(character) && isWithoutMeaning(line, index)) || (character === ':' && line[index + 1] === ' ')
        ? character
        : `&#${character.charCodeAt(0)};`);
}
/**
 * True for a character between two words or at the end of a word. False where a list, a heading or an address may begin
 * (`- x`, `1. x`, `http://`, `www.`), and next to another special character (`--`, `__`).
 */
function isWithoutMeaning(line, index) {
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
