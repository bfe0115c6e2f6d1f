export const id = 7444;
export const ids = [7444,6214];
export const modules = {

  36214:
  ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++;  
        }
    }
    return length;
}
exports["default"] = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';

  }),

  63400:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $N: () => (  codeOf),
    FC: () => (  scanCode),
    fx: () => (  withoutComments)
  });
const wordsBeforeExpression = new Set('await case delete do else in instanceof new of return throw typeof void yield'.split(' '));
const wordsBeforeCondition = new Set(['for', 'if', 'while', 'with']);
const [exclamation, quote, apostrophe, parenthesis, plus, minus, slash, backtick, brace] = [
    33, 34, 39, 40, 43, 45, 47, 96, 125,
];
const stringPattern = /"(?:\\[\s\S]|[^"\\\n])*"?|'(?:\\[\s\S]|[^'\\\n])*'?/y;
const templatePattern = /(?:\\[\s\S]|\$(?!\{)|[^`\\$])*(?:`|\$\{|$)/y;
const commentPattern = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y;
const expressionPattern = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*(?:\]|(?=\\?(?:\n|$)))|[^/\\[\n])+(\/?)/y;
const nameInQuotes = /^["'][\w$]{1,40}["']$/;
function scanCode(text, onToken) {
    const open = [];
    let index = 0;
    let start = 0;
    let before = 'expression may follow';
    let wordStart = 0;
    let wordEnd = 0;
    let divisionsUntil = 0;
    let isStopped = false;
    const token = (kind) => {
        isStopped = onToken(kind, start, index) === 'stop';
    };
    const take = (pattern) => {
        pattern.lastIndex = index;
        const isFound = pattern.test(text);
        if (isFound)
            index = pattern.lastIndex;
        return isFound;
    };
    const wordBefore = () => (before === 'word' ? text.slice(wordStart, wordEnd) : '');
    const isValueBefore = () => before === 'value' || (before === 'word' && !wordsBeforeExpression.has(wordBefore()));
    const takeTemplate = () => {
        index++;
        take(templatePattern);
        const hasSubstitution = index > start + 2 && text.endsWith('${', index);
        if (hasSubstitution)
            open.push('template');
        before = hasSubstitution ? 'expression may follow' : 'value';
        token('template');
    };
    const takeExpression = () => {
        if (index < divisionsUntil || isValueBefore())
            return false;
        expressionPattern.lastIndex = index;
        const match = expressionPattern.exec(text);
        if (match === null)
            return false;
        const end = expressionPattern.lastIndex;
        if (match[1] === '/')
            index = end;
        else
            divisionsUntil = end;
        return match[1] === '/';
    };
    const takeSign = (sign) => {
        index++;
        if (isOpening(sign)) {
            open.push(sign === parenthesis && wordsBeforeCondition.has(wordBefore()) ? 'condition' : 'other');
            before = 'expression may follow';
        }
        else if (isClosing(sign)) {
            const closed = open.pop();
            before = sign === brace || closed === 'condition' ? 'expression may follow' : 'value';
        }
        else {
            const isCount = (sign === plus || sign === minus) && text.charCodeAt(start - 1) === sign;
            const isAssertion = sign === exclamation && isValueBefore();
            before = isCount || isAssertion ? 'value' : 'expression may follow';
        }
        token('sign');
    };
    while (index < text.length && !isStopped) {
        start = index;
        const first = text.charCodeAt(index);
        if (isInWord(first)) {
            do
                index++;
            while (isInWord(text.charCodeAt(index)));
            before = 'word';
            wordStart = start;
            wordEnd = index;
            token('word');
        }
        else if (isSpace(first)) {
            do
                index++;
            while (isSpace(text.charCodeAt(index)));
            token('space');
        }
        else if (first === slash && take(commentPattern))
            token('comment');
        else if (first === backtick || (first === brace && open.at(-1) === 'template')) {
            if (first === brace)
                open.pop();
            takeTemplate();
        }
        else if ((first === quote || first === apostrophe) && take(stringPattern)) {
            before = 'value';
            token('string');
        }
        else if (first === slash && takeExpression()) {
            before = 'value';
            token('expression');
        }
        else
            takeSign(first);
    }
}
function isInWord(unit) {
    return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || isOtherInWord(unit);
}
function isOtherInWord(unit) {
    return unit === 95 || unit === 36 || (unit >= 128 && !isSpace(unit));
}
function isSpace(unit) {
    return (unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0xfeff || unit === 0x2028 || unit === 0x2029);
}
function isOpening(unit) {
    return unit === 40 || unit === 91 || unit === 123;
}
function isClosing(unit) {
    return unit === 41 || unit === 93 || unit === 125;
}
function codeOf(text) {
    const parts = [];
    scanCode(text, (kind, start, end) => {
        if (kind === 'space' || kind === 'comment') {
            if (parts.at(-1) !== ' ')
                parts.push(' ');
        }
        else if (kind === 'template')
            parts.push('``');
        else if (kind === 'expression')
            parts.push('//');
        else if (kind === 'string') {
            const string = text.slice(start, end);
            parts.push(nameInQuotes.test(string) ? `"${string.slice(1, -1)}"` : '""');
        }
        else
            parts.push(text.slice(start, end));
    });
    return parts.join('');
}
function withoutComments(text) {
    const parts = [];
    scanCode(text, (kind, start, end) => {
        const part = text.slice(start, end);
        parts.push(kind === 'comment' ? part.replace(/[^\r\n]/g, ' ') : part);
    });
    return parts.join('');
}

  }),

  53416:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    U: () => (  exportsNamedIn)
  });
  var _code_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63400);

