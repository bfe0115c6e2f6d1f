export const id = 5106;
export const ids = [5106];
export const modules = {

/***/ 55106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ PartLeftOutError),
  readRepositoryProjects: () => (/* binding */ readRepositoryProjects),
  reasonTexts: () => (/* binding */ reasonTexts)
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
    /**
     * The texts of files in a commit, by their paths; undefined for those that the commit does not have. Takes two processes for all.
     *
     * @throws UserError as `textAt`.
     */
    async textsAt(commit, files) {
        const texts = new Map(files.map((file) => [file, undefined]));
        const hashes = [];
        for (const entry of (0,run_git/* gitFields */.y1)(await this.#query('ls-tree', ['-r', '-z', '--full-tree', commit]))) {
            const [, hash, file] = /^100\d{3} blob ([0-9a-f]+)\t([\s\S]*)$/.exec(entry) ?? [];
            if (hash !== undefined && file !== undefined && texts.has(file))
                hashes.push([file, hash]);
        }
        if (hashes.length === 0)
            return texts;
        const input = hashes.map(([, hash]) => `${hash}\n`).join('');
        const { stdout } = await this.#query('cat-file', ['--batch'], { input });
        let start = 0;
        for (const [file] of hashes) {
            const end = stdout.indexOf('\n', start);
            const [, size] = /^[0-9a-f]+ blob (\d+)$/.exec(stdout.toString('latin1', start, end)) ?? [];
            if (size === undefined)
                throw new errors/* UserError */.yo(`git does not have ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(file))} of ${commit.slice(0, 12)}`);
            texts.set(file, stdout.toString('utf8', end + 1, end + 1 + Number(size)));
            start = end + 1 + Number(size) + 1;
        }
        return texts;
    }
    /** Whether git has a commit with this full id. */
    async has(id) {
        return /^[0-9a-f]{40,64}$/i.test(id) && (await this.#commitId(id)) !== undefined;
    }
    /** False if a commit is neither HEAD nor before it. In a shallow history that is not known, and true. */
    async isInHistory(id) {
        const { code } = await this.#query('merge-base', ['--is-ancestor', id, 'HEAD'], { expected: [0, 1] });
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
        const { code } = await this.#query('merge-base', ['--is-ancestor', commit, head], { expected: [0, 1] });
        return code === 0 ? {} : undefined;
    }
    /** The id of a commit; undefined if there is none with that name. */
    async #commitId(name) {
        const { code, stdout } = await this.#query('rev-parse', ['--verify', '--quiet', `${name}^{commit}`], {
            expected: [0, 1],
        });
        return code === 0 ? stdout.toString('utf8').trim() : undefined;
    }
    async #mergeBase(tip, head, name) {
        const { code, stdout } = await this.#query('merge-base', [tip, head], { expected: [0, 1] });
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
    async #query(command, args, { expected = [0], input } = {}) {
        const result = await this.#run([command, ...args], input);
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
// EXTERNAL MODULE: ./lib/src/core/json.js
var core_json = __webpack_require__(65872);
// EXTERNAL MODULE: ./lib/src/bundle/code-text.js
var code_text = __webpack_require__(63400);
;// CONCATENATED MODULE: ./lib/src/project/import-paths.js



const maxPathLength = 4096;
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
                else if (isImport && text.charCodeAt(start) === backtick && value !== '')
                    computed.add(value);
                // The end of a template, as after `${__dirname}`.
                else if (text.charCodeAt(start) === brace && text.charCodeAt(end - 1) === backtick && isPath(value))
                    paths.add(value);
                if (isWhole && isImport)
                    imported = value;
            }
        }
        else if (kind === 'sign' && text[start] === '+' && path !== undefined && path !== '')
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
const extensions = ['.ts', '.tsx', '.mts', '.cts', '.js', '.mjs', '.cjs', '.jsx', '.json', '.node'];
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
    // It says which file of its folder is imported.
    if ((0,external_node_path_.basename)(file) === 'package.json')
        return [file, (0,external_node_path_.dirname)(file)];
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
//# sourceMappingURL=import-paths.js.map
;// CONCATENATED MODULE: ./lib/src/project/package-references.js



