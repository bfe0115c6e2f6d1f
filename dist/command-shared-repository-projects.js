export const id = 7889;
export const ids = [7889];
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

/***/ 67889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ PartLeftOutError),
  readRepositoryProjects: () => (/* binding */ readRepositoryProjects)
});

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
    const byDirectory = new Map(packages.flatMap((each) => [each.directory, ...each.links].map((path) => [path, each])));
    const isMember = await (0,workspace/* readWorkspace */.i)(root);
    const members = packages.filter(({ directory, links }) => directory !== root && (isMember(directory) || links.some(isMember)));
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
                // A link may come to lead to another folder.
                for (const link of target.links)
                    paths.add(link);
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
        const files = (0,run_git/* gitFields */.y1)(await this.#query('diff-tree', ['-r', '-z', '--name-only', '--no-renames', base, head]));
        return { base, files };
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
    const further = new Set([...lockfiles, ...install, ...dependencies.paths, ...uses].map(nameOf));
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
        if ([...further].some((path) => touches(file, path)))
            add('file', file, file);
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
// EXTERNAL MODULE: ./lib/src/project/sources.js
var project_sources = __webpack_require__(10074);
;// CONCATENATED MODULE: ./lib/src/project/import-paths.js



const maxFileBytes = 2 * 1024 * 1024;
/** What a source imports, as it is written. */
function importsOf(text) {
    const pattern = /\b(?:from|import|require)\s{0,20}\(?\s{0,20}(["'])([^"'\n]{1,500})\1/g;
    return [...(0,project_sources/* withoutComments */.fx)(text).matchAll(pattern)].map(([, , path = '']) => path);
}
/** True for an import by a path. */
function isRelative(path) {
    return /^\.{1,2}(?:\/|$)/.test(path);
}
const extensions = ['.ts', '.tsx', '.mts', '.cts', '.js', '.mjs', '.cjs', '.jsx', '.json'];
/** The files that an import may mean: with its extension added, that of TypeScript in place of `.js`, or a folder's index. */
function candidatesOf(path) {
    const bare = /^\.[cm]?jsx?$/.test((0,external_node_path_.extname)(path)) ? path.slice(0, -(0,external_node_path_.extname)(path).length) : path;
    const candidates = [path, ...extensions.flatMap((extension) => [`${path}${extension}`, `${bare}${extension}`])];
    return [...candidates, ...extensions.map((extension) => (0,external_node_path_.join)(path, `index${extension}`))];
}
/** True for a file, also by a link. */
function isFile(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
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
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
// EXTERNAL MODULE: ./lib/src/core/json.js
var json = __webpack_require__(65872);
// EXTERNAL MODULE: ./lib/src/project/package-file.js
var package_file = __webpack_require__(97819);
;// CONCATENATED MODULE: ./lib/src/project/tsconfig.js






/** Configurations that extend each other. */
const maxConfigurations = 100;
/** @param leftOut - files that are not on disk, and found all the same. */
function readTsconfigs(directory, repositoryRoot, leftOut) {
    const configurations = [];
    const mappings = [];
    const baseUrls = [];
    const read = (file) => {
        // Configurations may extend each other in a circle.
        if (configurations.includes(file) || configurations.length >= maxConfigurations)
            return;
        configurations.push(file);
        const errors = [];
        const config = (0,main.parse)(textOf(file), errors, { allowTrailingComma: true });
        if (!(0,json/* isObject */.Gv)(config))
            return;
        const options = (0,json/* isObject */.Gv)(config['compilerOptions']) ? config['compilerOptions'] : {};
        const baseUrl = typeof options['baseUrl'] === 'string' ? (0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), options['baseUrl']) : undefined;
        if (baseUrl !== undefined)
            baseUrls.push(baseUrl);
        for (const [pattern, targets] of Object.entries((0,json/* isObject */.Gv)(options['paths']) ? options['paths'] : {})) {
            mappings.push({ pattern, targets: (0,package_file/* textsIn */.Ej)(targets).map((each) => (0,external_node_path_.resolve)(baseUrl ?? (0,external_node_path_.dirname)(file), each)) });
        }
        const extended = config['extends'];
        for (const path of Array.isArray(extended) ? (0,package_file/* textsIn */.Ej)(extended) : (0,package_file/* textsIn */.Ej)([extended])) {
            if (!path.startsWith('.'))
                continue;
            const target = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), path);
            const found = [target, `${target}.json`, (0,external_node_path_.join)(target, 'tsconfig.json')].find((each) => isFile(each) || leftOut.has(each));
            if (found !== undefined && (0,core_paths/* isInside */.FK)(repositoryRoot, found))
                read(found);
        }
    };
    read((0,external_node_path_.join)(directory, 'tsconfig.json'));
    return {
        configurations,
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
 * The files that a project is built from by what its sources import, directly or indirectly, by a path or by `paths` of its
 * tsconfig.json; and the configurations that this extends.
 *
 * @param leftOut - what is not on disk. A file of it is found, and is not followed; of a submodule, its folder is found.
 */
function importedFiles(directory, repositoryRoot, leftOut) {
    const outside = new Set();
    const inside = new Set();
    const realRoot = (0,links/* realPathOf */.d)(repositoryRoot);
    const add = (path) => {
        if ((0,core_paths/* isInside */.FK)(directory, path))
            inside.add(path);
        else if ((0,core_paths/* isInside */.FK)(repositoryRoot, path))
            outside.add(path);
    };
    /** Adds a path, and what it leads to by links, which is returned. */
    const addWithTarget = (path) => {
        const target = (0,external_node_path_.join)(repositoryRoot, (0,external_node_path_.relative)(realRoot, (0,links/* realPathOf */.d)(path)));
        add(path);
        add(target);
        return target;
    };
    const tried = new Set();
    /** The file that a path means, the first time that it is asked for. */
    const find = (path) => {
        if (tried.has(path))
            return undefined;
        tried.add(path);
        const submodule = leftOut.submodules.find((each) => (0,core_paths/* isInside */.FK)(each, path));
        if (submodule !== undefined)
            add(submodule);
        return candidatesOf(path).find((each) => isFile(each) || leftOut.files.has(each));
    };
    const { configurations, aliasesOf } = readTsconfigs(directory, repositoryRoot, leftOut.files);
    for (const file of configurations)
        if (!(0,core_paths/* isInside */.FK)(directory, file))
            addWithTarget(file);
    const sources = [...(0,project_sources/* projectSources */.gF)(directory)];
    for (const link of linksAmong(directory)) {
        const target = addWithTarget(link);
        if (!(0,core_paths/* isInside */.FK)(repositoryRoot, target))
            continue;
        sources.push(...(isFile(target) ? [{ path: target, text: textOf(target) }] : (0,project_sources/* folderSources */.v5)(target)));
    }
    const followed = new Set(sources.map(({ path }) => path));
    for (const { path: importing, text } of sources) {
        for (const name of importsOf(text)) {
            const paths = isRelative(name) ? [(0,external_node_path_.resolve)((0,external_node_path_.dirname)(importing), name)] : aliasesOf(name);
            for (const path of paths) {
                const found = find(path);
                if (found === undefined || isDependency(found))
                    continue;
                const target = addWithTarget(found);
                if (followed.has(target) || followed.size >= maxFiles || !(0,core_paths/* isInside */.FK)(repositoryRoot, target))
                    continue;
                followed.add(target);
                // Read by the loop, too.
                sources.push({ path: target, text: textOf(target) });
            }
        }
    }
    return { outside: [...outside], inside };
}
function isDependency(path) {
    return /[\\/]node_modules[\\/]/.test(path);
}
/** Links below the folder of the sources. */
function linksAmong(directory) {
    const source = (0,external_node_path_.join)(directory, 'src');
    if ((0,external_node_fs_.lstatSync)(source, { throwIfNoEntry: false })?.isSymbolicLink())
        return [source];
    try {
        const paths = (0,external_node_fs_.readdirSync)(source, { recursive: true, encoding: 'utf8' }).map((name) => (0,external_node_path_.join)(source, name));
        return paths.filter((path) => (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() === true);
    }
    catch {
        return [];
    }
}
//# sourceMappingURL=imported-files.js.map
;// CONCATENATED MODULE: ./lib/src/project/left-out.js







/** Where there is no git, and where everything is on disk. */
const nothingLeftOut = { files: new Map(), sparse: new Set(), submodules: [] };
/** Finds what git lists and what is not on disk. Nothing if git fails. */
async function readLeftOut(root, run) {
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
        }
        else if (!exists(path)) {
            files.set(path, hash);
            if (status === 'S')
                sparse.add(path);
        }
    }
    return { files, sparse, submodules };
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
// EXTERNAL MODULE: ./lib/src/project/sdk-version.js
var sdk_version = __webpack_require__(34945);
// EXTERNAL MODULE: ./lib/src/commands/shared/connectors-file.js + 1 modules
var connectors_file = __webpack_require__(30961);
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
/** Settings to which jobs append their tokens. What is installed is in the lockfile. */
const registrySettings = new Set(['.npmrc', '.yarnrc']);
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
    const importedIn = new Map();
    const importedBy = (folder, repositoryRoot) => {
        const found = importedIn.get(folder) ?? importedFiles(folder, repositoryRoot, leftOut);
        importedIn.set(folder, found);
        return found;
    };
    const partsOf = async (project, repositoryRoot) => {
        const dependencies = await localDependencies(project, known, directories);
        const folders = [project.directory, ...dependencies.packages.map((each) => each.directory)];
        const all = folders.map((folder) => importedBy(folder, repositoryRoot));
        const outside = all.flatMap((each) => each.outside);
        const mayHoldMembers = await (0,workspace/* readMemberFolders */.M)(project.installDirectory);
        const submodules = leftOut.submodules.filter((each) => mayHoldMembers(each));
        return {
            project,
            dependencies,
            uses: [...connectorsFile.usedPaths(project.directory), ...outside, ...submodules],
            imported: new Set([...outside, ...all.flatMap(({ inside }) => [...inside])]),
        };
    };
    return {
        git,
        projects,
        connectorsFile,
        leftOut: [...leftOut.sparse]
            .filter((file) => (0,external_node_path_.basename)(file) === bundle/* specName */.hi && (0,core_paths/* isInside */.FK)(directory, file))
            .map((file) => (0,external_node_path_.dirname)(file)),
        async changesOf(project, files) {
            if (root === undefined)
                return [];
            const parts = await partsOf(project, root);
            const missing = await missingPart(parts, leftOut, packagesOfGit.unreadable);
            if (missing !== undefined)
                throw new PartLeftOutError((0,core_paths/* relativePath */.iZ)(root, missing), (0,core_paths/* relativePath */.iZ)(root, project.directory));
            return changeReasons(counted(files), root, parts);
        },
        async uncommittedChanges(project, { tracked, untracked }) {
            if (root === undefined || tracked.length + untracked.length === 0)
                return [];
            const parts = await partsOf(project, root);
            const isSource = sourceTest(parts, root);
            const sources = [
                ...tracked.filter((file) => isSource(file, true)),
                ...untracked.filter((file) => isSource(file, false)),
            ];
            return changeReasons(counted(sources), root, parts);
        },
    };
}
/** Makes a predicate of the files that a project is built from, as git names them. */
function sourceTest({ project, dependencies, uses, imported }, root) {
    const folders = [project.directory, ...dependencies.packages.map((each) => each.directory)];
    const installed = new Set([
        ...(project.lockfile === undefined ? [] : [project.lockfile]),
        ...installFiles.filter((name) => !registrySettings.has(name)).map((name) => (0,external_node_path_.join)(project.installDirectory, name)),
    ]);
    return (file, isTracked) => {
        const path = (0,external_node_path_.resolve)(root, file);
        if (imported.has(path) || folders.some((folder) => (0,project_sources/* isSourcePath */.pL)(folder, path, isTracked)))
            return true;
        if ([...uses, ...(isTracked ? dependencies.paths : [])].some((used) => (0,core_paths/* isInside */.FK)(used, path)))
            return true;
        // A submodule, which git lists as one, may hold a part of the project.
        const parts = [...folders, ...uses];
        return isTracked && (installed.has(path) || parts.some((part) => part !== path && (0,core_paths/* isInside */.FK)(path, part)));
    };
}
/** A file that a sparse checkout leaves out and that would tell what a project is built from. Undefined if there is none. */
async function missingPart({ project, dependencies, imported }, { sparse }, unreadable) {
    if (sparse.size === 0)
        return undefined;
    const isMember = await (0,workspace/* readWorkspace */.i)(project.installDirectory);
    const settings = new Set([...package_manager/* lockfileNames */.Ih, ...installFiles, connectors_file/* connectorsFileName */.Wo]);
    return [...sparse].find((file) => imported.has(file) ||
        (0,project_sources/* isSourcePath */.pL)(project.directory, file, true) ||
        (settings.has((0,external_node_path_.basename)(file)) && (0,core_paths/* isInside */.FK)((0,external_node_path_.dirname)(file), project.directory)) ||
        (unreadable.has(file) && (isMember((0,external_node_path_.dirname)(file)) || dependencies.paths.includes((0,external_node_path_.dirname)(file)))));
}
/** Files as git names them, also where a path to them has links. */
function namesIn(root, files, workingDirectory) {
    const paths = files.flatMap((file) => (file === undefined ? [] : [(0,external_node_path_.resolve)(workingDirectory, file)]));
    return new Set(paths.flatMap((path) => [(0,core_paths/* relativePath */.iZ)(root, path), (0,core_paths/* relativePath */.iZ)((0,links/* realPathOf */.d)(root), (0,links/* realPathOf */.d)(path))]));
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
    const targets = links.map((link) => ({ link, target: (0,_core_links_js__WEBPACK_IMPORTED_MODULE_4__/* .realPathOf */ .d)(link) }));
    const realRoot = (0,_core_links_js__WEBPACK_IMPORTED_MODULE_4__/* .realPathOf */ .d)(root);
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

/***/ })

};