const forms = [
    /(?<!\bthis)(?:\.|\[ ?")(connector|connectorCustomizer)(?:" ?\])? ?=(?![=>])/g,
    /[{,] ?"?(connector|connectorCustomizer)"? ?: ?(?:\( ?\) ?=>|function\b)/g,
    /\bdefineProperty ?\( ?[\w$.]{1,60} ?, ?"(connector|connectorCustomizer)"/g,
    /\bexport (?:async )?(?:const|let|var|class|function) (connector|connectorCustomizer)\b/g,
    /\bexport ?\{[^{}]*?\b(connector|connectorCustomizer) ?[,}]/g,
];
function exportsNamedIn(text) {
    const code = (0,_code_text_js__WEBPACK_IMPORTED_MODULE_0__  .$N)(text);
    const names = new Set(exportedFields(code));
    for (const form of forms)
        for (const [, name = ''] of code.matchAll(form))
            names.add(name);
    return {
        connector: names.has('connector'),
        customizer: names.has('connectorCustomizer') || /\bconnectorCustomizer\b/.test(code),
    };
}
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

  }),

  67375:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    a: () => (  findBundle),
    d: () => (  bundlePlaces)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71897);
  var _core_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90729);
  var _core_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42180);
  var _sdk_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34945);






const runners = new Set(['node', 'ts-node', 'tsx', 'bun', 'deno']);
const maxPlaces = 8;
function bundlePlaces(directory, { main, exports = [], scripts }) {
    const words = (scripts['pack-zip'] ?? '').split(/[\s"'`;&|()<>=,]+/).filter((word) => word !== '');
    const zipped = words.filter((_, i) => !runners.has(words[i - 1] ?? ''));
    const named = [...(main === undefined ? [] : filesOfMain(main)), ...exports, ...zipped]
        .filter((word) => /\.[cm]?js$/.test(word) && !/[*?$~]|(^|[\\/])(node_modules|src)[\\/]/.test(word))
        .map((word) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, word))
        .filter((file) => (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_4__  .FK)(directory, file));
    return [...new Set([(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'dist', _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__  .mo), ...named])].slice(0, maxPlaces);
}
function filesOfMain(main) {
    if (/\.[cm]?js$/.test(main))
        return [main];
    const name = main.replace(/[\\/]{1,9}$/, '');
    return [`${name}.js`, `${name}/${_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__  .mo}`];
}
function findBundle(places) {
    const [usual = '', ...others] = places;
    const found = others.filter(isFile);
    if (found.length === 0)
        return usual;
    for (const file of found)
        (0,_core_links_js__WEBPACK_IMPORTED_MODULE_3__  .eC)(file);
    return [usual, ...found].find((file) => isFile(file) && !loadsSdk(file)) ?? usual;
}
function isFile(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
}
function loadsSdk(file) {
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    return [`require("${_sdk_version_js__WEBPACK_IMPORTED_MODULE_5__  .c}")`, `require('${_sdk_version_js__WEBPACK_IMPORTED_MODULE_5__  .c}')`, `from "${_sdk_version_js__WEBPACK_IMPORTED_MODULE_5__  .c}"`, `from '${_sdk_version_js__WEBPACK_IMPORTED_MODULE_5__  .c}'`].some((load) => text.includes(load));
}

  }),

  20905:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    t: () => (  findProject)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71897);
  var _bundle_code_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63400);
  var _bundle_exports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53416);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57657);
  var _core_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70679);
  var _core_links_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90729);
  var _bundle_places_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67375);
  var _package_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(97819);
  var _package_manager_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(35506);
  var _sdk_version_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(34945);
  var _sources_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(10074);













