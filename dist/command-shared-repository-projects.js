export const id = 6376;
export const ids = [6376];
export const modules = {

/***/ 6376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ PartLeftOutError),
  readRepositoryProjects: () => (/* binding */ readRepositoryProjects)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/bundle/bundle.js + 1 modules
var bundle = __webpack_require__(71897);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/core/links.js
var links = __webpack_require__(90729);
// EXTERNAL MODULE: ./lib/src/core/paths.js
var core_paths = __webpack_require__(42180);
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
        return new Set(folders.filter((folder) => pathAndFolders(`${(0,core_paths/* relativePath */.iZ)(this.#root, folder)}/package.json`).some((path) => names.has(path))));
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
        // A repository may tell git to ignore the commits of its submodules.
        const options = ['-r', '-z', '--name-only', '--no-renames', '--ignore-submodules=none'];
        const files = (0,run_git/* gitFields */.y1)(await this.#query('diff-tree', [...options, base, head]));
        return { base, files };
    }
    /**
     * The text of a file in a commit; undefined if the commit has none.
     *
     * @param file - relative to the repository's root.
     * @throws UserError if git does not have its content, as in a clone with a filter.
     */
    async textAt(commit, file) {
        const listed = await this.#query('ls-tree', ['-z', '--full-tree', commit, '--', `:(literal)${file}`]);
        const hash = /^100\d{3} blob ([0-9a-f]+)\t/.exec(listed.stdout.toString('utf8'))?.[1];
        if (hash === undefined)
            return undefined;
        return (await this.#query('cat-file', ['blob', hash])).stdout.toString('utf8');
    }
    /** Whether git has a commit with this full id. */
    async has(id) {
        return /^[0-9a-f]{40,64}$/i.test(id) && (await this.#commitId(id)) !== undefined;
    }
    /** False if a commit is neither HEAD nor before it. In a shallow history that is not known, and true. */
    async isInHistory(id) {
        const { code } = await this.#query('merge-base', ['--is-ancestor', id, 'HEAD'], [0, 1]);
        return code === 0 || (await this.#isShallow());
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
        if (!(await this.#isShallow()))
            return;
        throw new errors/* UserError */.yo(`the history that was checked out does not reach back to ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(name))}; give actions/checkout fetch-depth: 0`);
    }
    async #isShallow() {
        const { stdout } = await this.#query('rev-parse', ['--is-shallow-repository']);
        return stdout.toString('utf8').trim() === 'true';
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
// EXTERNAL MODULE: ./lib/src/project/workspace.js
var workspace = __webpack_require__(38113);
;// CONCATENATED MODULE: ./lib/src/project/dependencies.js


/**
 * Finds the packages of the repository that a project depends on, directly or indirectly: by name, as members of its
 * workspace, or by path (`file:`, `link:`, `portal:`, `workspace:`). A member can be imported without being listed.
 *
 * The dependencies of the workspace root count too, because every member can use them. Other projects among them do not: a
 * root may list them only to have them installed.
 *
 * @param projects - folders of all projects of the repository.
 * @param importsOf - the names of the packages that a package imports.
 */
async function localDependencies(project, packages, projects, importsOf) {
    const root = project.installDirectory;
    const byDirectory = new Map(packages.flatMap((each) => [each.directory, ...each.links].map((path) => [path, each])));
    const isMember = await (0,workspace/* readWorkspace */.iF)(root);
    const members = packages.filter(({ directory, links }) => directory !== root && (isMember(directory) || links.some(isMember)));
    const byName = new Map(members.map((member) => [member.packageFile.name, member]));
    const found = new Set();
    const paths = new Set();
    const unknown = new Set();
    const add = async (target, accept) => {
        if (target === undefined || found.has(target) || target.directory === project.directory || !accept(target))
            return;
        found.add(target);
        // A link may come to lead to another folder.
        for (const link of target.links)
            paths.add(link);
        await follow(target);
        await followImports(target);
    };
    const followName = async (name, accept) => {
        const target = byName.get(name);
        if (target === undefined)
            unknown.add(name);
        await add(target, accept);
    };
    const follow = async (from, accept = () => true) => {
        for (const [name, range] of Object.entries(allDependencies(from))) {
            const path = pathOf(range);
            if (path === undefined)
                await followName(nameOf(name, range), accept);
            else {
                const target = byDirectory.get((0,external_node_path_.resolve)(from.directory, path));
                if (target === undefined)
                    paths.add((0,external_node_path_.resolve)(from.directory, path));
                await add(target, accept);
            }
        }
    };
    const followImports = async (from) => {
        for (const name of await importsOf(from))
            await followName(name, () => true);
    };
    const own = byDirectory.get(project.directory);
    if (own !== undefined) {
        await follow(own);
        await followImports(own);
    }
    // Its own code is no part of the project.
    const rootPackage = root === project.directory ? undefined : byDirectory.get(root);
    if (rootPackage !== undefined)
        await follow(rootPackage, ({ directory }) => !projects.has(directory));
    const unused = root === project.directory ? members.filter((member) => !found.has(member)) : [];
    return { packages: [...found], paths: [...paths], unusedMembers: unused.map(({ directory }) => directory), unknown };
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
;// CONCATENATED MODULE: ./lib/src/project/path-set.js
/** Files and folders of a repository, relative to its root and with `/`; empty for the root itself. */
class PathSet {
    #paths;
    #above;
    constructor(paths) {
        this.#paths = new Set(paths);
        this.#above = new Set(paths.flatMap(foldersOf));
    }
    /** True for one of the paths, and for what is below one. */
    covers(file) {
        return this.#paths.has('') || this.#paths.has(file) || foldersOf(file).some((folder) => this.#paths.has(folder));
    }
    /** True for what is above one of the paths, such as a submodule or a link on the way to it. */
    isAbove(file) {
        return this.#above.has(file);
    }
}
/** The folders that contain a path, without the root. */
function foldersOf(path) {
    const folders = [];
    for (let end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1))
        folders.push(path.slice(0, end));
    return folders;
}
//# sourceMappingURL=path-set.js.map
;// CONCATENATED MODULE: ./lib/src/project/git-changes.js




/** Why changed files of the repository change a project: the first reason of each kind. Empty if they do not. */
function changeReasons(files, repositoryRoot, { project, dependencies, uses }) {
    const nameOf = (path) => (0,core_paths/* relativePath */.iZ)(repositoryRoot, path);
    const unusedMembers = dependencies.unusedMembers.map(nameOf);
    const own = nameOf(project.directory);
    const packages = dependencies.packages.map(({ directory, packageFile }) => {
        return { path: nameOf(directory), name: packageFile.name ?? nameOf(directory) };
    });
    const lockfiles = project.lockfile === undefined ? [] : [project.lockfile];
    const install = installFiles.map((name) => (0,external_node_path_.join)(project.installDirectory, name));
    const further = new PathSet([...lockfiles, ...install, ...dependencies.paths, ...uses].map(nameOf));
    const reasons = new Map();
    const add = (kind, name, file) => {
        if (!reasons.has(kind))
            reasons.set(kind, { kind, name, file });
    };
    for (const file of files) {
        if (touches(file, own) && !unusedMembers.some((path) => touches(file, path)))
            add('own', file, file);
        const package_ = packages.find(({ path }) => touches(file, path));
        if (package_ !== undefined)
            add('package', package_.name, file);
        if (further.covers(file) || further.isAbove(file))
            add('file', file, file);
    }
    return [...reasons.values()];
}
/** True if a changed file is at or below the path, or is a submodule that contains it. */
function touches(file, path) {
    return path === '' || file === path || file.startsWith(`${path}/`) || path.startsWith(`${file}/`);
}
//# sourceMappingURL=git-changes.js.map
// EXTERNAL MODULE: ./lib/src/project/package-file.js
var package_file = __webpack_require__(97819);
;// CONCATENATED MODULE: ./lib/src/project/sorted-paths.js

/** Absolute paths, to ask which of them are in a folder. */
class SortedPaths {
    #paths;
    constructor(paths = []) {
        this.#paths = [...paths].sort();
    }
    /** Those below a folder, at any depth, in their order. */
    below(folder) {
        const start = folder.endsWith(external_node_path_.sep) ? folder : `${folder}${external_node_path_.sep}`;
        let first = 0;
        let end = this.#paths.length;
        while (first < end) {
            const middle = (first + end) >> 1;
            if ((this.#paths[middle] ?? '') < start)
                first = middle + 1;
            else
                end = middle;
        }
        const found = [];
        for (let index = first; this.#paths[index]?.startsWith(start); index++)
            found.push(this.#paths[index] ?? '');
        return found;
    }
}
//# sourceMappingURL=sorted-paths.js.map
;// CONCATENATED MODULE: ./lib/src/project/left-out.js








/** Where there is no git, and where everything is on disk. */
const nothingLeftOut = {
    tracked: new SortedPaths(),
    links: new SortedPaths(),
    files: new Map(),
    sparse: new Set(),
    submodules: [],
    textOf: async () => undefined,
};
/** Finds what git lists and what is not on disk. Nothing if git fails. */
async function readLeftOut(root, run) {
    const tracked = [];
    const links = [];
    const files = new Map();
    const sparse = new Set();
    const submodules = [];
    const result = await run(['ls-files', '-z', '-t', '--stage']);
    for (const entry of result.code === 0 ? (0,run_git/* gitFields */.y1)(result) : []) {
        const [, status, mode, hash = '', name = ''] = /^(\S) (\d{6}) ([0-9a-f]+) \d\t([\s\S]*)$/.exec(entry) ?? [];
        const path = (0,external_node_path_.join)(root, name);
        if (mode === '160000') {
            if (!exists((0,external_node_path_.join)(path, '.git')))
                submodules.push(path);
            continue;
        }
        if (mode === '120000')
            links.push(path);
        else
            tracked.push(path);
        if (!exists(path)) {
            files.set(path, hash);
            if (status === 'S')
                sparse.add(path);
        }
    }
    const textOf = async (path) => {
        const blob = await run(['cat-file', 'blob', files.get(path) ?? '']);
        return blob.code === 0 ? blob.stdout.toString('utf8') : undefined;
    };
    return { tracked: new SortedPaths(tracked), links: new SortedPaths(links), files, sparse, submodules, textOf };
}
/**
 * The packages whose package.json is not on disk, as git has them. `unreadable` has the package.json files whose content git does
 * not have, as in a clone with a filter, which a sparse checkout of actions/checkout makes.
 */
async function packagesLeftOut(root, { files }, run) {
    const packages = [];
    const unreadable = new Set();
    for (const [file, hash] of files) {
        if ((0,external_node_path_.basename)(file) !== 'package.json' || isSkipped((0,core_paths/* relativePath */.iZ)(root, file)))
            continue;
        // What one of them lacks, the others lack as well.
        const result = unreadable.size > 0 ? undefined : await run(['cat-file', 'blob', hash]);
        if (result?.code !== 0) {
            unreadable.add(file);
            continue;
        }
        const directory = (0,external_node_path_.dirname)(file);
        const packageFile = validPackageFile(result.stdout.toString('utf8'), file);
        if (packageFile !== undefined)
            packages.push({ directory, packageFile, hasSpec: files.has((0,external_node_path_.join)(directory, bundle/* specName */.hi)), links: [] });
    }
    return { packages, unreadable };
}
function validPackageFile(text, file) {
    try {
        return (0,package_file/* parsePackageFile */.IM)(text, file);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    }
}
/** True for what a search of the disk skips, too. */
function isSkipped(path) {
    return path.split('/').some((name) => name === 'node_modules' || name.startsWith('.'));
}
function exists(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
}
//# sourceMappingURL=left-out.js.map
// EXTERNAL MODULE: ./lib/src/project/package-manager.js
var package_manager = __webpack_require__(35506);
// EXTERNAL MODULE: ./lib/src/project/packages.js
var project_packages = __webpack_require__(85735);
// EXTERNAL MODULE: ./lib/src/project/project.js
var project_project = __webpack_require__(20905);
// EXTERNAL MODULE: ./lib/src/bundle/code-text.js
var code_text = __webpack_require__(63400);
;// CONCATENATED MODULE: ./lib/src/project/import-paths.js



const maxFileBytes = 2 * 1024 * 1024;
const maxPathLength = 500;
/** How code ends before a text that is imported, without white space and comments: its parts, each after a space. */
const beforeImport = / (?:from|import|(?:import|require(?: \. resolve)?|import \. meta \. resolve) \()$/;
/** What a path or an import may begin with, anywhere in a text. Most sources have the last one near their beginning. */
const mayBegin = /["'`}](?:\/?\.\.?(?:[/"'`\\]|$)|\\)|\b(?:from\s*["'`/]|import\b|require\b)|\/\/\//g;
/** `import . meta . resolve (` */
const maxPartsOfImport = 6;
/** What a source imports. Takes time by the length of the text. */
function importsOf(text) {
    const paths = new Set();
    const names = new Set();
    const computed = new Set();
    /** Where the last parts begin and end, without white space and comments; the newest is at `count - 1`. */
    const starts = new Uint32Array(maxPartsOfImport);
    const ends = new Uint32Array(maxPartsOfImport);
    let count = 0;
    let mayImport = false;
    const codeBefore = () => {
        let code = '';
        for (let part = Math.max(0, count - maxPartsOfImport); part < count; part++)
            code += ` ${text.slice(starts[part % maxPartsOfImport], ends[part % maxPartsOfImport])}`;
        return code;
    };
    /** The path that is imported, if a sign that adds to it may follow. */
    let imported;
    const add = (path, isImport) => {
        if (isPath(path))
            paths.add(path);
        else if (isImport && path !== '')
            names.add(path);
    };
    let last = 0;
    for (const { index } of text.matchAll(mayBegin))
        last = index;
    let partsAfter = 0;
    (0,code_text/* scanCode */.FC)(text, (kind, start, end) => {
        if (kind === 'space')
            return undefined;
        if (kind === 'comment') {
            if (text.startsWith('///', start))
                addReference(text.slice(start, end), paths);
            return undefined;
        }
        if (start > last && partsAfter++ > maxPartsOfImport)
            return 'stop';
        const path = imported;
        imported = undefined;
        if (kind === 'string' || kind === 'template') {
            // Most texts are not imported and no paths, which their first signs show.
            const isImport = mayImport && beforeImport.test(codeBefore());
            const isWhole = kind === 'string' || (text.charCodeAt(start) === backtick && text.charCodeAt(end - 1) === backtick);
            if ((isImport || mayBePath(text, start + 1)) && end - start <= maxPathLength) {
                const value = contentOf(text.slice(start, end));
                if (isWhole)
                    add(value, isImport);
                else if (isImport && text.charCodeAt(start) === backtick && isPath(value))
                    computed.add(value);
                // The end of a template, as after `${__dirname}`.
                else if (text.charCodeAt(start) === brace && text.charCodeAt(end - 1) === backtick && isPath(value))
                    paths.add(value);
                if (isWhole && isImport)
                    imported = value;
            }
        }
        else if (kind === 'sign' && text[start] === '+' && path !== undefined && isPath(path))
            computed.add(path);
        // What was taken for a regular expression may be code between two divisions.
        else if (kind === 'expression') {
            for (const [, , inside = ''] of text.slice(start, end).matchAll(/(["'`])(\.{1,2}\/[^"'`\n]{1,500})\1/g))
                paths.add(inside);
        }
        // The text of a template or string is not needed before an import, but its last sign.
        starts[count % maxPartsOfImport] = kind === 'word' ? start : end - 1;
        ends[count % maxPartsOfImport] = end;
        count++;
        mayImport = kind === 'word' || (kind === 'sign' && text.charCodeAt(start) === parenthesis);
        return undefined;
    });
    return { paths: [...paths], names: [...names], computed: [...computed] };
}
const [parenthesis, point, slash, backtick, backslash, brace] = [40, 46, 47, 96, 92, 125];
function mayBePath(text, start) {
    const first = text.charCodeAt(start);
    return first === point || first === slash || first === backslash;
}
/** The text in quotes: without them, the signs of a substitution, and the backslashes before other signs. */
function contentOf(part) {
    return part.replace(/^["'`}]|(?:["'`]|\$\{)$/g, '').replace(/\\([^\w\n])/g, '$1');
}
/** `/// <reference path="types.d.ts" />` names a file beside the source. */
function addReference(comment, paths) {
    const [, , path] = /^\/\/\/\s{0,20}<reference\s{1,20}path\s{0,20}=\s{0,20}(["'])([^"'\n]{1,500})\1/.exec(comment) ?? [];
    if (path !== undefined)
        paths.add(isPath(path) ? path : `./${path}`);
}
/** True for an import by a path, also after `__dirname +`. */
function isPath(path) {
    return /^\/?\.{1,2}(?:\/|$)/.test(path) && !path.includes('\n');
}
const extensions = ['.ts', '.tsx', '.mts', '.cts', '.js', '.mjs', '.cjs', '.jsx', '.json'];
/** The files that an import may mean: with its extension added, that of TypeScript in place of `.js`, or a folder's index. */
function* candidatesOf(path) {
    const bare = /^\.[cm]?jsx?$/.test((0,external_node_path_.extname)(path)) ? path.slice(0, -(0,external_node_path_.extname)(path).length) : path;
    yield path;
    for (const extension of extensions)
        yield* bare === path ? [`${path}${extension}`] : [`${path}${extension}`, `${bare}${extension}`];
    for (const extension of extensions)
        yield (0,external_node_path_.join)(path, `index${extension}`);
}
/** The paths that an import may have to mean a file: `candidatesOf` the other way round. */
function importsMeaning(file) {
    const extension = extensions.find((each) => file.endsWith(each));
    if (extension === undefined)
        return [file];
    const bare = file.slice(0, -extension.length);
    const paths = [file, bare, ...['.js', '.mjs', '.cjs', '.jsx'].map((each) => `${bare}${each}`)];
    return bare.endsWith(`${external_node_path_.sep}index`) ? [...paths, (0,external_node_path_.dirname)(file)] : paths;
}
/** The name of the package that an import without a path may mean. */
function packageNameOf(name) {
    return name.split('/', name.startsWith('@') ? 2 : 1).join('/');
}
/** True for a file, also by a link. False for a path that the system refuses, such as one that is too long. */
function isFile(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
    }
    catch {
        return false;
    }
}
/** The text of a file; empty if it is large or cannot be read. */
function textOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path).size <= maxFileBytes ? (0,external_node_fs_.readFileSync)(path, 'utf8') : '';
    }
    catch {
        return '';
    }
}
//# sourceMappingURL=import-paths.js.map
;// CONCATENATED MODULE: ./lib/src/project/rules-before.js









/**
 * The changed files that the project depended on before and that what is on disk does not name: a deleted file that an import may
 * have meant, a deleted member of the workspace, and a package.json or pnpm-workspace.yaml above that made the project
 * a member or named its package manager.
 */
async function partsBefore({ project, isMember, dependencies, asked }, repositoryRoot, files) {
    const found = [];
    const askedNames = new PathSet(files.deleted.length === 0 ? [] : [...asked].map((path) => (0,core_paths/* relativePath */.iZ)(repositoryRoot, path)));
    for (const file of files.deleted) {
        const path = (0,external_node_path_.join)(repositoryRoot, file);
        const folder = (0,external_node_path_.dirname)(path);
        const isPart = importsMeaning(path).some((each) => asked.has(each)) ||
            // A link on the way to it.
            askedNames.isAbove(file) ||
            ((0,external_node_path_.basename)(path) === 'package.json' && isMember(folder) && (await hadName(files, file, dependencies.unknown)));
        if (isPart)
            found.push(file);
    }
    for (const folder of (0,package_manager/* foldersUpTo */.Kd)(project.directory, repositoryRoot).slice(1)) {
        if (folder === project.installDirectory)
            continue;
        const changed = ['package.json', workspace/* pnpmWorkspaceName */._R]
            .map((name) => (0,core_paths/* relativePath */.iZ)(repositoryRoot, (0,external_node_path_.join)(folder, name)))
            .filter((file) => files.all.has(file));
        if (changed.length > 0 && (await ruledOtherwise(project.directory, folder, changed, repositoryRoot, files)))
            found.push(...changed);
    }
    return found;
}
/** Whether a deleted package.json had one of the names, or it is not known which it had. */
async function hadName(files, file, names) {
    try {
        const text = await files.textBefore(file);
        return text === undefined || names.has((0,package_file/* parsePackageFile */.IM)(text, file).name ?? '');
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return true;
        throw error;
    }
}
/** Whether the changed files of a folder said something else of a project than now, or it is not known what they said. */
async function ruledOtherwise(directory, folder, changed, repositoryRoot, files) {
    const textNow = (name) => {
        const path = (0,external_node_path_.join)(folder, name);
        return (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, 'utf8') : undefined;
    };
    const textBefore = async (name) => {
        const file = (0,core_paths/* relativePath */.iZ)(repositoryRoot, (0,external_node_path_.join)(folder, name));
        return changed.includes(file) ? await files.textBefore(file) : textNow(name);
    };
    try {
        const before = await ruleOf(directory, folder, await textBefore('package.json'), await textBefore(workspace/* pnpmWorkspaceName */._R));
        return before !== (await ruleOf(directory, folder, textNow('package.json'), textNow(workspace/* pnpmWorkspaceName */._R)));
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return true;
        throw error;
    }
}
/** Whether a folder is the root of a workspace with the project, and the package manager that it names, as a text. */
async function ruleOf(directory, folder, packageText, pnpmText) {
    const packageFile = packageText === undefined ? undefined : (0,package_file/* parsePackageFile */.IM)(packageText, (0,external_node_path_.join)(folder, 'package.json'));
    const isMember = await (0,workspace/* workspaceOf */.B3)(folder, packageFile, pnpmText);
    return JSON.stringify([isMember(directory), packageFile?.packageManager]);
}
//# sourceMappingURL=rules-before.js.map
// EXTERNAL MODULE: ./lib/src/project/sdk-version.js
var sdk_version = __webpack_require__(34945);
// EXTERNAL MODULE: ./lib/src/commands/shared/connectors-file.js + 1 modules
var connectors_file = __webpack_require__(30961);
// EXTERNAL MODULE: ./lib/src/project/build-scripts.js
var build_scripts = __webpack_require__(96305);
// EXTERNAL MODULE: ./lib/src/project/sources.js
var sources = __webpack_require__(10074);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
// EXTERNAL MODULE: ./lib/src/core/json.js
var json = __webpack_require__(65872);
;// CONCATENATED MODULE: ./lib/src/project/tsconfig.js







/** Configurations that extend each other. */
const maxConfigurations = 100;
/** The configurations that a package is built with: those that a script names, and `tsconfig.json` in its folder or above it. */
async function readTsconfigs(directory, named, { repositoryRoot, leftOut, folderOf, textOf }) {
    const configurations = new Set();
    const packages = [];
    const mappings = [];
    const baseUrls = [];
    const exists = (file) => isFile(file) || leftOut.has(file);
    const read = async (file) => {
        // Configurations may extend each other in a circle.
        if (configurations.has(file) || configurations.size >= maxConfigurations)
            return;
        configurations.add(file);
        const errors = [];
        const config = (0,main.parse)(await textOf(file), errors, { allowTrailingComma: true });
        if (!(0,json/* isObject */.Gv)(config))
            return;
        const options = (0,json/* isObject */.Gv)(config['compilerOptions']) ? config['compilerOptions'] : {};
        const baseUrl = typeof options['baseUrl'] === 'string' ? (0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), options['baseUrl']) : undefined;
        if (baseUrl !== undefined)
            baseUrls.push(baseUrl);
        for (const [pattern, targets] of Object.entries((0,json/* isObject */.Gv)(options['paths']) ? options['paths'] : {})) {
            mappings.push({ pattern, targets: (0,package_file/* textsIn */.Ej)(targets).map((each) => (0,external_node_path_.resolve)(baseUrl ?? (0,external_node_path_.dirname)(file), each)) });
        }
        const references = Array.isArray(config['references']) ? config['references'] : [];
        // One above the package may refer to all others of the repository.
        if ((0,core_paths/* isInside */.FK)(directory, file))
            for (const each of references)
                if ((0,json/* isObject */.Gv)(each))
                    await follow(file, (0,package_file/* textsIn */.Ej)([each['path']]));
        await follow(file, (0,package_file/* textsIn */.Ej)([config['extends']].flat()));
    };
    const follow = async (from, paths) => {
        for (const path of paths) {
            let target = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(from), path);
            if (!/^\.{0,2}\//.test(path) && !/^\.{1,2}$/.test(path)) {
                const name = packageNameOf(path);
                packages.push(name);
                const folder = folderOf(name);
                if (folder === undefined)
                    continue;
                target = (0,external_node_path_.join)(folder, path.slice(name.length));
            }
            // Of those that are not there, one may have been deleted.
            for (const each of [target, `${target}.json`, (0,external_node_path_.join)(target, 'tsconfig.json')]) {
                if (!(0,core_paths/* isInside */.FK)(repositoryRoot, each))
                    continue;
                if (exists(each)) {
                    await read(each);
                    break;
                }
                configurations.add(each);
            }
        }
    };
    for (const folder of (0,package_manager/* foldersUpTo */.Kd)(directory, repositoryRoot)) {
        const file = (0,external_node_path_.join)(folder, 'tsconfig.json');
        await read(file);
        if (exists(file))
            break;
    }
    for (const file of named)
        await read(file);
    return {
        configurations: [...configurations],
        packages,
        aliasesOf(name) {
            const mapped = mappings.flatMap(({ pattern, targets }) => {
                const [start = '', end] = pattern.split('*');
                if (end === undefined)
                    return name === pattern ? targets : [];
                if (name.length < start.length + end.length || !name.startsWith(start) || !name.endsWith(end))
                    return [];
                const part = name.slice(start.length, name.length - end.length);
                return targets.map((target) => target.replace('*', () => part));
            });
            return [...mapped, ...baseUrls.map((folder) => (0,external_node_path_.join)(folder, name))];
        },
    };
}
//# sourceMappingURL=tsconfig.js.map
;// CONCATENATED MODULE: ./lib/src/project/imported-files.js








/** Files that are followed. A connector imports fewer. */
const maxFiles = 5000;
/**
 * The files that a package is built from: what its sources import, directly or indirectly, by a path or by `paths` of its
 * tsconfig.json; what the scripts of its build name outside of its folder; where its links lead; and the configurations of
 * TypeScript. A path that is computed is followed to the folder with which it begins.
 *
 * What is not on disk is found all the same; of a submodule, its folder is found.
 */
async function importedFiles(from, context) {
    return await new Search(from, context).run();
}
class Search {
    #from;
    #context;
    #realRoot;
    #outside = new Set();
    #inside = new Set();
    #names = new Set();
    #asked = new Set();
    #sources = [];
    /** The paths of the sources. */
    #followed = new Set();
    #unreadable;
    constructor(from, context) {
        this.#from = from;
        this.#context = context;
        this.#realRoot = (0,links/* realPathOf */.dN)(context.repositoryRoot);
    }
    async run() {
        const { directory, scripts, nested } = this.#from;
        const { repositoryRoot, leftOut, folderOf } = this.#context;
        for (const source of (0,sources/* projectSources */.gF)(directory))
            this.#addSource(source);
        const tracked = leftOut.tracked.below(directory);
        const isNested = (path) => nested.some((each) => path.startsWith(each + external_node_path_.sep));
        for (const path of tracked)
            if ((0,sources/* isTrackedCode */.qo)(directory, path) && !isNested(path))
                await this.#follow(path);
        await this.#followLinks();
        const { above, configurations: named } = placesOfBuild(directory, scripts);
        for (const path of above)
            if (!(0,core_paths/* isInside */.FK)(directory, path))
                await this.#followPlace(path);
        const options = { repositoryRoot, leftOut: leftOut.files, folderOf, textOf: this.#textOf };
        const own = tracked.filter((path) => (0,external_node_path_.dirname)(path) === directory && isBuildConfiguration(path));
        const { configurations, packages, aliasesOf } = await readTsconfigs(directory, [...named, ...own], options);
        for (const file of configurations)
            if (!(0,core_paths/* isInside */.FK)(directory, file))
                this.#addWithTarget(file);
        for (const name of packages)
            this.#names.add(name);
        // Grows while it is read.
        for (const source of this.#sources)
            await this.#followImportsOf(source, aliasesOf);
        return {
            ...{ outside: [...this.#outside], inside: this.#inside, names: this.#names, asked: this.#asked },
            unreadable: this.#unreadable,
        };
    }
    async #followImportsOf({ path, text }, aliasesOf) {
        const { directory } = this.#from;
        const known = this.#context.importsOf;
        const imports = known.get(path) ?? importsOf(text);
        const isOwn = (0,core_paths/* isInside */.FK)(directory, path);
        if (!isOwn)
            known.set(path, imports);
        const isBuild = isOwn && !(0,core_paths/* isInside */.FK)((0,external_node_path_.join)(directory, 'src'), path);
        const folder = (0,external_node_path_.dirname)(path);
        for (const each of imports.paths) {
            await this.#followImport((0,external_node_path_.join)(folder, each, '.'), isBuild);
            // As bundlers write how a file is read.
            if (each.includes('?'))
                await this.#followImport((0,external_node_path_.join)(folder, each.split('?', 1)[0] ?? ''), isBuild);
        }
        for (const each of imports.computed) {
            const place = (0,external_node_path_.join)(folder, each.slice(0, each.lastIndexOf('/') + 1), '.');
            if ((0,core_paths/* isInside */.FK)(this.#context.repositoryRoot, place))
                this.#followFolder(place);
        }
        for (const name of imports.names) {
            this.#names.add(packageNameOf(name));
            for (const each of aliasesOf(name))
                await this.#followImport(each, false);
        }
    }
    /** @param isBuild - the path is in a script of the build, where one of a folder may be an alias for what is in it. */
    async #followImport(path, isBuild) {
        if (this.#asked.has(path) || isDependency(path))
            return;
        this.#asked.add(path);
        const { tracked, submodules } = this.#context.leftOut;
        const submodule = submodules.find((each) => (0,core_paths/* isInside */.FK)(each, path));
        if (submodule !== undefined)
            this.#add(submodule);
        // The package.json of a folder says what an import of the folder means.
        const isPlace = isBuild ? tracked.below(path).length > 0 : this.#exists((0,external_node_path_.join)(path, 'package.json'));
        if (isPlace && !(0,core_paths/* isInside */.FK)(this.#from.directory, path))
            await this.#followPlace(path);
        for (const candidate of candidatesOf(path)) {
            if (this.#exists(candidate))
                return await this.#follow(this.#addWithTarget(candidate));
        }
    }
    async #followLinks() {
        const { leftOut } = this.#context;
        for (const link of linksOf(this.#from.directory, leftOut)) {
            if (!leftOut.files.has(link))
                await this.#followPlace(link);
            else {
                const target = await leftOut.textOf(link);
                if (target === undefined)
                    this.#unreadable ??= link;
                else
                    await this.#followPlace((0,external_node_path_.join)((0,external_node_path_.dirname)(link), target));
            }
        }
    }
    /** Follows a file, or all files of a folder, in another place of the repository. */
    async #followPlace(path) {
        const { repositoryRoot } = this.#context;
        // A folder that holds the package is no part of it.
        if ((0,core_paths/* isInside */.FK)(this.#targetOf(path), this.#from.directory) || !(0,core_paths/* isInside */.FK)(repositoryRoot, path))
            return;
        const target = this.#addWithTarget(path);
        if (this.#exists(target))
            await this.#follow(target);
        else if ((0,core_paths/* isInside */.FK)(repositoryRoot, target))
            this.#followFolder(target);
    }
    #followFolder(folder) {
        this.#add(folder);
        for (const source of (0,sources/* folderSources */.v5)(folder))
            this.#addSource(source);
    }
    async #follow(path) {
        const { repositoryRoot, importsOf: known } = this.#context;
        if (this.#followed.has(path) || this.#followed.size >= maxFiles || !(0,core_paths/* isInside */.FK)(repositoryRoot, path))
            return;
        this.#addSource({ path, text: known.has(path) ? '' : await this.#textOf(path) });
    }
    #addSource(source) {
        if (this.#followed.has(source.path))
            return;
        this.#followed.add(source.path);
        this.#sources.push(source);
    }
    #add(path) {
        if ((0,core_paths/* isInside */.FK)(this.#from.directory, path))
            this.#inside.add(path);
        else if ((0,core_paths/* isInside */.FK)(this.#context.repositoryRoot, path))
            this.#outside.add(path);
    }
    /** Adds a path, and what it leads to by links, which is returned. */
    #addWithTarget(path) {
        this.#add(path);
        const target = this.#targetOf(path);
        if (target !== path)
            for (const each of (0,links/* pathsByLinks */.$M)(this.#context.repositoryRoot, path))
                this.#add(each);
        return target;
    }
    #targetOf(path) {
        return (0,external_node_path_.join)(this.#context.repositoryRoot, (0,external_node_path_.relative)(this.#realRoot, (0,links/* realPathOf */.dN)(path)));
    }
    #exists(path) {
        return isFile(path) || this.#context.leftOut.files.has(path);
    }
    /** The text of a file, also of one that is not on disk. */
    #textOf = async (path) => {
        const { leftOut } = this.#context;
        const text = leftOut.files.has(path) ? await leftOut.textOf(path) : textOf(path);
        if (text === undefined)
            this.#unreadable ??= path;
        return text ?? '';
    };
}
/** A configuration of TypeScript that is not only for tests or checkers. */
function isBuildConfiguration(path) {
    return /^tsconfig\.(?!test|spec|jest|vitest|eslint|lint)[^.]{1,100}\.json$/.test((0,external_node_path_.basename)(path));
}
function isDependency(path) {
    return /[\\/]node_modules(?:[\\/]|$)/.test(path);
}
/** Links in the folder of a package: those that git tracks, and all others below the folder of the sources. */
function linksOf(directory, { links }) {
    const tracked = links.below(directory).filter((path) => (0,sources/* isTrackedPart */.GU)(directory, path));
    const source = (0,external_node_path_.join)(directory, 'src');
    if ((0,external_node_fs_.lstatSync)(source, { throwIfNoEntry: false })?.isSymbolicLink())
        return new Set([source, ...tracked]);
    try {
        const entries = (0,external_node_fs_.readdirSync)(source, { recursive: true, withFileTypes: true });
        const found = entries
            .filter((entry) => entry.isSymbolicLink())
            .map(({ parentPath, name }) => (0,external_node_path_.join)(parentPath, name));
        return new Set([...tracked, ...found]);
    }
    catch {
        return new Set(tracked);
    }
}
/** What the scripts of a build name: places above the package's folder, and the configurations of TypeScript. */
function placesOfBuild(directory, scripts) {
    const words = (0,build_scripts/* wordsOfBuild */.lC)(scripts);
    const values = words.map((word) => word.slice(word.lastIndexOf('=') + 1));
    const configurations = words.flatMap((word, index) => {
        const [, option, assigned] = /^(-p|-b|--project|--build|--tsconfig)(=|$)/i.exec(word) ?? [];
        const value = values[assigned === '=' ? index : index + 1];
        if (option === undefined || value === undefined || value === '')
            return [];
        const path = (0,external_node_path_.join)(directory, value);
        return value.endsWith('.json') ? [path] : [path, (0,external_node_path_.join)(path, 'tsconfig.json')];
    });
    const above = values
        // Of a pattern, the folder with which it begins.
        .map((value) => (value.split(/[*?{[]/, 1)[0] ?? '').replace(/^\.\/(?=\.)/, ''))
        .filter((value) => value.startsWith('../'))
        .map((value) => (0,external_node_path_.join)(directory, value, '.'));
    return { above, configurations };
}
//# sourceMappingURL=imported-files.js.map
;// CONCATENATED MODULE: ./lib/src/commands/shared/project-parts.js












/** Makes a function that finds what a project is built from. It reads each package and each project once. */
function partsReader(context) {
    const { repositoryRoot, packages, leftOut } = context;
    const byName = new Map(packages.flatMap((each) => (each.packageFile.name ? [[each.packageFile.name, each]] : [])));
    const byFolder = new Map(packages.map((each) => [each.directory, each]));
    const named = [...byFolder.values()].filter(({ packageFile }) => packageFile.name !== undefined);
    const folders = new SortedPaths(named.map(({ directory }) => directory));
    const importContext = {
        ...{ repositoryRoot, leftOut, importsOf: new Map() },
        folderOf: (name) => byName.get(name)?.directory,
    };
    const importedIn = new Map();
    const importedBy = async (directory) => {
        const known = importedIn.get(directory);
        if (known !== undefined)
            return await known;
        const scripts = byFolder.get(directory)?.packageFile.scripts ?? {};
        const found = importedFiles({ directory, scripts, nested: folders.below(directory) }, importContext);
        importedIn.set(directory, found);
        return await found;
    };
    const known = new Map();
    return async (project) => {
        const found = known.get(project.directory) ?? partsOf(project, context, importedBy);
        known.set(project.directory, found);
        return await found;
    };
}
async function partsOf(project, { repositoryRoot, packages, projectFolders, leftOut, connectorsFile }, importedBy) {
    const namesOf = async ({ directory }) => (await importedBy(directory)).names;
    const dependencies = await localDependencies(project, packages, projectFolders, namesOf);
    const folders = [project.directory, ...dependencies.packages.map((each) => each.directory)];
    const all = await Promise.all(folders.map(importedBy));
    const outside = all.flatMap((each) => each.outside);
    const mayHoldMembers = await (0,workspace/* readMemberFolders */.Mn)(project.installDirectory);
    const submodules = leftOut.submodules.filter((each) => mayHoldMembers(each));
    const settings = [
        ...lockfilesOf(project),
        ...installFiles.map((name) => (0,external_node_path_.join)(project.installDirectory, name)),
        ...connectorsFile.usedPaths(project.directory),
    ];
    const further = [
        // Patches of dependencies, where patch-package looks for them.
        (0,external_node_path_.join)(project.installDirectory, 'patches'),
        // Of files that are not there, one may have been deleted.
        ...connectorsFile.absent,
        ...package_manager/* lockfileNames */.Ih.map((name) => (0,external_node_path_.join)(project.installDirectory, name)).filter((file) => !(0,external_node_fs_.existsSync)(file)),
    ];
    const linked = settings.flatMap((path) => (0,links/* pathsByLinks */.$M)(repositoryRoot, path));
    return {
        project,
        dependencies,
        uses: [...connectorsFile.usedPaths(project.directory), ...further, ...linked, ...outside, ...submodules],
        imported: new Set(all.flatMap((each) => [...each.outside, ...each.inside])),
        asked: new Set(all.flatMap((each) => [...each.asked])),
        unreadable: all.find((each) => each.unreadable !== undefined)?.unreadable,
        isMember: await (0,workspace/* readWorkspace */.iF)(project.installDirectory),
    };
}
/** Settings to which jobs append their tokens. What is installed is in the lockfile. */
const registrySettings = new Set(['.npmrc', '.yarnrc']);
function lockfilesOf({ lockfile }) {
    return lockfile === undefined ? [] : [lockfile];
}
/** What a bundler takes of a folder whose files an import may mean. */
function isBundled(path) {
    return /\.(?:[cm]?[jt]sx?|json)$/.test(path);
}
/** Makes a predicate of the files that a project is built from, as git names them. */
function sourceTest({ project, dependencies, uses, imported }, root) {
    const nameOf = (path) => (0,core_paths/* relativePath */.iZ)(root, path);
    const used = new PathSet(uses.map(nameOf));
    const usedInside = new PathSet([...imported].map(nameOf));
    const usedByPath = new PathSet(dependencies.paths.map(nameOf));
    const folders = [project.directory, ...dependencies.packages.map((each) => each.directory)];
    const installed = new Set([
        ...lockfilesOf(project),
        ...installFiles.filter((name) => !registrySettings.has(name)).map((name) => (0,external_node_path_.join)(project.installDirectory, name)),
    ]);
    return (file, isTracked) => {
        const path = (0,external_node_path_.resolve)(root, file);
        // A script that tries the bundle imports what the build writes.
        const isImported = path !== project.indexFile && (imported.has(path) || (isBundled(path) && usedInside.covers(file)));
        if (isImported || folders.some((folder) => (0,sources/* isSourcePath */.pL)(folder, path, isTracked)))
            return true;
        if (used.covers(file))
            return true;
        // A submodule, which git lists as one, may hold a part of the project.
        const isAbove = used.isAbove(file) || folders.some((part) => part !== path && (0,core_paths/* isInside */.FK)(path, part));
        return isTracked && (usedByPath.covers(file) || installed.has(path) || isAbove);
    };
}
/** A file that a sparse checkout leaves out and that would tell what a project is built from. Undefined if there is none. */
function missingPart({ project, dependencies, imported, isMember, unreadable }, { sparse }, unreadablePackages) {
    if (sparse.size === 0)
        return undefined;
    const settings = new Set([...package_manager/* lockfileNames */.Ih, ...installFiles, connectors_file/* connectorsFileName */.Wo]);
    return ([...sparse].find((file) => imported.has(file) ||
        (0,sources/* isSourcePath */.pL)(project.directory, file, true) ||
        (settings.has((0,external_node_path_.basename)(file)) && (0,core_paths/* isInside */.FK)((0,external_node_path_.dirname)(file), project.directory)) ||
        (unreadablePackages.has(file) && (isMember((0,external_node_path_.dirname)(file)) || dependencies.paths.includes((0,external_node_path_.dirname)(file))))) ?? unreadable);
}
//# sourceMappingURL=project-parts.js.map
;// CONCATENATED MODULE: ./lib/src/commands/shared/repository-projects.js



















/** A file that would tell what a project is built from is not checked out. */
class PartLeftOutError extends errors/* UserError */.yo {
    name = 'PartLeftOutError';
    /** From the root of the repository. */
    file;
    constructor(file, project) {
        super(`the sparse checkout leaves out ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(file))}, so it is not known what ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(project || '.'))} is built from; add it to sparse-checkout, or leave sparse-checkout out`);
        this.file = file;
    }
}
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
    const projects = await projectsOf(packages.filter((each) => (0,core_paths/* isInside */.FK)(directory, each.directory)));
    const connectorsFile = await (0,connectors_file.readConnectorsFile)(options.connectorsFile, directory, root, workingDirectory);
    const ownFiles = root === undefined ? new Set() : namesIn(root, options.ownFiles, workingDirectory);
    const counted = (files) => files.filter((file) => !ownFiles.has(file));
    const run = root === undefined ? undefined : (0,run_git/* gitRunner */.XZ)(root, { environment, signal });
    const leftOut = root === undefined || run === undefined ? nothingLeftOut : await readLeftOut(root, run);
    const packagesOfGit = root === undefined || run === undefined
        ? { packages: [], unreadable: new Set() }
        : await packagesLeftOut(root, leftOut, run);
    const directories = new Set([
        ...projects.map((project) => project.directory),
        ...(await directoriesOf(packages.filter((each) => !(0,core_paths/* isInside */.FK)(directory, each.directory)))),
        ...packagesOfGit.packages.filter(({ hasSpec }) => hasSpec).map((each) => each.directory),
    ]);
    // What is on disk takes precedence.
    const known = [...packagesOfGit.packages, ...packages];
    const context = { packages: known, projectFolders: directories, leftOut, connectorsFile };
    const partsOf = partsReader({ ...context, repositoryRoot: root ?? directory });
    const changed = new WeakMap();
    return {
        git,
        projects,
        connectorsFile,
        leftOut: [...leftOut.sparse]
            .filter((file) => (0,external_node_path_.basename)(file) === bundle/* specName */.hi && (0,core_paths/* isInside */.FK)(directory, file))
            .map((file) => (0,external_node_path_.dirname)(file)),
        async changesOf(project, changes) {
            if (root === undefined || git === undefined)
                return [];
            const parts = await partsOf(project);
            const missing = missingPart(parts, leftOut, packagesOfGit.unreadable);
            if (missing !== undefined)
                throw new PartLeftOutError((0,core_paths/* relativePath */.iZ)(root, missing), (0,core_paths/* relativePath */.iZ)(root, project.directory));
            const files = changed.get(changes) ?? changedFiles(git, root, { ...changes, files: counted(changes.files) }, leftOut);
            changed.set(changes, files);
            const before = await partsBefore(parts, root, files);
            return changeReasons([...files.all], root, withFiles(parts, root, before));
        },
        async uncommittedChanges(project, { tracked, untracked }, base) {
            if (root === undefined || git === undefined || tracked.length + untracked.length === 0)
                return [];
            const read = await partsOf(project);
            const files = changedFiles(git, root, { base, files: tracked }, nothingLeftOut);
            const before = await partsBefore(read, root, files);
            const parts = withFiles(read, root, before);
            const isSource = sourceTest(parts, root);
            const sources = [
                ...tracked.filter((file) => isSource(file, true)),
                ...untracked.filter((file) => isSource(file, false)),
            ];
            return changeReasons(counted(sources), root, parts);
        },
    };
}
/** Parts with further files, which git names. */
function withFiles(parts, root, files) {
    return { ...parts, uses: [...parts.uses, ...files.map((file) => (0,external_node_path_.join)(root, file))] };
}
/** The changed files, which of them are gone, and how they were. */
function changedFiles(git, root, { base, files }, leftOut) {
    const isGone = (path) => !leftOut.files.has(path) && !(0,external_node_fs_.existsSync)(path);
    return {
        all: new Set(files),
        deleted: files.filter((file) => isGone((0,external_node_path_.join)(root, file))),
        textBefore: async (file) => await git.textAt(base, file),
    };
}
/** Files as git names them, also where a path to them has links. */
function namesIn(root, files, workingDirectory) {
    const paths = files.flatMap((file) => (file === undefined ? [] : [(0,external_node_path_.resolve)(workingDirectory, file)]));
    return new Set(paths.flatMap((path) => [(0,core_paths/* relativePath */.iZ)(root, path), (0,core_paths/* relativePath */.iZ)((0,links/* realPathOf */.dN)(root), (0,links/* realPathOf */.dN)(path))]));
}
/** The packages that git does not ignore. */
async function packagesOf(root, git, logger) {
    const packages = await (0,project_packages/* findPackages */.t)(root, (skipped) => logger.info(skipped));
    const ignored = await git?.ignored(packages.map(({ directory }) => directory));
    return packages.filter(({ directory }) => !ignored?.has(directory));
}
/** A connector has a spec. A customizer depends on the SDK, and its sources export one. */
async function projectsOf(packages) {
    const projects = [];
    for (const each of packages) {
        if (!mayBeProject(each))
            continue;
        const project = await (0,project_project/* findProject */.t)(each.directory);
        if (each.hasSpec || project.kind === 'customizer')
            projects.push(project);
    }
    return projects;
}
/** The folders of projects. One that cannot be read is of no use to another project, and nobody asked for it. */
async function directoriesOf(packages) {
    const directories = [];
    for (const each of packages) {
        const found = each.hasSpec || (mayBeProject(each) && (await isCustomizer(each.directory)));
        if (found)
            directories.push(each.directory);
    }
    return directories;
}
function mayBeProject({ hasSpec, packageFile }) {
    const { name, version, dependencies, devDependencies, peerDependencies } = packageFile;
    const usesSdk = sdk_version/* sdkName */.c in { ...dependencies, ...devDependencies, ...peerDependencies };
    return hasSpec || (usesSdk && name !== undefined && version !== undefined);
}
async function isCustomizer(directory) {
    try {
        return (await (0,project_project/* findProject */.t)(directory)).kind === 'customizer';
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return false;
        throw error;
    }
}
//# sourceMappingURL=repository-projects.js.map

/***/ }),

/***/ 96305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ otherBundleScripts),
/* harmony export */   hF: () => (/* binding */ bundleScripts),
/* harmony export */   lC: () => (/* binding */ wordsOfBuild)
/* harmony export */ });
/** Programs that put a project and its dependencies into one file. */
const bundlers = new Set([
    'ncc',
    '@vercel/ncc',
    'esbuild',
    'webpack',
    'rollup',
    'rspack',
    'rolldown',
    'tsup',
    'tsdown',
    'parcel',
    'vite',
]);
/** Further programs of a script that does nothing but build. */
const buildPrograms = new Set([
    ...bundlers,
    ...['tsc', 'swc', 'babel', 'eslint', 'prettier', 'biome'],
    ...['rm', 'rimraf', 'del', 'del-cli', 'shx', 'mkdir', 'mkdirp', 'cp', 'copyfiles', 'cpy', 'cpx', 'mv', 'echo'],
]);
/** What stands before the program of a command. */
const prefixes = new Set(['npx', 'pnpx', 'bunx', 'cross-env', 'exec', 'dlx', '-y', '--yes', '--']);
const packageManagers = new Set(['npm', 'yarn', 'pnpm', 'bun']);
/**
 * The scripts of package.json that make the bundle, in their order. It is `build`, unless that only compiles and another
 * script bundles: then that one, after `build` if it does not run it itself. Only a script that does nothing but build is
 * taken, never one that also installs or uploads. Empty if no script is known to make a bundle.
 */
function bundleScripts({ scripts }) {
    const hasBuild = scripts['build'] !== undefined;
    const build = scriptsRunBy('build', scripts).flatMap((name) => wordsOf(scripts[name]));
    if (hasBuild && (isBundling(build) || !build.includes('tsc')))
        return ['build'];
    const other = Object.keys(scripts).find((name) => name !== 'build' && isBundling(wordsOf(scripts[name])) && onlyBuilds(name, scripts));
    if (other === undefined)
        return hasBuild ? ['build'] : [];
    return hasBuild && !scriptsRunBy(other, scripts).includes('build') ? ['build', other] : [other];
}
/**
 * The scripts that name a bundler or dist/index.js and are neither one of `ran` nor run by it. `refused` are those that are
 * never run, because they do not only build and end.
 */
function otherBundleScripts({ scripts }, ran) {
    const done = new Set(ran.flatMap((name) => scriptsRunBy(name, scripts)));
    const others = Object.keys(scripts).filter((name) => !done.has(name) && isBundling(wordsOf(scripts[name])));
    return {
        refused: others.filter((name) => !onlyBuilds(name, scripts)),
        notTaken: others.filter((name) => onlyBuilds(name, scripts)),
    };
}
/** Scripts that an install runs. */
const installScripts = ['preinstall', 'install', 'postinstall', 'prepublish', 'preprepare', 'prepare', 'postprepare'];
/** The words of the scripts that an install and a build run. */
function wordsOfBuild(scripts) {
    const names = [...installScripts, ...bundleScripts({ scripts })].flatMap((name) => scriptsRunBy(name, scripts));
    return [...new Set(names)].flatMap((name) => wordsOf(scripts[name]));
}
function isBundling(words) {
    return words.some((word) => bundlers.has(word) || /(^|[=/\\])dist[/\\]index\.js$/.test(word));
}
/** True if every command of the script, and of those that it runs, is known to do nothing but build, and to end. */
function onlyBuilds(name, scripts) {
    const texts = scriptsRunBy(name, scripts).map((each) => scripts[each] ?? '');
    return texts.every((text) => !wordsOf(text).some((word) => word === '--watch' || word === '-w') &&
        text.split(/&&|[|;&\n]+/).every((command) => {
            const words = wordsOf(command).filter((word) => !/^\w+=/.test(word));
            if (words.length === 0)
                return true;
            if (packageManagers.has(words[0] ?? '') && (words[1] === 'run' || Object.hasOwn(scripts, words[1] ?? '')))
                return true;
            return buildPrograms.has(words.find((word) => !prefixes.has(word) && !packageManagers.has(word)) ?? '');
        }));
}
/** A script, and those that run with it: before and after it, and by `npm run` in it. */
function scriptsRunBy(name, scripts) {
    const found = new Set();
    const add = (each) => {
        if (found.has(each) || !Object.hasOwn(scripts, each))
            return;
        found.add(each);
        add(`pre${each}`);
        add(`post${each}`);
        const words = wordsOf(scripts[each]);
        for (const [i, word] of words.entries()) {
            const next = words[i + 1] ?? '';
            if (word === 'run' || (packageManagers.has(word) && next !== 'run'))
                add(next);
        }
    };
    add(name);
    return [...found];
}
function wordsOf(script = '') {
    return script.split(/[\s"'`;&|()]+/).filter((word) => word !== '');
}
//# sourceMappingURL=build-scripts.js.map

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
/* harmony import */ var _core_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90729);
/* harmony import */ var _core_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42180);
/* harmony import */ var _package_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97819);







/**
 * Finds the folders with a package.json, from `root` down, sorted by path. Skips dependencies, folders whose name begins
 * with a dot, and an invalid package.json unless a spec is in the same folder. A link is not
 * followed, but a path of the package that it leads to.
 *
 * @throws UserError for an invalid package.json in a folder with a spec.
 */
async function findPackages(root, onSkipped) {
    const found = [];
    const links = [];
    await search(root, found, links, onSkipped);
    const targets = links.map((link) => ({ link, target: (0,_core_links_js__WEBPACK_IMPORTED_MODULE_4__/* .realPathOf */ .dN)(link) }));
    const realRoot = (0,_core_links_js__WEBPACK_IMPORTED_MODULE_4__/* .realPathOf */ .dN)(root);
    return found
        .sort((a, b) => (a.directory < b.directory ? -1 : 1))
        .map((each) => {
        const real = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realRoot, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, each.directory));
        const leading = targets.filter(({ target }) => (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .FK)(target, real));
        return { ...each, links: leading.map(({ link, target }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(link, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(target, real))) };
    });
}
async function search(folder, found, links, onSkipped) {
    const entries = await entriesOf(folder, onSkipped);
    const names = new Set(entries.filter(({ isFolder }) => !isFolder).map(({ name }) => name));
    if (names.has('package.json')) {
        const hasSpec = names.has(_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .specName */ .hi);
        const packageFile = readIfValid(folder, hasSpec, onSkipped);
        if (packageFile !== undefined)
            found.push({ directory: folder, packageFile, hasSpec });
    }
    for (const { name, isFolder, isLink } of entries) {
        if (name === 'node_modules' || name.startsWith('.'))
            continue;
        if (isFolder)
            await search((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), found, links, onSkipped);
        else if (isLink)
            links.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    }
}
async function entriesOf(folder, onSkipped) {
    try {
        // As bytes, because a name that is not UTF-8 cannot be opened after it was decoded.
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true, encoding: 'buffer' });
        return entries.flatMap((entry) => {
            const name = entry.name.toString('utf8');
            if (Buffer.from(name).equals(entry.name))
                return [{ name, isFolder: entry.isDirectory(), isLink: entry.isSymbolicLink() }];
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
        return (0,_package_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readPackageFile */ .h0)(folder);
    }
    catch (error) {
        if (hasSpec || !(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo))
            throw error;
        onSkipped(`${folder} is skipped: ${error.message}`);
        return undefined;
    }
}
//# sourceMappingURL=packages.js.map

/***/ })

};