/** Members of package.json that say nothing of what is built, and those that are read otherwise. */
const otherMembers = new Set([
    ...['name', 'version', 'description', 'keywords', 'author', 'contributors', 'maintainers', 'license', 'homepage'],
    ...['repository', 'bugs', 'funding', 'files', 'publishConfig', 'scripts', 'workspaces', 'engines', 'volta', 'man'],
    ...['directories', 'packageManager', 'devEngines', 'eslintConfig', 'eslintIgnore', 'prettier', 'jest', 'vitest'],
    ...['mocha', 'ava', 'nyc', 'c8', 'tap', 'lint-staged', 'husky', 'simple-git-hooks', 'commitlint', 'release', 'knip'],
]);
/** The texts of a package.json, or of settings of a package manager, that may name a file or a package. */
function textsOfPackage(json) {
    const content = parseOrUndefined(json);
    if (!(0,core_json/* isObject */.Gv)(content))
        return [];
    const found = [];
    const add = (value, depth) => {
        if (typeof value === 'string')
            found.push({ text: value, path: pathOfRange(value) });
        else if (depth > 0 && (Array.isArray(value) || (0,core_json/* isObject */.Gv)(value)))
            for (const each of Object.values(value))
                add(each, depth - 1);
    };
    for (const [name, value] of Object.entries(content))
        if (!otherMembers.has(name))
            add(value, 20);
    return found;
}
/** The path that a range of a dependency names. */
function pathOfRange(range) {
    const [, path] = /^(?:file|link|portal|exec):(.+)$/.exec(range) ??
        /^patch:[^#]*#(?:(?:optional!|builtin<[^>]*>)|~\/)?([^&]+)/.exec(range) ??
        [];
    // What follows the sign is no part of the path.
    return path?.split('#', 1)[0]?.split('::', 1)[0];
}
/** The name of the package that a text is, also as a range such as `npm:other@^1.0.0`. */
function packageNameIn(text) {
    return packageNameOf(text.replace(/^(?:npm|workspace):/, '').replace(/^(@?[^@]+)@.*$/s, '$1'));
}
/** Settings of package managers that may name files and packages, beside package.json. */
const settingsOfInstall = [
    'pnpm-workspace.yaml',
    '.pnpmfile.cjs',
    '.npmrc',
    '.yarnrc',
    '.yarnrc.yml',
    'bunfig.toml',
];
/** The words of such a file that may be paths; `isPackage` for what it says to be a path of a package. */
function pathsInSettings(text) {
    const words = text.split(/[\s"',[\]{}=]+/).filter((word) => word !== '' && !word.startsWith('#'));
    return words.map((word) => {
        const path = pathOfRange(word);
        return path === undefined ? { path: word, isPackage: false } : { path, isPackage: !word.startsWith('patch:') };
    });
}
/** The words of a script that may name a file, a folder or a package, without an option before them. */
function placesInScript(script) {
    return script
        .split(/[\s"'`;&|()<>]+/)
        .flatMap((word) => [word, word.slice(word.indexOf('=') + 1), word.slice(word.indexOf(':') + 1)])
        .map((word) => word.split(/[*?{[$%]/, 1)[0] ?? '')
        .map((word) => word
        .replace(/\\/g, '/')
        .replace(/^(?:\.\/)+/, '')
        .replace(/\/$/, ''))
        .filter((word) => word !== '' && word !== '.' && !word.startsWith('-'));
}
/** The members of the workspace whose scripts a script runs: a name, a path from the root of the workspace, or a pattern. */
function workspacesInScript(script) {
    const options = /\s(?:-w|-F|--workspace|--filter)[\s=]["']?([^\s"';&|]+)|\syarn\s+workspace\s([^\s"';&|]+)/g;
    return [...` ${script}`.matchAll(options)].flatMap(([, value, ofYarn]) => (value ?? ofYarn ?? '').replace(/^\.\//, ''));
}
/** The configurations of TypeScript that a script names. Absolute; they need not exist. */
function configurationsInScript(script, directory) {
    const words = script.split(/[\s"'`;&|()]+/).filter((word) => word !== '');
    const values = words.map((word) => word.slice(word.lastIndexOf('=') + 1));
    return words.flatMap((word, index) => {
        const [, option, assigned] = /^(-p|-b|--project|--build|--tsconfig)(=|$)/i.exec(word) ?? [];
        const value = values[assigned === '=' ? index : index + 1];
        if (option === undefined || value === undefined || value === '')
            return [];
        const path = (0,external_node_path_.join)(directory, value);
        return value.endsWith('.json') ? [path] : [path, (0,external_node_path_.join)(path, 'tsconfig.json')];
    });
}
function parseOrUndefined(json) {
    try {
        return JSON.parse(json.replace(/^\ufeff/, ''));
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=package-references.js.map
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
 * @param importsOf - what a package imports: names of packages, and folders of packages that it names by a path.
 */
async function localDependencies(project, packages, projects, importsOf) {
    const root = project.installDirectory;
    const byDirectory = new Map(packages.flatMap((each) => [each.directory, ...each.links].map((path) => [path, each])));
    const isMember = await (0,workspace/* readWorkspace */.iF)(root);
    const members = packages.filter(({ directory, links }) => directory !== root && (isMember(directory) || links.some(isMember)));
    const byName = packagesByName(members);
    const allByName = packagesByName(packages.filter(({ directory }) => !projects.has(directory) && directory !== root));
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
        const targets = byName.get(name);
        if (targets === undefined)
            unknown.add(name);
        for (const target of targets ?? [])
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
        const { names, folders } = await importsOf(from);
        const listed = allDependencies(from);
        for (const name of names) {
            await followName(name, () => true);
            // What is not listed may be found in a folder of node_modules above, where a link of another workspace is.
            if (listed[name] === undefined)
                for (const target of allByName.get(name) ?? [])
                    await add(target, () => true);
        }
        for (const folder of folders)
            await add(byDirectory.get(folder), () => true);
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
/** Two packages may have one name: which of them is installed is not known. */
function packagesByName(packages) {
    const found = new Map();
    for (const each of packages) {
        const { name } = each.packageFile;
        if (name !== undefined)
            found.set(name, [...(found.get(name) ?? []), each]);
    }
    return found;
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
    const [, path] = /^(?:workspace:)?(\.{1,2}(?:\/.*)?)$/.exec(range) ?? [];
    return path ?? (range.startsWith('patch:') ? undefined : pathOfRange(range));
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
function changeReasons(files, repositoryRoot, parts) {
    const { project, dependencies, uses } = parts;
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
    let possible;
    const isUnknown = unknownTest(parts, repositoryRoot);
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
        // What is known to have changed is reason enough.
        const why = reasons.size > 0 ? undefined : isUnknown(file);
        if (why !== undefined)
            possible ??= { kind: 'unknown', name: file, file, why };
    }
    return reasons.size > 0 || possible === undefined ? [...reasons.values()] : [possible];
}
/** Makes a function that tells why a file may be a part of a project of which that is not known; undefined for one that is none. */
function unknownTest({ unknown, others }, repositoryRoot) {
    if (unknown.length === 0)
        return () => undefined;
    const ofOthers = new PathSet(others.map((path) => (0,core_paths/* relativePath */.iZ)(repositoryRoot, path)));
    const parts = unknown.map(({ reason, folder }) => {
        return { reason, folder: folder === undefined ? undefined : (0,core_paths/* relativePath */.iZ)(repositoryRoot, folder) };
    });
    return (file) => parts.find(({ folder }) => (folder === undefined ? !ofOthers.covers(file) : touches(file, folder)))?.reason;
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
        const start = startOf(folder);
        const found = [];
        for (let index = this.#indexOf(start); this.#paths[index]?.startsWith(start); index++)
            found.push(this.#paths[index] ?? '');
        return found;
    }
    /** Whether a path is one of them, or has one below it. */
    covers(path) {
        const start = startOf(path);
        return this.#paths[this.#indexOf(path)] === path || this.#paths[this.#indexOf(start)]?.startsWith(start) === true;
    }
    /** The index of the first path that does not come before a text. */
    #indexOf(text) {
        let first = 0;
        let end = this.#paths.length;
        while (first < end) {
            const middle = (first + end) >> 1;
            if ((this.#paths[middle] ?? '') < text)
                first = middle + 1;
            else
                end = middle;
        }
        return first;
    }
}
function startOf(folder) {
    return folder.endsWith(external_node_path_.sep) ? folder : `${folder}${external_node_path_.sep}`;
}
//# sourceMappingURL=sorted-paths.js.map
// EXTERNAL MODULE: ./lib/src/project/source-text.js
var source_text = __webpack_require__(17895);
;// CONCATENATED MODULE: ./lib/src/project/left-out.js









/** Where there is no git, and where everything is on disk. */
const nothingLeftOut = {
    tracked: new SortedPaths(),
    links: new SortedPaths(),
    files: new Map(),
    sparse: new Set(),
    submodules: [],
    allSubmodules: [],
    textOf: async () => undefined,
};
/** Finds what git lists and what is not on disk. Nothing if git fails. */
async function readLeftOut(root, run) {
    const tracked = [];
    const links = [];
    const files = new Map();
    const sparse = new Set();
    const submodules = [];
    const allSubmodules = [];
    const result = await run(['ls-files', '-z', '-t', '--stage']);
    for (const entry of result.code === 0 ? (0,run_git/* gitFields */.y1)(result) : []) {
        const [, status, mode, hash = '', name = ''] = /^(\S) (\d{6}) ([0-9a-f]+) \d\t([\s\S]*)$/.exec(entry) ?? [];
        const path = (0,external_node_path_.join)(root, name);
        if (mode === '160000') {
            allSubmodules.push(path);
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
        return blob.code === 0 ? (0,source_text/* decodeText */.g7)(blob.stdout) : undefined;
    };
    const listed = { tracked: new SortedPaths(tracked), links: new SortedPaths(links) };
    return { ...listed, files, sparse, submodules, allSubmodules, textOf };
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
/** The packages in folders whose name begins with a dot, where a search of the disk does not look: a workspace may have members there. */
function hiddenPackages(root, { tracked, files }) {
    return tracked.below(root).flatMap((file) => {
        const path = (0,core_paths/* relativePath */.iZ)(root, file);
        if ((0,external_node_path_.basename)(file) !== 'package.json' ||
            files.has(file) ||
            !/(?:^|\/)\./.test(path) ||
            path.includes('node_modules/'))
            return [];
        const packageFile = (0,package_file/* readPackageFileIfValid */.kL)((0,external_node_path_.dirname)(file));
        return packageFile === undefined ? [] : [{ directory: (0,external_node_path_.dirname)(file), packageFile, hasSpec: false, links: [] }];
    });
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
;// CONCATENATED MODULE: ./lib/src/project/rules-before.js









/**
 * The changed files that the project depended on before and that what is on disk does not name: a deleted file that an import may
 * have meant, a deleted member of the workspace, and a package.json or pnpm-workspace.yaml above that made the project
 * a member or named its package manager.
 */
async function partsBefore({ project, isMember, dependencies, asked }, repositoryRoot, files) {
    const found = [];
    const askedNames = new PathSet(files.deleted.length === 0 ? [] : [...asked].map((path) => (0,core_paths/* relativePath */.iZ)(repositoryRoot, path)));
    for (const { file, path, meanings } of deletedOf(files, repositoryRoot)) {
        const folder = (0,external_node_path_.dirname)(path);
        const isPart = meanings.some((each) => asked.has(each)) ||
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
/** What is asked of the deleted files by each project. */
const knownDeleted = new WeakMap();
function deletedOf(files, repositoryRoot) {
    const deleted = knownDeleted.get(files) ??
        files.deleted.map((file) => {
            const path = (0,external_node_path_.join)(repositoryRoot, file);
            return { file, path, meanings: importsMeaning(path) };
        });
    knownDeleted.set(files, deleted);
    return deleted;
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
;// CONCATENATED MODULE: ./lib/src/project/climb-places.js



/**
 * Finds where a path leads that goes up, from the folder of its file, or from another folder that may be meant, such as the one where
 * a script runs. Of what git does not have, such as the output of a build, the nearest folder that it has counts.
 */
function targetOfClimb({ path, isComputed, isImport }, folder, others, from, places) {
    const { repositoryRoot, isTracked } = places;
    const [first = '', ...further] = [folder, ...others].map((each) => (0,external_node_path_.join)(each, path, '.'));
    const isOutside = (each) => (0,core_paths/* isInside */.FK)(repositoryRoot, each) && (from.isInstallRoot || !(0,core_paths/* isInside */.FK)(from.directory, each)) && !isDependency(each);
    const holds = (each) => (0,core_paths/* isInside */.FK)(each, from.directory);
    const asked = [...new Set([first, ...further])].filter((each) => isOutside(each) && !holds(each));
    const isThere = (each) => isTracked(each) || (!isComputed && isImport && [...candidatesOf(each)].some((file) => isTracked(file)));
    const found = asked.filter(isThere);
    if (found.length > 0)
        return { places: found, asked, anyOf: undefined };
    if (!isOutside(first))
        return { places: [], asked, anyOf: undefined };
    let nearest = first;
    while (nearest !== repositoryRoot && !holds(nearest) && !isTracked(nearest))
        nearest = (0,external_node_path_.dirname)(nearest);
    return holds(nearest) || nearest === repositoryRoot
        ? { places: [], asked, anyOf: nearest }
        : { places: [nearest], asked, anyOf: undefined };
}
/** True for a path in a folder of installed packages. */
function isDependency(path) {
    return /[\\/]node_modules(?:[\\/]|$)/.test(path);
}
//# sourceMappingURL=climb-places.js.map
;// CONCATENATED MODULE: ./lib/src/project/unknown-parts.js

/** Of one folder. One is enough to tell; others show once it is mended. */
const maxParts = 5;
/** Collects the unknown parts of a package. */
class UnknownParts {
    #root;
    #parts = new Map();
    /** @param root - of the repository, absolute. */
    constructor(root) {
        this.#root = root;
    }
    /** @param what - a predicate, such as `is larger than 16 MiB`. */
    add(file, line, what, folder) {
        const place = (0,core_paths/* relativePath */.iZ)(this.#root, file) || '.';
        const reason = line === undefined ? `${place} ${what}` : `${place}, line ${line}, ${what}`;
        // Those of different folders count all, each of them may be the one that matters.
        const same = [...this.#parts.values()].filter((each) => each.folder === folder);
        if (same.length < maxParts)
            this.#parts.set(reason, { reason, folder });
    }
    get all() {
        return [...this.#parts.values()];
    }
}
//# sourceMappingURL=unknown-parts.js.map
;// CONCATENATED MODULE: ./lib/src/project/found-files.js






/** Collects what a package is built from, and reads files of its repository, also those that are not on disk. */
class FoundFiles {
    #from;
    #context;
    #realRoot;
    #outside = new Set();
    #inside = new Set();
    names = new Set();
    folders = new Set();
    asked = new Set();
    unknown;
    unreadable;
    /** What git has. */
    places;
    constructor(from, context) {
        this.#from = from;
        this.#context = context;
        const { repositoryRoot, leftOut } = context;
        this.#realRoot = (0,links/* realPathOf */.dN)(repositoryRoot);
        this.unknown = new UnknownParts(repositoryRoot);
        const isListed = (path) => leftOut.tracked.covers(path) || leftOut.links.covers(path);
        this.places = {
            repositoryRoot,
            isTracked: (path) => isListed(path) || isListed(this.targetOf(path)) || leftOut.allSubmodules.some((each) => (0,core_paths/* isInside */.FK)(each, path)),
        };
    }
    result() {
        const { names, folders, asked, unreadable, unknown } = this;
        const files = { outside: [...this.#outside], inside: this.#inside };
        return { ...files, names, folders, asked, unreadable, unknown: unknown.all };
    }
    /** The package.json files that say how a bundler takes a file, by `type` or `sideEffects`, up to the first one. */
    addPackageFilesOf(path) {
        const { repositoryRoot } = this.#context;
        for (let folder = (0,external_node_path_.dirname)(path); (0,core_paths/* isInside */.FK)(repositoryRoot, folder); folder = (0,external_node_path_.dirname)(folder)) {
            const file = (0,external_node_path_.join)(folder, 'package.json');
            if (!this.isOwn(file))
                this.add(file);
            if (this.exists(file) || folder === repositoryRoot)
                return;
        }
    }
    isOwn(path) {
        return !this.#from.isInstallRoot && (0,core_paths/* isInside */.FK)(this.#from.directory, path);
    }
    add(path) {
        if (this.isOwn(path))
            this.#inside.add(path);
        else if ((0,core_paths/* isInside */.FK)(this.#context.repositoryRoot, path))
            this.#outside.add(path);
    }
    /** Adds a path, and what it leads to by links, which is returned. */
    addWithTarget(path) {
        this.add(path);
        const target = this.targetOf(path);
        if (target !== path)
            for (const each of (0,links/* pathsByLinks */.$M)(this.#context.repositoryRoot, path))
                this.add(each);
        return target;
    }
    targetOf(path) {
        return (0,external_node_path_.join)(this.#context.repositoryRoot, (0,external_node_path_.relative)(this.#realRoot, (0,links/* realPathOf */.dN)(path)));
    }
    exists(path) {
        return isFile(path) || this.#context.leftOut.files.has(path);
    }
    /** The text of a file, also of one that is not on disk. Of code that is too large to be read it is not known what it imports. */
    textOf = async (path, isCode = true) => {
        const { leftOut } = this.#context;
        if (leftOut.files.has(path)) {
            const text = await leftOut.textOf(path);
            if (text === undefined)
                this.unreadable ??= path;
            return text ?? '';
        }
        const text = (0,source_text/* textOf */.b6)(path);
        if (text === undefined && isCode)
            this.unknown.add(path, undefined, `is larger than ${source_text/* maxTextBytes */.tu >> 20} MiB`);
        return text ?? '';
    };
}
//# sourceMappingURL=found-files.js.map
// EXTERNAL MODULE: ./lib/src/project/build-scripts.js
var build_scripts = __webpack_require__(96305);
;// CONCATENATED MODULE: ./lib/src/project/path-climbs.js


/** Longer texts are no paths. */
const path_climbs_maxPathLength = 4096;
/** Parts of code between a text and the bracket around it; only in data there are more. */
const maxTokensBack = 200;
/** Variables, options and packages by which a program finds the root of a repository without naming a path. */
const rootFinder = /\b(?:INIT_CWD|PROJECT_CWD|OLDPWD|GITHUB_WORKSPACE|CI_PROJECT_DIR|BUILD_SOURCESDIRECTORY|npm_config_local_prefix|show-toplevel|show-cdup|find-up|findUp|findUpSync|pkg-dir|find-root|app-root-path|find-workspaces|findWorkspaceDir|workspaceRoot|getPackagesSync|root-mode|rootMode)\b/g;
/** Files that are only in the root of a repository or workspace, for which a program looks from folder to folder. */
const rootMark = /^(?:.*\/)?(?:\.git|pnpm-workspace\.yaml|lerna\.json|nx\.json|turbo\.json|rush\.json)$/;
/**
 * What a JavaScript or TypeScript text says of files elsewhere: its texts that are paths or commands with paths, also where they are
 * put together from parts by `+`, `join`, `resolve` or a template. Takes time by the length of the text.
 */
function climbsInCode(text) {
    const code = tokensOf(text);
    const loops = dirnameLoopsIn(code);
    return {
        climbs: text.includes('..') || text.includes('dirname') ? [...pathsIn(code), ...dirnamesIn(code)] : [],
        finders: [...code.finders, ...loops],
        asksForPlace: code.asksForPlace,
        unclosed: code.unclosed,
    };
}
/** The same of a script, a command line or a configuration: its words that are paths, but no lines that are comments. */
function climbsInText(text) {
    const plain = text.replace(/^[ \t]*(?:#|\/\/)[^\n]*/gm, (line) => ' '.repeat(line.length));
    return { climbs: wordsThatClimb(plain), finders: findersIn(plain, 0), asksForPlace: false, unclosed: undefined };
}
function tokensOf(text) {
    const code = { tokens: [], finders: [], asksForPlace: false, unclosed: undefined };
    const hasFinders = text.search(rootFinder) >= 0;
    (0,code_text/* scanCode */.FC)(text, (kind, start, end) => {
        if (kind === 'space' || kind === 'comment')
            return undefined;
        const part = text.slice(start, end);
        if (kind === 'string' || kind === 'template') {
            const isOpen = kind === 'template' && part.endsWith('${');
            if (kind === 'template' && !isOpen && !/.`$/s.test(part))
                code.unclosed ??= start;
            const content = part.replace(/^["'`}]|(?:["'`]|\$\{)$/g, '').replace(/\\([^\w\n])/g, '$1');
            code.tokens.push({ shown: '"', content, isOpen, offset: start });
            if (hasFinders)
                code.finders.push(...findersIn(part, start));
            if (content.length <= path_climbs_maxPathLength && rootMark.test(content))
                code.finders.push({ name: content, offset: start });
        }
        else {
            if (kind === 'word') {
                if (hasFinders)
                    code.finders.push(...findersIn(part, start));
                if (part === '__dirname' || part === '__filename' || part === 'meta')
                    code.asksForPlace = true;
            }
            code.tokens.push({ shown: kind === 'expression' ? '/' : part, offset: start });
        }
        return undefined;
    });
    return code;
}
function findersIn(text, offset) {
    return [...text.matchAll(rootFinder)].map(({ 0: name, index }) => ({ name, offset: offset + index }));
}
/** The paths of texts, each run of texts with `,` or `+` between them at once. */
function* pathsIn({ tokens }) {
    for (let index = 0; index < tokens.length; index++) {
        if (tokens[index]?.content === undefined)
            continue;
        let end = index;
        while (isBetweenTexts(tokens, end))
            end += 2;
        const run = tokens.slice(index, end + 1).filter(({ content }) => content !== undefined);
        if (run.some(({ content = '' }) => content.includes('..'))) {
            const separators = Array.from({ length: run.length - 1 }, (_, each) => tokens[index + 2 * each + 1]?.shown ?? '');
            const before = { isJoin: isJoined(tokens, index), isImport: isImported(tokens, index) };
            yield* pathsOfRun(run, [...separators, tokens[end + 1]?.shown ?? ''], before);
        }
        index = end;
    }
}
function isBetweenTexts(tokens, index) {
    const separator = tokens[index + 1]?.shown;
    const isText = tokens[index + 2]?.content !== undefined && tokens[index]?.isOpen !== true;
    return isText && (separator === ',' || separator === '+');
}
/**
 * The paths of texts in their order.
 *
 * @param after - the sign after each: between texts `,` or `+`.
 */
function* pathsOfRun(run, after, { isJoin, isImport }) {
    let path;
    let offset = 0;
    /** The path so far only leads up. */
    let isUps = true;
    for (const [index, token] of run.entries()) {
        const { content = '', isOpen = false } = token;
        if (path === undefined) {
            offset = token.offset;
            isUps = true;
        }
        path = path === undefined ? content : after[index - 1] === '+' ? path + content : `${path}/${content}`;
        const next = after[index];
        isUps &&= isOnlyUps(content);
        const isFolded = path.length <= path_climbs_maxPathLength && (next === '+' || isJoin || isUps);
        const goesOn = isFolded && (next === '+' || next === ',');
        if (goesOn && !isOpen && index < run.length - 1)
            continue;
        yield* pathsOf(path, { isComputed: isOpen || goesOn, isImport, isWord: false, offset });
        path = undefined;
    }
}
function isOnlyUps(path) {
    return path.split(/[/\\]/).every((part) => part === '..' || part === '.' || part === '');
}
/** The path that a text is, or those in it if it is a command. */
function* pathsOf(text, place) {
    if (!text.includes('..'))
        return;
    const isPath = text.length <= path_climbs_maxPathLength && /^(?:\.\.?$|\.?[/\\]|\.\.[/\\]|[\w@.-]+[/\\])[^\s"'`;|&<>]*$/.test(text);
    if (!isPath) {
        for (const each of wordsThatClimb(text))
            yield { ...each, offset: place.offset };
        return;
    }
    const path = cleanPath(text);
    const [beginning = ''] = path.split(/[*?{[$]/, 1);
    const isPattern = beginning.length < path.length && path[beginning.length] !== '?';
    const isComputed = place.isComputed || isPattern;
    // What a name only begins with is no folder.
    const known = isComputed ? beginning.slice(0, beginning.lastIndexOf('/') + 1) || folderOfUps(beginning) : beginning;
    const normal = external_node_path_.posix.normalize(known || '.');
    if (isUp(normal))
        yield { ...place, path: normal.replace(/\/$/, ''), isComputed };
}
/** `..` alone is a folder, with or without a slash after it. */
function folderOfUps(path) {
    return /^\.\.$/.test(path) ? path : '';
}
function cleanPath(text) {
    return text.replace(/\\/g, '/').replace(/^\/+(?=\.)/, '');
}
function isUp(path) {
    return path === '..' || path.startsWith('../');
}
/** Whether the text at an index is an argument of a function that puts a path together. */
function isJoined(tokens, index) {
    let depth = 0;
    for (let back = index - 1; back >= Math.max(0, index - maxTokensBack); back--) {
        const { shown } = tokens[back] ?? { shown: '' };
        if (/^[)\]}]$/.test(shown))
            depth++;
        else if (/^[([{]$/.test(shown) && depth-- === 0) {
            const callee = tokens[back - 1]?.shown ?? '';
            const receiver = tokens[back - 2]?.shown === '.' ? tokens[back - 3]?.shown : undefined;
            return shown === '(' && /^(?:join|resolve)$/.test(callee) && !/^(?:require|meta|Promise)$/.test(receiver ?? '');
        }
    }
    return false;
}
function isImported(tokens, index) {
    const [first, second, third, fourth] = [1, 2, 3, 4].map((back) => tokens[index - back]?.shown);
    if (first === 'from' || first === 'import')
        return true;
    if (first !== '(')
        return false;
    return second === 'require' || second === 'import' || (second === 'resolve' && third === '.' && fourth === 'require');
}
/** `dirname(dirname(file))` leads up as `..` does. That of a package that is looked up does not. */
function* dirnamesIn({ tokens }) {
    let count = 0;
    for (const [index, { shown, offset }] of tokens.entries()) {
        if (shown === 'dirname' && tokens[index + 1]?.shown === '(')
            count++;
        else if (shown !== '(' && shown !== '.' && !(shown === 'path' && tokens[index + 1]?.shown === '.')) {
            if (count > 1 && !/^(?:require|createRequire|resolve)$/.test(shown) && !isMetaResolve(tokens, index)) {
                const path = Array.from({ length: count - 1 }, () => '..').join('/');
                yield { path, isComputed: false, isImport: false, isWord: false, offset };
            }
            count = 0;
        }
    }
}
/** `folder = dirname(folder)`: a search from folder to folder. */
function dirnameLoopsIn({ tokens }) {
    return tokens.flatMap(({ shown, offset }, index) => {
        if (shown !== 'dirname' || tokens[index + 1]?.shown !== '(')
            return [];
        const start = tokens[index - 1]?.shown === '.' ? index - 3 : index - 1;
        const isSame = tokens[start]?.shown === '=' && tokens[start - 1]?.shown === tokens[index + 2]?.shown;
        return isSame && tokens[index + 3]?.shown === ')' ? [{ name: 'dirname', offset }] : [];
    });
}
function isMetaResolve(tokens, index) {
    const words = tokens.slice(index, index + 8).map(({ shown }) => shown);
    return words.includes('resolve');
}
/** What separates the words of a text that may be paths. */
const separator = /[\s"'`;&|()=,:<>@[\]{}!]/;
/** The words of a command or a configuration that are paths out of a folder. */
function wordsThatClimb(text) {
    const found = [];
    let last = 0;
    for (const { index } of text.matchAll(/\.\.(?![.\w])/g)) {
        if (index < last || text[index - 1] === '.')
            continue;
        let start = index;
        while (start > last && index - start < path_climbs_maxPathLength && !separator.test(text[start - 1] ?? ' '))
            start--;
        let end = index;
        while (end < text.length && end - index < path_climbs_maxPathLength && !separator.test(text[end] ?? ' '))
            end++;
        last = end;
        const isCut = text[end] === '{' || text[end] === '[' || end - index >= path_climbs_maxPathLength;
        // An option before its value, as `-r../x`. Of a path after a variable, the variable may be any folder.
        const word = cleanPath(text.slice(start, end))
            .replace(/^-{1,2}[\w-]*(?=\.\.?(?:\/|$))/, '')
            .replace(/^(?:\.\/)+/, '');
        const path = /[$%~]/.test(word.slice(0, word.indexOf('..'))) ? word.slice(word.indexOf('..')) : word;
        const [beginning = ''] = path.split(/[*?$%]/, 1);
        const isComputed = isCut || beginning.length < path.length;
        const known = isComputed ? beginning.slice(0, beginning.lastIndexOf('/') + 1) || folderOfUps(beginning) : beginning;
        const normal = external_node_path_.posix.normalize(cleanPath(known) || '.');
        if (isUp(normal))
            found.push({ path: normal.replace(/\/$/, ''), isComputed, isImport: false, isWord: true, offset: index });
    }
    return found;
}
//# sourceMappingURL=path-climbs.js.map
// EXTERNAL MODULE: ./lib/src/project/sources.js
var sources = __webpack_require__(10074);
;// CONCATENATED MODULE: ./lib/src/project/package-entries.js









/** Follows what package.json, its scripts, and the settings of a package manager name. */
class PackageEntries {
    #from;
    #context;
    #found;
    #follow;
    constructor(from, context, found, follow) {
        this.#from = from;
        this.#context = context;
        this.#found = found;
        this.#follow = follow;
    }
    /** Follows the texts of a package.json that name files or packages. */
    async followPackageFile(folder) {
        const file = (0,external_node_path_.join)(folder, 'package.json');
        if (!this.#found.exists(file))
            return;
        const text = await this.#found.textOf(file);
        const { repositoryRoot, leftOut, folderOf, projectFolders } = this.#context;
        const isBuilt = folder === this.#from.directory && (0,build_scripts/* scriptsOfBuild */.k8)(this.#from.scripts).length > 0;
        for (const { text: each, path } of textsOfPackage(text)) {
            const offset = Math.max(0, text.indexOf(each));
            if (path !== undefined) {
                // The patch of yarn may be in a folder above.
                for (let above = folder; (0,core_paths/* isInside */.FK)(repositoryRoot, above); above = (0,external_node_path_.dirname)(above)) {
                    const place = (0,external_node_path_.join)(above, path, '.');
                    if (above === folder || leftOut.tracked.covers(place))
                        await this.#follow.climb({ path: (0,external_node_path_.relative)(folder, place), isComputed: false, isImport: false, isWord: false, offset }, file, text);
                    if (!each.startsWith('patch:') || above === repositoryRoot)
                        break;
                }
                continue;
            }
            const { climbs } = climbsInText(each);
            for (const climb of climbs)
                await this.#follow.climb({ ...climb, offset }, file, text);
            const place = (0,external_node_path_.join)(folder, each, '.');
            const isNamed = this.#from.isInstallRoot || !isBuilt;
            if (isNamed && leftOut.tracked.covers(place) && isFile(place))
                await this.#follow.place(place);
            const packageName = packageNameIn(each);
            const named = folderOf(packageName);
            if (named !== undefined && !projectFolders.has(named))
                this.#found.names.add(packageName);
        }
    }
    /** Follows what the settings of a package manager name: files, and paths of packages. */
    async followSettings() {
        const { directory } = this.#from;
        for (const name of settingsOfInstall) {
            const file = (0,external_node_path_.join)(directory, name);
            if (!this.#found.exists(file))
                continue;
            if ((0,sources/* isCode */._m)(file))
                await this.#follow.file(file);
            else {
                for (const { path, isPackage } of pathsInSettings(await this.#found.textOf(file))) {
                    const place = (0,external_node_path_.join)(directory, path, '.');
                    if (isPackage || (this.#context.leftOut.tracked.covers(place) && isFile(place)))
                        await this.#follow.place(place);
                }
            }
        }
    }
    /** Follows what the scripts of the build name; returns the configurations of TypeScript among it. */
    async followScripts() {
        const { directory, scripts, isInstallRoot } = this.#from;
        const { leftOut, folderOf } = this.#context;
        const file = (0,external_node_path_.join)(directory, 'package.json');
        const text = await this.#found.textOf(file);
        const configurations = [];
        for (const name of isInstallRoot ? (0,build_scripts/* scriptsOfInstall */.ZY)(scripts) : (0,build_scripts/* scriptsOfBuild */.k8)(scripts)) {
            const script = scripts[name] ?? '';
            const offset = Math.max(0, text.indexOf(`"${name}"`, text.indexOf('"scripts"')));
            await this.#follow.climbs({ path: file, text, role: 'build' }, { ...climbsInText(script), at: offset });
            for (const workspace of workspacesInScript(script))
                this.#followWorkspace(workspace, file, (0,source_text/* lineAt */.mh)(text, offset));
            const named = configurationsInScript(script, directory);
            configurations.push(...named);
            for (const word of placesInScript(script)) {
                if (folderOf(packageNameOf(word)) !== undefined && word !== name)
                    this.#found.names.add(packageNameOf(word));
                const path = (0,external_node_path_.join)(directory, word, '.');
                if (Object.hasOwn(scripts, word) || !(0,core_paths/* isInside */.FK)(directory, path) || path === directory)
                    continue;
                if (leftOut.tracked.covers((0,external_node_path_.join)(path, 'tsconfig.json')))
                    configurations.push((0,external_node_path_.join)(path, 'tsconfig.json'));
                const isFollowed = !named.includes(path) && !(0,core_paths/* isInside */.FK)((0,external_node_path_.join)(directory, 'src'), path);
                if (isFollowed && leftOut.tracked.covers(path))
                    await this.#follow.place(path);
            }
        }
        return configurations;
    }
    /** Follows a package whose script another one runs, by its name or by its path from the root of the workspace. */
    #followWorkspace(workspace, file, line) {
        const { repositoryRoot, folderOf, packageFolders } = this.#context;
        const name = workspace.replace(/^\^?(.*?)(?:\.\.\.)?$/, '$1');
        if (folderOf(name) !== undefined) {
            this.#found.names.add(name);
            return;
        }
        const above = (0,package_manager/* foldersUpTo */.Kd)(this.#from.directory, repositoryRoot).map((folder) => (0,external_node_path_.join)(folder, name, '.'));
        const folder = above.find((each) => packageFolders.has(each) && each !== this.#from.directory);
        if (folder !== undefined)
            this.#found.folders.add(folder);
        else
            this.#found.unknown.add(file, line, `may run any script by ${JSON.stringify(workspace)}`);
    }
}
//# sourceMappingURL=package-entries.js.map
;// CONCATENATED MODULE: ./lib/src/project/package-links.js



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
//# sourceMappingURL=package-links.js.map
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
;// CONCATENATED MODULE: ./lib/src/project/tsconfig.js







/** The folder of the configuration that extends the others. */
const packageFolder = '$' + '{configDir}';
/** Configurations that extend each other. */
const maxConfigurations = 100;
/** The configurations that a package is built with: those that a script names, and `tsconfig.json` in its folder or above it. */
async function readTsconfigs(directory, named, { repositoryRoot, leftOut, folderOf, textOf }) {
    const configurations = new Set();
    const packages = [];
    const mappings = [];
    const baseUrls = [];
    const places = new Set();
    /** A path of a configuration. One that begins with this variable is meant from the folder of the package. */
    const pathIn = (file, path) => path.startsWith(packageFolder) ? (0,external_node_path_.join)(directory, path.slice(packageFolder.length)) : (0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), path);
    const exists = (file) => isFile(file) || leftOut.has(file);
    const read = async (file) => {
        // Configurations may extend each other in a circle.
        if (configurations.has(file) || configurations.size >= maxConfigurations)
            return;
        configurations.add(file);
        const errors = [];
        const config = (0,main.parse)(await textOf(file), errors, { allowTrailingComma: true });
        if (!(0,core_json/* isObject */.Gv)(config))
            return;
        const options = (0,core_json/* isObject */.Gv)(config['compilerOptions']) ? config['compilerOptions'] : {};
        const baseUrl = typeof options['baseUrl'] === 'string' ? pathIn(file, options['baseUrl']) : undefined;
        if (baseUrl !== undefined)
            baseUrls.push(baseUrl);
        for (const [pattern, targets] of Object.entries((0,core_json/* isObject */.Gv)(options['paths']) ? options['paths'] : {})) {
            const base = baseUrl === undefined ? file : (0,external_node_path_.join)(baseUrl, 'tsconfig.json');
            mappings.push({ pattern, targets: (0,package_file/* textsIn */.Ej)(targets).map((each) => pathIn(base, each)) });
        }
        for (const path of [config['files'], config['include'], options['rootDirs']].flatMap(package_file/* textsIn */.Ej)) {
            // Of a pattern, the folder with which it begins.
            const [beginning = ''] = path.split(/[*?]/, 1);
            const known = beginning === path ? path : beginning.slice(0, beginning.lastIndexOf('/') + 1);
            const place = (0,external_node_path_.join)(pathIn(file, known), '.');
            if ((0,core_paths/* isInside */.FK)(repositoryRoot, place) && !(0,core_paths/* isInside */.FK)(directory, place) && !(0,core_paths/* isInside */.FK)(place, directory))
                places.add(place);
        }
        const references = Array.isArray(config['references']) ? config['references'] : [];
        // One above the package may refer to all others of the repository.
        if ((0,core_paths/* isInside */.FK)(directory, file))
            for (const each of references)
                if ((0,core_json/* isObject */.Gv)(each))
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
        isComplete: configurations.size < maxConfigurations,
        places: [...places],
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
 * tsconfig.json; what its scripts, its configurations and its package.json name outside of its folder; where its links lead; and the
 * configurations of TypeScript. A path that is computed is followed to the folder with which it begins; if that folder holds the
 * package, it is not known what is meant.
 *
 * What is not on disk is found all the same; of a submodule, its folder is found.
 */
async function importedFiles(from, context) {
    return await new Search(from, context).run();
}
class Search {
    #from;
    #context;
    #found;
    #entries;
    #queue = [];
    /** The paths of the sources. */
    #followed = new Set();
    /** Folders whose files are among them, and links that were followed. */
    #followedPlaces = new Set();
    constructor(from, context) {
        this.#from = from;
        this.#context = context;
        this.#found = new FoundFiles(from, context);
        this.#entries = new PackageEntries(from, context, this.#found, {
            climb: async (climb, file, text) => await this.#followClimb(climb, file, text, 'build', true),
            climbs: async (source, climbs) => await this.#followClimbs(source, climbs),
            file: async (path) => await this.#follow(path, 'build'),
            place: async (path) => await this.#followPlace(path, 'build'),
        });
    }
    async run() {
        const { directory, nested, isInstallRoot } = this.#from;
        const { repositoryRoot, leftOut, folderOf } = this.#context;
        await this.#entries.followPackageFile(directory);
        if (isInstallRoot)
            await this.#entries.followSettings();
        const configurations = await this.#entries.followScripts();
        let aliasesOf = (_name) => [];
        if (!isInstallRoot) {
            const isNested = (path) => nested.some((each) => path.startsWith(each + external_node_path_.sep));
            const own = leftOut.tracked.below(directory).filter((path) => !isNested(path));
            const source = (0,external_node_path_.join)(directory, 'src');
            for (const path of own) {
                if (!(0,core_paths/* isInside */.FK)(source, path) && (0,sources/* buildRole */.T8)(directory, path) === 'told')
                    await this.#follow(path, 'build');
            }
            for (const each of (0,sources/* projectSources */.gF)(directory))
                this.#addSource({ ...each, role: 'source' });
            for (const path of own)
                if ((0,core_paths/* isInside */.FK)(source, path) && (0,sources/* isTrackedCode */.qo)(directory, path))
                    await this.#follow(path, 'source');
            for (const link of linksOf(directory, leftOut))
                await this.#followLink(link);
            const named = own.filter((path) => (0,sources/* isBuildConfiguration */.NN)(directory, path));
            const options = { repositoryRoot, leftOut: leftOut.files, folderOf, textOf: this.#found.textOf };
            const tsconfigs = await readTsconfigs(directory, [...configurations, ...named], options);
            aliasesOf = tsconfigs.aliasesOf;
            for (const file of tsconfigs.configurations)
                if (!this.#found.isOwn(file))
                    this.#found.addWithTarget(file);
            if (!tsconfigs.isComplete)
                this.#found.unknown.add(directory, undefined, 'has too many configurations of TypeScript');
            for (const name of tsconfigs.packages)
                this.#found.names.add(name);
            for (const place of tsconfigs.places)
                await this.#followPlace(place, 'source');
            await this.#followQueue(aliasesOf);
            for (const path of own) {
                const role = (0,sources/* buildRole */.T8)(directory, path);
                if (role !== undefined || (0,sources/* isTrackedCode */.qo)(directory, path))
                    await this.#follow(path, 'possible');
            }
        }
        await this.#followQueue(aliasesOf);
        if (this.#followed.size >= maxFiles)
            this.#found.unknown.add(directory, undefined, `has more than ${maxFiles} sources`);
        return this.#found.result();
    }
    async #followQueue(aliasesOf) {
        const sources = this.#queue;
        this.#queue = [];
        for (; sources.length > 0; sources.push(...this.#queue.splice(0)))
            for (const source of sources.splice(0))
                await this.#followSource(source, aliasesOf);
    }
    async #followSource(source, aliasesOf) {
        const { path, text } = source;
        const { outsideFiles, sharedNames } = this.#context;
        const isOwn = this.#found.isOwn(path);
        const known = outsideFiles.get(path);
        const imports = known?.imports ?? importsOf(text);
        const climbs = known?.climbs ?? ((0,sources/* isCode */._m)(path) ? climbsInCode(text) : climbsInText(text));
        if (!isOwn && text !== '')
            outsideFiles.set(path, { text, imports, climbs });
        await this.#followImportsOf(source, imports, aliasesOf);
        await this.#followClimbs(source, climbs);
        if (source.role !== 'source')
            for (const name of sharedNames)
                if (hasInQuotes(text, name))
                    this.#found.names.add(name);
        // It may read files beside it by their names.
        if (!isOwn && climbs.asksForPlace) {
            const folder = (0,external_node_path_.dirname)(path);
            if (!(0,core_paths/* isInside */.FK)(folder, this.#from.directory))
                await this.#followPlace(folder, 'possible');
            else if (source.role !== 'possible')
                this.#found.unknown.add(path, undefined, 'may read files beside it');
        }
        if (!isOwn)
            this.#found.addPackageFilesOf(path);
    }
    async #followImportsOf({ path, role }, imports, aliasesOf) {
        const folder = (0,external_node_path_.dirname)(path);
        const isBuild = role !== 'source';
        for (const each of imports.paths) {
            await this.#followImport((0,external_node_path_.join)(folder, each, '.'), role, isBuild);
            // As bundlers write how a file is read.
            if (each.includes('?'))
                await this.#followImport((0,external_node_path_.join)(folder, each.split('?', 1)[0] ?? '', '.'), role, isBuild);
        }
        for (const each of imports.computed) {
            const beginning = each.slice(0, each.lastIndexOf('/') + 1);
            const places = /^\/?\.{1,2}\//.test(each)
                ? [(0,external_node_path_.join)(folder, beginning, '.')]
                : aliasesOf(beginning).map((place) => (0,external_node_path_.join)(place, '.'));
            if (!/^\/?\./.test(each))
                this.#found.names.add(packageNameOf(each));
            for (const place of places)
                if ((0,core_paths/* isInside */.FK)(this.#context.repositoryRoot, place) && !(0,core_paths/* isInside */.FK)(place, this.#from.directory))
                    await this.#followFolder(place, role);
        }
        for (const name of imports.names) {
            const packageName = packageNameOf(name);
            this.#found.names.add(packageName);
            for (const each of aliasesOf(name))
                await this.#followImport(each, role, false);
            const named = this.#context.folderOf(packageName);
            if (named !== undefined && name !== packageName)
                await this.#followImport((0,external_node_path_.join)(named, name.slice(packageName.length + 1)), role, false);
        }
    }
    /** @param isBuild - the path is in a script of the build, where one of a folder may be an alias for what is in it. */
    async #followImport(path, role, isBuild) {
        if (this.#found.asked.has(path) || isDependency(path))
            return;
        this.#found.asked.add(path);
        const { tracked, submodules } = this.#context.leftOut;
        const submodule = submodules.find((each) => (0,core_paths/* isInside */.FK)(each, path));
        if (submodule !== undefined)
            this.#found.add(submodule);
        // The package.json of a folder says what an import of the folder means.
        const isPlace = isBuild ? tracked.below(path).length > 0 : this.#found.exists((0,external_node_path_.join)(path, 'package.json'));
        if (isPlace && !this.#found.isOwn(path))
            await this.#followPlace(path, role);
        // Which of several a bundler takes depends on its settings.
        for (const candidate of candidatesOf(path)) {
            if (this.#found.exists(candidate))
                await this.#follow(this.#found.addWithTarget(candidate), role);
        }
    }
    async #followClimbs(source, { climbs, finders, unclosed, at }) {
        const { path, text, role } = source;
        // Data of the program may hold any text.
        const isSure = role !== 'possible' && (role === 'build' || (0,sources/* isCode */._m)(path));
        for (const climb of climbs) {
            // A program runs no command of its build.
            if (climb.isWord && role === 'source' && (0,sources/* isCode */._m)(path))
                continue;
            await this.#followClimb(at === undefined ? climb : { ...climb, offset: at }, path, text, role, isSure);
        }
        const [finder] = finders;
        if (finder !== undefined && role === 'build')
            this.#found.unknown.add(path, (0,source_text/* lineAt */.mh)(text, at ?? finder.offset), `may read any file by ${finder.name}`);
        if (unclosed !== undefined && isSure && /\b(?:import|require|from)\b/.test(text.slice(unclosed)))
            this.#found.unknown.add(path, (0,source_text/* lineAt */.mh)(text, unclosed), 'has a text that does not end');
    }
    async #followClimb(climb, file, text, role, isSure) {
        const { directory } = this.#from;
        const { places, asked, anyOf } = targetOfClimb(climb, (0,external_node_path_.dirname)(file), [directory], this.#from, this.#found.places);
        for (const path of asked)
            this.#found.addWithTarget(path);
        for (const path of places) {
            if (climb.isImport && !climb.isComputed)
                await this.#followImport(path, role, false);
            else
                await this.#followPlace(path, role);
        }
        // An import names one file. Where git does not have it, a script writes it, and what that script reads counts.
        const isOneFile = climb.isImport && !climb.isComputed;
        if (anyOf === undefined || !isSure || isOneFile)
            return;
        const what = `may read any file by ${JSON.stringify(climb.path + (climb.isComputed ? '/…' : ''))}`;
        // A bundler takes all files of the folder, those of other projects, too.
        const isWhole = climb.isImport && climb.isComputed;
        this.#found.unknown.add(file, (0,source_text/* lineAt */.mh)(text, climb.offset), what, isWhole ? anyOf : undefined);
    }
    async #followLink(link) {
        const { leftOut } = this.#context;
        if (!leftOut.files.has(link))
            return await this.#followPlace(link, 'source');
        const target = await leftOut.textOf(link);
        if (target === undefined)
            this.#found.unreadable ??= link;
        else
            await this.#followPlace((0,external_node_path_.join)((0,external_node_path_.dirname)(link), target), 'source');
    }
    /** Follows a file, or all files of a folder, in another place of the repository. */
    async #followPlace(path, role) {
        const { repositoryRoot, packageFolders, projectFolders } = this.#context;
        const { directory, isInstallRoot } = this.#from;
        // A folder that holds the package is no part of it.
        if ((0,core_paths/* isInside */.FK)(this.#found.targetOf(path), directory) || !(0,core_paths/* isInside */.FK)(repositoryRoot, path))
            return;
        // Projects are installed together, and not built from each other.
        if (isInstallRoot && [...projectFolders].some((each) => (0,core_paths/* isInside */.FK)(each, path) || (0,core_paths/* isInside */.FK)(path, each)))
            return;
        const target = this.#found.addWithTarget(path);
        if (packageFolders.has(target) && !this.#found.isOwn(target))
            this.#found.folders.add(target);
        if (this.#found.exists(target))
            await this.#follow(target, role);
        else if ((0,core_paths/* isInside */.FK)(repositoryRoot, target))
            await this.#followFolder(target, role);
    }
    async #followFolder(folder, role) {
        this.#found.add(folder);
        // Folders may name each other.
        if (this.#isRepeated(folder))
            return;
        const { tracked, links } = this.#context.leftOut;
        await this.#entries.followPackageFile(folder);
        for (const path of tracked.below(folder))
            if ((0,sources/* isTrackedCode */.qo)(folder, path) || (role === 'build' && (0,sources/* buildRole */.T8)(folder, path) !== undefined))
                await this.#follow(path, role);
        for (const link of links.below(folder))
            if (!this.#found.isOwn(link) && !this.#isRepeated(link))
                await this.#followLink(link);
    }
    #isRepeated(path) {
        const isKnown = this.#followedPlaces.has(path);
        this.#followedPlaces.add(path);
        return isKnown;
    }
    async #follow(path, role) {
        const { repositoryRoot, outsideFiles: known } = this.#context;
        if (this.#followed.has(path) || this.#followed.size >= maxFiles || !(0,core_paths/* isInside */.FK)(repositoryRoot, path))
            return;
        // Large data imports nothing.
        const isSure = role !== 'possible' && (role === 'build' || (0,sources/* isCode */._m)(path));
        this.#addSource({ path, text: known.get(path)?.text ?? (await this.#found.textOf(path, isSure)), role });
    }
    #addSource(source) {
        if (this.#followed.has(source.path))
            return;
        this.#followed.add(source.path);
        this.#queue.push(source);
    }
}
/** A text in quotes that is the name of a package, or of a part of it. */
function hasInQuotes(text, name) {
    return [`"${name}`, `'${name}`, `\`${name}`].some((start) => {
        const index = text.indexOf(start);
        return index >= 0 && /["'`/]/.test(text[index + start.length] ?? '');
    });
}
//# sourceMappingURL=imported-files.js.map
;// CONCATENATED MODULE: ./lib/src/commands/shared/project-parts.js













/** Makes a function that finds what a project is built from. It reads each package and each project once. */
function partsReader(context) {
    const { repositoryRoot, packages, projectFolders, leftOut } = context;
    const byName = new Map(packages.flatMap((each) => (each.packageFile.name ? [[each.packageFile.name, each]] : [])));
    const byFolder = new Map(packages.map((each) => [each.directory, each]));
    const named = [...byFolder.values()].filter(({ packageFile }) => packageFile.name !== undefined);
    const folders = new SortedPaths(named.map(({ directory }) => directory));
    const importContext = {
        ...{ repositoryRoot, leftOut, projectFolders, outsideFiles: new Map() },
        folderOf: (name) => byName.get(name)?.directory,
        packageFolders: new Set(packages
            .filter(({ packageFile: { name, scripts } }) => name !== undefined || Object.keys(scripts).length > 0)
            .map(({ directory }) => directory)),
        sharedNames: [...byName].filter(([, { directory }]) => !projectFolders.has(directory)).map(([name]) => name),
    };
    const importedIn = new Map();
    const importedBy = async (directory, isInstallRoot = false) => {
        const key = JSON.stringify([directory, isInstallRoot]);
        const known = importedIn.get(key);
        if (known !== undefined)
            return await known;
        const scripts = byFolder.get(directory)?.packageFile.scripts ?? {};
        const found = importedFiles({ directory, scripts, nested: folders.below(directory), isInstallRoot }, importContext);
        importedIn.set(key, found);
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
    const ofInstall = project.installDirectory === project.directory ? [] : [await importedBy(project.installDirectory, true)];
    const namesOf = async ({ directory }) => {
        const { names, folders } = await importedBy(directory);
        if (directory !== project.directory)
            return { names, folders };
        return { names, folders: new Set([...folders, ...ofInstall.flatMap((each) => [...each.folders])]) };
    };
    const dependencies = await localDependencies(project, packages, projectFolders, namesOf);
    const folders = [project.directory, ...dependencies.packages.map((each) => each.directory)];
    const all = [...(await Promise.all(folders.map((each) => importedBy(each)))), ...ofInstall];
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
    const declared = connectorsFile.inputsOf(project.directory);
    const linked = settings.flatMap((path) => (0,links/* pathsByLinks */.$M)(repositoryRoot, path));
    return {
        project,
        dependencies,
        uses: [
            ...[...connectorsFile.usedPaths(project.directory), ...(declared ?? []), ...further, ...linked],
            ...[...outside, ...submodules, ...settingsAbove(project.directory, repositoryRoot)],
        ],
        unknown: declared === undefined ? all.flatMap((each) => each.unknown) : [],
        others: [...projectFolders].filter((each) => each !== project.directory),
        imported: new Set(all.flatMap((each) => [...each.outside, ...each.inside])),
        asked: new Set(all.flatMap((each) => [...each.asked])),
        unreadable: all.find((each) => each.unreadable !== undefined)?.unreadable,
        isMember: await (0,workspace/* readWorkspace */.iF)(project.installDirectory),
    };
}
/** Settings of programs of a build, which look for them in the folders above. */
const namesAbove = ['.browserslistrc', 'browserslist', '.parcelrc', '.swcrc', 'babel.config.json', 'babel.config.js'];
function settingsAbove(directory, repositoryRoot) {
    const folders = (0,package_manager/* foldersUpTo */.Kd)(directory, repositoryRoot).slice(1);
    return folders.flatMap((folder) => namesAbove.map((name) => (0,external_node_path_.join)(folder, name)));
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
function sourceTest(parts, root) {
    const { project, dependencies, uses, imported } = parts;
    const isUnknown = unknownTest(parts, root);
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
        return isTracked && (usedByPath.covers(file) || installed.has(path) || isAbove || isUnknown(file) !== undefined);
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
/** A reason as texts: what changed, and for what only may be a part of the project, why it may be, and what to do. */
function reasonTexts({ kind, name, why }) {
    if (why === undefined)
        return [kind === 'package' ? `package ${name}` : name];
    return [name, `it may be read: ${why}; give what is read as inputs in ${connectors_file/* connectorsFileName */.Wo}`];
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
    const hidden = root === undefined ? [] : hiddenPackages(root, leftOut);
    const known = [...packagesOfGit.packages, ...hidden, ...packages];
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
/** The files whose text in another commit is asked for. */
const rulesNames = new Set(['package.json', workspace/* pnpmWorkspaceName */._R]);
/** The changed files, which of them are gone, and how they were. */
function changedFiles(git, root, { base, files }, leftOut) {
    const isGone = (path) => !leftOut.files.has(path) && !(0,external_node_fs_.existsSync)(path);
    // Each project may ask for each of them.
    const rules = files.filter((file) => rulesNames.has(external_node_path_.posix.basename(file)));
    let textsOfRules;
    return {
        all: new Set(files),
        deleted: files.filter((file) => isGone((0,external_node_path_.join)(root, file))),
        async textBefore(file) {
            if (!rulesNames.has(external_node_path_.posix.basename(file)))
                return await git.textAt(base, file);
            textsOfRules ??= git.textsAt(base, rules);
            return (await textsOfRules).get(file);
        },
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
/* harmony export */   ZY: () => (/* binding */ scriptsOfInstall),
/* harmony export */   hF: () => (/* binding */ bundleScripts),
/* harmony export */   k8: () => (/* binding */ scriptsOfBuild)
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
/** Programs that copy a bundle to its place; `shx` runs those of a Unix shell. */
const copyPrograms = new Set(['cp', 'mv', 'copyfiles', 'cpy', 'cpx', 'shx']);
/** Bundlers that start a server unless they are told to build. */
const servers = new Set(['vite', 'parcel']);
/** What a bundler is told to do that does not end. */
const endless = new Set(['serve', 'run', 'dev', 'start', 'preview', 'watch']);
/** What a bundler's output is named by. `-d` too, but for webpack, where it stands for development. */
const outputOptions = new Set([
    ...['-o', '--out', '--output', '--outfile', '--outdir', '--out-dir', '--out-file', '--outDir'],
    ...['--output-path', '--output-file', '--file', '--dir', '--dist-dir'],
]);
/** What stands before the program of a command. */
const prefixes = new Set(['npx', 'pnpx', 'bunx', 'cross-env', 'exec', 'dlx', '-y', '--yes', '--']);
const packageManagers = new Set(['npm', 'yarn', 'pnpm', 'bun']);
/**
 * The scripts of package.json that make the bundle, in their order. It is `build`, unless that only compiles and another
 * script bundles: then that one, after `build` if it does not run it itself. One that names `dist` as its output comes before
 * one that names none. Only a script that does nothing but build is taken, never one that also installs or uploads. Empty if
 * no script is known to make a bundle.
 */
function bundleScripts({ scripts }) {
    const hasBuild = scripts['build'] !== undefined;
    const build = scriptsRunBy('build', scripts).flatMap((name) => wordsOf(scripts[name]));
    if (hasBuild && (isBundling(build) || !build.includes('tsc')))
        return ['build'];
    const others = Object.keys(scripts).filter((name) => name !== 'build' && onlyBuilds(name, scripts));
    const other = others.find((name) => outputOf(scripts[name]) === 'dist') ??
        others.find((name) => outputOf(scripts[name]) === 'default');
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
/** The names of the scripts that an install runs, and those that it runs in turn, also by another program such as `run-s`. */
function scriptsOfInstall(scripts) {
    return scriptsNamedBy(installScripts, scripts);
}
/** The same of an install and a build. */
function scriptsOfBuild(scripts) {
    return scriptsNamedBy([...installScripts, ...bundleScripts({ scripts })], scripts);
}
/** Scripts, and those whose name is a word of one of them: more than run, but not fewer. */
function scriptsNamedBy(names, scripts) {
    const found = new Set();
    const add = (name) => {
        if (found.has(name) || !Object.hasOwn(scripts, name))
            return;
        found.add(name);
        add(`pre${name}`);
        add(`post${name}`);
        for (const word of wordsOf(scripts[name])) {
            const each = word.replace(/^(?:npm|yarn|pnpm|bun|node):/, '');
            add(each);
            const [start = '', ...more] = each.split('*');
            if (more.length > 0)
                for (const other of Object.keys(scripts))
                    if (other.startsWith(start))
                        add(other);
        }
    };
    for (const name of names)
        add(name);
    return [...found];
}
function isBundling(words) {
    return words.some((word) => bundlers.has(word) || /(^|[=/\\])dist[/\\]index\.js$/.test(word));
}
/**
 * Where a script puts a bundle: `dist` if it says so, `default` if it runs a bundler and does not say where. Undefined for a
 * script that bundles to another place, or does not bundle: it may only lint or remove `dist/index.js`.
 */
function outputOf(script = '') {
    const outputs = commandsOf(script).map(({ program, words }) => {
        const last = words.at(-1) ?? '';
        if (copyPrograms.has(program))
            return isBundleFile(last) ? 'dist' : undefined;
        if (!bundlers.has(program))
            return undefined;
        const at = words.findIndex((word) => {
            const [name = ''] = word.split('=');
            return outputOptions.has(name) || (name === '-d' && program !== 'webpack');
        });
        if (at < 0)
            return 'default';
        const named = words[at]?.split('=')[1] ?? words[at + 1] ?? '';
        return isBundleFile(named) || /^(?:\.[/\\])?dist[/\\]?$/.test(named) ? 'dist' : undefined;
    });
    return outputs.find((output) => output === 'dist') ?? outputs.find((output) => output !== undefined);
}
function isBundleFile(word) {
    return /(?:^|[/\\])dist[/\\]index\.js$/.test(word);
}
/** The commands of a script: their program, and the words after it. */
function commandsOf(script) {
    return script.split(/&&|[|;&\n]+/).map((command) => {
        const words = wordsOf(command).filter((word) => !/^\w+=/.test(word));
        const at = words.findIndex((word) => !prefixes.has(word) && !packageManagers.has(word));
        return { program: words[at] ?? '', words: at < 0 ? [] : words.slice(at + 1) };
    });
}
/** True for a bundler that watches files or starts a server. */
function isEndless({ program, words }) {
    if (words.some((word) => /^--?(?:watch|serve)/.test(word) || word === '-w'))
        return true;
    if (program === 'rollup' && words.some((word) => /^-[a-z]*w/i.test(word)))
        return true;
    const [first = ''] = words.filter((word) => !word.startsWith('-'));
    return bundlers.has(program) && (endless.has(first) || (servers.has(program) && first !== 'build'));
}
/** True if every command of the script, and of those that it runs, is known to do nothing but build, and to end. */
function onlyBuilds(name, scripts) {
    const texts = scriptsRunBy(name, scripts).map((each) => scripts[each] ?? '');
    return texts.every((text) => !commandsOf(text).some(isEndless) &&
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