async function findProject(path) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    await (0,_core_files_js__WEBPACK_IMPORTED_MODULE_6__  .Zp)(directory, { shown: directory, advice: 'give the folder of the connector project' });
    const packageFile = (0,_package_file_js__WEBPACK_IMPORTED_MODULE_9__  .h0)(directory);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'package.json');
    if (packageFile === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__  .eb(`there is no package.json in ${directory}; give the folder of the connector project`);
    const { name, version, scripts, dependencies, devDependencies } = packageFile;
    if (name === undefined || version === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__  .yo(`${file} has no ${name === undefined ? 'name' : 'version'}; add one, because the bundle is named after it`, {
            location: { file, line: 1 },
        });
    const repositoryRoot = (0,_package_manager_js__WEBPACK_IMPORTED_MODULE_10__  .mL)(directory);
    const choice = await (0,_package_manager_js__WEBPACK_IMPORTED_MODULE_10__  .DO)(directory, repositoryRoot);
    const places = (0,_bundle_places_js__WEBPACK_IMPORTED_MODULE_8__  .d)(directory, packageFile);
    const indexFile = (0,_bundle_places_js__WEBPACK_IMPORTED_MODULE_8__  .a)(places);
    (0,_core_links_js__WEBPACK_IMPORTED_MODULE_7__  .eC)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__  .hi));
    const kind = kindOf(directory, indexFile);
    return {
        directory,
        kind,
        name,
        version,
        bundleName: `${fileNameOf(name)}-${fileNameOf(version)}.zip`,
        sdkVersion: (0,_sdk_version_js__WEBPACK_IMPORTED_MODULE_11__  .K)(directory, packageFile, choice.lockfile, repositoryRoot),
        ...choice,
        repositoryRoot,
        scripts,
        dependencies,
        devDependencies,
        specFile: kind === 'customizer' ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__  .hi),
        bundlePlaces: places,
        indexFile,
    };
}
function kindOf(directory, indexFile) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__  .hi)))
        return 'connector';
    let customizer = false;
    for (const { text } of (0,_sources_js__WEBPACK_IMPORTED_MODULE_12__  .gF)(directory)) {
        const code = (0,_bundle_code_text_js__WEBPACK_IMPORTED_MODULE_3__  .fx)(text);
        if (/\bcreateConnector\s*\(|\bexport\s+(const|let|var|(async\s+)?function)\s+connector\b/.test(code))
            return 'connector';
        if (/\bcreateConnectorCustomizer\s*\(|\bconnectorCustomizer\b/.test(code))
            customizer = true;
    }
    if (customizer)
        return 'customizer';
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(indexFile))
        return 'connector';
    const exports = (0,_bundle_exports_js__WEBPACK_IMPORTED_MODULE_4__  .U)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(indexFile, 'utf8'));
    return exports.customizer && !exports.connector ? 'customizer' : 'connector';
}
function fileNameOf(text) {
    return text.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[-.]+|(?<![-.])[-.]+$/g, '') || 'connector';
}

  }),

  34945:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    K: () => (  sdkVersionOf),
    c: () => (  sdkName)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _core_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65872);
  var _core_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42180);
  var _spec_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93305);
  var _spec_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93917);
  var _package_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97819);
  var _package_manager_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35506);








