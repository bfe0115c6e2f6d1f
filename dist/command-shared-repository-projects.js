export const id = 5106;
export const ids = [5106];
export const modules = {

  55106:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  n: () => (  PartLeftOutError),
  readRepositoryProjects: () => (  readRepositoryProjects),
  reasonTexts: () => (  reasonTexts)
});

var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var bundle = __webpack_require__(71897);
var errors = __webpack_require__(57657);
var links = __webpack_require__(90729);
var core_paths = __webpack_require__(42180);
var process = __webpack_require__(64351);
var core_text = __webpack_require__(46601);
var input_names = __webpack_require__(58369);
var run_git = __webpack_require__(85472);
; 






class GitRepository {
    #root;
    #run;
    constructor(root, run) {
        this.#root = root;
        this.#run = run;
    }
    async ignored(folders) {
        const options = ['-z', '--others', '--ignored', '--exclude-standard', '--directory'];
        const result = await this.#run(['ls-files', ...options]);
        if (result.code !== 0)
            return new Set();
        const names = new Set((0,run_git .y1)(result));
        return new Set(folders.filter((folder) => pathAndFolders(`${(0,core_paths .iZ)(this.#root, folder)}/package.json`).some((path) => names.has(path))));
    }
    async changes({ commit, mergeBase }) {
        if (/^-|[\0\n]/.test(commit))
            throw new errors .eb(`${(0,core_text .hD)((0,process .Nt)(commit))} is not a commit, branch or tag; give one as ${(0,input_names .sy)('base')}`);
        const head = await this.#commitId('HEAD');
        if (head === undefined)
            throw new errors .eb(`the repository has no commit yet; make one, or leave ${(0,input_names .sy)('base')} out`);
        const tip = (await this.#commitId(commit)) ?? (await this.#commitId(`refs/remotes/origin/${commit}`));
        if (tip === undefined) {
            await this.#assertComplete(commit);
            return undefined;
        }
        const base = mergeBase ? await this.#mergeBase(tip, head, commit) : tip;
        const options = ['-r', '-z', '--name-only', '--no-renames', '--ignore-submodules=none'];
        const files = (0,run_git .y1)(await this.#query('diff-tree', [...options, base, head]));
        return { base, files };
    }
    async textAt(commit, file) {
        const listed = await this.#query('ls-tree', ['-z', '--full-tree', commit, '--', `:(literal)${file}`]);
        const hash = /^100\d{3} blob ([0-9a-f]+)\t/.exec(listed.stdout.toString('utf8'))?.[1];
        if (hash === undefined)
            return undefined;
        return (await this.#query('cat-file', ['blob', hash])).stdout.toString('utf8');
    }
    async textsAt(commit, files) {
        const texts = new Map(files.map((file) => [file, undefined]));
        const hashes = [];
        for (const entry of (0,run_git .y1)(await this.#query('ls-tree', ['-r', '-z', '--full-tree', commit]))) {
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
                throw new errors .yo(`git does not have ${(0,core_text .hD)((0,process .Nt)(file))} of ${commit.slice(0, 12)}`);
            texts.set(file, stdout.toString('utf8', end + 1, end + 1 + Number(size)));
            start = end + 1 + Number(size) + 1;
        }
        return texts;
    }
    async has(id) {
        return /^[0-9a-f]{40,64}$/i.test(id) && (await this.#commitId(id)) !== undefined;
    }
    async isInHistory(id) {
        const { code } = await this.#query('merge-base', ['--is-ancestor', id, 'HEAD'], { expected: [0, 1] });
        return code === 0 || (await this.#isShallow());
    }
    async checkedOut(commit) {
        const head = await this.#commitId('HEAD');
        if (head === undefined || head === commit)
            return {};
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
        throw new errors .eb(`${(0,core_text .hD)((0,process .Nt)(name))} and HEAD have no commit in common; give another base`);
    }
    async #assertComplete(name) {
        if (!(await this.#isShallow()))
            return;
        throw new errors .eG(`the history that was checked out does not reach back to ${(0,core_text .hD)((0,process .Nt)(name))}; give actions/checkout fetch-depth: 0`);
    }
    async #isShallow() {
        const { stdout } = await this.#query('rev-parse', ['--is-shallow-repository']);
        return stdout.toString('utf8').trim() === 'true';
    }
    async #query(command, args, { expected = [0], input } = {}) {
        const result = await this.#run([command, ...args], input);
        if (expected.includes(result.code))
            return result;
        throw new errors .eG(`git cannot compare commits in ${this.#root}: ${(0,run_git .tv)(command, result)}`);
    }
}
function pathAndFolders(path) {
    const parts = path.split('/').filter((part) => part !== '');
    return parts.map((_, i) => (i === 0 ? parts.join('/') : `${parts.slice(0, -i).join('/')}/`));
}
var core_json = __webpack_require__(65872);
var code_text = __webpack_require__(63400);
; 



const maxPathLength = 4096;
const beforeImport = / (?:from|import|(?:import|require(?: \. resolve)?|import \. meta \. resolve) \()$/;
const mayBegin = /["'`}](?:\/?\.\.?(?:[/"'`\\]|$)|\\)|\b(?:from\s*["'`/]|import\b|require\b)|\/\/\//g;
const maxPartsOfImport = 6;
function importsOf(text) {
    const paths = new Set();
    const names = new Set();
    const computed = new Set();
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
    (0,code_text .FC)(text, (kind, start, end) => {
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
            const isImport = mayImport && beforeImport.test(codeBefore());
            const isWhole = kind === 'string' || (text.charCodeAt(start) === backtick && text.charCodeAt(end - 1) === backtick);
            if ((isImport || mayBePath(text, start + 1)) && end - start <= maxPathLength) {
                const value = contentOf(text.slice(start, end));
                if (isWhole)
                    add(value, isImport);
                else if (isImport && text.charCodeAt(start) === backtick && value !== '')
                    computed.add(value);
                else if (text.charCodeAt(start) === brace && text.charCodeAt(end - 1) === backtick && isPath(value))
                    paths.add(value);
                if (isWhole && isImport)
                    imported = value;
            }
        }
        else if (kind === 'sign' && text[start] === '+' && path !== undefined && path !== '')
            computed.add(path);
        else if (kind === 'expression') {
            for (const [, , inside = ''] of text.slice(start, end).matchAll(/(["'`])(\.{1,2}\/[^"'`\n]{1,500})\1/g))
                paths.add(inside);
        }
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
function contentOf(part) {
    return part.replace(/^["'`}]|(?:["'`]|\$\{)$/g, '').replace(/\\([^\w\n])/g, '$1');
}
function addReference(comment, paths) {
    const [, , path] = /^\/\/\/\s{0,20}<reference\s{1,20}path\s{0,20}=\s{0,20}(["'])([^"'\n]{1,500})\1/.exec(comment) ?? [];
    if (path !== undefined)
        paths.add(isPath(path) ? path : `./${path}`);
}
function isPath(path) {
    return /^\/?\.{1,2}(?:\/|$)/.test(path) && !path.includes('\n');
}
const extensions = ['.ts', '.tsx', '.mts', '.cts', '.js', '.mjs', '.cjs', '.jsx', '.json', '.node'];
function* candidatesOf(path) {
    const bare = /^\.[cm]?jsx?$/.test((0,external_node_path_.extname)(path)) ? path.slice(0, -(0,external_node_path_.extname)(path).length) : path;
    yield path;
    for (const extension of extensions)
        yield* bare === path ? [`${path}${extension}`] : [`${path}${extension}`, `${bare}${extension}`];
    for (const extension of extensions)
        yield (0,external_node_path_.join)(path, `index${extension}`);
}
function importsMeaning(file) {
    if ((0,external_node_path_.basename)(file) === 'package.json')
        return [file, (0,external_node_path_.dirname)(file)];
    const extension = extensions.find((each) => file.endsWith(each));
    if (extension === undefined)
        return [file];
    const bare = file.slice(0, -extension.length);
    const paths = [file, bare, ...['.js', '.mjs', '.cjs', '.jsx'].map((each) => `${bare}${each}`)];
    return bare.endsWith(`${external_node_path_.sep}index`) ? [...paths, (0,external_node_path_.dirname)(file)] : paths;
}
function packageNameOf(name) {
    return name.split('/', name.startsWith('@') ? 2 : 1).join('/');
}
function isFile(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
    }
    catch {
        return false;
    }
}
; 



const otherMembers = new Set([
    ...['name', 'version', 'description', 'keywords', 'author', 'contributors', 'maintainers', 'license', 'homepage'],
    ...['repository', 'bugs', 'funding', 'files', 'publishConfig', 'scripts', 'workspaces', 'engines', 'volta', 'man'],
    ...['directories', 'packageManager', 'devEngines', 'eslintConfig', 'eslintIgnore', 'prettier', 'jest', 'vitest'],
    ...['mocha', 'ava', 'nyc', 'c8', 'tap', 'lint-staged', 'husky', 'simple-git-hooks', 'commitlint', 'release', 'knip'],
]);
function textsOfPackage(json) {
    const content = parseOrUndefined(json);
    if (!(0,core_json .Gv)(content))
        return [];
    const found = [];
    const add = (value, depth) => {
        if (typeof value === 'string')
            found.push({ text: value, path: pathOfRange(value) });
        else if (depth > 0 && (Array.isArray(value) || (0,core_json .Gv)(value)))
            for (const each of Object.values(value))
                add(each, depth - 1);
    };
    for (const [name, value] of Object.entries(content))
        if (!otherMembers.has(name))
            add(value, 20);
    return found;
}
function pathOfRange(range) {
    const [, path] = /^(?:file|link|portal|exec):(.+)$/.exec(range) ??
        /^patch:[^#]*#(?:(?:optional!|builtin<[^>]*>)|~\/)?([^&]+)/.exec(range) ??
        [];
    return path?.split('#', 1)[0]?.split('::', 1)[0];
}
function packageNameIn(text) {
    return packageNameOf(text.replace(/^(?:npm|workspace):/, '').replace(/^(@?[^@]+)@.*$/s, '$1'));
}
const settingsOfInstall = [
    'pnpm-workspace.yaml',
    '.pnpmfile.cjs',
    '.npmrc',
    '.yarnrc',
    '.yarnrc.yml',
    'bunfig.toml',
];
function pathsInSettings(text) {
    const words = text.split(/[\s"',[\]{}=]+/).filter((word) => word !== '' && !word.startsWith('#'));
    return words.map((word) => {
        const path = pathOfRange(word);
        return path === undefined ? { path: word, isPackage: false } : { path, isPackage: !word.startsWith('patch:') };
    });
}
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
function workspacesInScript(script) {
    const options = /\s(?:-w|-F|--workspace|--filter)[\s=]["']?([^\s"';&|]+)|\syarn\s+workspace\s([^\s"';&|]+)/g;
    return [...` ${script}`.matchAll(options)].flatMap(([, value, ofYarn]) => (value ?? ofYarn ?? '').replace(/^\.\//, ''));
}
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
var workspace = __webpack_require__(38113);
; 



async function localDependencies(project, packages, projects, importsOf) {
    const root = project.installDirectory;
    const byDirectory = new Map(packages.flatMap((each) => [each.directory, ...each.links].map((path) => [path, each])));
    const isMember = await (0,workspace .iF)(root);
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
    const rootPackage = root === project.directory ? undefined : byDirectory.get(root);
    if (rootPackage !== undefined)
        await follow(rootPackage, ({ directory }) => !projects.has(directory));
    const unused = root === project.directory ? members.filter((member) => !found.has(member)) : [];
    return { packages: [...found], paths: [...paths], unusedMembers: unused.map(({ directory }) => directory), unknown };
}
function packagesByName(packages) {
    const found = new Map();
    for (const each of packages) {
        const { name } = each.packageFile;
        if (name !== undefined)
            found.set(name, [...(found.get(name) ?? []), each]);
    }
    return found;
}
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
function pathOf(range) {
    const [, path] = /^(?:workspace:)?(\.{1,2}(?:\/.*)?)$/.exec(range) ?? [];
    return path ?? (range.startsWith('patch:') ? undefined : pathOfRange(range));
}
function nameOf(name, range) {
    return /^workspace:(@?[^@]+)@/.exec(range)?.[1] ?? name;
}
; 
class PathSet {
    #paths;
    #above;
    constructor(paths) {
        this.#paths = new Set(paths);
        this.#above = new Set(paths.flatMap(foldersOf));
    }
    covers(file) {
        return this.#paths.has('') || this.#paths.has(file) || foldersOf(file).some((folder) => this.#paths.has(folder));
    }
    isAbove(file) {
        return this.#above.has(file);
    }
}
function foldersOf(path) {
    const folders = [];
    for (let end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1))
        folders.push(path.slice(0, end));
    return folders;
}
; 




function changeReasons(files, repositoryRoot, parts) {
    const { project, dependencies, uses } = parts;
    const nameOf = (path) => (0,core_paths .iZ)(repositoryRoot, path);
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
        const why = reasons.size > 0 ? undefined : isUnknown(file);
        if (why !== undefined)
            possible ??= { kind: 'unknown', name: file, file, why };
    }
    return reasons.size > 0 || possible === undefined ? [...reasons.values()] : [possible];
}
function unknownTest({ unknown, others }, repositoryRoot) {
    if (unknown.length === 0)
        return () => undefined;
    const ofOthers = new PathSet(others.map((path) => (0,core_paths .iZ)(repositoryRoot, path)));
    const parts = unknown.map(({ reason, folder }) => {
        return { reason, folder: folder === undefined ? undefined : (0,core_paths .iZ)(repositoryRoot, folder) };
    });
    return (file) => parts.find(({ folder }) => (folder === undefined ? !ofOthers.covers(file) : touches(file, folder)))?.reason;
}
function touches(file, path) {
    return path === '' || file === path || file.startsWith(`${path}/`) || path.startsWith(`${file}/`);
}
var package_file = __webpack_require__(97819);
; 

class SortedPaths {
    #paths;
    constructor(paths = []) {
        this.#paths = [...paths].sort();
    }
    below(folder) {
        const start = startOf(folder);
        const found = [];
        for (let index = this.#indexOf(start); this.#paths[index]?.startsWith(start); index++)
            found.push(this.#paths[index] ?? '');
        return found;
    }
    covers(path) {
        const start = startOf(path);
        return this.#paths[this.#indexOf(path)] === path || this.#paths[this.#indexOf(start)]?.startsWith(start) === true;
    }
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
var source_text = __webpack_require__(17895);
; 









const nothingLeftOut = {
    tracked: new SortedPaths(),
    links: new SortedPaths(),
    files: new Map(),
    sparse: new Set(),
    submodules: [],
    allSubmodules: [],
    textOf: async () => undefined,
};
async function readLeftOut(root, run) {
    const tracked = [];
    const links = [];
    const files = new Map();
    const sparse = new Set();
    const submodules = [];
    const allSubmodules = [];
    const result = await run(['ls-files', '-z', '-t', '--stage']);
    for (const entry of result.code === 0 ? (0,run_git .y1)(result) : []) {
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
        return blob.code === 0 ? (0,source_text .g7)(blob.stdout) : undefined;
    };
    const listed = { tracked: new SortedPaths(tracked), links: new SortedPaths(links) };
    return { ...listed, files, sparse, submodules, allSubmodules, textOf };
}
async function packagesLeftOut(root, { files }, run) {
    const packages = [];
    const unreadable = new Set();
    for (const [file, hash] of files) {
        if ((0,external_node_path_.basename)(file) !== 'package.json' || isSkipped((0,core_paths .iZ)(root, file)))
            continue;
        const result = unreadable.size > 0 ? undefined : await run(['cat-file', 'blob', hash]);
        if (result?.code !== 0) {
            unreadable.add(file);
            continue;
        }
        const directory = (0,external_node_path_.dirname)(file);
        const packageFile = validPackageFile(result.stdout.toString('utf8'), file);
        if (packageFile !== undefined)
            packages.push({ directory, packageFile, hasSpec: files.has((0,external_node_path_.join)(directory, bundle .hi)), links: [] });
    }
    return { packages, unreadable };
}
function hiddenPackages(root, { tracked, files }) {
    return tracked.below(root).flatMap((file) => {
        const path = (0,core_paths .iZ)(root, file);
        if ((0,external_node_path_.basename)(file) !== 'package.json' ||
            files.has(file) ||
            !/(?:^|\/)\./.test(path) ||
            path.includes('node_modules/'))
            return [];
        const packageFile = (0,package_file .kL)((0,external_node_path_.dirname)(file));
        return packageFile === undefined ? [] : [{ directory: (0,external_node_path_.dirname)(file), packageFile, hasSpec: false, links: [] }];
    });
}
function validPackageFile(text, file) {
    try {
        return (0,package_file .IM)(text, file);
    }
    catch (error) {
        if (error instanceof errors .yo)
            return undefined;
        throw error;
    }
}
function isSkipped(path) {
    return path.split('/').some((name) => name === 'node_modules' || name.startsWith('.'));
}
function exists(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
}
var package_manager = __webpack_require__(35506);
var project_packages = __webpack_require__(85735);
var project_project = __webpack_require__(20905);
; 









async function partsBefore({ project, isMember, dependencies, asked }, repositoryRoot, files) {
    const found = [];
    const askedNames = new PathSet(files.deleted.length === 0 ? [] : [...asked].map((path) => (0,core_paths .iZ)(repositoryRoot, path)));
    for (const { file, path, meanings } of deletedOf(files, repositoryRoot)) {
        const folder = (0,external_node_path_.dirname)(path);
        const isPart = meanings.some((each) => asked.has(each)) ||
            askedNames.isAbove(file) ||
            ((0,external_node_path_.basename)(path) === 'package.json' && isMember(folder) && (await hadName(files, file, dependencies.unknown)));
        if (isPart)
            found.push(file);
    }
    for (const folder of (0,package_manager .Kd)(project.directory, repositoryRoot).slice(1)) {
        if (folder === project.installDirectory)
            continue;
        const changed = ['package.json', workspace ._R]
            .map((name) => (0,core_paths .iZ)(repositoryRoot, (0,external_node_path_.join)(folder, name)))
            .filter((file) => files.all.has(file));
        if (changed.length > 0 && (await ruledOtherwise(project.directory, folder, changed, repositoryRoot, files)))
            found.push(...changed);
    }
    return found;
}
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
async function hadName(files, file, names) {
    try {
        const text = await files.textBefore(file);
        return text === undefined || names.has((0,package_file .IM)(text, file).name ?? '');
    }
    catch (error) {
        if (error instanceof errors .yo)
            return true;
        throw error;
    }
}
async function ruledOtherwise(directory, folder, changed, repositoryRoot, files) {
    const textNow = (name) => {
        const path = (0,external_node_path_.join)(folder, name);
        return (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, 'utf8') : undefined;
    };
    const textBefore = async (name) => {
        const file = (0,core_paths .iZ)(repositoryRoot, (0,external_node_path_.join)(folder, name));
        return changed.includes(file) ? await files.textBefore(file) : textNow(name);
    };
    try {
        const before = await ruleOf(directory, folder, await textBefore('package.json'), await textBefore(workspace ._R));
        return before !== (await ruleOf(directory, folder, textNow('package.json'), textNow(workspace ._R)));
    }
    catch (error) {
        if (error instanceof errors .yo)
            return true;
        throw error;
    }
}
async function ruleOf(directory, folder, packageText, pnpmText) {
    const packageFile = packageText === undefined ? undefined : (0,package_file .IM)(packageText, (0,external_node_path_.join)(folder, 'package.json'));
    const isMember = await (0,workspace .B3)(folder, packageFile, pnpmText);
    return JSON.stringify([isMember(directory), packageFile?.packageManager]);
}
var sdk_version = __webpack_require__(34945);
var connectors_file = __webpack_require__(30961);
; 



function targetOfClimb({ path, isComputed, isImport }, folder, others, isFromOthers, from, places) {
    const { repositoryRoot, isTracked } = places;
    const [first = '', ...further] = [folder, ...others].map((each) => (0,external_node_path_.join)(each, path, '.'));
    const isOutside = (each) => (0,core_paths .FK)(repositoryRoot, each) && (from.isInstallRoot || !(0,core_paths .FK)(from.directory, each)) && !isDependency(each);
    const holds = (each) => (0,core_paths .FK)(each, from.directory);
    const asked = [...new Set([first, ...further])].filter((each) => isOutside(each) && !holds(each));
    const isThere = (each) => isTracked(each) || (!isComputed && isImport && [...candidatesOf(each)].some((file) => isTracked(file)));
    const found = asked.filter(isThere);
    const isOnlyUps = path.split('/').every((part) => part === '..');
    const above = isFromOthers && isOnlyUps ? further.find((each) => isOutside(each) && holds(each)) : undefined;
    if (found.length > 0)
        return { places: found, asked, anyOf: above };
    if (/^\.env(?:\.|$)/.test((0,external_node_path_.basename)(path)))
        return { places: [], asked, anyOf: undefined };
    const isOwn = [first, ...further].some((each) => (0,core_paths .FK)(from.directory, each) && isTracked(each));
    const meant = [first, ...(isFromOthers && !isOwn ? further : [])].filter(isOutside);
    const nearby = new Set();
    for (const each of meant) {
        let nearest = each;
        while (nearest !== repositoryRoot && !holds(nearest) && !isTracked(nearest))
            nearest = (0,external_node_path_.dirname)(nearest);
        if (holds(nearest) || nearest === repositoryRoot)
            return { places: [], asked, anyOf: nearest };
        nearby.add(nearest);
    }
    return { places: [...nearby], asked, anyOf: above };
}
function isDependency(path) {
    return /[\\/]node_modules(?:[\\/]|$)/.test(path);
}
; 

const maxParts = 5;
class UnknownParts {
    #root;
    #parts = new Map();
    constructor(root) {
        this.#root = root;
    }
    add(file, line, what, folder) {
        const place = (0,core_paths .iZ)(this.#root, file) || '.';
        const reason = line === undefined ? `${place} ${what}` : `${place}, line ${line}, ${what}`;
        const same = [...this.#parts.values()].filter((each) => each.folder === folder);
        if (same.length < maxParts)
            this.#parts.set(reason, { reason, folder });
    }
    get all() {
        return [...this.#parts.values()];
    }
}
; 






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
    places;
    constructor(from, context) {
        this.#from = from;
        this.#context = context;
        const { repositoryRoot, leftOut } = context;
        this.#realRoot = (0,links .dN)(repositoryRoot);
        this.unknown = new UnknownParts(repositoryRoot);
        const isListed = (path) => leftOut.tracked.covers(path) || leftOut.links.covers(path);
        this.places = {
            repositoryRoot,
            isTracked: (path) => isListed(path) || isListed(this.targetOf(path)) || leftOut.allSubmodules.some((each) => (0,core_paths .FK)(each, path)),
        };
    }
    result() {
        const { names, folders, asked, unreadable, unknown } = this;
        const files = { outside: [...this.#outside], inside: this.#inside };
        return { ...files, names, folders, asked, unreadable, unknown: unknown.all };
    }
    addPackageFilesOf(path) {
        const { repositoryRoot } = this.#context;
        for (let folder = (0,external_node_path_.dirname)(path); (0,core_paths .FK)(repositoryRoot, folder); folder = (0,external_node_path_.dirname)(folder)) {
            const file = (0,external_node_path_.join)(folder, 'package.json');
            if (!this.isOwn(file))
                this.add(file);
            if (this.exists(file) || folder === repositoryRoot)
                return;
        }
    }
    addInstalled(packageName) {
        const { repositoryRoot, leftOut } = this.#context;
        for (let folder = this.#from.directory; (0,core_paths .FK)(repositoryRoot, folder); folder = (0,external_node_path_.dirname)(folder)) {
            const place = (0,external_node_path_.join)(folder, 'node_modules', packageName);
            if (leftOut.tracked.covers(place))
                this.add(place);
            if (folder === repositoryRoot)
                return;
        }
    }
    isOwn(path) {
        return !this.#from.isInstallRoot && (0,core_paths .FK)(this.#from.directory, path);
    }
    add(path) {
        if (this.isOwn(path))
            this.#inside.add(path);
        else if ((0,core_paths .FK)(this.#context.repositoryRoot, path))
            this.#outside.add(path);
    }
    addWithTarget(path) {
        this.add(path);
        const target = this.targetOf(path);
        if (target !== path)
            for (const each of (0,links .$M)(this.#context.repositoryRoot, path))
                this.add(each);
        return target;
    }
    targetOf(path) {
        return (0,external_node_path_.join)(this.#context.repositoryRoot, (0,external_node_path_.relative)(this.#realRoot, (0,links .dN)(path)));
    }
    exists(path) {
        return isFile(path) || this.#context.leftOut.files.has(path);
    }
    textOf = async (path, isCode = true) => {
        const { leftOut } = this.#context;
        if (leftOut.files.has(path)) {
            const text = await leftOut.textOf(path);
            if (text === undefined)
                this.unreadable ??= path;
            return text ?? '';
        }
        const text = (0,source_text .b6)(path);
        if (text === undefined && isCode)
            this.unknown.add(path, undefined, `is larger than ${source_text .tu >> 20} MiB`);
        return text ?? '';
    };
}
var build_scripts = __webpack_require__(96305);
; 


const path_climbs_maxPathLength = 4096;
const maxTokensBack = 200;
const rootFinder = /\b(?:INIT_CWD|PROJECT_CWD|OLDPWD|GITHUB_WORKSPACE|CI_PROJECT_DIR|BUILD_SOURCESDIRECTORY|npm_config_local_prefix|show-toplevel|show-cdup|find-up|findUp|findUpSync|pkg-dir|find-root|app-root-path|find-workspaces|findWorkspaceDir|workspaceRoot|getPackagesSync|root-mode|rootMode)\b/g;
const rootMark = /^(?:.*\/)?(?:\.git|pnpm-workspace\.yaml|lerna\.json|nx\.json|turbo\.json|rush\.json)$/;
function climbsInCode(text) {
    const code = tokensOf(text);
    const mayClimb = text.includes('..') || text.includes('dirname');
    return {
        climbs: mayClimb ? [...pathsIn(code), ...dirnamesIn(code), ...pathsOfVariables(code.tokens)] : [],
        finders: mayClimb ? [...code.finders, ...dirnameLoopsIn(code), ...unknownUpsIn(code)] : code.finders,
        asksForPlace: code.asksForPlace,
        unclosed: code.unclosed,
    };
}
function climbsInText(text) {
    const plain = text.replace(/^[ \t]*(?:#|\/\/)[^\n]*/gm, (line) => ' '.repeat(line.length));
    const climbs = [...wordsThatClimb(plain), ...parentsIn(plain)];
    return { climbs, finders: findersIn(plain, 0), asksForPlace: ownPlace.test(plain), unclosed: undefined };
}
const ownPlace = /\$\{?0\b|BASH_SOURCE|%~dp0|PSScriptRoot|__file__|__FILE__|__dir__|MAKEFILE_LIST/;
function parentsIn(text) {
    const place = { isComputed: false, isImport: false, isWord: false };
    const found = [];
    const add = (ups, offset) => {
        if (ups > 0)
            found.push({ ...place, path: upsOf(ups), offset });
    };
    for (const { 0: parents, index } of text.matchAll(/(?:\.parent\b){2,20}/g))
        add(parents.length / '.parent'.length - 1, index);
    for (const { 1: number, index } of text.matchAll(/\.parents\[(\d{1,2})\]/g))
        add(Number(number), index);
    for (const { 0: calls, index } of text.matchAll(/(?:\b(?:os\.path\.)?dirname\(){2,20}/g))
        add(calls.split('(').length - 2, index);
    return found;
}
function upsOf(count) {
    return Array.from({ length: count }, () => '..').join('/');
}
function tokensOf(text) {
    const code = { tokens: [], finders: [], asksForPlace: false, unclosed: undefined };
    const hasFinders = text.search(rootFinder) >= 0;
    (0,code_text .FC)(text, (kind, start, end) => {
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
function* pathsIn({ tokens }) {
    for (let index = 0; index < tokens.length; index++) {
        if (!isRead(tokens, index))
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
    const isText = isRead(tokens, index + 2) && tokens[index]?.isOpen !== true;
    return isText && (separator === ',' || separator === '+');
}
function* pathsOfRun(run, after, { isJoin, isImport }) {
    let path;
    let offset = 0;
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
const comparingFunctions = new Set([
    ...[
        'includes',
        'startsWith',
        'endsWith',
        'indexOf',
        'lastIndexOf',
        'split',
        'replace',
        'replaceAll',
        'match',
        'test',
    ],
]);
const writingFunctions = /^(?:(?:write|append|output)File|createWriteStream|mkdir|mkdirp|mkdtemp|ensureDir|emptyDir|rm|rmdir|rimraf|unlink|remove)(?:Sync)?$/;
const copyingFunctions = /^(?:cp|copy|copyFile|rename|move)(?:Sync)?$/;
const outputMembers = new Set(['outfile', 'outdir', 'outDir', 'outFile', 'tsBuildInfoFile', 'declarationDir']);
function isRead(tokens, index) {
    const content = tokens[index]?.content;
    if (content === undefined)
        return false;
    if (!content.includes('..'))
        return true;
    const before = [1, 2].map((back) => tokens[index - back]?.shown ?? '');
    const after = [1, 2].map((on) => tokens[index + on]?.shown ?? '');
    const isCompared = /^(?:=|!)=$/.test(`${before[1]}${before[0]}`) || /^(?:=|!)=$/.test(`${after[0]}${after[1]}`);
    if (isCompared || before[0] === 'case')
        return false;
    let start = index;
    let call = callAround(tokens, start);
    if (call !== undefined && comparingFunctions.has(call.callee) && call.isFirst)
        return false;
    if (call !== undefined && /^(?:join|resolve)$/.test(call.callee)) {
        start = call.start;
        call = callAround(tokens, start);
    }
    if (tokens[start - 1]?.shown === ':' && outputMembers.has(tokens[start - 2]?.shown ?? ''))
        return false;
    if (call === undefined)
        return true;
    return !(call.isFirst ? writingFunctions : copyingFunctions).test(call.callee);
}
function callAround(tokens, index) {
    let depth = 0;
    let isFirst = true;
    for (let back = index - 1; back >= Math.max(0, index - maxTokensBack); back--) {
        const { shown } = tokens[back] ?? { shown: '' };
        if (/^[)\]}]$/.test(shown))
            depth++;
        else if (/^[([{]$/.test(shown) && depth-- === 0) {
            if (shown !== '(')
                return undefined;
            const start = tokens[back - 2]?.shown === '.' ? back - 3 : back - 1;
            return { callee: tokens[back - 1]?.shown ?? '', start, isFirst };
        }
        else if (depth === 0 && shown === ',')
            isFirst = false;
    }
    return undefined;
}
function unknownUpsIn({ tokens }) {
    return tokens.flatMap(({ content, offset }, index) => {
        if (content === undefined || !/^\.\.[/\\]?$/.test(content))
            return [];
        const [before, second] = [1, 2].map((back) => tokens[index - back]?.shown ?? '');
        const [after, next] = [1, 2].map((on) => tokens[index + on]?.shown ?? '');
        const isRepeated = (after === '.' && next === 'repeat') || (before === '(' && second === 'fill');
        const isVariable = before === '=' && /^[\w$]+$/.test(second ?? '') && after !== '+' && after !== '.';
        return isRepeated || isVariable ? [{ name: JSON.stringify(content), offset }] : [];
    });
}
function* pathsOfVariables(tokens) {
    const places = new Map();
    for (const [index, { shown, offset }] of tokens.entries()) {
        if (!/^(?:dirname|join|resolve)$/.test(shown) || tokens[index + 1]?.shown !== '(')
            continue;
        const start = tokens[index - 1]?.shown === '.' ? index - 2 : index;
        const first = placeAt(tokens, index + 2, places);
        if (first === undefined || (shown === 'dirname') !== (first.isFile || tokens[first.end]?.shown === ')'))
            continue;
        const parts = shown === 'dirname' && !first.isFile ? ['..'] : [];
        let end = first.end;
        for (; tokens[end]?.shown === ',' && tokens[end + 1]?.content !== undefined; end += 2)
            parts.push(tokens[end + 1]?.content ?? '');
        const isComputed = tokens[end]?.shown !== ')';
        const path = external_node_path_.posix.normalize(cleanPath([first.path, ...parts].join('/')));
        const name = tokens[start - 2]?.shown ?? '';
        if (tokens[start - 1]?.shown === '=' && /^[\w$]+$/.test(name) && !isComputed)
            places.set(name, path);
        if (first.isVariable && path.length <= path_climbs_maxPathLength && isUp(path))
            yield { path: path.replace(/\/$/, ''), isComputed, isImport: false, isWord: false, offset };
    }
}
function placeAt(tokens, index, places) {
    const words = tokens.slice(index, index + 8).map(({ shown }) => shown);
    const [first = ''] = words;
    const path = places.get(first);
    if (path !== undefined)
        return { path, end: index + 1, isFile: false, isVariable: true };
    if (first === '__dirname')
        return { path: '.', end: index + 1, isFile: false, isVariable: false };
    if (first === '__filename')
        return { path: '.', end: index + 1, isFile: true, isVariable: false };
    const text = words.join('');
    if (text.startsWith('import.meta.dirname'))
        return { path: '.', end: index + 5, isFile: false, isVariable: false };
    if (text.startsWith('import.meta.filename'))
        return { path: '.', end: index + 5, isFile: true, isVariable: false };
    if (text === 'fileURLToPath(import.meta.url)')
        return { path: '.', end: index + 8, isFile: true, isVariable: false };
    return undefined;
}
function isOnlyUps(path) {
    return path.split(/[/\\]/).every((part) => part === '..' || part === '.' || part === '');
}
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
    const known = isComputed ? beginning.slice(0, beginning.lastIndexOf('/') + 1) || folderOfUps(beginning) : beginning;
    const normal = external_node_path_.posix.normalize(known || '.');
    if (isUp(normal))
        yield { ...place, path: normal.replace(/\/$/, ''), isComputed };
}
function folderOfUps(path) {
    return /^\.\.$/.test(path) ? path : '';
}
function cleanPath(text) {
    return text.replace(/\\/g, '/').replace(/^\/+(?=\.)/, '');
}
function isUp(path) {
    return path === '..' || path.startsWith('../');
}
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
const separator = /[\s"'`;&|()=,:<>@[\]{}!]/;
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
var shell_commands = __webpack_require__(56245);
var sources = __webpack_require__(10074);
; 










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
    async followPackageFile(folder) {
        const file = (0,external_node_path_.join)(folder, 'package.json');
        if (!this.#found.exists(file))
            return;
        const text = await this.#found.textOf(file);
        const { repositoryRoot, leftOut, folderOf, projectFolders } = this.#context;
        const isBuilt = folder === this.#from.directory && (0,build_scripts .k8)(this.#from.scripts).length > 0;
        for (const { text: each, path } of textsOfPackage(text)) {
            const offset = Math.max(0, text.indexOf(each));
            if (path !== undefined) {
                for (let above = folder; (0,core_paths .FK)(repositoryRoot, above); above = (0,external_node_path_.dirname)(above)) {
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
    async followSettings() {
        const { directory } = this.#from;
        for (const name of settingsOfInstall) {
            const file = (0,external_node_path_.join)(directory, name);
            if (!this.#found.exists(file))
                continue;
            if ((0,sources ._m)(file))
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
    async followScripts() {
        const { directory, scripts, isInstallRoot } = this.#from;
        const { leftOut, folderOf } = this.#context;
        const file = (0,external_node_path_.join)(directory, 'package.json');
        const text = await this.#found.textOf(file);
        const configurations = [];
        for (const name of isInstallRoot ? (0,build_scripts .ZY)(scripts) : (0,build_scripts .k8)(scripts)) {
            const script = (0,shell_commands .k0)(scripts[name] ?? '');
            const offset = Math.max(0, text.indexOf(`"${name}"`, text.indexOf('"scripts"')));
            await this.#follow.climbs({ path: file, text, role: 'build' }, { ...climbsInText(script), at: offset });
            for (const workspace of workspacesInScript(script))
                this.#followWorkspace(workspace, file, (0,source_text .mh)(text, offset));
            const { ofPackages, ofGit } = (0,shell_commands .Im)(script);
            for (const each of isInstallRoot ? [] : ofPackages)
                this.#found.unknown.add(file, (0,source_text .mh)(text, offset), `may run any script by ${JSON.stringify(each)}`);
            for (const each of ofGit)
                this.#found.unknown.add(file, (0,source_text .mh)(text, offset), `may read any file by ${JSON.stringify(each)}`);
            const named = configurationsInScript(script, directory);
            configurations.push(...named);
            for (const word of placesInScript(script)) {
                if (folderOf(packageNameOf(word)) !== undefined && word !== name)
                    this.#found.names.add(packageNameOf(word));
                for (const each of this.#context.packagesOfProgram(word))
                    this.#found.names.add(each);
                const path = (0,external_node_path_.join)(directory, word, '.');
                if (Object.hasOwn(scripts, word) || !(0,core_paths .FK)(directory, path) || path === directory)
                    continue;
                if (leftOut.tracked.covers((0,external_node_path_.join)(path, 'tsconfig.json')))
                    configurations.push((0,external_node_path_.join)(path, 'tsconfig.json'));
                const isFollowed = !named.includes(path) && !(0,core_paths .FK)((0,external_node_path_.join)(directory, 'src'), path);
                if (isFollowed && leftOut.tracked.covers(path))
                    await this.#follow.place(path);
            }
        }
        return configurations;
    }
    #followWorkspace(workspace, file, line) {
        const { repositoryRoot, folderOf, packageFolders } = this.#context;
        const name = workspace.replace(/^\^?(.*?)(?:\.\.\.)?$/, '$1');
        if (folderOf(name) !== undefined) {
            this.#found.names.add(name);
            return;
        }
        const above = (0,package_manager .Kd)(this.#from.directory, repositoryRoot).map((folder) => (0,external_node_path_.join)(folder, name, '.'));
        const folder = above.find((each) => packageFolders.has(each) && each !== this.#from.directory);
        if (folder !== undefined)
            this.#found.folders.add(folder);
        else
            this.#found.unknown.add(file, line, `may run any script by ${JSON.stringify(workspace)}`);
    }
}
; 



function linksOf(directory, { links }) {
    const tracked = links.below(directory).filter((path) => (0,sources .GU)(directory, path));
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
var main = __webpack_require__(99547);
; 







const packageFolder = '$' + '{configDir}';
const maxConfigurations = 100;
async function readTsconfigs(directory, named, { repositoryRoot, leftOut, folderOf, textOf }) {
    const configurations = new Set();
    const packages = [];
    const mappings = [];
    const baseUrls = [];
    const places = new Set();
    const programs = new Set();
    const pathIn = (file, path) => path.startsWith(packageFolder) ? (0,external_node_path_.join)(directory, path.slice(packageFolder.length)) : (0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), path);
    const exists = (file) => isFile(file) || leftOut.has(file);
    const read = async (file) => {
        if (configurations.has(file) || configurations.size >= maxConfigurations)
            return;
        configurations.add(file);
        const errors = [];
        const config = (0,main.parse)(await textOf(file), errors, { allowTrailingComma: true });
        if (!(0,core_json .Gv)(config))
            return;
        const options = (0,core_json .Gv)(config['compilerOptions']) ? config['compilerOptions'] : {};
        const baseUrl = typeof options['baseUrl'] === 'string' ? pathIn(file, options['baseUrl']) : undefined;
        if (baseUrl !== undefined)
            baseUrls.push(baseUrl);
        for (const [pattern, targets] of Object.entries((0,core_json .Gv)(options['paths']) ? options['paths'] : {})) {
            const base = baseUrl === undefined ? file : (0,external_node_path_.join)(baseUrl, 'tsconfig.json');
            mappings.push({ pattern, targets: (0,package_file .Ej)(targets).map((each) => pathIn(base, each)) });
        }
        for (const path of [config['files'], config['include'], options['rootDirs']].flatMap(package_file .Ej)) {
            const [beginning = ''] = path.split(/[*?]/, 1);
            const known = beginning === path ? path : beginning.slice(0, beginning.lastIndexOf('/') + 1);
            const place = (0,external_node_path_.join)(pathIn(file, known), '.');
            if ((0,core_paths .FK)(repositoryRoot, place) && !(0,core_paths .FK)(directory, place) && !(0,core_paths .FK)(place, directory))
                places.add(place);
        }
        for (const text of furtherTexts(config)) {
            const place = pathIn(file, text);
            const isPath = /^\.{1,2}\//.test(text) || text.startsWith(packageFolder);
            if (isPath && (0,core_paths .FK)(repositoryRoot, place) && !(0,core_paths .FK)(directory, place))
                programs.add(place);
            if (!isPath && folderOf(packageNameOf(text)) !== undefined)
                packages.push(packageNameOf(text));
        }
        const references = Array.isArray(config['references']) ? config['references'] : [];
        if ((0,core_paths .FK)(directory, file))
            for (const each of references)
                if ((0,core_json .Gv)(each))
                    await follow(file, (0,package_file .Ej)([each['path']]));
        await follow(file, (0,package_file .Ej)([config['extends']].flat()));
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
            for (const each of [target, `${target}.json`, (0,external_node_path_.join)(target, 'tsconfig.json')]) {
                if (!(0,core_paths .FK)(repositoryRoot, each))
                    continue;
                if (exists(each)) {
                    await read(each);
                    break;
                }
                configurations.add(each);
            }
        }
    };
    for (const folder of (0,package_manager .Kd)(directory, repositoryRoot)) {
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
        programs: [...programs],
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
const otherSettings = new Set([
    ...['extends', 'references', 'files', 'include', 'exclude', 'paths', 'baseUrl', 'rootDirs', 'rootDir', 'outDir'],
    ...['outFile', 'declarationDir', 'tsBuildInfoFile', 'generateTrace', 'sourceRoot', 'mapRoot', 'typeRoots', 'types'],
]);
function furtherTexts(config) {
    return Object.entries(config).flatMap(([name, value]) => (otherSettings.has(name) ? [] : textsBelow(value)));
}
function textsBelow(value) {
    if (typeof value === 'string')
        return [value];
    if (Array.isArray(value))
        return value.flatMap(textsBelow);
    return (0,core_json .Gv)(value) ? furtherTexts(value) : [];
}
; 












const maxFiles = 5000;
const maxDataLength = 2 * 1024 * 1024;
const maxNameLength = 300;
async function importedFiles(from, context) {
    return await new Search(from, context).run();
}
class Search {
    #from;
    #context;
    #found;
    #entries;
    #queue = [];
    #followed = new Set();
    #followedPlaces = new Set();
    constructor(from, context) {
        this.#from = from;
        this.#context = context;
        this.#found = new FoundFiles(from, context);
        this.#entries = new PackageEntries(from, context, this.#found, {
            climb: async (climb, file, text) => await this.#followClimb(climb, { path: file, text, role: 'build' }, true, false),
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
                if (!(0,core_paths .FK)(source, path) && (0,sources .T8)(directory, path) === 'told')
                    await this.#follow(path, 'build');
            }
            for (const each of (0,sources .gF)(directory))
                this.#addSource({ ...each, role: 'source' });
            for (const path of own)
                if ((0,core_paths .FK)(source, path) && (0,sources .qo)(directory, path))
                    await this.#follow(path, 'source');
            for (const link of linksOf(directory, leftOut))
                await this.#followLink(link);
            const named = own.filter((path) => (0,sources .NN)(directory, path));
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
            for (const place of tsconfigs.programs)
                await this.#followPlace(place, 'build');
            await this.#followQueue(aliasesOf);
            for (const path of own) {
                const role = (0,sources .T8)(directory, path);
                if (role !== undefined || (0,sources .qo)(directory, path))
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
        const climbs = known?.climbs ?? climbsOf(path, text);
        if (!isOwn && text !== '')
            outsideFiles.set(path, { text, imports, climbs });
        await this.#followImportsOf(source, imports, aliasesOf);
        await this.#followClimbs(source, climbs);
        if (source.role !== 'source')
            for (const name of sharedNames)
                if (hasInQuotes(text, name))
                    this.#found.names.add(name);
        if (source.role === 'build' && text.length <= maxDataLength)
            await this.#followNamed(source);
        if (isOwn)
            return;
        await this.#followBeside(source, climbs.asksForPlace);
        this.#found.addPackageFilesOf(path);
    }
    async #followBeside({ path, role }, asksForPlace) {
        const folder = (0,external_node_path_.dirname)(path);
        const isScript = role === 'build' && isForeignScript(path);
        if (asksForPlace || isScript) {
            if (!(0,core_paths .FK)(folder, this.#from.directory))
                await this.#followPlace(folder, 'possible');
            else if (asksForPlace && role !== 'possible')
                this.#found.unknown.add(path, undefined, 'may read files beside it');
        }
    }
    async #followNamed({ path, text, role }) {
        const { tracked } = this.#context.leftOut;
        const { directory, isInstallRoot } = this.#from;
        for (const name of new Set(text.split(/[\s"'`,;:()<>{}[\]=|&#]+/))) {
            if (!name.includes('.') || name.length > maxNameLength)
                continue;
            const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), name);
            const isBeside = !(0,sources ._m)(path) && !this.#found.isOwn(beside);
            if (isBeside && tracked.covers(beside) && isFile(beside))
                await this.#followPlace(beside, role);
            const own = (0,external_node_path_.join)(directory, name);
            if (!isInstallRoot && tracked.covers(own) && isFile(own))
                this.#found.add(own);
        }
    }
    async #followImportsOf({ path, role }, imports, aliasesOf) {
        const folder = (0,external_node_path_.dirname)(path);
        const isBuild = role !== 'source';
        for (const each of imports.paths) {
            await this.#followImport((0,external_node_path_.join)(folder, each, '.'), role, isBuild);
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
                if ((0,core_paths .FK)(this.#context.repositoryRoot, place) && !(0,core_paths .FK)(place, this.#from.directory))
                    await this.#followFolder(place, role);
        }
        for (const name of imports.names) {
            const packageName = packageNameOf(name);
            this.#found.names.add(packageName);
            this.#found.addInstalled(packageName);
            for (const each of aliasesOf(name))
                await this.#followImport(each, role, false);
            const named = this.#context.folderOf(packageName);
            if (named !== undefined && name !== packageName)
                await this.#followImport((0,external_node_path_.join)(named, name.slice(packageName.length + 1)), role, false);
        }
    }
    async #followImport(path, role, isBuild) {
        if (this.#found.asked.has(path) || isDependency(path))
            return;
        this.#found.asked.add(path);
        const { tracked, submodules } = this.#context.leftOut;
        const submodule = submodules.find((each) => (0,core_paths .FK)(each, path));
        if (submodule !== undefined)
            this.#found.add(submodule);
        const isPlace = isBuild ? tracked.below(path).length > 0 : this.#found.exists((0,external_node_path_.join)(path, 'package.json'));
        if (isPlace && !this.#found.isOwn(path))
            await this.#followPlace(path, role);
        for (const candidate of candidatesOf(path)) {
            if (this.#found.exists(candidate))
                await this.#follow(this.#found.addWithTarget(candidate), role);
        }
    }
    async #followClimbs(source, { climbs, finders, unclosed, asksForPlace, at }) {
        const { path, text, role } = source;
        const isSure = role !== 'possible' && (role === 'build' || (0,sources ._m)(path));
        for (const climb of climbs) {
            if (climb.isWord && role === 'source' && (0,sources ._m)(path))
                continue;
            const isFromPackage = role === 'build' && !asksForPlace && !climb.isImport;
            await this.#followClimb(at === undefined ? climb : { ...climb, offset: at }, source, isSure, isFromPackage);
        }
        const [finder] = finders;
        if (finder !== undefined && role === 'build')
            this.#found.unknown.add(path, (0,source_text .mh)(text, at ?? finder.offset), `may read any file by ${finder.name}`);
        if (unclosed !== undefined && isSure && /\b(?:import|require|from)\b/.test(text.slice(unclosed)))
            this.#found.unknown.add(path, (0,source_text .mh)(text, unclosed), 'has a text that does not end');
    }
    async #followClimb(climb, { path: file, text, role }, isSure, isFromPackage) {
        const { directory } = this.#from;
        const folder = (0,external_node_path_.dirname)(file);
        const target = targetOfClimb(climb, folder, [directory], isFromPackage, this.#from, this.#found.places);
        const { places, asked, anyOf } = target;
        for (const path of asked)
            this.#found.addWithTarget(path);
        for (const path of places) {
            if (climb.isImport && !climb.isComputed)
                await this.#followImport(path, role, false);
            else
                await this.#followPlace(path, role);
        }
        const isOneFile = climb.isImport && !climb.isComputed;
        if (anyOf === undefined || !isSure || isOneFile)
            return;
        const what = `may read any file by ${JSON.stringify(climb.path + (climb.isComputed ? '/…' : ''))}`;
        const isWhole = climb.isImport && climb.isComputed;
        this.#found.unknown.add(file, (0,source_text .mh)(text, climb.offset), what, isWhole ? anyOf : undefined);
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
    async #followPlace(path, role) {
        const { repositoryRoot, packageFolders, projectFolders } = this.#context;
        const { directory, isInstallRoot } = this.#from;
        if ((0,core_paths .FK)(this.#found.targetOf(path), directory) || !(0,core_paths .FK)(repositoryRoot, path))
            return;
        if (isInstallRoot && [...projectFolders].some((each) => (0,core_paths .FK)(each, path) || (0,core_paths .FK)(path, each)))
            return;
        const target = this.#found.addWithTarget(path);
        if (packageFolders.has(target) && !this.#found.isOwn(target))
            this.#found.folders.add(target);
        if (this.#found.exists(target))
            await this.#follow(target, role);
        else if ((0,core_paths .FK)(repositoryRoot, target))
            await this.#followFolder(target, role);
    }
    async #followFolder(folder, role) {
        this.#found.add(folder);
        if (this.#isRepeated(folder))
            return;
        const { tracked, links } = this.#context.leftOut;
        await this.#entries.followPackageFile(folder);
        for (const path of tracked.below(folder))
            if ((0,sources .qo)(folder, path) || (role === 'build' && (0,sources .T8)(folder, path) !== undefined))
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
        if (this.#followed.has(path) || this.#followed.size >= maxFiles || !(0,core_paths .FK)(repositoryRoot, path))
            return;
        const isSure = role !== 'possible' && (role === 'build' || (0,sources ._m)(path));
        this.#addSource({ path, text: known.get(path)?.text ?? (await this.#found.textOf(path, isSure)), role });
    }
    #addSource(source) {
        if (this.#followed.has(source.path))
            return;
        this.#followed.add(source.path);
        this.#queue.push(source);
    }
}
function climbsOf(path, text) {
    if ((0,sources ._m)(path))
        return climbsInCode(text);
    return climbsInText(/\.(?:sh|bash|zsh)$/.test(path) ? (0,shell_commands .k0)(text) : text);
}
function isForeignScript(path) {
    return /^[^.]+$|\.(?:sh|bash|zsh|ps1|cmd|bat|mk|py|rb|pl)$/.test((0,external_node_path_.basename)(path));
}
function hasInQuotes(text, name) {
    return [`"${name}`, `'${name}`, `\`${name}`].some((start) => {
        const index = text.indexOf(start);
        return index >= 0 && /["'`/]/.test(text[index + start.length] ?? '');
    });
}
; 













function partsReader(context) {
    const { repositoryRoot, packages, projectFolders, leftOut } = context;
    const byName = new Map(packages.flatMap((each) => (each.packageFile.name ? [[each.packageFile.name, each]] : [])));
    const byProgram = new Map();
    for (const [name, { directory, packageFile }] of byName)
        for (const program of projectFolders.has(directory) ? [] : packageFile.programs)
            byProgram.set(program, [...(byProgram.get(program) ?? []), name]);
    const byFolder = new Map(packages.map((each) => [each.directory, each]));
    const named = [...byFolder.values()].filter(({ packageFile }) => packageFile.name !== undefined);
    const folders = new SortedPaths(named.map(({ directory }) => directory));
    const importContext = {
        ...{ repositoryRoot, leftOut, projectFolders, outsideFiles: new Map() },
        folderOf: (name) => byName.get(name)?.directory,
        packagesOfProgram: (program) => byProgram.get(program) ?? [],
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
    const mayHoldMembers = await (0,workspace .Mn)(project.installDirectory);
    const submodules = leftOut.submodules.filter((each) => mayHoldMembers(each));
    const settings = [
        ...lockfilesOf(project),
        ...installFiles.map((name) => (0,external_node_path_.join)(project.installDirectory, name)),
        ...connectorsFile.usedPaths(project.directory),
    ];
    const further = [
        (0,external_node_path_.join)(project.installDirectory, 'patches'),
        ...connectorsFile.absent,
        ...package_manager .Ih.map((name) => (0,external_node_path_.join)(project.installDirectory, name)).filter((file) => !(0,external_node_fs_.existsSync)(file)),
    ];
    const declared = connectorsFile.inputsOf(project.directory);
    const linked = settings.flatMap((path) => (0,links .$M)(repositoryRoot, path));
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
        isMember: await (0,workspace .iF)(project.installDirectory),
    };
}
const namesAbove = [
    ...['.browserslistrc', 'browserslist', '.parcelrc', '.swcrc', 'babel.config.json', 'babel.config.js'],
    ...['ts', 'mts', 'cts', 'js', 'mjs', 'cjs', 'json'].flatMap((extension) => ['tsup', 'tsdown'].map((program) => `${program}.config.${extension}`)),
];
function settingsAbove(directory, repositoryRoot) {
    const folders = (0,package_manager .Kd)(directory, repositoryRoot).slice(1);
    return folders.flatMap((folder) => namesAbove.map((name) => (0,external_node_path_.join)(folder, name)));
}
const registrySettings = new Set(['.npmrc', '.yarnrc']);
function lockfilesOf({ lockfile }) {
    return lockfile === undefined ? [] : [lockfile];
}
function isBundled(path) {
    return /\.(?:[cm]?[jt]sx?|json)$/.test(path);
}
function isBuiltOrDocument(path) {
    return /[\\/]dist[\\/]|\.md$/.test(path);
}
function sourceTest(parts, root) {
    const { project, dependencies, uses, imported } = parts;
    const isUnknown = unknownTest(parts, root);
    const nameOf = (path) => (0,core_paths .iZ)(root, path);
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
        const isImported = path !== project.indexFile &&
            (imported.has(path) || ((isBundled(path) || (isTracked && !isBuiltOrDocument(path))) && usedInside.covers(file)));
        const isConfiguration = isTracked &&
            !registrySettings.has((0,external_node_path_.basename)(path)) &&
            folders.some((each) => (0,core_paths .FK)(each, path) && (0,sources .T8)(each, path) === 'told');
        if (isImported || isConfiguration || folders.some((folder) => (0,sources .pL)(folder, path, isTracked)))
            return true;
        if (used.covers(file))
            return true;
        const isAbove = used.isAbove(file) || folders.some((part) => part !== path && (0,core_paths .FK)(path, part));
        return isTracked && (usedByPath.covers(file) || installed.has(path) || isAbove || isUnknown(file) !== undefined);
    };
}
function missingPart({ project, dependencies, imported, isMember, unreadable }, { sparse }, unreadablePackages) {
    if (sparse.size === 0)
        return undefined;
    const settings = new Set([...package_manager .Ih, ...installFiles, connectors_file .Wo]);
    return ([...sparse].find((file) => imported.has(file) ||
        (0,sources .pL)(project.directory, file, true) ||
        (settings.has((0,external_node_path_.basename)(file)) && (0,core_paths .FK)((0,external_node_path_.dirname)(file), project.directory)) ||
        (unreadablePackages.has(file) && (isMember((0,external_node_path_.dirname)(file)) || dependencies.paths.includes((0,external_node_path_.dirname)(file))))) ?? unreadable);
}
; 




















class PartLeftOutError extends errors .yo {
    name = 'PartLeftOutError';
    file;
    constructor(file, project) {
        super(`the sparse checkout leaves out ${(0,core_text .hD)((0,process .Nt)(file))}, so it is not known what ${(0,core_text .hD)((0,process .Nt)(project || '.'))} is built from; add it to sparse-checkout, or leave sparse-checkout out`);
        this.file = file;
    }
}
function reasonTexts({ kind, name, why }) {
    if (why === undefined)
        return [kind === 'package' ? `package ${name}` : name];
    return [name, `it may be read: ${why}; give what is read as inputs in ${connectors_file .Wo}`];
}
async function readRepositoryProjects(options) {
    const { directory, environment, signal, logger, workingDirectory } = options;
    const root = (0,package_manager .mL)(directory);
    const git = root === undefined ? undefined : new GitRepository(root, (0,run_git .XZ)(root, { environment, signal }));
    const packages = await packagesOf(root ?? directory, git, logger);
    const projects = await projectsOf(packages.filter((each) => (0,core_paths .FK)(directory, each.directory)));
    const connectorsFile = await (0,connectors_file.readConnectorsFile)(options.connectorsFile, directory, root, workingDirectory);
    const ownFiles = root === undefined ? new Set() : namesIn(root, options.ownFiles, workingDirectory);
    const isOwn = (file) => ownFiles.has(file) || isFileOfRecord(file, ownFiles);
    const counted = (files) => files.filter((file) => !isOwn(file));
    const run = root === undefined ? undefined : (0,run_git .XZ)(root, { environment, signal });
    const leftOut = root === undefined || run === undefined ? nothingLeftOut : await readLeftOut(root, run);
    const packagesOfGit = root === undefined || run === undefined
        ? { packages: [], unreadable: new Set() }
        : await packagesLeftOut(root, leftOut, run);
    const directories = new Set([
        ...projects.map((project) => project.directory),
        ...(await directoriesOf(packages.filter((each) => !(0,core_paths .FK)(directory, each.directory)))),
        ...packagesOfGit.packages.filter(({ hasSpec }) => hasSpec).map((each) => each.directory),
    ]);
    const hidden = root === undefined ? [] : hiddenPackages(root, leftOut);
    const known = [...packagesOfGit.packages, ...hidden, ...packages];
    if (root !== undefined)
        warnOfMissing(connectorsFile, root, leftOut, logger);
    const context = { packages: known, projectFolders: directories, leftOut, connectorsFile };
    const partsOf = partsReader({ ...context, repositoryRoot: root ?? directory });
    const changed = new WeakMap();
    return {
        git,
        projects,
        connectorsFile,
        leftOut: [...leftOut.sparse]
            .filter((file) => (0,external_node_path_.basename)(file) === bundle .hi && (0,core_paths .FK)(directory, file))
            .map((file) => (0,external_node_path_.dirname)(file)),
        async changesOf(project, changes) {
            if (root === undefined || git === undefined)
                return [];
            const parts = await partsOf(project);
            const missing = missingPart(parts, leftOut, packagesOfGit.unreadable);
            if (missing !== undefined)
                throw new PartLeftOutError((0,core_paths .iZ)(root, missing), (0,core_paths .iZ)(root, project.directory));
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
function warnOfMissing({ file = '', named }, root, leftOut, logger) {
    if (leftOut.tracked.below(root).length === 0)
        return;
    for (const [path, line] of named) {
        const isThere = leftOut.tracked.covers(path) ||
            leftOut.links.covers(path) ||
            leftOut.allSubmodules.some((each) => (0,core_paths .FK)(each, path));
        if (isThere)
            continue;
        logger.warning(`${(0,core_paths .iZ)(root, file)}, line ${line}: git has nothing at ${(0,core_text .hD)((0,process .Nt)((0,core_paths .iZ)(root, path)))}, so no change of it counts; correct the path, or remove it`);
    }
}
function withFiles(parts, root, files) {
    return { ...parts, uses: [...parts.uses, ...files.map((file) => (0,external_node_path_.join)(root, file))] };
}
const rulesNames = new Set(['package.json', workspace ._R]);
function changedFiles(git, root, { base, files }, leftOut) {
    const isGone = (path) => !leftOut.files.has(path) && !(0,external_node_fs_.existsSync)(path);
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
function isFileOfRecord(file, records) {
    const folders = file.split('/').slice(0, -2);
    return file.endsWith('.json') && folders.length > 0 && records.has(folders.join('/'));
}
function namesIn(root, files, workingDirectory) {
    const paths = files.flatMap((file) => (file === undefined ? [] : [(0,external_node_path_.resolve)(workingDirectory, file)]));
    return new Set(paths.flatMap((path) => [(0,core_paths .iZ)(root, path), (0,core_paths .iZ)((0,links .dN)(root), (0,links .dN)(path))]));
}
async function packagesOf(root, git, logger) {
    const packages = await (0,project_packages .t)(root, (skipped) => logger.info(skipped));
    const ignored = await git?.ignored(packages.map(({ directory }) => directory));
    return packages.filter(({ directory }) => !ignored?.has(directory));
}
async function projectsOf(packages) {
    const projects = [];
    for (const each of packages) {
        if (!mayBeProject(each))
            continue;
        const project = await (0,project_project .t)(each.directory);
        if (each.hasSpec || project.kind === 'customizer')
            projects.push(project);
    }
    return projects;
}
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
    const usesSdk = sdk_version .c in { ...dependencies, ...devDependencies, ...peerDependencies };
    return hasSpec || (usesSdk && name !== undefined && version !== undefined);
}
async function isCustomizer(directory) {
    try {
        return (await (0,project_project .t)(directory)).kind === 'customizer';
    }
    catch (error) {
        if (error instanceof errors .yo)
            return false;
        throw error;
    }
}

  }),

  96305:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    FJ: () => (  otherBundleScripts),
    ZY: () => (  scriptsOfInstall),
    hF: () => (  bundleScripts),
    k8: () => (  scriptsOfBuild)
  });
  var _shell_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56245);

const buildPrograms = new Set([
    ...[..._shell_commands_js__WEBPACK_IMPORTED_MODULE_0__  .Kd, ..._shell_commands_js__WEBPACK_IMPORTED_MODULE_0__  .B4, ..._shell_commands_js__WEBPACK_IMPORTED_MODULE_0__  .CE, ..._shell_commands_js__WEBPACK_IMPORTED_MODULE_0__  .k5],
    ...['tsc', 'swc', 'babel', 'eslint', 'prettier', 'biome', 'echo'],
]);
const servers = new Set(['vite', 'parcel']);
const endless = new Set(['serve', 'run', 'dev', 'start', 'preview', 'watch']);
function bundleScripts({ scripts }) {
    const hasBuild = scripts['build'] !== undefined;
    const build = scriptsRunBy('build', scripts).flatMap((name) => (0,_shell_commands_js__WEBPACK_IMPORTED_MODULE_0__  .Z9)(scripts[name]));
    if (hasBuild && (isBundling(build) || !build.includes('tsc')))
        return ['build'];
    const others = Object.keys(scripts).filter((name) => name !== 'build' && onlyBuilds(name, scripts));
    const other = others.find((name) => outputOf(scripts[name]) === 'dist') ??
        others.find((name) => outputOf(scripts[name]) === 'default');
    if (other === undefined)
        return hasBuild ? ['build'] : [];
    return hasBuild && !scriptsRunBy(other, scripts).includes('build') ? ['build', other] : [other];
}
function otherBundleScripts({ scripts }, ran) {
    const done = new Set(ran.flatMap((name) => scriptsRunBy(name, scripts)));
    const others = Object.keys(scripts).filter((name) => !done.has(name) && isBundling((0,_shell_commands_js__WEBPACK_IMPORTED_MODULE_0__  .Z9)(scripts[name])));
    return {
        refused: others.filter((name) => !onlyBuilds(name, scripts)),
        notTaken: others.filter((name) => onlyBuilds(name, scripts)),
    };
}
const installScripts = ['preinstall', 'install', 'postinstall', 'prepublish', 'preprepare', 'prepare', 'postprepare'];
function scriptsOfInstall(scripts) {
    return scriptsNamedBy(installScripts, scripts);
}
function scriptsOfBuild(scripts) {
    return scriptsNamedBy([...installScripts, ...bundleScripts({ scripts })], scripts);
}
function scriptsNamedBy(names, scripts) {
    const found = new Set();
    const add = (name) => {
        if (found.has(name) || !Object.hasOwn(scripts, name))
            return;
        found.add(name);
        add(`pre${name}`);
        add(`post${name}`);
        for (const word of (0,_shell_commands_js__WEBPACK_IMPORTED_MODULE_0__  .Z9)(scripts[name])) {
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
    return words.some((word) => _shell_commands_js__WEBPACK_IMPORTED_MODULE_0__  .Kd.has(word) || isBundleFile(word));
}
function outputOf(script = '') {
    const outputs = (0,_shell_commands_js__WEBPACK_IMPORTED_MODULE_0__  .Kf)(script).map((command) => {
        const { program, args } = command;
        if (_shell_commands_js__WEBPACK_IMPORTED_MODULE_0__  .B4.has(program))
            return isBundleFile(args.at(-1)?.text ?? '') ? 'dist' : undefined;
        if (!_shell_commands_js__WEBPACK_IMPORTED_MODULE_0__  .Kd.has(program))
            return undefined;
        const [output] = (0,_shell_commands_js__WEBPACK_IMPORTED_MODULE_0__  .Yz)(command);
        if (output === undefined)
            return 'default';
        return isBundleFile(output.text) || /^(?:\.[/\\])?dist[/\\]?$/.test(output.text) ? 'dist' : undefined;
    });
    return outputs.find((output) => output === 'dist') ?? outputs.find((output) => output !== undefined);
}
function isBundleFile(word) {
    return /(?:^|[=/\\])dist[/\\]index\.js$/.test(word);
}
function isEndless({ program, args }) {
    const words = args.map(({ text }) => text);
    if (words.some((word) => /^--?(?:watch|serve)/.test(word) || word === '-w'))
        return true;
    if (program === 'rollup' && words.some((word) => /^-[a-z]*w/i.test(word)))
        return true;
    const [first = ''] = words.filter((word) => !word.startsWith('-'));
    return _shell_commands_js__WEBPACK_IMPORTED_MODULE_0__  .Kd.has(program) && (endless.has(first) || (servers.has(program) && first !== 'build'));
}
function onlyBuilds(name, scripts) {
    const commands = scriptsRunBy(name, scripts).flatMap((each) => (0,_shell_commands_js__WEBPACK_IMPORTED_MODULE_0__  .Kf)(scripts[each] ?? ''));
    return commands.every((command) => !isEndless(command) &&
        (command.words.length === 0 || runsScript(command, scripts) || buildPrograms.has(command.program)));
}
function runsScript({ words: [first, second] }, scripts) {
    if (!_shell_commands_js__WEBPACK_IMPORTED_MODULE_0__  .NN.has(first?.text ?? ''))
        return false;
    return second?.text === 'run' || Object.hasOwn(scripts, second?.text ?? '');
}
function scriptsRunBy(name, scripts) {
    const found = new Set();
    const add = (each) => {
        if (found.has(each) || !Object.hasOwn(scripts, each))
            return;
        found.add(each);
        add(`pre${each}`);
        add(`post${each}`);
        const words = (0,_shell_commands_js__WEBPACK_IMPORTED_MODULE_0__  .Z9)(scripts[each]);
        for (const [i, word] of words.entries()) {
            const next = words[i + 1] ?? '';
            if (word === 'run' || (_shell_commands_js__WEBPACK_IMPORTED_MODULE_0__  .NN.has(word) && next !== 'run'))
                add(next);
        }
    };
    add(name);
    return [...found];
}

  }),

  85735:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    t: () => (  findPackages)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71897);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57657);
  var _core_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90729);
  var _core_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42180);
  var _package_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97819);







async function findPackages(root, onSkipped) {
    const found = [];
    const links = [];
    await search(root, found, links, onSkipped);
    const targets = links.map((link) => ({ link, target: (0,_core_links_js__WEBPACK_IMPORTED_MODULE_4__  .dN)(link) }));
    const realRoot = (0,_core_links_js__WEBPACK_IMPORTED_MODULE_4__  .dN)(root);
    return found
        .sort((a, b) => (a.directory < b.directory ? -1 : 1))
        .map((each) => {
        const real = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realRoot, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, each.directory));
        const leading = targets.filter(({ target }) => (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_5__  .FK)(target, real));
        return { ...each, links: leading.map(({ link, target }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(link, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(target, real))) };
    });
}
async function search(folder, found, links, onSkipped) {
    const entries = await entriesOf(folder, onSkipped);
    const names = new Set(entries.filter(({ isFolder }) => !isFolder).map(({ name }) => name));
    if (names.has('package.json')) {
        const hasSpec = names.has(_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__  .hi);
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
        return (0,_package_file_js__WEBPACK_IMPORTED_MODULE_6__  .h0)(folder);
    }
    catch (error) {
        if (hasSpec || !(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .yo))
            throw error;
        onSkipped(`${folder} is skipped: ${error.message}`);
        return undefined;
    }
}

  }),

  56245:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B4: () => (  copyPrograms),
    CE: () => (  removePrograms),
    Im: () => (  rootAccessOf),
    Kd: () => (  bundlers),
    Kf: () => (  commandsOf),
    NN: () => (  packageManagers),
    Yz: () => (  outputsOf),
    Z9: () => (  wordsOf),
    k0: () => (  inputsOfScript),
    k5: () => (  folderPrograms)
  });
const prefixes = new Set(['npx', 'pnpx', 'bunx', 'cross-env', 'exec', 'dlx', '-y', '--yes', '--', 'shx']);
const packageManagers = new Set(['npm', 'yarn', 'pnpm', 'bun']);
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
const copyPrograms = new Set(['cp', 'mv', 'copyfiles', 'cpy', 'cpx']);
const removePrograms = new Set(['rm', 'rimraf', 'del', 'del-cli', 'rmdir']);
const folderPrograms = new Set(['mkdir', 'mkdirp']);
function wordsOf(script = '') {
    return placedWords(script, 0).map(({ text }) => text);
}
function placedWords(text, start) {
    return [...text.matchAll(/[^\s"'`;&|()]+/g)].map(({ 0: word, index }) => ({ text: word, offset: start + index }));
}
function commandsOf(script) {
    return [...script.matchAll(/[^|;&\n]+/g)].map(({ 0: text, index: start }) => {
        const words = placedWords(text, start).filter((word) => !/^\w+=/.test(word.text));
        const at = words.findIndex((word) => !prefixes.has(word.text) && !packageManagers.has(word.text));
        const end = start + text.length;
        return {
            ...{ words, program: words[at]?.text ?? '', args: at < 0 ? [] : words.slice(at + 1), start, end },
            isPiped: script[end] === '|' && script[end + 1] !== '|',
        };
    });
}
const outputOptions = new Set([
    ...['-o', '--out', '--output', '--outfile', '--outdir', '--out-dir', '--out-file', '--outDir', '--outFile'],
    ...['--output-path', '--output-file', '--dist-dir'],
]);
const bundlerOutputOptions = new Set(['--file', '--dir', '-d']);
const compilerOutputOptions = new Set(['--tsBuildInfoFile', '--declarationDir', '--generateTrace']);
function outputsOf({ program, args }) {
    return args.flatMap((word, index) => {
        const [name = '', value] = word.text.split('=');
        const isOutput = outputOptions.has(name) ||
            compilerOutputOptions.has(name) ||
            (bundlers.has(program) && bundlerOutputOptions.has(name) && !(name === '-d' && program === 'webpack'));
        if (!isOutput)
            return [];
        if (value !== undefined)
            return [{ text: value, word }];
        const next = args[index + 1];
        return next === undefined ? [] : [{ text: next.text, word: next }];
    });
}
const checkPrograms = new Set([
    ...['eslint', 'tslint', 'prettier', 'biome', 'stylelint', 'oxlint', 'jest', 'vitest', 'mocha', 'ava', 'c8', 'nyc'],
    ...['husky', 'lefthook', 'simple-git-hooks', 'is-ci', 'only-allow', 'check-node-version', 'echo', 'true', ':'],
]);
function inputsOfScript(script) {
    const blanked = [];
    let isNothingRead = true;
    for (const command of commandsOf(script).reverse()) {
        const { program, args, start, end } = command;
        const text = script.slice(start, end);
        const isOpen = /\$\(|`|<\(/.test(text);
        if (!isOpen) {
            const isDropped = isWithoutInput(command) || (isNothingRead && /^(?:cd|pushd|popd)$/.test(program));
            if (isDropped || command.words.length === 0) {
                blanked.push({ offset: start, length: end - start });
                continue;
            }
            for (const { word } of outputsOf(command))
                blanked.push({ offset: word.offset, length: word.text.length });
            const last = args.at(-1);
            if (copyPrograms.has(program) && args.length > 1 && last !== undefined && !args.some(isTargetFirst))
                blanked.push({ offset: last.offset, length: last.text.length });
        }
        for (const { 0: redirect, index } of text.matchAll(/>{1,2}\s{0,20}[^\s"'`<>()]+/g))
            blanked.push({ offset: start + index, length: redirect.length });
        isNothingRead = false;
    }
    const rest = [];
    let done = 0;
    for (const { offset, length } of blanked.sort((a, b) => a.offset - b.offset)) {
        const end = offset + length;
        if (end <= done)
            continue;
        rest.push(script.slice(done, Math.max(done, offset)), ' '.repeat(end - Math.max(done, offset)));
        done = end;
    }
    return rest.join('') + script.slice(done);
}
function isTargetFirst({ text }) {
    return /^(?:-[a-zA-Z]*t|--target-directory)/.test(text);
}
function isWithoutInput({ program, args, isPiped }) {
    if (removePrograms.has(program) || folderPrograms.has(program))
        return true;
    if (program === 'git')
        return args[0]?.text === 'config';
    return checkPrograms.has(program) && !isPiped;
}
const workspacePrograms = new Set([
    'nx',
    'turbo',
    'lerna',
    'lage',
    'rush',
    'rushx',
    'moon',
    'wsrun',
    'bazel',
    'bazelisk',
]);
const readingCommands = new Set(['show', 'archive', 'checkout', 'restore', 'cat-file', 'ls-files', 'grep', 'worktree']);
function rootAccessOf(script) {
    const commands = commandsOf(script);
    const ofPackages = commands.flatMap(({ program, words }) => {
        if (workspacePrograms.has(program))
            return [program];
        const [manager = '', ...rest] = words.map(({ text }) => text);
        const option = rest.find((text) => isOfWorkspace(manager, text));
        return option === undefined ? [] : [`${manager} ${option}`];
    });
    const ofGit = commands.flatMap(({ program, args }) => {
        const [first] = args.filter(({ text }) => !text.startsWith('-'));
        return program === 'git' && readingCommands.has(first?.text ?? '') ? [`git ${first?.text}`] : [];
    });
    return { ofPackages, ofGit };
}
function isOfWorkspace(manager, word) {
    if (manager === 'npm')
        return word === '--workspaces' || word === '-ws';
    if (manager === 'pnpm')
        return ['-r', '--recursive', '--workspace-root', '-wr', '-rw'].includes(word);
    return manager === 'yarn' && word === 'workspaces';
}

  })

};