const sdkName = '@sailpoint/connector-sdk';
function sdkVersionOf(directory, packageFile, lockfile, repositoryRoot) {
    const range = packageFile.dependencies[sdkName] ?? packageFile.devDependencies[sdkName];
    if (range === undefined)
        return undefined;
    for (const folder of (0,_package_manager_js__WEBPACK_IMPORTED_MODULE_6__  .Kd)(directory, repositoryRoot)) {
        const installed = (0,_package_file_js__WEBPACK_IMPORTED_MODULE_5__  .nU)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'node_modules', ...sdkName.split('/')));
        if (installed !== undefined)
            return installed;
    }
    return (lockfile === undefined ? undefined : lockedVersion(lockfile, directory)) ?? range;
}
function lockedVersion(lockfile, directory) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(lockfile) || lockfile.endsWith('.lockb'))
        return undefined;
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(lockfile, 'utf8');
    const name = sdkName.replace('/', '\\/');
    switch ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(lockfile)) {
        case 'package-lock.json':
        case 'npm-shrinkwrap.json':
            return npmLocked(text, (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_2__  .iZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(lockfile), directory));
        case 'yarn.lock':
            return new RegExp(`^"?${name}@[^\\n]*:\\r?\\n\\s+version:? "?([^"\\s]+)`, 'm').exec(text)?.[1];
        case 'pnpm-lock.yaml':
            return new RegExp(`^[ \\t]+['"]?\\/?${name}[@/](\\d[^:'"()\\s]*)`, 'm').exec(text)?.[1];
        default:
            return new RegExp(`\\["${name}@(\\d[^"]*)"`).exec(text)?.[1];
    }
}
function npmLocked(text, below) {
    const parsed = (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_4__  .lk)(text);
    if ((0,_spec_text_js__WEBPACK_IMPORTED_MODULE_4__  .Zh)(parsed))
        return undefined;
    const paths = [below === '' ? [] : [`${below}/node_modules/${sdkName}`], [`node_modules/${sdkName}`]].flat();
    const found = [...paths.map((path) => ['packages', path]), ['dependencies', sdkName]]
        .map((path) => (0,_spec_format_js__WEBPACK_IMPORTED_MODULE_3__  .fK)(parsed.value, path))
        .find(_core_json_js__WEBPACK_IMPORTED_MODULE_7__  .Gv);
    return typeof found?.['version'] === 'string' ? found['version'] : undefined;
}

  }),

  17895:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    b6: () => (  textOf),
    g7: () => (  decodeText),
    mh: () => (  lineAt),
    tu: () => (  maxTextBytes)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const maxTextBytes = 16 * 1024 * 1024;
const maxLookedAt = 8000;
function textOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size <= maxTextBytes ? decodeText((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path)) : undefined;
    }
    catch {
        return '';
    }
}
function decodeText(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return bytes.toString('utf16le', 2);
    if (bytes[0] === 0xfe && bytes[1] === 0xff && bytes.length % 2 === 0)
        return Buffer.from(bytes).swap16().toString('utf16le', 2);
    return bytes.subarray(0, maxLookedAt).includes(0) ? '' : bytes.toString('utf8');
}
function lineAt(text, offset) {
    let line = 1;
    for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', end + 1))
        line++;
    return line;
}

  }),

  10074:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    GU: () => (  isTrackedPart),
    NN: () => (  isBuildConfiguration),
    T8: () => (  buildRole),
    _m: () => (  isCode),
    gF: () => (  projectSources),
    pL: () => (  isSourcePath),
    qo: () => (  isTrackedCode)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71897);
  var _core_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42180);
  var _package_manager_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35506);
  var _source_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17895);






const maxFiles = 2000;
const maxFileBytes = 2 * 1024 * 1024;
const maxDepth = 12;
const testFolders = new Set(['coverage', '__tests__', '__mocks__', '__snapshots__', 'test', 'tests']);
const skippedFolders = new Set(['node_modules', 'dist', 'lib', 'build', ...testFolders]);
function* projectSources(directory) {
    const source = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'src');
    yield* below(isFolder(source) ? source : directory, 0, { files: maxFiles });
}
const isCode = (name) => /\.[cm]?[jt]sx?$/.test(name);
const isTestOrDeclaration = (name) => /\.(d|test|spec)\.[cm]?[jt]sx?$/.test(name);
function isSourcePath(directory, path, isTracked) {
    if (!(0,_core_paths_js__WEBPACK_IMPORTED_MODULE_3__  .FK)(directory, path))
        return false;
    const parts = (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_3__  .iZ)(directory, path).split('/');
    const [first = '', ...rest] = parts;
    const name = parts.at(-1) ?? '';
    if (rest.length === 0 && ['package.json', _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__  .hi, 'tsconfig.json'].includes(name))
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
    if (name.startsWith('.') && !isCode(name))
        return false;
    return hasSources ? first === 'src' && rest.length > 0 : isCode(name);
}
const checkerFile = /^\.?(?:eslint|jest|vitest|mocha|prettier|stylelint|commitlint|lint-?staged|playwright|knip|typedoc|renovate|release|cspell|nycrc|c8rc|sonar-project|codecov|markdownlint|editorconfig|docker-compose|compose|Dockerfile|biome|oxlint|depcheck|sail)(?:rc)?(?:\.|$)/;
function isTrackedCode(directory, path) {
    const parts = (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_3__  .iZ)(directory, path).split('/');
    const name = parts.pop() ?? '';
    if (!isCode(name) || isTestOrDeclaration(name) || (parts[0] !== 'src' && checkerFile.test(name)))
        return false;
    return !parts.some((each) => isSkippedFolder(each) || each === 'dist');
}
const configurationFile = /(?:^\.[^.]|rc$|rc\.[^.]+$|\.config\.[^.]+$|^(?:Makefile|makefile|GNUmakefile|justfile|Justfile|Taskfile\.ya?ml)$)/;
const otherFile = /^(?:\.git.*|\.editorconfig|\.\w+ignore|\.env.*|\.nvmrc|\.node-version|\.tool-versions|\.DS_Store|\.travis\.yml|\.gitlab-ci\.yml)$/;
const settingsFile = /(?:\.(?:json|json5|jsonc|ya?ml|toml|ini|conf|properties|xml|sh|bash|zsh|ps1|cmd|bat|mk|py|rb|pl)|^[^.]+|^\.[^.]+)$/;
function buildRole(directory, path) {
    const parts = (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_3__  .iZ)(directory, path).split('/');
    const name = parts.pop() ?? '';
    if (parts.some((each) => isSkippedFolder(each) || each === 'dist'))
        return undefined;
    if (isTestOrDeclaration(name) || checkerFile.test(name) || otherFile.test(name))
        return undefined;
    if (['package.json', _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__  .hi, ..._package_manager_js__WEBPACK_IMPORTED_MODULE_4__  .Ih].includes(name) || /^[tj]sconfig\b.*\.json$/.test(name))
        return undefined;
    if (/^(?:LICEN[CS]E|NOTICE|CHANGELOG|AUTHORS|CODEOWNERS|README)\b/i.test(name))
        return undefined;
    if (!isCode(name) && !settingsFile.test(name))
        return undefined;
    return parts.length === 0 && configurationFile.test(name) ? 'told' : 'possible';
}
function isBuildConfiguration(directory, path) {
    const parts = (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_3__  .iZ)(directory, path).split('/');
    const isConfiguration = /^(?:tsconfig|jsconfig)(?:\.(?!test|spec|jest|vitest|eslint|lint)[^.]{1,100})?\.json$/;
    return isConfiguration.test(parts.at(-1) ?? '') && isTrackedPart(directory, path);
}
function isTrackedPart(directory, path) {
    const parts = (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_3__  .iZ)(directory, path).split('/');
    return !testFolders.has(parts.pop() ?? '') && !parts.some(isSkippedFolder);
}
function isSkippedFolder(name) {
    return name.startsWith('.') || testFolders.has(name) || name === 'node_modules';
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
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).size > maxFileBytes ? undefined : (0,_source_text_js__WEBPACK_IMPORTED_MODULE_5__  .g7)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path));
    }
    catch {
        return undefined;
    }
}
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

  })

};
